from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .wiki_node_option import WikiNodeOption


class ListWikiNodesByIdRequest(Body):
    """Which nodes."""

    node_ids: Sequence[str] = wire("nodeIds")
    """Ids of the nodes; at most 20."""
    option: WikiNodeOption | Unset = UNSET
    """What to tell besides."""
