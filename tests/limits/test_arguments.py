"""One rule for the arguments of all operations: what can only be a mistake is refused, nothing is sent, operation and field are named."""

from __future__ import annotations

import inspect
from typing import Any, NamedTuple

import pytest

from dingtalk_openapi.errors import ArgumentError, ArgumentTypeError
from dingtalk_openapi.operations import OPERATIONS
from tests.limits.boundaries import AsyncRecorder, Recorder, group, method_keywords, request
from tests.sweep import sweep


class Use(NamedTuple):
    """One keyword of the method of an operation."""

    operation: str
    keyword: str
    annotation: str
    required: bool

    def __str__(self) -> str:
        return f"{self.operation}-{self.keyword}"


def uses() -> list[Use]:
    """Every keyword of every method."""
    methods = {operation: getattr(group(operation, "", Recorder()), operation) for operation in OPERATIONS}
    return [
        Use(operation, parameter.name, str(parameter.annotation), parameter.default is parameter.empty)
        for operation, method in methods.items()
        for parameter in inspect.signature(method).parameters.values()
    ]


def keywords_of(operation: str) -> dict[str, Any]:
    """Arguments that may be sent."""
    keywords = method_keywords(operation, request(operation))
    assert keywords is not None
    return keywords


async def sent_by(operation: str, *changes: dict[str, Any]) -> list[list[Any]]:
    """Call the method without asyncio and with it, each once for each change of its arguments; returns what each of both sends."""
    client, async_client = Recorder(), AsyncRecorder()
    for change in changes:
        getattr(group(operation, "", client), operation)(**keywords_of(operation) | change)
        await getattr(group(operation, "Async", async_client), operation)(**keywords_of(operation) | change)
    return [client.sent, async_client.sent]


async def refused(operation: str, **wrong: Any) -> list[ArgumentError]:
    """Call both methods with an argument that is wrong; returns what they raised."""
    client, keywords = AsyncRecorder(), keywords_of(operation) | wrong
    with pytest.raises(ArgumentError) as caught:
        getattr(group(operation, "", client), operation)(**keywords)
    with pytest.raises(ArgumentError) as caught_async:
        await getattr(group(operation, "Async", client), operation)(**keywords)
    assert not client.sent
    errors = [caught.value, caught_async.value]
    assert [error.operation for error in errors] == [operation, operation]
    return errors


async def test_what_is_right_is_sent() -> None:
    for operation in OPERATIONS:
        sent, sent_async = await sent_by(operation, {})
        assert sent == sent_async or operation.startswith("upload_")  # a file is another one each time
        assert len(sent) == len(sent_async) == 1


@sweep("use", uses(), ids=str)
async def test_something_else_is_refused(use: Use) -> None:
    for error in await refused(use.operation, **{use.keyword: object()}):
        assert isinstance(error, ArgumentTypeError)
        assert error.field.replace("_", "").replace("-", "").lower().startswith(use.keyword.replace("_", "").lower())
        assert "object" in str(error)


@sweep("use", [use for use in uses() if use.required], ids=str)
async def test_none_is_not_given(use: Use) -> None:
    for error in await refused(use.operation, **{use.keyword: None}):
        assert "None" in str(error)


@sweep("use", [use for use in uses() if use.annotation.startswith("int")], ids=str)
@sweep("value", ["1", True, 1.0])
async def test_no_whole_number(use: Use, value: object) -> None:
    for error in await refused(use.operation, **{use.keyword: value}):
        assert "takes a whole number" in error.reason


@sweep("use", [use for use in uses() if use.annotation.startswith("bool")], ids=str)
async def test_no_truth_value(use: Use) -> None:
    for error in await refused(use.operation, **{use.keyword: "false"}):
        assert "takes True or False" in error.reason


@sweep("use", [use for use in uses() if use.annotation.startswith("Sequence")], ids=str)
@sweep("value", ["zhangsan,lisi", b"zhangsan", {"zhangsan": 1}, iter(["zhangsan"])])
async def test_no_list(use: Use, value: object) -> None:
    for error in await refused(use.operation, **{use.keyword: value}):
        assert "takes a list" in error.reason


@sweep("use", [use for use in uses() if use.annotation.startswith("Sequence[str")], ids=str)
async def test_a_tuple_of_numbers_is_a_list_of_texts(use: Use) -> None:
    for (sent,) in await sent_by(use.operation, {use.keyword: (1, 2)}):
        values = list({**sent.get("params", {}), **sent.get("json", {})}.values())
        assert any(value in values for value in ("1,2", "1|2", '["1","2"]', ["1", "2"]))


@sweep("use", [use for use in uses() if use.annotation.startswith("Sequence[str | int] | None")], ids=str)
async def test_an_empty_joined_list_that_is_optional_is_left_out(use: Use) -> None:
    others = {other.keyword: ["1"] for other in uses() if other.operation == use.operation and other.annotation == use.annotation}
    for (sent,) in await sent_by(use.operation, {**others, use.keyword: []}):
        assert use.keyword not in sent["json"]
        assert "" not in sent["json"].values()


def models_of_uses() -> list[tuple[Use, Any]]:
    """The keywords that take a model, with one."""
    found = [(use, keywords_of(use.operation).get(use.keyword)) for use in uses() if "Mapping[str, Any]" in use.annotation]
    return [(use, value) for use, value in found if hasattr(value, "to_dict")]


@sweep(("use", "model"), models_of_uses())
async def test_a_dict_is_a_model(use: Use, model: Any) -> None:
    for first, second in await sent_by(use.operation, {use.keyword: model}, {use.keyword: model.to_dict()}):
        assert first == second
