"""What the examples talk to: an HTTP server that answers several requests at once, and a gateway of Stream mode beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytest_httpserver import HTTPServer

from tests.stream.gateway import Gateway, running_gateway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture(scope="module")
def make_httpserver() -> Iterator[HTTPServer]:
    """Threaded: one request waits for another, several workers send, a card is written while a model answers."""
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield server


@pytest.fixture
async def gateway(httpserver: HTTPServer) -> AsyncIterator[Gateway]:
    async with running_gateway(httpserver) as gateway:
        yield gateway
