"""What arrives reaches the functions, and each frame gets the answer that the spec documents, not before they are through."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.callback import CallbackHandler, EventHandler
from dingkit.errors import ConfigurationError
from dingkit.events import UserAddOrgEvent, UserAddOrgEventCurrent
from dingtalk_openapi.events import STREAM_TOPICS
from dingtalk_openapi.models import CardCallbackAckData, CardCallbackUpdate, CardData, CardParamMap, GraphCallbackAckData
from tests.contract.described import document
from tests.stream.gateway import SECONDS_UNTIL_A_TEST_GIVES_UP, Gateway, callback_frame, event_frame, system_frame, until, within
from tests.web.blocking_seen import BlockingSeen
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.stream import DingTalkStream
    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]

Got = list[Any]
FRAMES: dict[str, Any] = document()["webhooks"]["stream_frame"]["post"]["requestBody"]["content"]["application/json"]["examples"]
ANSWERS: dict[str, Any] = document()["webhooks"]["stream_frame"]["post"]["responses"]["200"]["content"]["application/json"]["examples"]
ROBOT, CARD, PLUGIN = (STREAM_TOPICS[name].topic for name in ("robot_message", "card", "plugin_call"))


def documented(frame: str, answer: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A frame and an answer of the spec."""
    return FRAMES[frame]["value"], ANSWERS[answer]["value"]


def same(ack: dict[str, Any], expected: dict[str, Any]) -> bool:
    """Compare answers; the texts of their data may be written in two ways."""
    data = [json.loads(one["data"]) if "data" in one else None for one in (ack, expected)]
    return data[0] == data[1] and ack | {"data": ""} == expected | {"data": ""}


@pytest.mark.parametrize("sync", [False, True])
async def test_an_event_reaches_its_functions_and_is_answered(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    sync: bool,  # noqa: FBT001
) -> None:
    stream, got = make_stream(sync=sync), Got()

    @stream.on("user_add_org")
    async def by_name(event: object) -> None:
        got.append(event)

    @stream.on(UserAddOrgEventCurrent, with_push=True)
    def by_class(event: UserAddOrgEventCurrent, push: Any) -> None:
        got.append((push.event_id, push.corp_id))

    frame, answer = documented("event", "success_event")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame)
        assert same(await gateway.ack(frame["headers"]["messageId"]), answer)
    event, push_seen = got
    assert isinstance(event, UserAddOrgEventCurrent)
    assert (event.user_id, event.event_time) == (["015227"], 1683533823336)
    assert push_seen == ("c7c7120f2c07419ebdba0318c8", "ding123")
    (request,) = gateway.requests
    assert request["subscriptions"] == [{"type": "EVENT", "topic": "*"}]
    assert request["ua"].startswith("dingkit-sdk-python/v")


async def test_an_event_in_another_form_than_its_functions_wait_for_is_logged_once(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    stream, got = make_stream(), Got()
    stream.on(UserAddOrgEvent)(got.append)
    async with serving(stream):
        await gateway.connection()
        for number in range(2):
            frame = event_frame(f"e{number}")
            await gateway.push(frame)
            await gateway.ack(frame["headers"]["messageId"])
    assert got == []
    assert caplog.text.count("an event user_add_org came as UserAddOrgEventCurrent, and none of the functions for UserAddOrgEvent was") == 1


async def test_a_message_to_the_robot(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), Got()
    stream.on_robot_message(lambda message: got.append((message.sender_nick, message.text.content)))
    frame, answer = documented("robot", "success_robot")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame)
        assert same(await gateway.ack(frame["headers"]["messageId"]), answer)
    assert got == [("Zhang", " hello")]
    assert gateway.requests[0]["subscriptions"] == [{"type": "CALLBACK", "topic": ROBOT}]


async def test_a_press_of_a_button_of_a_card(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), Got()

    @stream.on_card
    async def says_nothing(pressed: Any) -> None:
        got.append(pressed.content.card_private_data.action_ids)

    @stream.on_card
    def accepts(pressed: Any) -> CardCallbackAckData:
        return CardCallbackAckData.from_dict(json.loads(answer["data"]))

    frame, answer = documented("card", "success_card")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame)
        assert same(await gateway.ack(frame["headers"]["messageId"]), answer)
    assert got == [["accept"]]


