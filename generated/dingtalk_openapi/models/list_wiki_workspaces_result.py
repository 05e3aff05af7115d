from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .wiki_workspace import WikiWorkspace


class ListWikiWorkspacesResult(Answer):
    """A page of workspaces."""

    workspaces: list[WikiWorkspace] = wire(default_factory=list)
    """The workspaces."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; empty on the last page."""
