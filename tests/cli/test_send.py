"""`dingkit send`: to whom, what, and what became of it."""

from __future__ import annotations

import io
import json
import re
import shlex
import sys
import threading
import time
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import pytest
import typer
from werkzeug import Response

from dingkit.cli.support import _inputs, _send
from tests.cli.conftest import PROGRESS, RESULT, SECRET, SEND, TOKEN, FakeDingTalk, json_response, run

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done, Terminal

PICTURE = str(Path(__file__).parents[2] / "examples" / "data" / "coffee.jpg")


def sent(app: FakeDingTalk) -> dict[str, Any]:
    (body,) = app.bodies(SEND)
    return body


def test_a_text_to_several_people(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("send", "--to", "a, b", "--to", "a", "--to", "c", "--text", "hello 钉钉")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Sent to 3 people (a, b, c): task ")
    assert sent(app) == {"agent_id": 7, "userid_list": "a,b,c", "msg": {"msgtype": "text", "text": {"content": "hello 钉钉"}}}


def test_people_in_a_file_and_departments(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "users").write_text("# team A\na\n\nb,c  # the new ones, d\r\n\t# team B\n#e\n")
    done = dingkit("send", "--to-file", str(tmp_path / "users"), "--dept", "1,2", "--dept", "2", "--text", "x")
    assert "Sent to 3 people (a, b, c) and 2 departments (1, 2): task" in done.out
    assert (sent(app)["userid_list"], sent(app)["dept_id_list"]) == ("a,b,c", "1,2")


def test_more_departments_than_one_call_takes(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("send", "--dept", ",".join(map(str, range(45))), "--to", "a", "--text", "x", "--parallel", "1")
    assert done.code == 0
    assert [len(body["dept_id_list"].split(",")) for body in app.bodies(SEND)] == [20, 20, 5]
    assert app.people() == ["a"]


def test_everyone(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("send", "--all", "--yes", "--text", "x")
    assert "Sent to everyone in the corp: task" in done.out
    assert sent(app)["to_all_user"] is True


def test_everyone_is_asked_about(app: FakeDingTalk, terminal: Callable[..., Terminal], dingkit: Callable[..., Done]) -> None:
    shown = terminal("send", "--all", "--text", "x")
    shown.wait_for("Send this to everyone in the corp? [y/N]")
    shown.type("n\n")
    done = shown.end()
    assert done.code == 130
    assert "Nothing was sent." in done.out
    assert app.bodies(SEND) == []
    shown = terminal("send", "--all", "--text", "x")
    shown.wait_for("[y/N]")
    shown.press_ctrl_c()
    assert shown.end().code == 130
    assert app.bodies(SEND) == []
    shown = terminal("send", "--all", "--text", "x")
    shown.wait_for("[y/N]")
    shown.type("y\n")
    assert shown.end().code == 0
    assert sent(app)["to_all_user"] is True
    refused = dingkit("send", "--all", "--text", "x")
    assert (refused.code, refused.err) == (2, "Error: Sending to everyone must be confirmed: add --yes.\n")


def test_text_and_markdown_from_a_file_or_stdin(app: FakeDingTalk, tmp_path: Path) -> None:
    (tmp_path / "news.md").write_text(f"\n# {'News ' * 20}\n\nThe **canteen**.\n")
    assert run("send", "--to", "a", "--text-file", "-", input="from stdin\n").code == 0
    assert run("send", "--to", "a", "--markdown", str(tmp_path / "news.md")).code == 0
    assert run("send", "--to", "a", "--markdown", "-", "--title", "Hi", input="# News").code == 0
    assert run("send", "--to-file", "-", "--text-file", str(tmp_path / "news.md"), input="a\n").code == 0
    text, long_title, titled, other = (body["msg"] for body in app.bodies(SEND))
    assert text == {"msgtype": "text", "text": {"content": "from stdin"}}
    assert len(long_title["markdown"]["title"]) == 64
    assert long_title["markdown"]["title"].endswith("News New…")
    assert titled["markdown"] == {"title": "Hi", "text": "# News"}
    assert other["text"]["content"].endswith("**canteen**.")


def test_the_same_in_this_process(app: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"# News")))
    assert dingkit("send", "--to", "a", "--markdown", "-").code == 0
    (tmp_path / "text").write_text("hello\n")
    assert dingkit("send", "--to", "a", "--text-file", str(tmp_path / "text")).code == 0
    (tmp_path / "message").write_text("msgtype: text\ntext: {content: yes it is}\n")
    assert dingkit("send", "--to", "a", "--message", str(tmp_path / "message")).code == 0
    markdown, text, message = (body["msg"] for body in app.bodies(SEND))
    assert markdown["markdown"] == {"title": "News", "text": "# News"}
    assert text["text"] == {"content": "hello"}
    assert message["text"] == {"content": "yes it is"}


def test_answers_to_questions(app: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    """What the terminal tests do, without a terminal."""
    answers = [False, True]
    for module in (_inputs, _send):
        monkeypatch.setattr(module, "is_interactive", lambda: True)
    monkeypatch.setattr(typer, "confirm", lambda question, **options: answers.pop(0))
    assert dingkit("send", "--all", "--text", "x").code == 130
    assert dingkit("send", "--all", "--text", "x").code == 0
    path = str(tmp_path / "send.jsonl")
    app.will_answer(SEND, json_response({"errcode": -1}, 502))
    assert dingkit("send", "--to", "a", "--text", "x", "--journal", path).code == 7
    monkeypatch.setattr(_send, "is_interactive", lambda: False)
    for_scripts = dingkit("send", "--resume", path, "--json")
    assert (for_scripts.code, for_scripts.err) == (7, "")
    assert json.loads(for_scripts.out)["error"]["batches"][0]["state"] == "unknown"
    monkeypatch.setattr(_send, "is_interactive", lambda: True)
    answers += [False, True]
    done = dingkit("send", "--resume", path)
    assert done.code == 7
    assert "It was left alone: --resend-unknown sends it again." in done.err
    assert dingkit("send", "--resume", path).code == 0


def test_bars_in_this_process(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dingkit.cli.support._progress.wants_bars", lambda out: True)
    done = dingkit("send", "--to", "a", "--image", PICTURE)
    assert done.code == 0
    assert "Uploading coffee.jpg" in done.err


@pytest.mark.parametrize("waiting", [[], ["--wait"]], ids=["send", "wait"])
def test_ctrl_c_in_this_process(
    app: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, waiting: list[str]
) -> None:
    """The first is told and waited out; what was under way is written down."""
    interrupts = [KeyboardInterrupt]

    class Interrupted(SimpleQueue[None]):
        def get(self, *arguments: Any, **options: Any) -> None:
            if interrupts:
                raise interrupts.pop()
            super().get(*arguments, **options)

    monkeypatch.setattr("dingkit.delivery._sending.SimpleQueue", Interrupted)
    users = ",".join(f"u{number}" for number in range(150))
    answered = threading.Event()

    def wait(body: dict[str, Any]) -> None:
        assert answered.wait(60)

    app.will_answer(SEND, wait)
    stopping = _send._Bars.__call__

    def tell(bars: Any, progress: Any) -> None:
        stopping(bars, progress)
        if progress.stage == "stopping":
            answered.set()

    monkeypatch.setattr(_send._Bars, "__call__", tell)
    done = dingkit("send", "--to", users, "--text", "x", "--parallel", "1", *waiting)
    assert done.code == 130
    assert done.err.startswith("Stopping: no more batches are begun.")
    assert "1 of 2 batches were sent. Go on with: dingkit send --resume " in done.err
    assert done.err.endswith("Error: Stopped.\n")


def test_ctrl_c_before_there_is_a_journal(
    app: FakeDingTalk, tmp_path: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("dingkit.delivery._deliver.start", interrupted)
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(tmp_path / "send.jsonl"))
    assert (done.code, app.people()) == (130, [])
    assert "Go on with" not in done.err


def test_pictures_and_files_are_uploaded_first(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    assert dingkit("send", "--to", "a", "--image", PICTURE).code == 0
    assert dingkit("send", "--to", "a", "--file", PICTURE.replace("coffee.jpg", "leave-request.pdf")).code == 0
    assert dingkit("send", "--to", "a", "--image", "@lADOknown").code == 0
    uploads = app.bodies("/media/upload")
    assert [upload["type"] for upload in uploads] == ["image", "file"]
    assert [body["msg"] for body in app.bodies(SEND)] == [
        {"msgtype": "image", "image": {"media_id": "@lADOuploaded"}},
        {"msgtype": "file", "file": {"media_id": "@lADOuploaded"}},
        {"msgtype": "image", "image": {"media_id": "@lADOknown"}},
    ]


@pytest.mark.parametrize("ending", ["json", "yaml", "txt"])
def test_any_message_from_json_or_yaml(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, ending: str) -> None:
    message = {"msgtype": "oa", "oa": {"message_url": "https://a.example", "head": {"bgcolor": "FFBBBBBB", "text": "Leave"}, "body": {}}}
    path = tmp_path / f"message.{ending}"
    path.write_text(json.dumps(message))  # JSON is YAML
    assert dingkit("send", "--to", "a", "--message", str(path)).code == 0
    assert sent(app)["msg"] == message


LONG_BUTTON = f"{{title: x, action_url: {'u' * 300}}}"
CARD = "msgtype: action_card\naction_card: {markdown: hi, "


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("msgtype: oaa\n", "msg.msgtype: must be one of text, image, voice, file, link, oa, markdown, action_card."),
        ("text: {content: x}\n", "msg.msgtype: is missing."),
        ("msgtype: text\ntext: {content: 5}\n", "msg.text.content: must be text (in YAML and JSON: in quotes)."),
        ("msgtype: text\ntext: hello\n", "msg.text: must be an object with fields."),
        (f"{CARD}single_title: x}}\n", "msg.action_card.single_url: is missing. Address that the card opens."),
        (f"{CARD}btn_orientation: '2', btn_json_list: []}}\n", "msg.action_card.btn_orientation: must be one of 0, 1."),
        (
            f"{CARD}single_title: {'x' * 21}, single_url: a}}\n",
            "msg.action_card.single_title: has 21 characters, it may have at most 20. Shorten it.",
        ),
        (f"{CARD}btn_orientation: '1', btn_json_list: []}}\n", "msg.action_card.btn_json_list: has 0 elements, it must have at least 1."),
        (
            f"{CARD}btn_orientation: '1', btn_json_list: [{{titel: x}}]}}\n",
            "[0].titel: is no field that the spec knows; did you mean title?",
        ),
        (f"msgtype: text\ntext: {{content: {'钉' * 5001}}}\n", "msg.text.content: has 5001 characters, it may have at most 5000."),
        (
            f"{CARD}btn_orientation: '1', btn_json_list: [{LONG_BUTTON}, {LONG_BUTTON}, {LONG_BUTTON}, {LONG_BUTTON}]}}\n",
            "msg.action_card.btn_json_list: has 1321 characters, it may have at most 1000.",
        ),
    ],
)
def test_what_is_wrong_with_a_message_is_reported_by_field(
    app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, message: str, said: str
) -> None:
    (tmp_path / "message.yaml").write_text(message)
    done = dingkit("send", "--to", "a", "--message", str(tmp_path / "message.yaml"))
    assert done.code == 2
    assert said in done.err
    assert app.requests == []
    for_scripts = dingkit("send", "--to", "a", "--message", str(tmp_path / "message.yaml"), "--json")
    assert any(said in problem for problem in json.loads(for_scripts.out)["error"]["problems"])


def test_what_dingtalk_advises_against_is_reported_and_sent(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("send", "--to", "a", "--text", "x" * 501)
    assert done.code == 0
    assert done.err == "Note: msg.text.content: has 501 characters, it should have at most 500. Shorten it.\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe", "is not UTF-8 text."),
        (b"a: [", "is neither JSON nor YAML: line 1, column 5"),
        (b"a: \x00", "is neither JSON nor YAML: it holds characters"),
        (b"- a", "must hold an object with `msgtype` (one of text, image, voice"),
    ],
)
def test_a_message_that_cannot_be_read(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "message.yaml").write_bytes(content)
    done = dingkit("send", "--to", "a", "--message", str(tmp_path / "message.yaml"))
    assert done.code == 2
    assert said in done.err


