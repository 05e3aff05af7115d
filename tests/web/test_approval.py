"""Values of approval forms, which travel as text, and the approval of an event."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import AsyncDingTalk, DingTalk, workflow
from dingkit.credentials import StaticToken
from dingkit.errors import ArgumentError
from dingkit.models import ApprovalFile, ApprovalFormValue, BpmsInstanceChangeEventCurrent

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    from dingkit.models import ApprovalValue
    from dingkit.testing import MockServer

FILE = ApprovalFile(space_id="1", file_size="333", file_id="f1", file_name="a.jpg", file_type="jpg")
DAY, NOON = dt.date(2026, 9, 1), dt.datetime(2026, 9, 3, 12, 5)  # noqa: DTZ001 a form has no zone

WRITTEN: dict[str, tuple[ApprovalValue, str, Any]] = {
    "TextField": (workflow.text("A", "b"), "b", "b"),
    "TextareaField": (workflow.textarea("A", "b\nc"), "b\nc", "b\nc"),
    "NumberField": (workflow.number("A", 1e-7), "0.0000001", Decimal("0.0000001")),
    "MoneyField": (workflow.money("A", Decimal("12.50")), "12.50", Decimal("12.50")),
    "DDDateField": (workflow.date("A", DAY), "2026-09-01", DAY),
    "DDDateRangeField": (workflow.date_range("A", "B", DAY, NOON), '["2026-09-01","2026-09-03 12:05"]', (DAY, NOON)),
    "DDSelectField": (workflow.choice("A", "年假"), "年假", "年假"),
    "DDMultiSelectField": (workflow.choices("A", ["年假"]), '["年假"]', ["年假"]),
    "InnerContactField": (workflow.contacts("A", ["user100"]), '["user100"]', ["user100"]),
    "DepartmentField": (workflow.departments("A", [12, 34]), "12,34", [12, 34]),
    "DDAttachment": (
        workflow.files("A", [FILE]),
        '[{"spaceId":"1","fileSize":"333","fileId":"f1","fileName":"a.jpg","fileType":"jpg"}]',
        [FILE],
    ),
    "DDPhotoField": (workflow.pictures("A", ["https://files.example/a"]), '["https://files.example/a"]', ["https://files.example/a"]),
    "TableField": (workflow.table("A", [[workflow.number("Days", 3)]]), '[[{"name":"Days","value":"3"}]]', [{"Days": "3"}]),
    "RelateField": (workflow.approvals("A", ["approvalInstance1"]), '["approvalInstance1"]', ["approvalInstance1"]),
}


@pytest.mark.parametrize("kind", WRITTEN)
def test_value_is_written_and_read(kind: str) -> None:
    value, text, read = WRITTEN[kind]
    assert (value.component_type, value.value) == (kind, text)
    assert value.name == ('["A","B"]' if kind == "DDDateRangeField" else "A")
    assert workflow.read_value(ApprovalFormValue(value=text, component_type=kind)) == read


STRANGE = [
    ("NumberField", "many"),
    ("NumberField", "NaN"),
    ("DDDateField", "tomorrow"),
    ("DDDateRangeField", '["2026-09-01"]'),
    ("DDMultiSelectField", "[1]"),
    ("InnerContactField", "Ann"),
    ("DepartmentField", "Workshop"),
    ("DDAttachment", "[1]"),
    ("TableField", '[{"rowValue":[]}]'),
    ("TableField", "7"),
    ("NewField", "[1]"),
    (None, "b"),
    ("NumberField", None),
]


@pytest.mark.parametrize(("kind", "text"), STRANGE)
def test_what_is_not_documented_stays_text(kind: str | None, text: str | None) -> None:
    assert workflow.read_value(ApprovalFormValue(value=text, component_type=kind)) == text


WRONG: dict[str, Callable[[], object]] = {
    "text": lambda: workflow.text("A", 3),  # type: ignore[arg-type]
    "number": lambda: workflow.number("A", "3"),  # type: ignore[arg-type]
    "truth": lambda: workflow.number("A", True),
    "infinite": lambda: workflow.money("A", float("inf")),
    "date": lambda: workflow.date("A", "2026-09-01"),  # type: ignore[arg-type]
    "zone": lambda: workflow.date("A", NOON.replace(tzinfo=dt.UTC)),
    "one text": lambda: workflow.contacts("A", "user100"),
    "departments": lambda: workflow.departments("A", "12"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("wrong", WRONG)
def test_wrong_value_is_refused(wrong: str) -> None:
    with pytest.raises(ArgumentError):
        WRONG[wrong]()


EVENT = BpmsInstanceChangeEventCurrent(event_id="c7c7120f", process_instance_id="approvalInstance1")


def test_approval_of_an_event(dingtalk_mock: MockServer) -> None:
    with DingTalk("key", "secret", base_urls=dingtalk_mock.base_urls) as ding:
        assert ding.workflow.get_event_approval(EVENT).status == "COMPLETED"
        for nothing in (None, ""):
            with pytest.raises(ArgumentError, match="process_instance_id"):
                ding.workflow.get_event_approval(SimpleNamespace(process_instance_id=nothing))


async def test_approval_of_an_event_async(dingtalk_mock: MockServer) -> None:
    async with AsyncDingTalk("key", "secret", base_urls=dingtalk_mock.base_urls) as ding:
        assert (await ding.workflow.get_event_approval(EVENT)).status == "COMPLETED"


def two_pages(httpserver: HTTPServer) -> Callable[[], list[Any]]:
    """Answer with two pages of ids; what is returned gives the cursors that were sent."""
    for answer in ({"nextToken": "20", "list": ["a", "b"]}, {"list": ["c"]}):
        httpserver.expect_ordered_request("/v1.0/workflow/processes/instanceIds/query", method="POST").respond_with_json({"result": answer})
    return lambda: [json.loads(request.get_data())["nextToken"] for request, _ in httpserver.log]


def test_cursor_of_ids_is_text_in_the_answer_and_a_number_in_the_request(httpserver: HTTPServer) -> None:
    cursors = two_pages(httpserver)
    with DingTalk(credential=StaticToken("t"), url=httpserver.url_for("")) as ding:
        assert [*ding.workflow.iter_approval_ids(process_code="PROC-1", start_time=1787000000000)] == ["a", "b", "c"]
    assert cursors() == [0, 20]


async def test_cursor_of_ids_is_text_in_the_answer_and_a_number_in_the_request_async(httpserver: HTTPServer) -> None:
    cursors = two_pages(httpserver)
    async with AsyncDingTalk(credential=StaticToken("t"), url=httpserver.url_for("")) as ding:
        assert [each async for each in ding.workflow.iter_approval_ids(process_code="PROC-1", start_time=1787000000000)] == ["a", "b", "c"]
    assert cursors() == [0, 20]
