from __future__ import annotations

from ..model import Answer, wire


class DriveSpace(Answer):
    """A space of the drive."""

    space_id: str | None = wire("spaceId", default=None)
    """Id of the space."""
    space_name: str | None = wire("spaceName", default=None)
    """Its name."""
    space_type: str | None = wire("spaceType", default=None)
    """Whose it is."""
    quota: int | None = None
    """Bytes that it may have; -1 for as many as the corp may."""
    used_quota: int | None = wire("usedQuota", default=None)
    """Bytes that are in use."""
    permission_mode: str | None = wire("permissionMode", default=None)
    """How permissions are given."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    modify_time: str | None = wire("modifyTime", default=None)
    """When it was changed last, text format ISO 8601."""
