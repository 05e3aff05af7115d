"""The language of what the error catalogue says: its texts are there in English and in Chinese."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from contextvars import ContextVar
from enum import StrEnum


class Language(StrEnum):
    """A language of the catalogue."""

    ENGLISH = "en"
    CHINESE = "zh"


CHOSEN: ContextVar[Language] = ContextVar("CHOSEN", default=Language.ENGLISH)
"""The language of the command that runs."""


def language_of_system() -> Language:
    """Return the language that the locale of the environment asks for: Chinese, else English."""
    wanted = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return Language.CHINESE if wanted.lower().startswith("zh") else Language.ENGLISH


def in_chinese() -> bool:
    """Whether the command that runs tells the texts of the catalogue in Chinese."""
    return CHOSEN.get() is Language.CHINESE
