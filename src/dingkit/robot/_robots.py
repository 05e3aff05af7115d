"""Webhooks of robots, the API group of robots, and the messages that people write to them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hmac
import json
import re
import time
from typing import TYPE_CHECKING, Any, Self, Unpack

from dingkit._core import _arguments
from dingkit._core._signatures import check_signed, hmac_sha256, read_signed
from dingkit._core._steps import run, run_async
from dingkit.client import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors._base import SignatureError
from dingkit.robot._address import DINGTALK, read_token_or_address
from dingkit.robot._messages import for_custom_robot, pieces_of, send_each
from dingkit.robot._session import session_of
from dingkit.stores import MemoryStore
from dingtalk_openapi.api import robot as generated
from dingtalk_openapi.operations import SECURITY_SCHEMES, reply_robot_message, send_robot_message
from dingtalk_openapi.sending import as_model

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from dingkit._core._options import AsyncWebhookOptions, WebhookOptions
    from dingkit._core._steps import Steps
    from dingkit.robot._thinking import AsyncThinking, Thinking
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.models import (
        ReplyRobotMessageResult,
        RobotActionCardMessage,
        RobotAudioMessage,
        RobotEmptyMessage,
        RobotFeedCardMessage,
        RobotFileMessage,
        RobotImageMessage,
        RobotInboundMessage,
        RobotLinkMessage,
        RobotMarkdownMessage,
        RobotTextMessage,
        RobotVideoMessage,
        SendRobotMessageResult,
    )

    WebhookMessage = (
        RobotTextMessage
        | RobotLinkMessage
        | RobotMarkdownMessage
        | RobotActionCardMessage
        | RobotFeedCardMessage
        | RobotImageMessage
        | RobotEmptyMessage
        | Mapping[str, Any]
    )
    ReplyMessage = WebhookMessage | RobotFileMessage | RobotAudioMessage | RobotVideoMessage

TOLERANCE_SECONDS = 3600
"""How old a signature may be (facts messages.yaml robot_webhook_sign, robot_inbound_http)."""

_TOKEN_PARAMETER = SECURITY_SCHEMES[send_robot_message.security or ""].parameter
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
    secret = _arguments.secret("secret", secret)
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


def read_inbound(
    app_secret: str, headers: Mapping[str, str], body: bytes, *, aes_key: str | None = None, now: float | None = None
) -> RobotInboundMessage:
    """Check and read a message that a person wrote to a robot.

    The signature is one of the time alone: whoever has seen one can send anything for an hour. Have DingTalk call an https address, and
    let nobody else read your requests. A message that is encrypted cannot be made up.

    Args:
        app_secret: AppSecret (Client Secret) of the robot's app.
        headers: The headers of the request, in any spelling.
        body: The body of the request.
        aes_key: EncodingAESKey of the robot, when its messages are encrypted; a message that is not is refused then. That there is such
            a form, and how it looks, is known from one source and confirmed by none.
        now: Unix time; the clock's when not given.

    Raises:
        ConfigurationError: `aes_key` is none, or the package cryptography is missing.
        SignatureError: it is not from DingTalk, or no message; its `reason` also says when it is encrypted, or is for `read_outgoing`.

    Examples:
        >>> body = b'{"conversationId": "cid", "msgId": "m", "msgtype": "text", "text": {"content": "hello"}}'
        >>> headers = {"timestamp": "1577262236757", "sign": "hmPWwU+7lVdm3ZZz0r9tSfx0L4Q26jWOZr9+Gs6EZQM="}
        >>> read_inbound("this is secret", headers, body, now=1577262240).plain_text
        'hello'

    Source: facts messages.yaml robot_inbound_http, robots.yaml robot_inbound_encrypted (inferred).
    """
    found = {name.lower(): value for name, value in headers.items()}
    if "sign" not in found and _OUTGOING_HEADER in found:
        raise SignatureError(
            "it has a token in place of a signature, so it is from a custom robot with Outgoing: read it with read_outgoing"
        )
    verify_inbound(app_secret, timestamp=found.get("timestamp"), sign=found.get("sign"), now=now)
    encrypted = _encrypted_in(body)
    if aes_key is None:
        if encrypted is not None:
            raise SignatureError("it is encrypted: give read_inbound the aes_key of the robot, or switch encryption off in the console")
        return _read_message(body)
    from dingkit.callback._crypto import decrypt_unsigned

    if encrypted is None:
        raise SignatureError("it is not encrypted, though there is an aes_key: anybody could have put it in place of another")
    return _read_message(decrypt_unsigned(aes_key, encrypted).encode())


def read_outgoing(token: str, headers: Mapping[str, str], body: bytes) -> RobotInboundMessage:
    """Check and read a message that a person wrote to a custom robot with Outgoing (自定义机器人 Outgoing 机制).

    DingTalk sends the text that was set as its Token as it is, in the header `token`, and signs nothing: whoever has seen one request
    can send more. Take it over https alone. Such a robot has no `robot_code`, and `sender_staff_id` may be empty.

    Args:
        token: The Token that was set beside the address.
        headers: The headers of the request, in any spelling.
        body: The body of the request.

    Raises:
        ConfigurationError: the token is empty: set one beside the address, else anybody can write to the robot.
        SignatureError: it has another token or none, or is no message.

    Examples:
        >>> body = b'{"conversationId": "cid", "msgId": "m", "msgtype": "text", "text": {"content": "hello"}}'
        >>> read_outgoing("token-of-mine", {"Token": "token-of-mine"}, body).plain_text
        'hello'

    Source: facts robots.yaml robot_inbound_outgoing (observed).
    """
    wanted = _arguments.secret("token", token)
    found = {name.lower(): value for name, value in headers.items()}
    given = found.get(_OUTGOING_HEADER, "").strip()
    if not hmac.compare_digest(wanted.encode("utf-8", "replace"), given.encode("utf-8", "replace")):
        raise SignatureError("the header token is another one, or missing")
    return _read_message(body)


_OUTGOING_HEADER = "token"


def _encrypted_in(body: bytes) -> str | None:
    try:
        content = json.loads(body)
    except (RecursionError, ValueError):
        return None
    encrypted = content.get("encrypt") if isinstance(content, dict) and "msgId" not in content else None
    return encrypted if isinstance(encrypted, str) else None


def _read_message(body: bytes) -> RobotInboundMessage:
    from dingtalk_openapi.models import RobotInboundMessage

    return read_signed(RobotInboundMessage.from_dict, body, "the body is no message of a person")


class _Robot(StaticToken):
    """A token with the secret that signs: what a client hides is what its credential holds."""

    secret: str = ""

    _hidden = frozenset({"value", "secret"})


class _Webhook:
    """What both kinds of webhook know: the robot's token, its secret and its address."""

    _ding: DingTalk | AsyncDingTalk

    def __init__(self, url_or_token: str, secret: str | None, options: Mapping[str, Any]) -> None:
        address = read_token_or_address(url_or_token, _TOKEN_PARAMETER, what="the address of a robot's webhook")
        self._address = address._replace(origin=DINGTALK) if _names_host(options) else address
        self._secret = None if secret is None else _arguments.secret("secret", secret)
        self._credential = _Robot(self._address.token, self._secret or "")

    @property
    def _base_url(self) -> str:
        return self._ding.base_urls["oapi"] if self._address.origin == DINGTALK else self._address.origin

    def _call(self, msg: Any, uuid: str | None) -> Call[SendRobotMessageResult]:
        """Make the call of one message, which is signed now."""
        signed: dict[str, Any] = {}
        if self._secret is not None:
            timestamp = round(time.time() * 1000)
            signed = {"timestamp": timestamp, "sign": sign(self._secret, timestamp)}
        return self._address.retarget(send_robot_message.call(self._ding, msg=msg, msg_uuid=uuid, **signed), self._base_url)

    def _steps(self, msg: WebhookMessage | str, msg_uuid: str | None, *, split: bool) -> Steps[SendRobotMessageResult]:
        pieces = pieces_of(for_custom_robot(msg), split=split, msg_uuid=msg_uuid)
        return send_each(pieces, lambda piece, uuid: self._ding.call(self._call(piece, uuid)), msg_uuid)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"


