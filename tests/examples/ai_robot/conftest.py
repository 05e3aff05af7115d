"""A DingTalk, a model, and the robot between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dingkit import AsyncDingTalk
from tests.examples.ai_robot.dingtalk import DingTalkServer, ModelServer
from tests.stream.gateway import KEY, SECRET, Gateway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pytest_httpserver import HTTPServer


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
