from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .file_content import FileContent


class FileMessage(Body):
    """A file."""

    msgtype: Literal["file"] = "file"
    """Kind of message."""
    file: FileContent
    """Content of a file message."""
