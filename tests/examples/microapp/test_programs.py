"""`python -m microapp` and `make microapp`: what they need, what they say, how they stop."""

from __future__ import annotations

import re
import shlex
import signal
import socket
from typing import TYPE_CHECKING

import httpx
import pytest

from dingkit.sandbox import SandboxClient
from examples.microapp.settings import REQUIRED, Settings, SettingsError
from tests.examples.microapp.pages import browser_of, form
from tests.examples.microapp.playground import HOST, listen
from tests.examples.microapp.processes import running
from tests.sweep import sweep

if TYPE_CHECKING:
    from pathlib import Path

ENVIRON = {
    "DINGTALK_APP_KEY": "dingabc",
    "DINGTALK_APP_SECRET": "example-app-secret",
    "DINGTALK_CORP_ID": "ding123",
    "DINGTALK_AGENT_ID": "1",
    "MICROAPP_PUBLIC_URL": "https://app.example/",
    "MICROAPP_SESSION_SECRET": "secret-of-the-sessions-0123456789",
    "MICROAPP_CALLBACK_TOKEN": "token-of-the-callback",
    "MICROAPP_CALLBACK_AES_KEY": "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm",
}


def test_settings_come_from_the_environment() -> None:
    settings = Settings.from_env(ENVIRON)
    assert settings.public_url == "https://app.example"
    assert settings.is_https
    assert settings.callback_owner_key == "dingabc"
    assert settings.jsapi_script == "https://g.alicdn.com/dingding/dingtalk-jsapi/3.0.25/dingtalk.open.js"
    assert settings.login_base_url is None
    assert (settings.host, settings.port) == ("127.0.0.1", 8000)
    sandbox = {"DINGTALK_URL": "http://127.0.0.1:4011"}
    assert Settings.from_env(ENVIRON | sandbox).login_base_url == "http://127.0.0.1:4011"
    login = {"MICROAPP_LOGIN_BASE_URL": "http://127.0.0.1:4012"}
    assert Settings.from_env(ENVIRON | sandbox | login).login_base_url == "http://127.0.0.1:4012"
    more = {
        "MICROAPP_CALLBACK_OWNER_KEY": "ding123",
        "MICROAPP_HOST": "0.0.0.0",  # noqa: S104 - it is only read
        "MICROAPP_PORT": "80",
        "MICROAPP_PUBLIC_URL": "http://localhost:80",
    }
    settings = Settings.from_env(ENVIRON | more)
    assert (settings.callback_owner_key, settings.host, settings.port, settings.is_https) == ("ding123", "0.0.0.0", 80, False)  # noqa: S104


def test_secrets_are_not_shown() -> None:
    shown = repr(Settings.from_env(ENVIRON))
    for name in ("MICROAPP_SESSION_SECRET", "MICROAPP_CALLBACK_TOKEN", "MICROAPP_CALLBACK_AES_KEY", "DINGTALK_APP_SECRET"):
        assert ENVIRON[name] not in shown


def test_everything_that_is_missing_is_reported_at_once() -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env({"DINGTALK_APP_KEY": ""})
    for name, meaning in REQUIRED.items():
        assert f"{name} is not set: {meaning}" in str(caught.value)


