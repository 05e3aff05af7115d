"""`ChatCompletions` of examples/ai_robot: what an API answers, in pieces or not at all."""

from __future__ import annotations

import logging
import socket

import pytest
from werkzeug import Response

from examples.ai_robot.conversation import Turn
from examples.ai_robot.models import ChatCompletions, ModelError
from tests.examples.ai_robot.dingtalk import DONE, MODEL_KEY, ModelServer, chunk


async def ask(url: str, key: str | None = MODEL_KEY) -> list[str]:
    return [piece async for piece in ChatCompletions(url, "small", key)([Turn("user", "hello")])]


@pytest.mark.parametrize(
    "pieces",
    [
        [chunk("a b\u2028"), chunk(" 好"), DONE],
        [
            chunk("a b\u2028").replace(b"\n", b"\r\n"),
            b": ping\r\n\r\n",
            b"event: x\r\n",
            chunk(" 好").replace(b"\n", b"\r\n"),
            b"data: [DONE]",
        ],
        [chunk(""), chunk(None), chunk("a b\u2028"), chunk(" 好", finish_reason="stop"), b'data: {"choices": [], "usage": {}}\n\n'],
        [bytes([byte]) for byte in chunk("a b\u2028") + chunk(" 好") + DONE],
        [chunk("a b\u2028") + chunk(" 好") + DONE + b"data: what comes after the end\n\n"],
    ],
    ids=["plain", "CRLF, comments, no last line feed", "finish_reason alone", "byte by byte", "at once"],
)
async def test_pieces(model_server: ModelServer, pieces: list[bytes]) -> None:
    model_server.answer = lambda _: pieces
    assert await ask(model_server.url) == ["a b\u2028", " 好"]
    assert model_server.messages() == [{"role": "user", "content": "hello"}]


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ([chunk("half")], "broke off before the end"),
        ([], "broke off before the end"),
        ([b"data: {half\n\n"], "cannot be read: +{half"),
        ([b"data: [1]\n\n"], "cannot be read"),
        ([b'data: {"choices": [7]}\n\n'], "cannot be read"),
        ([b'data: {"choices": {"a": 1}}\n\n'], "cannot be read"),
        ([b'data: {"error": {"message": "too much, sk-of-the-model-9d1c"}}\n\n'], "too much, \\*\\*\\*"),
        (Response("sk-of-the-model-9d1c? " + "x" * 5000, 429), "status 429: \\*\\*\\*\\? x{1,300}$"),
        (Response("", 307, {"Location": "http://127.0.0.1:1/"}), "status 307"),
    ],
)
async def test_no_answer(model_server: ModelServer, answer: list[bytes] | Response, reason: str, caplog: pytest.LogCaptureFixture) -> None:
    model_server.answer = lambda _: answer
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ModelError, match=reason) as caught:
        await ask(model_server.url)
    assert MODEL_KEY not in str(caught.value)
    assert [record for record in caplog.records if MODEL_KEY in record.getMessage()] == []


async def test_no_server_is_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and does not listen
        with pytest.raises(ModelError, match="ConnectError"):
            await ask(f"http://127.0.0.1:{taken.getsockname()[1]}/v1", key=None)
