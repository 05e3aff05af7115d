"""`dingkit stream listen`, against a gateway that pushes over a real WebSocket."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from dingkit.cli import main
from dingkit.cli.support._errors import ExitCode
from dingtalk_openapi.events import STREAM_TOPICS
from tests.cli.conftest import PROGRAM, settings_for
from tests.stream.gateway import KEY, SECRET, Gateway, callback_frame, event_frame, running_gateway, within

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from pytest_httpserver import HTTPServer

    from tests.cli.conftest import Done

WEBHOOK = "https://oapi.dingtalk.com/robot/sendBySession?session=66d7c3b1"
MESSAGE = {"conversationId": "c", "msgId": "m1", "msgtype": "text", "text": {"content": "hello"}, "sessionWebhook": WEBHOOK}
ROBOT, CARD = (STREAM_TOPICS[name].topic for name in ("robot_message", "card"))


@pytest.fixture
async def gateway(httpserver: HTTPServer, home: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gateway]:
    async with running_gateway(httpserver) as gateway:
        settings = settings_for(gateway.url) | {"DINGTALK_APP_KEY": KEY, "DINGTALK_APP_SECRET": SECRET}
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        yield gateway


async def start(*arguments: str, stdout: int = asyncio.subprocess.PIPE) -> asyncio.subprocess.Process:
    words = (str(PROGRAM), "stream", "listen", *arguments)
    return await asyncio.create_subprocess_exec(*words, stdout=stdout, stderr=asyncio.subprocess.PIPE, env=dict(os.environ))


async def in_this_process(dingkit: Callable[..., Done], gateway: Gateway, *arguments: str, push: list[dict[str, Any]]) -> Done:
    """Run it in a thread, which counts for the coverage; `--count` ends it."""
    running = asyncio.create_task(asyncio.to_thread(dingkit, "stream", "listen", *arguments))
    await gateway.connection()
    await gateway.push(*push)
    return await within(running)


async def test_what_arrives_is_printed_as_lines_of_json(gateway: Gateway, dingkit: Callable[..., Done]) -> None:
    frames = [event_frame("e1"), callback_frame(ROBOT, MESSAGE, "robot"), callback_frame(CARD, {"outTrackId": "c1"}, "card")]
    done = await in_this_process(dingkit, gateway, "--count", "3", push=frames)
    assert done.code == 0
    event, message, card = map(json.loads, done.out.splitlines())
    assert (event["event"]["EventType"], event["event"]["eventId"], event["event"]["userId"]) == ("user_add_org", "e1", ["015227"])
    assert message["robot_message"]["text"] == {"content": "hello"}
    assert message["robot_message"]["sessionWebhook"] == "***"
    assert card == {"card": {"outTrackId": "c1"}}
    assert [(await gateway.ack(frame["headers"]["messageId"]))["code"] for frame in frames] == [200, 200, 200]
    assert f"Listening as {KEY}" in done.err
    assert "The Stream connection is open." in done.err
    assert "--show shows them" in done.err
    assert SECRET not in done.out + done.err


@pytest.mark.parametrize("text", ["\ud83d", "钉", "\x1b[31m"], ids=ascii)
async def test_whatever_is_in_it_is_a_line_of_json(gateway: Gateway, dingkit: Callable[..., Done], text: str) -> None:
    message = {"conversationId": "c", "msgId": "m1", "msgtype": "text", "text": {"content": text}}
    frames = [callback_frame(ROBOT, message, "robot"), event_frame("e1") | {"data": json.dumps({"userId": [text], text: 1})}]
    done = await in_this_process(dingkit, gateway, "--count", "2", push=frames)
    assert done.code == 0
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert {"robot_message": message} in lines
    assert [(await gateway.ack(frame["headers"]["messageId"]))["code"] for frame in frames] == [200, 200]


async def test_secrets_are_shown_when_they_are_asked_for(gateway: Gateway, dingkit: Callable[..., Done]) -> None:
    done = await in_this_process(dingkit, gateway, "--count", "1", "--show", "--json", push=[callback_frame(ROBOT, MESSAGE)])
    assert json.loads(done.out)["robot_message"]["sessionWebhook"] == WEBHOOK
    assert done.err == ""


@pytest.mark.parametrize(
    ("kinds", "subscribed"), [(["events"], ["*"]), (["robot", "cards"], [ROBOT, CARD]), ([], ["*", ROBOT, CARD])], ids=["one", "two", "all"]
)
async def test_only_what_is_wanted_is_subscribed_to(
    gateway: Gateway, dingkit: Callable[..., Done], kinds: list[str], subscribed: list[str]
) -> None:
    flags = [word for kind in kinds for word in ("--only", kind)]
    first = {"events": event_frame("e1"), "robot": callback_frame(ROBOT, MESSAGE)}[(kinds or ["events"])[0]]
    assert (await in_this_process(dingkit, gateway, "--count", "1", *flags, push=[first])).code == 0
    assert [one["topic"] for one in gateway.requests[0]["subscriptions"]] == subscribed


async def test_ctrl_c_ends_it(gateway: Gateway) -> None:
    process = await start()
    assert process.stdout is not None
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    assert json.loads(await within(process.stdout.readline()))["event"]["eventId"] == "e1"
    await gateway.ack("frame-of-e1")
    process.send_signal(signal.SIGINT)
    output, errors = await within(process.communicate())
    assert (process.returncode, output) == (0, b"")
    assert b"Traceback" not in errors


async def test_what_is_not_read_does_not_count_as_dealt_with(gateway: Gateway) -> None:
    reader, writer = os.pipe()
    process = await start(stdout=writer)
    os.close(writer)
    await gateway.connection()
    os.close(reader)
    await gateway.push(event_frame("e1"))
    assert json.loads((await gateway.ack("frame-of-e1"))["data"])["status"] == "LATER"
    assert await within(process.wait()) == ExitCode.CLOSED_PIPE
    assert process.stderr is not None
    errors = (await within(process.stderr.read())).decode()
    assert "Traceback" not in errors
    assert "A function failed for the event user_add_org." in errors


async def test_a_reader_that_goes_away(gateway: Gateway, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    reader, writer = os.pipe()
    monkeypatch.setattr(sys, "stdout", os.fdopen(writer, "w"))
    running = asyncio.create_task(asyncio.to_thread(main, ["stream", "listen"]))
    await gateway.connection()
    await gateway.push(event_frame("e1"))
    assert (await gateway.ack("frame-of-e1"))["code"] == 200
    os.close(reader)
    await gateway.push(event_frame("e2"))
    assert (await gateway.ack("frame-of-e2"))["code"] == 500
    assert await within(running) == ExitCode.CLOSED_PIPE
    sys.stdout.close()


async def test_dingtalk_refuses(gateway: Gateway, dingkit: Callable[..., Done]) -> None:
    refused = {"code": "InvalidAuthentication", "requestid": "01A1E5F4", "message": "wrong credentials"}
    gateway.answers = [Response(json.dumps(refused), 401, content_type="application/json")]
    done = await within(asyncio.to_thread(dingkit, "stream", "listen"))
    assert (done.code, done.out) == (ExitCode.REFUSED, "")
    assert "wrong credentials" in done.err
    assert SECRET not in done.err


def test_it_needs_key_and_secret(home: Path, dingkit: Callable[..., Done]) -> None:
    done = dingkit("stream", "listen")
    assert (done.code, done.out) == (ExitCode.SETTINGS, "")
    assert "DINGTALK_APP_KEY and DINGTALK_APP_SECRET" in done.err
