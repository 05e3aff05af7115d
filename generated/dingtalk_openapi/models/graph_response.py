from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .graph_headers import GraphHeaders
    from .graph_status_line import GraphStatusLine


class GraphResponse(Answer):
    """An answer in the form of an HTTP response."""

    status_line: GraphStatusLine | None = wire("statusLine", default=None)
    """The status of an answer in the form of an HTTP response."""

    headers: GraphHeaders | None = None
    """The headers of an answer in the form of an HTTP response, name → value."""

    body: str | None = None
    """The body, as text."""
