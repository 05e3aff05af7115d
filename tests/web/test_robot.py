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

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, sign_suite_ticket
from dingkit.errors import ConfigurationError, SignatureError
from dingkit.messages import webhook
from dingkit.robot import AsyncRobotWebhook, RobotWebhook, read_inbound, sign, verify_inbound
from dingkit.stores import MemoryStore
from dingtalk_openapi.models import RobotInboundMessage
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


@pytest.mark.parametrize("address", ["https://oapi.dingtalk.com/robot/send", "https://oapi.dingtalk.com/robot/send?access_token=", ""])
def test_an_address_without_a_token(address: str) -> None:
    with pytest.raises(ConfigurationError):
        RobotWebhook(address)


def test_secrets_stay_secret() -> None:
    shown = repr(RobotWebhook("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "SEC-1"))
    assert shown == "RobotWebhook(base_url='https://oapi.dingtalk.com')"


# What comes in


def headers(**changes: str) -> dict[str, str]:
    return {"Timestamp": TIMESTAMP, "Sign": SIGN} | changes


def test_a_message_is_read() -> None:
    message = read_inbound(SECRET, headers(), BODY, now=NOW + 3599)
    assert message.text
    assert message.text.content == " hello"


def test_the_clock_is_asked_when_no_time_is_given() -> None:
    timestamp = str(round(time.time() * 1000))
    verify_inbound(SECRET, timestamp=timestamp, sign=sign(SECRET, timestamp))


@pytest.mark.parametrize(
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


# Replies


class Conversation:
    """Where a robot answers."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("")
        self.requests: list[tuple[str, Any]] = []
        server.expect_request("/robot/sendBySession", method="POST").respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        self.requests.append((request.args["session"], json.loads(request.get_data())))
        return Response(json.dumps({"errcode": 0, "errmsg": "ok"}), content_type="application/json")


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_reply_goes_where_the_message_was_written(httpserver: HTTPServer, kind: str) -> None:
    conversation, store = Conversation(httpserver), MemoryStore()
    body = json.loads(BODY) | {"sessionWebhook": "https://oapi.dingtalk.com/robot/sendBySession?session=66d7%2Bexample"}
    message = RobotInboundMessage.from_dict(body)
    options: dict[str, Any] = {"base_url": conversation.url, "store": store}
    if kind == "async":
        async with AsyncDingTalk("dingabc", "app-secret", **options) as client:
            assert (await client.robot.reply(message, webhook.Text("You are welcome"))).errcode == 0
            credential = client.credential
    else:
        with DingTalk("dingabc", "app-secret", **options) as ding:
            assert ding.robot.reply(message, webhook.Text("You are welcome")).errcode == 0
            credential = ding.credential
    assert conversation.requests == [("66d7+example", {"msgtype": "text", "text": {"content": "You are welcome"}})]
    assert credential == InternalApp("dingabc", "app-secret")
    assert not vars(store).get("_tokens"), "the session is nobody else's"


@pytest.mark.parametrize("address", [None, "", "https://oapi.dingtalk.com/robot/sendBySession", 7])
def test_a_message_that_does_not_say_where_to_answer(address: object) -> None:
    message = RobotInboundMessage.from_dict(json.loads(BODY) | ({} if address is None else {"sessionWebhook": address}))
    with DingTalk("dingabc", "app-secret") as ding, pytest.raises(ConfigurationError, match="where to answer"):
        ding.robot.reply(message, webhook.Text("hello"))
