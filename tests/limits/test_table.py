"""Every limit that the spec knows, at the limit and one beyond: calls and methods refuse what is enforced, and log what is advised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingtalk_openapi import limit_checks
from dingtalk_openapi.error_codes import CODES
from dingtalk_openapi.errors import LimitError
from dingtalk_openapi.limits import LIMITS
from dingtalk_openapi.media_limits import FILE_LIMITS
from dingtalk_openapi.operations import OPERATIONS
from tests.limits.boundaries import (
    AsyncRecorder,
    Bound,
    Recorder,
    advised_bounds,
    all_bounds,
    enforced_bounds,
    group,
    method_keywords,
)
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable


def check_beyond(bound: Bound, error: LimitError) -> None:
    assert error.operation == bound.operation
    assert error.field == bound.field
    assert error.limit == f"{bound.limit.kind}={bound.limit.bound}"
    assert error.docs_url == OPERATIONS[bound.operation].docs_url
    assert str(error.actual) in error.message or bound.limit.kind == "pattern"


def call_within(bound: Bound, call: Callable[..., Any], keywords: dict[str, Any], client: Recorder) -> None:
    """The limit itself must not be in the way; a text of 5000 characters may still be too long for the message around it."""
    refused: LimitError | None = None
    try:
        call(**keywords)
    except LimitError as error:
        refused = error
    if refused is None:
        assert len(client.sent) == 1
    else:
        assert bound.field.startswith(refused.field)
        assert refused.limit != f"{bound.limit.kind}={bound.limit.bound}"
        assert not client.sent


def test_there_are_limits_of_every_kind_of_place() -> None:
    assert {bound.limit.place for bound in all_bounds()} == {"body", "parameter"}
    kinds = {"max_bytes", "max_length", "min_length", "max_items", "min_items", "maximum", "minimum", "pattern", "one_of"}
    assert {limit.kind for limits in LIMITS.values() for limit in limits} == kinds


def test_what_is_enforced_has_a_code_that_dingtalk_answers_or_is_required() -> None:
    enforced = [limit.enforced for limits in LIMITS.values() for limit in limits]
    enforced += [limit.enforced for files in FILE_LIMITS.values() for limit in files]
    sources = {source for proof in enforced if proof is not None for source in proof.split(", ")}
    assert sources - {"required"} <= CODES.keys()


@sweep("bound", advised_bounds(), ids=str)
def test_what_is_advised_is_sent_and_logged_once(bound: Bound, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(limit_checks, "_advised", {})
    client = Recorder()

    client.call(OPERATIONS[bound.operation].call(client, **bound.within()))
    caplog.clear()
    for _ in range(2):
        client.call(OPERATIONS[bound.operation].call(client, **bound.beyond()))

    assert len(client.sent) == 3
    said = [record.getMessage() for record in caplog.records if record.getMessage().startswith(f"{bound.operation}: {bound.field} ")]
    assert len(said) == 1
    assert bound.limit.kind == "pattern" or str(bound.limit.bound) in said[0]


@sweep("bound", enforced_bounds(), ids=str)
def test_a_call(bound: Bound) -> None:
    client = Recorder()

    def call(**arguments: Any) -> None:
        client.call(OPERATIONS[bound.operation].call(client, **arguments))

    with pytest.raises(LimitError) as caught:
        call(**bound.beyond())
    check_beyond(bound, caught.value)
    assert not client.sent
    call_within(bound, call, bound.within(), client)


def in_group() -> list[Bound]:
    """The limits that concern what the methods of the groups can send."""
    return [bound for bound in enforced_bounds() if method_keywords(bound.operation, bound.within()) is not None]


def test_the_methods_reach_every_operation_with_limits() -> None:
    assert {bound.operation for bound in in_group()} == {bound.operation for bound in enforced_bounds()}


@sweep("bound", in_group(), ids=str)
def test_a_method(bound: Bound) -> None:
    client = Recorder()
    call = getattr(group(bound.operation, "", client), bound.operation)

    with pytest.raises(LimitError) as caught:
        call(**method_keywords(bound.operation, bound.beyond()) or {})
    check_beyond(bound, caught.value)
    assert not client.sent
    call_within(bound, call, method_keywords(bound.operation, bound.within()) or {}, client)


@sweep("bound", in_group(), ids=str)
async def test_an_asynchronous_method(bound: Bound) -> None:
    client = AsyncRecorder()

    with pytest.raises(LimitError) as caught:
        await getattr(group(bound.operation, "Async", client), bound.operation)(**method_keywords(bound.operation, bound.beyond()) or {})
    check_beyond(bound, caught.value)
    assert not client.sent
