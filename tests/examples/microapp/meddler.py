"""Stands between the application and the sandbox: sees every call, and ends some as the sandbox never would."""

from __future__ import annotations

import asyncio
import json
import threading
from dataclasses import dataclass
from typing import Any

import httpx

MAX_HOLD_SECONDS = 20


@dataclass(frozen=True)
class Call:
    """One call of the API."""

    path: str
    body: bytes

    def json(self) -> Any:
        """Its body."""
        return json.loads(self.body)


class Meddler(httpx.AsyncBaseTransport):
    """Passes calls on to the sandbox, each over a connection of its own, so that nothing is left open in somebody else's event loop."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Meddle no more, and forget."""
        self.calls: list[Call] = []
        self._endings: dict[str, dict[str, Any] | type[httpx.TransportError]] = {}
        self.may_go = threading.Event()
        self.may_go.set()
        self.arrived = threading.Event()

    def say(self, path: str, content: dict[str, Any]) -> None:
        """Answer with something that the sandbox never says."""
        self._endings[path] = content

    def break_off(self, path: str, error: type[httpx.TransportError]) -> None:
        """Let there be no answer."""
        self._endings[path] = error

    def calls_of(self, path: str) -> list[Call]:
        """What was asked there."""
        return [call for call in self.calls if call.path == path]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        path = request.url.path
        self.calls.append(Call(path, await request.aread()))
        self.arrived.set()
        await asyncio.to_thread(self.may_go.wait, MAX_HOLD_SECONDS)
        ending = self._endings.get(path)
        if isinstance(ending, dict):
            return httpx.Response(200, json=ending)
        if ending is not None:
            raise ending("broken off by the test", request=request)
        async with httpx.AsyncHTTPTransport() as transport:
            response = await transport.handle_async_request(request)
            content = await response.aread()
        return httpx.Response(response.status_code, headers={"content-type": response.headers["content-type"]}, content=content)
