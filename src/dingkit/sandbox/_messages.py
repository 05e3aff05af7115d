"""Messages of every kind, as people see them: who sent them to whom, what they say, who has read them, what can be pressed."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final, Literal

from dingkit.sandbox import _json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

Kind = Literal["work_notification", "robot", "webhook", "chat", "person", "card"]

_TEXTS: Final = ("title", "text", "content", "markdown", "singleTitle", "single_title", "description", "richText", "label", "value")
"""Fields whose texts a person reads, in the order in which they are shown."""
_VALUES_OF_CARD: Final = "cardParamMap"
_OF_SINGLE_PEOPLE: Final = "privateData"


def post(
    corp: Corp,
    *,
    kind: Kind,
    operation: str,
    sender: Record,
    to: Iterable[str],
    msgtype: str,
    content: Any,
    conversation: str = "",
    undelivered: dict[str, str] | None = None,
    **more: Any,
) -> Record:
    """Write a message, deliver it, and notify the listeners.

    Args:
        corp: Whose people get it.
        kind: What kind of message it is.
        operation: What sent it: an operation, or `say` for a person.
        sender: Who it is from: `app_key`, `robot_code`, `userid`, `name`, as far as there are such.
        to: The userids of those who get it.
        msgtype: Its type, or `msgKey` of a robot's.
        content: What it says, as JSON that was sent.
        conversation: `open_conversation_id` of the group that it is in.
        undelivered: Who does not get it, and why: userid → code.
        more: What else is known of it: `task_id`, `process_query_key`, …

    Returns:
        The record, whose `id` is that of the message.
    """
    failed = undelivered or {}
    number = corp.next_number("message")
    message: Record = {
        "id": corp.id_of("message", number, "msg"),
        "number": number,
        "kind": kind,
        "operation": operation,
        "time": corp.world.clock.now_ms(),
        "from": sender,
        "to": [userid for userid in dict.fromkeys(to) if userid not in failed],
        "conversation": conversation,
        "msgtype": msgtype,
        "content": content,
        "text": plain_text(content),
        "buttons": buttons(content),
        "read_by": {},
        "recalled": False,
        "undelivered": failed,
        **more,
    }
    corp.put("message", message["id"], message, parent=conversation)
    corp.world.database.put_each(
        corp.id, "inbox", ((f"{userid}/{message['id']}", userid) for userid in message["to"]), {"message": message["id"]}
    )
    if "userid" in sender:
        corp.put("sent", message["id"], {"message": message["id"]}, parent=sender["userid"])
    notify(corp, message)
    return message


def save(corp: Corp, message: Record) -> None:
    """Write a message that has changed, and notify the listeners."""
    message["text"], message["buttons"] = plain_text(message["content"]), buttons(message["content"])
    corp.put("message", message["id"], message, parent=message["conversation"])
    notify(corp, message)


def notify(corp: Corp, message: Record) -> None:
    """Notify the listeners of a message."""
    for listener in corp.world.listeners:
        listener(corp.id, message)


def get(corp: Corp, key: object) -> Record | None:
    """Return a message, or `None` when there is none of this id."""
    return corp.get("message", key)


def inbox(corp: Corp, userid: str, *, limit: int = 200, sent: bool = False) -> list[Record]:
    """Return the newest messages that a user got, or also wrote, as that user sees them, the oldest first.

    Those that were recalled, or that ended, are not there any more.
    """
    links = corp.find("inbox", parent=userid, newest_first=True, limit=limit)
    if sent:
        links += corp.find("sent", parent=userid, newest_first=True, limit=limit)
    now = corp.world.clock.now_ms()
    messages = (message for link in links if (message := get(corp, link["message"])) is not None)
    found = [_seen_by(userid, message) for message in messages if not message["recalled"] and message.get("until", now) >= now]
    return sorted(found, key=lambda message: message["number"])[-limit:]


def _seen_by(userid: str, message: Record) -> Record:
    """Return a message as a user sees it: a card can show each one something else."""
    if message["kind"] != "card":
        return message
    content = dict(message["content"])
    own = content.pop(_OF_SINGLE_PEOPLE).get(userid, {}).get(_VALUES_OF_CARD, {})
    content["cardData"] = {_VALUES_OF_CARD: content["cardData"][_VALUES_OF_CARD] | own}
    return message | {"content": content, "text": plain_text(content)}


def in_conversation(corp: Corp, conversation: str, *, limit: int = 200) -> list[Record]:
    """Return the newest messages of a group, the oldest of them first."""
    return corp.find("message", parent=conversation, newest_first=True, limit=limit)[::-1]


def recall(corp: Corp, message: Record) -> None:
    """Recall a message: no user sees it any more."""
    message["recalled"] = True
    save(corp, message)


def remember_key(corp: Corp, message: Record, *, group: str) -> str:
    """Keep the `process_query_key` of a message of a robot, with which it is asked for and recalled, and return it.

    Args:
        corp: The corp of the message.
        message: The message.
        group: `open_conversation_id` of the group that it was sent to; empty for one to people.
    """
    key: str = message["process_query_key"]
    record = {"message": message["id"], "robot_code": message["robot_code"], "time": corp.world.clock.now(), "group": group}
    corp.put("process_query_key", key, record)
    return key


def mark_read(corp: Corp, message: Record, userid: str) -> bool:
    """Note that a user has read a message; return whether that is new."""
    if userid in message["read_by"] or userid not in message["to"]:
        return False
    message["read_by"][userid] = now = corp.world.clock.now_ms()
    save(corp, message)
    for event in events_of(corp, message, [userid]):
        corp.emit("robot_msg_read", OperatTime=str(now), **event)
    return True


def events_of(corp: Corp, message: Record, userids: Iterable[str]) -> Iterator[dict[str, str]]:
    """Yield what events say of a message of an app's robot, for each of some people; nothing of other messages."""
    key, robot_code = message.get("process_query_key"), message.get("robot_code")
    if not key or not robot_code:
        return
    for userid in userids:
        yield {
            "OpenConversationId": message["conversation"],
            "UserId": userid,
            "UnionId": (corp.user(userid) or {}).get("unionid", ""),
            "ProcessQueryKey": key,
            "RobotCode": robot_code,
        }


