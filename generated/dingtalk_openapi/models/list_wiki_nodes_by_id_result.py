from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .wiki_node import WikiNode


class ListWikiNodesByIdResult(Answer):
    """Nodes."""

    nodes: list[WikiNode] = wire(default_factory=list)
    """The nodes."""
