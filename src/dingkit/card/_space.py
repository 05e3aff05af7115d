"""Where a card goes."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from dingkit._core import _arguments
from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.sending import as_model
from dingtalk_openapi.wire import given

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingtalk_openapi.models import RobotInboundMessage

_PREFIX = "dtv1.card//"
_GROUP, _SINGLE, _ROBOT = "IM_GROUP", "IM_SINGLE", "IM_ROBOT"
_PRIVATE = "1"


@dataclass(frozen=True, slots=True)
class Space:
    """Where a card goes; made by `user`, `group`, `single` or `of`, and never typed by hand.

    Attributes:
        kind: `IM_ROBOT`, `IM_GROUP` or `IM_SINGLE`.
        id: Of the person, or of the conversation.
        robot_code: Robot code of the robot that brings the card; `None` in a conversation of two people.
        is_unionid: Whether the id is a unionid, and so are all ids of people that go with the card.
        message: The message to a robot that the card answers; of `of` alone.

    Examples:
        >>> Space.user("user123", robot_code="dingabc").open_space_id
        'dtv1.card//IM_ROBOT.user123'

    Source: facts cards.yaml card_spaces.
    """

    kind: str
    id: str
    robot_code: str | None = None
    is_unionid: bool = False
    message: RobotInboundMessage | None = field(default=None, repr=False, compare=False)

    @classmethod
    def user(cls, user_id: str, *, robot_code: str, is_unionid: bool = False) -> Self:
        """Return the conversation of a person with a robot.

        Args:
            user_id: Userid of the person.
            robot_code: Robot code of the robot.
            is_unionid: `user_id` is a unionid, as third-party apps have it.

        Raises:
            ConfigurationError: an id cannot be right.
        """
        return cls(_ROBOT, _id("user_id", user_id), _arguments.key("robot_code", robot_code), is_unionid)

    @classmethod
    def group(cls, open_conversation_id: str, *, robot_code: str) -> Self:
        """Return a group.

        Args:
            open_conversation_id: Id of the group ("cid…").
            robot_code: Robot code of a robot that is in the group.

        Raises:
            ConfigurationError: an id cannot be right.
        """
        return cls(_GROUP, _id("open_conversation_id", open_conversation_id), _arguments.key("robot_code", robot_code))

    @classmethod
    def single(cls, open_conversation_id: str) -> Self:
        """Return a conversation of two people, in which the cool app of the card is installed.

        Args:
            open_conversation_id: Id of the conversation ("cid…").

        Raises:
            ConfigurationError: the id cannot be right.
        """
        return cls(_SINGLE, _id("open_conversation_id", open_conversation_id))

    @classmethod
    def of(cls, message: RobotInboundMessage | Mapping[str, Any]) -> Self:
        """Return where somebody wrote to a robot: the group, or the conversation of that person with the robot.

        Args:
            message: What was written: of `read_inbound`, of a function registered with `on_robot_message`, or the dict of one.

        Raises:
            ConfigurationError: the message does not say which robot got it, as those to a custom robot do not, or who wrote it.

        Examples:
            >>> body = {"conversationId": "cid1", "conversationType": "2", "msgId": "m1", "msgtype": "text", "robotCode": "dingabc"}
            >>> Space.of(body).open_space_id
            'dtv1.card//IM_GROUP.cid1'
        """
        from dingtalk_openapi.models import RobotInboundMessage

        written: RobotInboundMessage = as_model(message, "message", RobotInboundMessage)
        if not written.robot_code:
            raise ConfigurationError("this message has no robotCode: only the robot of an app delivers cards, a custom robot does not")
        robot = _arguments.key("robot_code", written.robot_code)
        if written.conversation_type != _PRIVATE:
            return cls(_GROUP, _id("conversationId", written.conversation_id), robot, message=written)
        person = written.sender_staff_id or written.sender_union_id
        if not person:
            raise ConfigurationError("this message does not say who wrote it: it has neither senderStaffId nor senderUnionId")
        return cls(_ROBOT, _id("senderStaffId", person), robot, not written.sender_staff_id, written)

    @property
    def open_space_id(self) -> str:
        """The space as DingTalk names it."""
        return f"{_PREFIX}{self.kind}.{self.id}"

    def arguments(self, *, forward: bool = False) -> dict[str, Any]:
        """Return what `create_and_deliver_card` is told of the space.

        Args:
            forward: People may forward the card.
        """
        from dingtalk_openapi import models

        there: dict[str, Any] = {"open_space_id": self.open_space_id, "user_id_type": 2 if self.is_unionid else 1}
        shown = models.CardChatSpace(support_forward=forward)
        robot_code = given(self.robot_code)
        if self.kind == _GROUP:
            there["im_group_open_space_model"] = shown
            there["im_group_open_deliver_model"] = models.CardGroupDelivery(robot_code=robot_code)
        elif self.kind == _ROBOT:
            there["im_robot_open_space_model"] = shown
            there["im_robot_open_deliver_model"] = models.CardRobotDelivery(space_type=self.kind, robot_code=robot_code)
        else:
            there["im_single_open_space_model"] = shown
            there["im_single_open_deliver_model"] = models.CardSingleDelivery()
        return there


def _id(name: str, value: str) -> str:
    """Return an id; a semicolon would begin another space."""
    found = _arguments.key(name, value)
    if ";" in found:
        raise ConfigurationError(f"{name} holds a semicolon: give the id of one space")
    return found