async def test_a_card_that_stays_as_it_is(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on_card(lambda pressed: None)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame(CARD, {"outTrackId": "c1"}))
        assert json.loads((await gateway.ack("callback-1"))["data"]) == {"response": {}}


@pytest.mark.parametrize("kind", ["dictionary", "model", "nothing"])
async def test_another_topic(gateway: Gateway, make_stream: MakeStream, serving: Serve, kind: str) -> None:
    stream, got = make_stream(), Got()
    written = json.loads(ANSWERS["success_graph"]["value"]["data"])
    answer: Any = {"dictionary": written, "model": GraphCallbackAckData.from_dict(written), "nothing": None}[kind]

    @stream.on_callback(PLUGIN)
    def call(data: dict[str, Any]) -> Any:
        got.append(data)
        return answer

    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame(PLUGIN, {"question": "?"}))
        ack = await gateway.ack("callback-1")
    assert (ack["code"], json.loads(ack["data"])) == (200, {"response": None} if answer is None else written)
    assert got == [{"question": "?"}]


@pytest.mark.parametrize("topic", [ROBOT, CARD])
def test_robots_and_cards_have_methods_of_their_own(make_stream: MakeStream, topic: str) -> None:
    with pytest.raises(ConfigurationError, match="with on_"):
        make_stream().on_callback(topic)


@pytest.mark.parametrize(("topic", "meant"), [(PLUGIN.upper(), PLUGIN), (f"{PLUGIN}s", PLUGIN), (f" {ROBOT}", ROBOT)])
def test_a_misspelt_topic_is_refused_with_what_was_meant(make_stream: MakeStream, topic: str, meant: str) -> None:
    with pytest.raises(ConfigurationError, match=f"the topic '{topic}' is not known: did you mean .*'{meant}'.*unknown=True"):
        make_stream().on_callback(topic)


def test_a_misspelt_event_is_refused_by_a_stream_as_well(make_stream: MakeStream) -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'user_add_org'"):
        make_stream().on("user_add_orgg")  # type: ignore[call-overload]
    stream = make_stream()
    stream.on("canteen_opened", unknown=True)(print)
    assert stream.handler.wants_events


async def test_a_topic_that_the_spec_does_not_know_can_be_received(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), Got()
    stream.on_callback("/v9/new", unknown=True)(got.append)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame("/v9/new", {"a": 1}))
        assert (await gateway.ack("callback-1"))["code"] == 200
    assert got == [{"a": 1}]
    assert gateway.requests[0]["subscriptions"] == [{"type": "CALLBACK", "topic": "/v9/new"}]


