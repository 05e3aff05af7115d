"""Where messages of robots go, and what goes there: webhooks and replies, one message or several, with and without asyncio."""

from __future__ import annotations

import json
import pickle
import re
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp
from dingkit.errors import ArgumentError, ConfigurationError, DingTalkError, LimitError, NotFoundError, SessionExpiredError
from dingkit.messages import webhook
from dingkit.robot import AsyncRobotWebhook, RobotWebhook
from dingkit.robot._session import session_of
from dingkit.stores import MemoryStore
from dingtalk_openapi.models import RobotInboundMessage, RobotLinkMessage, RobotTextMessage
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_httpserver import HTTPServer

KINDS = ["sync", "async"]
OK = {"errcode": 0, "errmsg": "ok"}
SESSION = "https://oapi.dingtalk.com/robot/sendBySession?session=66d7%2Bexample"
TITLE = "The canteen"
LONG = "\n".join(f"line {number} of the answer" for number in range(2000))


class Server:
    """DingTalk, or a gateway in front of it: it notes what it is sent, and answers in turn."""

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("").rstrip("/")
        self.requests: list[Request] = []
        self.answers: Iterator[dict[str, Any]] = iter(())
        server.expect_request(re.compile(".*"), method="POST").respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        request.get_data()
        self.requests.append(request)
        return Response(json.dumps(next(self.answers, OK)), content_type="application/json")

    @property
    def places(self) -> list[str]:
        return [request.full_path.rstrip("?") for request in self.requests]

    @property
    def bodies(self) -> list[Any]:
        return [request.json for request in self.requests]


@pytest.fixture
def server(httpserver: HTTPServer) -> Server:
    return Server(httpserver)


async def send(kind: str, address: str, msg: Any, *, secret: str | None = None, options: dict[str, Any] | None = None, **how: Any) -> None:
    """Send a message of a custom robot."""
    if kind == "async":
        async with AsyncRobotWebhook(address, secret, **(options or {})) as robot:
            await robot.send(msg, **how)
    else:
        with RobotWebhook(address, secret, **(options or {})) as webhook_:
            webhook_.send(msg, **how)


def message(**fields: object) -> RobotInboundMessage:
    body = {"conversationId": "cid", "msgId": "m1", "msgtype": "text", "text": {"content": "hi"}, "sessionWebhook": SESSION}
    return RobotInboundMessage.from_dict(body | fields)


async def reply(kind: str, written: RobotInboundMessage, msg: Any, *, options: dict[str, Any], **how: Any) -> None:
    """Answer a message as the robot of an app."""
    if kind == "async":
        async with AsyncDingTalk("dingabc", "app-secret", **options) as client:
            await client.robot.reply(written, msg, **how)
            assert client.credential == InternalApp("dingabc", "app-secret")
    else:
        with DingTalk("dingabc", "app-secret", **options) as ding:
            ding.robot.reply(written, msg, **how)
            assert ding.credential == InternalApp("dingabc", "app-secret")


# Webhooks go where their address says


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("given", "called"),
    [
        ("/robot/send?access_token=2f8a", "/robot/send?access_token=2f8a"),
        ("/dingtalk/robot/send?access_token=2f8a", "/dingtalk/robot/send?access_token=2f8a"),
        ("/hooks/42/?access_token=2f8a", "/hooks/42/?access_token=2f8a"),
        ("?access_token=2f8a", "/?access_token=2f8a"),
        ("/robot/send?env=prod&access_token=2f8a&flag=&env=test", "/robot/send?env=prod&env=test&flag=&access_token=2f8a"),
        ("/a%2Fb/robot/send?access_token=2f8a", "/a/b/robot/send?access_token=2f8a"),  # as the server shows it
        ("/robot/{send}?access_token=2f8a", "/robot/{send}?access_token=2f8a"),
        ("/robot/send?access_token=%202f8a%20#part", "/robot/send?access_token=2f8a"),
    ],
)
async def test_the_address_that_is_given_is_called(server: Server, kind: str, given: str, called: str) -> None:
    for address in (f"{server.url}{given}", f"\n {server.url}{given}\t\r\n"):
        await send(kind, address, "hello")
    assert server.places == [called, called]
    assert server.bodies == [{"msgtype": "text", "text": {"content": "hello"}}] * 2