def test_a_message_that_should_be_json(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "message.json").write_text("{")
    assert (
        "message.json is not valid JSON: Expecting property name"
        in dingkit("send", "--to", "a", "--message", str(tmp_path / "message.json")).err
    )
    assert "Standard input is neither JSON nor YAML" in run("send", "--to", "a", "--message", "-", input="a: [").err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--text", "x"], "There are no recipients: give --to, --to-file, --dept or --all."),
        (["--to", ",", "--text", "x"], "There are no recipients"),
        (["--to", "a"], "There is no message: give --text, --text-file"),
        (["--to", "a", "--text", "x", "--image", "y"], "There can be only one message"),
        (["--to", "a", "--text", "x", "--title", "y"], "--title requires --markdown."),
        (["--to", "a b", "--text", "x"], "'a b' is not a userid"),
        (["--dept", "a", "--text", "x"], "'a' is not a department id, which is a number."),
        (["--all", "--to", "a", "--text", "x"], "--all is everyone already"),
        (["--to-file", "-", "--text-file", "-"], "Standard input can be read only once"),
        (["--to", "a", "--text", "x", "--resend-unknown"], "--resend-unknown requires --resume."),
        (["--to", "a", "--resume", "x"], "--resume takes message and recipients from the journal"),
        (["--text", "x", "--resume", "x"], "--resume takes message and recipients from the journal"),
    ],
)
def test_what_does_not_go_together(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], said: str) -> None:
    done = dingkit("send", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert app.requests == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to-file", "nobody"], "nobody cannot be read: No such file or directory."),
        (["--to", "a", "--image", "nothing.jpg"], "nothing.jpg does not exist"),
        (["--to", "a", "--file", "/"], "/ is not a file"),
    ],
)
def test_files_that_are_not_there(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], said: str) -> None:
    done = dingkit("send", *arguments, *([] if len(arguments) > 2 else ["--text", "x"]))
    assert done.code == 8
    assert said in done.err
    assert app.requests == []


