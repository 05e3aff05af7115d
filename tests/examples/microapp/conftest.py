"""A playground for the tests of the micro-application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

from tests.examples.microapp.meddler import Meddler
from tests.examples.microapp.pages import browser_of
from tests.examples.microapp.playground import Playground, playground

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def started() -> Iterator[tuple[Playground, Meddler]]:
    """Not for the whole run: tests of other folders would share it with the threads of these servers."""
    meddler = Meddler()
    with playground(http_client=httpx.AsyncClient(transport=meddler), log_config=None) as running:
        yield running, meddler


@pytest.fixture
def ground(started: tuple[Playground, Meddler], meddler: Meddler) -> Iterator[Playground]:
    """With a look at whether all that was sent to the sandbox, and all that it answered and pushed, is what the spec says."""
    ground = started[0]
    number = max((one["number"] for one in ground.sandbox.call("GET", "/requests", limit=1)), default=0)
    yield ground
    happened = ground.sandbox.call("GET", "/requests", after=number)
    # What the application did not take comes again, and is not for this test.
    problems = ((one, problem) for one in happened for problem in one["problems"])
    assert [(one["operation"], problem) for one, problem in problems if one["kind"] == "request" or problem.startswith("the sandbox")] == []


@pytest.fixture
def meddler(started: tuple[Playground, Meddler]) -> Meddler:
    """Fresh for each test, and the sandbox has no trouble; the token and the ticket that were fetched stay in the application's cache."""
    ground, meddler = started
    meddler.reset()
    ground.sandbox.mend()
    return meddler


@pytest.fixture
def visitor(ground: Playground) -> Iterator[httpx.Client]:
    """Somebody's browser, without scripts."""
    with browser_of("zhangsan", ground.app_url) as client:
        yield client


@pytest.fixture
def employee(visitor: httpx.Client) -> httpx.Client:
    """The same, signed in."""
    assert "Hello, 张三" in visitor.get("/", follow_redirects=True).text
    return visitor