async def test_a_signature_goes_beside_the_other_parameters(server: Server) -> None:
    await send("sync", f"{server.url}/gw/robot/send?env=prod&access_token=2f8a", "hello", secret="SEC-1")
    (request,) = server.requests
    assert request.path == "/gw/robot/send"
    assert set(request.args) == {"access_token", "env", "timestamp", "sign"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("given", "called"),
    [
        ("2f8a", "/gw/robot/send?access_token=2f8a"),
        (" 2f8a\n", "/gw/robot/send?access_token=2f8a"),
        ("https://oapi.dingtalk.com/robot/send?access_token=2f8a", "/gw/robot/send?access_token=2f8a"),
        ("https://OAPI.dingtalk.com:443/robot/send?access_token=2f8a", "/gw/robot/send?access_token=2f8a"),
        ("https://other.example/x/robot/send?access_token=2f8a&a=b", "/gw/x/robot/send?a=b&access_token=2f8a"),
    ],
)
async def test_a_base_url_stands_for_the_host(server: Server, kind: str, given: str, called: str) -> None:
    await send(kind, given, "hello", options={"base_url": f"{server.url}/gw/"})
    assert server.places == [called]


def test_the_host_is_shown_and_no_more() -> None:
    for address in ("https://gw.example:8443/hooks/secret?access_token=2f8a", "https://[::1]:8443/secret?access_token=2f8a"):
        with RobotWebhook(address, "SEC-1") as robot:
            assert repr(robot) == f"RobotWebhook(base_url='{address.partition('/hooks')[0].partition('/secret')[0]}')"


def test_what_is_inside_shows_no_secret() -> None:
    """A test of yours that fails shows what is inside, with `pytest -l`."""
    with RobotWebhook("https://gw.example/hooks/secret?access_token=2f8a&key=k", "SEC-1") as robot:
        shown = repr(vars(robot))
    assert "gw.example" in shown
    assert not [secret for secret in ("2f8a", "hooks", "'k'") if secret in shown]
    assert "66d7" not in repr(session_of(message(), "https://oapi.dingtalk.com", None))


TOKEN = "9c1e5b7a40d84f3f"


