from __future__ import annotations

from ..model import UNSET, Body, Unset


class FileToCheck(Body):
    """What DingTalk checks before a file is uploaded."""

    size: int | Unset = UNSET
    """Bytes: is there room?"""
    name: str | Unset = UNSET
    """Name of the file: is it allowed, and not taken?"""
