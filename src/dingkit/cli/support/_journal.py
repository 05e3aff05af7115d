"""Journals and other files of the command line: where they are, and how to go on with them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import secrets
import shlex
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def resume_command(path: Path) -> str:
    """What to type to go on with a journal."""
    return f"dingkit send --resume {shlex.quote(str(path))}"


def default_path() -> Path:
    """A new file in the folder where your programs keep their state."""
    from platformdirs import user_state_path

    return user_state_path("dingkit", appauthor=False) / new_name("send")


def new_name(what: str, suffix: str = ".jsonl") -> str:
    """A name that no other file has."""
    return f"{what}-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}{suffix}"
