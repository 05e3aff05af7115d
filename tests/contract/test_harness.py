"""The contract tests bite: what must not pass does not."""

from __future__ import annotations

import json
from inspect import signature
from typing import Any

import httpx
import pytest
from jsonschema import ValidationError

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from tests.contract.described import examples, operations, with_json_read
from tests.contract.harness import TOKEN, Wire, cases, documented_failure, documented_model
from tests.contract.sent import check_request, closed, form_parts

OAPI = "https://oapi.dingtalk.com"
PROGRESS = f"{OAPI}/topapi/message/corpconversation/getsendprogress"
TASK = {"agent_id": 1, "task_id": 2}


def check(operation: str, request: httpx.Request) -> None:
    request.read()
    check_request(operations()[operation], request, TOKEN)


def test_a_documented_request_passes() -> None:
    check("get_work_notification_progress", httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, json=TASK))
    check("get_jsapi_ticket", httpx.Request("GET", f"{OAPI}/get_jsapi_ticket", params={"access_token": TOKEN, "type": "jsapi"}))
    headers = {"x-acs-dingtalk-access-token": TOKEN, "content-type": "application/json"}
    check("create_jsapi_ticket", httpx.Request("POST", f"{OAPI}/v1.0/oauth2/jsapiTickets", headers=headers))


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(httpx.Request("GET", PROGRESS, params={"access_token": TOKEN}), id="other method"),
        pytest.param(httpx.Request("POST", f"{PROGRESS}/2", params={"access_token": TOKEN}, json=TASK), id="other path"),
        pytest.param(httpx.Request("POST", PROGRESS, json=TASK), id="no token"),
        pytest.param(httpx.Request("POST", PROGRESS, headers={"access_token": TOKEN}, json=TASK), id="token in a header"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN, "state": TOKEN}, json=TASK), id="token twice"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": f"Bearer {TOKEN}"}, json=TASK), id="token with a prefix"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, json={**TASK, "msg": TOKEN}), id="token in the body"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN, "lang": "zh"}, json=TASK), id="unknown parameter"),
        pytest.param(
            httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, headers={"x-lang": "zh"}, json=TASK), id="unknown header"
        ),
        pytest.param(
            httpx.Request("POST", PROGRESS, params=[("access_token", TOKEN), ("access_token", TOKEN)], json=TASK), id="parameter sent twice"
        ),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, json={**TASK, "taskid": 2}), id="unknown field"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, json={"agent_id": 1}), id="missing field"),
        pytest.param(httpx.Request("POST", PROGRESS, params={"access_token": TOKEN}, json={**TASK, "agent_id": "1"}), id="other type"),
    ],
)
def test_another_request_does_not(request_: httpx.Request) -> None:
    with pytest.raises((AssertionError, ValidationError, KeyError)):
        check("get_work_notification_progress", request_)


def test_parameters_are_checked_against_their_schema() -> None:
    with pytest.raises(ValidationError):
        check("get_jsapi_ticket", httpx.Request("GET", f"{OAPI}/get_jsapi_ticket", params={"access_token": TOKEN, "type": "h5"}))
    with pytest.raises(AssertionError, match="media_id"):
        check("get_media", httpx.Request("GET", f"{OAPI}/media/get", params={"access_token": TOKEN}))


@pytest.mark.parametrize("body", [pytest.param({"json": {}}, id="JSON"), pytest.param({}, id="nothing, and not said to be JSON")])
def test_a_body_that_is_not_documented_is_refused(body: dict[str, Any]) -> None:
    headers = {"x-acs-dingtalk-access-token": TOKEN}
    with pytest.raises(AssertionError):
        check("create_jsapi_ticket", httpx.Request("POST", f"{OAPI}/v1.0/oauth2/jsapiTickets", headers=headers, **body))


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({"media": ("a.jpg", b"", "image/jpeg")}, id="empty file"),
        pytest.param({"file": ("a.jpg", b"x", "image/jpeg")}, id="other name"),
        pytest.param({"media": (None, b"x", "image/jpeg")}, id="no file name"),
    ],
)
def test_a_form_is_checked_part_by_part(files: Any) -> None:
    url = f"{OAPI}/media/upload?type=image&access_token={TOKEN}"
    check("upload_media", httpx.Request("POST", url, files={"media": ("a.jpg", b"x", "image/jpeg")}))
    with pytest.raises(AssertionError):
        check("upload_media", httpx.Request("POST", url, files=files))


