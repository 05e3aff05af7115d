"""What the mock says of each request: a line with method, path, status, and what was wrong; nothing of it is secret."""

from __future__ import annotations

import json
import logging
import queue
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.cli.commands.mock import show
from dingkit.cli.support._output import Output
from dingkit.errors import ConnectionFailedError, TransportError
from dingkit.stream import DingTalkStream
from dingkit.testing import MockRequest, MockServer
from dingtalk_openapi.operations import HOSTS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ("pytester",)

REAL_PRISM = Path(__file__).parents[2] / "mock" / "node_modules" / ".bin" / "prism"
SAFETY_SECONDS = 30.0  # only a hanging test ever waits that long
SECRET = "secret-5f1d"


class Told:
    """A mock, and what it said of each request."""

    def __init__(self) -> None:
        self.requests: queue.Queue[MockRequest] = queue.Queue()
        self.mock = MockServer(prism=REAL_PRISM, on_request=self.requests.put)

    def ask(self, method: str, target: str, **options: Any) -> MockRequest:
        with suppress(httpx.TimeoutException):
            httpx.request(method, self.mock.url + target, **options)
        return self.requests.get(timeout=SAFETY_SECONDS)


@pytest.fixture(scope="module")
def told() -> Iterator[Told]:
    told = Told()
    with told.mock:
        yield told


def test_a_good_request(told: Told) -> None:
    assert told.ask("GET", f"/gettoken?appkey=k&appsecret={SECRET}") == MockRequest("GET", "/gettoken", 200)


def test_a_path_that_there_is_not(told: Told) -> None:
    request = told.ask("GET", "/nothing/here?access_token=abc")
    assert (request.path, request.status) == ("/nothing/here", 404)
    assert request.problems == ("Route not resolved, no path matched: The route /nothing/here hasn't been found in the specification file",)


def test_a_method_that_the_path_does_not_have(told: Told) -> None:
    request = told.ask("DELETE", "/gettoken")
    assert request.status == 405
    assert "Route resolved, but no method matched" in str(request)


def test_a_missing_body(told: Told) -> None:
    assert told.ask("POST", f"/topapi/v2/user/getuserinfo?access_token={SECRET}") == MockRequest(
        "POST", "/topapi/v2/user/getuserinfo", 422, ("Body parameter is required",)
    )


def test_a_field_that_is_missing_and_one_of_another_type(told: Told) -> None:
    request = told.ask("POST", "/topapi/message/corpconversation/asyncsend_v2?access_token=a", json={"agent_id": "mine", "secret": SECRET})
    assert request.status == 422
    assert any("msg" in problem for problem in request.problems)
    assert any(problem.startswith("body.agent_id: ") for problem in request.problems)
    assert SECRET not in str(request)


def test_a_missing_token(told: Told) -> None:
    request = told.ask("POST", "/topapi/v2/user/getuserinfo", json={"code": SECRET})
    assert request.status == 401
    assert "security" in str(request).lower()
    assert SECRET not in str(request)


def test_an_answer_that_was_asked_for(told: Told) -> None:
    """A failure that DingTalk documents is no refusal of the mock's."""
    headers = {"Prefer": "code=200, example=invalid_token"}
    assert told.ask("POST", "/topapi/v2/user/getuserinfo?access_token=a", json={"code": "c"}, headers=headers).problems == ()


def test_a_request_that_is_never_answered(told: Told) -> None:
    """Prism keeps silent about JSON that is none."""
    headers = {"content-type": "application/json"}
    request = told.ask("POST", "/v1.0/oauth2/accessToken", content=b'{"appKey":', headers=headers, timeout=0.5)
    assert str(request) == "POST /v1.0/oauth2/accessToken no answer"


