from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .dentry_app_properties import DentryAppProperties
    from .dentry_properties import DentryProperties
    from .dentry_thumbnail import DentryThumbnail


class Dentry(Answer):
    """A file or a folder in a space."""

    id: str
    """Id of the file or folder, its dentryId, good together with that of the space."""
    space_id: str = wire("spaceId")
    """Id of the space."""
    parent_id: str | None = wire("parentId", default=None)
    """Id of the folder that it is in; 0 is the root."""
    type_: str | None = wire("type", default=None)
    """What it is."""
    name: str | None = None
    """Its name, of a file with the extension."""
    size: int | None = None
    """Bytes; absent for a folder."""
    path: str | None = None
    """Where it is in the space."""
    version: int | None = None
    """Version of the file."""
    status: str | None = None
    """Whether it is there."""
    extension: str | None = None
    """Extension of the name; absent for a folder."""
    creator_id: str | None = wire("creatorId", default=None)
    """Unionid of the person who made it."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Unionid of the person who changed it last."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    modified_time: str | None = wire("modifiedTime", default=None)
    """When it was changed last, text format ISO 8601."""
    properties: DentryProperties | None = None
    """What else holds for it."""
    app_properties: DentryAppProperties | None = wire("appProperties", default=None)
    """What apps keep with a file or folder: owner of the space → properties."""
    uuid: str | None = None
    """UUID of the file or folder, its dentryUuid, good alone; it stays when the file is moved."""
    partition_type: str | None = wire("partitionType", default=None)
    """Where the bytes are."""
    storage_driver: str | None = wire("storageDriver", default=None)
    """What stores it."""
    thumbnail: DentryThumbnail | None = None
    """A small picture of it."""
    category: str | None = None
    """What is in the file."""
