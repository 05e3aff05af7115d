from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .graph_response import GraphResponse


class GraphCallbackAckData(Body):
    """The `data` of an answer to a call of an AI plugin; known from the Go and Node SDKs."""

    response: GraphResponse | Unset = UNSET
    """An answer in the form of an HTTP response."""
