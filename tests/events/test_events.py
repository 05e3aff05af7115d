"""Every event of the description becomes its class, in every form and on every way it arrives."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import Any

import pytest

from dingkit import events
from dingkit.errors import DingTalkError, EventError
from dingkit.events import (
    BpmsInstanceChangeEvent,
    BpmsInstanceChangeEventCurrent,
    ChatAddMemberEventCurrent,
    LabelUserChangeEvent,
    OrgSuiteAuthEvent,
    OrgSuiteAuthEventCurrent,
    SuiteTicketEventSync,
    SyncHttpPushHighEvent,
    SyncHttpPushMediumEvent,
    TmpAuthCodeEvent,
    UnknownEvent,
    UserAddOrgEvent,
    UserAddOrgEventCurrent,
    UserAddOrgEventSync,
    UserLeaveOrgEventCurrent,
    UserLeaveOrgEventSync,
    UserLeaveOrgEventThirdParty,
    UserModifyOrgEventThirdParty,
    event_type,
    parse,
    parse_stream_frame,
)
from dingtalk_openapi.events import STREAM_TOPICS
from dingtalk_openapi.models import EmployeeUnion, StreamFrame
from tests.contract.described import document
from tests.events.described import STREAM_HEADERS, Example, examples, forms, webhooks
from tests.sweep import sweep

STREAMED = [example for example in examples() if {"EventType", "eventId"} <= example.value.keys()]
SECRET = "4f2d9b7c-s3cret"


def frame_of(example: Example) -> dict[str, Any]:
    """The Stream frame in which an event of the current form arrives: what is no header is in the text of the data."""
    headers = {header: str(example.value[field]) for header, field in STREAM_HEADERS.items() if field in example.value}
    data = {field: value for field, value in example.value.items() if field not in STREAM_HEADERS.values()}
    headers |= {"topic": "*", "messageId": "213d841d_972_1898bb26334_70a7", "contentType": "application/json"}
    return {"specVersion": "1.0", "type": "EVENT", "headers": headers, "data": json.dumps(data)}


# ---- what is documented


def test_the_table_has_the_topics_of_stream_mode() -> None:
    described = document()["components"]["schemas"]["StreamFrame"]["x-stream-topics"]
    assert {name: topic._asdict() for name, topic in STREAM_TOPICS.items()} == described
    assert described["event"] == {"type": "EVENT", "topic": "*"}


@sweep("example", examples(), ids=str)
def test_an_example_becomes_the_class_of_its_form(example: Example) -> None:
    event = parse(example.value)

    assert type(event) is getattr(events, example.form.model)
    assert event_type(event) == example.event
    assert event.to_dict() == example.value
    assert isinstance(event, events.Event)


def test_every_form_of_every_event_is_one_of_these_examples() -> None:
    described = {form.model for event_forms in forms().values() for form in event_forms}

    assert {example.form.model for example in examples()} == described
    assert set(events.__all__) == described | {
        "EVENT_TYPES",
        "Event",
        "EventName",
        "UnknownEvent",
        "event_type",
        "parse",
        "parse_stream_frame",
    }


def test_what_is_known_of_an_event_is_what_the_spec_says() -> None:
    assert events.EVENT_TYPES.keys() == webhooks().keys()
    for name, webhook in webhooks().items():
        known = events.EVENT_TYPES[name]
        assert (known.name, known.summary, known.name_zh) == (name, webhook["summary"], webhook["x-name-zh"])
        assert known.docs_url == webhook["externalDocs"]["url"]
        assert [form.model for form in known.forms] == [form.model for form in forms()[name]]


@pytest.mark.parametrize(
    "encode", [json.dumps, lambda value: json.dumps(value).encode(), lambda value: json.dumps(value, ensure_ascii=False).encode()]
)
def test_text_and_bytes_are_read_as_well(encode: Any) -> None:
    value = {"EventType": "user_add_org", "UserId": ["张三"], "CorpId": "ding123"}

    assert parse(encode(value)) == parse(value)


# ---- the forms of one event


def test_a_handler_takes_the_forms_apart_or_together() -> None:
    def people(event: events.Event) -> list[str]:
        match event:
            case UserAddOrgEvent(user_id=found) | UserAddOrgEventCurrent(user_id=found):
                return found
            case UserAddOrgEventSync():
                return [event["userid"]]
            case _:
                return []

    assert people(parse({"EventType": "user_add_org", "UserId": ["zhangsan"]})) == ["zhangsan"]
    assert people(parse({"EventType": "user_add_org", "userId": ["lisi"], "eventId": "c7"})) == ["lisi"]
    assert people(parse({"syncAction": "user_add_org", "userid": "wangwu"})) == ["wangwu"]
    assert people(parse({"EventType": "check_url"})) == []


def test_the_form_that_knows_most_of_the_fields_is_taken() -> None:
    approval = {"EventType": "bpms_instance_change", "processInstanceId": "p1", "corpId": "ding123", "type": "start", "createTime": 1}
    envelope = {"EventTime": 1663143335567, "CorpId": "ding123", "BizId": "1", "eventId": "c7"}

    assert type(parse(approval)) is BpmsInstanceChangeEvent
    assert type(parse(approval | envelope)) is BpmsInstanceChangeEventCurrent
    assert parse(approval | envelope).to_dict() == approval | envelope


def test_one_person_or_several_left() -> None:
    headers = {"topic": "*", "eventType": "user_leave_org", "eventId": "c7"}

    def left(data: dict[str, Any]) -> events.Event:
        return parse_stream_frame({"type": "EVENT", "headers": headers, "data": json.dumps(data)})

    several = left({"timeStamp": "1685501863357", "userId": ["zhangsan", "lisi"]})
    one = left({"unionid": "u1", "dingId": "$:LWCP_v1:$LT", "userId": "zhangsan"})
    unnamed = left({"unionid": "u1", "dingId": "$:LWCP_v1:$LT"})
    row = parse({"syncAction": "user_leave_org", "unionid": "u1", "userId": "zhangsan"})

    assert isinstance(several, UserLeaveOrgEventCurrent)
    assert isinstance(one, UserLeaveOrgEventThirdParty)
    assert isinstance(unnamed, UserLeaveOrgEventThirdParty)
    assert isinstance(row, UserLeaveOrgEventSync)
    assert (several.user_id, one.user_id, unnamed.user_id, row.user_id) == (["zhangsan", "lisi"], "zhangsan", None, "zhangsan")
    assert one.to_dict()["userId"] == "zhangsan"


def test_a_text_is_not_a_list_of_letters() -> None:
    for value in ({"userId": "zhangsan"}, {"UserId": "zhangsan"}, {"userId": {"zhangsan": 1}}):
        assert parse({"EventType": "user_add_org", **value}) == UnknownEvent("user_add_org", {"EventType": "user_add_org", **value})
    assert isinstance(parse({"EventType": "user_add_org", "userId": None}), UserAddOrgEventCurrent)


def test_a_third_party_app_gets_the_whole_person() -> None:
    headers = {"topic": "*", "eventType": "user_modify_org", "eventId": "c7"}
    data = {"userid": "zhangsan", "department": [1], "unionEmpExt": {"corpId": "ding1", "unionEmpMapList": [{"staffId": "5"}]}}

    event = parse_stream_frame({"type": "EVENT", "headers": headers, "data": json.dumps(data)})

    match event:
        case UserModifyOrgEventThirdParty(
            userid=person, department=departments, union_emp_ext=EmployeeUnion(union_emp_map_list=[elsewhere])
        ):
            assert (person, departments, elsewhere.staff_id) == ("zhangsan", [1], "5")
        case _:
            pytest.fail(repr(event))
    assert event["userid"] == "zhangsan"


def test_what_a_group_event_says_twice_has_two_names() -> None:
    value = {"EventType": "chat_add_member", "CorpId": "ding1", "chatId": "chat1", "corpId": "ding2", "eventType": "chat_add_member"}

    event = parse(value)

    assert isinstance(event, ChatAddMemberEventCurrent)
    assert (event.corp_id, event.payload_corp_id, event.payload_event_type) == ("ding1", "ding2", "chat_add_member")
    assert event.to_dict() == value


def test_the_rows_of_a_synchttp_push_are_events() -> None:
    high, medium = (parse(example.value) for example in examples() if example.name == "rows")

    assert isinstance(high, SyncHttpPushHighEvent)
    assert isinstance(medium, SyncHttpPushMediumEvent)
    (ticket,) = (parse(row.biz_data) for row in high.biz_data)
    (user,) = (parse(row.biz_data) for row in medium.biz_data)
    assert isinstance(ticket, SuiteTicketEventSync)
    assert ticket.suite_ticket == "QsfJCEVF1h6E9fAaGwnAzbvYz"
    assert isinstance(user, UserAddOrgEventSync)


# ---- Stream mode


@sweep("example", STREAMED, ids=str)
def test_headers_and_data_of_a_frame_are_one_event(example: Example) -> None:
    value = {field: item for field, item in example.value.items() if field != "BizId"}  # HTTP only
    frame = frame_of(example._replace(value=value))

    for received in (frame, json.dumps(frame), json.dumps(frame).encode(), StreamFrame.from_dict(frame)):
        event = parse_stream_frame(received)
        assert type(event) is getattr(events, example.form.model)
        assert event.to_dict() == value


def test_the_documented_frame_is_an_event() -> None:
    webhook = document()["webhooks"]["stream_frame"]["post"]
    frame = webhook["requestBody"]["content"]["application/json"]["examples"]["event"]["value"]

    event = parse_stream_frame(frame)

    assert isinstance(event, UserAddOrgEventCurrent)
    assert event.user_id == ["015227"]
    assert event.time_stamp == "1685501863357"
    assert (event.event_time, event.corp_id, event.event_id) == (1683533823336, "ding123", "c7c7120f2c07419ebdba0318c8")
    assert event.event_unified_app_id == "bbb381b6-f010-58da"


def test_an_authorisation_has_other_names_in_stream_mode() -> None:
    frame = {"type": "EVENT", "headers": {"topic": "*", "eventType": "org_suite_auth"}, "data": json.dumps({"permanentCode": SECRET})}

    event = parse_stream_frame(frame)

    assert isinstance(event, OrgSuiteAuthEventCurrent)
    assert event.permanent_code == SECRET
    assert isinstance(parse({"syncAction": "org_suite_auth", "permanent_code": SECRET}), OrgSuiteAuthEvent)


@pytest.mark.parametrize("data", [{}, {"data": None}, {"data": ""}, {"data": "{}"}])
def test_an_event_without_data(data: dict[str, object]) -> None:
    event = parse_stream_frame({"type": "EVENT", "headers": {"topic": "*", "eventType": "org_remove", "eventId": "c7"}} | data)

    assert event.to_dict() == {"EventType": "org_remove", "eventId": "c7"}
    assert type(event).__name__ == "OrgRemoveEventCurrent"


@pytest.mark.parametrize(
    ("born", "expected"), [("1683533823336", 1683533823336), (1683533823336, 1683533823336), ("soon", "soon"), ("9" * 5000,) * 2]
)
def test_the_time_of_an_event_becomes_a_number_if_it_is_one(born: object, expected: object) -> None:
    headers = {"topic": "*", "eventType": "org_remove", "eventId": "c7", "eventBornTime": born, "eventCorpId": None}

    assert parse_stream_frame({"type": "EVENT", "headers": headers, "data": "{}"}).to_dict()["EventTime"] == expected


def test_the_header_names_the_event_and_the_data_the_rest() -> None:
    headers = {"topic": "*", "eventType": "org_remove", "eventId": "c7"}

    event = parse_stream_frame({"type": "EVENT", "headers": headers, "data": '{"EventType": "user_add_org", "eventId": "d8"}'})

    assert event.to_dict() == {"EventType": "org_remove", "eventId": "d8"}


# ---- what the spec does not know


@pytest.mark.parametrize("value", [{"EventType": "canteen_opened", "Soup": ["noodles"]}, {"syncAction": "canteen_opened", "soup": None}])
def test_an_unknown_event_is_kept_as_it_is(value: dict[str, object]) -> None:
    event = parse(value)

    assert event == UnknownEvent("canteen_opened", value)
    assert event_type(event) == "canteen_opened"
    assert event.to_dict() == value


def test_an_unknown_event_of_stream_mode_is_kept_as_it_is() -> None:
    event = parse_stream_frame({"type": "EVENT", "headers": {"topic": "*", "eventType": "canteen_opened"}, "data": '{"soup": "noodles"}'})

    assert event == UnknownEvent("canteen_opened", {"EventType": "canteen_opened", "soup": "noodles"})


@pytest.mark.parametrize(
    "value",
    [
        {"EventType": "suite_ticket"},
        {"syncAction": "tmp_auth_code", "AuthCode": "x"},
        {"EventType": "SYNC_HTTP_PUSH_HIGH", "bizData": [{"corp_id": "ding123"}]},
    ],
    ids=["without its ticket", "with the tag of another form", "with a row without its data"],
)
def test_an_event_without_what_its_forms_need_is_an_unknown_one(value: dict[str, object]) -> None:
    assert parse(value) == UnknownEvent(str(value.get("EventType") or value["syncAction"]), value)


def test_an_event_in_no_known_form_is_logged_once_and_without_its_values() -> None:
    program = f"""
