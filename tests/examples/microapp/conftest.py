"""A playground for the tests of the micro-application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from tests.examples.microapp.meddler import Meddler
from tests.examples.microapp.playground import Playground, playground

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def started() -> Iterator[tuple[Playground, Meddler]]:
    """Not for the whole run: tests of other folders would share it with the threads of these servers."""
    meddler = Meddler()
    with playground(http_client=httpx.AsyncClient(transport=meddler), retry_after=(0.05, 0.05), log_config=None) as running:
        yield running, meddler


@pytest.fixture
def ground(started: tuple[Playground, Meddler], meddler: Meddler) -> Playground:
    return started[0]


@pytest.fixture
def meddler(started: tuple[Playground, Meddler]) -> Meddler:
    """Fresh for each test; the token and the ticket that were fetched before stay in the application's cache."""
    started[1].reset()
    return started[1]


@pytest.fixture
def visitor(ground: Playground) -> Iterator[httpx.Client]:
    """Somebody's browser, without scripts."""
    with httpx.Client(base_url=ground.app_url, trust_env=False, timeout=30) as client:
        yield client


@pytest.fixture
def employee(visitor: httpx.Client) -> httpx.Client:
    """The same, signed in."""
    assert "Hello, zhangsan" in visitor.get("/", follow_redirects=True).text
    return visitor
