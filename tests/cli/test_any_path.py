"""`dingkit call METHOD PATH`: what the spec does not describe."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from werkzeug import Response

from tests.cli.conftest import SECRET, TOKEN, FakeDingTalk, json_response, run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Done

UNDESCRIBED = "/topapi/blackboard/listtopten"
LISTED = {"errcode": 0, "result": [{"dept_id": 37}]}


@pytest.fixture(autouse=True)
def answers(app: FakeDingTalk) -> None:
    app.will_answer(UNDESCRIBED, *[json_response(LISTED)] * 4)


def test_a_body_from_everywhere(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    body = tmp_path / "body.yaml"
    body.write_text("dept_id: 1\nlanguage: 中文\n")
    for data in ('{"dept_id": 1, "language": "中文"}', f"@{body}", str(body)):
        done = dingkit("call", "POST", UNDESCRIBED, "--data", data)
        assert (done.code, done.err, json.loads(done.out)) == (0, "", LISTED)
    piped = run("call", "post", UNDESCRIBED, "--data", "-", input='{"dept_id": 1, "language": "中文"}')
    assert (piped.code, json.loads(piped.out)) == (0, LISTED)
    assert app.bodies(UNDESCRIBED) == [{"dept_id": 1, "language": "中文"}] * 4
    assert app.queries[-1] == (UNDESCRIBED, {"access_token": TOKEN})


def test_query_and_headers(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    headers = ["--header", "X-Trace: t=1", "--header", "X-Other=o:1"]
    path = "/v1.0/todo/tasks"
    app.will_answer(path, json_response({"tasks": []}))
    done = dingkit("call", "GET", f"{path}?a=1", "--query", "b=x y", "--query", "c=1", "--query", "c=2", *headers)
    assert (done.code, json.loads(done.out)) == (0, {"tasks": []})
    assert app.queries[-1] == (path, {"a": "1", "b": "x y", "c": "1"})


def test_headers_are_sent(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    token = "x-acs-dingtalk-access-token: given-5f1d9c"
    app.will_answer("/v1.0/a", json_response({}))
    assert dingkit("call", "GET", "/v1.0/a", "--header", token, "--token-type", "none").code == 0
    done = dingkit("call", "GET", "/v1.0/a", "--header", token)
    assert done.code == 2
    assert "is the token, which the client puts there: leave it out, or say --token-type none to send your own." in done.err
    assert "5f1d9c" not in done.err


def test_files(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    app.will_answer("/topapi/upload", json_response(LISTED))
    done = dingkit("call", "POST", "/topapi/upload", "--param-file", f"media={tmp_path}/photo.png", "-p", "type=image")
    assert done.code == 0
    assert app.bodies("/topapi/upload")[0]["files"] == ["media"]


def test_another_type_of_token(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/service/a", json_response(LISTED))
    assert dingkit("call", "POST", "/service/a", "--token-type", "suite", "--access-token", "suite-5f1d9c").code == 0
    assert app.queries[-1] == ("/service/a", {"suite_access_token": "suite-5f1d9c"})
    done = dingkit("call", "POST", "/service/a", "--token-type", "suite-5f1d9c")
    assert done.code == 2
    assert "--token-type is the type of the token, one of app, suite," in done.err
    assert "on this host, or none for a call without one" in done.err
    assert "5f1d9c" not in done.err


def test_without_a_token_no_key_is_needed(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGTALK_APP_SECRET")
    app.will_answer("/public", json_response(LISTED))
    assert dingkit("call", "GET", "/public", "--token-type", "none").code == 0
    assert dingkit("call", "GET", "/public").code == 3


def test_a_refusal(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    refusal = json_response({"errcode": 60011, "errmsg": f"no permission, {SECRET}", "request_id": "r1"})
    app.will_answer(UNDESCRIBED, refusal, refusal)
    done = dingkit("call", "POST", UNDESCRIBED, "--data", "{}")
    assert done.code == 4
    assert "DingTalk refused: no permission, ***" in done.err
    error = json.loads(dingkit("call", "POST", UNDESCRIBED, "--data", "{}", "--json").out)["error"]
    assert (error["exit_code"], error["code"], error["operation"], error["request_id"]) == (4, 60011, f"POST {UNDESCRIBED}", "r1")


def test_secrets_in_an_answer_are_hidden(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    app.will_answer(UNDESCRIBED, *[json_response({"accessToken": "another-5f1d9c", "said": TOKEN})] * 3)
    done = dingkit("call", "POST", UNDESCRIBED)
    assert json.loads(done.out) == {"accessToken": "***", "said": "***"}
    assert "--show shows them" in done.err
    target = tmp_path / "answer.json"
    assert dingkit("call", "POST", UNDESCRIBED, "--output", str(target)).code == 0
    assert json.loads(target.read_bytes()) == {"accessToken": "***", "said": "***"}
    assert json.loads(dingkit("call", "POST", UNDESCRIBED, "--show").out) == {"accessToken": "another-5f1d9c", "said": TOKEN}


def test_a_file_as_answer(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    picture = Response(b"\x89PNG", content_type="image/png")
    odd = Response(b"{half", content_type="application/json")
    app.will_answer("/topapi/picture", picture, picture, odd)
    target = tmp_path / "photo.png"
    done = dingkit("call", "GET", "/topapi/picture", "-o", str(target))
    assert (done.code, done.out, target.read_bytes()) == (0, f"4 bytes written to {target}.\n", b"\x89PNG")
    done = dingkit("call", "GET", "/topapi/picture")
    assert done.code == 4
    assert "expected JSON" in done.err
    assert dingkit("call", "GET", "/topapi/picture", "-o", str(target)).code == 0
    assert target.read_bytes() == b"{half"
    assert dingkit("call", "GET", "/topapi/picture", "-o", str(tmp_path)).code == 8


def test_what_is_described_is_named(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/topapi/message/corpconversation/getsendprogress", json_response({"errcode": 0}))
    done = dingkit("call", "POST", "/topapi/message/corpconversation/getsendprogress", "--data", '{"task_id": 1}')
    assert done.code == 0
    assert done.err == "Note: `dingkit call get_work_notification_progress` is the same call, and checks what is sent.\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["POST"], "Name a path: `dingkit call POST /topapi/…`"),
        (["POST", "topapi/a"], "Nothing was called: path must begin with one slash"),
        (["POST", "https://evil.example/a"], "Nothing was called: path is an address of another host"),
        (["POST", UNDESCRIBED, "--query", "a"], "--query takes NAME=VALUE, not 'a'"),
        (["POST", UNDESCRIBED, "--header", "Host: x"], "Nothing was called: --header.Host is written by the client"),
        (["POST", UNDESCRIBED, "--header", "x"], "--header takes NAME=VALUE, not 'x'"),
        (["POST", UNDESCRIBED, "-p", "a=b"], "--param stands beside a --param-file here"),
        (["POST", UNDESCRIBED, "--data", "{half"], "The JSON on the command line is neither JSON nor YAML"),
        (["POST", UNDESCRIBED, "--data", '{"a": NaN}'], "The JSON on the command line holds what JSON does not have"),
        (["get_user", "/user/get"], "PATH, --query, --header and --token-type go with a method"),
        (["get_user", "--query", "a=b"], "PATH, --query, --header and --token-type go with a method"),
        (["/topapi/nothing"], "There is no operation '/topapi/nothing'"),
        (["/topapi/nothing"], "is called with its method: `dingkit call POST /topapi/…`"),
    ],
)
def test_what_is_wrong(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], said: str) -> None:
    done = dingkit("call", *arguments)
    assert done.code == 2
    assert said in done.err
    assert app.requests == []


def test_a_file_that_is_not_there(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    for option, value in (("--data", f"@{tmp_path}/no.json"), ("--param-file", f"media={tmp_path}/no.png")):
        assert dingkit("call", "POST", UNDESCRIBED, option, value).code == 8
    assert app.requests == []


def test_help_is_that_of_the_command(dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "POST", "--help")
    assert done.code == 0
    assert "After a method: any path of the API" in " ".join(done.out.split())
