"""Folders and files that no other user can write to."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CHECKS_OWNERS = hasattr(os, "geteuid")
WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH
ROOT = 0


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for this user alone.

    Raises:
        OSError: it cannot be made, or is a file.
    """
    if folder.is_dir():
        return
    # `mkdir(parents=True)` gives the mode to the last one alone.
    for missing in [*reversed([above for above in folder.parents if not above.exists()]), folder]:
        missing.mkdir(mode=0o700, exist_ok=True)


def folder_problem(folder: Path) -> str | None:
    """Return why tokens must not be kept in a folder, and what to do about it; `None` when they may be, or it is not there."""
    try:
        found = folder.stat()
    except OSError:
        return None
    if not CHECKS_OWNERS or not stat.S_ISDIR(found.st_mode):
        return None
    mode, user = stat.S_IMODE(found.st_mode), os.geteuid()
    elsewhere = "or name a folder that is not there yet: it is made with the right permissions"
    if found.st_uid not in {user, ROOT}:
        return f"{folder} belongs to the user {found.st_uid}, who could exchange the tokens in it: chown {user} {folder}, {elsewhere}"
    if mode & WRITABLE_BY_OTHERS:
        return f"{folder} has the mode {mode:04o}, so others can put tokens of theirs into it: chmod 700 {folder}, {elsewhere}"
    return None


def file_problem(path: Path) -> str | None:
    """Return why a file must not be trusted, and what to do about it; `None` when it may be, or is not there."""
    try:
        found = path.lstat()
    except OSError:
        return None
    if not CHECKS_OWNERS:
        return None
    if found.st_uid != os.geteuid():
        return f"{path} belongs to the user {found.st_uid}, not to {os.geteuid()} who runs this: remove it"
    if stat.S_ISREG(found.st_mode) and found.st_mode & WRITABLE_BY_OTHERS:
        return f"{path} has the mode {stat.S_IMODE(found.st_mode):04o}, so others can write to it: remove it, or chmod 600 {path}"
    return None
