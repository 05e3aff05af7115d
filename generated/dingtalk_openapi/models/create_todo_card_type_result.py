from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_card_type_action_info import TodoCardTypeActionInfo
    from .todo_card_type_field_info import TodoCardTypeFieldInfo


class CreateTodoCardTypeResult(Answer):
    """The new kind of to-do card."""

    id: str | None = None
    """Id of the kind of card."""
    created_time: int | None = wire("createdTime", default=None)
    """When it was made, in milliseconds."""
    modified_time: int | None = wire("modifiedTime", default=None)
    """When it was last changed, in milliseconds."""
    creator_id: str | None = wire("creatorId", default=None)
    """Unionid of the person who made it."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Unionid of the person who changed it last."""
    biz_tag: str | None = wire("bizTag", default=None)
    """Which app it is of."""
    request_id: str | None = wire("requestId", default=None)
    """Id of the request."""
    card_type: int | None = wire("cardType", default=None)
    """Kind of the card."""
    icon: str | None = None
    """Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB."""
    description: str | None = None
    """What the kind of card is for."""
    pc_detail_url_open_mode: str | None = wire("pcDetailUrlOpenMode", default=None)
    """How the page opens on a computer."""
    content_field_list: list[TodoCardTypeFieldInfo] = wire("contentFieldList", default_factory=list)
    """Fields of the content of the card."""
    action_list: list[TodoCardTypeActionInfo] = wire("actionList", default_factory=list)
    """Buttons of the card."""
