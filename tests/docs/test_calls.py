"""Each Python call in the reference runs, and sends the request that the spec documents."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import httpx

from dingkit._http._client import GivenTransport
from dingtalk_openapi.operations import OPERATIONS
from tests.contract.described import Described, document, examples, follow, operations, request_examples
from tests.contract.sent import form_parts
from tests.docs.pages import blocks, section
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

TOKEN = "token-from-the-recorder"
TOKEN_CALL = "create_access_token"


class Recorder:
    """Takes the place of DingTalk: keeps what an operation is asked, and answers with its first documented success."""

    def __init__(self, operation: Described) -> None:
        self._operation = operation
        self.requests: list[httpx.Request] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        request.read()
        if request.url.path == operations()[TOKEN_CALL].path and self._operation.id != TOKEN_CALL:
            return httpx.Response(200, json={"accessToken": TOKEN, "expireIn": 7200})
        self.requests.append(request)
        success = next((example for example in examples(self._operation.id) if example.name.startswith("success")), None)
        if OPERATIONS[self._operation.id].answer == "nothing":
            return httpx.Response(200)
        if success is None:
            return httpx.Response(302, headers={"Location": "https://app.example.com/"})
        if success.media_type == "application/json":
            return httpx.Response(200, json=success.value)
        return httpx.Response(200, content=success.value, headers={"Content-Type": success.media_type})


def documented_parameters(operation: Described, call: str) -> dict[tuple[str, str], str]:
    """(place, name) → value, as text, of the parameters that belong to a call: the required ones, and those with an example of its name."""
    found = {}
    for parameter in map(follow, operation.definition.get("parameters", [])):
        named = parameter.get("examples", {})
        if call in named or parameter.get("required"):
            value = named[call]["value"] if call in named else parameter["example"]
            found[parameter["in"], parameter["name"]] = str(value).lower() if isinstance(value, bool) else str(value)
        elif "default" in parameter["schema"]:
            found[parameter["in"], parameter["name"]] = str(parameter["schema"]["default"])
    return found


def calls_of(operation: Described) -> dict[str, Any]:
    """Name → body of each documented request."""
    bodies = request_examples(operation.id)
    if bodies:
        return bodies
    names = [name for parameter in operation.definition.get("parameters", []) for name in follow(parameter).get("examples", {})]
    return dict.fromkeys(names or [""])


def without_json_text(value: Any) -> Any:
    """Replace JSON text by what it says: how it is written does not matter."""
    if isinstance(value, dict):
        return {name: without_json_text(member) for name, member in value.items()}
    if isinstance(value, list):
        return [without_json_text(member) for member in value]
    if isinstance(value, str) and value.startswith("{"):
        return json.loads(value)
    return value


def sent_parameters(operation: Described, request: httpx.Request) -> Iterator[tuple[tuple[str, str], str]]:
    """The parameters of a request without its token."""
    for name, value in request.url.params.multi_items():
        yield ("query", name), value
    template = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
    match = re.fullmatch(template, request.url.path)
    assert match, request.url
    for name, value in match.groupdict().items():
        yield ("path", name), value


def check_token(operation: Described, request: httpx.Request, sent: dict[tuple[str, str], str]) -> None:
    """The token is where it belongs: one that was fetched, or the one that the page names after its kind."""
    place = operation.token_place
    if place is None:
        return
    token = sent.pop(("query", place["name"])) if place["in"] == "query" else request.headers[place["name"]]
    kind = place["x-token"].replace("_", "-")
    assert token == (TOKEN if kind == "app" else f"your-{kind}-token")


@sweep("operation", operations().values(), ids=lambda operation: operation.id)
def test_each_call_sends_what_is_documented(operation: Described, pages: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    programs = blocks(section(pages[f"{operation.domain}.md"], operation.id), "python")
    documented = calls_of(operation)
    assert len(programs) == len(documented)
    for (name, body), program in zip(documented.items(), programs, strict=True):
        recorder = Recorder(operation)
        instead = GivenTransport(httpx.Client(transport=httpx.MockTransport(recorder.answer)))
        monkeypatch.setattr("dingkit._http._connections.Connections.transport_for", lambda *_, instead=instead: instead)
        outcome: dict[str, Any] = {}
        exec(compile(program, f"{operation.id}-{name}", "exec"), outcome)  # noqa: S102 - our own examples
        monkeypatch.undo()

        assert ("answer" in outcome) is (OPERATIONS[operation.id].answer != "nothing")
        (request,) = recorder.requests
        assert request.method == operation.method.upper()
        assert f"https://{request.url.host}" == document()["paths"][operation.path]["servers"][0]["url"]
        sent = dict(sent_parameters(operation, request))
        check_token(operation, request, sent)
        assert sent == documented_parameters(operation, name)
        check_body(request, body)


def check_body(request: httpx.Request, documented: Any) -> None:
    """The body is the documented one."""
    content_type = request.headers.get("content-type", "")
    if content_type.startswith("multipart/form-data"):
        parts = form_parts(content_type, request.content)
        assert {name: content.decode() for name, (_, _, content) in parts.items()} == documented
    else:
        body = json.loads(request.content) if request.content else None
        assert without_json_text(body) == without_json_text(documented)


def test_the_json_below_a_call_is_what_it_sends(pages: dict[str, str]) -> None:
    for operation in operations().values():
        content = operation.definition.get("requestBody", {}).get("content", {})
        if "application/json" in content:
            found = [json.loads(block) for block in blocks(section(pages[f"{operation.domain}.md"], operation.id), "json")]
            for body in request_examples(operation.id).values():
                assert body in found


def test_each_message_makes_its_json(pages: dict[str, str]) -> None:
    programs, values = blocks(pages["messages.md"], "python"), blocks(pages["messages.md"], "json")
    assert len(programs) == len(values) > 20
    for program, value in zip(programs, values, strict=True):
        made: dict[str, Any] = {}
        exec(program, made)  # noqa: S102 - our own examples
        assert without_json_text(made["msg"].to_dict()) == without_json_text(json.loads(value))
