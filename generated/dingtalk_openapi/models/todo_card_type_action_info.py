from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_names import TodoNames


class TodoCardTypeActionInfo(Answer):
    """A button of a kind of to-do card."""

    action_key: str | None = wire("actionKey", default=None)
    """Key of the button."""
    button_style_type: int | None = wire("buttonStyleType", default=None)
    """How it looks."""
    action_type: int | None = wire("actionType", default=None)
    """What it does; only 2 can be sent."""
    url: str | None = None
    """Address that a press opens; {0}, {1} and {2} stand for sourceId, actionKey and where the press came from."""
    name_i18_n: TodoNames | None = wire("nameI18n", default=None)
    """What is shown, language (zh_CN, zh_TW, zh_HK, en_US, vi_VN, ja_JP) → text."""
