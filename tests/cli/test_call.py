"""`dingkit call`: any operation, with what the spec knows of it."""

from __future__ import annotations

import errno
import json
import os
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Response

from dingkit import DingTalk
from dingkit.cli.support._check import problems
from dingkit.cli.support._output import Output, without_secrets
from dingkit.cli.support._request import Values, add_defaults, build, read_values
from dingkit.cli.support._settings import Settings
from dingkit.cli.support._spec import Described, Field, _description, find, operations
from dingkit.credentials import StaticToken
from dingtalk_openapi.error_codes import NEEDS
from tests.cli.conftest import SECRET, SEND, TOKEN, FakeDingTalk, json_response, run
from tests.contract.described import operations as described_operations
from tests.contract.described import request_examples
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done

PICTURE = str(Path(__file__).parents[2] / "examples" / "data" / "coffee.jpg")
TOKEN_CALL = "/v1.0/oauth2/accessToken"


def test_query_parameters_and_json_answers(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "get_user_info_v2", "--param", "code=abc")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out)["result"]["userid"] == "manager123"


def test_fields_of_a_body_get_their_types(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    message = '{"msgtype": "text", "text": {"content": "x"}}'
    done = dingkit("call", "send_work_notification", "-p", "agent_id=12", "-p", "to_all_user=TRUE", "-p", f"msg={message}")
    assert done.code == 0
    assert app.bodies(SEND) == [{"agent_id": 12, "to_all_user": True, "msg": json.loads(message)}]


def test_the_agent_of_the_settings_is_that_of_the_call(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    message = 'msg={"msgtype": "text", "text": {"content": "x"}}'
    (tmp_path / "body.yaml").write_text("msg: {msgtype: text, text: {content: x}}\nuserid_list: [a]\n")
    whole = ["-p", message, "-p", 'userid_list=["a"]']
    calls = (whole, [*whole, "--agent-id", "8"], [*whole, "-p", "agent_id=9", "--agent-id", "8"])
    for arguments in (*calls, ["--data", str(tmp_path / "body.yaml")]):
        done = dingkit("call", "send_work_notification", *arguments)
        assert done.code == 0, done.err
    assert [sent["agent_id"] for sent in app.bodies(SEND)] == [7, 8, 9, 7]


def test_help_says_which_setting_stands_for_it(dingkit: Callable[..., Done]) -> None:
    told = " ".join(dingkit("call", "get_work_notification_progress", "--help").out.split())
    assert "agent_id * (number): Agent that sent the notification. When not given, --agent-id or DINGTALK_AGENT_ID." in told


def test_as_text_where_the_spec_wants_text(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    values = add_defaults_to("bind_chat"), add_defaults_to("send_message")
    assert values[0].parameters["query"] == {"agentid": "7"}
    assert values[1].body == {"agentid": "7"}


def add_defaults_to(operation: str) -> Values:
    values = Values()
    add_defaults(find(operation), values, Settings(agent_id=7))
    return values


def test_without_an_agent_it_is_missing_as_before(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGTALK_AGENT_ID")
    done = dingkit("call", "get_work_notification_progress", "-p", "task_id=1")
    assert done.code == 2
    assert "agent_id: is missing." in done.err
    assert app.requests == []


def test_a_secret_from_a_file_loses_the_end_of_its_line(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret-of-the-file\r\n")
    (tmp_path / "text").write_text("a text\n")
    values = read_values(find("create_access_token"), ["appKey=k"], [f"appSecret={tmp_path / 'secret'}"], None)
    assert values.body == {"appKey": "k", "appSecret": "secret-of-the-file"}
    assert read_values(find("create_access_token"), [], [f"appKey={tmp_path / 'text'}"], None).body == {"appKey": "a text\n"}


def test_a_body_from_a_file_with_a_parameter_before_it(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    body = "agent_id: 1\nuserid_list: [a, b]\nmsg: {msgtype: text, text: {content: x}}\n"
    (tmp_path / "body.yaml").write_text(body)
    assert dingkit("call", "send_work_notification", "--data", str(tmp_path / "body.yaml"), "--param", "agent_id=2").code == 0
    assert run("call", "send_work_notification", "--data", "-", input=body).code == 0
    assert [(sent["agent_id"], sent["userid_list"]) for sent in app.bodies(SEND)] == [(2, "a,b"), (1, "a,b")]


def test_json_text_inside_json(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    values = {"robotCode": "ding", "userIds": ["a"], "msgKey": "sampleText", "msgParam": {"content": "hello"}}
    arguments = [f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in values.items()]
    done = dingkit("call", "send_robot_oto_messages", *[word for argument in arguments for word in ("--param", argument)])
    assert done.code == 0, done.err


def test_path_parameters_are_escaped(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.answers["/v1.0/im/chat/chat%2Fa/convertToOpenConversationId"] = []
    app.will_answer("/v1.0/im/chat/chat/a/convertToOpenConversationId", json_response({"openConversationId": "cid"}))
    done = dingkit("call", "convert_chat_id", "--param", "chatId=chat/a")
    assert json.loads(done.out) == {"openConversationId": "cid"}


def test_an_upload(on_mock: MockServer, app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "upload_media", "--param", "type=image", "--param-file", f"media={PICTURE}")
    assert json.loads(done.out)["media_id"] == "@lADOuploaded"
    assert app.bodies("/media/upload")[0]["files"] == ["media"]


def test_text_beside_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    upload = find("upload_media")
    described = Described(upload.operation, {**upload.row, "body": {"holds": "Upload"}, "parameters": []})
    objects = {"Upload": {"fields": {"media": {"kind": "file", "type": "string"}, "title": {"kind": "text", "type": "string"}}}}
    monkeypatch.setitem(_description(), "objects", objects)
    values = read_values(described, ["title=x"], [], None)
    with ExitStack() as cleanup:
        assert build(described, values, cleanup)["files"] == [("title", (None, b"x", "text/plain"))]


def test_parameters_from_files(on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "code").write_text("abc")
    assert dingkit("call", "get_user_info_v2", "--param-file", f"code={tmp_path / 'code'}").code == 0


def test_a_file_as_answer(on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    done = dingkit("call", "get_media", "--param", "media_id=@x", "--output", str(tmp_path / "x"))
    assert done.out == f"27 bytes written to {tmp_path / 'x'}.\n"
    assert (tmp_path / "x").read_bytes() == b"invented bytes of a picture"
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o600
    for_scripts = dingkit("call", "get_media", "--param", "media_id=@x", "--output", str(tmp_path / "x"), "--json")
    assert json.loads(for_scripts.out) == {"file": str(tmp_path / "x"), "bytes": 27, "type": "application/octet-stream"}
    assert "say with --output FILE where to put it" in dingkit("call", "get_media", "--param", "media_id=@x").err


def test_a_file_that_cannot_be_written_leaves_nothing(
    on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "x").write_bytes(b"older")

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    done = dingkit("call", "get_media", "--param", "media_id=@x", "--output", str(tmp_path / "files" / "x"))
    assert done.code == 8, done.err
    assert "No space left on device" in done.err
    assert {path.name: path.read_bytes() for path in (tmp_path / "files").iterdir()} == {"x": b"older"}


def test_an_answer_in_a_file(on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    done = dingkit("call", "get_user_info_v2", "-p", "code=a", "-o", str(tmp_path / "x"))
    assert done.out == f"Written to {tmp_path / 'x'}.\n"
    assert json.loads((tmp_path / "x").read_text())["result"]["name"] == "Zhang San"


@pytest.mark.parametrize("target", ["missing/x", "."])
def test_an_answer_that_cannot_be_written(on_mock: MockServer, dingkit: Callable[..., Done], tmp_path: Path, target: str) -> None:
    done = dingkit("call", "get_user_info_v2", "-p", "code=a", "-o", str(tmp_path / target))
    assert done.code == 8
    assert list(tmp_path.rglob(".new-*")) == []


def test_a_redirect_as_answer(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/connect/oauth2/authorize", Response("", 302, {"Location": "https://app.example.com/?code=1"}))
    fields = {"appid": "a", "response_type": "code", "scope": "snsapi_base", "state": "s", "redirect_uri": "https://app.example.com/"}
    done = dingkit("call", "authorize_login_free", *[word for name, value in fields.items() for word in ("-p", f"{name}={value}")])
    assert json.loads(done.out)["url"].startswith("https://app.example.com/"), done.err


def test_a_success_without_a_body(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/v1.0/contact/seniorSettings", Response(""))
    done = dingkit("call", "update_senior_settings", "-p", "seniorStaffId=u1", "-p", "open=false")
    assert (done.code, json.loads(done.out)) == (0, {}), done.err


def test_secrets_in_an_answer_are_hidden(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    hidden = dingkit("call", "get_token", "-p", "appkey=a", "-p", "appsecret=b")
    assert json.loads(hidden.out)["access_token"] == "***"
    assert hidden.err == "Secrets in the answer are hidden as ***; --show shows them.\n"
    shown = dingkit("call", "get_token", "-p", "appkey=a", "-p", "appsecret=b", "--show")
    assert json.loads(shown.out)["access_token"] not in {"", "***"}
    assert shown.err == ""


def test_secrets_in_lists_are_hidden() -> None:
    assert without_secrets({"a": [{"token": "x"}, 5]}) == ({"a": [{"token": "***"}, 5]}, True)
    assert without_secrets({"token": "", "b": [1, "c"]}) == ({"token": "", "b": [1, "c"]}, False)
    assert without_secrets({"appsecret": "s", "APP-SECRET": "t"}) == ({"appsecret": "***", "APP-SECRET": "***"}, True)
    assert without_secrets(["a-tok"], lambda text: text.replace("tok", "***")) == (["a-***"], True)


def test_without_a_token_no_key_is_needed(on_mock: MockServer, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DINGTALK_APP_KEY")
    assert dingkit("call", "get_token", "-p", "appkey=a", "-p", "appsecret=b").code == 0
    assert dingkit("call", "get_user_info_v2", "-p", "code=a").code == 3


def test_another_kind_of_token_must_be_given(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "get_contact_user", "-p", "unionId=me")
    assert done.code == 3
    assert "needs a token of the kind 'user'" in done.err
    app.will_answer("/v1.0/contact/users/me", json_response({"nick": "Zhang"}))
    assert json.loads(dingkit("call", "get_contact_user", "-p", "unionId=me", "--access-token", "t").out) == {"nick": "Zhang"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Name an operation: `dingkit spec list` lists all."),
        (["get_usr_info"], "There is no operation 'get_usr_info': did you mean get_user_info or"),
        (["zzz"], "There is no operation 'zzz': `dingkit spec list` lists all."),
        (["get_user_info_v2"], "code: is missing. Login-free code"),
        (["get_user_info_v2", "-p", "code"], "--param takes NAME=VALUE, not 'code'."),
        (["get_user_info_v2", "-p", "=x"], "--param takes NAME=VALUE, not '=x'."),
        (["get_user_info_v2", "-p", "kode=x"], "get_user_info_v2 has no parameter 'kode'. Did you mean code?"),
        (["get_user_info_v2", "-p", "zzz=x"], "has no parameter 'zzz'. It has code."),
        (["get_jsapi_ticket", "-p", "zzz=x"], "has no parameter 'zzz'. It has"),
        (["delete_callback", "-p", "zzz=x"], "has no parameter 'zzz'. It has none."),
        (["upload_media", "-p", "media=x"], "media is a file: give it as --param-file media=FILE."),
        (["upload_media", "-p", "type=x"], "type: must be one of image, voice, video, file."),
        (["send_work_notification", "-p", "agent_id=x"], "agent_id must be a number, not 'x'."),
        (["send_work_notification", "-p", "to_all_user=x"], "to_all_user must be true or false, not 'x'."),
        (["send_work_notification", "-p", "msg=x"], "msg must be JSON, not 'x'."),
        (["get_user_info", "--data", __file__.replace(".py", ".json")], "cannot be read: No such file"),
    ],
)
def test_what_is_wrong(app: FakeDingTalk, dingkit: Callable[..., Done], arguments: list[str], said: str) -> None:
    done = dingkit("call", *arguments)
    assert done.code in {2, 8}
    assert said in done.err
    assert app.requests == []


def test_a_body_that_is_none(app: FakeDingTalk, dingkit: Callable[..., Done], tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text("[1]")
    done = dingkit("call", "send_work_notification", "--data", str(tmp_path / "list.json"))
    assert "takes an object with fields as its body: see `dingkit spec show send_work_notification`" in done.err
    assert "get_jsapi_ticket takes no body" in dingkit("call", "get_jsapi_ticket", "--data", str(tmp_path / "list.json")).err


def test_what_an_address_needs_is_asked_for_in_any_case(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    assert "chatId: is missing." in dingkit("call", "convert_chat_id").err
    done = dingkit("call", "convert_chat_id", "--no-check")
    assert done.code == 2
    assert "chatId is part of its address and must be given." in done.err


def test_parameters_in_headers_and_json_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    row = {
        "parameters": [{"name": "x-scope", "place": "header", "kind": "text", "type": "string"}],
        "media_type": "application/json",
        "body": {"holds": "Outer"},
    }
    described = Described(find("get_token").operation, row)
    objects = {"Outer": {"fields": {"inner": {"kind": "JSON", "type": "string", "json_text": True}}}}
    monkeypatch.setitem(_description(), "objects", objects)
    values = read_values(described, ["x-scope=a", 'inner={"b": "钉"}'], [], None)
    values.body["inner"] = json.loads(values.body["inner"])
    with ExitStack() as cleanup:
        request = build(described, values, cleanup)
    assert (request["headers"], request["json"]) == ({"x-scope": "a"}, {"inner": '{"b":"钉"}'})


def test_what_dingtalk_is_to_judge(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    too_many = ",".join(map(str, range(101)))
    arguments = ["call", "send_work_notification", "-p", "agent_id=1", "-p", 'msg={"new": [1]}', "-p", f"userid_list={too_many}"]
    done = dingkit(*arguments)
    assert done.code == 2
    assert "msg.msgtype: is missing." in done.err
    assert dingkit(*arguments, "--no-check").code == 0
    assert app.bodies(SEND) == [{"agent_id": 1, "msg": {"new": [1]}, "userid_list": too_many}]


@sweep("name", sorted(operations()))
def test_every_documented_request_passes_the_check(name: str) -> None:
    """And every operation can be described."""
    described = find(name)
    for body in request_examples(name).values():
        assert problems(described, described.body, body) == []
    given = described_operations()[name].definition.get("parameters", [])
    assert [field.name for field in described.fields if field.place != "body"] == [each["name"] for each in given]
    assert all(field.kind for field in described.fields)


@pytest.mark.parametrize(
    "name", ["send_work_notification", "upload_media", "get_media", "get_contact_user", "authorize_login", "delete_callback"]
)
def test_help_for_an_operation(dingkit: Callable[..., Done], name: str) -> None:
    done = dingkit("call", name, "--help")
    assert done.code == 0
    described = find(name)
    assert done.out.startswith(f"{name}: {described.summary}\n")
    assert f"dingkit call {name}" in done.out
    assert described.operation.docs_url in done.out
    assert "Divergence" not in done.out
    for field in described.fields:
        assert f"  {field.name}{' *' if field.required else ''}  (" in done.out


def test_help_for_the_command_and_for_what_is_none(dingkit: Callable[..., Done]) -> None:
    assert "Usage: dingkit call [OPTIONS] [OPERATION]" in dingkit("call", "--help").out
    done = dingkit("call", "zzz", "--help")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: There is no operation 'zzz'")


class Strange(Described):
    """An operation with a schema of its own."""

    def schema(self, field: Field) -> dict[str, Any]:
        return {"type": "object", "properties": {"a": {"minLength": 1}, "d": {"const": 1}, "e": {"multipleOf": 3}}}


def test_what_no_limit_says_is_reported_by_field() -> None:
    strange = Strange(find("get_token").operation, {})
    assert problems(strange, Field(), {"a": "", "d": 2, "e": 1}) == ["d: must be 1.", "e: 1 is not a multiple of 3."]
    assert problems(strange, Field(), [1]) == ["the whole: must be an object with fields."]


@pytest.mark.parametrize("text", ['"x"', "[]", "7"])
def test_a_message_that_is_not_an_object(dingkit: Callable[..., Done], text: str) -> None:
    done = dingkit("call", "send_work_notification", "-p", "agent_id=1", "-p", "to_all_user=true", "-p", f"msg={text}")
    assert done.code == 2
    assert f"msg: must be an object with fields. {find('send_work_notification').body.fields['msg'].description}" in done.err


def test_limits_are_those_that_the_client_holds_to(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/chat/getReadList", json_response({"errcode": 0, "readUserIdList": []}))
    reading = ["call", "list_chat_message_readers", "-p", "messageId=m", "-p", "cursor=0"]
    done = dingkit(*reading, "-p", "size=101")
    assert done.code == 2
    assert "  size: is 101, it may be at most 100. Give a smaller number.\n" in done.err
    assert dingkit(*reading, "-p", "size=101", "--no-check").code == 0


def test_what_is_only_advised_is_reported_and_called(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/message/list_message_status", json_response({"errcode": 0}))
    done = dingkit("call", "list_message_status", "-p", f"messageId={'x' * 129}")
    assert done.code == 0
    assert done.err == "Note: messageId: has 129 characters, it should have at most 128. Shorten it.\n"


def test_an_answer_shows_neither_what_is_named_like_a_secret_nor_the_token_itself(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    answer = {"errcode": 0, "result": {"appsecret": "hidden-by-name", "userid": "u1", "about": f"app with {SECRET}, see ?t%3D{TOKEN}"}}
    for options, shown in (((), False), (("--show",), True)):
        app.will_answer("/topapi/v2/user/getuserinfo", json_response(answer))
        done = dingkit("call", "get_user_info_v2", "-p", "code=abc", *options)
        assert done.code == 0
        assert [secret in done.out for secret in ("hidden-by-name", SECRET, TOKEN)] == [shown] * 3
        assert json.loads(done.out)["result"]["userid"] == "u1"
        assert ("hidden as ***" in done.err) is not shown


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_an_error_shows_no_bare_token(app: FakeDingTalk, dingkit: Callable[..., Done], options: tuple[str, ...]) -> None:
    app.will_answer(
        "/topapi/v2/user/getuserinfo", json_response({"errcode": 40035, "errmsg": f"bad {TOKEN} of {SECRET}", "request_id": TOKEN})
    )
    done = dingkit("call", "get_user_info_v2", "-p", "code=abc", *options)
    assert done.code == 4
    assert "bad *** of ***" in done.out + done.err
    assert not [secret for secret in (TOKEN, SECRET) if secret in done.out + done.err]


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u2028\u2029\x1b\x9b")
def test_no_sign_turns_the_direction_of_what_a_terminal_shows(app: FakeDingTalk, dingkit: Callable[..., Done], sign: str) -> None:
    app.will_answer(
        "/topapi/v2/user/getuserinfo",
        json_response({"errcode": 40035, "errmsg": f"a{sign}b"}),
        json_response({"errcode": 0, "x": f"a{sign}b"}),
    )
    refused = dingkit("call", "get_user_info_v2", "-p", "code=abc")
    assert "a?b" in refused.err
    answered = dingkit("call", "get_user_info_v2", "-p", "code=abc")
    assert json.loads(answered.out)["x"] == f"a{sign}b"
    assert sign not in refused.err + answered.out


def test_a_permission_that_is_missing_is_reported(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    refusal = {
        "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "message": "no",
        "accessdenieddetail": {"requiredScopes": ["Contact.User.Read"]},
    }
    app.will_answer("/topapi/v2/user/getuserinfo", json_response(refusal, 403), json_response(refusal, 403))
    assert "Missing: Contact.User.Read." in dingkit("call", "get_user_info_v2", "-p", "code=abc").err
    error = json.loads(dingkit("call", "get_user_info_v2", "-p", "code=abc", "--json").out)["error"]
    assert error["missing_permissions"] == ["Contact.User.Read"]


@pytest.mark.parametrize("called", [["get_user_info_v2", "-p", "code=abc"], ["POST", "/topapi/v2/user/getuserinfo", "--data", "{}"]])
def test_what_an_operation_needs_is_reported(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, called: list[str]
) -> None:
    needed = "It needs the permission 基本权限 (qyapi_base). Only internal apps (企业内部应用) may call it."
    monkeypatch.setitem(NEEDS, "get_user_info_v2", needed)
    refusal = json_response({"errcode": 60011, "errmsg": "no"})
    app.will_answer("/topapi/v2/user/getuserinfo", refusal, refusal)
    assert f" {needed} See https://" in dingkit("call", *called).err
    assert json.loads(dingkit("call", *called, "--json").out)["error"]["hint"].endswith(f" {needed}")


def test_the_mock_says_what_is_wrong(on_mock: MockServer, dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "send_work_notification", "--no-check", "-p", "agent_id=7")
    assert done.code == 4
    assert "must have required property 'msg'" in done.err
    assert "without an explanation" not in done.err


def test_notes_show_no_token_of_a_client_that_lives(capsys: pytest.CaptureFixture[str]) -> None:
    with DingTalk(credential=StaticToken("bare-token-77aa31")):
        Output(as_json=False).warn("no route for bare-token-77aa31")
    assert capsys.readouterr().err == "no route for ***\n"


REFUSED = {"errcode": 60121, "errmsg": "no"}
ENGLISH = "Check the userid or unionid, and that the user still belongs to the corp."
CHINESE = "检查 userid 或 unionid，并确认此人仍在企业里。"


@pytest.mark.parametrize(
    ("environ", "options", "said"),
    [
        ({}, [], ENGLISH),
        ({"LC_ALL": "zh_CN.UTF-8"}, [], CHINESE),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_TW.UTF-8"}, [], CHINESE),
        ({"LC_ALL": "", "LC_MESSAGES": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, [], ENGLISH),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": ""}, [], ENGLISH),
        ({"LC_ALL": "zh_CN.UTF-8"}, ["--language", "en"], ENGLISH),
        ({"LC_ALL": "en_GB.UTF-8", "DINGKIT_LANGUAGE": "zh"}, [], CHINESE),
        ({"DINGKIT_LANGUAGE": "zh"}, ["--language", "EN"], ENGLISH),
        ({"DINGKIT_LANG": "zh_CN.UTF-8", "DINGKIT_LANGUAGE": "en"}, [], CHINESE),
        ({"DINGKIT_LANG": "fr", "LC_ALL": "zh_CN.UTF-8"}, [], ENGLISH),
        ({"DINGKIT_LANG": "en"}, ["--language=zh"], CHINESE),
    ],
)
def test_what_to_do_is_shown_in_the_language_of_the_person(
    app: FakeDingTalk,
    dingkit: Callable[..., Done],
    monkeypatch: pytest.MonkeyPatch,
    environ: dict[str, str],
    options: list[str],
    said: str,
) -> None:
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    app.will_answer("/topapi/v2/user/getuserinfo", json_response(REFUSED), json_response(REFUSED))
    call = ["call", "get_user_info_v2", "-p", "code=abc", *options]
    told = dingkit(*call).err
    known = "no (code 60121, get_user_info_v2, HTTP 200)"
    whole = {
        ENGLISH: f"Error: DingTalk refused: {known}. {ENGLISH} See https://",
        CHINESE: f"错误：钉钉返回了错误：{known}。{CHINESE}详见 https://",
    }
    assert whole[said] in told
    error = json.loads(dingkit(*call, "--json").out)["error"]
    assert (error["hint"], error["hint_zh"]) == (ENGLISH, CHINESE)
    assert said in error["message"]


def test_a_refusal_that_is_unknown_has_no_hint_in_any_language(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer("/topapi/v2/user/getuserinfo", json_response({"errcode": 987654321, "errmsg": "odd"}))
    error = json.loads(dingkit("call", "get_user_info_v2", "-p", "code=abc", "--language", "zh", "--json").out)["error"]
    assert (error["hint"], error["hint_zh"]) == (None, None)
    assert error["message"].startswith("钉钉返回了错误：odd (code 987654321, get_user_info_v2, HTTP 200)。详见 https://")


def test_a_language_that_the_catalogue_does_not_have(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("call", "get_user_info_v2", "-p", "code=abc", "--language", "fr")
    assert (done.code, app.requests) == (2, [])
    assert "'fr' is not one of 'en', 'zh'" in done.err
