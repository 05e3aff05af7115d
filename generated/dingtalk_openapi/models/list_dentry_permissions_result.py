from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .dentry_permission import DentryPermission


class ListDentryPermissionsResult(Answer):
    """A page of permissions."""

    permissions: list[DentryPermission] = wire(default_factory=list)
    """The permissions."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent after the last."""