def plain_text(content: Any) -> str:
    """Return what a person reads in a message, a line for each text.

    Examples:
        >>> plain_text({"msgtype": "markdown", "markdown": {"title": "Leave", "text": "3 days off"}})
        'Leave\\n3 days off'
    """
    return "\n".join(dict.fromkeys(_texts(content, inside=False)))


def _texts(content: Any, *, inside: bool) -> Iterator[str]:
    if isinstance(content, str):
        unpacked = _unpacked(content)
        if unpacked is not None:
            yield from _texts(unpacked, inside=True)
        elif inside and content.strip():
            yield content.strip()
    elif isinstance(content, list):
        for one in content:
            yield from _texts(one, inside=inside)
    elif isinstance(content, dict):
        yield from _texts_of_fields(content)


def _texts_of_fields(content: dict[str, Any]) -> Iterator[str]:
    for name in sorted(content, key=lambda name: _TEXTS.index(name) if name in _TEXTS else len(_TEXTS)):
        value = content[name]
        if name == _VALUES_OF_CARD and isinstance(value, dict):
            # What variables are called is the business of the template: all that is text is shown.
            yield from _texts(list(value.values()), inside=True)
        elif isinstance(value, str) and (
            name in _TEXTS or (name.startswith(("title", "text", "button", "action")) and "URL" not in name.upper())
        ):
            yield from _texts(value, inside=True)
        elif (isinstance(value, (dict, list)) and name != _OF_SINGLE_PEOPLE) or name == "msgParam":
            yield from _texts(value, inside=False)


def _unpacked(text: str) -> Any:
    if text.lstrip()[:1] not in {"{", "["}:
        return None
    try:
        value = _json.read(text)
    except ValueError:
        return None
    return value if isinstance(value, (dict, list)) else None


def buttons(content: Any) -> list[dict[str, str]]:
    """Return what can be pressed in a message: `title` and `url` of each.

    Examples:
        >>> buttons({"action_card": {"title": "Leave", "single_title": "Agree", "single_url": "http://127.0.0.1/agree"}})
        [{'title': 'Agree', 'url': 'http://127.0.0.1/agree'}]
    """
    return list(_buttons(content))


def _buttons(content: Any) -> Iterator[dict[str, str]]:
    if isinstance(content, str):
        content = _unpacked(content)
    if isinstance(content, list):
        for one in content:
            yield from _buttons(one)
    if not isinstance(content, dict):
        return
    single = content.get("singleTitle") or content.get("single_title")
    if single:
        yield {"title": str(single), "url": str(content.get("singleURL") or content.get("single_url") or "")}
    address = next((name for name in ("actionURL", "action_url") if name in content), None)
    if address is not None and "title" in content:
        yield {"title": str(content["title"]), "url": str(content[address])}
    numbers = (name.removeprefix(prefix) for name in content for prefix in ("actionTitle", "buttonTitle") if name.startswith(prefix))
    for number in dict.fromkeys(numbers):
        title = content.get(f"actionTitle{number}") or content.get(f"buttonTitle{number}")
        url = content.get(f"actionURL{number}") or content.get(f"buttonUrl{number}") or ""
        yield {"title": str(title), "url": str(url)}
    for name, value in content.items():
        if isinstance(value, (dict, list)) or name == "msgParam":
            yield from _buttons(value)
