"""What DingTalk sends is read whatever its values are; a whole answer gives what was asked for or an `APIError`, never anything else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
from hypothesis import strategies as st

from dingtalk_openapi import models as generated
from dingtalk_openapi.errors import APIError
from dingtalk_openapi.operations import OPERATIONS
from tests.property import described, strategies
from tests.property.meaning import meaning
from tests.property.trying import broken, for_any, plain
from tests.sweep import sweep

if TYPE_CHECKING:
    from tests.property.described import Schema


STATUSES = st.sampled_from([200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 418, 429, 500, 502])
MEDIA_TYPES = st.sampled_from(["application/json", "application/json;charset=UTF-8", "text/html", "text/plain", "image/png", "", "?/"])
NO_ANSWERS = st.sampled_from([b"", b"null", b"[]", b"{}", b'{"errcode":', b"\xff\xfe", b"<html></html>"])
FAILURES = st.fixed_dictionaries(
    {},
    optional={
        name: st.sampled_from([0, "0", None, 88, "88", 40014, "9" * 5_000, "isv.unknown", "", "-"]) | strategies.JSON
        for name in ("errcode", "sub_code", "errmsg", "sub_msg", "code", "message", "request_id", "punish", "status")
    },
)


@sweep("name", described.received())
def test_no_value_breaks_a_model(name: str) -> None:
    schema, model = described.schemas()[name], getattr(generated, name)

    def is_read(instance: dict[str, Any]) -> None:
        read = model.from_dict(instance)
        assert repr(read).startswith(f"{name}(")
        assert meaning(schema, read.to_dict()) == meaning(schema, instance)

    for_any(is_read, strategies.spoilt_objects(schema), broken(schema), examples=25 if name in described.representatives() else 0)


def answer_schemas(operation: dict[str, Any]) -> list[Schema]:
    """What the JSON answers of an operation are, good ones first."""
    contents = [described.resolve(answer).get("content", {}) for answer in operation["responses"].values()]
    written = [content["application/json"]["schema"] for content in contents if "application/json" in content]
    return [kind for schema in written for kind in described.kinds(schema) or [schema]]


def bodies(operation: dict[str, Any]) -> st.SearchStrategy[bytes]:
    """Bodies of an answer: good ones, spoilt ones, failures, and what is no answer at all."""
    schemas = answer_schemas(operation)
    values = [*map(strategies.instances, schemas), *map(strategies.spoilt, schemas), FAILURES, strategies.JSON]
    return st.one_of(values).map(lambda value: json.dumps(value).encode()) | NO_ANSWERS


REPRESENTATIVES = {(row.answer, row.host, row.method): name for name, row in OPERATIONS.items()}.values()
"""An operation of each kind: all are read by the same code."""


@sweep("operation", described.operations(), ids=lambda operation: operation["operationId"])
def test_an_answer_gives_what_was_asked_for_or_an_api_error(operation: dict[str, Any]) -> None:
    row = OPERATIONS[operation["operationId"]]
    expected = {"file": "File", "nothing": "NoneType", "redirect": "str"}.get(row.answer) or described.name_of(answer_schemas(operation)[0])

    def is_read(answer: tuple[bytes, int, str, str | None]) -> None:
        body, status, media_type, location = answer
        headers = {"content-type": media_type, **({"location": location} if location else {})}
        read: object
        try:
            read = row.read(httpx.Response(status, content=body, headers=headers))
        except APIError as error:
            read = error
        if isinstance(read, APIError):
            assert (read.operation, read.status) == (row.id, status)
        else:
            assert type(read).__name__ == expected
        assert repr(read)

    answers = st.tuples(bodies(operation), STATUSES, MEDIA_TYPES, st.none() | st.just("https://app.example/?code=1"))
    written = [json.dumps(value).encode() for schema in answer_schemas(operation) for value in [*broken(schema), None, [], "x"]]
    others = [(body, status, "application/json", None) for body in written for status in (200, 403)]
    for_any(is_read, answers, others, examples=50 if row.id in REPRESENTATIVES else 0)


@sweep("name", [name for name, row in OPERATIONS.items() if row.answer == "model"])
def test_a_good_answer_gives_the_model(name: str) -> None:
    operation = next(operation for operation in described.operations() if operation["operationId"] == name)
    schema = answer_schemas(operation)[0]

    def is_read(instance: dict[str, Any]) -> None:
        read: Any = OPERATIONS[name].read(httpx.Response(200, content=json.dumps(instance)))
        assert type(read).__name__ == described.name_of(schema)
        assert meaning(schema, read.to_dict()) == meaning(schema, instance)

    for_any(is_read, strategies.instances(schema), plain(schema), examples=25 if name in REPRESENTATIVES else 0)
