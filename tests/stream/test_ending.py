"""How a stream ends: nothing is lost, nothing stays behind."""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import signal
import threading
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import pytest
from werkzeug import Response

from dingkit import AsyncDingTalk
from dingkit.errors import AuthenticationError
from dingkit.stream import DingTalkStream
from tests.stream.gateway import (
    KEY,
    SECONDS_UNTIL_A_TEST_GIVES_UP,
    SECRET,
    Gateway,
    callback_frame,
    event_frame,
    running_gateway,
    system_frame,
    until,
    within,
)
from tests.stream.relay import running_relay
from tests.stream.test_frames import PLUGIN, ROBOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]

MESSAGE = {"conversationId": "c", "msgId": "m1", "msgtype": "text"}


class Slow:
    """A function that takes its time."""

    def __init__(self) -> None:
        self.entered = asyncio.Event()
        self.opened = asyncio.Event()
        self.done: list[Any] = []
        self.cancelled = 0

    async def __call__(self, what: object) -> None:
        self.entered.set()
        try:
            await self.opened.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        self.done.append(what)


async def stop(stream: DingTalkStream) -> None:
    """Stop it while it is connected, and wait until it knows."""
    await until(lambda: stream.connected)
    stream.stop()
    await until(lambda: not stream.connected)


async def test_stopping_waits_for_what_is_at_work_and_its_answer(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, slow, got = make_stream(), Slow(), list[object]()
    stream.on()(slow)
    stream.on_robot_message(got.append)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    await within(slow.entered.wait())
    await stop(stream)
    await gateway.push(system_frame("ping"))  # the connection stays until the end
    await gateway.ack("system-1")
    await gateway.push(event_frame("e2"), callback_frame(ROBOT, MESSAGE, "robot"))
    assert json.loads((await gateway.ack("frame-of-e2"))["data"])["status"] == "LATER"  # for another process, or the next start
    assert (await gateway.ack("robot"))["code"] == 200  # nobody would push it again
    assert not serving.done()
    slow.opened.set()
    await within(serving)
    assert (await gateway.ack("frame-of-e1"))["code"] == 200
    assert (len(slow.done), len(got)) == (1, 1)
    assert gateway.connections[0].close_code == 1000


async def test_what_takes_too_long_is_cancelled_and_comes_again(
    gateway: Gateway, make_stream: MakeStream, caplog: pytest.LogCaptureFixture
) -> None:
    stream, slow = make_stream(shutdown_seconds=0.05), Slow()
    stream.on()(slow)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    await within(slow.entered.wait())
    stream.stop()
    await within(serving)
    assert (slow.cancelled, slow.done, gateway.acks) == (1, [], [])
    assert "1 functions were still at work and were cancelled" in caplog.text
    slow.opened.set()
    async with stream:
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1"))["code"] == 200
    assert len(slow.done) == 1


async def test_a_message_that_arrives_while_it_waits_for_others_is_not_cancelled(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, slow, slow_too = make_stream(), Slow(), Slow()
    stream.on()(slow)
    stream.on_robot_message(slow_too)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    await within(slow.entered.wait())
    await stop(stream)
    await gateway.push(callback_frame(ROBOT, MESSAGE))
    await within(slow_too.entered.wait())
    slow.opened.set()
    await gateway.ack("frame-of-e1")
    slow_too.opened.set()
    await within(serving)
    assert (len(slow_too.done), slow_too.cancelled) == (1, 0)


async def test_a_thread_that_takes_too_long_is_left_and_its_event_comes_to_no_other_function(
    gateway: Gateway, make_stream: MakeStream
) -> None:
    stream, entered, opened, got = make_stream(shutdown_seconds=0.05), threading.Event(), threading.Event(), list[object]()

    @stream.on()
    def slow(event: object) -> None:
        got.append(event)
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)

    async with stream:
        await gateway.push(event_frame("e1"))
        assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    async with stream:
        await gateway.push(event_frame("e1"))
        assert (await gateway.ack("frame-of-e1"))["code"] == 500  # it is being worked on
        opened.set()
        number = 1
        while (await gateway.ack("frame-of-e1", number))["code"] != 200:
            number += 1
            await gateway.push(event_frame("e1"))
    assert len(got) == 1


async def test_cancelling_it_cancels_the_functions(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, slow = make_stream(), Slow()
    stream.on()(slow)
    stream.on_robot_message(slow)
    serving = asyncio.create_task(stream.serve())
    await gateway.connection()
    await gateway.push(event_frame("e1"), callback_frame(ROBOT, MESSAGE))
    await within(slow.entered.wait())
    serving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await within(serving)
    assert (slow.cancelled, gateway.acks, stream.connected) == (2, [], False)
    await within(gateway.connections[0].wait_closed())


async def test_what_arrives_while_it_is_closing_is_read(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream, got = make_stream(), list[object]()
    stream.on_robot_message(got.append)
    async with serving(stream):
        await gateway.connection()
        for number in range(200):
            await gateway.push(callback_frame(ROBOT, MESSAGE | {"msgId": f"m{number}"}, f"f{number}"))
    assert len(got) == 200


async def test_an_answer_that_cannot_be_sent_does_not_keep_it_from_ending(gateway: Gateway, make_stream: MakeStream) -> None:
    port = urlsplit(gateway.endpoint).port
    assert port
    async with running_relay(port) as relay:
        gateway.endpoint = f"ws://127.0.0.1:{relay.port}/connect"
        stream, asked = make_stream(), asyncio.Event()

        @stream.on_callback(PLUGIN)
        async def at_length(data: object) -> dict[str, str]:
            asked.set()
            relay.freeze()
            return {"response": secrets.token_hex(8_000_000)}  # more than lies between here and there

        serving = asyncio.create_task(stream.serve())
        await gateway.connection()
        await gateway.push(callback_frame(PLUGIN, {}))
        await within(asked.wait())
        stream.stop()
        await within(serving)
    assert gateway.acks == []


async def test_a_block_receives_in_the_background(gateway: Gateway, make_stream: MakeStream) -> None:
    stream, got = make_stream(), list[object]()
    stream.on()(got.append)
    async with stream:
        assert stream.connected
        await gateway.push(event_frame("e1"))
        await gateway.ack("frame-of-e1")
    assert len(got) == 1
    assert gateway.connections[0].close_code == 1000


async def test_a_block_whose_stream_has_failed_ends_with_the_error(
    gateway: Gateway, make_stream: MakeStream, caplog: pytest.LogCaptureFixture
) -> None:
    stream = make_stream()
    stream.on()(print)
    await stream.__aenter__()
    refused = {"code": "InvalidAuthentication", "requestid": "r", "message": "the secret was changed"}
    gateway.answers = [Response(json.dumps(refused), 401, content_type="application/json")]
    gateway.connections[0].transport.abort()
    await until(lambda: "Stream mode has ended, DingTalk refuses" in caplog.text)
    with pytest.raises(AuthenticationError, match="the secret was changed"):
        await within(stream.__aexit__(None, None, None))


async def test_a_block_that_is_cancelled_before_there_is_a_connection(gateway: Gateway, make_stream: MakeStream) -> None:
    endpoint, gateway.endpoint = gateway.endpoint, "ws://127.0.0.1:9/connect"
    stream = make_stream(first_pause=3600, longest_pause=3600)
    stream.on()(print)
    entering = asyncio.create_task(stream.__aenter__())
    await until(lambda: bool(gateway.requests))
    entering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await within(entering)
    gateway.endpoint = endpoint
    async with stream:
        assert stream.connected


def test_stopping_what_does_not_run_does_nothing(make_stream: MakeStream) -> None:
    make_stream().stop()


@pytest.mark.parametrize("sync", [False, True])
async def test_it_runs_in_a_thread_and_is_stopped_from_another(gateway: Gateway, make_stream: MakeStream, sync: bool) -> None:  # noqa: FBT001
    stream, got = make_stream(sync=sync), list[object]()
    stream.on()(got.append)
    thread = threading.Thread(target=stream.run)
    thread.start()
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    await gateway.ack("frame-of-e1")
    stream.stop()
    await asyncio.to_thread(thread.join, SECONDS_UNTIL_A_TEST_GIVES_UP)
    assert not thread.is_alive()
    assert len(got) == 1
    stream.stop()


def test_leaving_a_block_that_was_never_entered_does_nothing(make_stream: MakeStream) -> None:
    asyncio.run(make_stream().__aexit__(None, None, None))


# Signals


class Elsewhere:
    """A gateway in a loop and a thread of its own: this one is the stream's."""

    def __init__(self, httpserver: HTTPServer) -> None:
        self._httpserver = httpserver
        self.gateway: Gateway | None = None

    def __enter__(self) -> Self:
        self._ready, self._thread = threading.Event(), threading.Thread(target=lambda: asyncio.run(self._serve()))
        self._thread.start()
        assert self._ready.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        return self

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        async with running_gateway(self._httpserver) as self.gateway:
            self._ready.set()
            await self.gateway.connection()
            await self.gateway.push(event_frame("e1"))
            await self._over.wait()

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join()

    def stream(self) -> DingTalkStream:
        assert self.gateway is not None
        return DingTalkStream(AsyncDingTalk(KEY, SECRET, api_base_url=self.gateway.url))

    def acks(self) -> list[int]:
        assert self.gateway is not None
        return [ack["code"] for ack in self.gateway.acks_of("frame-of-e1")]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_with_a_signal_it_ends_gracefully(httpserver: HTTPServer, number: signal.Signals) -> None:
    with Elsewhere(httpserver) as elsewhere:
        stream, done = elsewhere.stream(), list[object]()

        @stream.on()
        async def slow(event: object) -> None:
            os.kill(os.getpid(), number)
            await asyncio.sleep(0.1)  # it ends meanwhile, if it does not wait
            done.append(event)

        stream.run()
        assert (len(done), elsewhere.acks()) == (1, [200])


def test_with_a_second_signal_it_ends_at_once(httpserver: HTTPServer) -> None:
    with Elsewhere(httpserver) as elsewhere:
        stream, cancelled = elsewhere.stream(), list[bool]()

        @stream.on()
        async def slow(event: object) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            os.kill(os.getpid(), signal.SIGINT)
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.append(True)
                raise

        with pytest.raises(KeyboardInterrupt):
            stream.run()
        assert (cancelled, elsewhere.acks()) == ([True], [])


def test_with_a_second_signal_it_ends_whatever_threads_do(httpserver: HTTPServer) -> None:
    opened, over = threading.Event(), list[object]()
    with Elsewhere(httpserver) as elsewhere:
        stream = elsewhere.stream()

        @stream.on()
        def slow(event: object) -> None:
            os.kill(os.getpid(), signal.SIGTERM)
            os.kill(os.getpid(), signal.SIGINT)
            opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
            over.append(event)

        with pytest.raises(KeyboardInterrupt):
            stream.run()
        assert (over, elsewhere.acks()) == ([], [])
        opened.set()
