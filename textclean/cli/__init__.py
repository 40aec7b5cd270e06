"""The command line, one module a command.

main.py     the parser, the error boundary, the exit codes
options.py  options that several commands share
files.py    which files, reading, atomic writing
output.py   what is printed: escaping, positions, diffs
fix.py  check.py  rules.py  rule.py
"""

from textclean.cli.main import main

__all__ = ["main"]
