"""What people write: to a robot alone, to a robot in a group, to a group."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import binascii
import copy
import hashlib
from typing import TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _files, _groups, _messages

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp, World

SESSION_SECONDS: Final = 5400.0
"""How long a robot can reply through the address in a message (facts messages.yaml, samples of inbound messages)."""
_ALONE: Final = frozenset({"audio", "file", "video"})
"""Kinds of messages that no robot gets in a group (docs of `get_robot_file_url`)."""


def encrypted(corp: Corp, name: str) -> str:
    """Return the id that robots know a user by, the same each time."""
    return "$:LWCP_v1:$" + base64.b64encode(hashlib.blake2s(f"{corp.id}/{name}".encode(), digest_size=12).digest()).decode()


def private_conversation(corp: Corp, robot_code: str, userid: str) -> str:
    """Return the id of the conversation that a person has with a robot."""
    return "cid" + base64.b64encode(hashlib.blake2s(f"{corp.id}/{robot_code}/{userid}".encode(), digest_size=16).digest()).decode()


def say(
    world: World,
    corp: Corp,
    userid: str,
    *,
    robot_code: str = "",
    conversation: str = "",
    text: str = "",
    content: dict[str, Any] | None = None,
    msgtype: str = "text",
    quote: str | None = None,
) -> Record:
    """Let a person write a message, and push it to the robot that it is for.

    Args:
        world: The world of the corp.
        corp: The corp of the person.
        userid: The sender.
        robot_code: The robot that is written to; in a group it is mentioned, and put into the group where it is not in it.
        conversation: `open_conversation_id` of the group; without one the robot is written to alone.
        text: What is written.
        content: The `content` of a message that is not text, as the robot gets it. Where a file belongs, there is either a `media_id` that
            was uploaded, or `data` (bytes, or base64) and perhaps `fileName`; the robot gets a `downloadCode` in its place.
        msgtype: Kind of message: `text`, `picture`, `file`, `audio`, `video`, `richText`, …
        quote: Id of the message that this one answers.

    Returns:
        The message.

    Raises:
        ConfigurationError: There is no such person, robot, group, file or message.
    """
    user = _known(corp.user(userid), f"person {userid!r}")
    group = _group(corp, conversation, userid) if conversation else None
    app = _known(world.app_of_robot(robot_code), f"robot {robot_code!r}") if robot_code or group is None else None
    robot = "" if app is None else str(app["robot_code"])
    body: Record = {"msgtype": msgtype}
    kept: list[Record] = []
    if msgtype == "text":
        body["text"] = {"content": text}
    else:
        body["content"] = _with_codes(corp, app, {**(content or {}), **({"text": text} if text else {})}, kept)
    reply, beside = _quoted(corp, quote) if quote else ({}, {})
    if group is not None and robot and robot not in group["robots"]:
        group["robots"].append(robot)
        corp.put("group", conversation, group)
    message = _messages.post(
        corp,
        kind="person",
        operation="say",
        sender={"userid": userid, "name": user["name"]},
        to=[member for member in group["members"] if member != userid] if group else (),
        msgtype=msgtype,
        content=body,
        conversation=conversation or private_conversation(corp, robot, userid),
        robot_code=robot,
        quotes=quote or "",
        files=kept,
    )
    if app is not None and not (group and msgtype in _ALONE):
        payload = _inbound(corp, app, user, message, group) | beside
        payload["text" if msgtype == "text" else "content"] |= reply
        world.pushes.robot_message(app, payload)
    return message


def session(corp: Corp, app: Record, userid: str, conversation: str) -> tuple[str, int]:
    """Return an address through which a robot can reply for a while, and when that ends, in milliseconds."""
    value = corp.world.issue(
        "robot_session",
        seconds=SESSION_SECONDS,
        corp_id=corp.id,
        app_key=app["app_key"],
        userid=userid,
        robot_code=app["robot_code"],
        conversation=conversation,
    )
    return f"{corp.world.url}/robot/sendBySession?session={value}", corp.world.clock.now_ms() + round(SESSION_SECONDS * 1000)


def _known(found: Record | None, what: str) -> Record:
    if found is None:
        raise ConfigurationError(f"there is no {what}")
    return found


def _group(corp: Corp, conversation: str, userid: str) -> Record:
    group = _known(corp.get("group", conversation), f"group {conversation!r}")
    if userid not in group["members"]:
        raise ConfigurationError(f"{userid!r} is not in the group {group['name']!r}")
    if not _groups.may_speak(corp, group, userid):
        raise ConfigurationError(f"{userid!r} is muted in the group {group['name']!r}")
    return group


def _with_codes(corp: Corp, app: Record | None, content: Any, kept: list[Record]) -> Any:
    """Put codes in place of files, and add the files to those that are kept."""
    if isinstance(content, list):
        return [_with_codes(corp, app, one, kept) for one in content]
    if not isinstance(content, dict):
        return content
    named = {name: _with_codes(corp, app, value, kept) for name, value in content.items() if name not in {"media_id", "data"}}
    if "media_id" in content:
        file: Record = _known(corp.get("medium", content["media_id"]), f"medium {content['media_id']!r}")["file"]
    elif "data" in content:
        file = _files.keep(corp, _bytes(content["data"]), name=str(content.get("fileName", "file")))
    else:
        return named
    kept.append(file)
    if app is not None:
        named["downloadCode"] = _files.download_code(corp, app, file)
    return named


def _bytes(data: Any) -> bytes:
    try:
        return data if isinstance(data, bytes) else base64.b64decode(data, validate=True)
    except (TypeError, binascii.Error):
        raise ConfigurationError("the data of a file are bytes, or base64") from None


def _quoted(corp: Corp, quote: str) -> tuple[Record, Record]:
    """Return what a message says of the one that it answers: inside its text or content, and beside it."""
    original = _known(_messages.get(corp, quote), f"message {quote!r}")
    sender = original["from"]
    replied = {
        "msgType": _kind_of_quoted(original),
        "msgId": original["id"],
        "senderId": encrypted(corp, sender.get("userid") or sender.get("robot_code") or sender.get("name", "")),
        "senderNick": str(sender.get("name", "")),
        "createdAt": original["time"],
    }
    if original["kind"] == "person":
        replied["content"] = original["content"].get("content") or {"text": original["text"]}
    elif replied["msgType"] == "text":
        replied["content"] = {"text": original["text"]}
    beside = {"originalMsgId": original["id"]}
    if original.get("process_query_key"):
        beside["originalProcessQueryKey"] = original["process_query_key"]
    return {"isReplyMsg": True, "repliedMsg": replied}, beside


def _kind_of_quoted(original: Record) -> str:
    if original["kind"] == "person":
        return str(original["msgtype"])
    # Of what a robot sent in another form, no more than an id is pushed (webhook `robot_message`, sample of a quoted card).
    return "text" if original["msgtype"] in {"text", "sampleText"} else "interactiveCard"


def _inbound(corp: Corp, app: Record, user: Record, message: Record, group: Record | None) -> Record:
    address, until = session(corp, app, user["userid"], message["conversation"])
    payload: Record = {
        "senderPlatform": "Mac",
        "conversationId": message["conversation"],
        "conversationType": "2" if group else "1",
        "msgId": message["id"],
        "senderId": encrypted(corp, user["userid"]),
        "senderNick": user["name"],
        "senderStaffId": user["userid"],
        "senderUnionId": user["unionid"],
        "senderCorpId": corp.id,
        "chatbotCorpId": app.get("corp_id") or corp.id,
        "isAdmin": user["admin"],
        "chatbotUserId": encrypted(corp, app["robot_code"]),
        "createAt": message["time"],
        "sessionWebhook": address,
        "sessionWebhookExpiredTime": until,
        "robotCode": app["robot_code"],
        **copy.deepcopy(message["content"]),
    }
    if group:
        payload |= {
            "conversationTitle": group["name"],
            "atUsers": [{"dingtalkId": payload["chatbotUserId"]}],
            "isInAtList": True,
        }
        if "text" in payload:
            # What is left of the text once the robot's name is cut out begins with a space.
            payload["text"] = {"content": f" {payload['text']['content']}"}
    return payload
