"""robot: robots of apps, to people and groups; custom robots; replies in a session; what hangs on a message."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _fastjson, _groups, _messages, _webhooks
from dingkit.sandbox._lenient import as_described, problems
from dingkit.sandbox._talk import private_conversation
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_DAY: Final = 86400.0
_PAGE: Final = 200
_MAX_PLUGINS: Final = 10
_BY_PHONE: Final = frozenset({2, 3})
_MAX_BY_PHONE: Final = 20


def send_robot_message(request: Request) -> Answer:
    """Send a message of a custom robot to its group."""
    robot = request.world.database.get(ALL_CORPS, "webhook_robot", request.key)
    if not request.key:
        raise request.refuse("invalid_request", "missing_access_token")
    if robot is None:
        raise request.refuse("not_found", "token_not_exist_300005")
    if "form-encoded" in request.notes:
        raise request.refuse("invalid_request", "invalid_content_type")
    request.in_corp(robot["corp_id"])
    conversation = robot["open_conversation_id"]
    group = request.corp.get("group", conversation)
    if group is None and _groups.was_disbanded(request.corp, conversation):
        raise request.refuse("not_found", "group_disbanded")
    _webhooks.check_security(request, robot)
    uuid = f"{request.key}/{request.text('msgUuid')}"
    if request.text("msgUuid") and request.corp.get("webhook_uuid", uuid) is not None:
        request.notes.append("a message with this msgUuid was sent before: it is not sent again")
        return {}
    _webhooks.check_rate(request, robot)
    if request.text("msgUuid"):
        request.corp.put("webhook_uuid", uuid, {})
    sender = {"name": robot.get("name", ""), "webhook": hashlib.blake2s(request.key.encode(), digest_size=4).hexdigest()}
    _post_message(request, kind="webhook", sender=sender, members=group["members"] if group else [], conversation=conversation)
    return {}


def reply_robot_message(request: Request) -> Answer:
    """Reply in the conversation that a message came from."""
    session = request.world.valid("robot_session", request.key)
    if session is None:
        raise request.refuse("not_found", "session_ended")
    request.in_corp(session["corp_id"])
    group = request.corp.get("group", session["conversation"])
    sender = _sender(request.world.app(session["app_key"]) or {}, session["robot_code"])
    _post_message(
        request,
        kind="robot",
        sender=sender,
        members=group["members"] if group else [session["userid"]],
        conversation=session["conversation"],
    )
    return {}


def send_robot_oto_messages(request: Request) -> Answer:
    """Send a message to several people, to each one on their own."""
    robot_code = _robot(request, "invalid_parameter_robot_code_invalid")
    content = _content(request)
    userids = request.ids("userIds")
    known = [userid for userid in userids if request.corp.user(userid) is not None]
    key = _sent(
        request,
        content,
        prefix="z",
        to=known,
        conversation=private_conversation(request.corp, robot_code, known[0]) if len(known) == 1 else "",
    )
    unknown = [userid for userid in userids if userid not in known]
    return {"processQueryKey": key, "invalidStaffIdList": unknown, "flowControlledStaffIdList": []}


def send_robot_group_message(request: Request) -> Answer:
    """Send a message to a group that the robot is in."""
    return {"processQueryKey": _sent_to_group(request, prefix="g")}


def send_robot_private_message(request: Request) -> Answer:
    """Send a message into a conversation of two people: a group of the sandbox stands for it."""
    return {"processQueryKey": _sent_to_group(request, prefix="p")}


def get_robot_oto_read_status(request: Request) -> Answer:
    """Who has read a message to people."""
    _robot(request, "invalid_parameter_robot_code_empty")
    message = _by_key(request, request["processQueryKey"], "")
    if message["recalled"]:
        return {"sendStatus": "RECALLED", "messageReadInfoList": []}
    readers = []
    for userid in message["to"]:
        read = message["read_by"].get(userid)
        info = {"name": (request.corp.user(userid) or {}).get("name", ""), "userId": userid, "readStatus": "READ" if read else "UNREAD"}
        readers.append(info | ({"readTimestamp": read} if read else {}))
    return {"sendStatus": "SUCCESS", "messageReadInfoList": readers}


def query_robot_group_message(request: Request) -> Answer:
    """Who has read a message to a group."""
    if not request.text("openConversationId") and not request.text("token"):
        raise request.refuse("invalid_request", "open_conversation_id_not_existed")
    return _readers(request)


def query_robot_private_message(request: Request) -> Answer:
    """Who has read a message to two people."""
    return _readers(request)


def recall_robot_oto_messages(request: Request) -> Answer:
    """Take messages to people back."""
    _robot(request, "invalid_parameter_robot_code")
    return _recalled(request, "")


def recall_robot_group_messages(request: Request) -> Answer:
    """Take messages to a group back."""
    _robot(request, "miss_chatbot_id")
    return _recalled(request, _groups.group(request, request["openConversationId"])["open_conversation_id"])


def recall_robot_private_messages(request: Request) -> Answer:
    """Take messages to two people back."""
    _robot(request, "invalid_parameter_robot_code")
    return _recalled(request, _groups.group(request, request["openConversationId"])["open_conversation_id"])


def send_robot_ding(request: Request) -> Answer:
    """Send a DING, which cannot be muted."""
    _robot(request, "invalid_chatbot_id")
    userids = request.ids("receiverUserIdList")
    if request["remindType"] in _BY_PHONE and len(userids) > _MAX_BY_PHONE:
        raise request.refuse("invalid_request", "ding_receivercount_limit")
    known = [userid for userid in userids if request.corp.user(userid) is not None]
    if not known:
        raise request.refuse("not_found", "miss_staff_id", because="none of them is in the corp")
    ding_id = request.corp.new_id("ding", "ding")
    message = _posted(request, msgtype="ding", content={"content": request["content"]}, to=known, conversation="")
    record = {"message": message["id"], "robot_code": request["robotCode"], "remind_type": request["remindType"]}
    request.corp.put("robot_ding", ding_id, record)
    unknown = [userid for userid in userids if userid not in known]
    return {"openDingId": ding_id, "failedList": {"not in the corp": unknown} if unknown else {}}


def recall_robot_ding(request: Request) -> Answer:
    """Take a DING back."""
    ding = request.corp.get("robot_ding", request["openDingId"])
    if ding is None or ding["robot_code"] != request["robotCode"]:
        raise request.refuse("not_found", "recall_ding_exception", because="the robot sent no such DING")
    _messages.recall(request.corp, _message(request, ding["message"]))
    return {"openDingId": request["openDingId"]}


def list_group_robots(request: Request) -> Answer:
    """The robots of a group: those of apps, and custom ones."""
    group = _groups.group(request, request["openConversationId"])
    shown = []
    for robot_code in group["robots"]:
        app = request.world.app_of_robot(robot_code) or {}
        kind = 4 if group.get("template_id") else 3 if app.get("kind") == "suite" else 2
        shown.append({"robotCode": robot_code, "name": app.get("name", robot_code), "downloadIconURL": "", "openRobotType": kind})
    place = (request.corp.id, group["open_conversation_id"])
    custom = (
        one for one in request.world.database.find(ALL_CORPS, "webhook_robot") if place == (one["corp_id"], one["open_conversation_id"])
    )
    shown += [{"name": robot.get("name", ""), "downloadIconURL": "", "openRobotType": 1} for robot in custom]
    return {"chatbotInstanceVOList": shown}


def set_robot_plugins(request: Request) -> Answer:
    """Set the quick entries of a robot: they replace those that are there."""
    robot_code = request.text("robotCode") or str((request.app or {}).get("robot_code", ""))
    _robot(request, "invalid_request_robot_code_not_match", robot_code)
    entries = request.get("pluginInfoList") or []
    if len(entries) > _MAX_PLUGINS:
        raise request.refuse("invalid_request", "invalid_request_exceeded_maximum_limit")
    request.corp.put("robot_plugins", robot_code, {"entries": entries})
    return {"result": True}


def list_robot_plugins(request: Request) -> Answer:
    """The quick entries of a robot."""
    robot_code = _robot(request, "invalid_request_robot_code_not_match")
    return {"pluginInfoList": (request.corp.get("robot_plugins", robot_code) or {"entries": []})["entries"]}


def clear_robot_plugins(request: Request) -> Answer:
    """Remove the quick entries of a robot."""
    request.corp.delete("robot_plugins", _robot(request, "invalid_request_robot_code_not_match"))
    return {"result": True}


def reply_robot_emotion(request: Request) -> Answer:
    """Put an emotion on a message that a user wrote to the robot."""
    message, emotion = _emotion(request)
    message["emotions"] = [*(one for one in message.get("emotions", ()) if one != emotion), emotion]
    _messages.save(request.corp, message)
    return {"success": True}


def recall_robot_emotion(request: Request) -> Answer:
    """Take an emotion off a message; one that was removed already is not an error."""
    message, emotion = _emotion(request)
    message["emotions"] = [one for one in message.get("emotions", ()) if one != emotion]
    _messages.save(request.corp, message)
    return {"success": True}


# Messages.


def _sender(app: Record, robot_code: str) -> Record:
    return {"app_key": app.get("app_key", ""), "robot_code": robot_code, "name": app.get("name", robot_code)}


def _post_message(request: Request, *, kind: _messages.Kind, sender: Record, members: list[str], conversation: str) -> None:
    """Post a message of a webhook or of a session; one of the kind `empty` says nothing."""
    msgtype = request["msgtype"]
    if msgtype == "empty":
        return
    content = {name: value for name, value in request.arguments.items() if name not in {"timestamp", "sign", "msgUuid"}}
    _messages.post(
        request.corp,
        kind=kind,
        operation=request.operation.id,
        sender=sender,
        to=members,
        msgtype=msgtype,
        content=content,
        conversation=conversation,
        mentioned=_webhooks.mentioned(request.corp, members, content),
    )


def _robot(request: Request, name: str, robot_code: str | None = None) -> str:
    """Return the code of the robot of a request, which is that of its app.

    Raises:
        Refused: There is no such robot, or it is that of another app.
    """
    found = request.text("robotCode") if robot_code is None else robot_code
    own = (request.app or {}).get("robot_code")
    if found and found == own:
        return found
    if not found:
        raise request.refuse("invalid_request", "miss_chatbot_id", "invalid_parameter_robot_code_empty", name)
    if request.world.app_of_robot(found) is None:
        names = ("invalid_parameter_robot_code_not_exsit", "invalid_request_robot_not_exist")
        raise request.refuse("not_found", *names, name, because=f"there is no robot {found}")
    raise request.refuse(
        "permission", "invalid_parameter_robot_code_auth", "not_allowed_robot_code", name, because="a robot of another app"
    )


def _content(request: Request) -> Any:
    """Read the parameters of a message, which are JSON as text, and check them."""
    text, key = request["msgParam"], request["msgKey"]
    try:
        content = _fastjson.read(text)
    except ValueError:
        content = None
    if not isinstance(content, dict):
        raise request.refuse("invalid_request", "invalid_parameter_msg_param_invalid", because="msgParam is not the JSON text of an object")
    description = request.world.description
    name = f"{key[:1].upper()}{key[1:]}Param"
    content, notes = as_described(description, description.component(name), content)
    request.notes += [f"msgParam.{note}" for note in notes]
    wrong = problems(description.validator(f"/components/schemas/{name}").iter_errors(content))
    if wrong:
        names = ("miss_param_markdown_totitle",) if key == "sampleMarkdown" and "title" not in content else ()
        raise request.refuse(
            "invalid_request", *names, "miss_param_text", "invalid_parameter_msg_body_invalid", because=f"msgParam: {'; '.join(wrong)}"
        )
    return content


def _posted(request: Request, *, msgtype: str, content: Any, to: list[str], conversation: str, **more: Any) -> Record:
    return _messages.post(
        request.corp,
        kind="robot",
        operation=request.operation.id,
        sender=_sender(request.app or {}, request["robotCode"]),
        to=to,
        msgtype=msgtype,
        content=content,
        conversation=conversation,
        robot_code=request["robotCode"],
        **more,
    )


def _sent(request: Request, content: Any, *, prefix: str, to: list[str], conversation: str) -> str:
    key = request.corp.new_id("process_query_key", prefix)
    message = _posted(request, msgtype=request["msgKey"], content=content, to=to, conversation=conversation, process_query_key=key)
    return _messages.remember_key(request.corp, message, group=conversation if prefix != "z" else "")


def _sent_to_group(request: Request, *, prefix: str) -> str:
    robot_code = _robot(request, "invalid_parameter_robot_code_invalid")
    group = _groups.group(request, request["openConversationId"])
    content = _content(request)
    if robot_code not in group["robots"]:
        # In the developer console and in the client of a real corp a person puts it there.
        request.notes.append("the robot was not in the group: the sandbox lets it join")
        group["robots"].append(robot_code)
        _groups.save(request.corp, group)
    return _sent(request, content, prefix=prefix, to=group["members"], conversation=group["open_conversation_id"])


# What becomes of them.


def _message(request: Request, key: str) -> Record:
    message = _messages.get(request.corp, key)
    assert message is not None  # noqa: S101 - messages are not deleted
    return message


def _by_key(request: Request, key: str, group: str) -> Record:
    """Return the message with a `processQueryKey` of the robot.

    Raises:
        Refused: There is none, or it is too old.
    """
    found = request.corp.get("process_query_key", key)
    robot_code = request.text("robotCode")
    if found is None or (robot_code and found["robot_code"] != robot_code) or (group and found["group"] != group):
        raise request.refuse(
            "not_found", "invalid_process_query_key", "process_query_key_expire_time", because="the robot sent none with this key"
        )
    if request.world.clock.now() - found["time"] > _DAY:
        raise request.refuse("not_found", "process_query_key_expire_time", because="a message can be queried for a day")
    return _message(request, found["message"])


def _readers(request: Request) -> Answer:
    if request.text("robotCode"):
        _robot(request, "invalid_parameter_robot_code_invalid")
    conversation = request.text("openConversationId")
    group = _groups.group(request, conversation)["open_conversation_id"] if conversation else ""
    message = _by_key(request, request["processQueryKey"], group)
    if message["recalled"]:
        return {"sendStatus": "RECALLED", "readUserIds": [], "hasMore": False}
    begin = request.text("nextToken") or "0"
    if not begin.isdigit():
        raise request.refuse("invalid_request", "invalid_parameter_cursor_invalid")
    size = request.get("maxResults", _PAGE)
    if not 0 < size <= _PAGE:
        raise request.refuse("invalid_request", "invalid_parameter_page_size_invalid")
    readers, start = list(message["read_by"]), int(begin)
    has_more = len(readers) > start + size
    answer: Answer = {"sendStatus": "SUCCESS", "readUserIds": readers[start : start + size], "hasMore": has_more}
    return answer | ({"nextToken": str(start + size)} if has_more else {})


def _recalled(request: Request, group: str) -> Answer:
    done: list[str] = []
    failed: dict[str, str] = {}
    for key in request.ids("processQueryKeys"):
        found = request.corp.get("process_query_key", key)
        if found is None or found["group"] != group:
            failed[key] = "invalid"
        elif found["robot_code"] != request["robotCode"]:
            raise request.refuse("permission", "not_allowed_robot_code")
        elif request.world.clock.now() - found["time"] > _DAY:
            failed[key] = "expired"
        else:
            done.append(key)
            message = _message(request, found["message"])
            if not message["recalled"]:
                _messages.recall(request.corp, message)
                _notify_recall(request, message)
    return {"successResult": done, "failedResult": failed}


def _notify_recall(request: Request, message: Record) -> None:
    for event in _messages.events_of(request.corp, message, message["to"]):
        request.corp.emit("robot_msg_recall", OperatTime=request.world.clock.now_ms(), **event)


def _emotion(request: Request) -> tuple[Record, Record]:
    _robot(request, "")
    message = _messages.get(request.corp, request["openMsgId"])
    if message is None or message["conversation"] != request["openConversationId"]:
        raise request.refuse("not_found", "resource_not_found", because="there is no such message in the conversation")
    names = ("emotionType", "emotionName", "textEmotion")
    emotion = {name: request.get(name) for name in names if request.get(name) is not None}
    return message, emotion | {"robot_code": request["robotCode"]}
