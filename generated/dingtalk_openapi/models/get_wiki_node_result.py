from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .wiki_node import WikiNode


class GetWikiNodeResult(Answer):
    """A node."""

    node: WikiNode
    """A node of a workspace: a document, another file or a folder."""
