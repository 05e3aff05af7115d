"""Connections that break, end, freeze or cannot be opened; tickets; what nobody can open."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from websockets.asyncio.server import serve
from werkzeug import Response

from dingkit import AsyncDingTalk
from dingkit.credentials import CorpApp, IsvCorp, StaticSuiteTicket, StaticToken, Suite
from dingkit.errors import APIError, AuthenticationError, ConfigurationError
from dingkit.stream import DingTalkStream
from dingkit.stream._pauses import STABLE_SECONDS, Pauses
from tests.stream.gateway import KEY, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, Gateway, event_frame, port_of, system_frame, until, within
from tests.stream.relay import running_relay
from tests.sweep import sweep

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]


def json_response(body: object, status: int = 200) -> Response:
    return Response(json.dumps(body), status, content_type="application/json")


REFUSED = {"code": "InvalidAuthentication", "requestid": "01A1E5F4", "message": "wrong credentials"}
BUSY = {"code": "ServiceUnavailable", "requestid": "01A1E5F5", "message": "busy"}


@pytest.mark.parametrize("how", ["cut", "closed", "error"])
async def test_a_connection_that_breaks_is_replaced_with_a_new_ticket(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, how: str
) -> None:
    stream, got = make_stream(), list[Any]()
    stream.on()(got.append)
    async with serving(stream):
        first = await gateway.connection()
        if how == "cut":
            first.transport.abort()
        else:
            await first.close(1000 if how == "closed" else 1011)
        await gateway.connection(2)
        await gateway.push(event_frame("e1"))
        await gateway.ack("frame-of-e1")
    assert (len(got), len(gateway.requests)) == (1, 2)


async def test_what_was_at_work_when_the_connection_broke_is_delivered_once(
    gateway: Gateway, make_stream: MakeStream, serving: Serve
) -> None:
    stream, opened, entered, got = make_stream(), asyncio.Event(), asyncio.Event(), list[Any]()

    @stream.on()
    async def slow(event: object) -> None:
        entered.set()
        await opened.wait()
        got.append(event)

    async with serving(stream):
        first = await gateway.connection()
        await gateway.push(event_frame("e1", message_id="first"))
        await within(entered.wait())
        first.transport.abort()
        await gateway.connection(2)
        await gateway.push(event_frame("e1", message_id="again"))
        assert (await gateway.ack("again"))["code"] == 500  # the first is at work and can still fail
        opened.set()
        number = 1
        while (await gateway.ack("again", number))["code"] != 200:  # DingTalk pushes until it is told that all is well
            number += 1
            await gateway.push(event_frame("e1", message_id="again"))
    assert len(got) == 1


async def test_a_connection_that_dingtalk_wants_to_end_is_replaced_before_it_does(
    gateway: Gateway, make_stream: MakeStream, serving: Serve
) -> None:
    stream, opened = make_stream(), asyncio.Event()

    @stream.on()
    async def slow(event: object) -> None:
        await opened.wait()

    async with serving(stream):
        await gateway.connection()
        await gateway.push(event_frame("e1"), system_frame("disconnect", {"reason": "connection is expired"}, message_id=None))
        await gateway.connection(2)
        await gateway.push(event_frame("e2"), over=0)  # the old one is still read
        opened.set()
        await gateway.ack("frame-of-e1")
        await gateway.ack("frame-of-e2")
        await until(lambda: stream.connected)
        await gateway.connections[0].close()
        await gateway.push(event_frame("e3"))
        await gateway.ack("frame-of-e3")
    assert len(gateway.connections) == 2


@pytest.mark.parametrize("sync", [False, True])
async def test_a_connection_is_replaced_while_functions_keep_all_threads_busy(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    sync: bool,  # noqa: FBT001
) -> None:
    stream, opened = make_stream(sync=sync), threading.Event()
    stream.on()(lambda event: opened.wait(2 * SECONDS_UNTIL_A_TEST_GIVES_UP))
    async with serving(stream):
        await gateway.connection()
        try:
            await gateway.push(*(event_frame(f"e{number}") for number in range(40)), system_frame("ping"))
            await gateway.ack("system-1")
            await gateway.connections[0].close()
            await gateway.connection(2)
        finally:
            opened.set()


async def test_a_connection_that_gives_no_sign_of_life_is_replaced(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    port = urlsplit(gateway.endpoint).port
    assert port
    async with running_relay(port) as relay:
        gateway.endpoint = f"ws://127.0.0.1:{relay.port}/connect"
        stream, got = make_stream(ping_interval=0.05, ping_timeout=0.2), list[Any]()
        stream.on()(got.append)
        async with serving(stream):
            await gateway.connection()
            relay.freeze()
            await gateway.push(event_frame("e1"))  # never arrives
            gateway.endpoint = f"ws://127.0.0.1:{port}/connect"
            await gateway.connection(2)
            await gateway.push(event_frame("e1"))
            await gateway.ack("frame-of-e1")
    assert len(got) == 1


async def test_no_connection_at_first(gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture) -> None:
    gateway.answers = [json_response(BUSY, 503), json_response({"endpoint": "ws://127.0.0.1:9/connect", "ticket": "t-5f1d9c"})]
    gateway.answers += [json_response({"endpoint": gateway.endpoint, "ticket": "another-5f1d9c"})]
    gateway.answers += [json_response({"endpoint": "https://127.0.0.1/5f1d9c", "ticket": "t-5f1d9c"})]
    stream = make_stream()
    stream.on()(print)
    was_connected = [stream.connected]
    async with serving(stream):
        await gateway.connection()
        assert len(gateway.requests) == 5
        await gateway.push(system_frame("ping"))
        await gateway.ack("system-1")
        await until(lambda: stream.connected)
        was_connected.append(stream.connected)
    assert [*was_connected, stream.connected] == [False, True, False]
    warnings = [record.getMessage() for record in caplog.records if record.name == "dingkit" and record.levelno == logging.WARNING]
    assert [warning.partition(" seconds: ")[2].partition("(")[0].strip() for warning in warnings] == [
        "busy",
        warnings[1].partition(" seconds: ")[2].partition("(")[0].strip(),
        "open_stream_connection: no WebSocket could be opened: InvalidStatus: server rejected WebSocket connection: HTTP 401",
        "open_stream_connection: no WebSocket could be opened: InvalidURI",
    ]
    assert "ConnectionRefusedError" in warnings[1]
    assert "5f1d9c" not in caplog.text


NO_TICKETS = [
    "",
    "<html>busy</html>",
    "[]",
    "{}",
    '{"endpoint": null, "ticket": null}',
    '{"endpoint": 7, "ticket": {}}',
    '{"endpoint": "", "ticket": ""}',
    '{"endpoint": "wss://[", "ticket": "t"}',
    '{"endpoint": "ws://127.0.0.1:99999/", "ticket": "t"}',
]


async def test_an_answer_that_holds_no_ticket_does_not_end_it(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """A proxy in between that is not well answers in such ways."""
    gateway.answers = [Response(text, 200, content_type="application/json") for text in NO_TICKETS]
    stream = make_stream()
    stream.on()(print)
    async with serving(stream):
        await gateway.connection()
    assert len(gateway.requests) == len(NO_TICKETS) + 1
    assert caplog.text.count("no Stream connection, next try in") == len(NO_TICKETS)


@pytest.mark.parametrize("sync", [False, True])
async def test_wrong_credentials_end_it(gateway: Gateway, make_stream: MakeStream, sync: bool) -> None:  # noqa: FBT001
    gateway.answers = [json_response(REFUSED, 401)]
    stream = make_stream(sync=sync)
    stream.on()(print)
    with pytest.raises(AuthenticationError, match="wrong credentials"):
        await within(stream.serve())
    gateway.answers = [json_response(REFUSED, 401)]
    with pytest.raises(APIError):
        await within(stream.__aenter__())
    async with stream:
        assert stream.connected


async def test_a_gateway_that_is_away_for_good_does_not_keep_it_from_stopping(make_stream: MakeStream, serving: Serve) -> None:
    ding = AsyncDingTalk(KEY, SECRET, api_base_url="http://127.0.0.1:9", max_retries=0)
    stream = DingTalkStream(ding, first_pause=3600)
    stream.on()(print)
    async with ding, serving(stream):
        await asyncio.sleep(0)


@pytest.mark.parametrize("sync", [False, True])
async def test_it_stops_while_a_connection_is_being_opened(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    sync: bool,  # noqa: FBT001
) -> None:
    accepted = asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.set()
        await reader.read()
        writer.close()

    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as silent:
        gateway.endpoint = f"ws://127.0.0.1:{silent.sockets[0].getsockname()[1]}/connect"
        stream = make_stream(sync=sync)
        stream.on()(print)
        async with serving(stream):
            await within(accepted.wait())


async def test_the_websocket_is_secure_where_the_endpoint_is(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, certificate: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    server_side, client_side = certificate
    async with serve(gateway.serve_connection, "127.0.0.1", 0, ssl=server_side, process_request=gateway.check_ticket) as server:
        gateway.endpoint = f"wss://127.0.0.1:{port_of(server)}/connect?region=1"
        distrustful, trusting = make_stream(longest_pause=0.01), make_stream(ssl=client_side)
        for stream in (distrustful, trusting):
            stream.on()(print)
        async with serving(distrustful):
            await until(lambda: len(gateway.requests) >= 2)
        assert gateway.connections == []
        async with serving(trusting):
            connection = await gateway.connection()
    assert connection.request is not None
    assert connection.request.path.startswith("/connect?region=1&ticket=7724109a-ea43%2F")


async def test_secrets_are_not_logged(gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("dingkit.stream").setLevel(logging.DEBUG)
    gateway.answers = [json_response({"endpoint": gateway.endpoint.replace("127.0.0.1", "127.0.0.1:9"), "ticket": "used-5f1d9c"})]
    stream = make_stream()
    stream.on_robot_message(print)
    async with serving(stream):
        connection = await gateway.connection()
        await gateway.push(event_frame("private-5f1d9c"))
        await gateway.ack("frame-of-private-5f1d9c")
    assert connection.request is not None
    ticket = connection.request.path.partition("ticket=")[2]
    assert ticket
    ours = "\n".join(record.getMessage() for record in caplog.records if record.name != "websockets.server")
    assert "5f1d9c" not in ours
    assert ticket not in ours
    assert SECRET not in repr(stream)


async def test_what_the_other_side_says_shows_no_secret(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    """The reason of a close, the data of a frame and an address can repeat the ticket and the secret of the app."""
    caplog.set_level(logging.INFO)
    used = "used-ticket-5f1d9c"
    gateway.answers = [json_response({"endpoint": f"https://{used}", "ticket": used})]
    stream = make_stream()
    stream.on_robot_message(print)
    async with serving(stream):
        first = await gateway.connection()
        assert first.request is not None
        (ticket,) = parse_qs(urlsplit(first.request.path).query)["ticket"]
        await gateway.push(system_frame("disconnect", {"reason": f"{ticket}, {quote(ticket, safe='')}, {SECRET}"}))
        await gateway.connection(2)
        second = gateway.connections[1]
        assert second.request is not None
        await second.close(1011, f"bad {SECRET}")
        await gateway.connection(3)
    logged = "\n".join(record.getMessage() for record in caplog.records if record.name == "dingkit")
    assert "DingTalk is about to close the Stream connection" in logged
    assert "bad ***" in logged
    assert not [secret for secret in (ticket, quote(ticket, safe=""), SECRET, used) if secret in logged]


# Pauses


def test_pauses_double_up_to_the_longest() -> None:
    pauses = Pauses(1, 60)
    longest = [1, 2, 4, 8, 16, 32, 60, 60, 60]
    for expected in longest:
        assert expected / 2 <= pauses.after_failure() <= expected
    for _ in range(2000):
        assert pauses.after_failure() <= 60


def test_after_a_good_connection_waiting_begins_anew() -> None:
    pauses = Pauses(1, 60)
    for _ in range(5):
        pauses.after_failure()
    assert pauses.after_connection(STABLE_SECONDS - 1, announced=False) >= 16
    assert pauses.after_connection(STABLE_SECONDS, announced=False) <= 1
    assert pauses.after_connection(STABLE_SECONDS, announced=True) == 0
    assert pauses.after_connection(0, announced=True) > 0, "DingTalk would be asked again at once, for ever"


# Whose frames


@pytest.mark.parametrize(
    "credential",
    [
        CorpApp("ding123", KEY, SECRET),
        Suite(KEY, SECRET, StaticSuiteTicket("ticket")),
        IsvCorp(KEY, SECRET, StaticSuiteTicket("ticket"), "ding123"),
    ],
    ids=lambda credential: type(credential).__name__,
)
async def test_key_and_secret_come_from_the_credential(gateway: Gateway, serving: Serve, credential: Any) -> None:
    async with AsyncDingTalk(credential=credential, api_base_url=gateway.url) as ding:
        stream = DingTalkStream(ding)
        stream.on()(print)
        async with serving(stream):
            await gateway.connection()
    assert (gateway.requests[0]["clientId"], gateway.requests[0]["clientSecret"]) == (KEY, SECRET)


async def test_key_and_secret_can_be_given(gateway: Gateway, serving: Serve) -> None:
    async with AsyncDingTalk(credential=StaticToken("token"), api_base_url=gateway.url) as ding:
        stream = DingTalkStream(ding, client_id=KEY, client_secret=SECRET)
        stream.on()(print)
        async with serving(stream):
            await gateway.connection()
    assert repr(stream) == f"DingTalkStream(client_id='{KEY}', connected=False)"


@pytest.mark.parametrize(
    ("given", "message"),
    [({}, "StaticToken has no key and secret"), ({"client_id": KEY}, "give client_id and client_secret, or neither")],
)
def test_without_key_and_secret_there_is_no_stream(given: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        DingTalkStream(AsyncDingTalk(credential=StaticToken("token")), **given)  # type: ignore[arg-type]


@sweep("name", ["answer_within", "silent_after"])
@sweep("value", [-1, float("nan"), "60", True])
def test_what_is_not_a_number_of_seconds_is_refused(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} is a number of seconds"):
        DingTalkStream(AsyncDingTalk(KEY, SECRET), **{name: value})  # type: ignore[arg-type]


def test_no_connection_can_be_silent_for_no_time() -> None:
    with pytest.raises(ConfigurationError, match="None replaces none"):
        DingTalkStream(AsyncDingTalk(KEY, SECRET), silent_after=0)


async def test_without_functions_there_is_nothing_to_receive(make_stream: MakeStream) -> None:
    with pytest.raises(ConfigurationError, match="no function is registered"):
        await make_stream().serve()


async def test_it_runs_once_at_a_time(gateway: Gateway, make_stream: MakeStream, serving: Serve) -> None:
    stream = make_stream()
    stream.on()(print)
    async with serving(stream):
        await gateway.connection()
        with pytest.raises(ConfigurationError, match="running already"):
            await stream.serve()
    async with serving(stream):  # and once more after that
        await gateway.connection(2)
