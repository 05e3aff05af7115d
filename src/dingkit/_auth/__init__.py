"""How this process keeps access tokens, and obtains each of them once: the cache of tokens, and single flight."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
