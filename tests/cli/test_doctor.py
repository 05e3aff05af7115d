"""`dingkit doctor` against a sandbox in which something is wrong, and against servers that are broken."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import contextmanager
from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import pytest
import trustme
from pytest_httpserver import HTTPServer

from dingkit.cli.support._doctor import harmless_reads
from dingkit.sandbox import Sandbox
from tests.cli.conftest import SECRET, json_response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Done, FakeDingTalk

    Doctor = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def sandbox(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """A sandbox that the environment names."""
    with Sandbox() as sandbox:
        monkeypatch.setenv("DINGTALK_URL", sandbox.url)
        monkeypatch.setenv("DINGTALK_APP_KEY", sandbox.app.app_key)
        monkeypatch.setenv("DINGTALK_APP_SECRET", sandbox.app.app_secret)
        yield sandbox


@pytest.fixture
def doctor(dingkit: Callable[..., Done]) -> Doctor:
    """Run it, and return the exit code and what it found."""

    def doctor(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        done = dingkit("doctor", "--json", *arguments)
        found = json.loads(done.out)
        assert (found["exit_code"], found["ok"]) == (done.code, done.code == 0)
        assert SECRET not in done.out + done.err
        return done.code, found["checks"]

    return doctor


def at(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the environment name an app at one URL for all hosts."""
    for name, value in {"URL": url, "APP_KEY": "dingabc", "APP_SECRET": SECRET}.items():
        monkeypatch.setenv(f"DINGTALK_{name}", value)


