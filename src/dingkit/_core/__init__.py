"""What happens to a call between the method of a group and the wire, whatever is called: steps, options, deadlines, retries, redaction."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
