"""The program itself: help, exit codes, pipes, completion, what it imports, what it says without its extra; `spec` and `mock`."""

from __future__ import annotations

import importlib
import json
import os
import re
import runpy
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import typer

import dingkit.cli
from dingkit import __version__
from dingkit.cli import _app, main
from dingkit.cli.support import _command
from dingkit.cli.support._errors import MEANINGS, CliError, ExitCode, explain
from dingkit.cli.support._output import Output
from dingkit.cli.support._spec import Described, operations
from dingkit.errors import DingTalkError
from dingkit.testing import MockServer
from dingtalk_openapi.operations import OPERATIONS
from tests.cli.conftest import COMMANDS, PROGRAM, SECONDS_UNTIL_A_TEST_GIVES_UP, SECRET, FakeDingTalk, run
from tests.contract.described import NOTHING, REDIRECT, examples

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Done

SUBCOMMANDS = [
    ["app", "create"],
    *(["storage", name] for name in ("upload", "download")),
    ["robot", "send"],
    ["jsapi", "sign"],
    *(["callback", name] for name in ("decrypt", "encrypt", "register", "list-failed")),
    ["sandbox", "run"],
    ["sandbox", "env"],
    ["stream", "listen"],
    *(["spec", name] for name in ("list", "show", "path")),
]
GROUPS = {command[0] for command in SUBCOMMANDS}
HEAVY = {
    "httpx",
    "attr",
    "attrs",
    "asyncio",
    "rich",
    "jsonschema",
    "ruamel",
    "segno",
    "tomlkit",
    "dingkit.client",
    "dingtalk_openapi.models",
}
PICTURE = str(Path(__file__).parents[2] / "examples" / "data" / "coffee.jpg")


def imported_by(*arguments: str, environ: dict[str, str] | None = None) -> set[str]:
    program = "import sys\nfrom dingkit.cli import main\ntry:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False, env={**os.environ, **(environ or {})}
    )
    return set(done.stderr.split())


def test_help_lists_commands_and_exit_codes(home: Path, dingkit: Callable[..., Done]) -> None:
    done = dingkit("--help")
    assert done.code == 0
    assert all(f"  {command} " in done.out for command in COMMANDS)
    assert all(f"{int(code):5}  {meaning}" in done.out for code, meaning in MEANINGS.items())
    assert dingkit().code == 2
    assert dingkit("--version").out == f"{__version__}\n"
    assert run("-h") == run("--help")


@pytest.mark.parametrize("command", [*[[name] for name in COMMANDS], *SUBCOMMANDS])
def test_every_command_has_help_that_fits_a_terminal(home: Path, dingkit: Callable[..., Done], command: list[str]) -> None:
    done = dingkit(*command, "--help")
    assert done.code == 0
    assert done.out.startswith(f"Usage: dingkit {' '.join(command)} ")
    assert max(map(len, done.out.splitlines())) <= 100
    assert "--json" in done.out or command[0] in GROUPS
    assert "None" not in done.out


def test_help_and_completion_import_nothing_heavy(home: Path) -> None:
    assert "dingkit.cli._app" in imported_by("--help")
    assert imported_by("--help") & HEAVY == set()
    assert imported_by("send", "--help") & HEAVY == set()
    for command in SUBCOMMANDS:
        assert imported_by(*command, "--help") & HEAVY == set()
    completing = {"_DINGKIT_COMPLETE": "complete_bash", "COMP_WORDS": "dingkit call get_", "COMP_CWORD": "2"}
    assert imported_by(environ=completing) & HEAVY == set()


def test_an_unknown_command_or_flag_is_a_usage_error(home: Path) -> None:
    for arguments in (["zzz"], ["send", "--zzz"], ["send", "--parallel", "0"], ["mock", "--port", "x"]):
        done = run(*arguments)
        assert (done.code, done.out) == (2, "")
        assert "Usage: dingkit" in done.err