def _names_host(options: Mapping[str, Any]) -> bool:
    """Return whether the arguments of a client say where DingTalk's host is: the address of a webhook follows it then."""
    return any(options.get(name) is not None for name in ("url", "base_url")) or "oapi" in (options.get("base_urls") or {})


class RobotWebhook(_Webhook):
    """A custom robot that writes to its group (自定义机器人).

    Args:
        url_or_token: Address of the webhook, or the token in it. It is called as it is, with its path and the other parameters of its
            query: it may be that of a gateway. DingTalk's own host is that of `base_url`, when the client has one.
        secret: The robot's secret ("SEC…"), when it is secured by a signature.
        options: Of the client that sends, such as `timeout`, `max_retries`, `http_client`, `check_limits`. A `base_url` stands for the
            host of the address.

    Raises:
        ConfigurationError: it is no address of a webhook; the reason is in the text, the address is not.

    Examples:
        >>> from dingkit.robot import RobotWebhook
        >>> with RobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-secret") as robot:  # doctest: +SKIP
        ...     robot.send("disk full")

    Source: facts messages.yaml robot_send, robot_webhook_sign.
    """

    def __init__(self, url_or_token: str, secret: str | None = None, **options: Unpack[WebhookOptions]) -> None:
        super().__init__(url_or_token, secret, options)
        self._ding: DingTalk = DingTalk(credential=self._credential, **options)

    def send(self, msg: WebhookMessage | str, *, msg_uuid: str | None = None, split: bool = False) -> SendRobotMessageResult:
        """Send a message; `ding.robot.send_robot_message` documents limits and errors.

        Args:
            msg: A message of `dingkit.messages.webhook`, a text, or a dict that looks as on the wire. Whom its `at`
                mentions, and who is not in its text, is put there.
            msg_uuid: Idempotency key: a message sent again with the same one is not delivered twice. Of several pieces each has its own,
                `…-1`, `…-2`.
            split: A text or markdown that is too long for one message is sent as several (see `dingkit.messages.split_text`), each of
                which mentions whom it names. A robot sends 20 messages a minute.

        Returns:
            The answer, to the last of several pieces.

        Raises:
            APIError: DingTalk refused; of several pieces, a note of the error says how many were sent.
            ConfigurationError: a custom robot sends no such message.
            ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.
        """
        return run(self._steps(msg, msg_uuid, split=split))

    def close(self) -> None:
        """Close the connections."""
        self._ding.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.close()