@sweep(
    ("name", "value", "problem"),
    [
        ("MICROAPP_PUBLIC_URL", "app.example", "must be https://host"),
        ("MICROAPP_PUBLIC_URL", "http://app.example", "http only for 127.0.0.1"),
        ("MICROAPP_PUBLIC_URL", "https://app.example/below", "without a path"),
        ("MICROAPP_PUBLIC_URL", "https://user@app.example", "without a path"),
        ("MICROAPP_PUBLIC_URL", "https://[app", "without a path"),
        ("MICROAPP_PUBLIC_URL", "HTTPS://app.example", "must be https://host"),
        ("MICROAPP_PUBLIC_URL", "https://app.example:port", "without a path"),
        ("MICROAPP_PUBLIC_URL", "https://app.example?", "without a path"),
        ("MICROAPP_PUBLIC_URL", "https://app.example#", "without a path"),
        ("MICROAPP_PUBLIC_URL", "https://@app.example", "without a path"),
        ("MICROAPP_PORT", "65536", "must be at most 65535"),
        ("MICROAPP_SESSION_SECRET", "short-secret", "at least 32 characters"),
        ("MICROAPP_CALLBACK_AES_KEY", "short-key", "43 letters and digits"),
        ("MICROAPP_JSAPI_SCRIPT", "//g.alicdn.com/x.js", "a whole http or https address"),
        ("MICROAPP_JSAPI_SCRIPT", "https://g.alicdn.com/x.js; script-src *", "a whole http or https address"),
        ("MICROAPP_LOGIN_BASE_URL", "login.dingtalk.com", "a whole http or https address"),
        ("DINGTALK_URL", "127.0.0.1:4011", "a whole http or https address"),
        ("MICROAPP_PORT", "http", "must be a number"),
        ("DINGTALK_AGENT_ID", "dingabc", "must be a number"),
    ],
)
def test_what_is_wrong_is_reported_without_secrets(name: str, value: str, problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.from_env(ENVIRON | {name: value})
    assert name in str(caught.value)
    assert problem in str(caught.value)
    assert "SECRET" not in name or value not in str(caught.value)
    assert "KEY" not in name or value not in str(caught.value)


def test_without_settings_it_says_what_to_set_and_ends() -> None:
    with running("examples.microapp") as program:
        said = program.end()
    assert program.process.returncode == 2
    assert all(name in said for name in REQUIRED)
    assert "Traceback" not in said


def test_the_playground_runs_until_it_is_stopped(tmp_path: Path) -> None:
    """With no other program on this machine, and a page open that waits for events: that must not keep it."""
    with running("tests.examples.microapp.playground", "--port", "0", PATH=str(tmp_path)) as program:
        app_url = program.wait_for("The micro-application:").split()[-1].rstrip("/")
        sandbox = SandboxClient(program.wait_for("The sandbox:").split()[-1])
        look = program.wait_for("Who got what:").split()[-1].strip("'")
        push = shlex.split(program.wait_for("Push an event:").partition(": ")[2])
        program.wait_for("Ctrl-C stops everything.")
        with browser_of("zhangsan", app_url) as client:
            assert "Hello, 张三" in client.get("/", follow_redirects=True).text
            task_id = client.post("/api/notifications", data=form(client)).json()["task_id"]
            (message,) = httpx.get(look, trust_env=False, timeout=60).json()
            assert (message["task_id"], message["to"]) == (int(task_id), ["zhangsan"])
            assert push[:3] == ["curl", "-s", f"{sandbox.url}/_sandbox/push"]
            headers = dict([push[push.index("-H") + 1].split(": ")])
            assert httpx.post(push[2], headers=headers, content=push[push.index("-d") + 1], trust_env=False, timeout=60).status_code == 200
            with client.stream("GET", "/api/events") as stream:
                lines = stream.iter_lines()
                assert any("user_add_org" in line for line in iter(lambda: next(lines), None))
                program.process.send_signal(signal.SIGTERM)
                assert "".join(lines) == ""  # the stream ends in order
        said = program.end()
    assert program.process.returncode == 0, said
    assert "Traceback" not in said
    for url in (app_url, sandbox.url):
        with socket.socket() as probe:
            assert probe.connect_ex((HOST, int(re.findall(r":(\d+)", url)[0]))) != 0


def test_a_port_that_is_taken_is_reported() -> None:
    with listen(0) as taken, running("tests.examples.microapp.playground", "--port", str(taken.getsockname()[1])) as program:
        said = program.end()
    assert program.process.returncode == 2
    assert "make microapp APP_PORT=8010" in said
    assert "Traceback" not in said


def test_the_program_alone_stops_with_pages_open_and_logs_no_secret() -> None:
    """Run by its own settings, as on a server, and stopped while a login was under way and somebody waits for events."""
    with listen(0) as listener:
        port = listener.getsockname()[1]
    local = {"MICROAPP_PUBLIC_URL": f"http://{HOST}:{port}", "MICROAPP_PORT": str(port)}
    with running("examples.microapp", **{**ENVIRON, **local}) as program:
        program.wait_for("Uvicorn running on")
        with httpx.Client(base_url=local["MICROAPP_PUBLIC_URL"], trust_env=False, timeout=60) as client:
            state = client.get("/").headers["location"].partition("state=")[2]
            assert client.get(f"/login/done?state={state}&error=access_denied&authCode=code-of-the-login").status_code == 403
            assert client.get("/?plain").status_code == 302
        program.process.send_signal(signal.SIGTERM)
        said = program.end()
    assert program.process.returncode == -signal.SIGTERM
    assert "GET /login/done?… HTTP" in said
    assert "Finished server process" in said
    assert "Traceback" not in said
    for secret in (state, "code-of-the-login", *(ENVIRON[name] for name in ENVIRON if "SECRET" in name or "CALLBACK" in name)):
        assert secret not in said
