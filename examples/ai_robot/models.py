"""Language models: a function that takes what was said, and gives the answer piece by piece."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from examples.ai_robot.conversation import File, Turn

    Model = Callable[[Sequence[Turn]], AsyncIterator[str]]

CONNECT_SECONDS, SILENT_SECONDS = 10, 120
MAX_REASON = 300


class ModelError(Exception):
    """The model gave no answer, or not all of it."""


async def echo(turns: Sequence[Turn]) -> AsyncIterator[str]:
    """Repeat what was said last, word by word, and name the files that came with it."""
    for word in turns[-1].text.split():
        yield f"{word} "
    for file in turns[-1].files:
        yield f"[{file.name}: {file.mime_type}, {len(file.content)} bytes] "


class ChatCompletions:
    """A model behind an OpenAI-compatible API (`POST …/chat/completions`, `stream: true`).

    Pictures go as data addresses, texts as text, other files as `file`; whether the model can read them is its own business.

    Args:
        url: Address of the API, such as `https://api.example/v1`.
        name: Of the model.
        key: API key.
        instructions: What the model is told before each conversation.
    """

    def __init__(self, url: str, name: str, key: str | None = None, instructions: str = "") -> None:
        self._tls = httpx.create_ssl_context()  # once: it takes a while
        self._url = f"{url.rstrip('/')}/chat/completions"
        self._name = name
        self._key = key
        self._instructions = instructions

    async def __call__(self, turns: Sequence[Turn]) -> AsyncIterator[str]:
        """Ask the model.

        Raises:
            ModelError: it cannot be reached, refuses, or breaks off.
        """
        first = [{"role": "system", "content": self._instructions}] if self._instructions else []
        body = {"model": self._name, "stream": True, "messages": [*first, *map(_message, turns)]}
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        timeout = httpx.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS)
        try:
            async with (
                httpx.AsyncClient(verify=self._tls, timeout=timeout) as client,
                client.stream("POST", self._url, json=body, headers=headers) as response,
            ):
                if response.status_code != httpx.codes.OK:
                    await response.aread()
                    raise self._error(f"it answers with status {response.status_code}: {response.text}")
                async for piece in self._pieces(response):
                    yield piece
        except httpx.HTTPError as error:
            raise self._error(f"{type(error).__name__} {error}") from error

    async def _pieces(self, response: httpx.Response) -> AsyncIterator[str]:
        """Read server-sent events."""
        is_complete = False
        async for line in _lines(response):
            field, _, data = line.partition(b":")
            if field != b"data":
                continue
            if data.strip() == b"[DONE]":
                return
            try:
                chunk = json.loads(data)
                choices = chunk.get("choices") or []
                piece = choices[0].get("delta", {}).get("content") if choices else None
                is_complete = is_complete or bool(choices and choices[0].get("finish_reason"))
            except (ValueError, AttributeError, TypeError, LookupError) as error:
                raise self._error(f"what it sends cannot be read: {data.decode('utf-8', 'replace')}") from error
            if chunk.get("error"):
                raise self._error(f"it broke off: {chunk['error']}")
            if isinstance(piece, str) and piece:
                yield piece
        if not is_complete:
            raise self._error("it broke off before the end of its answer")

    def _error(self, reason: str) -> ModelError:
        """Make an error whose text has no key, also where the API repeats what it was sent."""
        if self._key:
            reason = reason.replace(self._key, "***")
        return ModelError(f"the model at {self._url} did not answer: {reason[:MAX_REASON]}")


async def _lines(response: httpx.Response) -> AsyncIterator[bytes]:
    """Split where events do, at line feeds alone: a text may hold other separators of lines, such as U+2028."""
    rest = b""
    async for chunk in response.aiter_bytes():
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            yield line
    yield rest


def _message(turn: Turn) -> dict[str, Any]:
    if not turn.files:
        return {"role": turn.role, "content": turn.text}
    text = [{"type": "text", "text": turn.text}] if turn.text else []
    return {"role": turn.role, "content": [*text, *map(_part, turn.files)]}


def _part(file: File) -> dict[str, Any]:
    address = f"data:{file.mime_type};base64,{b64encode(file.content).decode()}"
    if file.mime_type.startswith("image/"):
        return {"type": "image_url", "image_url": {"url": address}}
    try:
        return {"type": "text", "text": f"{file.name}:\n\n{file.content.decode()}"}
    except UnicodeDecodeError:
        return {"type": "file", "file": {"filename": file.name, "file_data": address}}