import logging
logging.basicConfig(format="%(levelname)s %(name)s %(message)s", stream=__import__("sys").stdout)
from dingkit.events import parse
for name in ("suite_ticket", "suite_ticket", "a_new_event", "user_leave_org"):
    parse({{"EventType": name, "Secret{SECRET}": "{SECRET}"}})
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    first, second = printed.splitlines()
    assert first.startswith("WARNING dingkit an event suite_ticket came in a form that is not known, and is kept as an UnknownEvent: ")
    assert "SuiteTicketEvent needs EventType, SuiteTicket; SuiteTicketEventCurrent needs EventType, suiteTicket" in first
    assert second.startswith("WARNING dingkit an event user_leave_org came")
    assert SECRET not in printed


def test_a_value_that_the_spec_does_not_know_is_kept() -> None:
    event = parse({"EventType": "label_user_change", "userIdList": [], "labelIdList": [], "action": "a new one"})

    assert isinstance(event, LabelUserChangeEvent)
    assert event.action == "a new one"


def test_a_misspelt_class_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'dingkit\.events' has no attribute 'UserAddOrgEvnt'"):
        events.UserAddOrgEvnt  # type: ignore[attr-defined]  # noqa: B018
    assert not hasattr(events, "SyncHttpRow")


# ---- what is no event

