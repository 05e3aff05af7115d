from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_card_type_action import TodoCardTypeAction
    from .todo_card_type_field import TodoCardTypeField


class UpdateTodoCardTypeRequest(Body):
    """What to change of a kind of card."""

    card_type: int | Unset = wire("cardType", default=UNSET)
    """Kind of the card."""
    icon: str | Unset = UNSET
    """Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB."""
    description: str | Unset = UNSET
    """What the kind of card is for."""
    pc_detail_url_open_mode: str | Unset = wire("pcDetailUrlOpenMode", default=UNSET)
    """How the page opens on a computer."""
    content_field_list: Sequence[TodoCardTypeField] | Unset = wire("contentFieldList", default=UNSET)
    """Fields of the content of the card."""
    action_list: Sequence[TodoCardTypeAction] | Unset = wire("actionList", default=UNSET)
    """Buttons of the card."""
