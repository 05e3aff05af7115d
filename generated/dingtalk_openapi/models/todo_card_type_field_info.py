from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_names import TodoNames


class TodoCardTypeFieldInfo(Answer):
    """A field of a kind of to-do card."""

    field_key: str | None = wire("fieldKey", default=None)
    """Key of the field."""
    field_type: str | None = wire("fieldType", default=None)
    """Type of the field. Only text can be sent."""
    name_i18_n: TodoNames | None = wire("nameI18n", default=None)
    """What is shown, language (zh_CN, zh_TW, zh_HK, en_US, vi_VN, ja_JP) → text."""