def test_python_m_is_the_same(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run([sys.executable, "-m", "dingkit.cli", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"{__version__}\n"
    importlib.import_module("dingkit.cli.__main__")  # does nothing
    monkeypatch.setattr(sys, "argv", ["dingkit", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(str(Path(dingkit.cli.__file__).with_name("__main__.py")), run_name="__main__")
    assert ended.value.code == 0


def test_without_its_extra_it_says_how_to_get_it(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delitem(sys.modules, "dingkit.cli._app")
    monkeypatch.setitem(sys.modules, "dingkit.cli._app", None)
    assert main([]) == 3
    assert capsys.readouterr().err.startswith("The command line of dingkit needs the package dingkit.cli._app: pip install 'dingkit[cli]'")
    for package in ("typer", "jsonschema"):
        program = f"import sys; sys.modules['{package}'] = None; from dingkit.cli import main; sys.exit(main())"
        arguments = ["send", "--to", "a", "--text", "x", "--agent-id", "1", "--app-key", "k", "--app-secret", "s"]
        done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
        assert done.returncode == 3
        assert f"needs the package {package}: pip install 'dingkit[cli]'" in done.stderr
        assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("dingkit to", ["token"]),
        ("dingkit spec ", ["list", "show", "path"]),
        ("dingkit call get_user_i", ["get_user_info", "get_user_info_v2"]),
        ("dingkit spec show upload_m", ["upload_media"]),
        ("dingkit spec list --domain me", ["media", "message"]),
        ("dingkit callback ", ["decrypt", "encrypt", "register", "list-failed"]),
        ("dingkit callback register --event user_m", ["user_modify_org"]),
        ("dingkit jsapi sign --algorithm ", ["sha1", "sha256"]),
        ("dingkit upload --type ", ["image", "voice", "video", "file"]),
    ],
)
def test_completion(home: Path, line: str, expected: list[str]) -> None:
    words = {"COMP_WORDS": line, "COMP_CWORD": str(line.count(" ")), "_DINGKIT_COMPLETE": "complete_bash"}
    done = run(environ=words)
    assert done.code == 0
    assert done.out.split() == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("dingkit call upload_media --param ", ["type=", "media="]),
        ("dingkit call upload_media --param type=v", ["type=voice", "type=video"]),
        ("dingkit call send_work_notification --param to_all_user=", ["to_all_user=true", "to_all_user=false"]),
        ("dingkit call upload_media --param zzz=", []),
        ("dingkit call zzz --param ", []),
    ],
)
def test_completion_of_parameters(home: Path, line: str, expected: list[str]) -> None:
    done = run(environ={"_DINGKIT_COMPLETE": "complete_fish", "_TYPER_COMPLETE_ARGS": line, "_TYPER_COMPLETE_FISH_ACTION": "get-args"})
    assert [shown.split("\t")[0] for shown in done.out.splitlines() if shown] == expected


def test_an_app_that_returns(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_app, "app", lambda *args, **options: None)
    assert main([]) == 0


def test_completion_of_parameters_in_this_process() -> None:
    from dingkit.cli.commands.call import complete_operation, complete_param
    from dingkit.cli.commands.spec import complete_domain

    context: Any = SimpleNamespace(params={"operation": "upload_media"}, args=[])
    assert dict(complete_operation("upload_m")) == {
        "upload_media": "Upload an image, voice, video or plain file and get a reusable media …"
    }
    assert [name for name, _ in complete_param(context, "")] == ["type=", "media="]
    assert [name for name, _ in complete_param(context, "type=v")][:1] == ["type=image"]
    assert complete_param(context, "zzz=") == []
    context.params = {"operation": None}
    assert complete_param(context, "") == []
    context.args = ["zzz", "upload_media"]
    assert len(complete_param(context, "")) == 2
    context.params = {"operation": "send_work_notification"}
    assert complete_param(context, "to_all_user=") == [("to_all_user=true", ""), ("to_all_user=false", "")]
    assert complete_domain("j") == ["jsapi"]


def test_piped_output_has_no_colours_and_no_bars(app: FakeDingTalk) -> None:
    done = run("send", "--to", "a", "--image", PICTURE, "--wait")
    assert done.err == ""
    assert "\x1b" not in done.out
    assert done.out.startswith("Sent to 1 person (a): task")


@pytest.mark.parametrize("arguments", [["spec", "list", "--json"], ["spec", "path"]])
def test_a_closed_pipe_is_not_an_error(home: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([str(PROGRAM), *arguments], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_letters_that_the_terminal_does_not_have(on_mock: MockServer) -> None:
    done = run("send", "--to", "张三", "--text", "x", environ={"PYTHONIOENCODING": "ascii"})
    assert done.code == 0
    assert "Sent to 1 person (\\u5f20\\u4e09)" in done.out


def test_a_stream_that_is_not_a_text_stream(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain:
        written = ""

        def write(self, text: str) -> int:
            self.written += text
            return len(text)

        def flush(self) -> None:
            pass

    plain = Plain()
    monkeypatch.setattr(sys, "stdout", plain)
    assert main(["--version"]) == 0
    assert plain.written == f"{__version__}\n"


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (KeyError("x"), 1, "internal error of dingkit (KeyError: 'x'). Please report it"),
        (OSError(28, "No space left on device", "x"), 8, "x: No space left on device."),
        (OSError("odd"), 8, "odd."),
        (DingTalkError("odd"), 5, "odd."),
        (CliError("Known.", ExitCode.USAGE), 2, "Known."),
    ],
)
def test_any_error_is_one_paragraph(error: Exception, code: int, said: str) -> None:
    told = explain(error)
    assert told.exit_code == code
    assert str(told).startswith(said)


@pytest.mark.parametrize(
    ("error", "code", "printed"),
    [
        (KeyboardInterrupt(), 130, "Error: Stopped.\n"),
        (typer.Abort(), 130, "Error: Stopped.\n"),
        (typer.Exit(9), 9, ""),
        (
            RuntimeError(f"access_token=abc {SECRET}"),
            1,
            "Error: internal error of dingkit (RuntimeError: access_token=*** ***). Please report",
        ),
    ],
)
def test_a_command_never_ends_with_a_traceback(error: BaseException, code: int, printed: str, capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        raise error

    out = Output(as_json=False)
    out.hide(SECRET, None)
    assert _command._code_of(fail, out) == code
    assert capsys.readouterr().err.startswith(printed)


def test_a_pipe_that_closes_in_the_middle(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        raise BrokenPipeError

    output = sys.stdout.fileno()  # not 1 in every version of pytest
    saved = os.dup(output)
    try:
        assert _command._code_of(fail, Output(as_json=False)) == 141
    finally:
        os.dup2(saved, output)
        os.close(saved)


def test_spec_list_show_and_path(home: Path, dingkit: Callable[..., Done]) -> None:
    assert len(dingkit("spec", "list").out.splitlines()) == len(operations())
    only = json.loads(dingkit("spec", "list", "--domain", "jsapi", "--json").out)
    assert {each["domain"] for each in only} == {"jsapi"}
    there_are = ", ".join(sorted({operation.domain for operation in OPERATIONS.values()}))
    assert f"There is no domain 'zzz'; there are {there_are}." in dingkit("spec", "list", "--domain", "zzz").err
    found = json.loads(dingkit("spec", "list", "--search", "免登 GETUSERINFO", "--json").out)
    assert {each["operation"] for each in found} >= {"get_user_info_v2"}
    keys = {"domain", "operation", "method", "path", "title", "summary", "summary_zh", "deprecated"}
    assert all(set(each) == keys for each in found)
    assert {each["domain"] for each in found} == {"oauth"}
    (line,) = dingkit("spec", "list", "--domain", "media", "--search", "/media/upload").out.splitlines()
    assert line.startswith("media  upload_media  POST /media/upload  Upload ")
    assert line.endswith(" 上传媒体文件")
    for nothing in (["--search", "zzz"], ["--search", " "], ["--domain", "jsapi", "--search", "upload"]):
        done = dingkit("spec", "list", *nothing)
        assert done.code == 2
        assert f"No operation has {nothing[-1]!r} in its name, path, title or sentence" in done.err
    assert "Divergence" in dingkit("spec", "show", "upload_media").out
    shown = json.loads(dingkit("spec", "show", "get_contact_user", "--json").out)
    assert (shown["operation"], shown["token"], shown["parameters"][0]["in"]) == ("get_contact_user", "user", "path")
    assert json.loads(dingkit("spec", "show", "get_token", "--json").out)["token"] is None
    reply = dingkit("spec", "show", "reply_robot_message").out
    assert "300001  (NotFoundError): the session of the message has ended." in reply
    chinese = "".join(dingkit("spec", "show", "reply_robot_message", "--language", "zh").out.split())
    assert "300001(NotFoundError)：该消息的会话已经结束。改用应用的机器人" in chinese
    assert "Errors:" not in dingkit("call", "reply_robot_message", "--help").out
    assert "Errors:" not in dingkit("spec", "show", "list_failed_callbacks").out
    told = {each["code"]: each for each in json.loads(dingkit("spec", "show", "send_robot_message", "--json").out)["errors"]}
    assert told["300001"]["exception"] == "AuthenticationError"
    assert told["460101"]["meaning"] == "message too long, more than 20000 bytes"
    assert told["460101"]["meaning_zh"] == "消息太长，超过 20000 字节。"
    assert told["460101"]["remedy_zh"].startswith("缩短或拆分消息")
    path = Path(dingkit("spec", "path").out.strip())
    assert json.loads(path.read_text(encoding="utf-8"))["openapi"].startswith("3.1")
    assert json.loads(dingkit("spec", "path", "--json").out) == {"path": str(path)}


@pytest.mark.parametrize("name", ["get_user_info_v2", "get_media", "authorize_login_free", "create_jsapi_ticket", "authorize_login"])
def test_the_answers_that_the_mock_can_be_asked_for_are_named(home: Path, dingkit: Callable[..., Done], name: str) -> None:
    answers = [answer for answer in examples(name) if answer.name not in {NOTHING, REDIRECT}]
    wanted = {(answer.status.replace("XX", "00"), answer.name) for answer in answers}
    told = json.loads(dingkit("spec", "show", name, "--json").out)["answers"]
    assert {(answer["status"], answer["name"]) for answer in told} == wanted
    text = dingkit("spec", "show", name).out
    assert set(re.findall(r"^  (\d{3})  (\w+)  ", text, re.MULTILINE)) == wanted
    head = 'Answers that the mock gives for the request header "Prefer: code=STATUS, example=NAME":'
    assert (head in text, head in dingkit("call", name, "--help").out) == (bool(wanted), False)
    assert ('\nWith "Accept: application/json" beside it:\n' in text) == (name == "get_media")


def test_what_dingtalk_has_left_behind_is_marked(home: Path, dingkit: Callable[..., Done]) -> None:
    left = {name for name, each in operations().items() if "deprecated" in each.definition}
    assert {each["operation"] for each in json.loads(dingkit("spec", "list", "--json").out) if each["deprecated"]} == left
    marked = [line.split()[1] for line in dingkit("spec", "list").out.splitlines() if " [deprecated] " in line]
    assert (set(marked), len(marked)) == (left, len(left))
    told = "DingTalk does not recommend it any more (历史文档). Use `create_access_token` instead."
    for shown in (dingkit("spec", "show", "get_token").out, dingkit("call", "get_token", "--help").out):
        assert f"\n\nDeprecated: {told}\n\n" in shown
    data = json.loads(dingkit("spec", "show", "get_token", "--json").out)
    assert (data["deprecated"], data["definition"]["x-deprecated"]["use_instead"]) == (told, ["create_access_token"])
    assert json.loads(dingkit("spec", "show", "create_access_token", "--json").out)["deprecated"] is None


def test_who_may_call_an_operation_is_shown(home: Path, dingkit: Callable[..., Done]) -> None:
    shown = {name: dingkit("spec", "show", name) for name in operations()}
    for name, each in operations().items():
        definition, text = each.definition, " ".join(shown[name].out.split())
        assert (" Permission: " in text) == ("x-permission" in definition), name
        assert all(permission["name"] in text for permission in definition.get("x-permission", [])), name
        assert (" Apps: " in text) == ("x-app-types" in definition), name
        assert definition["x-summary-zh"] in text, name


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("/topapi/v2/user/getuserinfo", "get_user_info_v2"),
        ("POST /topapi/v2/user/getuserinfo", "get_user_info_v2"),
        ("post  /topapi/v2/user/getuserinfo/", "get_user_info_v2"),
        ("https://oapi.dingtalk.com/topapi/v2/user/getuserinfo?access_token=x", "get_user_info_v2"),
        ("HTTPS://elsewhere.example/media/get", "get_media"),
        ("/v1.0/contact/users/{unionId}", "get_contact_user"),
        ("/v1.0/contact/users/me", "get_contact_user"),
        ("通过免登码获取用户信息", "get_user_info_v2"),
        (" 上传媒体文件 ", "upload_media"),
        ("Upload-Media", "upload_media"),
        ("contact.get_user", "get_user"),
        ("oauth.get_user", "get_user"),
    ],
)
def test_an_operation_by_its_path_or_title(home: Path, dingkit: Callable[..., Done], text: str, operation: str) -> None:
    assert json.loads(dingkit("spec", "show", text, "--json").out)["operation"] == operation
    assert dingkit("call", text, "--help").out.startswith(f"{operation}: ")


def test_what_an_operation_was_called_before(home: Path, dingkit: Callable[..., Done]) -> None:
    shown = dingkit("spec", "show", "get_user")
    assert "\nPython: ding.contact.get_user (before: ding.oauth.get_user)\n" in shown.out
    assert "\nPython: ding.oauth.get_user_info\n" in dingkit("spec", "show", "get_user_info").out
    paged = dingkit("spec", "show", "list_department_users").out
    assert "\nPython: ding.contact.list_department_users; all pages: ding.contact.iter_users\n" in paged
    data = json.loads(dingkit("spec", "show", "get_user", "--json").out)
    assert (data["group"], data["aliases"]) == ("contact", ["oauth.get_user"])
    assert "get_user_by_unionid" in dingkit("spec", "list", "--search", "oauth.get_user_by").out
    renamed = Described(OPERATIONS["get_user"], {"aliases": ["oauth.fetch_user"]})
    assert [renamed.is_called(name) for name in ("fetch_user", "oauth.fetch_user", "contact.fetch_user")] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("获取媒体文件", "Several operations are called '获取媒体文件': name one of "),
        ("upload", "There is no operation 'upload': did you mean upload_"),
        ("免登码", "There is no operation '免登码': did you mean get_user_info"),
        ("POST /topapi/v2/user/gett", "There is no operation 'POST /topapi/v2/user/gett': did you mean get_user or"),
        ("通过免登马获取用户信息", "There is no operation '通过免登马获取用户信息': did you mean get_user_info_v2"),
        ("/user/getuserinfo/x", "There is no operation '/user/getuserinfo/x': did you mean get_user_info"),
        ("GET /topapi/v2/user/getuserinfo", "There is no operation 'GET /topapi/v2/user/getuserinfo'"),
        ("get", " or "),
        ("get", "`dingkit spec list --search get` lists all."),
        ("/nothing/like/it", "There is no operation '/nothing/like/it': `dingkit spec list` lists all."),
        ("http://[", "There is no operation 'http://['"),
    ],
)
def test_a_piece_of_a_name_is_not_an_operation(home: Path, dingkit: Callable[..., Done], text: str, said: str) -> None:
    for command in (["spec", "show"], ["call"]):
        done = dingkit(*command, text)
        assert (done.code, done.out) == (2, "")
        assert said in done.err


@pytest.mark.mock
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_mock_runs_until_it_is_stopped(home: Path, started: Callable[..., Any], how: signal.Signals) -> None:
    process = started("mock", "--port", "0", "--json")
    lines = [process.stdout.readline() for _ in range(3)]
    url = json.loads(b"".join(lines))["url"]
    environ = {"DINGTALK_APP_KEY": "any", "DINGTALK_APP_SECRET": "any", "DINGTALK_BASE_URL": url, "DINGTALK_API_BASE_URL": url}
    assert run("token", environ=environ).code == 0
    process.send_signal(how)
    assert process.wait(SECONDS_UNTIL_A_TEST_GIVES_UP) == 0
    assert process.stderr.read() == b""


def test_mock_without_prism_says_how_to_get_it(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dingkit: Callable[..., Done]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    done = dingkit("mock")
    assert done.code == 3
    assert "npm install @stoplight/prism-cli" in done.err


class Ended(MockServer):
    """A mock server whose Prism ends at once, or that is interrupted."""

    interrupted = False

    def start(self) -> Ended:
        return self

    @property
    def url(self) -> str:
        return "http://127.0.0.1:4010"

    def wait(self) -> int:
        if self.interrupted:
            raise KeyboardInterrupt
        return 9


def test_a_mock_that_ends_by_itself(home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dingkit.testing._mock.MockServer", Ended)
    done = dingkit("mock")
    assert done.code == 3
    assert "Prism ended by itself with exit code 9." in done.err
    assert "export DINGTALK_URL=http://127.0.0.1:4010" in done.out
    monkeypatch.setattr(Ended, "interrupted", True)
    assert dingkit("mock").code == 0


def test_the_commands_are_those_of_the_docs() -> None:
    assert [info.name for info in _app.app.registered_commands] + [group.name for group in _app.app.registered_groups] == [*COMMANDS]