def test_two_at_a_time_are_distinguished(told: Told) -> None:
    with httpx.Client(base_url=told.mock.url) as http:
        for number in range(20):
            http.get(f"/nothing/{number}")
    found = [told.requests.get(timeout=SAFETY_SECONDS) for _ in range(20)]
    assert [(request.path, f"/nothing/{number} " in request.problems[0]) for number, request in enumerate(found)] == [
        (f"/nothing/{number}", True) for number in range(20)
    ]


def test_prisms_own_words_stay_its_output(told: Told) -> None:
    told.ask("GET", "/gettoken?appkey=k&appsecret=s")
    assert "dingkit-mock-request" not in told.mock.output()
    assert "Prism is listening on" in told.mock.output()


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    line = json.dumps({"method": "GET", "url": "/a\x1b[2J?b", "status": 404, "violations": None, "text": "<html>"})
    assert str(MockRequest.read(line)) == "GET /a?[2J 404"


def test_an_answer_that_is_not_an_object_and_a_bad_answer_of_the_spec_are_no_fault_of_the_caller() -> None:
    violations = json.dumps(
        [{"location": ["response", "body"], "message": "must be there"}, {"location": ["request"], "message": "is odd"}]
    )
    line = json.dumps({"method": "GET", "url": "/a", "status": 400, "violations": violations, "text": "[]"})
    assert MockRequest.read(line).to_dict() == {"method": "GET", "path": "/a", "status": 400, "problems": ["request: is odd"]}


# --- where it is printed --------------------------------------------------------------------------------------------


def test_by_default_it_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "dingkit"), MockServer(prism=REAL_PRISM) as mock:
        httpx.get(mock.url + "/nothing?access_token=abc")
        deadline = time.monotonic() + SAFETY_SECONDS
        while not caplog.records:
            assert time.monotonic() < deadline
            time.sleep(0.02)
    assert [record.getMessage().partition(";")[0] for record in caplog.records] == ["the mock was asked: GET /nothing 404"]


def test_a_function_that_raises_costs_one_line(caplog: pytest.LogCaptureFixture) -> None:
    asked: queue.Queue[MockRequest] = queue.Queue()

    def refuse(request: MockRequest) -> None:
        asked.put(request)
        raise RuntimeError("not today")

    with MockServer(prism=REAL_PRISM, on_request=refuse) as mock:
        for number in range(2):
            assert httpx.get(f"{mock.url}/nothing/{number}").status_code == 404
            assert asked.get(timeout=SAFETY_SECONDS).path == f"/nothing/{number}"
    assert {record.getMessage() for record in caplog.records if record.name == "dingkit"} == {"a request to the mock could not be reported"}


