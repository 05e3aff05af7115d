from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .create_folder_option import CreateFolderOption


class CreateFolderRequest(Body):
    """A folder."""

    name: str
    """Its name; blanks at its ends are left out."""
    option: CreateFolderOption | Unset = UNSET
    """How to make it."""
