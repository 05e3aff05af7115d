"""The language in which errors say what to do: English, or Chinese on demand."""

from __future__ import annotations

import os
from typing import Literal

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

Language = Literal["en", "zh"]

VARIABLES = ("DINGKIT_LANG", "DINGKIT_LANGUAGE")
"""What names the language for these programs alone; the second is the older name. An unknown language is English."""
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
"""What names the language of all programs, the first that is set."""


def language() -> Language:
    """Return the language that `DINGKIT_LANG` names, else the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`); English where none of these is set,
    or names another one.

    Examples:
        >>> language() in ("en", "zh")
        True
    """
    wanted = next((value for name in (*VARIABLES, *LOCALE) if (value := os.environ.get(name, "").strip())), "")
    return "zh" if wanted.lower().startswith("zh") else "en"


def in_chinese() -> bool:
    """Return whether that language is Chinese."""
    return language() == "zh"
