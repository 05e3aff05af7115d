"""Robots: signed messages to a group, what people write to a robot, and what it answers.

Example:
    >>> from dingkit.robot import sign
    >>> sign("this is secret", 1577262236757)
    'hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM='
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import time
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qsl, urlsplit

from dingkit import _given
from dingkit._client import AsyncDingTalk, DingTalk
from dingkit._signed import check_signed, hmac_sha256, read_signed
from dingkit.credentials import StaticToken
from dingkit.errors import ConfigurationError, SignatureError
from dingkit.stores import MemoryStore
from dingtalk_openapi.api import robot as generated
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from dingtalk_openapi.models import (
        ReplyRobotMessageResult,
        RobotActionCardMessage,
        RobotEmptyMessage,
        RobotFeedCardMessage,
        RobotInboundMessage,
        RobotLinkMessage,
        RobotMarkdownMessage,
        RobotTextMessage,
        SendRobotMessageResult,
    )

    WebhookMessage = (
        RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotEmptyMessage
        | Mapping[str, Any]
    )

__all__ = ["AsyncRobotApi", "AsyncRobotWebhook", "RobotApi", "RobotWebhook", "read_inbound", "sign", "verify_inbound"]

TOLERANCE_SECONDS = 3600
"""How old a signature may be (facts messages.yaml robot_webhook_sign, robot_inbound_http)."""

_TOKEN_PARAMETER, _SESSION_PARAMETER = (
    SECURITY_SCHEMES[OPERATIONS[operation].security or ""].parameter for operation in ("send_robot_message", "reply_robot_message")
)
_DIGITS = re.compile(r"[0-9]{1,16}")


def sign(secret: str, timestamp: int | str) -> str:
    """Sign a call of a webhook, or check an inbound message: HMAC-SHA256 of the time, a line feed and the secret, as base64.

    Args:
        secret: The robot's secret ("SEC…"); for inbound messages the AppSecret.
        timestamp: Unix time in milliseconds.

    Returns:
        Base64, not yet percent-encoded.

    Source: facts messages.yaml robot_webhook_sign.
    """
    secret = _given.secret("secret", secret)
    return hmac_sha256(secret, f"{timestamp}\n{secret}")


def verify_inbound(
    app_secret: str, *, timestamp: str | None, sign: str | None, tolerance_seconds: float = TOLERANCE_SECONDS, now: float | None = None
) -> None:
    """Check that a message to a robot comes from DingTalk.

    Args:
        app_secret: AppSecret (Client Secret) of the robot's app.
        timestamp: The header `timestamp`.
        sign: The header `sign`.
        tolerance_seconds: How old it may be.
        now: Unix time; the clock's when not given.

    Raises:
        SignatureError: a header is missing, the time is not near, or the signature is another one.

    Source: facts messages.yaml robot_inbound_http.
    """
    if not timestamp or not sign or not _DIGITS.fullmatch(timestamp):
        raise SignatureError("the headers timestamp and sign are missing or malformed")
    check_signed(sign, _signature(app_secret, timestamp), timestamp, tolerance_seconds, now)


def _signature(secret: str, timestamp: str) -> str:
    return sign(secret, timestamp)


def read_inbound(app_secret: str, headers: Mapping[str, str], body: bytes, *, now: float | None = None) -> RobotInboundMessage:
    """Check and read a message that a person wrote to a robot.

    Args:
        app_secret: AppSecret (Client Secret) of the robot's app.
        headers: The headers of the request, in any spelling.
        body: The body of the request.
        now: Unix time; the clock's when not given.

    Raises:
        SignatureError: it is not from DingTalk, or no message.

    Example:
        >>> body = b'{"conversationId": "cid", "msgId": "m", "msgtype": "text", "text": {"content": "hello"}}'
        >>> headers = {"timestamp": "1577262236757", "sign": "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM="}
        >>> read_inbound("this is secret", headers, body, now=1577262240).text.content
        'hello'

    Source: facts messages.yaml robot_inbound_http.
    """
    from dingtalk_openapi.models import RobotInboundMessage

    found = {name.lower(): value for name, value in headers.items()}
    verify_inbound(app_secret, timestamp=found.get("timestamp"), sign=found.get("sign"), now=now)
    return read_signed(RobotInboundMessage.from_dict, body, "the body is no message of a person")


def read_address(url_or_token: str) -> tuple[str, str | None]:
    """Give token and host of a webhook; a token alone has none.

    Args:
        url_or_token: Its address, or the token in it.

    Raises:
        ConfigurationError: there is no token in the address.
    """
    given = _given.key("url_or_token", url_or_token)
    token: str = given
    host = None
    try:
        if "://" in given:
            parts = urlsplit(given)
            token, host = dict(parse_qsl(parts.query)).get(_TOKEN_PARAMETER, ""), f"{parts.scheme}://{parts.netloc}"
    except ValueError:
        token = ""
    if token.split() != [token]:
        raise ConfigurationError(f"the address of a robot's webhook has {_TOKEN_PARAMETER} in its query")
    return token, host


class _Webhook:
    """What both kinds of webhook know: the robot's token, its secret and its host."""

    _base_url: str

    def __init__(self, url_or_token: str, secret: str | None) -> None:
        token, self._host = read_address(url_or_token)
        self._credential = StaticToken(token)
        self._secret = None if secret is None else _given.secret("secret", secret)

    def _signed(self) -> dict[str, Any]:
        if self._secret is None:
            return {}
        timestamp = round(time.time() * 1000)
        return {"timestamp": timestamp, "sign": sign(self._secret, timestamp)}

    def _options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """What the client is made with; the host of an address goes before that of the environment."""
        return {"base_url": self._host, **options, "credential": self._credential}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"


