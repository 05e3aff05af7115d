from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .wiki_workspace import WikiWorkspace


class GetWikiWorkspaceResult(Answer):
    """A workspace."""

    workspace: WikiWorkspace
    """A workspace: a knowledge base, or somebody's own documents."""
