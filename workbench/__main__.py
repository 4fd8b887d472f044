"""`python -m workbench`, and the commands `workbench` and `wb`."""

import sys

from workbench.cli import main

if __name__ == "__main__":
    sys.exit(main())

__all__ = ["main"]
