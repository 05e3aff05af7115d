"""A sandbox for the tests of its domains, as new for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.sandbox import Sandbox
from tests.sandbox.answers import Answers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[Sandbox]:
    """The sandbox of this process."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def answers(running_sandbox: Sandbox) -> Answers:
    """What the control API has answered in this process that is not as it describes it."""
    answers = Answers(running_sandbox.call("GET", "/openapi.json"))
    answers.watch()
    return answers


@pytest.fixture
def sandbox(running_sandbox: Sandbox, answers: Answers) -> Iterator[Sandbox]:
    """The sandbox as it begins, and a look at whether all that it answered is what the spec and its own description say."""
    running_sandbox.reset()
    yield running_sandbox
    assert answers.wrong == []
    own_faults = [
        f"{request.operation}: {problem}"
        for request in (*running_sandbox.requests(), *running_sandbox.pushes())
        for problem in request.problems
        if problem.startswith("the sandbox")
    ]
    assert own_faults == []


OF_BOTH = frozenset({"user_add_org", "user_modify_org", "user_active_org", "user_leave_org"})
"""Events that tell apps of vendors something else than internal apps."""


@pytest.fixture
def events(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """The events that happen, each with what it says: to internal apps where others are told something else; they are not pushed."""
    told: list[tuple[str, dict[str, Any]]] = []

    def flush(happened: list[tuple[str, str, dict[str, Any]]]) -> None:
        told.extend((event, says) for _, event, says in happened if event not in OF_BOTH or getattr(says, "only", "") == "internal")

    monkeypatch.setattr(sandbox._world.pushes, "flush", flush)
    return told


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
