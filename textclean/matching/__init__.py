"""Finding where rules could fire: folding, the automaton, word boundaries, protected spans, and the matchers."""
