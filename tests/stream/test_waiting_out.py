"""What keeps a stream from being connected is waited out, unless DingTalk itself refuses the credential."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from functools import partial
from typing import TYPE_CHECKING

import pytest
import trustme
from websockets.asyncio.server import serve
from werkzeug import Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.errors import APIError, ConfigurationError
from dingkit.limiter import LimiterTimeoutError, RateLimiter
from dingkit.stream import DingTalkStream
from dingkit.stream._pauses import Pauses
from dingtalk_openapi.error_codes import CREDENTIAL_REFUSED, lookup
from tests.stream.gateway import KEY, SECRET, Gateway, port_of, until, within

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingtalk_openapi.operations import Operation
    from tests.stream.conftest import Serve

    MakeStream = Callable[..., DingTalkStream]


def page(status: int, text: str = "<html><title>Access denied by proxy</title></html>", **headers: str) -> Response:
    return Response(text, status, content_type="text/html", headers=headers)


def answer(status: int, body: object, **headers: str) -> Response:
    return Response(json.dumps(body), status, content_type="application/json", headers=headers)


NOT_DINGTALK: dict[str, Callable[[], Response]] = {
    **{f"page {status}": partial(page, status) for status in (200, 302, 400, 401, 403, 404, 407, 429, 451, 500, 502, 503, 504, 511)},
    "page in lines": lambda: page(403, "<html>\n<body>\n\ndenied\n</body>\n"),
    "to a login page": lambda: page(302, "", location="https://portal.example/login"),
    "no page": lambda: page(403, ""),
    "text": lambda: Response("Forbidden", 403, content_type="text/plain"),
    "JSON without a code": lambda: answer(401, {"message": "Unauthorized"}),
    "JSON of a framework": lambda: answer(403, {"status": 403, "error": "Forbidden", "path": "/v1.0/gateway/connections/open"}),
    "JSON with a status as its code": lambda: answer(401, {"code": 401, "message": "Unauthorized"}),
    "JSON with another code": lambda: answer(403, {"code": "GatewayDenied", "message": "no"}),
    "JSON with a list": lambda: answer(401, [{"code": "authFailed"}]),
    "the code as a list": lambda: answer(401, {"code": ["authFailed"]}),
    "ban": lambda: answer(200, {"punish": "deny", "wait": 300}),
    "rate limit": lambda: answer(429, {"code": "Throttling.Api", "requestid": "r", "message": "slow down"}),
    "address not allowed": lambda: answer(403, {"code": "Forbidden.AccessDenied.IpNotInWhiteList", "requestid": "r", "message": "no"}),
    "not in Stream mode": lambda: answer(400, {"code": "systemError", "requestid": "r", "message": "refused"}),
    "a new code": lambda: answer(401, {"code": "SomethingNew", "requestid": "r", "message": "in\ntwo lines"}),
    "an hour to wait": lambda: answer(503, {"code": "ServiceUnavailable", "message": "busy"}, **{"retry-after": "3600"}),
    "odd endpoint": lambda: answer(200, {"endpoint": "ftp://example/", "ticket": "t"}),
    "endpoint of nobody": lambda: answer(200, {"endpoint": "ws://127.0.0.1:9/", "ticket": "t"}),
    "no ticket": lambda: answer(200, {"endpoint": "ws://127.0.0.1:9/"}),
}


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "dingkit" and record.levelno == logging.WARNING]


@pytest.mark.parametrize(("sync", "when"), [(False, "at first"), (True, "later")])
@pytest.mark.parametrize("make", NOT_DINGTALK.values(), ids=NOT_DINGTALK)
async def test_what_is_not_a_refusal_of_the_credential_is_waited_out(
    gateway: Gateway,
    make_stream: MakeStream,
    serving: Serve,
    caplog: pytest.LogCaptureFixture,
    make: Callable[[], Response],
    when: str,
    sync: bool,  # noqa: FBT001
) -> None:
    stream = make_stream(sync=sync)
    stream.on_robot_message(print)
    if when == "at first":
        gateway.answers = [make(), make()]
    async with serving(stream):
        first = await gateway.connection()
        if when == "later":
            gateway.answers = [make(), make()]
            first.transport.abort()
            await gateway.connection(2)
        assert len(gateway.requests) == (3 if when == "at first" else 4)
    assert [line.partition(" seconds: ")[0].rstrip("0123456789.") for line in lines(caplog)] == ["no Stream connection, next try in "] * 2
    assert not any("\n" in line for line in lines(caplog))


async def test_a_block_waits_it_out_as_well(gateway: Gateway, make_stream: MakeStream) -> None:
    gateway.answers = [page(403), page(401)]
    stream = make_stream()
    stream.on()(print)
    async with stream:
        assert stream.connected


@pytest.mark.parametrize(("sync", "when"), [(False, "at first"), (True, "later")])
@pytest.mark.parametrize("code", sorted(CREDENTIAL_REFUSED))
async def test_a_refusal_of_the_credential_ends_it(
    gateway: Gateway,
    make_stream: MakeStream,
    caplog: pytest.LogCaptureFixture,
    code: str,
    when: str,
    sync: bool,  # noqa: FBT001
) -> None:
    stream = make_stream(sync=sync)
    stream.on()(print)
    refusal = answer(400, {"code": code, "requestid": "r", "message": "refused by DingTalk"})
    gateway.answers = [refusal] if when == "at first" else []
    serving = asyncio.create_task(stream.serve())
    if when == "later":
        first = await gateway.connection()
        gateway.answers = [refusal]
        first.transport.abort()
    with pytest.raises(APIError, match="refused by DingTalk"):
        await within(serving)
    assert "Stream mode has ended, DingTalk refuses" in caplog.text
    assert not stream.connected


def test_only_credentials_and_permissions_can_be_refused() -> None:
    assert {getattr(lookup(code), "category", "") for code in CREDENTIAL_REFUSED} == {"authentication", "permission"}


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "ftp://127.0.0.1:9"])
async def test_a_proxy_that_cannot_be_used_ends_it(gateway: Gateway, make_stream: MakeStream, proxy: str) -> None:
    """No later try would succeed: the package for SOCKS is missing, or it is no address of a proxy."""
    stream = make_stream(proxy=proxy)
    stream.on()(print)
    with pytest.raises(ConfigurationError, match="a SOCKS proxy needs the package python-socks"):
        await within(asyncio.create_task(stream.serve()))


async def test_the_certificates_of_the_http_calls_are_those_of_the_websocket(
    gateway: Gateway, make_stream: MakeStream, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, server_side = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server_side)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    async with serve(gateway.serve_connection, "127.0.0.1", 0, ssl=server_side, process_request=gateway.check_ticket) as server:
        gateway.endpoint = f"wss://127.0.0.1:{port_of(server)}/connect"
        stream = make_stream()
        stream.on()(print)
        async with stream:
            assert stream.connected


async def test_tls_that_is_not_trusted_is_waited_out(
    gateway: Gateway, make_stream: MakeStream, serving: Serve, certificate: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    """A proxy that shows a certificate of its own, for a while."""
    endpoint = gateway.endpoint
    async with serve(gateway.serve_connection, "127.0.0.1", 0, ssl=certificate[0]) as server:
        gateway.endpoint = f"wss://127.0.0.1:{port_of(server)}/connect"
        stream = make_stream()
        stream.on()(print)
        async with serving(stream):
            await until(lambda: len(gateway.requests) >= 2)
            gateway.endpoint = endpoint
            await gateway.connection()


@pytest.mark.parametrize("make", [AsyncDingTalk, DingTalk])
async def test_a_host_with_another_certificate_is_waited_out(
    make: type[AsyncDingTalk | DingTalk],
    serving: Serve,
    certificate: tuple[ssl.SSLContext, ssl.SSLContext],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0, ssl=certificate[0]) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        ding = make(KEY, SECRET, api_base_url=url, max_retries=0)
        stream = DingTalkStream(ding, first_pause=0.01, longest_pause=0.01)
        stream.on()(print)
        async with serving(stream) as task:
            await until(lambda: len(lines(caplog)) >= 3)
            assert not task.done()
        await ding.aclose() if isinstance(ding, AsyncDingTalk) else ding.close()


async def test_a_limiter_that_is_exhausted_is_waited_out(gateway: Gateway, serving: Serve, caplog: pytest.LogCaptureFixture) -> None:
    class Limiter(RateLimiter):
        tries = 0

        async def wait_async(self, operation: Operation, caller: str = "") -> None:
            self.tries += 1
            if self.tries <= 2:
                raise LimiterTimeoutError("all calls of this minute are made", operation=operation.id, retry_after=0.01)

    async with AsyncDingTalk(KEY, SECRET, api_base_url=gateway.url, max_retries=0, limiter=Limiter()) as ding:
        stream = DingTalkStream(ding, first_pause=0.01)
        stream.on()(print)
        async with serving(stream):
            await gateway.connection()
    assert len(lines(caplog)) == 2


async def test_what_is_wrong_in_the_program_ends_it(gateway: Gateway, make_stream: MakeStream, monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuse(**arguments: object) -> None:
        raise ConfigurationError("a proxy that nobody understands")

    async with AsyncDingTalk(KEY, SECRET, api_base_url=gateway.url) as ding:
        monkeypatch.setattr(ding.stream, "open_stream_connection", refuse)
        stream = DingTalkStream(ding)
        stream.on()(print)
        with pytest.raises(ConfigurationError, match="a proxy that nobody understands"):
            await within(stream.serve())


def test_a_wish_for_a_longer_pause_is_fulfilled_up_to_the_longest() -> None:
    pauses = Pauses(1, 60)
    assert pauses.after_failure(30) == 30
    assert pauses.after_failure(3600) == 60
    assert 2 <= pauses.after_failure(0) <= 4


async def test_run_in_a_running_loop_says_what_to_do(make_stream: MakeStream) -> None:
    stream = make_stream()
    stream.on()(print)
    with pytest.raises(ConfigurationError, match=r"await stream\.serve"):
        stream.run()
    assert repr(stream) == f"DingTalkStream(client_id={KEY!r}, connected=False)"
