"""`python -m dingkit.cli` is the command `dingkit`."""

import sys

from dingkit.cli import main

if __name__ == "__main__":
    sys.exit(main())