@sweep("kind", [RobotWebhook, AsyncRobotWebhook])
@sweep(
    ("address", "reason"),
    [
        ("", "it is empty"),
        (" \n", "it is empty"),
        (None, "it is empty"),
        (f"oapi.dingtalk.com/robot/send?access_token={TOKEN}", "this one does not begin with https://"),
        (f"//oapi.dingtalk.com/robot/send?access_token={TOKEN}", "this one does not begin with https://"),
        (f"/robot/send?access_token={TOKEN}", "this one does not begin with https://"),
        (f"access_token={TOKEN}", "this one does not begin with https://"),
        (f"ftp://oapi.dingtalk.com/robot/send?access_token={TOKEN}", "this one does not begin with https://"),
        (f"file:///robot/send?access_token={TOKEN}", "this one does not begin with https://"),
        (f"https:///robot/send?access_token={TOKEN}", "this one names no host"),
        (f"https://me:{TOKEN}@oapi.dingtalk.com/robot/send?access_token={TOKEN}", "this one has a user or a password in front of its host"),
        (f"https://{TOKEN}@oapi.dingtalk.com/robot/send?access_token={TOKEN}", "this one has a user or a password"),
        (f"https://oapi.dingtalk.com\\@evil.example/?access_token={TOKEN}", "this one holds blanks, control characters or a backslash"),
        (f"https://oapi.dingtalk.com/robot /send?access_token={TOKEN}", "this one holds blanks"),
        (f"https://oapi.dingtalk.com/robot/send?access_token={TOKEN}\nx: y", "this one holds blanks"),
        (f"https://oapi.dingtalk.com/robot/send?access_token={TOKEN}\x00x", "this one holds blanks, control characters"),
        (f"https://oapi.dingtalk.com:port/robot/send?access_token={TOKEN}", "this cannot be read as an address"),
        (f"https://[bad/robot/send?access_token={TOKEN}", "this cannot be read as an address"),
        (f"https://oapi.dingtalk.com/robot/send?access_token={TOKEN}&access_token=b", "this one has 2 of them"),
        ("https://oapi.dingtalk.com/robot/send", ""),
        ("https://oapi.dingtalk.com/robot/send?access_token=", ""),
        ("https://oapi.dingtalk.com/robot/send?access_token=a%20b", ""),
        (f"https://oapi.dingtalk.com/robot/send?token={TOKEN}", ""),
    ],
)
def test_what_is_no_address_is_refused_with_the_reason(kind: Callable[[Any], object], address: Any, reason: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(address)
    assert str(caught.value).startswith(reason)
    assert str(caught.value).endswith("the address of a robot's webhook has access_token in its query")
    assert TOKEN not in str(caught.value)


@sweep("kind", [RobotWebhook, AsyncRobotWebhook])
@sweep("token", [f"{TOKEN} {TOKEN}", f"{TOKEN}é", f'"{TOKEN}"', f"{TOKEN}\x00{TOKEN}"])
def test_what_is_no_token_is_refused(kind: Callable[[Any], object], token: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(token)
    assert TOKEN not in str(caught.value)


# Replies go where the message was written


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("session", "called"),
    [
        (SESSION, "/robot/sendBySession?session=66d7%2Bexample"),
        ("\n" + SESSION + " ", "/robot/sendBySession?session=66d7%2Bexample"),
        ("https://oapi.dingtalk.com/v2/reply?session=66d7&x=1", "/v2/reply?x=1&session=66d7"),
        ("https://oapi2.dingtalk.com/robot/sendBySession?session=66d7", "/robot/sendBySession?session=66d7"),
        ("http://BASE/gw/robot/sendBySession?session=66d7", "/gw/robot/sendBySession?session=66d7"),
    ],
)
async def test_a_reply_goes_where_the_message_was_written(server: Server, kind: str, session: str, called: str) -> None:
    store = MemoryStore()
    host = server.url.removeprefix("http://")
    written = message(sessionWebhook=session.replace("BASE", host))
    await reply(kind, written, webhook.Text("You are welcome"), options={"base_url": server.url, "store": store})
    assert server.places == [called]
    assert server.bodies == [{"msgtype": "text", "text": {"content": "You are welcome"}}]
    assert not vars(store).get("_tokens"), "the session is nobody else's"


async def test_two_messages_have_an_address_each(server: Server) -> None:
    async with AsyncDingTalk("dingabc", "app-secret", base_url=f"{server.url}/gw") as client:
        for path in ("robot/sendBySession", "other/reply", "robot/sendBySession"):
            await client.robot.reply(message(sessionWebhook=f"https://oapi.dingtalk.com/{path}?session=s"), "hello")
    assert server.places == [f"/gw/{path}?session=s" for path in ("robot/sendBySession", "other/reply", "robot/sendBySession")]


@sweep("kind", KINDS)
@sweep(
    "address",
    [
        None,
        "",
        " ",
        7,
        "https://oapi.dingtalk.com/robot/sendBySession",
        "https://oapi.dingtalk.com/robot/sendBySession?session=",
        "66d7",
        "https://[bad",
    ],
)
async def test_a_message_that_does_not_say_where_to_answer(kind: str, address: object) -> None:
    written = message(sessionWebhook=address)
    with pytest.raises(ConfigurationError, match="this message does not say where to answer"):
        await reply(kind, written, "hello", options={})


async def test_another_host_of_dingtalk_is_called_as_it_is() -> None:
    called: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        called.append(str(request.url))
        return httpx.Response(200, json=OK)

    with httpx.Client(transport=httpx.MockTransport(answer)) as http, DingTalk("dingabc", "app-secret", http_client=http) as ding:
        for host in ("oapi", "oapi2", "a.b"):
            ding.robot.reply(message(sessionWebhook=f"https://{host}.dingtalk.com/robot/sendBySession?session=s"), "hello")
    assert called == [f"https://{host}.dingtalk.com/robot/sendBySession?session=s" for host in ("oapi", "oapi2", "a.b")]


@sweep("kind", KINDS)
@sweep(
    "host",
    [
        "https://evil.example",
        "http://oapi.dingtalk.com",
        "https://oapi.dingtalk.com:8443",
        "https://oapi.dingtalk.com.evil.example",
        "https://evildingtalk.com",
        "http://169.254.169.254",
        "http://127.0.0.1:1",
    ],
)
async def test_an_answer_goes_to_no_other_host(kind: str, host: str) -> None:
    """Whoever can make up a message, where none is checked, must not get the answer, nor have us call what only we can reach."""
    written = message(sessionWebhook=f"{host}/robot/sendBySession?session=66d7")
    with pytest.raises(ConfigurationError, match="which is neither DingTalk's host nor that of base_url") as caught:
        await reply(kind, written, "hello", options={})
    assert host in str(caught.value)
    assert "66d7" not in str(caught.value)


# In time

EXPIRY = 1_700_000_000_000
END = EXPIRY / 1000


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("conversation", "way_out"),
    [
        ("1", "send_robot_oto_messages(robot_code=message.robot_code, user_ids=[message.sender_staff_id], msg=...)"),
        ("2", "send_robot_group_message(robot_code=message.robot_code, open_conversation_id=message.conversation_id, msg=...)"),
    ],
)
async def test_a_reply_that_comes_too_late_is_not_sent(server: Server, kind: str, conversation: str, way_out: str) -> None:
    written = message(sessionWebhookExpiredTime=EXPIRY, conversationType=conversation)
    with pytest.raises(SessionExpiredError) as caught:
        await reply(kind, written, "hello", options={"base_url": server.url}, now=END + 3600)
    assert server.requests == []
    error = caught.value
    assert isinstance(error, NotFoundError)
    assert (error.code, error.status, error.answer, error.retryable, error.operation) == ("", 0, None, False, "reply_robot_message")
    assert error.hint
    assert way_out in error.hint
    assert str(error).startswith("reply_robot_message: the session of this message ended 60 minutes ago. Nothing was sent. Answer within")
    assert "66d7" not in str(error)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DINGKIT_LANG", "zh")
        assert way_out in str(error)
        assert "什么都没有发送。请在消息给出的时间内回复" in str(error)


