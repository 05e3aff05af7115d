from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_card_type_action import TodoCardTypeAction
    from .todo_card_type_field import TodoCardTypeField


class CreateTodoCardTypeRequest(Body):
    """A kind of to-do card."""

    card_type: int = wire("cardType")
    """Kind of the card."""
    icon: str
    """Media id of the icon: 24 by 24 pixels, corners of 6 pixels, less than 500 KB."""
    pc_detail_url_open_mode: str = wire("pcDetailUrlOpenMode")
    """How the page opens on a computer."""
    description: str | Unset = UNSET
    """What the kind of card is for."""
    content_field_list: Sequence[TodoCardTypeField] | Unset = wire("contentFieldList", default=UNSET)
    """Fields of the content of the card."""
    action_list: Sequence[TodoCardTypeAction] | Unset = wire("actionList", default=UNSET)
    """Buttons of the card."""
