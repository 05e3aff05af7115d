from __future__ import annotations

from ..model import Answer, wire


class GroupStorageSpace(Answer):
    """The space for files of a group."""

    space_id: str | None = wire("spaceId", default=None)
    """Id of the space."""
    corp_id: str | None = wire("corpId", default=None)
    """CorpId of the corp that it belongs to."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    modified_time: str | None = wire("modifiedTime", default=None)
    """When it was changed last, text format ISO 8601."""
