"""The package that is generated from the tiny spec with its showcase, and a server that its clients talk to."""

import importlib
import json
from typing import Any

import httpx

PACKAGE = "tiny_generated_client"


def module(name: str) -> Any:
    """A module of the generated package."""
    return importlib.import_module(f"{PACKAGE}.{name}")


class Server:
    """Stands in for DingTalk: keeps the last request and gives one answer."""

    def __init__(self, answer: object = None, *, status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.answer, self.status, self.headers = answer, status, headers
        self.request = httpx.Request("GET", "https://nobody.example")

    def __call__(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.request = request
        return httpx.Response(self.status, json=self.answer or {}, headers=self.headers)

    def client(self) -> Any:
        """A generated client that talks to this server."""
        return module("client").Client(access_token="t0ken", http_client=httpx.Client(transport=httpx.MockTransport(self)))

    @property
    def body(self) -> Any:
        """The JSON that was sent last."""
        return json.loads(self.request.content)
