"""`python -m textclean`."""

from textclean.cli import main

raise SystemExit(main())
