"""`dingkit sandbox run` and `env`: programs of other languages and libraries, as they are, end in the sandbox."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import ssl
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import certifi
import httpx
import pytest

from dingkit.cli import main
from dingkit.errors import ConfigurationError
from dingkit.sandbox._environment import PRELOAD, make_environment
from dingkit.sandbox._server import Server
from tests.cli.conftest import PROGRAM
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dingkit.sandbox import Sandbox

SECONDS = 60
TOKEN = "https://oapi.dingtalk.com/gettoken"
URL = f"{TOKEN}?appkey=dingsandboxapp000001&appsecret=sandbox-secret-of-the-app-000001"
PYTHON = [sys.executable, "-W", "error", "-c"]
NODE = ["node", "-e"]
SHELL = ["sh", "-c"]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without settings, and an environment without those of a proxy."""
    for name in list(os.environ):
        if name.startswith(("DINGTALK_", "DINGKIT_", "XDG_")) or name.upper().endswith("_PROXY"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def run(*arguments: str, environ: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run `dingkit sandbox run`, as a user does."""
    return subprocess.run(
        [str(PROGRAM), "sandbox", "run", *arguments],
        env=os.environ | (environ or {}),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )


CLIENTS = {
    "curl": ["curl", "--silent", "--show-error", URL],
    "curl, plain HTTP": ["curl", "--silent", "--show-error", URL.replace("https", "http")],
    "requests": [*PYTHON, f"import requests; print(requests.get({URL!r}).text)"],
    "httpx": [*PYTHON, f"import httpx; print(httpx.get({URL!r}).text)"],
    "urllib": [*PYTHON, f"import urllib.request; print(urllib.request.urlopen({URL!r}).read().decode())"],
    "aiohttp that trusts the environment": [
        *PYTHON,
        f"""
import aiohttp, asyncio
async def main():
    async with aiohttp.ClientSession(trust_env=True) as session, session.get({URL!r}) as answer:
        print(await answer.text())
asyncio.run(main())""",
    ],
    "fetch": [*NODE, f"fetch({URL!r}).then(async (answer) => console.log(await answer.text()))"],
    "https": [*NODE, f"require('https').get({URL!r}, (answer) => answer.on('data', (data) => console.log(String(data))))"],
    "https, kept alive": [
        *NODE,
        f"""
const https = require("https");
const agent = new https.Agent({{ keepAlive: true, maxSockets: 1 }});
const get = () => new Promise((done) => https.get({URL!r}, {{ agent }}, (answer) => {{
  let text = "";
  answer.on("data", (data) => (text += data)).on("end", () => done(text));
}}));
(async () => console.log(await get(), (await get()).length))();""",
    ],
    "tls.connect(port, host)": [
        *NODE,
        """
const tls = require("tls");
const socket = tls.connect(443, "oapi.dingtalk.com", { servername: "oapi.dingtalk.com" }, () => {
  socket.write("GET /gettoken HTTP/1.1\\r\\nHost: oapi.dingtalk.com\\r\\nConnection: close\\r\\n\\r\\n");
});
socket.on("data", (data) => console.log(String(data)));""",
    ],
    "an import of a module": [
        "node",
        "--input-type=module",
        "-e",
        f"import {{ get }} from 'node:https'; get({URL!r}, (a) => a.pipe(process.stdout))",
    ],
}


@pytest.fixture
def led(sandbox: Sandbox, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a program in the environment that leads it to the sandbox."""

    def led(*program: str, environ: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        before = os.environ | (environ or {})
        after = make_environment(sandbox, tmp_path, before).applied_to(before)
        return subprocess.run(program, env=after, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=SECONDS)

    return led


@sweep("client", CLIENTS)
def test_clients(sandbox: Sandbox, led: Callable[..., subprocess.CompletedProcess[str]], client: str) -> None:
    done = led(*CLIENTS[client])
    assert (done.returncode, '"errcode":' in done.stdout, done.stderr) == (0, True, ""), done
    assert sandbox.requests().last.headers["host"] == "oapi.dingtalk.com"
    sandbox.reset()


STREAM = """
const opened = await (await fetch("https://api.dingtalk.com/v1.0/gateway/connections/open", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    clientId: process.env.DINGTALK_CLIENT_ID, clientSecret: process.env.DINGTALK_CLIENT_SECRET,
    subscriptions: [{ type: "CALLBACK", topic: "/v1.0/im/bot/messages/get" }],
  }),
})).json();
const { pathname } = new URL(opened.endpoint);
const socket = new WebSocket(`wss://wss-open-connection.dingtalk.com${pathname}?ticket=${opened.ticket}`);
const say = () => fetch(`${process.env.DINGTALK_URL}/_sandbox/say`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ user: "zhangsan", text: "hello" }),
});
socket.onopen = say;
socket.onerror = (error) => { console.error(error); process.exit(1); };
socket.onmessage = ({ data }) => { console.log(data); process.exit(0); };
"""


def test_a_websocket_of_node(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    done = led("node", "--experimental-websocket", "--no-warnings", "--input-type=module", "-e", STREAM)
    assert done.returncode == 0, done
    assert "/v1.0/im/bot/messages/get" in done.stdout


def test_what_node_cannot_lead_is_refused(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    program = "require('http').get('http://oapi.dingtalk.com/gettoken').on('error', (error) => console.log(error.message))"
    done = led("node", "-e", program)
    assert done.stdout.startswith("oapi.dingtalk.com is not asked while the sandbox stands in for DingTalk")


def test_other_hosts_of_node_are_left_alone(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    program = "require('dns').lookup('localhost', (error, address) => console.log(error ?? address))"
    assert led("node", "-e", program).stdout.strip() in {"127.0.0.1", "::1"}


def test_node_without_the_proxy_does_not_get_out(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    program = f"fetch({URL!r}).catch((error) => console.log(error.cause.code))"
    assert led("env", "-u", "HTTPS_PROXY", "node", "-e", program).stdout == "ENOTFOUND\n"


def test_a_tunnel_that_is_not_opened(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    """The preload says so, and waits for nothing."""
    program = "fetch('https://-.dingtalk.com/').catch((error) => console.log(error.cause.message))"
    assert "the proxy of the sandbox did not open a tunnel to -.dingtalk.com" in led("node", "-e", program).stdout


@pytest.mark.parametrize("options", [[], ["--json"], ["--quiet"]])
def test_without_a_program_it_serves(options: list[str], capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`dingkit sandbox` alone, until it is told to end."""
    serve = Server.serve_in_foreground

    async def serve_and_be_asked(server: Server, ready: Callable[[], object]) -> None:
        def ask() -> None:
            httpx.get(f"{server.url}/gettoken", trust_env=False)
            os.kill(os.getpid(), signal.SIGTERM)

        def is_ready() -> None:
            ready()
            threading.Thread(target=ask).start()

        await serve(server, is_ready)

    monkeypatch.setattr(Server, "serve_in_foreground", serve_and_be_asked)
    assert main(["sandbox", "--port", "0", *options]) == 0
    printed = capfd.readouterr().out
    assert re.search(r"http://127\.0\.0\.1:\d+", printed)
    assert ("/gettoken" in printed) == (options != ["--quiet"])


def test_exit_codes(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["sandbox", "run", "--", *SHELL, f"curl --silent --output {os.devnull} {TOKEN}; exit 7"]) == 7
    assert "without one request" not in capfd.readouterr().err
    assert main(["sandbox", "run", *SHELL, "kill -9 $$"]) == 137
    assert main(["sandbox", "run", "/nowhere/program"]) == 2
    assert "Error: /nowhere/program cannot be run: No such file or directory." in capfd.readouterr().err
    assert main(["sandbox", "--quiet", "run", "true"]) == 2
    assert "options belong after `run`" in capfd.readouterr().err


def test_a_program_that_asks_nothing(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_TOKEN", "0123")
    assert main(["sandbox", "run", "true"]) == 0
    told = capfd.readouterr().err
    assert "kept from the program: DINGTALK_TOKEN\n" in told
    assert "has ended without one request to the sandbox" in told


def test_a_client_that_does_not_trust_the_sandbox(capfd: pytest.CaptureFixture[str]) -> None:
    client = (
        f"import ssl, urllib.request; urllib.request.urlopen({TOKEN!r}, context=ssl.create_default_context(cafile={certifi.where()!r}))"
    )
    assert main(["sandbox", "run", "--", *PYTHON, client]) != 0
    assert "oapi.dingtalk.com:443: the client does not trust the certificate of this sandbox" in capfd.readouterr().err


def test_other_hosts(capfd: pytest.CaptureFixture[str]) -> None:
    twice = "curl --silent https://example.com; curl --silent https://example.com; true"
    assert main(["sandbox", "run", *SHELL, twice]) == 0
    assert capfd.readouterr().err.count("`dingkit sandbox run --allow example.com` lets a program reach it") == 1
    assert main(["sandbox", "run", "--allow", "*.invalid", "--", "curl", "--silent", "https://x.invalid"]) != 0
    assert "it was not reached" in capfd.readouterr().err


REAL = {
    "DINGTALK_APP_KEY": "dingrealrealreal0001",
    "DINGTALK_APP_SECRET": "a-real-secret-0123456789",
    "DINGTALK_BASE_URL": "https://oapi.dingtalk.com",
    "MY_DINGTALK_CLIENT_ID": "dingrealrealreal0001",
    "dingtalk_webhook_robot_webhook": "https://oapi.dingtalk.com/robot/send?access_token=0123",
    "DD_BOT_TOKEN": "0123",
    "ROBOT": "SEC" + "0a" * 32,
    "CORP": "ding0123456789abcdef0123",
    "HOOK": "see https://oapi.dingtalk.com/robot/send?access_token=0123",
    "NOTIFY": "dingtalk://SECx@0123",
    "HTTPS_PROXY": "http://192.0.2.1:3128",
    "ALL_PROXY": "socks5://192.0.2.1:1080",
    "no_proxy": "*.dingtalk.com",
    "UNTOUCHED": "dinghy",
}


SHOW = [*PYTHON, "import json, os; print(json.dumps(dict(os.environ)))"]


def test_names_of_other_programs(led: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    seen = json.loads(led(*SHOW, environ={"DING_AGENTID": "5", "AIRFLOW_CONN_DINGDING_DEFAULT": "x", "DINGTALK_CORPID": "ding5"}).stdout)
    assert (seen["DING_AGENTID"], seen["DINGTALK_CORPID"]) == (seen["DINGTALK_AGENT_ID"], seen["DINGTALK_CORP_ID"])
    assert "AIRFLOW_CONN_DINGDING_DEFAULT" not in seen


def test_real_keys_are_kept_from_the_program() -> None:
    done = run("--", *SHOW, environ=REAL)
    seen = json.loads(done.stdout)
    assert {name for name in REAL if seen.get(name) == REAL[name]} == {"UNTOUCHED"}
    assert {name for name in REAL if name not in seen} == {
        "DINGTALK_BASE_URL",
        "DD_BOT_TOKEN",
        "ROBOT",
        "CORP",
        "HOOK",
        "NOTIFY",
        "ALL_PROXY",
    }
    assert seen["MY_DINGTALK_CLIENT_ID"] == seen["DINGTALK_APP_KEY"] == "dingsandboxapp000001"
    assert seen["dingtalk_webhook_robot_webhook"] == seen["DINGTALK_ROBOT_WEBHOOK"]
    assert "kept from the program: ALL_PROXY, CORP, DD_BOT_TOKEN, DINGTALK_BASE_URL, HOOK, NOTIFY, ROBOT" in done.stderr
    assert not any(secret in done.stderr for secret in ("0123", "a-real-secret", "dingreal"))


def test_the_command_line_of_dingkit_itself() -> None:
    done = run("--", str(PROGRAM), "robot", "send", "--text", "hello")
    assert done.returncode == 0, done


def test_files_are_gone_afterwards() -> None:
    done = run("--", *SHELL, 'echo "$SSL_CERT_FILE"; grep -c "PRIVATE KEY" "$(dirname "$SSL_CERT_FILE")"/*')
    assert not Path(done.stdout.splitlines()[0]).parent.exists()
    assert {line.rpartition(":")[2] for line in done.stdout.splitlines()[1:]} == {"0"}


SIGNALLED = """
import os, signal, sys, time
def take(number, _):
    print("told", flush=True)
    os._exit(9)
signal.signal(signal.{name}, take)
os.kill(os.getppid(), signal.{name})
time.sleep({seconds})
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_signals_are_passed_on(name: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    before = signal.getsignal(getattr(signal, name))
    assert main(["sandbox", "run", "--", *PYTHON, SIGNALLED.format(name=name, seconds=SECONDS)]) == 9
    assert capfd.readouterr().out == "told\n"
    assert signal.getsignal(getattr(signal, name)) == before


def test_ctrl_c_comes_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal signals all of its processes: the program has heard of it already."""
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    assert main(["sandbox", "run", "--", *PYTHON, SIGNALLED.format(name="SIGINT", seconds=0.3)]) == 0


def test_a_signal_that_comes_early(monkeypatch: pytest.MonkeyPatch) -> None:
    popen = subprocess.Popen

    def start(program: list[str], env: dict[str, str]) -> subprocess.Popen[bytes]:
        signal.raise_signal(signal.SIGTERM)
        return popen(program, env=env)

    monkeypatch.setattr(subprocess, "Popen", start)
    assert main(["sandbox", "run", "sleep", str(SECONDS)]) == 128 + signal.SIGTERM


def test_env(sandbox: Sandbox, capfd: pytest.CaptureFixture[str], home: Path) -> None:
    script = f'eval "$({shlex.quote(str(PROGRAM))} sandbox env --url {sandbox.url} 2>{os.devnull})" && curl --silent {shlex.quote(URL)}'
    done = subprocess.run([*SHELL, script], capture_output=True, text=True, check=True, env=os.environ | {"ROBOT": REAL["ROBOT"]})
    assert json.loads(done.stdout)["errcode"] == 0
    assert sandbox.requests().last.headers["host"] == "oapi.dingtalk.com"
    capfd.readouterr()
    assert main(["sandbox", "env", "--url", sandbox.url, "--json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["set"]["HTTPS_PROXY"] == sandbox.url
    assert Path(told["set"]["SSL_CERT_FILE"]).is_relative_to(home)
    assert main(["sandbox", "env", "--url", "http://127.0.0.1:9"]) != 0
    assert "no sandbox answers" in capfd.readouterr().err


def test_what_was_there_is_kept(sandbox: Sandbox, tmp_path: Path) -> None:
    own, bundle = tmp_path / "own.pem", tmp_path / "bundle.pem"
    certificate = sandbox.call("GET", "/proxy")["certificate"]
    own.write_text("# mine\n")
    bundle.write_text("# ours\n")
    environ = {
        "SSL_CERT_FILE": str(bundle),
        "NODE_EXTRA_CA_CERTS": str(own),
        "NODE_OPTIONS": "--max-old-space-size=200",
        "JAVA_TOOL_OPTIONS": "-Xmx1g",
    }
    variables = make_environment(sandbox, tmp_path, environ).variables
    assert Path(variables["NODE_EXTRA_CA_CERTS"]).read_text() == f"# mine\n\n{certificate}"
    assert Path(variables["CURL_CA_BUNDLE"]).read_text().startswith("# ours\n")
    assert variables["NODE_OPTIONS"] == f'--max-old-space-size=200 --require "{PRELOAD}"'
    assert variables["JAVA_TOOL_OPTIONS"].startswith('-Xmx1g "-Dhttps.proxyHost=127.0.0.1"')
    assert ssl.PEM_cert_to_DER_cert(certificate) in (tmp_path / "truststore.jks").read_bytes()
    with pytest.raises(ConfigurationError, match=r"the certificates in .*/nowhere cannot be read"):
        make_environment(sandbox, tmp_path, {"SSL_CERT_FILE": str(tmp_path / "nowhere")})
    bundle.write_text("-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n")
    with pytest.raises(ConfigurationError, match="holds something else than certificates"):
        make_environment(sandbox, tmp_path, environ)


def test_a_sandbox_without_robots_and_apps(sandbox: Sandbox, tmp_path: Path) -> None:
    world = sandbox._world
    for kind in ("app", "webhook_robot"):
        for record in world.database.find("", kind):
            world.database.delete("", kind, record["app_key" if kind == "app" else "access_token"])
    set_ = make_environment(sandbox, tmp_path, {}).variables
    assert [name for name in set_ if name.startswith("DINGTALK_")] == ["DINGTALK_URL"]


def test_many_at_once(sandbox: Sandbox, tmp_path: Path) -> None:
    """Sandboxes of several runs, each with an authority of its own, do not meet."""
    done: list[subprocess.CompletedProcess[str]] = []
    threads = [threading.Thread(target=lambda: done.append(run("--", *CLIENTS["curl"]))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(SECONDS)
    assert [(one.returncode, json.loads(one.stdout)["errcode"]) for one in done] == [(0, 0)] * 3
