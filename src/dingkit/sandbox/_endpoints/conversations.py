"""Messages and groups: what people got, and what they write, press and read."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _messages
from dingkit.sandbox._control import ControlError, endpoint
from dingkit.sandbox._live import in_short
from dingkit.sandbox._pressing import press_link
from dingkit.sandbox._schemas import AFTER, CORP, FLAG, LIMIT, TEXT, WAIT, described, listed, ref
from dingkit.sandbox._serving import Bytes

if TYPE_CHECKING:
    from dingkit.sandbox._control import Control
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

_SHOWN_BY_BROWSERS: Final = ("audio/", "image/", "video/")
_NO_MEDIUM: Final = "application/octet-stream"
"""Of everything that a browser could take for a page."""


@endpoint("GET", "/groups", "The groups of a corp.", answer=listed("Group"), corp_id=CORP)
async def groups(control: Control, given: dict[str, Any]) -> Any:
    return control.corp(given).find("group")


@endpoint(
    "GET",
    "/messages",
    "The newest messages, the oldest first: those somebody got, those of a group, or all.",
    answer=listed("Message"),
    corp_id=CORP,
    user=described(TEXT, "Userid of who got them."),
    group=described(TEXT, "`open_conversation_id` of the group."),
    text=described(TEXT, "Only those that have this in what a person reads."),
    kind=described(TEXT, "Only those of this kind: `work_notification`, `robot`, `webhook`, `chat`, `person`, `card`."),
    msgtype=TEXT,
    after=AFTER,
    limit=LIMIT,
    sent=described(FLAG, "Of somebody: also those that the person wrote."),
    short=described(FLAG, "No more than 50 of the people who got and who read each."),
    wait=WAIT,
)
async def messages(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    limit = given.get("limit", 200)
    if "user" in given:
        control.person(corp, given["user"])

    def fits(message: Record) -> bool:
        return (
            given.get("text", "") in message["text"]
            and message["number"] > given.get("after", 0)
            and all(message[name] == given[name] for name in ("kind", "msgtype") if name in given)
        )

    def look() -> list[Any]:
        if "user" in given:
            found = _messages.inbox(corp, given["user"], limit=limit, sent=given.get("sent", False))
        elif "group" in given:
            found = _messages.in_conversation(corp, given["group"], limit=limit)
        else:
            found = corp.find("message", newest_first=True, limit=limit)[::-1]
        return [in_short(message) if given.get("short") else message for message in found if fits(message)]

    return await control.wait(look, given.get("wait", 0))


@endpoint(
    "POST",
    "/say",
    "Let somebody write to a robot, or in a group.",
    answer=ref("Message"),
    required=("user",),
    corp_id=CORP,
    user=described(TEXT, "Userid of who writes."),
    robot=described(TEXT, "RobotCode of the robot; without a group in a conversation of the two, else it is mentioned there."),
    group=described(TEXT, "`open_conversation_id` or name of the group."),
    text=described(TEXT, "What is written."),
    msgtype=described(TEXT, "`text` when there is none; `picture`, `file`, `audio`, `video`, `richText`."),
    content={"type": "object", "description": "Of a message that is no text: its content, as the robot gets it."},
    quote=described(TEXT, "Id of the message that is quoted."),
)
async def say(control: Control, given: dict[str, Any]) -> Any:
    from dingkit.sandbox._talk import say as talk

    corp = control.corp(given)
    control.person(corp, given["user"])
    conversation = _conversation(corp, given["group"]) if given.get("group") else ""
    robot = given.get("robot", "")
    if robot and control.world.app_of_robot(robot) is None:
        raise ControlError(f"no app has a robot {robot!r}")
    if not robot and not conversation:
        robot = next((app["robot_code"] for app in control.world.apps() if app["corp_id"] == corp.id and app.get("robot_code")), "")
        if not robot:
            raise ControlError("no app of this corp has a robot: name a robot or a group")
    quote = control.message(corp, given["quote"])["id"] if given.get("quote") else None
    return talk(
        control.world,
        corp,
        given["user"],
        robot_code=robot,
        conversation=conversation,
        text=given.get("text", ""),
        content=given.get("content"),
        msgtype=given.get("msgtype", "text"),
        quote=quote,
    )


def _conversation(corp: Corp, group: str) -> str:
    found = corp.get("group", group) or next((one for one in corp.find("group") if group in {one["name"], one["chatid"]}), None)
    if found is None:
        raise ControlError(f"there is no group {group!r}; there are {', '.join(one['name'] for one in corp.find('group')[:20]) or 'none'}")
    conversation: str = found["open_conversation_id"]
    return conversation


@endpoint(
    "POST",
    "/press",
    "Press a button of a message or a card, as somebody who sees it.",
    answer=ref("Press"),
    required=("message", "button", "user"),
    corp_id=CORP,
    message=described(TEXT, "Id of the message."),
    button=described(TEXT, "Title of the button; of a card the id of its action, as the template has it."),
    user=described(TEXT, "Userid of who presses."),
    values={"type": "object", "description": "Of a card: what is sent with the press, such as the fields of its form."},
)
async def press(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    message = control.message(corp, given["message"])
    userid = control.person(corp, given["user"])["userid"]
    if message["kind"] == "card":
        from dingkit.sandbox._cards import press as press_card

        return await press_card(corp, message, given["button"], userid, given.get("values") or {})
    button = next((one for one in message["buttons"] if one["title"] == given["button"]), None)
    if button is None:
        offered = ", ".join(repr(one["title"]) for one in message["buttons"]) or "none"
        raise ControlError(f"the message has no button {given['button']!r}; it has {offered}")
    return await press_link(corp, message, button, userid)


@endpoint(
    "POST",
    "/read",
    "Let somebody read a message.",
    answer=ref("Message"),
    required=("user", "message"),
    corp_id=CORP,
    user=TEXT,
    message=TEXT,
)
async def read(control: Control, given: dict[str, Any]) -> Any:
    corp = control.corp(given)
    message = control.message(corp, given["message"])
    _messages.mark_read(corp, message, control.person(corp, given["user"])["userid"])
    return message


@endpoint(
    "GET",
    "/file",
    "The bytes of a medium, or of a file that was sent.",
    answer={},
    media_type="*/*",
    corp_id=CORP,
    media_id=described(TEXT, "Of a medium that was uploaded."),
    message=described(TEXT, "Id of the message that was sent."),
    index={"type": "integer", "minimum": 0, "description": "Which one of its files; the first one without it."},
)
async def file(control: Control, given: dict[str, Any]) -> Any:
    import filetype

    corp = control.corp(given)
    if "message" in given:
        files = control.message(corp, given["message"]).get("files", ())
        found = files[given.get("index", 0)] if given.get("index", 0) < len(files) else None
    else:
        found = (corp.get("medium", given.get("media_id", "")) or {}).get("file")
    if found is None:
        raise ControlError("there is no such file", 404)
    content = control.world.database.content(found["key"])
    media_type = filetype.guess_mime(content) or _NO_MEDIUM
    return Bytes(content, media_type if media_type.startswith(_SHOWN_BY_BROWSERS) else _NO_MEDIUM, found["name"])