async def test_the_clock_is_asked_when_no_time_is_given(server: Server) -> None:
    with pytest.raises(SessionExpiredError):
        await reply("sync", message(sessionWebhookExpiredTime=EXPIRY), "hello", options={"base_url": server.url})


def test_an_error_that_travels_is_the_same() -> None:
    with DingTalk("dingabc", "app-secret") as ding, pytest.raises(SessionExpiredError) as caught:
        ding.robot.reply(message(sessionWebhookExpiredTime=EXPIRY), "hello", now=END + 3600)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301 - our own bytes


@pytest.mark.parametrize(
    ("until", "now"),
    [
        (EXPIRY, END - 3600),
        (EXPIRY, END),
        (str(EXPIRY), END),
        (None, END),
        (0, END),
        (-1, END),
        ("soon", END),
        ([], END),
    ],
)
async def test_a_reply_in_time_or_of_which_nobody_knows_is_sent(server: Server, until: object, now: float) -> None:
    await reply("sync", message(sessionWebhookExpiredTime=until), "hello", options={"base_url": server.url}, now=now)
    assert len(server.requests) == 1


@pytest.mark.parametrize("until", [EXPIRY, str(EXPIRY), float(EXPIRY)])
async def test_the_time_counts_to_the_second_whatever_it_came_as(server: Server, until: object) -> None:
    with pytest.raises(SessionExpiredError, match="ended 2 seconds ago"):
        await reply("async", message(sessionWebhookExpiredTime=until), "hello", options={"base_url": server.url}, now=END + 2)
    assert server.requests == []


@pytest.mark.parametrize("kind", KINDS)
async def test_what_dingtalk_refuses_is_such_an_error_too(server: Server, kind: str) -> None:
    server.answers = iter([{"errcode": 300001, "errmsg": "session 不存在"}])
    with pytest.raises(NotFoundError) as caught:
        await reply(kind, message(), "hello", options={"base_url": server.url})
    assert "send_robot_oto_messages" in str(caught.value.hint)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("secret", ["2f8a40d84f3f", "SEC-example-5b7a"], ids=["token", "secret"])
