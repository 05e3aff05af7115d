"""What DingTalk sends is read whatever its values are; a whole answer gives what was asked for or an `APIError`, never anything else."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dingtalk_openapi import models as generated
from dingtalk_openapi.errors import APIError
from dingtalk_openapi.operations import OPERATIONS
from tests.property import described, strategies
from tests.property.meaning import meaning

if TYPE_CHECKING:
    from tests.property.described import Schema

SOME = settings(max_examples=25, derandomize=True, deadline=None, database=None)

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


@pytest.mark.parametrize("name", described.received())
def test_no_value_breaks_a_model(name: str) -> None:
    schema, model = described.schemas()[name], getattr(generated, name)

    @SOME
    @given(strategies.spoilt_objects(schema))
    def is_read(instance: dict[str, Any]) -> None:
        read = model.from_dict(instance)
        assert repr(read).startswith(f"{name}(")
        assert meaning(schema, read.to_dict()) == meaning(schema, instance)

    is_read()


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


BY_ID = pytest.mark.parametrize("operation", described.operations(), ids=lambda operation: operation["operationId"])


@BY_ID
def test_an_answer_gives_what_was_asked_for_or_an_api_error(operation: dict[str, Any]) -> None:
    row = OPERATIONS[operation["operationId"]]
    expected = {"file": "File", "nothing": "NoneType", "redirect": "str"}.get(row.answer) or described.name_of(answer_schemas(operation)[0])

    @SOME
    @given(body=bodies(operation), status=STATUSES, media_type=MEDIA_TYPES, location=st.none() | st.just("https://app.example/?code=1"))
    def is_read(body: bytes, status: int, media_type: str, location: str | None) -> None:
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

    is_read()


@pytest.mark.parametrize("name", [name for name, row in OPERATIONS.items() if row.answer == "model"])
def test_a_good_answer_gives_the_model(name: str) -> None:
    operation = next(operation for operation in described.operations() if operation["operationId"] == name)
    schema = answer_schemas(operation)[0]

    @SOME
    @given(strategies.instances(schema))
    def is_read(instance: dict[str, Any]) -> None:
        read: Any = OPERATIONS[name].read(httpx.Response(200, content=json.dumps(instance)))
        assert type(read).__name__ == described.name_of(schema)
        assert meaning(schema, read.to_dict()) == meaning(schema, instance)

    is_read()
