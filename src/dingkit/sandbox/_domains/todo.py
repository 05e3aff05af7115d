"""todo: to-dos that live: made, listed, done by each of their executors, deleted; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._serving import whole_number

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_KEPT: Final = (
    "subject",
    "description",
    "dueTime",
    "participantIds",
    "detailUrl",
    "sourceId",
    "contentFieldList",
    "isOnlyShowExecutor",
    "priority",
    "notifyConfigs",
)
"""Fields that are answered as they were sent."""
_CHANGED: Final = ("subject", "description", "dueTime", "participantIds", "contentFieldList")
_IN_LISTS: Final = ("subject", "dueTime", "detailUrl", "priority", "createdTime", "modifiedTime", "creatorId", "sourceId", "bizTag")
_LISTED_DAYS: Final = 180
"""So long a to-do that is done is listed (x-limits of `list_todo_tasks`)."""
_DAY: Final = 86_400_000
_PAGE: Final = 20
"""To-dos of a page; DingTalk does not say how many."""
_CARD: Final = ("cardType", "icon", "description", "pcDetailUrlOpenMode", "contentFieldList", "actionList")
_CARD_TYPES: Final = (1, 2)
_OPEN_MODES: Final = ("PC_SLIDE", "PC_BROWSER")


def create_todo_task(request: Request) -> Answer:
    """Make a to-do of an app, which has a page of the app's own."""
    creator = _person(request, request.get("creatorId") or request["unionId"])
    if not any((request.get("detailUrl") or {}).values()):
        because = "detailUrl is missing: for a to-do without a page of yours there is create_personal_todo_task"
        raise request.refuse("invalid_request", "invalid_parameter", because=because)
    task = _created(request, creator, request.get("executorIds") or [])
    return _shown(task) | {"executorIds": list(task["executors"]), "source": task["bizTag"], "done": False}


def create_personal_todo_task(request: Request) -> Answer:
    """Make a to-do of a user, with DingTalk's own page."""
    person = request.corp.user(request.userid)
    if person is None:
        raise request.refuse("permission", "token_type", because="the person of the token has left the corp")
    if request.get("reminderTimeStamp", request.world.clock.now_ms()) < request.world.clock.now_ms():
        raise request.refuse("invalid_request", "invalid_parameter", because="reminderTimeStamp is in the past")
    task = _created(request, person["unionid"], request["executorIds"])
    return {"taskId": task["id"], "createdTime": task["createdTime"]}


def update_todo_task(request: Request) -> Answer:
    """Change what is sent of a to-do; `done` finishes it for all."""
    _person(request, request["unionId"])
    task = _own_task(request)
    _check(request, request.get("executorIds") or [])
    task |= {name: request.get(name) for name in _CHANGED if request.get(name) is not None}
    if request.get("executorIds") is not None:
        task["executors"] = {unionid: task["executors"].get(unionid, False) for unionid in request["executorIds"]}
    if request.get("done") is not None:
        task["executors"] = dict.fromkeys(task["executors"], request["done"])
        _finish(request, task, done=request["done"])
    _changed(request, task)
    return {"result": True}


def update_todo_executor_status(request: Request) -> Answer:
    """Note who of the executors is done; the to-do is, once all of them are."""
    _person(request, request["unionId"])
    task = _own_task(request)
    for status in request.get("executorStatusList") or []:
        if status.get("id") not in task["executors"]:
            raise request.refuse("invalid_request", "invalid_parameter", because=f"{status.get('id')} is not an executor of the to-do")
        task["executors"][status["id"]] = bool(status.get("isDone"))
    done = bool(task["executors"]) and all(task["executors"].values())
    if done != bool(task["finishTime"]):
        _finish(request, task, done=done)
    _changed(request, task)
    return {"result": True}


def delete_todo_task(request: Request) -> Answer:
    """Delete a to-do."""
    _person(request, request["unionId"])
    task = _task(request)
    request.corp.delete("todo_task", task["id"])
    _emit(request, "todo_task_delete", task)
    return {"result": True}


def list_todo_tasks(request: Request) -> Answer:
    """The to-dos of apps that a user has to do, made or takes part in, the oldest first."""
    unionid = _person(request, request["unionId"])
    start = whole_number(request.text("nextToken") or "0")
    if start is None:
        raise request.refuse("invalid_request", "invalid_next_token")
    found = [task for task in request.corp.find("todo_task") if _is_listed(request, task, unionid)]
    end = start + _PAGE
    cards = [
        {name: task[name] for name in _IN_LISTS if name in task}
        | {"taskId": task["id"], "todoType": task["todoType"], "isDone": _is_done(task, unionid)}
        for task in found[start:end]
    ]
    return {"todoCards": cards} | ({"nextToken": str(end)} if end < len(found) else {})


def create_todo_card_type(request: Request) -> Answer:
    """Make a kind of cards."""
    creator = _person(request, request["unionId"])
    now = request.world.clock.now_ms()
    card_type = {
        "id": request.corp.new_id("todo_card_type", "cardType"),
        "createdTime": now,
        "modifiedTime": now,
        "creatorId": creator,
        "modifierId": creator,
        "bizTag": _biz_tag(request),
    }
    return _store_card_type(request, card_type)


