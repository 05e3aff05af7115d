"""One protocol for what DingTalk pushes, over HTTP or over Stream: whose functions get it, each thing once."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