class AsyncRobotWebhook(_Webhook):
    """A custom robot that writes to its group (自定义机器人).

    Args:
        url_or_token: Address of the webhook, or the token in it. It is called as it is, with its path and the other parameters of its
            query: it may be that of a gateway. DingTalk's own host is that of `base_url`, when the client has one.
        secret: The robot's secret ("SEC…"), when it is secured by a signature.
        options: Of the client that sends, such as `timeout`, `max_retries`, `http_client`, `check_limits`. A `base_url` stands for the
            host of the address.

    Raises:
        ConfigurationError: it is no address of a webhook; the reason is in the text, the address is not.

    Examples:
        >>> from dingkit.robot import AsyncRobotWebhook
        >>> async with AsyncRobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-secret") as robot:  # doctest: +SKIP
        ...     await robot.send("disk full")

    Source: facts messages.yaml robot_send, robot_webhook_sign.
    """

    def __init__(self, url_or_token: str, secret: str | None = None, **options: Unpack[AsyncWebhookOptions]) -> None:
        super().__init__(url_or_token, secret, options)
        self._ding: AsyncDingTalk = AsyncDingTalk(credential=self._credential, **options)

    async def send(self, msg: WebhookMessage | str, *, msg_uuid: str | None = None, split: bool = False) -> SendRobotMessageResult:
        """Send a message; `ding.robot.send_robot_message` documents limits and errors.

        Args:
            msg: A message of `dingkit.messages.webhook`, a text, or a dict that looks as on the wire. Whom its `at`
                mentions, and who is not in its text, is put there.
            msg_uuid: Idempotency key: a message sent again with the same one is not delivered twice. Of several pieces each has its own,
                `…-1`, `…-2`.
            split: A text or markdown that is too long for one message is sent as several (see `dingkit.messages.split_text`), each of
                which mentions whom it names. A robot sends 20 messages a minute.

        Returns:
            The answer, to the last of several pieces.

        Raises:
            APIError: DingTalk refused; of several pieces, a note of the error says how many were sent.
            ConfigurationError: a custom robot sends no such message.
            ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.
        """
        return await run_async(self._steps(msg, msg_uuid, split=split))

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

    def reply(
        self, message: RobotInboundMessage, msg: ReplyMessage | str, *, split: bool = False, now: float | None = None
    ) -> ReplyRobotMessageResult:
        """Answer what somebody wrote to a robot, where it was written.

        That is possible until the time that the message says, `session_webhook_expired_time` in milliseconds; some 90 minutes. Later, and
        without a message to answer, the robot of the app writes: `send_robot_oto_messages`, `send_robot_group_message`.

        The answer goes to the address that the message names, if that is on DingTalk's host or on that of the client's `base_url`, and
        nowhere else: a message that was not checked cannot send the answer away.

        Args:
            message: What was written: of `read_inbound`, of a function registered with `on_robot_message`, or the dict of one.
            msg: A message of `dingkit.messages.webhook`, a text, or a dict that looks as on the wire. Whom its `at`
                mentions, and who is not in its text, is put there.
            split: A text or markdown that is too long for one message is sent as several (see `dingkit.messages.split_text`), each of
                which mentions whom it names.
            now: Unix time; the clock's when not given.

        Returns:
            The answer, to the last of several pieces.

        Raises:
            APIError: DingTalk refused; of several pieces, a note of the error says how many were sent.
            ConfigurationError: the message does not say where to answer, or names another host.
            SessionExpiredError: the time that the message says is over; nothing was sent.
            ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.

        Examples:
            >>> ding.robot.reply(message, "You are welcome")  # doctest: +SKIP

        Source: facts messages.yaml robot_inbound_http, robot_sendBySession.
        """
        return run(_reply(self._ding, message, msg, split=split, now=now))

    def thinking(self, message: RobotInboundMessage | Mapping[str, Any], text: str = "🤔 thinking") -> Thinking:
        """Return a context manager that shows on a message that the robot is thinking about it.

        An emotion is put on the message, and taken off at the end of the block, whatever happens in it. It only decorates: when DingTalk
        refuses it, a warning in the log says so, and nothing is raised.

        Args:
            message: What was written: of `read_inbound`, of a function registered with `on_robot_message`, or the dict of one.
            text: What is shown; keep it short.

        Raises:
            ConfigurationError: the message does not say which robot of an app got it.

        Examples:
            >>> with ding.robot.thinking(message):  # doctest: +SKIP
            ...     ding.robot.reply(message, llm(message.plain_text))

        Source: facts robots.yaml v1_robot_emotion_reply, robot_emotions.
        """
        from dingkit.robot._thinking import Thinking

        return Thinking(self._ding, message, text)