def update_todo_card_type(request: Request) -> Answer:
    """Change what is sent of a kind of cards."""
    changed = _card_type(request) | {
        "modifiedTime": request.world.clock.now_ms(),
        "modifierId": request.get("operatorId") or request["unionId"],
    }
    _store_card_type(request, changed)
    return {"result": True}


def get_todo_card_type(request: Request) -> Answer:
    """A kind of cards."""
    return _card_type(request)


def _store_card_type(request: Request, card_type: Record) -> Record:
    card_type |= {name: request.get(name) for name in _CARD if request.get(name) is not None}
    if card_type["cardType"] not in _CARD_TYPES:
        raise request.refuse("invalid_request", "no_card_type", because=f"cardType is one of {_CARD_TYPES}")
    if not card_type["icon"]:
        raise request.refuse("invalid_request", "no_icon")
    if card_type["pcDetailUrlOpenMode"] not in _OPEN_MODES:
        raise request.refuse("invalid_request", "invalid_open_mode", because=f"pcDetailUrlOpenMode is one of {_OPEN_MODES}")
    request.corp.put("todo_card_type", card_type["id"], card_type)
    return card_type


def _card_type(request: Request) -> Record:
    _person(request, request["unionId"])
    found = request.corp.get("todo_card_type", request["cardTypeId"])
    if found is None:
        because = f"there is no kind of cards {request['cardTypeId']}"
        raise request.refuse("invalid_request", "invalid_parameter", because=because)
    return found


def _created(request: Request, creator: str, executors: list[str]) -> Record:
    corp, biz_tag = request.corp, _biz_tag(request)
    _check(request, executors)
    source = request.text("sourceId")
    if source and any(task["bizTag"] == biz_tag for task in corp.find_having("todo_task", "sourceId", source)):
        raise request.refuse("invalid_request", "task_exists", because=f"a to-do has the sourceId {source}")
    now = request.world.clock.now_ms()
    task: dict[str, Any] = {
        "id": corp.new_id("todo_task", "task"),
        **{name: request.get(name) for name in _KEPT if request.get(name) is not None},
        "todoType": request.get("todoType") or "TODO",
        "executors": dict.fromkeys(executors, False),
        "createdTime": now,
        "modifiedTime": now,
        "finishTime": 0,
        "creatorId": creator,
        "modifierId": creator,
        "bizTag": biz_tag,
    }
    corp.put("todo_task", task["id"], task)
    _emit(request, "todo_task_create", task)
    return task


def _check(request: Request, executors: list[str]) -> None:
    for unionid in (*executors, *(request.get("participantIds") or ())):
        _person(request, unionid)
    if request.get("dueTime") is not None and request["dueTime"] <= 0:
        raise request.refuse("invalid_request", "invalid_due_time")


def _person(request: Request, unionid: str) -> str:
    if request.corp.user_by_unionid(unionid) is None:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"no user of the corp has the unionid {unionid}")
    return unionid


def _biz_tag(request: Request) -> str:
    return str((request.token or {}).get("app_key", ""))


def _task(request: Request) -> Record:
    found = request.corp.get("todo_task", request["taskId"])
    if found is None:
        raise request.refuse("not_found", "no_task", because=f"there is no to-do {request['taskId']}")
    return found


def _own_task(request: Request) -> Record:
    task = _task(request)
    if task["bizTag"] != _biz_tag(request):
        raise request.refuse("permission", "other_app")
    return task


def _finish(request: Request, task: Record, *, done: bool) -> None:
    task["finishTime"] = request.world.clock.now_ms() if done else 0


def _changed(request: Request, task: Record) -> None:
    task |= {"modifiedTime": request.world.clock.now_ms(), "modifierId": request.get("operatorId") or request["unionId"]}
    request.corp.put("todo_task", task["id"], task)
    _emit(request, "todo_task_update", task)


def _emit(request: Request, event: str, task: Record) -> None:
    people = dict.fromkeys([task["creatorId"], *task["executors"], *task.get("participantIds", ())])
    request.corp.emit(event, unionIdList=list(people), bizTag=task["bizTag"], taskId=task["id"])


def _shown(task: Record) -> Record:
    return {name: value for name, value in task.items() if name not in {"executors", "todoType", "finishTime"}}


def _is_done(task: Record, unionid: str) -> bool:
    """Return whether a to-do is done for a user: an executor by that person's own part."""
    done: bool = task["executors"].get(unionid, False) or bool(task["finishTime"])
    return done


def _is_listed(request: Request, task: Record, unionid: str) -> bool:
    roles = {
        "executor": unionid in task["executors"],
        "creator": unionid == task["creatorId"],
        "participant": unionid in task.get("participantIds", ()),
    }
    if not any(roles.values()) or (task.get("isOnlyShowExecutor") and not roles["executor"]) or "detailUrl" not in task:
        return False
    wanted = request.get("roleTypes") or []
    if wanted and not any(all(roles.get(role, False) for role in together) for together in wanted):
        return False
    if request.get("todoType") not in {None, task["todoType"]}:
        return False
    done = _is_done(task, unionid)
    if task["finishTime"] and task["finishTime"] < request.world.clock.now_ms() - _LISTED_DAYS * _DAY:
        return False
    return request.get("isDone") is None or request["isDone"] == done
