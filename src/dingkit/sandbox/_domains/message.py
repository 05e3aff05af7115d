"""message: work notifications and what came before them. What DingTalk takes and does not deliver is not delivered here either."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import json
import zlib
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dingkit.sandbox import _groups, _json, _messages

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_DAY: Final = 86400.0
_MINUTE: Final = 60.0
_FIRST_TASK: Final = 256271667526
_MAX_IN_MINUTE: Final = 5000
_MAX_TO_ALL: Final = 3
_MAX_IN_RESULT: Final = 100
_MAX_WITH_STATUS_BAR: Final = 5
_STATUS_BAR_SECONDS: Final = 7 * _DAY
_BUCKETS: Final = 64
"""Records that the counts of people are spread over: few for a message to many, small ones for a message to one."""


class _Limits(NamedTuple):
    """What one kind of app may do (x-limits of `send_work_notification`), and the failures of the result that say what it may not."""

    people: int
    a_day: int
    rate: str
    quota: str
    duplicate: str


_INTERNAL: Final = _Limits(5000, 500, "app_recipient_rate", "user_daily_quota", "duplicate_content")
_OF_VENDORS: Final = _Limits(1000, 100, "isv_corp_recipient_rate", "user_daily_quota_143205", "duplicate_content_143206")


class _Recipients(NamedTuple):
    """To whom a message goes: known people, and what was named that there is not."""

    userids: list[str]
    unknown: list[str]
    unknown_departments: list[int]


def send_work_notification(request: Request) -> Answer:
    """Send a message to people, departments or all users; the result names those who did not get it."""
    _check_agent(request, "agent_id")
    everybody = bool(request.get("to_all_user"))
    if everybody:
        _check_send_to_all(request)
    return _notified(request, _recipients(request, everybody=everybody), request["msg"])


def send_work_notification_by_template(request: Request) -> Answer:
    """Send a message made of a template, which the developer console of a sandbox does not have: any id is taken."""
    _check_agent(request, "agent_id")
    data = _object(request.text("data"))
    if data is None:
        raise request.refuse("invalid_request", "parameter_error", because="data is a JSON object as text")
    content = {"template_id": request["template_id"], "data": data, "text": "\n".join(str(value) for value in data.values())}
    return _notified(request, _recipients(request), content, msgtype="template")


def get_work_notification_progress(request: Request) -> Answer:
    """How far a work notification is: it is delivered at once."""
    _task(request, "task_id")
    return {"progress": {"progress_in_percent": 100, "status": 2}}


def get_work_notification_result(request: Request) -> Answer:
    """Who has read a work notification, who has not, and who did not get it."""
    task = _task(request, "task_id")
    message = _message_of(request, task)
    if task["people"] > _MAX_IN_RESULT:
        raise request.refuse("invalid_request", "too_many_recipients", because=f"more than {_MAX_IN_RESULT} people")
    forbidden = [{"code": code, "count": task["counts"][userid], "userid": userid} for userid, code in message["undelivered"].items()]
    return {
        "send_result": {
            "invalid_user_id_list": task["unknown"],
            "forbidden_user_id_list": list(message["undelivered"]),
            "failed_user_id_list": [],
            "read_user_id_list": [userid for userid in message["to"] if userid in message["read_by"]],
            "unread_user_id_list": [userid for userid in message["to"] if userid not in message["read_by"]],
            "invalid_dept_id_list": task["unknown_departments"],
            "forbidden_list": forbidden,
        }
    }


def recall_work_notification(request: Request) -> Answer:
    """Take a work notification back."""
    _messages.recall(request.corp, _message_of(request, _task(request, "msg_task_id")))
    return {}


def update_work_notification_status_bar(request: Request) -> Answer:
    """Change the status bar of an oa message."""
    task = _task(request, "task_id", seconds=_STATUS_BAR_SECONDS)
    message = _message_of(request, task)
    if message["msgtype"] != "oa":
        raise request.refuse("invalid_request", "invalid_parameter", because="only an oa message has a status bar")
    if task["people"] > _MAX_WITH_STATUS_BAR:
        raise request.refuse("invalid_request", "too_many_recipients", because=f"more than {_MAX_WITH_STATUS_BAR} people")
    bar = {"status_value": request["status_value"]}
    if request.text("status_bg"):
        bar["status_bg"] = request.text("status_bg")
    message["content"]["oa"]["status_bar"] = bar
    _messages.save(request.corp, message)
    return {}


def send_message(request: Request) -> Answer:
    """Send a message of an agent, as in 2016."""
    _check_agent(request, "agentid")
    names = request.ids("touser", "|")
    recipients = _recipients_among(request, names, request.ids("toparty", "|"), everybody=names == ["@all"])
    content = {name: value for name, value in request.arguments.items() if name not in {"touser", "toparty", "agentid"}}
    message, _ = _delivered(request, recipients, content, request["msgtype"])
    return {
        "invaliduser": "|".join(recipients.unknown),
        "invalidparty": "|".join(map(str, recipients.unknown_departments)),
        "forbiddenUserId": "|".join(message["undelivered"]),
        "messageId": message["id"],
    }


def list_message_status(request: Request) -> Answer:
    """Who has read a message of an agent."""
    message = _messages.get(request.corp, request["messageId"])
    if message is None:
        raise request.refuse("not_found", "invalid_parameter", because=f"there is no message {request['messageId']}")
    return {
        "read": [userid for userid in message["to"] if userid in message["read_by"]],
        "unread": [userid for userid in message["to"] if userid not in message["read_by"]],
    }


def send_to_conversation(request: Request) -> Answer:
    """Send a message to a group in the name of a user: its `openConversationId` stands for what the JSAPI lets people pick."""
    sender = request.corp.user(request["sender"])
    if sender is None:
        raise request.refuse("not_found", "illegal_sender", because=f"no user of the corp has the userid {request['sender']}")
    group = _groups.by_id(request.corp, request["cid"])
    if group is None:
        raise request.refuse("not_found", "illegal_conversation", because=f"there is no conversation {request['cid']}")
    if sender["userid"] not in group["members"]:
        raise request.refuse("permission", "sender_not_in_conversation")
    others = [userid for userid in group["members"] if userid != sender["userid"]]
    if not others:
        raise request.refuse("not_found", "nobody_of_corp")
    content = request.get("msg") or {name: value for name, value in request.arguments.items() if name not in {"sender", "cid"}}
    _messages.post(
        request.corp,
        kind="chat",
        operation=request.operation.id,
        sender={"userid": sender["userid"], "name": sender["name"]},
        to=others,
        msgtype=content["msgtype"],
        content=content,
        conversation=group["open_conversation_id"],
    )
    return {"receiver": "|".join(others)}


# Who gets it.


def _recipients(request: Request, *, everybody: bool = False) -> _Recipients:
    found = _recipients_among(request, request.ids("userid_list"), request.ids("dept_id_list"), everybody=everybody)
    if len(found.userids) > _limits(request).people:
        raise request.refuse("invalid_request", "too_many_recipients", "parameter_error", because=f"{len(found.userids)} people")
    return found


def _recipients_among(request: Request, userids: list[str], departments: list[str], *, everybody: bool) -> _Recipients:
    corp = request.corp
    if everybody:
        return _Recipients(corp.userids(), [], [])
    if not userids and not departments:
        raise request.refuse("invalid_request", "invalid_parameter", "parameter_error", because="no recipient is given")
    known = corp.known_userids(userids)
    there = [dept_id for dept_id in departments if corp.get("department", dept_id) is not None]
    missing = [dept_id for dept_id in departments if dept_id not in there]
    named = known + [userid for dept_id in there for userid in corp.userids_below(int(dept_id))]
    return _Recipients(
        list(dict.fromkeys(named)),
        [userid for userid in userids if userid not in known],
        [int(dept_id) for dept_id in missing if dept_id.lstrip("-").isdigit()],
    )


def _notified(request: Request, recipients: _Recipients, content: Record, *, msgtype: str = "") -> Answer:
    task_id = request.corp.next_number("task", _FIRST_TASK)
    message, counts = _delivered(request, recipients, content, msgtype or content["msgtype"], task_id=task_id)
    task = {
        "task_id": task_id,
        "message": message["id"],
        "app_key": (request.app or {})["app_key"],
        "time": request.world.clock.now(),
        "people": len(recipients.userids),
        "unknown": recipients.unknown,
        "unknown_departments": recipients.unknown_departments,
        "counts": counts,
    }
    request.corp.put("work_notification", task_id, task)
    return {"task_id": task_id}


def _delivered(request: Request, recipients: _Recipients, content: Record, msgtype: str, **more: Any) -> tuple[Record, dict[str, int]]:
    app = request.app or {}
    undelivered, counts = _withheld(request, recipients.userids, content)
    message = _messages.post(
        request.corp,
        kind="work_notification",
        operation=request.operation.id,
        sender={"app_key": app["app_key"], "agent_id": app.get("agent_id", 0), "name": app.get("name", "")},
        to=recipients.userids,
        msgtype=msgtype,
        content=content,
        undelivered=undelivered,
        **more,
    )
    return message, counts


# What DingTalk takes and does not deliver.


def _limits(request: Request) -> _Limits:
    return _OF_VENDORS if (request.app or {}).get("kind") == "suite" else _INTERNAL


def _withheld(request: Request, userids: list[str], content: Record) -> tuple[dict[str, str], dict[str, int]]:
    """Find out who does not get a message; return the code that says why for each, and how many messages of the limit had come."""
    limits, corp, now = _limits(request), request.corp, request.world.clock.now()
    app_key = (request.app or {})["app_key"]
    failures = request.world.description.operations["get_work_notification_result"].failures
    digest = hashlib.blake2s(json.dumps(content, sort_keys=True).encode(), key=app_key.encode()[:32]).hexdigest()
    same = corp.get("notified_content", digest) or {}
    today: dict[str, Record] = {}
    rate = corp.get("notified_minute", app_key) or {"since": now, "count": 0}
    if now - rate["since"] >= _MINUTE:
        rate = {"since": now, "count": 0}
    codes: dict[str, str] = {}
    counts: dict[str, int] = {}
    for userid in userids:
        bucket = f"{app_key}/{zlib.crc32(userid.encode()) % _BUCKETS}"
        if bucket not in today:
            today[bucket] = corp.get("notified_today", bucket) or {}
        since, count = today[bucket].get(userid, (now, 0))
        if now - since >= _DAY:
            since, count = now, 0
        if now - same.get(userid, now - _DAY) < _DAY:
            codes[userid], counts[userid] = failures[limits.duplicate].code, 1
        elif count >= limits.a_day:
            codes[userid], counts[userid] = failures[limits.quota].code, count
        elif rate["count"] >= _MAX_IN_MINUTE:
            codes[userid], counts[userid] = failures[limits.rate].code, rate["count"]
        else:
            same[userid], today[bucket][userid] = now, (since, count + 1)
            rate["count"] += 1
    if len(codes) == len(userids):
        return codes, counts
    corp.put("notified_content", digest, same)
    for bucket, counted in today.items():
        corp.put("notified_today", bucket, counted)
    corp.put("notified_minute", app_key, rate)
    return codes, counts


def _check_send_to_all(request: Request) -> None:
    now, app_key = request.world.clock.now(), (request.app or {})["app_key"]
    if _limits(request) is _OF_VENDORS:
        raise request.refuse("permission", "send_to_all_forbidden")
    times = [time for time in (request.corp.get("notified_all", app_key) or {"times": []})["times"] if now - time < _DAY]
    if len(times) >= _MAX_TO_ALL:
        raise request.refuse("rate_limit", "send_to_all_daily_limit")
    request.corp.put("notified_all", app_key, {"times": [*times, now]})


# What an app may ask for.


def _check_agent(request: Request, name: str) -> None:
    app = request.app or {}
    own = app.get("agent_id")
    # An app of a vendor has another AgentId in each corp, which its tokens do not have.
    if own and app.get("kind") != "suite" and request.text(name) != str(own):
        raise request.refuse(
            "invalid_request", "agent_not_in_corp", "invalid_agentid", "invalid_parameter", because=f"{name} is of no app of it"
        )


def _task(request: Request, name: str, seconds: float = _DAY) -> Record:
    _check_agent(request, "agent_id")
    task = request.corp.get("work_notification", request[name])
    names = ("invalid_parameter", "parameter_error", "no_recipient")
    if task is None or task["app_key"] != (request.app or {})["app_key"]:
        raise request.refuse("not_found", *names, because=f"the app has no task {request[name]}")
    if request.world.clock.now() - task["time"] > seconds:
        raise request.refuse("not_found", *names, because="the task is too old")
    return task


def _message_of(request: Request, task: Record) -> Record:
    message = _messages.get(request.corp, task["message"])
    assert message is not None  # noqa: S101 - messages are not deleted
    return message


def _object(text: str) -> dict[str, Any] | None:
    try:
        found = _json.read(text or "{}")
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
