from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .robot_file_content import RobotFileContent


class ReplyRobotFileMessageRequest(Body):
    """A file, as a reply."""

    msgtype: Literal["file"] = "file"
    """Kind of message."""

    file: RobotFileContent
    """Content of a file."""
