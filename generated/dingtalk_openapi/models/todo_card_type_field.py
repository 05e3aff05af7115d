from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_names import TodoNames


class TodoCardTypeField(Body):
    """A field of a kind of to-do card."""

    field_key: str | Unset = wire("fieldKey", default=UNSET)
    """Key of the field."""
    field_type: str | Unset = wire("fieldType", default=UNSET)
    """Type of the field. Only text can be sent."""
    name_i18_n: TodoNames | Unset = wire("nameI18n", default=UNSET)
    """What is shown, language (zh_CN, zh_TW, zh_HK, en_US, vi_VN, ja_JP) → text."""
