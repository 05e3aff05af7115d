"""`python -m examples.ai_robot` as a real program: a WebSocket pushes messages, cards and a model answer."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from dingtalk_openapi.events import STREAM_TOPICS
from examples.ai_robot.robot import BROKEN_OFF
from tests.examples.ai_robot.dingtalk import DONE, MODEL_KEY, PNG, DingTalkServer, Gate, ModelServer, chunk
from tests.stream.gateway import KEY, SECRET, Gateway, callback_frame, within
from tests.web.cards import FORBIDDEN, TEMPLATE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ROOT = Path(__file__).parents[3]
TOPIC = STREAM_TOPICS["robot_message"].topic


class Program:
    """The robot in a process of its own; `output` has all that it printed, once it has ended."""

    def __init__(self, dingtalk: DingTalkServer, gateway: Gateway) -> None:
        self.output = ""
        self._gateway = gateway
        self._environ = {"DINGTALK_APP_KEY": KEY, "DINGTALK_APP_SECRET": SECRET, "DINGTALK_URL": dingtalk.url, "PYTHONPATH": str(ROOT)}
        self._environ |= {"AI_ROBOT_TEMPLATE_ID": TEMPLATE}

    async def start(self, **environ: str) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        words = [sys.executable, "-m", "examples.ai_robot"]
        return await asyncio.create_subprocess_exec(*words, env=os.environ | self._environ | environ, stdout=pipe, stderr=pipe)

    @asynccontextmanager
    async def running(self, **environ: str) -> AsyncIterator[None]:
        """Run it until the block ends, and end it as a service manager does."""
        process = await self.start(**environ)
        try:
            await self._gateway.connection()
            yield
            process.send_signal(signal.SIGTERM)
            printed = await within(process.communicate())
            self.output = "".join(text.decode() for text in printed)
            assert process.returncode == 0, self.output
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()

    async def push(self, message: dict[str, Any]) -> None:
        """Push a message, and wait until it is acknowledged."""
        name = f"frame-of-{message['msgId']}"
        await self._gateway.push(callback_frame(TOPIC, message, name))
        assert (await self._gateway.ack(name))["code"] == 200


@pytest.fixture
def program(dingtalk: DingTalkServer, gateway: Gateway) -> Program:
    return Program(dingtalk, gateway)


async def test_echo(program: Program, dingtalk: DingTalkServer) -> None:
    async with program.running(AI_ROBOT_CARD_KEY="answer"):
        await program.push(dingtalk.written(1, " hello there "))
        (last,) = await asyncio.to_thread(dingtalk.wait_for_ended, 1)
        await asyncio.to_thread(dingtalk.wait_until, lambda: dingtalk.bodies("recall_robot_emotion"))
    assert (last["key"], last["content"], last["isFinalize"]) == ("answer", "hello there ", True)
    (card,) = dingtalk.bodies("create_and_deliver_card")
    assert (card["cardTemplateId"], card["openSpaceId"]) == (TEMPLATE, "dtv1.card//IM_GROUP.cidExample01==")
    assert [body["openMsgId"] for body in dingtalk.bodies("reply_robot_emotion")] == ["m1"]
    assert SECRET not in program.output


async def test_a_model_gets_pictures_files_quotes_and_what_was_said(
    program: Program, dingtalk: DingTalkServer, model_server: ModelServer
) -> None:
    dingtalk.files = {"code-1": PNG, "code-2": "eggs, 鸡蛋".encode(), "code-3": b"%PDF-1.7 \xff"}
    environ = {"AI_ROBOT_MODEL_URL": model_server.url, "AI_ROBOT_MODEL": "small", "AI_ROBOT_MODEL_KEY": MODEL_KEY}
    pieces = [{"text": "What is this?"}, {"type": "picture", "downloadCode": "code-1"}]
    replied = {"msgType": "text", "senderNick": "Qu", "content": {"text": "Lunch?\nOr not?"}}
    async with program.running(**environ, AI_ROBOT_INSTRUCTIONS="Be kind."):
        await program.push(dingtalk.written(1, msgtype="richText", text=None, content={"richText": pieces}))
        await asyncio.to_thread(dingtalk.wait_for_ended, 1)
        for number, name in enumerate(["list.txt", "form.pdf"], 2):
            content = {"downloadCode": f"code-{number}", "fileName": name}
            await program.push(dingtalk.written(number, msgtype="file", text=None, content=content))
            await asyncio.to_thread(dingtalk.wait_for_ended, number)
        await program.push(dingtalk.written(4, text={"content": "yes", "isReplyMsg": True, "repliedMsg": replied}))
        ended = await asyncio.to_thread(dingtalk.wait_for_ended, 4)
    assert [frame["content"] for frame in ended] == ["I see that."] * 4
    headers, body = model_server.requests[0]
    assert (headers["Authorization"], body["model"], body["stream"]) == (f"Bearer {MODEL_KEY}", "small", True)
    system, *said = model_server.messages()
    assert system == {"role": "system", "content": "Be kind."}
    assert [message["role"] for message in said] == ["user", "assistant"] * 3 + ["user"]
    text, picture = said[0]["content"]
    assert text == {"type": "text", "text": "What is this?"}
    assert picture["image_url"]["url"].startswith("data:image/png;base64,iVBORw0KGgo")
    assert said[1]["content"] == "I see that."
    assert said[2]["content"] == [{"type": "text", "text": "list.txt:\n\neggs, 鸡蛋"}]
    assert said[4]["content"][0]["file"] == {"filename": "form.pdf", "file_data": "data:application/pdf;base64,JVBERi0xLjcg/w=="}
    assert said[6]["content"] == "> Qu:\n> Lunch?\n> Or not?\n\nyes"
    assert MODEL_KEY not in program.output


async def test_a_model_that_refuses(program: Program, dingtalk: DingTalkServer, model_server: ModelServer) -> None:
    model_server.answer = lambda _: Response(f"no such key: {MODEL_KEY}", 401)
    environ = {"AI_ROBOT_MODEL_URL": model_server.url, "AI_ROBOT_MODEL": "small", "AI_ROBOT_MODEL_KEY": MODEL_KEY}
    async with program.running(**environ):
        await program.push(dingtalk.written(1, "hello"))
        (last,) = await asyncio.to_thread(dingtalk.wait_for_ended, 1)
        await asyncio.to_thread(dingtalk.wait_until, lambda: dingtalk.bodies("recall_robot_emotion"))
    assert (last["content"], last["isError"]) == (BROKEN_OFF, True)
    assert "status 401: no such key: ***" in program.output
    assert MODEL_KEY not in program.output


async def test_an_answer_is_shown_while_it_is_written_and_one_waits_for_another(
    program: Program, dingtalk: DingTalkServer, model_server: ModelServer
) -> None:
    gate = Gate()

    def answer(body: dict[str, Any]) -> Response:
        said = body["messages"][-1]["content"]
        rest = [chunk(f"of {said}"), DONE]
        return Response(gate.after([chunk("piece ")], rest) if said == "one" else iter(rest), content_type="text/event-stream")

    model_server.answer = answer
    async with program.running(AI_ROBOT_MODEL_URL=model_server.url, AI_ROBOT_MODEL="small"):
        await program.push(dingtalk.written(1, "one"))
        await asyncio.to_thread(dingtalk.wait_until, lambda: dingtalk.frames)
        assert dingtalk.last_frame["content"] == "piece "
        await program.push(dingtalk.written(2, "two"))
        await program.push(dingtalk.written(3, "other", conversationId="cidOther=="))
        (other,) = await asyncio.to_thread(dingtalk.wait_for_ended, 1)
        assert other["content"] == "of other"
        gate.opened.set()
        ended = await asyncio.to_thread(dingtalk.wait_for_ended, 3)
    assert [frame["content"] for frame in ended] == ["of other", "piece of one", "of two"]
    assert [message["content"] for message in model_server.messages()][-3:] == ["one", "piece of one", "two"]
    assert all("Authorization" not in headers for headers, _ in model_server.requests)


async def test_what_is_being_answered_is_ended_with_the_process(
    program: Program, dingtalk: DingTalkServer, model_server: ModelServer
) -> None:
    gate = Gate()
    model_server.answer = lambda _: Response(gate.after([chunk("half")], [chunk(" and half"), DONE]), content_type="text/event-stream")
    async with program.running(AI_ROBOT_MODEL_URL=model_server.url, AI_ROBOT_MODEL="small"):
        await program.push(dingtalk.written(1, "one"))
        await asyncio.to_thread(dingtalk.wait_until, lambda: dingtalk.frames)
        asyncio.get_running_loop().call_later(0.2, gate.opened.set)  # the program is told to end meanwhile
    assert dingtalk.last_frame["content"] == "half and half"
    assert dingtalk.last_frame["isFinalize"] is True


async def test_where_cards_are_not_permitted_a_message_answers(program: Program, dingtalk: DingTalkServer) -> None:
    dingtalk.answers["create_and_deliver_card"] = lambda _: FORBIDDEN
    async with program.running():
        await program.push(dingtalk.written(1, "hello there"))
        await asyncio.to_thread(dingtalk.wait_until, lambda: dingtalk.bodies("reply_robot_message"))
    (reply,) = dingtalk.bodies("reply_robot_message")
    assert reply["markdown"] == {"title": "hello there", "text": "hello there "}
    assert dingtalk.frames == []


async def test_settings_that_are_wrong_are_named_at_once(program: Program) -> None:
    empty = {"DINGTALK_APP_SECRET": "", "AI_ROBOT_TEMPLATE_ID": ""}
    process = await program.start(**empty, AI_ROBOT_MODEL_URL="https://me:pass-3f@api.example/v1", AI_ROBOT_MODEL_KEY="key-7d1\n")
    _, errors = await within(process.communicate())
    text = errors.decode()
    assert process.returncode == 2
    assert [line.split()[0] for line in text.splitlines()[1:]] == [
        "DINGTALK_APP_SECRET",
        "AI_ROBOT_TEMPLATE_ID",
        "AI_ROBOT_MODEL_URL",
        "AI_ROBOT_MODEL",
        "AI_ROBOT_MODEL_KEY",
    ]
    assert "pass-3f" not in text
    assert "key-7d1" not in text


async def test_dingtalk_that_refuses_the_app(program: Program, gateway: Gateway) -> None:
    gateway.answers = [Response('{"code": "authFailed", "message": "no"}', 401, content_type="application/json")]
    process = await program.start()
    _, errors = await within(process.communicate())
    assert process.returncode == 1
    assert "authFailed" in errors.decode()
    assert SECRET not in errors.decode()