async def test_what_is_subscribed_is_what_there_are_functions_for(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on()(print)
    stream.on_robot_message(print)
    stream.on_card(print)
    stream.on_callback(PLUGIN)(print)
    async with serving(stream):
        await gateway.connection()
    assert [(one["type"], one["topic"]) for one in gateway.requests[0]["subscriptions"]] == [
        ("EVENT", "*"),
        ("CALLBACK", ROBOT),
        ("CALLBACK", CARD),
        ("CALLBACK", PLUGIN),
    ]


async def test_pings_get_their_data_back(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on()(print)
    frame, answer = documented("ping", "success_ping")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame, {"type": "SYSTEM", "headers": {"topic": "ping", "messageId": "bare"}})
        assert same(await gateway.ack(frame["headers"]["messageId"]), answer)
        assert "data" not in await gateway.ack("bare")


# Not before it is handled


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_nothing_is_answered_before_it_is_handled(gateway: Gateway, make_stream: MakeStream, serving: Serve, kind: str) -> None:
    stream, opened, entered = make_stream(), threading.Event(), Got()

    def slow(what: object) -> None:
        entered.append(what)
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    async def slow_async(what: object) -> None:
        await asyncio.to_thread(slow, what)

    function = slow if kind == "sync" else slow_async
    stream.on()(function)
    stream.on_robot_message(function)
    stream.on_card(function)
    stream.on_callback(PLUGIN)(function)
    frames = [
        event_frame("e1"),
        callback_frame(ROBOT, {"conversationId": "c", "msgId": "m1", "msgtype": "text"}, "robot"),
        callback_frame(CARD, {"outTrackId": "c1"}, "card"),
        callback_frame(PLUGIN, {}, "plugin"),
    ]
    async with serving(stream):
        await gateway.connection()
        await gateway.push(*frames, system_frame("ping"))
        await gateway.ack("system-1")  # the connection is read while functions work
        await until(lambda: len(entered) == len(frames))
        assert [ack["headers"]["messageId"] for ack in gateway.acks] == ["system-1"]
        opened.set()
        for frame in frames:
            assert (await gateway.ack(frame["headers"]["messageId"]))["code"] == 200


async def test_an_event_that_fails_is_to_be_pushed_again(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    failures: list[str] = []
    stream, got = make_stream(EventHandler(on_error=lambda what, error: failures.append(str(error)))), Got()

    @stream.on()
    def fails_once(event: object) -> None:
        got.append(event)
        if len(got) == 1:
            raise LookupError("no database")

    frame = event_frame("e1")
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame)
        first = await gateway.ack("frame-of-e1")
        assert (first["code"], json.loads(first["data"])["status"]) == (500, "LATER")
        await gateway.push(frame)
        second = await gateway.ack("frame-of-e1", 2)
        assert (second["code"], json.loads(second["data"])["status"]) == (200, "SUCCESS")
    assert len(got) == 2
    assert failures == ["no database"]


@pytest.mark.parametrize(
    ("topic", "data"), [(ROBOT, {"conversationId": "c", "msgId": "m", "msgtype": "text"}), (CARD, {"outTrackId": "c"}), (PLUGIN, {})]
)
@pytest.mark.parametrize("is_written", [False, True])
async def test_other_functions_that_fail(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    topic: str,
    data: object,
    caplog: pytest.LogCaptureFixture,
    is_written: bool,  # noqa: FBT001
) -> None:
    stream = make_stream()

    def fails(what: object) -> Any:
        if is_written:
            return object()  # nothing that can be an answer
        raise LookupError("no database")

    if topic != PLUGIN:
        stream.on_robot_message(fails)
        stream.on_card(fails)
    stream.on_callback(PLUGIN)(fails)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(callback_frame(topic, data))
        code = (await gateway.ack("callback-1"))["code"]
    if topic == ROBOT and is_written:
        assert code == 200  # whatever it gives is ignored
    else:
        assert code == 500
        assert "a function failed for" in caplog.text


@pytest.mark.parametrize("kind", ["cancelled inside", "stop iteration"])
async def test_functions_that_fail_in_an_odd_way_are_answered_and_logged(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    stream = make_stream()

    async def waits_for_something_cancelled(what: object) -> None:
        task = asyncio.create_task(asyncio.sleep(0))
        task.cancel()
        await task

    function = waits_for_something_cancelled if kind == "cancelled inside" else lambda what: next(iter(()))
    stream.on()(function)
    stream.on_robot_message(function)
    stream.on_card(function)
    stream.on_callback(PLUGIN)(function)
    frames = [
        event_frame("e1"),
        callback_frame(ROBOT, {"conversationId": "c", "msgId": "m1", "msgtype": "text"}, "robot"),
        callback_frame(CARD, {"outTrackId": "c1"}, "card"),
        callback_frame(PLUGIN, {}, "plugin"),
    ]
    async with serving(stream):
        await gateway.connection()
        await gateway.push(*frames)
        assert [(await gateway.ack(frame["headers"]["messageId"]))["code"] for frame in frames] == [500] * 4
    assert caplog.text.count("a function failed for") == 4


# What is not a frame for us


NO_FRAMES = ["", "rubbish", "[]", "null", "{}", '{"type": "EVENT"}', '{"type": 1, "headers": {"topic": "*"}}', "[" * 100_000, b"\xff\xfe"]


@pytest.mark.parametrize("text", NO_FRAMES, ids=[str(number) for number in range(len(NO_FRAMES))])
async def test_malformed_frames_are_ignored_and_the_connection_stays(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, text: str | bytes, caplog: pytest.LogCaptureFixture
) -> None:
    stream, got = make_stream(), Got()
    stream.on()(got.append)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(text, event_frame("e1"))
        await gateway.ack("frame-of-e1")
    assert (len(got), len(gateway.connections), len(gateway.acks)) == (1, 1, 1)
    assert "is ignored" in caplog.text


MALFORMED: dict[str, dict[str, Any]] = {
    "no type": {"headers": {"topic": "*", "messageId": "m"}, "data": "{}"},
    "no topic": {"type": "EVENT", "headers": {"messageId": "m"}, "data": "{}"},
    "event without a name": {"type": "EVENT", "headers": {"topic": "*", "messageId": "m"}, "data": "{}"},
    "event whose data is no JSON": event_frame("e1", message_id="m") | {"data": "{"},
    "robot message whose data is no JSON": callback_frame(ROBOT, "{", "m"),
    "robot message whose data is a list": callback_frame(ROBOT, [], "m"),
    "robot message without an id": callback_frame(ROBOT, {"conversationId": "c"}, "m"),
    "robot message whose data is a number": callback_frame(ROBOT, "{}", "m") | {"data": 7},
    "card without an id": callback_frame(CARD, {}, "m"),
}


@pytest.mark.parametrize("frame", MALFORMED.values(), ids=MALFORMED)
async def test_a_malformed_frame_with_an_id_is_answered(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, frame: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    stream, got = make_stream(), Got()
    stream.on()(got.append)
    stream.on_robot_message(got.append)
    stream.on_card(got.append)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame)
        assert (await gateway.ack("m"))["code"] == 400
    assert got == []
    assert caplog.text != ""


async def test_text_that_has_no_utf_8_is_answered(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    """JSON can hold one half of a surrogate pair."""
    stream = make_stream()
    stream.on()(print)
    stream.on_callback(PLUGIN)(lambda data: data)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(
            event_frame("e1", message_id="event \ud800"),
            system_frame("ping", {"opaque": "\udfff"}),
            callback_frame(PLUGIN, {"name": "\ud800"}),
        )
        assert (await gateway.ack("event \ud800"))["code"] == 200
        assert json.loads((await gateway.ack("system-1"))["data"]) == {"opaque": "\udfff"}
        assert json.loads((await gateway.ack("callback-1"))["data"]) == {"name": "\ud800"}


async def test_a_topic_without_a_function(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on_callback(PLUGIN)(print)
    frames = [
        callback_frame(ROBOT, {}, "robot"),
        callback_frame("/v9/new", {}, "new"),
        event_frame("e1"),
        system_frame("x") | {"type": "NEW"},
    ]
    async with serving(stream):
        await gateway.connection()
        await gateway.push(*frames)
        for frame in frames:
            assert (await gateway.ack(frame["headers"]["messageId"]))["code"] == 404


async def test_other_news_about_the_connection_need_no_answer(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on()(print)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(
            *(system_frame(topic, message_id=topic) for topic in ("CONNECTED", "REGISTERED", "KEEPALIVE")), system_frame("ping")
        )
        await gateway.ack("system-1")
    assert len(gateway.acks) == 1


# Once


async def test_an_event_that_comes_twice_is_delivered_once_and_answered_twice(
    gateway: Gateway, make_stream: MakeStream, serving: Serve
) -> None:
    stream, got = make_stream(), Got()
    stream.on()(got.append)
    async with serving(stream):
        await gateway.connection()
        await gateway.push(
            event_frame("e1", message_id="first"), event_frame("e1", message_id="second"), event_frame("e1", message_id="first")
        )
        assert [(await gateway.ack(name, number))["code"] for name, number in (("first", 2), ("second", 1))] in ([200, 200], [200, 500])
        await gateway.push(event_frame("e1", message_id="third"))  # `second` came while the first was at work, perhaps
        assert (await gateway.ack("third"))["code"] == 200
    assert len(got) == 1


async def test_a_frame_that_comes_again_while_it_is_worked_on_waits_for_the_same_answer(
    gateway: Gateway, make_stream: MakeStream, serving: Serve
) -> None:
    stream, opened, got = make_stream(), asyncio.Event(), Got()

    @stream.on_card
    async def slow(pressed: object) -> CardCallbackAckData:
        got.append(pressed)
        await opened.wait()
        return CardCallbackAckData(
            response=CardCallbackUpdate(card_data=CardData(card_param_map=CardParamMap.from_dict({"pressed": len(got)})))
        )

    frame = callback_frame(CARD, {"outTrackId": "c1"})
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame, frame, system_frame("ping"))
        await gateway.ack("system-1")
        opened.set()
        await gateway.ack("callback-1", 2)
        await gateway.push(frame)
        await gateway.ack("callback-1", 3)
    assert len(got) == 1
    assert len({ack["data"] for ack in gateway.acks_of("callback-1")}) == 1


async def test_frames_without_an_id_are_each_worked_on(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), Got()
    stream.on_callback(PLUGIN)(got.append)
    frame = callback_frame(PLUGIN, {})
    del frame["headers"]["messageId"]
    async with serving(stream):
        await gateway.connection()
        await gateway.push(frame, frame)
        await gateway.until(lambda: len(gateway.acks) == 2)
    assert len(got) == 2


async def test_only_so_many_answers_are_kept(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), Got()
    stream.on_callback(PLUGIN)(got.append)
    frames = [callback_frame(PLUGIN, {}, f"m{number}") for number in range(1002)]
    async with serving(stream):
        await gateway.connection()
        await gateway.push(*frames)
        await gateway.ack("m1001")
        await gateway.push(frames[-1], frames[0])
        await gateway.ack("m0", 2)
    assert len(got) == 1003


async def test_another_handler_is_at_work_with_the_same_event(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """With the callbacks over HTTP, and with other processes, a stream shares the handler or its store."""
    handler = CallbackHandler(crypto, seen=BlockingSeen(), clock=lambda: NOW, answer_within=SECONDS_UNTIL_A_TEST_GIVES_UP)
    stream, opened, got = make_stream(handler), asyncio.Event(), Got()

    @handler.on()
    async def slow(event: object) -> None:
        got.append(event)
        await opened.wait()

    over_http = asyncio.create_task(handler.handle_async(*push(joined("e1") | {"CorpId": "ding123"})))
    await until(lambda: bool(got))
    async with serving(stream):
        await gateway.connection()
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1"))["code"] == 500
        opened.set()
        assert (await within(over_http)).status == 200
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1", 2))["code"] == 200
    assert len(got) == 1
    assert "is deferred" in caplog.text


async def test_a_store_that_is_away_puts_events_off(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    seen = BlockingSeen()
    stream, got = make_stream(CallbackHandler(crypto, seen=seen)), Got()
    stream.on()(got.append)
    async with serving(stream):
        await gateway.connection()
        seen.away = {""}
        await gateway.push(event_frame("e1"))
        assert json.loads((await gateway.ack("frame-of-e1"))["data"])["status"] == "LATER"
        seen.away = set()
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1", 2))["code"] == 200
    assert len(got) == 1


async def test_more_events_than_may_be_at_work_are_to_be_pushed_again(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, opened, got = make_stream(max_pending=1), asyncio.Event(), Got()

    @stream.on()
    async def slow(event: object) -> None:
        got.append(event)
        await opened.wait()

    async with serving(stream):
        await gateway.connection()
        await gateway.push(event_frame("e1"), event_frame("e2"))
        assert json.loads((await gateway.ack("frame-of-e2"))["data"]) == {"status": "LATER", "message": "busy"}
        opened.set()
        await gateway.ack("frame-of-e1")
        await gateway.push(event_frame("e2"))
        assert (await gateway.ack("frame-of-e2", 2))["code"] == 200
    assert len(got) == 2
