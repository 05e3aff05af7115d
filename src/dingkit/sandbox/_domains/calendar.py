"""calendar: events with those who attend them, repeated or not, rooms, sign-ins, and calendars that are shared or subscribed to."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from datetime import UTC, datetime, timedelta
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dingkit.sandbox import _recurrence
from dingkit.sandbox._calendars import (
    EVENT,
    INVALID,
    attendee,
    instants,
    is_repeated,
    main_id,
    milliseconds,
    moment,
    named,
    occurrences,
    parsed,
    seen,
    shown,
    when,
)
from dingkit.sandbox._serving import whole_number

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Refused, Request

    Handler = Callable[[Request], Answer | None]

_CALENDAR: Final = "calendar"
"""Kind of the records of calendars that can be subscribed to, by their id."""
_GRANT: Final = "calendar_acl"
"""Kind of the records of what was granted, by their id, below the unionid of whose calendar it is."""
_CALL: Final = "calendar_call"
"""Kind of the records of calls that had a name of their own, by it."""
_CALL_SECONDS: Final = 86400.0
_KEPT: Final = (
    "summary",
    "description",
    "start",
    "end",
    "recurrence",
    "location",
    "uiConfigs",
    "richTextDescription",
    "cardInstances",
    "categories",
    "eventConfig",
)
"""Fields that are answered as they were sent."""
_USUAL_MINUTES: Final = 15
_LARGEST_PAGE: Final = 100
_LARGEST_PAGE_OF_PEOPLE: Final = 500
_LARGEST_NUMBER_OF_ATTENDEES: Final = 500
"""That a call changes (x-limits of `create_calendar_event`)."""
_LARGEST_NUMBER_A_DAY: Final = 100
_LARGEST_NUMBER_OF_GRANTS: Final = 500
_YEAR: Final = timedelta(days=366)
_MAX_ROOM_QUERY: Final = timedelta(days=90)
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)


class _Place(NamedTuple):
    """A calendar that the request names.

    Attributes:
        unionid: The user who named it.
        owner: Whose main calendar it is; of a calendar that can be subscribed to, who made it.
        subscribed: The record of such a one; `None` of a main calendar.
        privilege: What the person may do there.
    """

    unionid: str
    owner: str
    subscribed: Record | None
    privilege: str


def _once(handler: Handler) -> Handler:
    """Take calls with the same `x-client-token` for a single call, for a day."""

    @wraps(handler)
    def answer(request: Request) -> Answer | None:
        name = f"{request.operation.id}/{request.text('x-client-token')}"
        known = request.corp.get(_CALL, name)
        if known is not None and known["until"] > request.world.clock.now():
            request.notes.append("a call with this x-client-token was made before: it counts once")
            answered: Answer | None = known["answer"]
            return answered
        made = handler(request)
        if request.text("x-client-token"):
            request.corp.put(_CALL, name, {"until": request.world.clock.now() + _CALL_SECONDS, "answer": made})
        return made

    return answer


# Events.


@_once
def create_calendar_event(request: Request) -> Answer:
    """Make an event in the calendar of its organizer, or in one that others subscribe to."""
    corp, place, now = request.corp, _place(request), request.world.clock.now_ms()
    if place.privilege not in {"owner", "writer"}:
        raise request.refuse("permission", "permission_deny", *INVALID, because="the calendar may not be written in")
    made_today = [one for one in corp.find_having(EVENT, "organizer", place.unionid) if _day(one["created"]) == _day(now)]
    if len(made_today) >= _LARGEST_NUMBER_A_DAY:
        raise request.refuse("rate_limit", "flow_limit")
    organizer = place.unionid if place.subscribed else place.owner
    event: Record = {
        "id": corp.new_id("calendar_event") + "==",
        "organizer": organizer,
        "calendar": place.subscribed["id"] if place.subscribed else "",
        "fields": {},
        "attendees": [{"id": organizer, "responseStatus": "accepted", "isOptional": False}],
        "created": now,
        "status": "confirmed",
        "rooms": [],
        "excluded": [],
        "sign_ins": {},
        "sign_outs": {},
    }
    _write(request, event)
    _invite(request, event, request.get("attendees") or [])
    _keep(request, event, created=True)
    return shown(corp, event, place.unionid, _LARGEST_PAGE)


@_once
def update_calendar_event(request: Request) -> Answer:
    """Change what is sent of an event; a repeated one is changed as a whole."""
    event = _own_event(request)
    if request["id"] != event["id"]:
        raise _invalid(request, f"the id is {event['id']} in the address, and {request['id']} in the body")
    _write(request, event)
    if request.get("attendees") is not None:
        wanted = {one["id"] for one in request["attendees"] if "id" in one}
        event["attendees"] = [one for one in event["attendees"] if one["id"] in wanted or one["id"] == event["organizer"]]
        _invite(request, event, request["attendees"])
    _keep(request, event)
    return shown(request.corp, event, request["userId"], _LARGEST_PAGE)


@_once
def delete_calendar_event(request: Request) -> None:
    """Cancel an event for all, or one occurrence of it; an attendee only removes it from their own calendar."""
    place = _place(request)
    event, start = _event(request, place)
    if place.privilege not in {"owner", "writer"}:
        raise _invalid(request, "the calendar may not be written in")
    if not place.subscribed and event["organizer"] != place.owner:
        event["attendees"] = [one for one in event["attendees"] if one["id"] != place.owner]
    elif start is not None:
        event["excluded"].append(milliseconds(start))
    else:
        event["status"] = "cancelled"
    _keep(request, event)


def get_calendar_event(request: Request) -> Answer:
    """An event, or one occurrence of it."""
    place = _place(request)
    event, start = _event(request, place)
    found = shown(request.corp, event, place.unionid, request.get("maxAttendees", _LARGEST_PAGE), start)
    return seen(found, place.privilege)


def list_calendar_events(request: Request) -> Answer:
    """The events of a calendar in the order of their starts; of repeated ones those that have ended."""
    place, now = _place(request), datetime.fromtimestamp(request.world.clock.now(), UTC)
    since = parsed(request, request["timeMin"]) if request.text("timeMin") else _BEGINNING
    until = parsed(request, request["timeMax"]) if request.text("timeMax") else None
    if request.text("timeMin") and until is not None and until - since > _YEAR:
        raise _invalid(request, "from timeMin to timeMax is at most a year")
    changed = _number(request, "syncToken")
    series = request.text("seriesMasterId")
    found: list[tuple[datetime, Record]] = []
    events = _events(request, place)
    for event in events:
        cancelled = event["status"] == "cancelled"
        if (cancelled and not (request.get("showDeleted") or changed)) or event["changed"] <= changed or series not in {"", event["id"]}:
            continue
        repeated = is_repeated(event) and not cancelled
        starts = list(occurrences(event, since, now)) if repeated else [instants(event)[0]]
        if series and not repeated:
            continue
        found += [
            (start, _shown(request, place, event, start if repeated else None))
            for start in starts
            if start >= since and (until is None or start <= until)
        ]
    answer = _paged(request, found)
    if "nextToken" not in answer and until is None:
        answer["syncToken"] = str(max([changed, *(event["changed"] for event in events)]))
    return answer


def list_calendar_view(request: Request) -> Answer:
    """What there is in a calendar in a time, each occurrence of what is repeated."""
    place, now = _place(request), datetime.fromtimestamp(request.world.clock.now(), UTC)
    since = parsed(request, request["timeMin"]) if request.text("timeMin") else now
    until = parsed(request, request["timeMax"]) if request.text("timeMax") else since + _YEAR
    if until - since > _YEAR:
        request.notes.append("the sandbox lays out repeated events for a year")
        until = since + _YEAR
    found = [
        (start, _shown(request, place, event, start if is_repeated(event) else None))
        for event in _events(request, place)
        if event["status"] != "cancelled"
        for start in occurrences(event, since, until)
    ]
    return _paged(request, found)


# Those who attend.


def list_calendar_event_attendees(request: Request) -> Answer:
    """The attendees, and their responses."""
    place = _place(request)
    if place.subscribed:
        raise request.refuse("invalid_request", "invalid_parameter_subscribed_invalid")
    event, _ = _event(request, place)
    page, more = _page(request, event["attendees"], request.get("maxResults") or _LARGEST_PAGE)
    return {"attendees": [attendee(request.corp, one, place.unionid) for one in page], **more}


@_once
def add_calendar_event_attendees(request: Request) -> None:
    """Invite more people."""
    event = _own_event(request)
    _invite(request, event, request["attendeesToAdd"])
    _keep(request, event)


@_once
def remove_calendar_event_attendees(request: Request) -> None:
    """Take people out; the organizer stays."""
    event = _own_event(request)
    removed = {one.get("id") for one in request["attendeesToRemove"]} - {event["organizer"]}
    event["attendees"] = [one for one in event["attendees"] if one["id"] not in removed]
    _keep(request, event)


def respond_to_calendar_event(request: Request) -> None:
    """Note the response of an attendee."""
    event, _ = _event(request, _place(request))
    invited = next((one for one in event["attendees"] if one["id"] == request["userId"]), None)
    if invited is None:
        raise request.refuse("not_found", "item_not_found", because=f"{request['userId']} does not attend the event")
    invited["responseStatus"] = request["responseStatus"]
    _keep(request, event)


def get_user_busy_times(request: Request) -> Answer:
    """When people have something in their calendars that they have not declined."""
    _person(request, request["userId"])
    since, until = parsed(request, request["startTime"]), parsed(request, request["endTime"])
    schedules: list[Record] = []
    for unionid in request.ids("userIds"):
        if request.corp.user_by_unionid(unionid) is None:
            schedules.append({"userId": unionid, "error": f"no user of the corp has the unionid {unionid}", "scheduleItems": []})
            continue
        items = []
        for event in request.corp.find_having(EVENT, "people", unionid):
            answered = next(one["responseStatus"] for one in event["attendees"] if one["id"] == unionid)
            if event["status"] != "cancelled" and answered != "declined":
                items += [{"status": "BUSY" if answered == "accepted" else "TENTATIVE", **span} for span in _spans(event, since, until)]
        schedules.append({"userId": unionid, "scheduleItems": items})
    return {"scheduleInformation": schedules}


# Sign-ins and sign-outs.


def sign_in_to_calendar_event(request: Request) -> Answer:
    """Note that an attendee signed in; the first time counts."""
    return {"checkInTime": _signed(request, "sign_ins")}


def sign_out_of_calendar_event(request: Request) -> Answer:
    """Note that an attendee signed out; the first time counts."""
    return {"checkOutTime": _signed(request, "sign_outs")}


def list_calendar_event_sign_ins(request: Request) -> Answer:
    """The attendees who signed in, or who did not."""
    return _signatures(request, "sign_ins", "checkInTime", came=request["type"] == "sign_in")


def list_calendar_event_sign_outs(request: Request) -> Answer:
    """The attendees who signed out, or who did not."""
    return _signatures(request, "sign_outs", "checkOutTime", came=request["type"] == "sign_out")


def get_calendar_event_sign_in_link(request: Request) -> Answer:
    """Where to sign in, for the organizer: the documented example, since that is a page of the DingTalk client."""
    event, _ = _event(request, _place(request))
    if event["organizer"] != request["unionId"]:
        raise request.refuse("permission", "permission_denied", because="only the organizer gets it")
    link: Answer = request.operation.example[1]
    return link


def get_calendar_event_sign_out_link(request: Request) -> Answer:
    """Where to sign out: the documented example, too."""
    _event(request, _place(request))
    link: Answer = request.operation.example[1]
    return link


# Rooms.


def add_calendar_event_meeting_rooms(request: Request) -> Answer:
    """Book rooms for an event that are free then; the sandbox knows no list of rooms, so any id is one."""
    event = _own_event(request)
    begin, takes = instants(event)
    planned = list(occurrences(event, begin, begin + _YEAR))
    for room in (one.get("roomId", "") for one in request["meetingRoomsToAdd"]):
        for other in _events_in(request, room):
            booked = occurrences(other, begin, begin + _YEAR)
            lasts = instants(other)[1]
            if other["id"] != event["id"] and any(one < start + takes and start < one + lasts for one in booked for start in planned):
                raise request.refuse("invalid_request", "meeting_room_not_available", because=f"{room} is taken")
        event["rooms"] = list(dict.fromkeys([*event["rooms"], room]))
    _keep(request, event)
    return {"result": True}


def remove_calendar_event_meeting_rooms(request: Request) -> Answer:
    """Let others have rooms."""
    event = _own_event(request)
    removed = {one.get("roomId") for one in request["meetingRoomsToRemove"]}
    event["rooms"] = [room for room in event["rooms"] if room not in removed]
    _keep(request, event)
    return {"result": True}


def get_meeting_room_busy_times(request: Request) -> Answer:
    """When rooms are taken."""
    _person(request, request["userId"])
    since, until = parsed(request, request["startTime"]), parsed(request, request["endTime"])
    if until - since > _MAX_ROOM_QUERY:
        raise _invalid(request, f"a query covers at most {_MAX_ROOM_QUERY.days} days")
    schedules = []
    for room in request.ids("roomIds"):
        items = [
            {"status": "BUSY", "eventId": event["id"], "organizer": {"id": event["organizer"]}, **span}
            for event in _events_in(request, room)
            for span in _spans(event, since, until)
        ]
        schedules.append({"roomId": room, "scheduleItems": items})
    return {"scheduleInformation": schedules}


# Calendars.


def list_calendars(request: Request) -> Answer:
    """The main calendar of a user, those that were subscribed to, those that are shared."""
    corp, person = request.corp, _person(request, request["userId"])
    unionid = person["unionid"]
    calendars = [_calendar(main_id(unionid), person["name"], "primary", "owner")]
    for calendar in corp.find(_CALENDAR):
        privilege = _privilege(calendar, unionid)
        if privilege:
            calendars.append(_calendar(calendar["id"], calendar["name"], "subscribed", privilege, calendar["description"]))
    for grant in corp.find_having(_GRANT, "to", unionid):
        name = (corp.user_by_unionid(grant["owner"]) or {}).get("name", "")
        calendars.append(_calendar(main_id(grant["owner"]), name, "shared", grant["privilege"]))
    return {"response": {"calendars": calendars}}


def create_calendar_acl(request: Request) -> Answer:
    """Let a user see a calendar, or write in it."""
    corp, place, to = request.corp, _own_calendar(request), request["scope"]["userId"]
    _person(request, to)
    grants = corp.find(_GRANT, parent=place.owner)
    known = next((grant for grant in grants if grant["to"] == to), None)
    if known is None and len(grants) >= _LARGEST_NUMBER_OF_GRANTS:
        raise _invalid(request, f"shareExceedLimit: a calendar is shared with at most {_LARGEST_NUMBER_OF_GRANTS} people")
    grant_id = known["id"] if known else corp.new_id("calendar_acl")
    grant = {"id": grant_id, "owner": place.owner, "to": to, "privilege": request["privilege"]}
    corp.put(_GRANT, grant["id"], grant, parent=place.owner)
    return _granted(grant)


def list_calendar_acls(request: Request) -> Answer:
    """Whom a calendar is shared with."""
    return {"acls": [_granted(grant) for grant in request.corp.find(_GRANT, parent=_own_calendar(request).owner)]}


def delete_calendar_acl(request: Request) -> None:
    """Take back what was granted."""
    place = _own_calendar(request)
    grant = request.corp.get(_GRANT, request["aclId"])
    if grant is None or grant["owner"] != place.owner:
        raise _invalid(request, f"the calendar has no grant {request['aclId']}")
    request.corp.delete(_GRANT, grant["id"])


def create_subscribed_calendar(request: Request) -> Answer:
    """Make a calendar that people can subscribe to."""
    author = _person(request, request["userId"])["unionid"]
    calendar = {"id": request.corp.new_id("calendar"), "author": author, "subscribers": [], "description": "", "managers": []}
    _write_calendar(request, calendar)
    return {"calendarId": calendar["id"]}


def get_subscribed_calendar(request: Request) -> Answer:
    """What is known of a calendar that people can subscribe to."""
    calendar = _edited_calendar(request)
    shown_fields = {name: calendar[name] for name in ("name", "description", "author", "managers", "subscribeScope")}
    return {"calendarId": calendar["id"], **shown_fields}


def update_subscribed_calendar(request: Request) -> Answer:
    """Change what is sent of such a calendar."""
    _write_calendar(request, _edited_calendar(request))
    return {"result": True}


def delete_subscribed_calendar(request: Request) -> Answer:
    """Delete such a calendar, with all subscriptions to it."""
    calendar = _edited_calendar(request)
    if calendar["author"] != request["userId"]:
        raise request.refuse("permission", "permission_denied", because="only its creator can delete it")
    request.corp.delete(_CALENDAR, calendar["id"])
    for event in request.corp.find(EVENT, parent=calendar["id"]):
        request.corp.delete(EVENT, event["id"])
    return {"result": True}


def subscribe_calendar(request: Request) -> None:
    """Subscribe to a calendar, as one of those who may."""
    corp, calendar = request.corp, _subscribed(request)
    unionid, scope = request["userId"], calendar["subscribeScope"]
    userid = _person(request, unionid)["userid"]
    groups = (corp.get("group", conversation) for conversation in scope.get("openConversationIds", ()))
    is_member = any(group is not None and userid in group["members"] for group in groups)
    if not (is_member or unionid in scope.get("unionIds", ()) or corp.id in scope.get("corpIds", ())):
        raise request.refuse("permission", "permission_denied", because="the person is not in the scope of the calendar")
    calendar["subscribers"] = list(dict.fromkeys([*calendar["subscribers"], unionid]))
    corp.put(_CALENDAR, calendar["id"], calendar)


def unsubscribe_calendar(request: Request) -> Answer:
    """End a subscription; the result says whether there was one."""
    calendar, unionid = _subscribed(request), _person(request, request["userId"])["unionid"]
    was = unionid in calendar["subscribers"]
    calendar["subscribers"] = [one for one in calendar["subscribers"] if one != unionid]
    request.corp.put(_CALENDAR, calendar["id"], calendar)
    return {"result": was}


# What is looked up and written.


def _invalid(request: Request, because: str) -> Refused:
    return request.refuse("invalid_request", *INVALID, because=because)


def _person(request: Request, unionid: str) -> Record:
    found = request.corp.user_by_unionid(unionid)
    if found is None:
        raise _invalid(request, f"no user of the corp has the unionid {unionid}")
    return found


def _place(request: Request) -> _Place:
    unionid, calendar_id = _person(request, request.get("userId", request.get("unionId")))["unionid"], request.text("calendarId")
    if calendar_id in {"primary", main_id(unionid)}:
        return _Place(unionid, unionid, None, "owner")
    subscribed = request.corp.get(_CALENDAR, calendar_id)
    if subscribed is not None and (privilege := _privilege(subscribed, unionid)):
        return _Place(unionid, subscribed["author"], subscribed, privilege)
    for grant in request.corp.find_having(_GRANT, "to", unionid):
        if main_id(grant["owner"]) == calendar_id:
            return _Place(unionid, grant["owner"], None, grant["privilege"])
    raise _invalid(request, f"{unionid} has no calendar {calendar_id}")


def _own_calendar(request: Request) -> _Place:
    place = _place(request)
    if place.subscribed or place.unionid != place.owner:
        raise _invalid(request, "only a main calendar can be shared, by the person whose it is")
    return place


def _privilege(calendar: Record, unionid: str) -> str:
    """Return what a user may do in a calendar that people subscribe to; nothing where they do not."""
    if unionid == calendar["author"]:
        return "owner"
    if unionid in calendar["managers"]:
        return "writer"
    return "reader" if unionid in calendar["subscribers"] else ""


def _events(request: Request, place: _Place) -> list[Record]:
    if place.subscribed:
        return request.corp.find(EVENT, parent=place.subscribed["id"])
    return [event for event in request.corp.find_having(EVENT, "people", place.owner) if not event["calendar"]]


def _events_in(request: Request, room: str) -> list[Record]:
    return [event for event in request.corp.find_having(EVENT, "rooms", room) if event["status"] != "cancelled"]


def _event(request: Request, place: _Place) -> tuple[Record, datetime | None]:
    """Return an event of a calendar, and the start of the occurrence where its id names one."""
    event_id = request.text("eventId")
    event, start = named(request.corp, event_id)
    calendar = place.subscribed["id"] if place.subscribed else ""
    if event is None or event["calendar"] != calendar or (not calendar and place.owner not in event["people"]):
        raise request.refuse("not_found", "item_not_found", *INVALID, because=f"the calendar has no event {event_id}")
    if event["status"] == "cancelled" or (start is None and event["id"] != event_id):
        raise request.refuse("not_found", "instance_not_exist", "item_not_found", *INVALID, because=f"{event_id} was deleted")
    return event, start


def _own_event(request: Request) -> Record:
    place = _place(request)
    event, start = _event(request, place)
    if place.privilege not in {"owner", "writer"} or (not place.subscribed and event["organizer"] != place.owner):
        raise _invalid(request, "only the organizer can change an event")
    if start is not None:
        raise _invalid(request, "the sandbox changes repeated events as a whole")
    return event


def _write(request: Request, event: Record) -> None:
    fields = event["fields"]
    fields |= {name: request.get(name) for name in _KEPT if request.get(name) is not None}
    if "summary" in fields and not fields["summary"].strip():
        raise _invalid(request, "Event summary cannot be blank")
    if request.get("reminders") is not None or "reminders" not in fields:
        reminders = request.get("reminders", [{"minutes": _USUAL_MINUTES}])
        fields["reminders"] = [{"method": "dingtalk", "minutes": str(one.get("minutes", _USUAL_MINUTES))} for one in reminders]
    if request.get("onlineMeetingInfo"):
        meeting = request.corp.new_id("conference")
        fields["onlineMeetingInfo"] = {"type": "dingtalk", "conferenceId": meeting, "extraInfo": {}}
    all_day = request.get("isAllDay", event.get("all_day", "date" in fields["start"]))
    begin = moment(request, fields["start"], "start", all_day=all_day)
    end = moment(request, fields.get("end") or {}, "end", all_day=all_day)
    if end <= begin:
        raise _invalid(request, "the end of an event is after its start")
    _check_recurrence(request, fields.get("recurrence") or {})
    event |= {
        "all_day": all_day,
        "begin": milliseconds(begin),
        "end": milliseconds(end),
        "zone": fields["start"].get("timeZone") or "Asia/Shanghai",
    }


def _check_recurrence(request: Request, recurrence: Record) -> None:
    if not recurrence:
        return
    because = _recurrence.wrong(recurrence)
    if because:
        raise _invalid(request, because)
    if last := (recurrence.get("range") or {}).get("endDate"):
        parsed(request, last)
        recurrence["range"]["endDate"] = last.strip().replace(" ", "+")  # as it was read


def _invite(request: Request, event: Record, people: list[Record]) -> None:
    if len(people) > _LARGEST_NUMBER_OF_ATTENDEES:
        raise _invalid(request, f"a call changes at most {_LARGEST_NUMBER_OF_ATTENDEES} attendees")
    known = {one["id"] for one in event["attendees"]}
    for one in people:
        unionid = _person(request, one.get("id", ""))["unionid"]
        if unionid not in known:
            event["attendees"].append({"id": unionid, "responseStatus": "needsAction", "isOptional": bool(one.get("isOptional"))})
            known.add(unionid)


def _keep(request: Request, event: Record, *, created: bool = False) -> None:
    """Write an event, and emit it for those in whose calendars it is, or was until now."""
    corp, before = request.corp, event.get("people", [])
    event |= {
        "people": [one["id"] for one in event["attendees"]],
        "updated": request.world.clock.now_ms(),
        "changed": corp.next_number("calendar_change"),
    }
    corp.put(EVENT, event["id"], event, parent=event["calendar"])
    # Of the kinds of changes the documents name one.
    kind = {"changeType": "create"} if created else {}
    corp.emit(
        "calendar_event_change",
        calendarEventId=event["id"],
        calendarEventUpdateTime=event["updated"],
        calendarId=event["calendar"] or main_id(event["organizer"]),
        unionIdList=list(dict.fromkeys([*before, *event["people"]])),
        operator={"type": "user"},
        **kind,
    )


def _signed(request: Request, which: str) -> int:
    place = _place(request)
    event, _ = _event(request, place)
    if place.unionid not in event["people"]:
        raise request.refuse("permission", "not_in_event")
    time: int = event[which].setdefault(place.unionid, request.world.clock.now_ms())
    request.corp.put(EVENT, event["id"], event, parent=event["calendar"])
    return time


def _signatures(request: Request, which: str, name: str, *, came: bool) -> Answer:
    event, _ = _event(request, _place(request))
    wanted = [unionid for unionid in event["people"] if (unionid in event[which]) == came]
    page, more = _page(request, wanted, min(request["maxResults"], _LARGEST_PAGE_OF_PEOPLE))
    users = [
        {
            "userId": unionid,
            "displayName": (request.corp.user_by_unionid(unionid) or {}).get("name", ""),
            **({name: event[which][unionid]} if came else {}),
        }
        for unionid in page
    ]
    return {"users": users, **more}


def _spans(event: Record, since: datetime, until: datetime) -> list[Record]:
    takes = instants(event)[1]
    return [{"start": when(event, start), "end": when(event, start + takes)} for start in occurrences(event, since, until)]


def _shown(request: Request, place: _Place, event: Record, start: datetime | None) -> Record:
    found = shown(request.corp, event, place.unionid, request.get("maxAttendees", _LARGEST_PAGE), start)
    return seen(found, place.privilege)


def _paged(request: Request, found: list[tuple[datetime, Record]]) -> Answer:
    found.sort(key=lambda one: (one[0], one[1]["id"]))
    page, more = _page(request, [event for _, event in found], min(request.get("maxResults") or _LARGEST_PAGE, _LARGEST_PAGE))
    return {"events": page, **more}


def _page(request: Request, found: list[Any], size: int) -> tuple[list[Any], Record]:
    start = _number(request, "nextToken")
    end = start + max(size, 1)
    return found[start:end], {"nextToken": str(end)} if end < len(found) else {}


def _number(request: Request, name: str) -> int:
    found = whole_number(request.text(name) or "0")
    if found is None:
        raise _invalid(request, f"{name} was not issued by the sandbox")
    return found


def _day(number: int) -> str:
    return f"{datetime.fromtimestamp(number / 1000, UTC) + timedelta(hours=8):%Y-%m-%d}"


def _calendar(calendar_id: str, summary: str, kind: str, privilege: str, description: str = "") -> Record:
    known = {"id": calendar_id, "summary": summary, "description": description, "type": kind, "privilege": privilege}
    return known | {"timeZone": "Asia/Shanghai", "eTag": "0"}


def _granted(grant: Record) -> Record:
    return {"aclId": grant["id"], "privilege": grant["privilege"], "scope": {"scopeType": "user", "userId": grant["to"]}}


def _subscribed(request: Request) -> Record:
    found = request.corp.get(_CALENDAR, request["calendarId"])
    if found is None:
        raise _invalid(request, f"there is no calendar {request['calendarId']} that can be subscribed to")
    return found


def _edited_calendar(request: Request) -> Record:
    calendar = _subscribed(request)
    if _privilege(calendar, request["userId"]) not in {"owner", "writer"}:
        raise request.refuse("permission", "permission_denied")
    return calendar


def _write_calendar(request: Request, calendar: Record) -> None:
    corp = request.corp
    calendar |= {name: request.get(name) for name in ("name", "description", "managers", "subscribeScope") if request.get(name) is not None}
    if not calendar["name"].strip():
        raise _invalid(request, "calendar name cannot be blank")
    scope = calendar["subscribeScope"]
    if not any(scope.values()):
        raise _invalid(request, "subscribe range cannot be null")
    author = _person(request, calendar["author"])["userid"]
    groups = [corp.get("group", conversation) for conversation in scope.get("openConversationIds", ())]
    if any(group is None or author not in group["members"] for group in groups) or set(scope.get("corpIds", ())) - {corp.id}:
        raise _invalid(request, "current user must in range")
    for unionid in (*calendar["managers"], *scope.get("unionIds", ())):
        _person(request, unionid)
    corp.put(_CALENDAR, calendar["id"], calendar)
