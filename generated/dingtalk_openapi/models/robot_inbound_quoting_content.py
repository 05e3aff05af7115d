from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_replied_message import RobotRepliedMessage


class RobotInboundQuotingContent(Answer):
    """What a message of any kind but text says of the message that it answers by quoting it."""

    is_reply_msg: bool | None = wire("isReplyMsg", default=None)
    """Whether the message answers another one by quoting it."""
    replied_msg: RobotRepliedMessage | None = wire("repliedMsg", default=None)
    """A message that another one answers by quoting it. Observed, on no page. In Python it has the accessors `plain_text`, `files` and
    `quoted` besides."""
