from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_names import TodoNames


class TodoCardTypeAction(Body):
    """A button of a kind of to-do card."""

    action_key: str | Unset = wire("actionKey", default=UNSET)
    """Key of the button."""
    button_style_type: int | Unset = wire("buttonStyleType", default=UNSET)
    """How it looks."""
    action_type: int | Unset = wire("actionType", default=UNSET)
    """What it does; only 2 can be sent."""
    url: str | Unset = UNSET
    """Address that a press opens; {0}, {1} and {2} stand for sourceId, actionKey and where the press came from."""
    name_i18_n: TodoNames | Unset = wire("nameI18n", default=UNSET)
    """What is shown, language (zh_CN, zh_TW, zh_HK, en_US, vi_VN, ja_JP) → text."""