async def test_what_a_robot_signs_with_is_in_no_error(server: Server, kind: str, secret: str) -> None:
    server.answers = iter([{"errcode": 310000, "errmsg": f"unknown {secret}"}])
    with pytest.raises(DingTalkError, match=r"unknown \*\*\*") as caught:
        await send(kind, f"{server.url}/robot/send?access_token=2f8a40d84f3f", "hello", secret="SEC-example-5b7a")
    assert secret not in repr(vars(caught.value))


# Whom a message mentions


@pytest.mark.parametrize("kind", KINDS)
async def test_who_is_mentioned_is_in_the_text_that_is_sent(server: Server, kind: str) -> None:
    built = RobotTextMessage.from_dict(
        {"text": {"content": "look", "x": 1}, "at": {"atMobiles": ["138"], "atUserIds": ["li"]}, "msgtype": "text"}
    )
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", built)
    await reply(kind, message(), webhook.Markdown("t", "look", at_dingtalk_ids=["d1"]), options={"base_url": server.url})
    first, second = server.bodies
    assert first["text"] == {"content": "look @138 @li", "x": 1}
    assert second["markdown"]["text"] == "look @d1"
    assert built.text.content == "look", "what was given is not changed"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_message_that_cannot_mention_says_so(server: Server, kind: str) -> None:
    link = RobotLinkMessage.from_dict(
        {"msgtype": "link", "link": {"title": "t", "text": "x", "messageUrl": "https://a.example"}, "at": {"isAtAll": True}}
    )
    with pytest.raises(ValueError, match="mentions people, which only texts and markdown can"):
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", link)
    with pytest.raises(ValueError, match="mentions people, which only texts and markdown can"):
        await reply(kind, message(), link, options={"base_url": server.url})
    assert server.requests == []


def test_a_message_as_on_the_wire() -> None:
    link = {"msgtype": "link", "link": {}}
    assert webhook.with_mentions(link) is link
    text = {"msgtype": "text", "text": {"content": "@li look"}, "at": {"atUserIds": ["li"]}, "msgUuid": "u"}
    assert webhook.with_mentions(text) is text
    assert webhook.with_mentions(text | {"at": {"atUserIds": ["wu"]}}) == text | {
        "text": {"content": "@li look @wu"},
        "at": {"atUserIds": ["wu"]},
    }
    with pytest.raises(ValueError, match="mentions people, which only texts and markdown can"):
        webhook.with_mentions({"msgtype": "link", "at": {"isAtAll": True}})


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("at", [{"isAtAll": False}, {"atMobiles": [], "isAtAll": False}, {}])
async def test_who_mentions_nobody_may_say_so_anywhere(server: Server, kind: str, at: dict[str, Any]) -> None:
    link = {"msgtype": "link", "link": {"title": "t", "text": "x", "messageUrl": "https://a.example"}, "at": at}
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", link)
    await reply(kind, message(), RobotLinkMessage.from_dict(link), options={"base_url": server.url})
    assert [body["link"] for body in server.bodies] == [link["link"], link["link"]]


@pytest.mark.parametrize("kind", KINDS)
async def test_parts_of_a_message_may_be_dicts(server: Server, kind: str) -> None:
    built: Any = RobotTextMessage(text={"content": "look"}, at={"atUserIds": [42]})  # type: ignore[arg-type]
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", built, split=True)
    assert server.bodies == [{"msgtype": "text", "text": {"content": "look @42"}, "at": {"atUserIds": ["42"]}}]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("split", [False, True])
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"msgtype": "text"}, "msg.text"),
        ({"msgtype": "text", "text": "hi"}, "msg.text"),
        ({"msgtype": "markdown", "markdown": {"title": "t"}}, "msg.markdown.text"),
        ({"msgtype": "text", "text": {"content": None}, "at": {"atMobiles": ["138"]}}, "msg.text.content"),
        ({"msgtype": "text", "text": {"content": "x"}, "at": {"atMobiles": "138"}}, "msg.at.atMobiles"),
        ({"msgtype": ["text"]}, "msg.msgtype"),
        (RobotTextMessage(text=None), "msg.text"),  # type: ignore[arg-type]
    ],
)
async def test_a_message_that_is_wrong_names_the_field(server: Server, kind: str, given: Any, field: str, *, split: bool) -> None:
    with pytest.raises(ArgumentError) as caught:
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=split)
    assert caught.value.field == field
    with pytest.raises(ArgumentError):
        await reply(kind, message(), given, options={"base_url": server.url}, split=split)
    assert server.requests == []


