"""The session of a message to a robot: where it is answered, and until when."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from dingkit.errors._base import ConfigurationError, SessionExpiredError
from dingkit.robot._address import DINGTALK, origin_of, read_address
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from dingkit.robot._address import Address
    from dingtalk_openapi.models import RobotInboundMessage

_REPLY = OPERATIONS["reply_robot_message"]
_PARAMETER = SECURITY_SCHEMES[_REPLY.security or ""].parameter
_DOMAIN = ".dingtalk.com"
_PRIVATE = "1"
_SECONDS_OF_TWO_MINUTES = 120


def session_of(message: RobotInboundMessage, base_url: str, now: float | None) -> Address:
    """Return where a message is answered; the token of the address is the session.

    Args:
        message: What somebody wrote.
        base_url: Where the client finds DingTalk's host for this call.
        now: Unix time; the clock's when not given.

    Raises:
        ConfigurationError: it does not say where to answer, or names another host than DingTalk's and that of `base_url`.
        SessionExpiredError: the time for that is over.
    """
    given = message.session_webhook
    if not isinstance(given, str) or not given.strip():
        raise ConfigurationError("this message does not say where to answer: it has no sessionWebhook with a session in it")
    try:
        address = read_address(given.strip(), _PARAMETER, what="a sessionWebhook")
    except ConfigurationError as error:
        raise ConfigurationError(f"this message does not say where to answer: {error}") from None
    if address.origin not in {DINGTALK, origin_of(base_url)}:
        host = urlsplit(address.origin).hostname or ""
        if not (f".{host}".endswith(_DOMAIN) and address.origin == f"https://{host}"):
            raise ConfigurationError(
                f"this message wants its answer sent to {address.origin}, which is neither DingTalk's host nor that of base_url: "
                "if your DingTalk is there, give the client url= or base_url="
            )
        if base_url != DINGTALK:  # a client of the mock, or of a gateway, sends nothing to DingTalk itself
            address = address._replace(origin=DINGTALK)
    _check_time(message, time.time() if now is None else now)
    return address


def _check_time(message: RobotInboundMessage, now: float) -> None:
    until: Any = message.session_webhook_expired_time
    if isinstance(until, str) and until.isdecimal():
        until = int(until)
    if not isinstance(until, (int, float)) or until <= 0:
        return  # DingTalk decides
    seconds = now - until / 1000
    if seconds <= 0:
        return
    if message.conversation_type == _PRIVATE:
        way_out = "send_robot_oto_messages(robot_code=message.robot_code, user_ids=[message.sender_staff_id], msg=...)"
    else:
        way_out = "send_robot_group_message(robot_code=message.robot_code, open_conversation_id=message.conversation_id, msg=...)"
    ago = f"{seconds:.0f} seconds" if seconds < _SECONDS_OF_TWO_MINUTES else f"{seconds / 60:.0f} minutes"
    raise SessionExpiredError(
        f"the session of this message ended {ago} ago",
        code="",
        operation=_REPLY.id,
        status=0,
        hint=f"Answer within the time that the message says, or write as the robot of the app: ding.robot.{way_out}.",
        hint_zh=f"请在消息给出的时间内回复，或者改用应用的机器人发送：ding.robot.{way_out}。",
        docs_url=_REPLY.docs_url,
    )
