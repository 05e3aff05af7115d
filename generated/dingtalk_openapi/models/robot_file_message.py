from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .robot_file_content import RobotFileContent


class RobotFileMessage(Body):
    """A file, in a reply; observed."""

    msgtype: Literal["file"] = "file"
    """Kind of message."""
    file: RobotFileContent
    """Content of a file."""
