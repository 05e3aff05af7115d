"""The one home of HTTP: what is sent, what is answered, and the three libraries that can carry it.

A `Request` goes into a transport, a response whose headers are here comes out; whatever went wrong on the way is a `Failure`, whichever
library raised it. Nothing here knows DingTalk, and nothing else in dingkit imports an HTTP library.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret
