"""What a client has for all of its calls, such as the agent of the app: every operation that takes it has it as its default."""

from __future__ import annotations

import asyncio
import inspect
import io
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import DingTalkError, MissingArgumentError
from dingkit.messages import Text
from dingtalk_openapi import AsyncClient, Client
from dingtalk_openapi.types import File
from tests.property import described
from tests.public import snake

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytest_httpserver import HTTPServer

AGENT = 41605932
VALUES: dict[str, Any] = {"str": "1", "int": 1, "Sequence[str]": ["1"]}


def fields(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], bool]]:
    """What can be given to an operation: name, schema, and whether it must be."""
    for parameter in operation.get("parameters", []):
        yield parameter["name"], parameter["schema"], parameter.get("required", False)
    for media in operation.get("requestBody", {}).get("content", {}).values():
        for schema in described.kinds(media["schema"]) or [media["schema"]]:
            body = described.fields(schema)
            yield from ((name, value, name in body.required) for name, value in body.properties.items())


OPERATIONS = {operation["operationId"]: operation for operation in described.operations()}
MARKED = {
    (operation["tags"][0], name, field, schema["type"])
    for name, operation in OPERATIONS.items()
    for field, schema, _ in fields(operation)
    if schema.get("x-client-default") == "agent_id"
}
EACH = pytest.mark.parametrize(("group", "operation", "keyword", "kind"), sorted(MARKED))


class Stopped(Exception):  # noqa: N818 - no error
    """What was sent."""


def recording(kind: type[Any], **options: Any) -> Any:
    """A client that raises what it is to send."""

    class Recording(kind):  # type: ignore[misc]
        def call(self, call: Any) -> Any:
            raise Stopped({**call.request.get("params", {}), **call.request.get("json", {})})

    return Recording(**options)


def made(kind: type[Any], **options: Any) -> Any:
    return recording(kind, **({"access_token": "t"} if kind in (Client, AsyncClient) else {"credential": StaticToken("t"), **options}))


def call(client: Any, group: str, operation: str, **given: Any) -> Any:
    method = getattr(getattr(client, group), operation)
    for parameter in inspect.signature(method).parameters.values():
        if parameter.default is parameter.empty:
            others: dict[str, Any] = {"msg": Text("x"), "file": File(io.BytesIO(b"x"), "x")}
            given.setdefault(parameter.name, others.get(parameter.name) or VALUES[parameter.annotation])
    names = inspect.signature(method).parameters
    given |= {name: ["zhangsan"] for name in ("userid_list", "touser") if name in names}  # a message without recipients is refused
    result = method(**given)
    return asyncio.run(result) if inspect.iscoroutine(result) else result


def sent(client: Any, group: str, operation: str, **given: Any) -> Any:
    with pytest.raises(Stopped) as caught:
        call(client, group, operation, **given)
    return caught.value.args[0]


def test_every_operation_that_must_be_given_an_agent_is_marked() -> None:
    wanted = {
        (operation["tags"][0], name, field, schema["type"])
        for name, operation in OPERATIONS.items()
        for field, schema, required in fields(operation)
        if field.lower().replace("_", "").endswith("agentid") and required
    }
    assert wanted == MARKED
    assert len(MARKED) >= 13


@pytest.mark.parametrize("client", [DingTalk, AsyncDingTalk])
@EACH
class TestOfTheClient:
    """It is sent in the type that the operation wants."""

    def test_when_it_is_not_given(self, group: str, operation: str, keyword: str, kind: str, client: type[Any]) -> None:
        assert sent(made(client, agent_id=AGENT), group, operation)[keyword] == (AGENT if kind == "integer" else str(AGENT))

    def test_what_is_given_goes_before_it(self, group: str, operation: str, keyword: str, kind: str, client: type[Any]) -> None:
        given: Any = 7 if kind == "integer" else "7"
        for ding in (made(client, agent_id=AGENT), made(client)):
            assert sent(ding, group, operation, **{snake(keyword): given})[keyword] == given

    def test_a_number_does_for_a_text(self, group: str, operation: str, keyword: str, kind: str, client: type[Any]) -> None:
        assert sent(made(client), group, operation, **{snake(keyword): 7})[keyword] == (7 if kind == "integer" else "7")

    def test_with_neither_both_ways_are_reported_and_nothing_is_sent(
        self, group: str, operation: str, keyword: str, kind: str, client: type[Any]
    ) -> None:
        assert kind in {"integer", "string"}
        with pytest.raises(MissingArgumentError) as caught:
            call(made(client), group, operation)
        assert str(caught.value) == f"{snake(keyword)} is missing: give it to this call, or agent_id to the client, for all its calls"
        assert isinstance(caught.value, DingTalkError)
        assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("client", [Client, AsyncClient])
@EACH
def test_the_generated_clients_have_none(group: str, operation: str, keyword: str, kind: str, client: type[Any]) -> None:
    assert kind in {"integer", "string"}
    with pytest.raises(MissingArgumentError) as caught:
        call(made(client), group, operation)
    assert str(caught.value) == f"{snake(keyword)} is missing: give it to this call"
    assert sent(made(client), group, operation, **{snake(keyword): 7})[keyword] in (7, "7")


def test_views_of_a_client_have_it_too() -> None:
    view = made(DingTalk, agent_id=AGENT).with_options(max_retries=0)
    assert sent(view, "message", "send_work_notification", userid_list=["a"])["agent_id"] == AGENT


class TestLargeUploads:
    """The upload to the drive that is written by hand."""

    def test_the_agent_of_the_client(self, httpserver: HTTPServer, tmp_path: Path) -> None:
        url = httpserver.url_for("")
        httpserver.expect_request(
            "/file/upload/single", query_string={"access_token": "t", "agent_id": str(AGENT), "file_size": "1"}
        ).respond_with_json({"errcode": 0, "errmsg": "ok", "media_id": "#iAE"})
        (tmp_path / "file").write_bytes(b"x")
        options: dict[str, Any] = {"credential": StaticToken("t"), "agent_id": AGENT, "base_url": url}
        with DingTalk(**options) as ding:
            assert ding.media.upload_large(tmp_path / "file").media_id == "#iAE"

        async def upload() -> str:
            async with AsyncDingTalk(**options) as ding:
                return (await ding.media.upload_large(tmp_path / "file")).media_id

        assert asyncio.run(upload()) == "#iAE"

    def test_with_none(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"x")
        with pytest.raises(MissingArgumentError, match=r"^agent_id is missing"):
            made(DingTalk).media.upload_large(tmp_path / "file")
        with pytest.raises(MissingArgumentError, match=r"^agent_id is missing"):
            asyncio.run(made(AsyncDingTalk).media.upload_large(tmp_path / "file"))
