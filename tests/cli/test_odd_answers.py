"""Whatever an answer holds, exit code, output and journal say what took place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.delivery import BatchState as State
from dingkit.delivery import read_journal
from tests.cli.conftest import (
    FAILED,
    PROGRESS,
    REGISTER,
    REGISTERED,
    RESULT,
    ROBOT,
    SEND,
    TICKET,
    FakeDingTalk,
    json_response,
    run,
)
from tests.cli.test_callback import ENDPOINT, pushed
from tests.cli.test_files import GET, PICTURE, file_response
from tests.web.pushes import AES_KEY, OWNER, TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

HALF = "\ud83d"
TEXTS = [HALF, f"hello {HALF} 钉钉", "\udfff\ud800", "\x1b[31m\x00\x9b", "\u202e", "钉" * 5000, "", "{}"]
ENVIRONMENTS = [{}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "gbk"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}]

UNKNOWN_CODES = [987654, "987654", "isv.codeOfNextYear", HALF, "钉"]


def shown(value: object) -> str:
    """Name a case: what is too long is cut."""
    return ascii(value)[:30]


def state_of(path: Path) -> tuple[str, int | None, str | None]:
    (batch,) = read_journal(path).batches
    return str(batch.state), batch.task_id, batch.reason


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "send.jsonl"


@pytest.mark.parametrize("text", TEXTS, ids=shown)
@pytest.mark.parametrize("json_", [[], ["--json"]], ids=["text", "json"])
def test_what_dingtalk_says_of_a_refusal(app: FakeDingTalk, dingkit: Callable[..., Done], path: Path, text: str, json_: list[str]) -> None:
    app.will_answer(SEND, json_response({"errcode": 40035, "errmsg": text, "request_id": text}))
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(path), *json_)
    assert done.code == 4
    state, _, reason = state_of(path)
    assert (state, "40035" in str(reason)) == (State.REFUSED, True)
    said = json.loads(done.out)["error"]["message"] if json_ else done.err
    assert "code 40035" in said
    assert app.people() == ["a"]


@pytest.mark.parametrize("environ", ENVIRONMENTS, ids=str)
def test_in_any_terminal(app: FakeDingTalk, tmp_path: Path, environ: dict[str, str]) -> None:
    def send(*flags: str) -> Done:
        return run("send", "--to", "a", "--text", "x", "--journal", str(tmp_path / f"{len(app.requests)}.jsonl"), *flags, environ=environ)

    refused = json_response({"errcode": 40035, "errmsg": f"half {HALF} 钉"})
    app.will_answer(SEND, refused, refused, json_response({"errcode": 0, "task_id": f"half {HALF} 钉"}))
    assert (send().code, send("--json").code) == (4, 4)
    done = send()
    assert (done.code, "half" in done.out) == (0, True)


@pytest.mark.parametrize(
    "answered", [HALF, "", "x" * 9000, [1], {"a": HALF}, True, 1.5, float("nan"), "１２", "9" * 30, -1, None], ids=ascii
)
def test_a_task_that_cannot_be_asked_about(app: FakeDingTalk, dingkit: Callable[..., Done], path: Path, answered: Any) -> None:
    """The message was sent, and that is what counts."""
    app.will_answer(SEND, json_response({"errcode": 0, "task_id": answered}))
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(path), "--wait")
    assert (done.code, done.err) == (0, "")
    sent, unknown = done.out.splitlines()
    assert sent.startswith("Sent to 1 person (a): DingTalk cannot be asked about the task that it answered: ")
    assert unknown == "Unknown: 1 (a): DingTalk says nothing about them"
    state, task, reason = state_of(path)
    assert (state, task) == (State.SENT, None)
    assert str(reason) in sent
    again = dingkit("send", "--resume", str(path), "--wait", "--json")
    assert (again.code, json.loads(again.out)["recipients"]["unknown"]) == (0, ["a"])
    assert app.people() == ["a"]
    assert app.bodies(PROGRESS) == []


def test_no_task_at_all(app: FakeDingTalk, dingkit: Callable[..., Done], path: Path) -> None:
    app.will_answer(SEND, json_response({"errcode": 0}))
    assert dingkit("send", "--to", "a", "--text", "x", "--journal", str(path)).code == 7
    assert state_of(path)[0] == State.UNKNOWN


def test_a_task_in_a_text(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(SEND, json_response({"errcode": "0", "task_id": "256271667526"}))
    done = dingkit("send", "--to", "a", "--text", "x", "--wait")
    assert done.code == 0
    assert app.bodies(PROGRESS)[0]["task_id"] == 256271667526


@pytest.mark.parametrize("code", UNKNOWN_CODES, ids=shown)
def test_an_unknown_code_may_mean_that_it_was_sent(app: FakeDingTalk, dingkit: Callable[..., Done], path: Path, code: object) -> None:
    app.will_answer(SEND, json_response({"errcode": code, "errmsg": f"new {HALF}"}))
    done = dingkit("send", "--to", "a", "--text", "x", "--journal", str(path))
    assert done.code == 7
    assert "It is not known whether batch 1, 1 person (a), was sent." in done.err
    assert state_of(path)[0] == State.UNKNOWN
    again = dingkit("send", "--resume", str(path))
    assert again.code == 7
    assert app.people() == ["a"]
    assert dingkit("send", "--resume", str(path), "--resend-unknown").code == 0
    assert app.people() == ["a", "a"]


ODD = [None, 5, "a", [], {}, [HALF, 5, None, ["x"], {"a": 1}], {"read_user_id_list": HALF}, float("nan")]


@pytest.mark.parametrize("odd", ODD, ids=shown)
@pytest.mark.parametrize("json_", [[], ["--json"]], ids=["text", "json"])
def test_a_result_of_any_kind(app: FakeDingTalk, dingkit: Callable[..., Done], odd: Any, json_: list[str]) -> None:
    names = ("read", "unread", "failed", "invalid", "forbidden")
    result = {f"{name}_user_id_list": odd for name in names} | {"forbidden_list": odd, "invalid_dept_id_list": odd}
    for answer in (
        {"errcode": 0, "send_result": odd},
        {"errcode": 0, "send_result": result},
        {"errcode": 0, "send_result": {"forbidden_list": [odd]}},
    ):
        app.will_answer(RESULT, json_response(answer))
        done = dingkit("send", "--to", "a", "--text", "x", "--wait", *json_)
        assert done.code in {0, 6, 7}, done
        assert "internal error of dingkit" not in done.out + done.err
        if json_:
            json.loads(done.out)


@pytest.mark.parametrize(
    "odd", [*ODD, {"status": HALF}, {"status": "2"}, {"status": 1, "progress_in_percent": HALF}], ids=lambda text: ascii(text)[:30]
)
def test_a_progress_of_any_kind(app: FakeDingTalk, dingkit: Callable[..., Done], odd: Any) -> None:
    app.will_answer(PROGRESS, json_response({"errcode": 0, "progress": odd}))
    done = dingkit("send", "--to", "a", "--text", "x", "--wait", "--wait-seconds", "0")
    assert done.code == 7, done
    assert "internal error of dingkit" not in done.err
    assert app.people() == ["a"]


def test_whatever_fails_while_waiting_the_message_was_sent(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("dingkit.delivery._deliver.wait_for_results", broken)
    done = dingkit("send", "--to", "a", "--text", "x", "--wait")
    assert done.code == 7
    assert "Everything was sent; only who received it is not known yet. Ask again with: dingkit send --resume " in done.err
    assert "ZeroDivisionError: a bug" in done.err


@pytest.mark.parametrize("text", TEXTS, ids=shown)
def test_call(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, text: str) -> None:
    answer = {"errcode": 0, "result": {"userid": text, text or "x": [text], "number": 1.5}}
    app.answers["/topapi/user/getbyunionid"] = [json_response(answer) for _ in range(3)]
    words = ["call", "get_user_by_unionid", "-p", "unionid=u"]
    for flags in ([], ["--json"]):
        done = dingkit(*words, *flags)
        assert (done.code, json.loads(done.out)) == (0, answer)
    kept = tmp_path / "answer.json"
    assert dingkit(*words, "--output", str(kept)).code == 0
    assert json.loads(kept.read_bytes()) == answer


def test_call_prints_json_whatever_numbers_there_are(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.answers["/topapi/user/getbyunionid"] = [json_response({"errcode": 0, "result": {"a": float("nan"), "b": float("-inf"), "c": "钉"}})]
    done = dingkit("call", "get_user_by_unionid", "-p", "unionid=u")
    assert json.loads(done.out, parse_constant=pytest.fail)["result"] == {"a": "NaN", "b": "-Infinity", "c": "钉"}


def test_call_looks_at_the_place_of_the_answer_before_it_calls(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    words = ["call", "get_user_by_unionid", "-p", "unionid=u", "--output"]
    for place, said in ((tmp_path, "is a folder: name a file in it."), (tmp_path / "no" / "a.json", "There is no folder")):
        done = dingkit(*words, str(place))
        assert done.code == 8
        assert said in done.err
    assert app.requests == []


@pytest.mark.parametrize("text", TEXTS, ids=shown)
def test_robot_send(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f"{app.url}/robot/send?access_token=8e21")
    for code, expected in ((310000, 4), (987654, 7)):
        app.will_answer(ROBOT, *[json_response({"errcode": code, "errmsg": text})] * 2)
        assert dingkit("robot", "send", "--text", "x").code == expected
        done = dingkit("robot", "send", "--text", "x", "--json")
        assert json.loads(done.out)["error"]["exit_code"] == done.code == expected
    app.will_answer(ROBOT, json_response({"errcode": 0, "errmsg": text}))
    assert dingkit("robot", "send", "--text", "x").code == 0


@pytest.mark.parametrize("text", [HALF, f"@a{HALF}", "\x1b[31m", "钉"], ids=shown)
def test_upload(app: FakeDingTalk, dingkit: Callable[..., Done], text: str) -> None:
    app.will_answer("/media/upload", *[json_response({"errcode": 0, "media_id": text, "type": "image"})] * 3)
    assert dingkit("upload", PICTURE).code == 0
    assert json.loads(dingkit("upload", PICTURE, "--json").out)["media_id"] == text
    done = dingkit("send", "--to", "a", "--image", PICTURE)
    assert done.code == (2 if HALF in text else 0)
    assert app.people() == ([] if HALF in text else ["a"])


@pytest.mark.parametrize(
    "name", ["filename*=UTF-8''%ED%A0%BD.jpg", "filename*=UTF-8''%F0%9F%98%80.jpg", 'filename="\udcff\udcfe.jpg"', "filename="]
)
def test_download(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, name: str) -> None:
    for flags in ([], ["--json"]):
        answer = file_response("")
        answer.headers["Content-Disposition"] = f"attachment; {name}".encode(errors="surrogateescape").decode("latin-1")
        app.will_answer(GET, answer)
        done = dingkit("download", "@x", "--to", f"{tmp_path}/{len(flags)}/", *flags)
        assert done.code == 0
        (kept,) = (tmp_path / str(len(flags))).iterdir()
        assert kept.read_bytes() == b"a picture"
        kept.name.encode()


@pytest.mark.parametrize("text", [HALF, "钉", "a\x1b[31m", "a b", "a\nb", ""], ids=shown)
def test_a_ticket_and_a_token(app: FakeDingTalk, dingkit: Callable[..., Done], text: str) -> None:
    app.will_answer(TICKET, json_response({"jsapiTicket": text, "expireIn": 7200}))
    done = dingkit("jsapi", "sign", "https://app.example", "--api", "a", "--corp-id", "c")
    assert done.code == 4
    assert "the response holds no usable token" in done.err
    app.will_answer("/v1.0/oauth2/accessToken", json_response({"accessToken": text, "expireIn": 7200}))
    done = dingkit("token", "--app-key", "another")
    assert done.code == 4
    assert "the response holds no usable token" in done.err


@pytest.mark.parametrize("text", [HALF, "钉", "\x1b[31m"], ids=shown)
def test_callbacks(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setenv("DINGTALK_CALLBACK_TOKEN", TOKEN)
    monkeypatch.setenv("DINGTALK_CALLBACK_AES_KEY", AES_KEY)
    monkeypatch.setenv("DINGTALK_CALLBACK_OWNER_KEY", OWNER)
    event = {"EventType": "user_add_org", "UserId": [text], text: text}
    query, body = pushed(tmp_path, json.dumps(event))
    for flags in ([], ["--json"]):
        done = dingkit("callback", "decrypt", query, "--body", body, *flags)
        assert done.code == 0
        assert (json.loads(done.out)["content"] if flags else json.loads(done.out)) == event
    failed = {"call_back_tag": "user_add_org", "event_time": 1, "user_add_org": {"userid": [text], "corpid": text}}
    answer = {"errcode": 0, "has_more": False, "failed_list": [failed]}
    app.will_answer(FAILED, *[json_response(answer)] * 3)
    assert json.loads(dingkit("callback", "list-failed", "--yes").out) == failed
    assert json.loads(dingkit("callback", "list-failed", "--yes", "--json").out) == {"events": [failed]}
    assert dingkit("callback", "list-failed", "--output", str(tmp_path / "missed")).code == 0
    assert json.loads((tmp_path / "missed").read_bytes()) == failed
    registered = json_response({"errcode": 0, "call_back_tag": [text], "url": text, "aes_key": text, "token": text})
    app.will_answer(REGISTERED, registered, registered)
    assert dingkit("callback", "register", ENDPOINT, "--event", "user_add_org").code == 2
    app.will_answer("/call_back/update_call_back", json_response({"errcode": 71012, "errmsg": text}))
    assert dingkit("callback", "register", ENDPOINT, "--event", "user_add_org", "--replace").code == 4
    assert app.bodies(REGISTER) == []


@pytest.mark.parametrize("text", [HALF, f"hello {HALF}"], ids=shown)
def test_half_a_character_is_not_sent(
    app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """Nothing could be sent with it: it is told where it is, before anything is."""
    monkeypatch.setenv("DINGTALK_ROBOT_WEBHOOK", f"{app.url}/robot/send?access_token=8e21")
    message = tmp_path / "message.json"
    message.write_text(json.dumps({"msgtype": "text", "text": {"content": text}}))
    for words, field in (
        (["send", "--to", "a", "--message", str(message)], "msg.text.content"),
        (["robot", "send", "--message", str(message)], "text.content"),
    ):
        done = dingkit(*words)
        assert (done.code, done.out) == (2, "")
        assert f"  {field}: holds half a character (\\ud800 to \\udfff), which cannot be sent." in done.err
    message.write_text(json.dumps({"unionid": [{"a": text}], text: 1}))
    done = dingkit("call", "get_user_by_unionid", "--data", str(message))
    assert done.code == 2
    assert "unionid[0].a: holds half a character" in done.err
    assert "\\ud83d: holds half a character" in done.err
    assert dingkit("send", "--to", f"a{text}", "--text", "x").code == 2
    assert dingkit("send", "--to", "a", "--text", "hello \udcff").err == (
        "Error: The command line or a setting holds something that is not UTF-8 text.\n"
    )
    assert app.requests == []
