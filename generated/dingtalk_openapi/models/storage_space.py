from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .storage_partition import StoragePartition
    from .storage_space_capabilities import StorageSpaceCapabilities


class StorageSpace(Answer):
    """A space: where files and folders are, with a root folder whose id is 0."""

    id: str | None = None
    """Id of the space."""
    corp_id: str | None = wire("corpId", default=None)
    """CorpId of the corp that it belongs to."""
    creator_id: str | None = wire("creatorId", default=None)
    """Unionid of the person who made it."""
    owner_type: str | None = wire("ownerType", default=None)
    """Kind of its owner."""
    owner_id: str | None = wire("ownerId", default=None)
    """Its owner: the unionid of a person, or the id of an app."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Unionid of the person who changed it last."""
    used_quota: int | None = wire("usedQuota", default=None)
    """Bytes that are in use."""
    quota: int | None = None
    """Bytes that it may have."""
    status: str | None = None
    """Whether it is there."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format ISO 8601."""
    modified_time: str | None = wire("modifiedTime", default=None)
    """When it was changed last, text format ISO 8601."""
    app_id: str | None = wire("appId", default=None)
    """Id of the app that made it, on the open platform."""
    scene: str | None = None
    """What it is for, a word of the app that made it."""
    scene_id: str | None = wire("sceneId", default=None)
    """Which one of that scene it is."""
    capabilities: StorageSpaceCapabilities | None = None
    """What can be done with it."""
    name: str | None = None
    """Its name."""
    partitions: list[StoragePartition] = wire(default_factory=list)
    """Its parts, at most 2."""
