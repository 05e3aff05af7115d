from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class ListChatMessageReadersResult(OapiEnvelope):
    """A page of people who have read a message."""

    next_cursor: int | None = None
    """Cursor of the next page; absent on the last one."""
    read_user_id_list: list[str] = wire("readUserIdList", default_factory=list)
    """Userids that have read it; absent when nobody has."""