class AsyncRobotApi(generated.AsyncRobotApi):
    """Messages of robots: custom webhooks, one-to-one, groups, replies (机器人)."""

    def __init__(self, client: AsyncDingTalk) -> None:
        super().__init__(client)
        self._ding = client

    async def reply(
        self, message: RobotInboundMessage, msg: ReplyMessage | str, *, split: bool = False, now: float | None = None
    ) -> ReplyRobotMessageResult:
        """Answer what somebody wrote to a robot, where it was written.

        That is possible until the time that the message says, `session_webhook_expired_time` in milliseconds; some 90 minutes. Later, and
        without a message to answer, the robot of the app writes: `send_robot_oto_messages`, `send_robot_group_message`.

        The answer goes to the address that the message names, if that is on DingTalk's host or on that of the client's `base_url`, and
        nowhere else: a message that was not checked cannot send the answer away.

        Args:
            message: What was written: of `read_inbound`, of a function registered with `on_robot_message`, or the dict of one.
            msg: A message of `dingkit.messages.webhook`, a text, or a dict that looks as on the wire. Whom its `at`
                mentions, and who is not in its text, is put there.
            split: A text or markdown that is too long for one message is sent as several (see `dingkit.messages.split_text`), each of
                which mentions whom it names.
            now: Unix time; the clock's when not given.

        Returns:
            The answer, to the last of several pieces.

        Raises:
            APIError: DingTalk refused; of several pieces, a note of the error says how many were sent.
            ConfigurationError: the message does not say where to answer, or names another host.
            SessionExpiredError: the time that the message says is over; nothing was sent.
            ArgumentError: it mentions people, and is of a kind that cannot; or something in it is wrong.

        Examples:
            >>> await ding.robot.reply(message, "You are welcome")  # doctest: +SKIP

        Source: facts messages.yaml robot_inbound_http, robot_sendBySession.
        """
        return await run_async(_reply(self._ding, message, msg, split=split, now=now))

    def thinking(self, message: RobotInboundMessage | Mapping[str, Any], text: str = "🤔 thinking") -> AsyncThinking:
        """Return a context manager that shows on a message that the robot is thinking about it.

        An emotion is put on the message, and taken off at the end of the block, whatever happens in it. It only decorates: when DingTalk
        refuses it, a warning in the log says so, and nothing is raised.

        Args:
            message: What was written: of `read_inbound`, of a function registered with `on_robot_message`, or the dict of one.
            text: What is shown; keep it short.

        Raises:
            ConfigurationError: the message does not say which robot of an app got it.

        Asyncio:
            The emotion is taken off when the task is cancelled, too.

            >>> async with ding.robot.thinking(message):  # doctest: +SKIP
            ...     await ding.robot.reply(message, await llm(message.plain_text))

        Source: facts robots.yaml v1_robot_emotion_reply, robot_emotions.
        """
        from dingkit.robot._thinking import AsyncThinking

        return AsyncThinking(self._ding, message, text)


def _reply(
    ding: DingTalk | AsyncDingTalk, message: RobotInboundMessage, msg: ReplyMessage | str, *, split: bool, now: float | None
) -> Steps[ReplyRobotMessageResult]:
    """Send with the session of the message, which is kept in a store of its own as it is nobody else's."""
    from dingtalk_openapi.models import RobotInboundMessage

    base_url = ding.base_urls["oapi"]
    address = session_of(as_model(message, "message", RobotInboundMessage), base_url, now)
    view = ding.with_options(credential=StaticToken(address.token), store=MemoryStore())
    pieces = pieces_of(msg, split=split)
    return send_each(pieces, lambda piece, _: view.call(address.retarget(reply_robot_message.call(view, msg=piece), base_url)))