def test_form_parts_reads_what_httpx_writes() -> None:
    content = bytes(range(256)) + b"\r\n--+++\r\n"
    request = httpx.Request("POST", OAPI, files={"media": ("请假单.pdf", content, "application/pdf")})
    assert form_parts(request.headers["content-type"], request.read()) == {"media": ("请假单.pdf", "application/pdf", content)}


def test_closed_leaves_free_objects_free_and_closes_each_variant() -> None:
    named = {"type": "object", "properties": {"a": {"type": "object"}}}
    assert closed({"type": "object"}) == {"type": "object"}
    assert closed(named) == named | {"unevaluatedProperties": False}
    assert closed({"oneOf": [named]}) == {"oneOf": [named | {"unevaluatedProperties": False}]}
    assert closed({"allOf": [named]}) == {"allOf": [named], "unevaluatedProperties": False}
    assert closed({"type": "array", "items": named})["items"] == named | {"unevaluatedProperties": False}


TEXT = {"type": "string", "contentSchema": {"properties": {"name": {"type": "string"}, "more": {"type": "string", "contentSchema": {}}}}}


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"param": TEXT}},
        {"oneOf": [{"properties": {"other": {}}}, {"allOf": [{}, {"properties": {"param": TEXT}}]}]},
    ],
)
def test_json_text_is_read_where_the_schema_says_so(schema: dict[str, Any]) -> None:
    assert with_json_read({"param": '{ "name": "1",\n "more": "[1]" }', "other": "[1]"}, schema) == {
        "param": {"name": "1", "more": [1]},
        "other": "[1]",
    }
    assert with_json_read([{"param": "1"}], {"items": schema}) == [{"param": 1}]
    assert with_json_read({"param": {"name": "1"}}, schema) == {"param": {"name": "1"}}
    with pytest.raises(ValueError, match="Expecting value"):
        with_json_read({"param": "hello"}, schema)


def test_json_text_is_checked_against_its_schema() -> None:
    def send(param: str) -> None:
        body = {"robotCode": "r", "userIds": ["u"], "msgKey": "sampleText", "msgParam": param}
        headers = {"x-acs-dingtalk-access-token": TOKEN}
        url = "https://api.dingtalk.com/v1.0/robot/oToMessages/batchSend"
        check("send_robot_oto_messages", httpx.Request("POST", url, headers=headers, json=body))

    send('{"content": "hello"}')
    for wrong in ('{"content": 1}', "{}", '{"content": "hello", "text": "hello"}', '"hello"', "hello"):
        with pytest.raises((ValidationError, ValueError)):
            send(wrong)


def test_a_violation_that_prism_reports_fails() -> None:
    case = cases({"get_token": [{}]})[0]
    wire = Wire(case, OAPI)
    wire.see_response(httpx.Response(200, headers={"sl-violations": json.dumps([{"location": ["request"]}])}))
    with pytest.raises(AssertionError, match="location"):
        wire.check(token_refused=False)


def test_every_documented_failure_is_distinguished_from_success_by_its_schema() -> None:
    for operation in operations():
        for example in examples(operation):
            model = documented_model(example)
            assert model is None or model.is_failure != example.name.startswith("success"), example


def test_the_body_of_a_call_is_never_mistaken_for_a_keyword_of_its_method() -> None:
    for operation in operations().values():
        for domain in (DingTalk(credential=StaticToken("t")), AsyncDingTalk(credential=StaticToken("t"))):
            assert "body" not in signature(getattr(getattr(domain, operation.domain), operation.id)).parameters


def test_documented_failures_are_read_in_all_their_forms() -> None:
    assert documented_failure({"errcode": 40014, "errmsg": "m"}) == (40014, "m", None)
    assert documented_failure({"errcode": 88, "errmsg": "m", "sub_code": "40014", "sub_msg": "s", "request_id": "r"}) == (40014, "s", "r")
    assert documented_failure({"code": "systemBusy", "message": "m", "requestid": "r"}) == ("systemBusy", "m", "r")
    assert documented_failure("<html>") == ("", "<html>", None)
