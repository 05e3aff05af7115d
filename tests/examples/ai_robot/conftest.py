"""A DingTalk, a model, and the robot between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_httpserver import HTTPServer

from dingkit import AsyncDingTalk
from tests.examples.ai_robot.dingtalk import DingTalkServer, ModelServer
from tests.stream.gateway import KEY, SECRET, Gateway, running_gateway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture(scope="module")
def make_httpserver() -> Iterator[HTTPServer]:
    """Threaded: a card is written while the model answers."""
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield server


@pytest.fixture
async def gateway(httpserver: HTTPServer) -> AsyncIterator[Gateway]:
    async with running_gateway(httpserver) as gateway:
        yield gateway


@pytest.fixture
def model_server(httpserver: HTTPServer) -> ModelServer:
    return ModelServer(httpserver)


@pytest.fixture
def dingtalk(gateway: Gateway, model_server: ModelServer, httpserver: HTTPServer) -> DingTalkServer:
    """The last of them, for it takes every path that is left."""
    assert gateway.url
    assert model_server.url
    return DingTalkServer(httpserver)


@pytest.fixture
async def ding(dingtalk: DingTalkServer) -> AsyncIterator[AsyncDingTalk]:
    async with AsyncDingTalk(KEY, SECRET, url=dingtalk.url, max_retries=0) as client:
        yield client
