from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .graph_headers import GraphHeaders
    from .graph_status_line import GraphStatusLine


class GraphResponse(Body):
    """An answer in the form of an HTTP response."""

    status_line: GraphStatusLine | Unset = wire("statusLine", default=UNSET)
    """The status of an answer in the form of an HTTP response."""
    headers: GraphHeaders | Unset = UNSET
    """The headers of an answer in the form of an HTTP response, name → value."""
    body: str | Unset = UNSET
    """The body, as text."""