NAMES_NONE = "this is not an event: it has none of the keys EventType, syncAction"
NO_FRAME = "this is not a frame: type or headers are missing or malformed"


@sweep(
    ("payload", "message"),
    [
        ("", "the event is not JSON: Expecting value: line 1 column 1 (char 0)"),
        ("success", "the event is not JSON: Expecting value: line 1 column 1 (char 0)"),
        (b"\xff\xfe\xfd", "the event is not JSON: "),
        ("[" * 200_000, "the event is not JSON: "),
        ("1" * 5000, "the event is not JSON: "),
        ("[]", "the event must be a JSON object, got list"),
        ("null", "the event must be a JSON object, got NoneType"),
        (7, "the event must be a JSON object, got int"),
        ({}, NAMES_NONE),
        ({"eventtype": "check_url"}, NAMES_NONE),
        ({"EventType": ""}, NAMES_NONE),
        ({"EventType": None, "syncAction": ["user_add_org"]}, NAMES_NONE),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_what_is_not_an_event_is_refused(payload: Any, message: str) -> None:
    with pytest.raises(EventError) as caught:
        parse(payload)

    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, DingTalkError)


@sweep(
    ("frame", "message"),
    [
        ("ping", "the frame is not JSON: Expecting value: line 1 column 1 (char 0)"),
        ("[]", "the frame must be a JSON object, got list"),
        ({}, NO_FRAME),
        ({"type": "EVENT"}, NO_FRAME),
        ({"type": "EVENT", "headers": "none"}, NO_FRAME),
        ({"type": "EVENT", "headers": {"topic": "*", "eventType": "org_remove"}, "data": "{"}, "the data of the frame is not JSON: "),
        ({"type": "EVENT", "headers": {"topic": "*", "eventType": "org_remove"}, "data": "[1]"},
         "the data of the frame must be a JSON object, got list"),
        ({"type": "SYSTEM", "headers": {"topic": "ping"}, "data": '{"opaque": "1"}'}, "this frame is not an event: its type is 'SYSTEM'"),
        ({"type": "EVENT", "headers": {"topic": "*", "eventType": ""}}, "this frame is not an event: its type is 'EVENT'"),
    ],
    ids=lambda value: repr(value)[:40],
)  # fmt: skip
def test_what_is_not_a_frame_of_an_event_is_refused(frame: Any, message: str) -> None:
    with pytest.raises(EventError) as caught:
        parse_stream_frame(frame)

    assert str(caught.value).startswith(message)


# ---- secrets


@sweep(
    "event",
    [
        parse({"EventType": "suite_ticket", "SuiteTicket": SECRET}),
        parse({"syncAction": "suite_ticket", "suiteTicket": SECRET}),
        parse({"EventType": "tmp_auth_code", "AuthCode": SECRET}),
        parse({"syncAction": "org_suite_auth", "permanent_code": SECRET}),
        parse({"EventType": "org_suite_auth", "permanentCode": SECRET}),
        parse({"EventType": "SYNC_HTTP_PUSH_HIGH", "bizData": [{"biz_type": 2, "biz_data": SECRET}]}),
        parse({"EventType": "a_new_event", "whatever": SECRET}),
    ],
    ids=lambda event: type(event).__name__,
)
def test_a_secret_is_not_shown(event: events.Event) -> None:
    assert SECRET not in repr(event)
    assert SECRET in json.dumps(event.to_dict())


@pytest.mark.parametrize("payload", ['{"SuiteTicket": "%s"', '{"SuiteTicket": "%s"}', '["%s"]', "%s"])
def test_a_secret_is_in_no_error(payload: str) -> None:
    with pytest.raises(EventError) as caught:
        parse(payload % SECRET)

    assert SECRET not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_secret_can_be_read() -> None:
    event = parse({"EventType": "tmp_auth_code", "AuthCode": SECRET})

    assert isinstance(event, TmpAuthCodeEvent)
    assert event.auth_code == SECRET


# ---- nothing is imported before it is used


def test_a_class_is_imported_when_it_is_used() -> None:
    program = """
import sys
import dingkit.events
imported = lambda: sorted(name for name in sys.modules if name == "attr" or name.startswith(("httpx", "dingtalk_openapi.models.")))
print(imported())
dingkit.events.parse({"EventType": "suite_ticket"}), dingkit.events.parse({"EventType": "canteen_opened"})
print(imported())
dingkit.events.parse({"EventType": "check_url"})
print(*(name for name in imported() if name.startswith("dingtalk_openapi.models.")))
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    before, first, second = printed.splitlines()
    forms = {f"dingtalk_openapi.models.suite_ticket_event{form}" for form in ("", "_current", "_sync")}
    assert before == "[]"
    assert {name for name in ast.literal_eval(first) if not name.endswith("_event_fields")} == forms  # those are their bases
    assert {name for name in second.split() if not name.endswith("_event_fields")} == {"dingtalk_openapi.models.check_url_event", *forms}