class RobotWebhook(_Webhook):
    """A custom robot that writes to its group (自定义机器人).

    Args:
        url_or_token: Address of the webhook, or the token in it.
        secret: The robot's secret ("SEC…"), when it is secured by a signature.
        options: Of the client that sends, such as `timeout`, `max_retries`, `http_client`, `check_limits`.

    Example:
        >>> from dingkit.messages import webhook
        >>> from dingkit.robot import RobotWebhook
        >>> with RobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-example") as robot:  # doctest: +SKIP
        ...     robot.send(webhook.Text("disk full"))

    Source: facts messages.yaml robot_send, robot_webhook_sign.
    """

    def __init__(self, url_or_token: str, secret: str | None = None, **options: Any) -> None:
        super().__init__(url_or_token, secret)
        self._ding = DingTalk(**self._options(options))
        self._base_url = self._ding.base_urls["oapi"]

    def send(self, msg: WebhookMessage, *, msg_uuid: str | None = None) -> SendRobotMessageResult:
        """Send a message of `dingkit.messages.webhook`; `ding.robot.send_robot_message` tells limits and errors.

        Args:
            msg: The message, or a dict that looks as on the wire.
            msg_uuid: Idempotency key: a message sent again with the same one is not delivered twice.
        """
        return self._ding.robot.send_robot_message(msg=msg, msg_uuid=msg_uuid, **self._signed())

    def close(self) -> None:
        """Close the connections."""
        self._ding.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


class AsyncRobotWebhook(_Webhook):
    """`RobotWebhook` for asyncio."""

    def __init__(self, url_or_token: str, secret: str | None = None, **options: Any) -> None:
        super().__init__(url_or_token, secret)
        self._ding = AsyncDingTalk(**self._options(options))
        self._base_url = self._ding.base_urls["oapi"]

    async def send(self, msg: WebhookMessage, *, msg_uuid: str | None = None) -> SendRobotMessageResult:
        """Send a message; see `RobotWebhook.send`."""
        return await self._ding.robot.send_robot_message(msg=msg, msg_uuid=msg_uuid, **self._signed())

    async def aclose(self) -> None:
        """Close the connections."""
        await self._ding.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        await self.aclose()


class RobotApi(generated.RobotApi):
    """Messages of robots: custom webhooks, one-to-one, groups, replies (机器人)."""

    def __init__(self, client: DingTalk) -> None:
        super().__init__(client)
        self._ding = client

    def reply(self, message: RobotInboundMessage, msg: WebhookMessage) -> ReplyRobotMessageResult:
        """Answer what somebody wrote to a robot, where it was written.

        That is possible until the time that the message says, `session_webhook_expired_time` in milliseconds.

        Args:
            message: What was written: of `read_inbound`, or of a function registered with `on_robot_message`.
            msg: A message of `dingkit.messages.webhook`.

        Raises:
            ConfigurationError: the message does not say where to answer.
            APIError: DingTalk refused.

        Example:
            >>> from dingkit.messages import webhook
            >>> ding.robot.reply(message, webhook.Text("You are welcome"))  # doctest: +SKIP

        Source: facts messages.yaml robot_inbound_http, robot_sendBySession.
        """
        return self._ding.with_options(**_session_of(message)).robot.reply_robot_message(msg=msg)


class AsyncRobotApi(generated.AsyncRobotApi):
    """Messages of robots: custom webhooks, one-to-one, groups, replies (机器人)."""

    def __init__(self, client: AsyncDingTalk) -> None:
        super().__init__(client)
        self._ding = client

    async def reply(self, message: RobotInboundMessage, msg: WebhookMessage) -> ReplyRobotMessageResult:
        """Answer what somebody wrote to a robot; see `RobotApi.reply`."""
        return await self._ding.with_options(**_session_of(message)).robot.reply_robot_message(msg=msg)


def _session_of(message: RobotInboundMessage) -> dict[str, Any]:
    """The credential that is in a message, and a store of its own: it is nobody else's."""
    address = message.session_webhook if isinstance(message.session_webhook, str) else ""
    session = dict(parse_qsl(urlsplit(address).query)).get(_SESSION_PARAMETER)
    if not session:
        raise ConfigurationError("this message does not say where to answer: it has no sessionWebhook with a session in it")
    return {"credential": StaticToken(session), "store": MemoryStore()}