@pytest.mark.parametrize("kind", KINDS)
async def test_a_message_as_on_the_wire_is_sent_as_a_model_is(server: Server, kind: str) -> None:
    given = {"msgtype": "markdown", "markdown": {"title": "t", "text": LONG}, "at": {"atUserIds": ["li"]}}
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=True)
    await reply(kind, message(), {"msgtype": "text", "text": {"content": 7}, "at": {"atMobiles": [138]}}, options={"base_url": server.url})
    *pieces, answer = server.bodies
    assert len(pieces) == 3
    assert pieces[-1]["at"] == {"atUserIds": ["li"]}
    assert pieces[-1]["markdown"]["text"].endswith(" @li")
    assert (answer["text"], answer["at"]) == ({"content": "7 @138"}, {"atMobiles": ["138"]})


@pytest.mark.parametrize("split", [False, True])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"msgtype": "text", "text": "oops"}, "text must be a RobotTextContent"),
        ({"msgtype": "text", "at": {"atUserIds": ["li"]}}, "text is missing"),
        ({"msgtype": "text", "text": {"content": None}}, "text.content takes a string"),
        ({"msgtype": "text", "text": {"content": "x"}, "at": "li"}, "at must be a RobotAt"),
        ({"msgtype": "markdown", "markdown": {"text": "x"}}, "markdown.title is missing"),
        ({"msgtype": ["text"], "text": {"content": "x"}}, "msgtype must be one of"),
        ({}, "msgtype is missing"),
        (7, "msg must be one of"),
        (None, "msg must be one of"),
    ],
)
async def test_what_is_no_message_is_refused(server: Server, kind: str, given: Any, said: str, *, split: bool) -> None:
    with pytest.raises(DingTalkError, match=said):
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=split)
    with pytest.raises(DingTalkError, match=said):
        await reply(kind, message(), given, options={"base_url": server.url}, split=split)
    assert server.requests == []


@pytest.mark.parametrize(
    "build",
    [
        lambda none: webhook.Text(none, at_mobiles=["138"]),
        lambda none: webhook.Markdown("t", none, at_mobiles=["138"]),
        lambda none: webhook.Audio("@lADO", milliseconds=none),
        lambda none: webhook.Video("$iQEL", "$igE", seconds=none),
    ],
    ids=["text", "markdown", "audio", "video"],
)
def test_what_is_no_text_or_number_is_refused_when_it_is_given(build: Callable[[Any], object]) -> None:
    with pytest.raises(ArgumentError, match="got NoneType"):
        build(None)


@pytest.mark.parametrize("kind", KINDS)
async def test_the_dict_of_what_was_written_is_answered_too(server: Server, kind: str) -> None:
    written: Any = message().to_dict()
    await reply(kind, written, "hello", options={"base_url": server.url})
    assert len(server.requests) == 1
    with pytest.raises(ArgumentError, match="message must be a RobotInboundMessage"):
        await reply(kind, "hello", "hello", options={"base_url": server.url})  # type: ignore[arg-type]


# Pictures and files


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "given",
    [
        webhook.File("@lADO", "a.pdf"),
        webhook.Audio("@lADO", milliseconds=1),
        webhook.Video("$iQEL", "$igE", seconds=1),
    ],
    ids=["file", "audio", "video"],
)
async def test_files_are_for_replies(server: Server, kind: str, given: Any) -> None:
    with pytest.raises(ConfigurationError, match="send_robot_group_message"):
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", given)
    assert server.requests == []
    await reply(kind, message(), given, options={"base_url": server.url})
    assert server.bodies == [given.to_dict()]


