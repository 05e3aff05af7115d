from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .wiki_statistics import WikiStatistics


class WikiNode(Answer):
    """A node of a workspace: a document, another file or a folder."""

    node_id: str | None = wire("nodeId", default=None)
    """Id of the node (its dentryUuid); `export_document` takes it."""
    workspace_id: str | None = wire("workspaceId", default=None)
    """Id of the workspace."""
    name: str | None = None
    """Name of the node."""
    size: int | None = None
    """Size in bytes."""
    type_: str | None = wire("type", default=None)
    """Kind of the node."""
    category: str | None = None
    """Kind of the file."""
    extension: str | None = None
    """Extension of the name, such as `adoc`."""
    url: str | None = None
    """Address of its page."""
    creator_id: str | None = wire("creatorId", default=None)
    """Userid of the person who made it."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Userid of the person who changed it last."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format `yyyy-MM-ddTHH:mmZ`."""
    create_timestamp: int | None = wire("createTimestamp", default=None)
    """The same, in milliseconds."""
    modified_time: str | None = wire("modifiedTime", default=None)
    """When it was changed last, text format `yyyy-MM-ddTHH:mmZ`."""
    modified_timestamp: int | None = wire("modifiedTimestamp", default=None)
    """The same, in milliseconds."""
    has_children: bool | None = wire("hasChildren", default=None)
    """Whether there are nodes below it."""
    statistical_info: WikiStatistics | None = wire("statisticalInfo", default=None)
    """What was counted of a node."""
    permission_role: str | None = wire("permissionRole", default=None)
    """What the person may do with it, where that was asked for."""
