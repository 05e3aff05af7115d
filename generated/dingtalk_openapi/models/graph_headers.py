from __future__ import annotations

from ..model import Body


class GraphHeaders(Body):
    """The headers of an answer in the form of an HTTP response, name → value."""
