"""Calendars in the sandbox: events, repeated or not, people, rooms, sharing, subscriptions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.errors import APIError

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox
    from dingtalk_openapi.models import CalendarEvent

    Events = list[tuple[str, dict[str, Any]]]

CORP = "dingsandbox00000001"
ZHANGSAN, LISI, WANGWU, BOSS = (f"union-{CORP}-{userid}" for userid in ("zhangsan", "lisi", "wangwu", "boss"))
WINDOW: dict[str, Any] = {"time_min": "2026-03-01T00:00:00+08:00", "time_max": "2026-04-01T00:00:00+08:00"}


def at(text: str, zone: str = "Asia/Shanghai") -> dict[str, Any]:
    """A time of an event."""
    return {"dateTime": f"2026-{text}", "timeZone": zone}


def make(ding: DingTalk, *, who: str = LISI, calendar: str = "primary", **more: Any) -> CalendarEvent:
    """Make an event of an hour on 2 March."""
    whole = {"summary": "Meeting", "start": at("03-02T10:00:00+08:00"), "end": at("03-02T11:00:00+08:00")} | more
    return ding.calendar.create_calendar_event(user_id=who, calendar_id=calendar, **whole)


def refused(call: Any, **arguments: Any) -> str:
    """The code that a call is refused with."""
    with pytest.raises(APIError) as caught:
        call(**arguments)
    return str(caught.value.code)


def view(ding: DingTalk, who: str = LISI, calendar: str = "primary", **window: Any) -> list[CalendarEvent]:
    """What somebody has in March."""
    return list(ding.calendar.iter_calendar_view(user_id=who, calendar_id=calendar, **(WINDOW | window)))


def on(events: list[CalendarEvent]) -> list[str]:
    """The days of events."""
    return [str(event.start and (event.start.date or event.start.date_time))[5:10] for event in events]


def daily(**span: Any) -> dict[str, Any]:
    """A recurrence of each day."""
    return {"pattern": {"type": "daily", "interval": 1}, "range": span}


# Events.


def test_an_event_is_made(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    made = make(
        ding,
        description="What was done",
        attendees=[{"id": ZHANGSAN, "isOptional": True}, {"id": LISI}],
        location={"displayName": "Room 1"},
        reminders=[{"method": "dingtalk", "minutes": 5}],
        online_meeting_info={"type": "dingtalk"},
    )
    assert (made.summary, made.status, made.is_all_day) == ("Meeting", "confirmed", False)
    assert made.start is not None
    assert (made.start.date_time, made.start.time_zone) == ("2026-03-02T10:00:00+08:00", "Asia/Shanghai")
    assert [(one.id, one.display_name, one.response_status) for one in made.attendees or []] == [
        (LISI, "李四", "accepted"),
        (ZHANGSAN, "张三", "needsAction"),
    ]
    assert [(one.method, one.minutes) for one in made.reminders or []] == [("dingtalk", "5")]
    assert made.online_meeting_info is not None
    assert made.online_meeting_info.conference_id
    ((event, said),) = events
    assert (event, said["calendarEventId"], said["changeType"]) == ("calendar_event_change", made.id, "create")
    assert said["unionIdList"] == [LISI, ZHANGSAN]
    got = ding.calendar.get_calendar_event(user_id=ZHANGSAN, calendar_id="primary", event_id=str(made.id))
    assert [one.self_ for one in got.attendees or []] == [False, True]
    assert [event.id for event in view(ding, ZHANGSAN)] == [made.id]
    assert view(ding, WANGWU) == []


async def test_with_asyncio(async_ding: AsyncDingTalk) -> None:
    made = await async_ding.calendar.create_calendar_event(
        user_id=LISI, calendar_id="primary", summary="Day out", is_all_day=True, start={"date": "2026-03-02"}, end={"date": "2026-03-03"}
    )
    found = [one async for one in async_ding.calendar.iter_calendar_view(user_id=LISI, calendar_id="primary", **WINDOW)]
    assert [one.id for one in found] == [made.id]
    assert found[0].end is not None
    assert (found[0].end.date, found[0].end.date_time) == ("2026-03-03", None)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"who": "nobody"}, "no user of the corp has the unionid nobody"),
        ({"calendar": "another"}, "has no calendar another"),
        ({"summary": " "}, "cannot be blank"),
        ({"start": {"date": "2026-03-02"}, "is_all_day": False}, "start time not set"),
        ({"end": None}, "end time not set"),
        ({"end": at("03-02T09:00:00+08:00")}, "after its start"),
        ({"start": {"dateTime": "tomorrow"}}, "not an ISO 8601 time"),
        ({"start": {"dateTime": "9999-12-31T10:00:00Z"}}, "in a year that a calendar does not have"),
        ({"start": at("03-02T10:00:00", "Asia/Nowhere")}, "not a time zone"),
        ({"attendees": [{"id": "nobody"}]}, "no user of the corp"),
        ({"attendees": [{"id": ZHANGSAN}] * 501}, "at most 500 attendees"),
        ({"recurrence": {"pattern": {"type": "hourly"}}}, "type of a recurrence"),
        ({"recurrence": daily(numberOfOccurrences=2, endDate="2026-03-09")}, "not both"),
        ({"recurrence": daily(endDate="soon")}, "not an ISO 8601 time"),
        ({"recurrence": {"pattern": {"type": "weekly", "daysOfWeek": "someday"}}}, "daysOfWeek"),
        ({"recurrence": {"pattern": {"type": "weekly", "firstDayOfWeek": "someday"}}}, "firstDayOfWeek"),
        ({"recurrence": {"pattern": {"type": "relativeMonthly", "index": "fifth"}}}, "index"),
    ],
)
def test_what_is_not_an_event(ding: DingTalk, arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(APIError, match=said) as caught:
        make(ding, **arguments)
    assert caught.value.code == "invalidParameter"


def test_one_call_counts_once(sandbox: Sandbox, ding: DingTalk) -> None:
    first, again = make(ding, x_client_token="call-1"), make(ding, x_client_token="call-1")
    assert first.id == again.id
    sandbox.clock.advance(86401)
    assert make(ding, x_client_token="call-1").id != first.id
    for _ in range(2):
        ding.calendar.delete_calendar_event(user_id=LISI, calendar_id="primary", event_id=str(first.id), x_client_token="call-2")


def test_a_hundred_events_a_day(ding: DingTalk) -> None:
    for _ in range(100):
        make(ding)
    assert refused(make, ding=ding) == "flowLimit"
    make(ding, who=ZHANGSAN)


def test_it_is_changed(ding: DingTalk, events: Events) -> None:
    made = make(ding, attendees=[{"id": ZHANGSAN}, {"id": WANGWU}])
    event_id = str(made.id)
    ding.calendar.respond_to_calendar_event(user_id=WANGWU, calendar_id="primary", event_id=event_id, response_status="tentative")
    changed = ding.calendar.update_calendar_event(
        user_id=LISI,
        calendar_id="primary",
        event_id=event_id,
        id=event_id,
        summary="Meeting, longer",
        end=at("03-02T12:00:00+08:00"),
        attendees=[{"id": WANGWU}, {"id": BOSS}],
    )
    assert (changed.summary, changed.reminders and changed.reminders[0].minutes) == ("Meeting, longer", "15")
    assert [(one.id, one.response_status) for one in changed.attendees or []] == [
        (LISI, "accepted"),
        (WANGWU, "tentative"),
        (BOSS, "needsAction"),
    ]
    assert view(ding, ZHANGSAN) == []
    assert ZHANGSAN in events[-1][1]["unionIdList"]  # it went from that calendar
    update = ding.calendar.update_calendar_event
    later = update(user_id=LISI, calendar_id="primary", event_id=event_id, id=event_id, description="Bring coffee")
    assert (later.summary, len(later.attendees or [])) == ("Meeting, longer", 3)
    assert refused(update, user_id=LISI, calendar_id="primary", event_id=event_id, id="another") == "invalidParameter"
    assert refused(update, user_id=WANGWU, calendar_id="primary", event_id=event_id, id=event_id) == "invalidParameter"
    assert refused(update, user_id=LISI, calendar_id="primary", event_id="none", id="none") == "itemNotFound"


def test_it_is_deleted(ding: DingTalk) -> None:
    event_id = str(make(ding, attendees=[{"id": ZHANGSAN}]).id)
    ding.calendar.delete_calendar_event(user_id=ZHANGSAN, calendar_id="primary", event_id=event_id)
    assert (view(ding, ZHANGSAN), len(view(ding))) == ([], 1)
    ding.calendar.delete_calendar_event(user_id=LISI, calendar_id="primary", event_id=event_id)
    assert view(ding) == []
    get = ding.calendar.get_calendar_event
    assert refused(get, user_id=LISI, calendar_id="primary", event_id=event_id) == "instanceNotExist"
    assert refused(get, user_id=WANGWU, calendar_id="primary", event_id=event_id) == "itemNotFound"
    listed = ding.calendar.list_calendar_events(user_id=LISI, calendar_id="primary", show_deleted=True).events or []
    assert [(event.id, event.status) for event in listed] == [(event_id, "cancelled")]
    assert not ding.calendar.list_calendar_events(user_id=LISI, calendar_id="primary").events


def test_pages_and_what_changed_since(ding: DingTalk) -> None:
    made = [
        str(make(ding, summary=str(hour), start=at(f"03-02T{hour}:00:00+08:00"), end=at("03-02T23:00:00+08:00")).id)
        for hour in range(10, 15)
    ]
    lists = ding.calendar.list_calendar_events
    assert [event.id for event in ding.calendar.iter_calendar_events(user_id=LISI, calendar_id="primary", max_results=2)] == made
    first = lists(user_id=LISI, calendar_id="primary", max_results=2)
    assert (first.next_token, first.sync_token) == ("2", None)
    token = lists(user_id=LISI, calendar_id="primary").sync_token
    assert not lists(user_id=LISI, calendar_id="primary", sync_token=token).events
    ding.calendar.delete_calendar_event(user_id=LISI, calendar_id="primary", event_id=made[1])
    again = lists(user_id=LISI, calendar_id="primary", sync_token=token)
    assert [(event.id, event.status) for event in again.events or []] == [(made[1], "cancelled")]
    assert again.sync_token != token
    window = lists(user_id=LISI, calendar_id="primary", time_min="2026-03-02T12:00:00 08:00", time_max="2026-03-02T13:00:00+08:00")
    assert ([event.summary for event in window.events or []], window.sync_token) == (["12", "13"], None)
    longer = {"time_min": "2026-01-01T00:00:00Z", "time_max": "2028-01-01T00:00:00Z"}
    assert refused(lists, user_id=LISI, calendar_id="primary", **longer) == "invalidParameter"
    assert refused(lists, user_id=LISI, calendar_id="primary", next_token="²") == "invalidParameter"
    assert len(lists(user_id=LISI, calendar_id="primary", time_max="2028-01-01T00:00:00Z").events or []) == 4


# Repeated ones.


@pytest.mark.parametrize(
    ("pattern", "span", "days"),
    [
        ({"type": "daily", "interval": 7}, {"type": "noEnd"}, ["03-02", "03-09", "03-16", "03-23", "03-30"]),
        ({"type": "daily"}, {"type": "numbered", "numberOfOccurrences": 3}, ["03-02", "03-03", "03-04"]),
        ({"type": "daily"}, {"type": "endDate", "endDate": "2026-03-04T10:00:00 08:00"}, ["03-02", "03-03", "03-04"]),
        ({"type": "daily"}, {"type": "endDate", "endDate": "2026-03-03"}, ["03-02", "03-03"]),
        ({"type": "weekly", "daysOfWeek": "monday, friday", "interval": 2}, {}, ["03-02", "03-06", "03-16", "03-20", "03-30"]),
        ({"type": "weekly", "daysOfWeek": "sunday", "interval": 2, "firstDayOfWeek": "monday"}, {}, ["03-02", "03-08", "03-22"]),
        ({"type": "weekly"}, {}, ["03-02", "03-09", "03-16", "03-23", "03-30"]),
        ({"type": "absoluteMonthly", "dayOfMonth": 20}, {}, ["03-02", "03-20"]),
        ({"type": "absoluteMonthly"}, {}, ["03-02"]),
        ({"type": "relativeMonthly", "index": "first", "daysOfWeek": "monday"}, {}, ["03-02"]),
        ({"type": "relativeMonthly", "index": "last", "daysOfWeek": "tuesday"}, {}, ["03-02", "03-31"]),
        ({"type": "relativeMonthly", "index": "third"}, {}, ["03-02", "03-16"]),
        ({"type": "absoluteYearly"}, {}, ["03-02"]),
    ],
)
def test_it_is_repeated(ding: DingTalk, pattern: dict[str, Any], span: dict[str, Any], days: list[str]) -> None:
    series = make(ding, recurrence={"pattern": pattern, "range": span})
    found = view(ding)
    assert on(found) == days
    assert {event.series_master_id for event in found} == {series.id}
    one = ding.calendar.get_calendar_event(user_id=LISI, calendar_id="primary", event_id=str(found[-1].id))
    assert one.origin_start is not None
    assert (on([one]), one.origin_start.date_time) == (days[-1:], f"2026-{days[-1]}T02:00:00Z")


def test_years_later(sandbox: Sandbox, ding: DingTalk) -> None:
    for kind in ("daily", "weekly", "absoluteMonthly", "relativeMonthly", "absoluteYearly"):
        make(ding, summary=kind, recurrence={"pattern": {"type": kind}})
    found = view(ding, time_min="2046-03-01T00:00:00+08:00", time_max="2046-03-08T00:00:00+08:00")
    assert [event.summary for event in found].count("daily") == 7
    assert {event.summary for event in found} == {"daily", "weekly", "absoluteMonthly", "relativeMonthly", "absoluteYearly"}
    assert len(view(ding, time_min="2046-03-01T00:00:00+08:00", time_max="2090-01-01T00:00:00Z")) < 500
    assert "for a year" in str(sandbox.requests("list_calendar_view").last.notes)


def test_only_the_past_is_listed(ding: DingTalk) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    start = now - timedelta(days=2, hours=1)
    times: dict[str, Any] = {"start": {"dateTime": start.isoformat()}, "end": {"dateTime": (start + timedelta(minutes=30)).isoformat()}}
    series = str(make(ding, recurrence=daily(type="noEnd"), **times).id)
    single = str(make(ding, **times).id)
    listed = ding.calendar.list_calendar_events(user_id=LISI, calendar_id="primary").events or []
    assert ([event.id for event in listed if not event.series_master_id], len(listed)) == ([single], 4)
    assert len(ding.calendar.list_calendar_events(user_id=LISI, calendar_id="primary", series_master_id=series).events or []) == 3
    assert not ding.calendar.list_calendar_events(user_id=LISI, calendar_id="primary", series_master_id=single).events
    coming = ding.calendar.list_calendar_view(user_id=LISI, calendar_id="primary", max_results=5)
    assert (len(coming.events or []), coming.next_token) == (5, "5")


def test_one_occurrence_is_deleted(ding: DingTalk) -> None:
    make(ding, recurrence=daily(numberOfOccurrences=3))
    second = str(view(ding)[1].id)
    assert (
        refused(ding.calendar.update_calendar_event, user_id=LISI, calendar_id="primary", event_id=second, id=second, summary="Other")
        == "invalidParameter"
    )
    ding.calendar.delete_calendar_event(user_id=LISI, calendar_id="primary", event_id=second)
    assert on(view(ding)) == ["03-02", "03-04"]
    get = ding.calendar.get_calendar_event
    assert refused(get, user_id=LISI, calendar_id="primary", event_id=second) == "instanceNotExist"
    series = second.rpartition("_")[0]
    assert refused(get, user_id=LISI, calendar_id="primary", event_id=f"{series}_soon") == "itemNotFound"
    single = str(make(ding).id)
    assert refused(get, user_id=LISI, calendar_id="primary", event_id=f"{single}_20260302T020000Z") == "itemNotFound"


def test_another_time_zone(ding: DingTalk) -> None:
    times: dict[str, Any] = {"start": at("03-27T09:00:00", "Europe/Berlin"), "end": at("03-27T10:00:00", "Europe/Berlin")}
    make(ding, recurrence=daily(numberOfOccurrences=3), **times)
    assert [event.start and event.start.date_time for event in view(ding)] == [
        "2026-03-27T09:00:00+01:00",
        "2026-03-28T09:00:00+01:00",
        "2026-03-29T09:00:00+02:00",  # summer begins
    ]


# Those who attend.


def test_people_come_and_go(ding: DingTalk) -> None:
    event_id = str(make(ding).id)
    this: dict[str, Any] = {"calendar_id": "primary", "event_id": event_id}
    ding.calendar.add_calendar_event_attendees(user_id=LISI, attendees_to_add=[{"id": ZHANGSAN}, {"id": WANGWU}], **this)
    people = ding.calendar.iter_calendar_event_attendees(user_id=LISI, max_results=2, **this)
    assert [one.id for one in people] == [LISI, ZHANGSAN, WANGWU]
    ding.calendar.remove_calendar_event_attendees(user_id=LISI, attendees_to_remove=[{"id": ZHANGSAN}, {"id": LISI}], **this)
    assert [one.id for one in ding.calendar.list_calendar_event_attendees(user_id=LISI, **this).attendees or []] == [LISI, WANGWU]
    respond = ding.calendar.respond_to_calendar_event
    assert refused(respond, user_id=ZHANGSAN, response_status="accepted", **this) == "itemNotFound"


def test_busy_times(ding: DingTalk) -> None:
    event_id = str(make(ding, attendees=[{"id": ZHANGSAN}, {"id": WANGWU}]).id)
    ding.calendar.delete_calendar_event(user_id=LISI, calendar_id="primary", event_id=str(make(ding).id))
    ding.calendar.respond_to_calendar_event(user_id=WANGWU, calendar_id="primary", event_id=event_id, response_status="declined")
    found = ding.calendar.get_user_busy_times(
        user_id=BOSS,
        user_ids=[LISI, ZHANGSAN, WANGWU, "nobody"],
        start_time="2026-03-02T00:00:00+08:00",
        end_time="2026-03-03T00:00:00+08:00",
    ).schedule_information
    statuses = {one.user_id: [item.status for item in one.schedule_items or []] for one in found or []}
    assert statuses == {LISI: ["BUSY"], ZHANGSAN: ["TENTATIVE"], WANGWU: [], "nobody": []}
    assert (found or [])[-1].error
    bad = {"user_id": BOSS, "user_ids": [LISI], "start_time": "now", "end_time": "then"}
    assert refused(ding.calendar.get_user_busy_times, **bad) == "paramIllegal"


def test_sign_ins(sandbox: Sandbox, ding: DingTalk) -> None:
    this: dict[str, Any] = {"calendar_id": "primary", "event_id": str(make(ding, attendees=[{"id": ZHANGSAN}]).id)}
    came = ding.calendar.sign_in_to_calendar_event(user_id=ZHANGSAN, **this).check_in_time
    sandbox.clock.advance(60)
    assert ding.calendar.sign_in_to_calendar_event(user_id=ZHANGSAN, **this).check_in_time == came
    assert ding.calendar.sign_out_of_calendar_event(user_id=ZHANGSAN, **this).check_out_time
    ins, outs = ding.calendar.iter_calendar_event_sign_ins, ding.calendar.iter_calendar_event_sign_outs
    how: dict[str, Any] = {"user_id": LISI, "max_results": 1, **this}
    assert [(one.user_id, one.display_name, one.check_in_time) for one in ins(type_="sign_in", **how)] == [(ZHANGSAN, "张三", came)]
    assert [(one.user_id, one.check_in_time) for one in ins(type_="not_yet_sign_in", **how)] == [(LISI, None)]
    assert [one.user_id for one in outs(type_="sign_out", **how)] == [ZHANGSAN]
    assert [one.user_id for one in outs(type_="not_yet_sign_out", **how)] == [LISI]
    assert ding.calendar.get_calendar_event_sign_in_link(union_id=LISI, **this).sign_in_link
    assert ding.calendar.get_calendar_event_sign_out_link(user_id=ZHANGSAN, **this).sign_out_link
    assert refused(ding.calendar.get_calendar_event_sign_in_link, union_id=ZHANGSAN, **this) == "permissionDenied"


# Rooms.


def test_rooms(ding: DingTalk) -> None:
    event_id = str(make(ding).id)
    later = str(make(ding, start=at("03-02T11:00:00+08:00"), end=at("03-02T12:00:00+08:00")).id)
    weekly = str(
        make(ding, start=at("02-23T10:30:00+08:00"), end=at("02-23T10:45:00+08:00"), recurrence={"pattern": {"type": "weekly"}}).id
    )
    rooms = [{"roomId": "room1"}]
    add = ding.calendar.add_calendar_event_meeting_rooms
    for one in (event_id, event_id, later):
        assert add(user_id=LISI, calendar_id="primary", event_id=one, meeting_rooms_to_add=rooms).result
    assert refused(add, user_id=LISI, calendar_id="primary", event_id=weekly, meeting_rooms_to_add=rooms) == "meetingRoomNotAvailable"
    got = ding.calendar.get_calendar_event(user_id=LISI, calendar_id="primary", event_id=event_id)
    assert [room.room_id for room in got.meeting_rooms or []] == ["room1"]
    asked: dict[str, Any] = {"user_id": BOSS, "room_ids": ["room1", "room2"], "start_time": "2026-03-02T00:00:00+08:00"}
    found = ding.calendar.get_meeting_room_busy_times(end_time="2026-03-03T00:00:00+08:00", **asked).schedule_information or []
    assert [[item.event_id for item in room.schedule_items or []] for room in found] == [[event_id, later], []]
    assert refused(ding.calendar.get_meeting_room_busy_times, end_time="2026-07-03T00:00:00+08:00", **asked) == "invalidParameter"
    ding.calendar.remove_calendar_event_meeting_rooms(user_id=LISI, calendar_id="primary", event_id=event_id, meeting_rooms_to_remove=rooms)
    assert add(user_id=LISI, calendar_id="primary", event_id=weekly, meeting_rooms_to_add=rooms).result


# Calendars.


def test_a_calendar_is_shared(ding: DingTalk) -> None:
    event_id = str(make(ding, description="Secret plans").id)
    share = ding.calendar.create_calendar_acl
    mine: dict[str, Any] = {"user_id": LISI, "calendar_id": "primary", "send_msg": False}
    grant = share(privilege="free_busy_reader", scope={"scopeType": "user", "userId": ZHANGSAN}, **mine)

    def shared() -> tuple[str, str | None]:
        response = ding.calendar.list_calendars(user_id=ZHANGSAN).response
        assert response is not None
        own, other = response.calendars or []
        assert (own.type_, other.type_, other.summary) == ("primary", "shared", "李四")
        return str(other.id), other.privilege

    assert refused(view, ding=ding, who=ZHANGSAN, calendar="another") == "invalidParameter"
    calendar, privilege = shared()
    assert privilege == "free_busy_reader"
    (seen,) = view(ding, ZHANGSAN, calendar)
    assert (seen.id, seen.summary, seen.description) == (event_id, None, None)
    assert refused(make, ding=ding, who=ZHANGSAN, calendar=calendar) == "permissionDeny"
    delete = ding.calendar.delete_calendar_event
    assert refused(delete, user_id=ZHANGSAN, calendar_id=calendar, event_id=event_id) == "invalidParameter"
    assert refused(ding.calendar.sign_in_to_calendar_event, user_id=ZHANGSAN, calendar_id=calendar, event_id=event_id) == "notInEvent"
    again = share(privilege="title_reader", scope={"scopeType": "user", "userId": ZHANGSAN}, **mine)
    assert again.acl_id == grant.acl_id
    (seen,) = view(ding, ZHANGSAN, calendar)
    assert (seen.summary, seen.description) == ("Meeting", None)
    share(privilege="writer", scope={"scopeType": "user", "userId": ZHANGSAN}, **mine)
    made = make(ding, who=ZHANGSAN, calendar=calendar)
    assert made.organizer is not None
    assert made.organizer.id == LISI
    delete(user_id=ZHANGSAN, calendar_id=calendar, event_id=str(made.id))
    (acl,) = ding.calendar.list_calendar_acls(user_id=LISI, calendar_id="primary").acls or []
    assert (acl.privilege, acl.scope and acl.scope.user_id) == ("writer", ZHANGSAN)
    assert refused(ding.calendar.list_calendar_acls, user_id=ZHANGSAN, calendar_id=calendar) == "invalidParameter"
    unshare = ding.calendar.delete_calendar_acl
    assert refused(unshare, user_id=ZHANGSAN, calendar_id="primary", acl_id=str(acl.acl_id)) == "invalidParameter"
    unshare(user_id=LISI, calendar_id="primary", acl_id=str(acl.acl_id))
    assert refused(view, ding=ding, who=ZHANGSAN, calendar=calendar) == "invalidParameter"


def test_shared_with_at_most_five_hundred(sandbox: Sandbox, ding: DingTalk) -> None:
    corp = sandbox._world.corp(CORP)
    for one in range(500):
        corp.put("calendar_acl", one, {"id": str(one), "owner": LISI, "to": str(one), "privilege": "reader"}, parent=LISI)
    sandbox._world.database.commit()
    with pytest.raises(APIError, match="shareExceedLimit"):
        ding.calendar.create_calendar_acl(
            user_id=LISI, calendar_id="primary", privilege="reader", send_msg=True, scope={"scopeType": "user", "userId": ZHANGSAN}
        )


def test_a_calendar_is_subscribed_to(sandbox: Sandbox, ding: DingTalk) -> None:
    group = sandbox._world.corp(CORP).find("group")[0]["open_conversation_id"]
    create = ding.calendar.create_subscribed_calendar
    calendar = str(
        create(
            user_id=LISI, name="Holidays", managers=[WANGWU], subscribe_scope={"openConversationIds": [group], "unionIds": [BOSS]}
        ).calendar_id
    )
    subscribe = ding.calendar.subscribe_calendar
    for who in (ZHANGSAN, ZHANGSAN, BOSS):
        subscribe(user_id=who, calendar_id=calendar)
    assert refused(subscribe, user_id=WANGWU, calendar_id=calendar) == "permissionDenied"
    assert refused(subscribe, user_id=WANGWU, calendar_id="primary") == "invalidParameter"
    event_id = str(make(ding, who=WANGWU, calendar=calendar, summary="Spring").id)
    assert refused(make, ding=ding, who=ZHANGSAN, calendar=calendar) == "permissionDeny"
    assert [event.summary for event in view(ding, ZHANGSAN, calendar)] == ["Spring"]
    assert view(ding, WANGWU) == []  # it is not in the main calendar
    people = ding.calendar.list_calendar_event_attendees
    assert refused(people, user_id=LISI, calendar_id=calendar, event_id=event_id) == "invalidParameter.subscribed.invalid"
    respond = ding.calendar.respond_to_calendar_event
    assert refused(respond, user_id=ZHANGSAN, calendar_id=calendar, event_id=event_id, response_status="accepted") == "itemNotFound"
    zhaoliu = f"union-{CORP}-zhaoliu"
    for who, privilege in ((LISI, "owner"), (WANGWU, "writer"), (ZHANGSAN, "reader"), (zhaoliu, None)):
        response = ding.calendar.list_calendars(user_id=who).response
        assert response is not None
        assert [(one.id, one.privilege) for one in (response.calendars or [])[1:]] == ([(calendar, privilege)] if privilege else [])
    ding.calendar.update_subscribed_calendar(user_id=WANGWU, calendar_id=calendar, description="Days without work")
    got = ding.calendar.get_subscribed_calendar(user_id=LISI, calendar_id=calendar)
    assert (got.name, got.description, got.author, got.managers) == ("Holidays", "Days without work", LISI, [WANGWU])
    assert refused(ding.calendar.get_subscribed_calendar, user_id=ZHANGSAN, calendar_id=calendar) == "permissionDenied"
    for was in (True, False):
        assert ding.calendar.unsubscribe_calendar(user_id=ZHANGSAN, calendar_id=calendar).result is was
    assert refused(view, ding=ding, who=ZHANGSAN, calendar=calendar) == "invalidParameter"
    assert refused(ding.calendar.delete_subscribed_calendar, user_id=WANGWU, calendar_id=calendar) == "permissionDenied"
    ding.calendar.delete_subscribed_calendar(user_id=LISI, calendar_id=calendar)
    assert refused(view, ding=ding, who=LISI, calendar=calendar) == "invalidParameter"


def test_the_whole_corp_may_subscribe(ding: DingTalk) -> None:
    created = ding.calendar.create_subscribed_calendar(user_id=LISI, name="Holidays", subscribe_scope={"corpIds": [CORP]})
    ding.calendar.subscribe_calendar(user_id=WANGWU, calendar_id=str(created.calendar_id))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"name": " "}, "cannot be blank"),
        ({"subscribe_scope": {}}, "range cannot be null"),
        ({"subscribe_scope": {"corpIds": ["ding123"]}}, "must in range"),
        ({"subscribe_scope": {"openConversationIds": ["none"]}}, "must in range"),
        ({"subscribe_scope": {"unionIds": ["nobody"]}}, "no user of the corp"),
        ({"managers": ["nobody"]}, "no user of the corp"),
    ],
)
def test_what_is_not_a_calendar(ding: DingTalk, arguments: dict[str, Any], said: str) -> None:
    whole: dict[str, Any] = {"name": "Holidays", "subscribe_scope": {"unionIds": [BOSS]}} | arguments
    with pytest.raises(APIError, match=said):
        ding.calendar.create_subscribed_calendar(user_id=LISI, **whole)
