"""What the spec describes can also be called by its path: host, place and type of the token are those that the mock insists on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import NotFoundError
from dingtalk_openapi.operations import OPERATIONS
from tests.contract.described import examples, request_examples

if TYPE_CHECKING:
    from dingkit.testing import MockServer

TOKEN = StaticToken("token-5f1d9c")
BY_PATH = [
    operation.id
    for operation in OPERATIONS.values()
    if operation.answer == "model"
    and (operation.body is None or operation.body.media == "json")
    and not any(parameter.required for parameter in operation.parameters)
]


def body_of(operation: str) -> object:
    return next(iter(request_examples(operation).values()), None)


@pytest.mark.parametrize("name", BY_PATH)
async def test_what_is_described(name: str, dingtalk_mock: MockServer) -> None:
    operation, successes = OPERATIONS[name], [example.value for example in examples(name) if example.status == "200"]
    with DingTalk(credential=TOKEN, url=dingtalk_mock.url, max_retries=0) as ding:
        assert ding.request(operation.method, operation.path, json=body_of(name)) in successes
    async with AsyncDingTalk(credential=TOKEN, url=dingtalk_mock.url, max_retries=0) as client:
        assert await client.request(operation.method, operation.path, json=body_of(name)) in successes


def test_there_are_many() -> None:
    assert len(BY_PATH) > 30
    assert {OPERATIONS[name].host for name in BY_PATH} == {"api", "oapi"}


def test_what_the_mock_does_not_know(dingtalk_mock: MockServer) -> None:
    with DingTalk(credential=TOKEN, url=dingtalk_mock.url) as ding, pytest.raises(NotFoundError, match="POST /topapi/nothing, HTTP 404"):
        ding.request("POST", "/topapi/nothing", json={})
