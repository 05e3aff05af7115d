"""A sandbox for the tests of its domains, as new for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    """The sandbox of this process."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Iterator[Sandbox]:
    """The sandbox as it begins, and a look at whether all that it answered is what the spec says."""
    running_sandbox.reset()
    yield running_sandbox
    own_faults = [
        f"{request.operation}: {problem}"
        for request in (*running_sandbox.requests(), *running_sandbox.pushes())
        for problem in request.problems
        if problem.startswith("the sandbox")
    ]
    assert own_faults == []


@pytest.fixture
def events(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """The events that happen, each with what it says; they are not pushed."""
    happened: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(sandbox.world.pushes, "flush", lambda events: happened.extend((event, fields) for _, event, fields in events))
    return happened


@pytest.fixture
def ding(sandbox: Sandbox) -> Iterator[DingTalk]:
    """A client of the app that the small corp has."""
    app = sandbox.app
    with DingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, corp_id=app.corp_id, url=sandbox.url) as client:
        yield client


@pytest.fixture
async def async_ding(sandbox: Sandbox) -> AsyncIterator[AsyncDingTalk]:
    """The same with asyncio."""
    app = sandbox.app
    async with AsyncDingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, corp_id=app.corp_id, url=sandbox.url) as client:
        yield client
