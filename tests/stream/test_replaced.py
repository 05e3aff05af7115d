"""Connections that are replaced: old ones are closed after a while, silent ones are not waited for."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.stream.gateway import Gateway, callback_frame, event_frame, system_frame, until, within
from tests.stream.relay import running_relay
from tests.stream.test_frames import ROBOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.stream import DingTalkStream
    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]

LEAVING = system_frame("disconnect", {"reason": "connection is expired"}, message_id=None)


async def test_an_old_connection_that_dingtalk_does_not_close_is_closed(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream(close_after=0.05)
    stream.on()(print)
    async with serving(stream):
        first = await gateway.connection()
        await gateway.push(LEAVING, LEAVING)
        second = await gateway.connection(2)
        await within(first.wait_closed())
        assert first.close_code == 1000
        await gateway.push(event_frame("e1"))
        await gateway.ack("frame-of-e1")
        assert second.close_code is None
    assert len(gateway.connections) == 2


@pytest.mark.parametrize("stops", [True, False])
async def test_an_old_connection_over_which_nothing_goes_is_given_up(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    caplog: pytest.LogCaptureFixture,
    stops: bool,  # noqa: FBT001
) -> None:
    caplog.set_level("INFO")
    port = urlsplit(gateway.endpoint).port
    assert port
    async with running_relay(port) as relay:
        gateway.endpoint = f"ws://127.0.0.1:{relay.port}/connect"
        stream = make_stream(close_after=0.05)
        stream.on()(print)
        async with serving(stream):
            await gateway.connection()
            await gateway.push(LEAVING)
            await until(lambda: "is about to close" in caplog.text)
            relay.freeze()
            gateway.endpoint = f"ws://127.0.0.1:{port}/connect"
            await gateway.connection(2)
            await until(lambda: "it is closed from here" in caplog.text)
            if not stops:
                await until(lambda: "the Stream connection broke" in caplog.text)
                await until(lambda: stream.connected)
    assert "the Stream connection broke" in caplog.text


async def test_what_is_at_work_when_an_old_connection_is_closed_is_worked_off_once(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, opened, got = make_stream(close_after=0.3), asyncio.Event(), list[object]()

    @stream.on_robot_message
    async def slow(message: object) -> None:
        await opened.wait()
        got.append(message)

    async with stream:
        first = gateway.connections[0]
        message = {"conversationId": "c", "msgtype": "text"}
        await gateway.push(callback_frame(ROBOT, message | {"msgId": "m1"}, "robot-1"), LEAVING)
        await gateway.connection(2)
        await gateway.push(callback_frame(ROBOT, message | {"msgId": "m2"}, "robot-2"))
        await within(first.wait_closed())
        opened.set()
        assert (await gateway.ack("robot-2"))["code"] == 200
        await until(lambda: len(got) == 2)
        await gateway.push(callback_frame(ROBOT, message | {"msgId": "m1"}, "robot-1-again"))  # its answer was lost
        assert (await gateway.ack("robot-1-again"))["code"] == 200
    assert len(got) == 2
    assert gateway.acks_of("robot-1") == []


async def test_an_old_connection_that_is_closed_when_the_stream_stops(gateway: Gateway, make_stream: MakeStream) -> None:
    stream = make_stream(close_after=3600)
    stream.on()(print)
    async with stream:
        await gateway.push(LEAVING)
        await gateway.connection(2)
    assert [connection.close_code for connection in gateway.connections] == [1000, 1000]


async def test_a_connection_that_brings_nothing_is_replaced_although_it_lives(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    stream = make_stream(silent_after=0.2, close_after=0.05, ping_interval=0.05, ping_timeout=30)
    stream.on()(print)
    async with serving(stream):
        first = await gateway.connection()
        for number in range(10):
            await gateway.push(system_frame("ping", message_id=f"ping-{number}"))
            await gateway.ack(f"ping-{number}")
        await gateway.connection(2)
        await within(first.wait_closed())
    assert first.close_code == 1000
    assert "no frame came over the Stream connection" in caplog.text


async def test_a_connection_that_never_brings_anything_is_replaced(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream(silent_after=0.01)
    stream.on()(print)
    async with serving(stream):
        await gateway.connection(3)


@pytest.mark.parametrize("silent_after", [None, 3600])
async def test_a_connection_that_may_be_silent_stays(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, silent_after: float | None
) -> None:
    stream = make_stream(silent_after=silent_after)
    stream.on()(print)
    async with serving(stream):
        await gateway.connection()
        for number in range(20):
            await gateway.push(system_frame("ping", message_id=f"ping-{number}"))
            await gateway.ack(f"ping-{number}")
    assert len(gateway.connections) == 1


async def test_the_time_of_the_last_frame_is_there_for_health_checks(gateway: Gateway, make_stream: MakeStream) -> None:
    stream = make_stream()
    stream.on()(print)
    found = [(stream.connected, stream.last_frame_at)]
    frames = (system_frame("ping", message_id="m0"), event_frame("e1", message_id="m1"), {"headers": {"messageId": "m2"}})
    begin = time.time()
    async with stream:
        found.append((stream.connected, stream.last_frame_at))
        for number, frame in enumerate(frames):
            await gateway.push(frame)
            await gateway.ack(f"m{number}")
            found.append((stream.connected, stream.last_frame_at))
    end = time.time()
    found.append((stream.connected, stream.last_frame_at))
    assert [connected for connected, _ in found] == [False, True, True, True, True, False]
    assert [last for _, last in found[:2]] == [None, None]
    times = [last for _, last in found[2:] if last is not None]
    assert [begin, *times, end] == sorted([begin, *times, end])
    assert len(times) == 4
    assert times[-1] == times[-2]
