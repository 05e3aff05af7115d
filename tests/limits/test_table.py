"""Every limit that the spec knows is kept by the functions and by the groups: as much as is allowed goes out, one more does not."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from dingtalk_openapi.errors import LimitError
from dingtalk_openapi.limits import LIMITS
from dingtalk_openapi.operations import OPERATIONS
from tests.limits.boundaries import Bound, all_bounds, method_keywords

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments

EVERY_BOUND = pytest.mark.parametrize("bound", all_bounds(), ids=str)


class Recorder:
    """A client that keeps what it should send."""

    def __init__(self) -> None:
        self.sent: list[RequestArguments] = []

    def call(self, operation: Operation, request: RequestArguments, parse: Callable[..., Any]) -> Any:
        self.sent.append(request)


class AsyncRecorder(Recorder):
    """The same for asyncio."""

    async def call(self, operation: Operation, request: RequestArguments, parse: Callable[..., Any]) -> Any:
        self.sent.append(request)


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
    assert {"max_bytes", "max_length", "min_length", "max_items", "maximum", "minimum", "pattern"} == {
        limit.kind for limits in LIMITS.values() for limit in limits
    }


@EVERY_BOUND
@pytest.mark.parametrize("function", ["sync", "sync_detailed"])
def test_a_function(bound: Bound, function: str) -> None:
    client = Recorder()
    call = getattr(bound.module, function)

    with pytest.raises(LimitError) as caught:
        call(client=client, **bound.beyond())
    check_beyond(bound, caught.value)
    assert not client.sent
    call_within(bound, call, {"client": client, **bound.within()}, client)


@EVERY_BOUND
@pytest.mark.parametrize("function", ["asyncio", "asyncio_detailed"])
async def test_an_asynchronous_function(bound: Bound, function: str) -> None:
    client = AsyncRecorder()

    with pytest.raises(LimitError) as caught:
        await getattr(bound.module, function)(client=client, **bound.beyond())
    check_beyond(bound, caught.value)
    assert not client.sent


def in_group() -> list[Bound]:
    """The limits that concern what the methods of the groups can send."""
    return [bound for bound in all_bounds() if method_keywords(bound, bound.within()) is not None]


def group(bound: Bound, prefix: str, client: Recorder) -> Any:
    domain = OPERATIONS[bound.operation].domain
    return getattr(import_module(f"dingtalk_openapi.api.{domain}"), f"{prefix}{domain.capitalize()}Api")(client)


def test_the_methods_reach_every_operation_with_limits() -> None:
    assert {bound.operation for bound in in_group()} == set(LIMITS)


@pytest.mark.parametrize("bound", in_group(), ids=str)
def test_a_method(bound: Bound) -> None:
    client = Recorder()
    call = getattr(group(bound, "", client), bound.operation)

    with pytest.raises(LimitError) as caught:
        call(**method_keywords(bound, bound.beyond()) or {})
    check_beyond(bound, caught.value)
    assert not client.sent
    call_within(bound, call, method_keywords(bound, bound.within()) or {}, client)


@pytest.mark.parametrize("bound", in_group(), ids=str)
async def test_an_asynchronous_method(bound: Bound) -> None:
    client = AsyncRecorder()

    with pytest.raises(LimitError) as caught:
        await getattr(group(bound, "Async", client), bound.operation)(**method_keywords(bound, bound.beyond()) or {})
    check_beyond(bound, caught.value)
    assert not client.sent
