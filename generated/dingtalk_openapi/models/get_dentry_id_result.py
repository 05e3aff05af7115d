from __future__ import annotations

from ..model import Answer, wire


class GetDentryIdResult(Answer):
    """The ids of a file."""

    dentry_id: str = wire("dentryId")
    """Id of the file in its space (dentryId)."""
    space_id: str = wire("spaceId")
    """Id of the space."""
    dentry_uuid: str | None = wire("dentryUuid", default=None)
    """UUID of the file (dentryUuid)."""
