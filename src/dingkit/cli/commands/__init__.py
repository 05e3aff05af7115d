"""The commands of `dingkit`, a module each: options, and what to do with them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
