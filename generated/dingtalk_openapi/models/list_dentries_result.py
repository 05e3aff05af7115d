from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .dentry import Dentry


class ListDentriesResult(Answer):
    """A page of files and folders."""

    dentries: list[Dentry] = wire(default_factory=list)
    """The files and folders."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent after the last."""
