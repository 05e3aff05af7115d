from __future__ import annotations

from ..model import Answer, wire


class DriveFile(Answer):
    """A file or folder of the drive."""

    file_id: str = wire("fileId")
    """Id of the file or folder."""
    space_id: str | None = wire("spaceId", default=None)
    """Id of the space."""
    parent_id: str | None = wire("parentId", default=None)
    """Id of the folder that it is in; 0 is the root."""
    file_name: str | None = wire("fileName", default=None)
    """Its name."""
    file_path: str | None = wire("filePath", default=None)
    """Where it is in the space."""
    file_type: str | None = wire("fileType", default=None)
    """What it is."""
    content_type: str | None = wire("contentType", default=None)
    """What is in it."""
    file_extension: str | None = wire("fileExtension", default=None)
    """Extension of the name."""
    file_size: int | None = wire("fileSize", default=None)
    """Bytes."""
    thumbnail: str | None = None
    """Thumbnail of the file; only lists have it."""
    icon: str | None = None
    """Icon of the file; only lists have it."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    modify_time: str | None = wire("modifyTime", default=None)
    """When it was changed last, text format ISO 8601."""
    creator: str | None = None
    """Id of the person who made it; which kind of id is not documented."""
    modifier: str | None = None
    """Id of the person who changed it last; which kind of id is not documented."""
