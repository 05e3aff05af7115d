"""Nothing ends the sandbox, and nothing makes it answer what the spec does not allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingkit.sandbox._endpoints import ENDPOINTS
from tests.property.trying import instance
from tests.sandbox.anything import KNOWN_TO_CONTROL, NASTY, Caller, Sent, as_described, with_anything
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox import Sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    """What sends requests over one connection."""
    caller = Caller(sandbox)
    yield caller
    caller.close()


@sweep("sent", as_described, ids=lambda sent: sent.name)
def test_every_documented_request_is_answered_as_the_spec_says(caller: Caller, sent: Sent) -> None:
    caller.check(sent)


@sweep("sent", lambda: with_anything(2), ids=lambda sent: sent.name)
def test_whatever_is_sent_is_answered_as_the_spec_says(caller: Caller, sent: Sent) -> None:
    caller.check(sent)


def of_the_control_api() -> Iterator[tuple[str, str, Any]]:
    """Yield method, path and body of requests that have something in one place that does not belong there."""
    for (method, path), endpoint in ENDPOINTS.items():
        whole = {name: KNOWN_TO_CONTROL.get(name, instance(schema, full=True)) for name, schema in endpoint.fields.items()}
        for name in whole.keys() - {"wait"}:
            for nasty in NASTY:
                yield method, path, {**whole, name: nasty}


@sweep(("method", "path", "given"), of_the_control_api, ids=lambda case: f"{case[0]} {case[1]} {str(case[2])[:300]}")
def test_whatever_is_asked_of_the_control_api_is_answered(caller: Caller, method: str, path: str, given: dict[str, Any]) -> None:
    status, answer = caller.control(method, path, given)
    assert status == 200 or "error" in answer, (status, answer)
    assert 200 <= status < 500, (status, answer)