def test_the_fixture_is_silent_unless_it_is_asked(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGKIT_PRISM", str(REAL_PRISM))
    pytester.makeconftest("from dingkit.testing import dingtalk_mock")
    pytester.makepyfile("""
        import logging
        import time

        from dingkit import DingTalk

        def test_it(dingtalk_mock, caplog):
            with DingTalk("key", "secret", base_urls=dingtalk_mock.base_urls) as ding:
                userid = ding.oauth.get_user_info_v2(code="any").result.userid
            end = time.monotonic() + 20  # the mock tells it once it has answered
            while logging.getLogger("dingkit").isEnabledFor(logging.INFO) and "asked: POST /topapi" not in caplog.text:
                assert time.monotonic() < end
                time.sleep(0.01)
            assert userid == "another"
    """)
    options = ("-p", "no:cacheprovider", "-p", "no:asyncio")
    silent = pytester.runpytest_subprocess(*options, timeout=SAFETY_SECONDS * 4)
    asked = pytester.runpytest_subprocess(*options, "--log-level=INFO", timeout=SAFETY_SECONDS * 4)
    for done in (silent, asked):
        done.assert_outcomes(failed=1)
    assert "getuserinfo" not in silent.stdout.str()
    assert "the mock was asked: POST /topapi/v2/user/getuserinfo 200" in asked.stdout.str()


@pytest.mark.parametrize("command", [["-m", "dingkit.testing"], ["-m", "dingkit.cli", "mock"], ["-m", "dingkit.cli", "mock", "--json"]])
def test_the_commands_print_it(command: list[str]) -> None:
    arguments = [sys.executable, *command, "--port", "0", "--prism", str(REAL_PRISM)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        url = next(found[0] for line in lines if (found := re.search(r"http://127\.0\.0\.1:\d+", line)))
        httpx.get(f"{url}/nothing?access_token={SECRET}")
        told = next(line for line in lines if "/nothing" in line)
        process.send_signal(signal.SIGTERM)
        rest = process.communicate(timeout=SAFETY_SECONDS)
    if "--json" in command:
        assert json.loads(told)["status"] == 404
        assert json.loads(told)["problems"][0].startswith("Route not resolved")
    else:
        assert told.startswith("GET /nothing 404; Route not resolved, no path matched")
    assert SECRET not in told + "".join(rest)


# --- and nothing of it leads to a real host -------------------------------------------------------------------------


def test_one_argument_points_a_client_at_it(told: Told) -> None:
    assert told.mock.base_urls == dict.fromkeys(HOSTS, told.mock.url)
    with DingTalk("key", "secret", base_urls=told.mock.base_urls) as ding:
        assert ding.oauth.get_user_info_v2(code="any").result.userid == "manager123"
    asked = [told.requests.get(timeout=SAFETY_SECONDS).path for _ in range(2)]
    assert asked == ["/v1.0/oauth2/accessToken", "/topapi/v2/user/getuserinfo"]


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hosts that were looked up or connected to; none but this machine is reached."""
    hosts: list[str] = []
    lookup = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        hosts.append(name)
        if name != "127.0.0.1":
            raise socket.gaierror(socket.EAI_NONAME, "no such host")
        return lookup(host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return hosts


def is_reserved(host: str) -> bool:
    return host in {"127.0.0.1", "localhost"} or host.endswith((".invalid", ".example"))


def test_downloads_from_the_mock_lead_nowhere(told: Told, connections: list[str], tmp_path: Path) -> None:
    options: dict[str, Any] = {"base_urls": told.mock.base_urls, "max_retries": 0}
    with DingTalk("key", "secret", **options) as ding:
        with suppress(ConnectionFailedError):
            ding.media.download_robot_file("code", "robot", tmp_path / "file")
        for status in ("200", "302"):
            view = ding.with_options(headers={"Prefer": f"code={status}"})
            with suppress(TransportError):
                view.media.download("@lADPDq1a2b3c4d5e", tmp_path / "picture")
    assert "files.invalid" in connections
    assert [host for host in connections if not is_reserved(host)] == []


async def test_a_stream_from_the_mock_leads_nowhere(told: Told, connections: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    async with AsyncDingTalk("key", "secret", base_urls=told.mock.base_urls) as ding:
        answer = await ding.stream.open_stream_connection(
            client_id="key", client_secret="secret", subscriptions=[{"type": "EVENT", "topic": "*"}]
        )
        host = str(urlsplit(answer.endpoint).hostname)
        assert host.endswith(".invalid")
        stream = DingTalkStream(ding, first_pause=0.01)
        stream.on()(lambda event: None)
        stopped: list[str] = []

        async def dial(*arguments: Any, **options: Any) -> Any:
            stopped.append(str(urlsplit(str(arguments[0])).hostname))
            stream.stop()
            raise OSError("nobody is there")

        monkeypatch.setattr("dingkit.stream._connection.connect", dial)
        await stream.serve()
    assert set(stopped) == {host}
    assert [host for host in connections if not is_reserved(host)] == []


def test_the_command_line_shows_a_request_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    request = MockRequest("GET", "/gettoken", 422, ("query.appkey is required",))
    show(Output(as_json=False), request)
    assert capsys.readouterr().out == f"{request}\n"
    show(Output(as_json=True), request)
    assert json.loads(capsys.readouterr().out) == request.to_dict()
