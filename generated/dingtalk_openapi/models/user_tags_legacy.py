from __future__ import annotations

from ..model import Answer


class UserTagsLegacy(Answer):
    """An object that the examples of the page print empty; no source says what is in it."""
