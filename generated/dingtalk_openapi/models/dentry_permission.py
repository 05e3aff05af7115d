from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .dentry_member import DentryMember
    from .dentry_role import DentryRole


class DentryPermission(Answer):
    """Who may do what with a file or folder."""

    dentry_uuid: str | None = wire("dentryUuid", default=None)
    """UUID of the file or folder (dentryUuid)."""
    member: DentryMember | None = None
    """Who."""
    role: DentryRole | None = None
    """What."""
    duration: int | None = None
    """How long it holds, unit not documented; absent when it does not end."""
