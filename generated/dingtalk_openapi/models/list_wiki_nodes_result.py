from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .wiki_node import WikiNode


class ListWikiNodesResult(Answer):
    """A page of nodes."""

    nodes: list[WikiNode] = wire(default_factory=list)
    """The nodes."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; empty on the last page."""
