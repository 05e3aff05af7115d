from __future__ import annotations

from ..model import Body


class RobotTextContent(Body):
    """Content of a text message."""

    content: str
    """The text; who is mentioned in `at` has to be in it as @mobile, @userId or @dingtalkId."""
