"""What is behind all domains: requests, answers, forms, the server."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import ConfigurationError
from dingkit.sandbox import _domains, _messages
from dingkit.sandbox._access import is_loopback
from dingkit.sandbox._app import Application
from dingkit.sandbox._database import Database
from dingkit.sandbox._description import Description
from dingkit.sandbox._endpoints import Control
from dingkit.sandbox._lenient import as_described
from dingkit.sandbox._seed import SMALL_CORP, sow
from dingkit.sandbox._server import Server
from dingkit.sandbox._serving import Bytes
from dingkit.sandbox._world import World
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox

REGISTRATION = "/app/registration/init"


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    """A wire to the sandbox."""
    return Wire(sandbox)


@pytest.fixture
def world() -> World:
    """The small corp, served by nobody."""
    world = World(Database())
    sow(world, SMALL_CORP)
    return world


def ask(app: Any, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
    """Ask an application, as ASGI has it; return status and content."""
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    given = {"host": "127.0.0.1", **({"content-length": str(len(body)), "content-type": "application/json"} if body else {}), **headers}
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"",
        "headers": [(k.encode(), v.encode()) for k, v in given.items()],
    }
    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], sent[1]["body"]


def answering(world: World, monkeypatch: pytest.MonkeyPatch, answer: Any) -> Application:
    """An application in which an operation without token answers something."""

    def get_token(_: object) -> Any:
        if isinstance(answer, Exception):
            raise answer
        return answer

    handlers = _domains.handlers()
    monkeypatch.setattr(_domains, "handlers", lambda: {**handlers, "init_app_registration": get_token})
    return Application(world)


def test_a_function_that_fails_does_not_end_the_sandbox(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    status, content = ask(answering(world, monkeypatch, ZeroDivisionError()), "POST", REGISTRATION, b"{}")
    assert (status, json.loads(content)["errcode"]) == (200, -1)
    assert world.journal.find()[-1].problems == ["the sandbox failed: ZeroDivisionError"]
    assert "the sandbox failed in init_app_registration" in caplog.text


def test_an_answer_that_the_spec_does_not_allow_is_reported(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    ask(answering(world, monkeypatch, {"nonce": 1}), "POST", REGISTRATION, b"{}")
    assert world.journal.find()[-1].problems == ['the sandbox\'s own answer is not valid: nonce: 1 is not of type "string"']
    assert "the answer to init_app_registration is not what the spec says" in caplog.text


def test_a_file_without_a_name(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask(answering(world, monkeypatch, Bytes(b"x", "text/plain")), "POST", REGISTRATION, b"{}") == (200, b"x")


def test_what_is_neither_http_nor_a_websocket_is_not_served(world: World) -> None:
    async def never(*_: object) -> Any:
        raise AssertionError

    asyncio.run(Application(world)({"type": "websocket", "path": "/"}, never, never))


def test_a_control_api_that_fails_does_not_end_the_sandbox(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def corps() -> Any:
        raise ZeroDivisionError

    monkeypatch.setattr(world, "corps", corps)
    status, content = ask(Control(world, SMALL_CORP), "GET", "/_sandbox/state")
    assert (status, json.loads(content)) == (500, {"error": "the sandbox failed: ZeroDivisionError"})
    assert "the control API failed" in caplog.text


def test_a_client_of_the_control_api_that_goes_away(sandbox: Sandbox, wire: Wire) -> None:
    with pytest.raises(ConnectionError, match="gone"):
        asyncio.run(gone(Control(sandbox._world, SMALL_CORP)))
    assert wire.send("POST", "/_sandbox/disconnect")[1] == {"connections": 0}


async def gone(app: Any) -> None:
    """Ask an application, and go away before the body is complete."""

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        assert message["status"] == 400
        raise ConnectionError("gone")

    headers = [(b"host", b"127.0.0.1"), (b"content-length", b"9")]
    await app({"type": "http", "method": "POST", "path": "/_sandbox/say", "query_string": b"", "headers": headers}, receive, send)


def test_bad_json_for_an_unknown_path(wire: Wire) -> None:
    status, answer = wire.send("POST", "/v1.0/nothing", b"{", Content_Type="application/json")
    assert (status, answer["code"]) == (404, "InvalidAction.NotFound")


def test_an_optional_body_can_be_left_out(wire: Wire) -> None:
    assert wire.send("POST", REGISTRATION)[1]["errcode"] == 0


def test_a_form_where_json_is_described(sandbox: Sandbox, wire: Wire) -> None:
    form = b'--b\r\nContent-Disposition: form-data; name="dept_id"\r\n\r\n2\r\n--b--\r\n'
    assert wire.post("/topapi/v2/department/get", form, Content_Type="multipart/form-data; boundary=b")[1]["errcode"] == 0
    assert "a form where JSON is described" in sandbox.requests("get_department").last.notes


def test_fields_of_a_form_with_a_file(sandbox: Sandbox, wire: Wire) -> None:
    fields = "".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\nimage\r\n' for name in ("type", "invented"))
    form = f'{fields}--b\r\nContent-Disposition: form-data; name="media"; filename="a.png"\r\n\r\nx\r\n--b--\r\n'.encode()
    assert wire.post("/media/upload", form, Content_Type="multipart/form-data; boundary=b")[1]["errcode"] == 0
    request = sandbox.requests("upload_media").last
    assert "type as a field of the form" in request.notes
    assert request.problems == ["invented: the form has no such field; it is ignored"]
    assert (
        wire.send("POST", f"/media/upload?type=image&access_token={wire.token}", b"{}", Content_Type="application/json")[1]["errcode"] != 0
    )
    assert "the body is not a form with a file" in sandbox.requests("upload_media").last.problems


@pytest.mark.parametrize(
    ("schema", "value", "read"),
    [
        ({"type": ["integer", "null"]}, "7", 7),
        ({"type": ["integer", "null"]}, None, None),
        ({"type": "number"}, "1.5", 1.5),
        ({"type": "number"}, "x", "x"),
        ({"type": "boolean"}, "TRUE", True),
        ({"type": "boolean"}, 0, False),
        ({"type": "boolean"}, "perhaps", "perhaps"),
        ({"type": "boolean"}, 2, 2),
        ({"type": "integer"}, "9223372036854775808", "9223372036854775808"),
        ({"type": "object"}, "{", "{"),
        ({}, "anything", "anything"),
    ],
)
def test_values_as_clients_send_them(schema: dict[str, Any], value: Any, read: Any) -> None:
    assert as_described(Description(), schema, value)[0] == read


def test_buttons_with_numbers() -> None:
    content = {"actionTitle1": "Agree", "actionURL1": "http://127.0.0.1/1", "buttonTitle2": "Refuse", "buttonUrl2": "http://127.0.0.1/2"}
    assert _messages.buttons(content) == [{"title": "Agree", "url": "http://127.0.0.1/1"}, {"title": "Refuse", "url": "http://127.0.0.1/2"}]


def test_requests_after_a_number(sandbox: Sandbox, wire: Wire) -> None:
    first = sandbox._world.journal.find()[-1].number
    wire.get("/gettoken")
    assert [entry.operation for entry in sandbox._world.journal.find(after=first)] == ["get_token"]


def test_a_server_that_does_not_start_says_why() -> None:
    async def started() -> None:
        raise OSError("no room")

    with pytest.raises(ConfigurationError, match="the sandbox did not start: no room"):
        Server(None, started=started).start()


def test_a_server_that_was_never_started_can_be_stopped() -> None:
    Server(None).stop()


def test_a_server_whose_task_is_cancelled_ends(world: World) -> None:
    async def serve() -> None:
        server = Server(Application(world))
        serving = asyncio.ensure_future(server.serve())
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(b"GET /gettoken HTTP/1.0\r\n\r\n")
        assert b"errcode" in await reader.read()
        writer.close()
        serving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await serving

    asyncio.run(serve())


@pytest.mark.parametrize(("host", "so"), [("localhost", True), ("127.0.0.5", True), ("::1", True), ("example.com", False)])
def test_addresses_of_this_machine(host: str, *, so: bool) -> None:
    assert is_loopback(host) is so
