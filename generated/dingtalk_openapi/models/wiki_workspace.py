from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .wiki_icon import WikiIcon


class WikiWorkspace(Answer):
    """A workspace: a knowledge base, or somebody's own documents."""

    workspace_id: str | None = wire("workspaceId", default=None)
    """Id of the workspace."""
    corp_id: str | None = wire("corpId", default=None)
    """CorpId of the corp that it is of."""
    team_id: str | None = wire("teamId", default=None)
    """Id of the team that it belongs to; empty when there is none."""
    root_node_id: str | None = wire("rootNodeId", default=None)
    """Id of the node that all others are below."""
    name: str | None = None
    """Name of the workspace."""
    type_: str | None = wire("type", default=None)
    """Kind of the workspace."""
    description: str | None = None
    """What it is about."""
    url: str | None = None
    """Address of its page."""
    icon: WikiIcon | None = None
    """The icon of a workspace."""
    cover: str | None = None
    """Address of the picture of its cover."""
    creator_id: str | None = wire("creatorId", default=None)
    """Userid of the person who made it."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Userid of the person who changed it last."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format `yyyy-MM-ddTHH:mmZ`."""
    modified_time: str | None = wire("modifiedTime", default=None)
    """When it was changed last, text format `yyyy-MM-ddTHH:mmZ`."""
    permission_role: str | None = wire("permissionRole", default=None)
    """What the person may do with it, where that was asked for."""
