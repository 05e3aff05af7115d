from __future__ import annotations

from ..model import Answer, wire


class StorageSpaceCapabilities(Answer):
    """What can be done with a space."""

    can_search: bool | None = wire("canSearch", default=None)
    """Its files can be searched for."""
    can_rename: bool | None = wire("canRename", default=None)
    """It can be renamed."""
    can_record_recent_file: bool | None = wire("canRecordRecentFile", default=None)
    """Its files are listed among those used recently."""
