from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_message_read_info import RobotMessageReadInfo


class GetRobotOtoReadStatusResult(Answer):
    """Who has read a one-to-one message."""

    send_status: str = wire("sendStatus")
    """State of the message; the example of the page spells SUCESS."""
    message_read_info_list: list[RobotMessageReadInfo] = wire("messageReadInfoList", default_factory=list)
    """One entry per recipient."""