def progress(percent: int, status: int) -> Any:
    return json_response({"errcode": 0, "progress": {"progress_in_percent": percent, "status": status}})


def result(**lists: Any) -> Any:
    return json_response({"errcode": 0, "send_result": lists})


def test_wait_shows_who_received_it_who_did_not_and_why(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    app.will_answer(PROGRESS, progress(0, 0), progress(40, 1), json_response({"errcode": 0, "progress": {}}))
    app.will_answer(
        RESULT,
        result(
            read_user_id_list=["a"],
            unread_user_id_list=["b"],
            failed_user_id_list=["c"],
            invalid_user_id_list=["d"],
            forbidden_user_id_list=["e", "f"],
            forbidden_list=[{"code": "143105", "userid": "e"}, {"code": "99", "userid": "f"}, {"code": "99"}],
            invalid_dept_id_list=[9],
        ),
    )
    done = dingkit("send", "--to", "a,b,c,d,e,f,g", "--text", "x", "--wait")
    assert done.code == 6
    assert done.out.splitlines()[1:] == [
        "Read: 1 (a)",
        "Not read yet: 1 (b)",
        "Did not get it: c (sending failed)",
        "Did not get it: d (there is no such user)",
        "Did not get it: department 9 (there is no such department)",
        "Did not get it: e (daily number of messages to one user exceeded, code 143105)",
        "Did not get it: f (dropped by flow control, code 99)",
        "Unknown: 1 (g): DingTalk says nothing about them",
    ]
    assert pauses == [0.5, 1.0, 2.0]


def test_why_a_person_did_not_get_it_is_shown_in_chinese(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(RESULT, result(forbidden_list=[{"code": "143105", "userid": "e"}]))
    done = dingkit("send", "--to", "e", "--text", "x", "--wait", "--language", "zh")
    assert done.out.endswith("没有收到：e（当天发给同一个人的消息超过上限，错误码 143105）\n")
    assert done.out.startswith("已发送给 1 人（e）：任务 ")


@pytest.mark.parametrize("parallel", ["1", "4"])
def test_people_of_whom_dingtalk_says_nothing_are_no_alarm(
    app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, parallel: str
) -> None:
    """And what it says of others is not told as if they were meant."""
    (tmp_path / "users").write_text("\n".join(f"u{number}" for number in range(250)))
    others = result(
        read_user_id_list=["u7", "somebody"], unread_user_id_list=["u8", "another"], invalid_user_id_list=["third"], failed_user_id_list=[5]
    )
    app.will_answer(RESULT, others, others, others)
    words = ["send", "--to-file", str(tmp_path / "users"), "--text", "x", "--wait", "--parallel", parallel]
    done = dingkit(*words)
    assert (done.code, done.out.splitlines()[3:]) == (
        0,
        ["Read: 1 (u7)", "Not read yet: 1 (u8)", "Unknown: 248 (u0, u1, u2, u3, u4, …): DingTalk says nothing about them"],
    )
    assert done.err == "Not everybody is named here: --report FILE or --json names all.\n"
    data = json.loads(dingkit(*words, "--json").out)
    assert data["recipients"]["read"] == data["recipients"]["missed"] == []
    assert len(data["recipients"]["unknown"]) == 250


def test_many_who_did_not_get_it_are_counted(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    users = [f"u{number}" for number in range(9)]
    lists = {"invalid_user_id_list": users[:7], "failed_user_id_list": users[7:8], "read_user_id_list": users[8:]}
    app.will_answer(RESULT, result(**lists))
    report = tmp_path / "report.json"
    done = dingkit("send", "--to", ",".join(users), "--text", "x", "--wait", "--report", str(report))
    assert done.code == 6
    assert done.out.splitlines()[1:] == [
        "Read: 1 (u8)",
        "Did not get it: u7 (sending failed)",
        "Did not get it: 7 (u0, u1, u2, u3, u4, …): there is no such user",
    ]
    assert done.err == ""
    written = json.loads(report.read_text())
    assert {each["recipient"] for each in written["recipients"]["missed"]} == set(users[:8])
    assert written["batches"][0]["users"] == users
    assert report.stat().st_mode & 0o777 == 0o600


def test_who_is_in_a_department_is_reported_by_dingtalk(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(RESULT, result(read_user_id_list=["a", "of-the-department"], invalid_user_id_list=["gone"]))
    done = dingkit("send", "--to", "a,b", "--dept", "1", "--text", "x", "--wait")
    assert (done.code, done.out.splitlines()[1:]) == (
        6,
        [
            "Read: 2 (a, of-the-department)",
            "Did not get it: gone (there is no such user)",
            "Unknown: 1 (b): DingTalk says nothing about them",
        ],
    )


def test_the_command_of_the_readme_on_the_mock(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    page = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^\$ dingkit (send .*)$", page, re.MULTILINE)
    done = dingkit(*shlex.split(command))
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[1:] == ["Unknown: 2 (zhangsan, lisi): DingTalk says nothing about them"]


def test_a_report_that_cannot_be_written(
    app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ["send", "--to", "a", "--text", "x"]
    done = dingkit(*words, "--report", "x.json")
    assert (done.code, done.err) == (2, "Error: --report requires --wait: without it, it is not known who received the message.\n")
    for path, said in ((tmp_path, "is a folder: name a file in it."), (tmp_path / "no" / "x.json", "There is no folder")):
        done = dingkit(*words, "--wait", "--report", str(path))
        assert done.code == 8
        assert said in done.err
    assert app.bodies(SEND) == []

    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(_send, "replace_file", full)
    done = dingkit(*words, "--wait", "--report", str(tmp_path / "x.json"))
    assert done.code == 8
    assert done.out.startswith("Sent to 1 person (a): task")
    assert "Everything was sent, but the report" in done.err
    data = json.loads(dingkit(*words, "--wait", "--report", str(tmp_path / "x.json"), "--json").out)
    assert data["error"]["batches"][0]["state"] == "sent"


def test_wait_gives_up_after_its_time(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(PROGRESS, progress(40, 1))
    done = dingkit("send", "--to", "a", "--text", "x", "--wait", "--wait-seconds", "0", "--json")
    assert done.code == 7
    data = json.loads(done.out)
    assert data["recipients"]["unfinished"] == [data["batches"][0]["task_id"]]
    app.will_answer(PROGRESS, progress(40, 1))
    done = dingkit("send", "--to", "a", "--text", "x", "--wait", "--wait-seconds", "0")
    assert "is not done: DingTalk was still sending" in done.out
    app.will_answer(RESULT, result(read_user_id_list=["a"]))
    again = dingkit(*done.err.removeprefix("Ask again with: dingkit ").split())
    assert (again.code, again.out.splitlines()[1]) == (0, "Read: 1 (a)")
    assert app.people() == ["a", "a"], "asking again sends nothing"


@pytest.mark.parametrize("ended_by", ["a failure", "Ctrl-C"])
def test_what_was_sent_is_reported_when_waiting_fails(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, ended_by: str
) -> None:
    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", interrupted)
    answer = progress(40, 1) if ended_by == "Ctrl-C" else json_response({"errcode": 40035, "errmsg": "illegal"})
    app.will_answer(PROGRESS, answer)
    done = dingkit("send", "--to", "a", "--text", "x", "--wait")
    assert done.code == (130 if ended_by == "Ctrl-C" else 7)
    assert "Everything was sent; only who received it is not known yet. Ask again with: dingkit send --resume " in done.err
    app.will_answer(RESULT, result(read_user_id_list=["a"]))
    again = dingkit("send", "--resume", done.err.partition("--resume ")[2].split()[0], "--wait")
    assert (again.code, again.out.splitlines()[1]) == (0, "Read: 1 (a)")
    assert app.people() == ["a"]


def test_dingtalk_gives_no_result_for_many_recipients(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(RESULT, json_response({"errcode": 41052, "errmsg": "too many"}))
    done = dingkit("send", "--dept", "1", "--text", "x", "--wait")
    assert done.code == 0
    assert "DingTalk does not say who received it (Send to fewer people per call, or do without the result.)" in done.out
    app.will_answer(RESULT, json_response({"errcode": 41052, "errmsg": "too many"}))
    done = dingkit("send", "--dept", "1", "--text", "x", "--wait", "--language", "zh")
    assert "钉钉没有返回谁收到了消息（减少每次调用的接收者，或者不查询结果。）" in done.out
    assert done.out.startswith("已发送给 1 个部门（1）：任务 ")


def test_uncertain_batches_are_asked_about_in_a_terminal(
    app: FakeDingTalk, terminal: Callable[..., Terminal], dingkit: Callable[..., Done], tmp_path: Path
) -> None:
    path = str(tmp_path / "send.jsonl")
    app.will_answer(SEND, json_response({"errcode": -1}, 502))
    assert dingkit("send", "--to", "a", "--text", "x", "--journal", path).code == 7
    shown = terminal("send", "--resume", path)
    shown.wait_for("Batch 1, 1 person (a), may have been sent already")
    shown.wait_for("[y/N]")
    shown.type("n\n")
    assert shown.end().code == 7
    shown = terminal("send", "--resume", path)
    shown.wait_for("[y/N]")
    shown.press_ctrl_c()
    assert shown.end().code == 130
    assert app.people() == ["a"]
    shown = terminal("send", "--resume", path)
    shown.wait_for("[y/N]")
    shown.type("y\n")
    assert shown.end().code == 0
    assert app.people() == ["a", "a"]


def test_a_batch_that_was_killed_has_no_reason(app: FakeDingTalk, terminal: Callable[..., Terminal], tmp_path: Path) -> None:
    path = tmp_path / "send.jsonl"
    message = {"msgtype": "text", "text": {"content": "x"}}
    batches = [{"users": ["a"], "departments": [], "everyone": False}]
    plan = {"app_key": "dingabc", "agent_id": 7, "base_url": app.url, "message": message, "batches": batches}
    lines = [{"event": "plan", "version": 1, **plan}, {"event": "sending", "batch": 0, "at": 1.0}]
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    shown = terminal("send", "--resume", str(path))
    assert "may have been sent already. Send it again?" in shown.wait_for("[y/N]")
    shown.type("n\n")
    assert shown.end().code == 7


def test_no_token_is_in_the_journal(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    page = f"<p>no route for {TOKEN}, /x%3Faccess_token%3D{TOKEN}, {SECRET}</p>"
    app.will_answer(SEND, Response(page, 500, content_type="text/html"))
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(tmp_path / "send.jsonl"))
    assert done.code == 7
    written = (tmp_path / "send.jsonl").read_text(encoding="utf-8")
    assert "no route for ***" in written
    assert not [secret for secret in (TOKEN, SECRET) if secret in written + done.out + done.err]


def test_no_secret_is_in_what_is_printed(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(SEND, json_response({"errcode": 40035, "errmsg": f"illegal {SECRET} access_token=abcdef \x1b[31m"}))
    done = dingkit("send", "--to", "a", "--text", "x")
    assert "illegal *** access_token=*** ?[31m" in done.err
