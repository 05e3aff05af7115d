"""Custom robots: the signature, the webhook, and what people write to a robot."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit.callback import CallbackCrypto
from dingkit.credentials import sign_suite_ticket
from dingkit.errors import ConfigurationError, SignatureError
from dingkit.messages import webhook
from dingkit.robot import AsyncRobotWebhook, RobotWebhook, read_inbound, read_outgoing, sign, verify_inbound
from tests.sweep import sweep
from tests.web.pushes import VECTORS

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

VECTOR = VECTORS["robot"]
SECRET, TIMESTAMP, SIGN = VECTOR["secret"], VECTOR["timestamp"], VECTOR["sign"]
NOW = int(TIMESTAMP) / 1000
BODY = b'{"conversationId": "cid", "msgId": "m1", "msgtype": "text", "text": {"content": " hello"}}'


def test_the_vectors() -> None:
    assert sign(SECRET, TIMESTAMP) == sign(SECRET, int(TIMESTAMP)) == SIGN
    suite = VECTORS["suite_ticket"]
    assert sign_suite_ticket(suite["secret"], suite["timestamp"], suite["ticket"]) == suite["signature"]


# What is sent


class Group:
    """The group that a robot writes to."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("")
        self.requests: list[Request] = []
        server.expect_request("/robot/send", method="POST").respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        request.get_data()
        self.requests.append(request)
        return Response(json.dumps({"errcode": 0, "errmsg": "ok"}), content_type="application/json")


@pytest.fixture
def group(httpserver: HTTPServer) -> Group:
    return Group(httpserver)


def test_a_signed_message(group: Group) -> None:
    with RobotWebhook(f"{group.url}/robot/send?access_token=2f8a", "SEC-1") as robot:
        assert robot.send(webhook.Text("disk full")).errcode == 0
    (request,) = group.requests
    assert request.json == {"msgtype": "text", "text": {"content": "disk full"}}
    assert request.args["access_token"] == "2f8a"
    timestamp = request.args["timestamp"]
    assert abs(time.time() - int(timestamp) / 1000) < 60
    digest = hmac.new(b"SEC-1", f"{timestamp}\nSEC-1".encode(), hashlib.sha256).digest()
    assert request.args["sign"] == base64.b64encode(digest).decode()


async def test_an_unsigned_message_with_asyncio(group: Group) -> None:
    async with AsyncRobotWebhook("2f8a", base_url=group.url) as robot:
        await robot.send(webhook.Markdown("Alarm", "disk full"), msg_uuid="u1")
    (request,) = group.requests
    assert set(request.args) == {"access_token"}
    assert request.json is not None
    assert request.json["msgUuid"] == "u1"


def test_closing(group: Group) -> None:
    robot = RobotWebhook("2f8a", base_url=group.url)
    robot.close()