# Several pieces


@pytest.mark.parametrize("kind", KINDS)
async def test_a_long_text_is_sent_in_pieces(server: Server, kind: str) -> None:
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", LONG, split=True, msg_uuid="u")
    await reply(kind, message(), LONG, options={"base_url": server.url}, split=True)
    assert len(server.requests) == 6
    assert all(len(request.get_data()) <= 20_000 for request in server.requests)
    for half in (server.bodies[:3], server.bodies[3:]):
        assert "\n".join(body["text"]["content"] for body in half) == LONG
    assert [body.get("msgUuid") for body in server.bodies] == ["u-1", "u-2", "u-3", None, None, None]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("msg_uuid", ["u" * 300, '"中' * 100])
async def test_a_long_message_as_on_the_wire_is_sent_in_pieces_with_any_key(server: Server, kind: str, msg_uuid: str) -> None:
    given = {"msgtype": "markdown", "markdown": {"title": TITLE, "text": LONG}, "at": {"atUserIds": ["li"]}}
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=True, msg_uuid=msg_uuid)
    assert len(server.requests) > 1
    assert all(len(request.get_data()) <= 20_000 for request in server.requests)
    assert "\n".join(body["markdown"]["text"] for body in server.bodies) == f"{LONG} @li"
    assert [body.get("at") for body in server.bodies] == [*[None] * (len(server.bodies) - 1), {"atUserIds": ["li"]}]


@pytest.mark.parametrize("kind", KINDS)
async def test_json_counts_as_it_is_sent(server: Server, kind: str) -> None:
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", '"\x01\n中"' * 3000, split=True)
    assert len(server.requests) > 1
    assert all(len(request.get_data()) <= 20_000 for request in server.requests)


@pytest.mark.parametrize("kind", KINDS)
async def test_a_piece_mentions_whom_it_names(server: Server, kind: str) -> None:
    text = f"@li first\n\n```py\n{LONG}\n```\n\nlast"
    given = webhook.Markdown(TITLE, text, at_user_ids=["li", "wu"], at_mobiles=["138"], at_all=True)
    await reply(kind, message(), given, options={"base_url": server.url}, split=True)
    first, *others, last = server.bodies
    assert first["at"] == {"atUserIds": ["li"], "isAtAll": True}
    assert others
    assert all("at" not in body for body in others)
    assert last["at"] == {"atMobiles": ["138"], "atUserIds": ["wu"]}
    assert last["markdown"]["text"].endswith("last @138 @wu")
    assert all(body["markdown"]["title"] == TITLE for body in server.bodies)
    assert all(body["markdown"]["text"].count("```") == 2 for body in server.bodies)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("given", ["short", webhook.Empty(), webhook.Markdown("t", "short")], ids=["text", "empty", "markdown"])
async def test_what_is_short_is_one_message(server: Server, kind: str, given: Any) -> None:
    await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=True, msg_uuid="u")
    (body,) = server.bodies
    assert body["msgUuid"] == "u"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("given", [LONG, webhook.Markdown("t" * 30_000, LONG)], ids=["not-asked", "no-room"])
async def test_what_is_not_split_is_refused(server: Server, kind: str, given: Any) -> None:
    with pytest.raises(LimitError, match="20000"):
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", given, split=not isinstance(given, str))
    assert server.requests == []


@pytest.mark.parametrize("kind", KINDS)
async def test_an_error_says_how_many_pieces_were_sent(server: Server, kind: str) -> None:
    refused = {"errcode": 400105, "errmsg": "msgtype not supported"}
    server.answers = iter([OK, refused, refused])
    with pytest.raises(DingTalkError) as caught:
        await send(kind, f"{server.url}/robot/send?access_token=2f8a", LONG, split=True)
    assert caught.value.__notes__ == ["This was piece 2 of 3; those before it were sent."]
    with pytest.raises(DingTalkError) as caught:
        await reply(kind, message(), LONG, options={"base_url": server.url}, split=True)
    assert not hasattr(caught.value, "__notes__"), "the first piece was refused"
