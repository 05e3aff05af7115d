"""Groups: who is in them, how they change, and the events of that."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Request
    from dingkit.sandbox._world import Corp

MAX_MEMBERS: Final = 1000
"""People in a group (x-limits of `create_chat`)."""
_GONE: Final = "disbanded_group"
_NO_GROUP: Final = (
    "group_disbanded",
    "illegal_chatid",
    "invalid_chatid",
    "invalid_chat_id",
    "invalid_open_conversation_id",
    "invalid_parameter_open_conversation_id_invalid",
    "illegal_openconevrsation_id",
    "cid_encrypt_error",
    "open_conversation_id_decript_failed",
    "invalid_param_open_conversation_id_decrypt_failed",
    "invalid_parameter_open_conversation_id_dec_error",
    "undecodable_group",
    "unknown_group",
    "cid_parse_wrong",
    "not_found",
    "param_illegal",
    "parameter_invalid",
    "invalid_parameter",
)
"""What domains call the failure that there is no such group; each has one of them."""
_DISBANDED: Final = ("group_disbanded", "group_diaband", "group_disbang", "chat_not_exist", *_NO_GROUP)


def group(request: Request, key: object) -> Record:
    """Return the group with an `openConversationId` or a `chatid`.

    Raises:
        Refused: There is none, or it was disbanded.
    """
    found = by_id(request.corp, key)
    if found is None:
        if was_disbanded(request.corp, key):
            raise request.refuse("not_found", *_DISBANDED, because="the group was disbanded")
        raise request.refuse("not_found", *_NO_GROUP[1:], because=f"there is no group {key}")
    return found


def by_id(corp: Corp, key: object) -> Record | None:
    """Return the group with an `openConversationId` or a `chatid`, or `None`."""
    return corp.get("group", key) or next((one for one in corp.find("group") if one["chatid"] == key), None)


def was_disbanded(corp: Corp, key: object) -> bool:
    """Return whether there was such a group, and it was disbanded."""
    return disbanded_group(corp, key) is not None


def disbanded_group(corp: Corp, key: object) -> Record | None:
    """Return the group with an id that was disbanded, or `None`."""
    return next((one for one in corp.find(_GONE) if key in {one["chatid"], one["open_conversation_id"]}), None)


def create(corp: Corp, *, name: str, owner: str, members: Iterable[str], **more: Any) -> Record:
    """Make a group."""
    found: Record = {
        "open_conversation_id": corp.new_id("group", "cid") + "==",
        "chatid": corp.new_id("chat", "chat"),
        "name": name,
        "owner": owner,
        "members": list(dict.fromkeys([owner, *members])),
        "robots": [],
        **more,
    }
    save(corp, found)
    return found


def save(corp: Corp, found: Record) -> None:
    """Write a group that has changed."""
    corp.put("group", found["open_conversation_id"], found)


def add(corp: Corp, found: Record, userids: Iterable[str]) -> None:
    """Put people into a group; those who are in it stay."""
    new = [userid for userid in dict.fromkeys(userids) if userid not in found["members"]]
    if new:
        found["members"] += new
        _emit(corp, found, "chat_add_member", UserId=new, Operator=found["owner"])


def remove(corp: Corp, found: Record, userids: Iterable[str]) -> None:
    """Take people out of a group; its owner stays."""
    removed = [userid for userid in dict.fromkeys(userids) if userid in found["members"] and userid != found["owner"]]
    if removed:
        found["members"] = [userid for userid in found["members"] if userid not in removed]
        found["admins"] = [userid for userid in found.get("admins", ()) if userid not in removed]
        _emit(corp, found, "chat_remove_member", UserId=removed, Operator=found["owner"])


def rename(corp: Corp, found: Record, name: str) -> None:
    """Give a group another title."""
    if name != found["name"]:
        found["name"] = name
        _emit(corp, found, "chat_update_title", Title=name, Operator=found["owner"])


def give(corp: Corp, found: Record, owner: str) -> None:
    """Give a group to another owner, who joins it where that is needed."""
    if owner != found["owner"]:
        add(corp, found, [owner])
        found["owner"] = owner
        _emit(corp, found, "chat_update_owner", Owner=owner)


def disband(corp: Corp, found: Record) -> None:
    """Disband a group: no user can write in it any more."""
    corp.delete("group", found["open_conversation_id"])
    corp.put(_GONE, found["open_conversation_id"], found)
    _emit(corp, found, "chat_disband", Operator=found["owner"])
    for agent in found.get("agents", ()):
        corp.emit("chat_disband_microapp", ChatId=found["chatid"], agentId=agent)


def may_speak(corp: Corp, found: Record, userid: str) -> bool:
    """Return whether a member of a group is not muted."""
    if userid == found["owner"] or userid in found.get("admins", ()):
        return True
    until = found.get("muted", {}).get(userid, {}).get("until", 0)
    return not found.get("settings", {}).get("chat_banned_type") and until <= corp.world.clock.now_ms()


def _emit(corp: Corp, found: Record, event: str, **fields: Any) -> None:
    corp.emit(event, ChatId=found["chatid"], OpenConversationId=found["open_conversation_id"], **fields)
