from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .graph_response import GraphResponse


class GraphCallbackAckData(Answer):
    """The `data` of an answer to a call of an AI plugin; known from the Go and Node SDKs."""

    response: GraphResponse | None = None
    """An answer in the form of an HTTP response."""
