"""`python -m dingkit.testing` starts the mock server."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import sys

from dingkit.testing import main

if __name__ == "__main__":
    sys.exit(main())