def test_secrets_stay_secret() -> None:
    shown = repr(RobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-1"))
    assert shown == "RobotWebhook(base_url='https://oapi.dingtalk.com')"


# What comes in


def headers(**changes: str) -> dict[str, str]:
    return {"Timestamp": TIMESTAMP, "Sign": SIGN} | changes


def test_a_message_is_read() -> None:
    message = read_inbound(SECRET, headers(), BODY, now=NOW + 3599)
    assert (message.text.content, message.plain_text) == (" hello", "hello")


def test_the_clock_is_asked_when_no_time_is_given() -> None:
    timestamp = str(round(time.time() * 1000))
    verify_inbound(SECRET, timestamp=timestamp, sign=sign(SECRET, timestamp))


@sweep(
    ("given", "body", "now", "reason"),
    [
        ({}, BODY, NOW, "missing"),
        ({"sign": SIGN}, BODY, NOW, "missing"),
        ({"timestamp": TIMESTAMP}, BODY, NOW, "missing"),
        (headers(Timestamp=""), BODY, NOW, "missing"),
        (headers(Timestamp="now"), BODY, NOW, "malformed"),
        (headers(Timestamp="1577262236758"), BODY, NOW, "does not match"),
        (headers(Sign=SIGN.lower()), BODY, NOW, "does not match"),
        (headers(Sign="é"), BODY, NOW, "does not match"),
        (headers(Sign="\udcff"), BODY, NOW, "does not match"),
        (headers(), BODY, NOW + 3601, "3601 seconds ago"),
        (headers(), BODY, NOW - 3601, "seconds ago"),
        (headers(), b"", NOW, "no message"),
        (headers(), b"[]", NOW, "no message"),
        (headers(), b"{}", NOW, "no message"),
        (headers(), b"[" * 100_000, NOW, "no message"),
        ({"Token": "token-of-mine"}, BODY, NOW, "read it with read_outgoing"),
        (headers(), b'{"encrypt": "YvkvaGe4"}', NOW, "give read_inbound the aes_key of the robot"),
    ],
)
def test_what_is_refused(given: dict[str, Any], body: bytes, now: float, reason: str) -> None:
    with pytest.raises(SignatureError) as caught:
        read_inbound(SECRET, given, body, now=now)
    assert str(caught.value) == "refused"
    assert reason in caught.value.reason


def test_another_secret_is_refused() -> None:
    with pytest.raises(SignatureError):
        read_inbound("another secret", headers(), BODY, now=NOW)


# Encrypted messages

AES_KEY = "1234567890123456789012345678901234567890123"


def encrypted(body: bytes = BODY, aes_key: str = AES_KEY) -> bytes:
    found = CallbackCrypto("token-of-mine", aes_key, "dingabc").encrypt(body.decode())["encrypt"]
    return json.dumps({"encrypt": found}).encode()


def test_an_encrypted_message_is_read() -> None:
    assert read_inbound(SECRET, headers(), encrypted(), aes_key=AES_KEY, now=NOW).plain_text == "hello"


@sweep(
    ("given", "body", "reason"),
    [
        (headers(), BODY, "it is not encrypted, though there is an aes_key"),
        (headers(), b"", "it is not encrypted"),
        (headers(), b"[" * 100_000, "it is not encrypted"),
        (headers(), b'{"encrypt": 7}', "it is not encrypted"),
        (headers(), encrypted(aes_key="0" * 43), "encrypted with another key"),
        (headers(), encrypted(b"{}"), "no message"),
        (headers(), b'{"encrypt": "\xc3\xa9"}', "it is not base64"),
        (headers(), json.dumps({"encrypt": "A" * 1_000_001}).encode(), "it is too long"),
        (headers(Sign=SIGN.lower()), encrypted(), "does not match"),
        ({}, encrypted(), "missing"),
    ],
    ids=lambda given: "" if isinstance(given, bytes) else None,  # some are encrypted anew each time
)
def test_which_encrypted_messages_are_refused(given: dict[str, str], body: bytes, reason: str) -> None:
    with pytest.raises(SignatureError) as caught:
        read_inbound(SECRET, given, body, aes_key=AES_KEY, now=NOW)
    assert reason in caught.value.reason


def test_a_key_that_is_none() -> None:
    with pytest.raises(ConfigurationError, match="43 letters and digits"):
        read_inbound(SECRET, headers(), encrypted(), aes_key="short", now=NOW)


# Custom robots with Outgoing


@pytest.mark.parametrize("name", ["token", "Token", "TOKEN"])
def test_a_message_of_a_robot_with_outgoing(name: str) -> None:
    assert read_outgoing(" token-of-mine\n", {name: "token-of-mine"}, BODY).plain_text == "hello"


@sweep(
    ("given", "body", "reason"),
    [
        ({}, BODY, "the header token is another one, or missing"),
        ({"token": ""}, BODY, "another one"),
        ({"token": "token-of-min"}, BODY, "another one"),
        ({"token": "\udcff"}, BODY, "another one"),
        (headers(), BODY, "another one"),
        ({"token": "token-of-mine"}, b"{}", "no message"),
        ({"token": "token-of-mine"}, b"", "no message"),
    ],
)
def test_what_is_refused_of_a_robot_with_outgoing(given: dict[str, str], body: bytes, reason: str) -> None:
    with pytest.raises(SignatureError) as caught:
        read_outgoing("token-of-mine", given, body)
    assert str(caught.value) == "refused"
    assert reason in caught.value.reason


@pytest.mark.parametrize("token", ["", " \n"])
def test_a_robot_with_outgoing_has_a_token(token: str) -> None:
    with pytest.raises(ConfigurationError, match="token is empty"):
        read_outgoing(token, {"token": token}, BODY)