@pytest.fixture
def app(home: Path, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> FakeDingTalk:
    """The environment names an app at `dingtalk`, for all hosts: none of them is DingTalk's own."""
    at(dingtalk.url, monkeypatch)
    for path in ("/", "/_sandbox/clock", "/auth/scopes"):
        dingtalk.will_answer(path, *[json_response({}, 404)] * 4)
    return dingtalk


def of(checks: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    """The findings of one check."""
    return [each for each in checks if each["check"] == name]


def test_all_is_well(sandbox: Sandbox, doctor: Doctor, dingkit: Callable[..., Done]) -> None:
    code, checks = doctor()
    assert code == 0
    assert {each["check"] for each in checks if each["status"] != "ok"} <= {"extras"}
    assert [problem for request in sandbox.requests() for problem in request.problems] == []
    assert [each["sandbox"] for each in of(checks, "stand_in")] == [True]
    assert [each["addresses"] for each in of(checks, "hosts")] == [["127.0.0.1"]]
    shown = {each["name"]: (each["value"], each["source"]) for each in of(checks, "settings")}
    assert shown == {
        "app_key": (sandbox.app.app_key, "environment"),
        "app_secret": ("***", "environment"),
        "url": (sandbox.url, "environment"),
    }
    done = dingkit("doctor")
    assert (done.code, done.err) == (0, "")
    assert sandbox.app.app_secret not in done.out
    assert f"[ok] stand_in: {sandbox.url} is a sandbox: what follows is about it" in done.out
    assert done.out.endswith("0 failed, 0 with a warning.\n")


def test_it_changes_nothing(sandbox: Sandbox, doctor: Doctor) -> None:
    reads = [operation.id for operation in harmless_reads()]
    assert len(reads) > 5
    assert all(name.startswith(("get_", "list_")) for name in reads)
    assert "list_failed_callbacks" not in reads  # to read it empties it
    _code, checks = doctor()
    assert [each["operation"] for each in of(checks, "permissions")] == reads
    asked = {request.operation for request in sandbox.requests()}
    assert asked - {""} == {*reads, "create_access_token", "open_stream_connection"}
    assert sandbox.disconnect() == 0  # there is no Stream connection


def test_a_permission_that_is_missing_is_a_warning(sandbox: Sandbox, doctor: Doctor, dingkit: Callable[..., Done]) -> None:
    sandbox.change_app(denied=["list_roles", "qyapi_get_member"])
    code, checks = doctor()
    assert code == 0
    refused = {each["operation"]: each for each in of(checks, "permissions") if each["status"] == "warning"}
    assert set(refused) == {"list_roles", "list_admins"}
    assert refused["list_admins"]["missing_permissions"] == ["qyapi_get_member"]
    assert "成员信息读权限 (qyapi_get_member)" in refused["list_admins"]["remedy"]
    chinese = dingkit("doctor", "--language", "zh").out
    assert "[警告] permissions：应用无权调用 list_admins" in chinese
    assert "需要权限：成员信息读权限（qyapi_get_member）。" in chinese


def test_an_app_that_may_read_nothing(sandbox: Sandbox, doctor: Doctor) -> None:
    sandbox.change_app(denied=[operation.id for operation in harmless_reads()])
    code, checks = doctor()
    assert code == 4
    assert of(checks, "permissions")[-1]["message"] == "The app may read nothing at all."
    assert "IP address" in of(checks, "permissions")[-1]["remedy"]


def test_trouble(sandbox: Sandbox, doctor: Doctor) -> None:
    sandbox.fail("list_roles", code=90018)
    code, checks = doctor()
    (busy,) = [each for each in of(checks, "permissions") if each["status"] == "warning"]
    assert (code, busy["operation"], busy["code"]) == (0, "list_roles", 90018)
    assert busy["message"].startswith("list_roles says nothing about permissions: ")
    sandbox.mend()
    sandbox.fail("list_roles", how="reset")
    code, checks = doctor()
    assert (code, of(checks, "permissions")[-1]["operation"]) == (5, "list_roles")  # the others would be waited for in vain
    sandbox.mend()
    sandbox.fail("open_stream_connection", how="reset")
    code, checks = doctor()
    assert (code, [each["status"] for each in of(checks, "stream")]) == (5, ["failed"])


def test_the_clock_of_the_sandbox(sandbox: Sandbox, doctor: Doctor) -> None:
    sandbox.clock.advance(3600)
    code, checks = doctor()
    assert code == 0
    assert of(checks, "clock")[0]["message"] == "The clock of the sandbox was moved by 3600 seconds."


def test_a_wrong_secret(sandbox: Sandbox, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_APP_SECRET", SECRET)
    code, checks = doctor()
    assert code == 4
    (token,) = of(checks, "token")
    assert token["status"] == "failed"
    assert token["code"]
    assert not of(checks, "permissions")


def test_a_token_that_was_given(sandbox: Sandbox, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGTALK_APP_SECRET")
    code, checks = doctor("--access-token", "given-token-4711")
    assert (code, [each["status"] for each in of(checks, "stream")]) == (0, ["skipped"])
    assert {each["status"] for each in of(checks, "permissions")} == {"warning"}  # the token is none of this sandbox
    assert {"name": "access_token", "value": "***", "source": "flag"}.items() <= of(checks, "settings")[1].items()


def test_no_app(home: Path, app: FakeDingTalk, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGTALK_APP_SECRET")
    code, checks = doctor()
    assert code == 3
    failed = next(each for each in checks if each["status"] == "failed")
    assert failed["message"] == "There is no app_secret."
    assert "Set DINGTALK_APP_SECRET in the environment" in failed["remedy"]
    assert [each["sandbox"] for each in of(checks, "stand_in")] == [False]
    assert of(checks, "app")[0]["message"] == "Not checked: there is no app."


def test_settings_of_a_file(app: FakeDingTalk, doctor: Doctor, tmp_path: Path) -> None:
    config = tmp_path / "config.toml"
    config.write_text('corp_id = "ding1"\n')
    code, checks = doctor("--config", str(config))
    assert {"name": "corp_id", "value": "ding1", "source": "config"}.items() <= next(
        each.items() for each in of(checks, "settings") if each["name"] == "corp_id"
    )
    config.write_text("corp_id = \n")
    code, checks = doctor("--config", str(config))
    assert (code, of(checks, "network")[0]["status"]) == (3, "skipped")
    assert "is not valid TOML" in of(checks, "settings")[0]["message"]


@contextmanager
def broken(answer: bytes) -> Iterator[str]:
    """A server that says the same to everybody, and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    connection, _ = listening.accept()
                except OSError:
                    return
                with connection:
                    if connection.recv(65536):
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join()


def http(status: str, date: str = "", body: str = "{}") -> bytes:
    head = f"HTTP/1.1 {status}\r\n" + (f"Date: {date}\r\n" if date else "") + f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return (head + body).encode()


@pytest.mark.parametrize(
    ("answer", "said", "exit_code"),
    [
        (b"", "does not answer", 5),
        (b"\x15\x03\x01", "does not answer", 5),
        (http("502 Bad Gateway", body="<html>"), "answers with HTTP 502", 4),  # that is no answer about the token either
    ],
    ids=["hangs up", "no HTTP", "a gateway"],
)
def test_a_broken_server(home: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch, answer: bytes, said: str, exit_code: int) -> None:
    with broken(answer) as url:
        at(url, monkeypatch)
        code, checks = doctor()
        assert code == exit_code
        (host,) = of(checks, "hosts")
        assert said in host["message"]
        assert host["remedy"]


@pytest.mark.parametrize(
    ("seconds", "status", "said"),
    [(-600, "warning", "600 seconds fast"), (7200, "failed", "seconds slow"), (None, "skipped", "No host said what time it is.")],
)
def test_the_clock(
    home: Path,
    doctor: Doctor,
    monkeypatch: pytest.MonkeyPatch,
    seconds: int | None,
    status: str,
    said: str,
) -> None:
    monkeypatch.setattr("time.time", lambda: 1_800_000_000.0)
    date = "" if seconds is None else formatdate(1_800_000_000 + seconds, usegmt=True)
    with broken(http("404 Not Found", date)) as url:
        at(url, monkeypatch)
        code, checks = doctor()
    (clock,) = of(checks, "clock")
    assert (clock["status"], said in clock["message"]) == (status, True)
    assert (code == 3) is (status == "failed")
    assert bool(clock["remedy"]) is (status != "skipped")


def test_no_server_listens(home: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch, unused_port: int) -> None:
    at(f"http://127.0.0.1:{unused_port}", monkeypatch)
    code, checks = doctor()
    assert (code, of(checks, "app")[0]["message"]) == (5, "Not checked: a host is out of reach.")


def test_a_name_without_an_address(home: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*arguments: object, **options: object) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    at("http://nowhere.invalid", monkeypatch)
    code, checks = doctor()
    assert (code, of(checks, "hosts")[0]["message"]) == (5, "nowhere.invalid has no address: Name or service not known.")
    assert "DNS" in of(checks, "hosts")[0]["remedy"]


def test_a_certificate_that_is_not_trusted(home: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import ssl

    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with HTTPServer(host="127.0.0.1", port=0, ssl_context=context) as server:
        server.expect_request("/").respond_with_response(json_response({}, 404))
        at(server.url_for("").rstrip("/"), monkeypatch)
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            monkeypatch.delenv(name, raising=False)
        code, checks = doctor()
        assert (code, of(checks, "trust")[0]["store"].split()[0]) == (5, "certifi")
        assert "SSL_CERT_FILE" in of(checks, "hosts")[0]["remedy"]
        pem = tmp_path / "ca.pem"
        authority.cert_pem.write_to_path(str(pem))
        monkeypatch.setenv("SSL_CERT_FILE", str(pem))
        _, checks = doctor()
        assert of(checks, "trust")[0]["message"] == f"SSL_CERT_FILE={pem}, 1 certificates."
        assert of(checks, "hosts")[0]["http_status"] == 404
        server.clear()


def test_a_trust_store_that_is_none(app: FakeDingTalk, doctor: Doctor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    code, checks = doctor()
    assert (code, of(checks, "trust")[0]["status"], of(checks, "hosts")[0]["status"]) == (3, "failed", "skipped")
    assert "certifi" in of(checks, "trust")[0]["remedy"]
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    _, checks = doctor()
    assert of(checks, "trust")[0]["status"] == "ok"  # it is read when a certificate comes


def test_proxies(home: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch, dingtalk: FakeDingTalk) -> None:
    at("http://dingtalk.invalid", monkeypatch)
    monkeypatch.setenv("http_proxy", dingtalk.url.replace("http://", f"http://me:{SECRET}@"))
    monkeypatch.setenv("no_proxy", "")
    _, checks = doctor()
    (proxy,) = of(checks, "proxy")
    assert (proxy["hosts"], "HTTP_PROXY" in proxy["proxy"]) == (["dingtalk.invalid"], True)
    assert "addresses" not in of(checks, "hosts")[0]  # the proxy looks the name up
    monkeypatch.setenv("http_proxy", "ftp://127.0.0.1")
    code, checks = doctor()
    assert (code, of(checks, "proxy")[0]["status"], of(checks, "hosts")[0]["status"]) == (3, "failed", "skipped")


def test_a_gateway_that_is_out_of_reach(app: FakeDingTalk, doctor: Doctor, unused_port: int) -> None:
    opened = json_response({"endpoint": f"ws://127.0.0.1:{unused_port}/connect", "ticket": "t"})
    app.will_answer("/v1.0/gateway/connections/open", opened)
    for operation in harmless_reads():
        app.will_answer(operation.path, json_response({"errcode": 0}))
    _, checks = doctor("--seconds", "1")
    (stream,) = of(checks, "stream")
    assert stream["status"] == "failed"
    assert f"ws://127.0.0.1:{unused_port}/connect does not answer" in stream["message"]


def test_a_package_that_is_missing(app: FakeDingTalk, doctor: Doctor, monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib import metadata

    found = metadata.version

    def version(name: str) -> str:
        if name == "redis":
            raise metadata.PackageNotFoundError(name)
        return found(name)

    monkeypatch.setattr(metadata, "version", version)
    _, checks = doctor()
    (redis,) = [each for each in of(checks, "extras") if each["extra"] == "redis"]
    assert (redis["status"], redis["packages"], redis["remedy"]) == (
        "skipped",
        {"redis": None},
        "If you need it: pip install 'dingkit[redis]'",
    )


def test_a_password_in_an_address_is_hidden(
    home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, unused_port: int
) -> None:
    at(f"http://me:pw1@127.0.0.1:{unused_port}", monkeypatch)
    for arguments in ([], ["--json"]):
        printed = dingkit("doctor", *arguments).out
        assert f"http://***@127.0.0.1:{unused_port}" in printed
        assert "pw1" not in printed
