"""`python -m spiraltorch` is the `spiraltorch` command."""

from spiraltorch.cli import main

main()
