"""What the commands share: settings, output, errors, and what they do with the library."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
