from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class RobotTextContent(Body):
    """Content of a text message."""

    content: str
    """The text; who is mentioned in `at` has to be in it as @mobile, @userId or @dingtalkId."""
