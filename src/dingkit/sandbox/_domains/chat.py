"""chat: groups of a corp, and scene groups made from templates; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _fastjson, _groups, _messages
from dingkit.sandbox._groups import MAX_MEMBERS, group
from dingkit.sandbox._people import NO_PERSON

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_FLAGS: Final = ("showHistoryType", "searchable", "validationType", "mentionAllAuthority", "managementType", "chatBannedType")
"""Settings of a group, by the names of the calls that have them one by one."""
_INTERNAL: Final = 2
_MAX_AGENTS: Final = 5
_MAX_TOP_BOXES: Final = 10
_ADMIN: Final = 2
_IN_GROUP: Final = 1
_WHOLE: Final = 1000
_NO_MEMBER: Final = ("not_in_group", "user_not_in_group", "invalid_userid", "staff_not_found", "cannot_find_user", "invalid_user_id")
_NO_PERSON: Final = (*NO_PERSON, "unknown_recipient", "member_not_found", "user_not_exists", "parameter_invalid", "invalid_parameter")


# Groups of a corp.


def create_chat(request: Request) -> Answer:
    """Make a group, as in 2016."""
    members = request.ids("useridlist")
    if not request.text("owner"):
        raise request.refuse("invalid_request", "no_owner")
    if request["owner"] not in members:
        raise request.refuse("invalid_request", "owner_not_member")
    made = _made(request, members, settings=_flags(request.arguments))
    return {"chatid": made["chatid"], "openConversationId": made["open_conversation_id"], "conversationTag": _INTERNAL}


def create_group(request: Request) -> Answer:
    """Make a group."""
    settings = _flags(request.get("managementOptions") or {})
    made = _made(request, request.ids("useridlist"), settings=settings, tag=request.get("conversationTag", _INTERNAL))
    return {"conversationTag": made["tag"], "openConversationId": made["open_conversation_id"], "chatid": made["chatid"]}


def update_chat(request: Request) -> Answer:
    """Change a group, as in 2016."""
    settings = _flags(request.arguments)
    if request.get("isBan") is not None:
        settings["chat_banned_type"] = int(request["isBan"])
    _changed(request, settings)
    return {}


def update_group(request: Request) -> Answer:
    """Change a group."""
    _changed(request, _flags(request.get("managementOptions") or {}))
    return {"success": True}


def get_chat(request: Request) -> Answer:
    """All that is known of a group; of one that was disbanded, too."""
    found = _groups.by_id(request.corp, request["chatid"]) or _groups.disbanded_group(request.corp, request["chatid"])
    if found is None:
        raise request.refuse("not_found", "illegal_chatid", because=f"there is no group {request['chatid']}")
    info: Record = {
        "chatid": found["chatid"],
        "name": found["name"],
        "owner": found["owner"],
        "useridlist": found["members"],
        "agentidlist": found.get("agents", []),
        "extidlist": found.get("externals", []),
        "conversationTag": found.get("tag", _INTERNAL),
        "icon": found.get("icon", ""),
        "status": 2 if _groups.was_disbanded(request.corp, found["chatid"]) else 1,
    }
    settings = found.get("settings", {})
    return {"chat_info": info | {name: int(settings.get(_snake(name), 0)) for name in _FLAGS}}


def bind_chat(request: Request) -> Answer:
    """Bind a micro-app of a vendor to a group."""
    found, agent = group(request, request["chatid"]), request["agentid"]
    agents = found.get("agents", [])
    if agent in agents:
        raise request.refuse("invalid_request", "already_bound")
    if len(agents) >= _MAX_AGENTS:
        raise request.refuse("invalid_request", "too_many_apps")
    _groups.save(request.corp, found | {"agents": [*agents, agent]})
    return {}


def unbind_chat(request: Request) -> Answer:
    """Take a micro-app off a group."""
    found = group(request, request["chatid"])
    agents = [agent for agent in found.get("agents", ()) if agent != request["agentid"]]
    _groups.save(request.corp, found | {"agents": agents})
    return {}


def convert_chat_id(request: Request) -> Answer:
    """The newer id of a group."""
    return {"openConversationId": group(request, request["chatId"])["open_conversation_id"]}


def send_chat_message(request: Request) -> Answer:
    """Send a message to a group: as the system, or in the name of a member as in 2016."""
    found = group(request, request["chatid"])
    content = request.get("msg") or {name: value for name, value in request.arguments.items() if name not in {"chatid", "sender"}}
    sender = {"name": (request.app or {}).get("name", ""), "app_key": (request.app or {})["app_key"]}
    if request.text("sender"):
        user = request.corp.user(request["sender"])
        if user is None:
            raise request.refuse("not_found", "sender_not_in_corp")
        if user["userid"] not in found["members"]:
            raise request.refuse("permission", "sender_not_in_conversation")
        sender = {"userid": user["userid"], "name": user["name"]}
    message = _messages.post(
        request.corp,
        kind="chat",
        operation=request.operation.id,
        sender=sender,
        to=[userid for userid in found["members"] if userid != sender.get("userid")],
        msgtype=content["msgtype"],
        content=content,
        conversation=found["open_conversation_id"],
    )
    return {"messageId": message["id"]}


def list_chat_message_readers(request: Request) -> Answer:
    """Who has read a message to a group."""
    message = _messages.get(request.corp, request["messageId"])
    if message is None or message["kind"] != "chat":
        raise request.refuse("not_found", "invalid_parameter", because=f"there is no message {request['messageId']}")
    start, size = request["cursor"], request["size"]
    if start < 0:
        raise request.refuse("invalid_request", "illegal_cursor")
    if size < 1:
        raise request.refuse("invalid_request", "illegal_size")
    readers = list(message["read_by"])
    page: Answer = {"readUserIdList": readers[start : start + size]}
    return page | ({"next_cursor": start + size} if len(readers) > start + size else {})


def update_chat_nickname(request: Request) -> Answer:
    """Give a member another name in a group."""
    found = group(request, request["chatid"])
    _named(request, found, _member(request, found, request["userid"]), request["group_nick"])
    return {"success": True}


def update_group_admins(request: Request) -> Answer:
    """Make members administrators, or no longer."""
    _administered(request, group(request, request["openConversationId"]))
    return {"success": "true"}


def update_chat_friend_switch(request: Request) -> Answer:
    """Let members make friends in a group, or not."""
    found = group(request, request["chatid"])
    _groups.save(request.corp, found | {"settings": found.get("settings", {}) | {"add_friend_forbidden": int(request["is_prohibit"])}})
    return {"success": True}


def get_chat_qr_code(request: Request) -> Answer:
    """The link with which one joins a group."""
    found = group(request, request["chatid"])
    _member(request, found, request["userid"])
    return {"result": _joining(request, found), "success": True}


# Scene groups.


def create_scene_group(request: Request) -> Answer:
    """Make a group from a template: the sandbox takes any id of one."""
    uuid = request.text("uuid")
    if uuid and (known := request.corp.get("scene_group_uuid", uuid)) is not None:
        request.notes.append("a group with this uuid was made before: no other is made")
        return {"open_conversation_id": known["open_conversation_id"], "chat_id": known["chatid"]}
    owner, admins = request["owner_user_id"], request.ids("subadmin_ids")
    made = _made(
        request,
        [*request.ids("user_ids"), *admins],
        owner=owner,
        name=request["title"],
        admins=admins,
        template_id=request["template_id"],
        settings=request.get("management_options") or {},
        robots=[code for code in [(request.app or {}).get("robot_code")] if code],
    )
    if uuid:
        request.corp.put("scene_group_uuid", uuid, {name: made[name] for name in ("open_conversation_id", "chatid")})
    return {"open_conversation_id": made["open_conversation_id"], "chat_id": made["chatid"]}


def update_scene_group(request: Request) -> Answer:
    """Change a scene group."""
    found = _scene(request, request["open_conversation_id"])
    owner = request.text("owner_user_id")
    if request.text("owner_union_id"):
        owner = next(iter(_userids(request, [], request.ids("owner_union_id"))))
    if owner:
        _groups.give(request.corp, found, _userids(request, [owner], [])[0])
    if request.text("title"):
        _groups.rename(request.corp, found, request.text("title"))
    if request.text("icon"):
        found["icon"] = request.text("icon")
    found["settings"] = found.get("settings", {}) | (request.get("management_options") or {})
    _groups.save(request.corp, found)
    return {"success": True}


def disband_scene_group(request: Request) -> Answer:
    """Dissolve a scene group."""
    _groups.disband(request.corp, _scene(request, request["openConversationId"]))
    return {"success": True}


def add_scene_group_members(request: Request) -> Answer:
    """Put people into a scene group."""
    found = _scene(request, request["open_conversation_id"])
    _joined(request, found, _userids(request, request.ids("user_ids"), request.ids("union_ids")))
    _groups.save(request.corp, found)
    return {"success": True}


def remove_scene_group_members(request: Request) -> Answer:
    """Take people out of a scene group."""
    found = _scene(request, request["open_conversation_id"])
    _groups.remove(request.corp, found, _userids(request, request.ids("user_ids"), request.ids("union_ids")))
    _groups.save(request.corp, found)
    return {"success": True}


def list_scene_group_members(request: Request) -> Answer:
    """Who is in a scene group: all of a group of at most 1000, page by page of a larger one."""
    found = _scene(request, request["openConversationId"])
    members, start = found["members"], request.text("nextToken") or "0"
    if not start.isdigit():
        raise request.refuse("invalid_request", "param_illegal", because="nextToken must be that of the last response")
    begin, size = int(start), request["maxResults"] if len(members) > _WHOLE else _WHOLE
    shown = members[begin : begin + max(size, 1)]
    has_more = len(members) > begin + len(shown)
    answer: Answer = {
        "success": True,
        "memberUserIds": shown,
        "hasMore": has_more,
        "unionIdList": [],
        "staffIdNickMap": {userid: _nickname(request, found, userid) for userid in shown},
        "unionIdNickMap": {},
    }
    return answer | ({"nextToken": str(begin + len(shown))} if has_more else {})


def update_scene_group_admins(request: Request) -> Answer:
    """Make members of a scene group administrators, or no longer."""
    _administered(request, _scene(request, request["openConversationId"]))
    return {"success": True}


def get_scene_group_mute_status(request: Request) -> Answer:
    """Whether a scene group, and a member of it, is muted."""
    found = _scene(request, request["openConversationId"])
    muted = found.get("muted", {}).get(_member(request, found, request["userId"]))
    is_muted = muted is not None and muted["until"] > request.world.clock.now_ms()
    result: Record = {"userMuteMode": is_muted}
    if muted is not None and is_muted:
        result |= {"muteStartTime": muted["since"], "muteEndTime": muted["until"]}
    return {"groupMuteMode": bool(found.get("settings", {}).get("chat_banned_type")), "userMuteResult": result}


def mute_scene_group_members(request: Request) -> None:
    """Mute members of a scene group for a time, or no longer."""
    found = _scene(request, request["openConversationId"])
    muted, now = dict(found.get("muted", {})), request.world.clock.now_ms()
    for userid in _userids(request, request.ids("userIdList"), request.ids("unionIds")):
        _member(request, found, userid)
        if userid == found["owner"] or userid in found.get("admins", ()):
            raise request.refuse("permission", "cannot_ban_owner")
        if request["muteStatus"]:
            muted[userid] = {"since": now, "until": now + request["muteDuration"]}
        else:
            muted.pop(userid, None)
    _groups.save(request.corp, found | {"muted": muted})


def get_scene_group_summary(request: Request) -> Answer:
    """Name, owner and state of a scene group; of one that was disbanded, too."""
    key = request["openConversationId"]
    disbanded = _groups.disbanded_group(request.corp, key)
    found = disbanded or _scene(request, key)
    return {
        "success": True,
        "openConversationId": found["open_conversation_id"],
        "templateId": found.get("template_id", ""),
        "title": found["name"],
        "ownerUserId": found["owner"],
        "icon": found.get("icon", ""),
        "groupUrl": _joining(request, found),
        "status": 2 if disbanded else 1,
    }


def get_scene_group(request: Request) -> Answer:
    """A scene group with settings and administrators."""
    found = _scene(request, request["open_conversation_id"])
    settings = found.get("settings", {})
    return {
        "success": True,
        "result": {
            "icon": found.get("icon", ""),
            "management_options": {_snake(name): str(settings.get(_snake(name), 0)) for name in _FLAGS},
            "title": found["name"],
            "template_id": found.get("template_id", ""),
            "open_conversation_id": found["open_conversation_id"],
            "sub_admin_staff_ids": found.get("admins", []),
            "owner_staff_id": found["owner"],
            "group_url": _joining(request, found),
        },
    }


def update_scene_group_nickname(request: Request) -> Answer:
    """Give a member of a scene group another name there."""
    found = _scene(request, request["openConversationId"])
    _named(request, found, _member(request, found, request["userId"]), request["groupNick"])
    return {"success": True}


def get_scene_group_robot(request: Request) -> Answer:
    """The ids of a robot that a template brought into a group."""
    conversation, robot_code = request.text("openConversationId"), request.text("robotCode")
    if not conversation:
        raise request.refuse("invalid_request", "invalid_param_open_conversation_id_empry")
    if not robot_code:
        raise request.refuse("invalid_request", "invalid_param_robot_code_empry")
    if robot_code not in _scene(request, conversation)["robots"]:
        raise request.refuse("not_found", "robot_not_found")
    number = hashlib.blake2s(f"{request.corp.id}/{robot_code}".encode(), digest_size=6).hexdigest()
    return {"success": True, "result": {"userId": f"robot{number}", "unionId": f"union-robot{number}"}}


def apply_group_template(request: Request) -> Answer:
    """Enable a template in a group: its robot joins."""
    return _templated(request, "on")


def close_group_template(request: Request) -> Answer:
    """Disable a template in a group: its robot leaves."""
    return _templated(request, "off")


def create_top_box(request: Request) -> Answer:
    """Pin a card to the top of a conversation."""
    conversation, boxes = _top_boxes(request)
    if request["outTrackId"] not in boxes and len(boxes) >= _MAX_TOP_BOXES:
        raise request.refuse("invalid_request", "open_topbox_failed", because=f"a conversation has at most {_MAX_TOP_BOXES}")
    names = ("cardTemplateId", "cardData", "receiverUserIdList", "receiverUnionIdList", "expiredTime", "platforms")
    shown = {name: request.get(name) for name in names if request.get(name) is not None}
    request.corp.put("top_boxes", conversation, boxes | {request["outTrackId"]: shown})
    return {"success": True}


def close_top_box(request: Request) -> Answer:
    """Take a card off the top of a conversation."""
    conversation, boxes = _top_boxes(request)
    if boxes.pop(request["outTrackId"], None) is None:
        raise request.refuse("not_found", "close_topbox_failed", because="no such card is pinned there")
    request.corp.put("top_boxes", conversation, boxes)
    return {"success": True}


def send_scene_group_message(request: Request) -> Answer:
    """Send a message of a template to a scene group: the sandbox takes any template, and shows its parameters."""
    found = _scene(request, request["target_open_conversation_id"])
    robot_code = request["robot_code"]
    if robot_code not in found["robots"]:
        raise request.refuse("not_found", "unknown_robot", because=f"the robot {robot_code} is not in the group")
    everybody = not any(request.text(name) for name in ("receiver_user_ids", "receiver_union_ids", "receiver_mobiles"))
    mobiles = set(request.ids("receiver_mobiles"))
    named = _userids(request, request.ids("receiver_user_ids"), request.ids("receiver_union_ids"))
    named += [user["userid"] for user in request.corp.users() if user["mobile"] in mobiles]
    content = {"template": request["msg_template_id"], "params": _params(request, "msg_param_map")}
    media = _params(request, "msg_media_id_param_map")
    mentioned = found["members"] if request.get("is_at_all") else request.ids("at_users")
    message = _messages.post(
        request.corp,
        kind="robot",
        operation=request.operation.id,
        sender={"robot_code": robot_code, "app_key": (request.app or {})["app_key"], "name": (request.app or {}).get("name", "")},
        to=[userid for userid in found["members"] if everybody or userid in named],
        msgtype=request["msg_template_id"],
        content=content | ({"media": media} if media else {}),
        conversation=found["open_conversation_id"],
        robot_code=robot_code,
        mentioned=mentioned,
    )
    return {"success": True, "open_msg_id": message["id"]}


# What they share.


def _snake(name: str) -> str:
    return re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", name)


def _flags(given: Record) -> Record:
    return {_snake(name): given[name] for name in _FLAGS if given.get(name) is not None}


def _userids(request: Request, userids: list[str], unionids: list[str]) -> list[str]:
    """Return the userids of people that are named by either id.

    Raises:
        Refused: No user has one of them.
    """
    found = [(one, request.corp.user(one)) for one in userids] + [(one, request.corp.user_by_unionid(one)) for one in unionids]
    for one, user in found:
        if user is None:
            raise request.refuse("not_found", *_NO_PERSON, because=f"no user of the corp has the id {one}")
    return [user["userid"] for _, user in found if user is not None]


def _made(request: Request, members: list[str], *, owner: str = "", name: str = "", **more: Any) -> Record:
    name = (name or request.text("name")).strip()
    if not name:
        raise request.refuse("invalid_request", "empty_name", "parameter_invalid", "invalid_parameter")
    owner, *others = _userids(request, [owner or request["owner"], *members], [])
    if len({owner, *others}) > MAX_MEMBERS:
        raise request.refuse("invalid_request", "too_many_members", "member_exceed", "invalid_parameter")
    if request.text("icon"):
        more["icon"] = request.text("icon")
    return _groups.create(request.corp, name=name, owner=owner, members=others, externals=request.ids("extidlist"), **more)


def _joined(request: Request, found: Record, userids: list[str]) -> None:
    if len({*found["members"], *userids}) > MAX_MEMBERS:
        raise request.refuse("invalid_request", "too_many_members", "parameter_invalid", "invalid_parameter", because="the group is full")
    _groups.add(request.corp, found, userids)


def _changed(request: Request, settings: Record) -> None:
    found = group(request, request["chatid"])
    new, leaving = _userids(request, request.ids("add_useridlist"), []), request.ids("del_useridlist")
    if set(new) & set(leaving):
        raise request.refuse(
            "invalid_request", "overlapping_lists", "invalid_parameter", because="a user is both to be added and to be removed"
        )
    _joined(request, found, new)
    if request.text("owner"):
        _groups.give(request.corp, found, _userids(request, [request["owner"]], [])[0])
    _groups.remove(request.corp, found, leaving)
    if request.text("name"):
        _groups.rename(request.corp, found, request.text("name"))
    if request.text("icon"):
        found["icon"] = request.text("icon")
    removed = request.ids("del_extidlist")
    externals = [one for one in [*found.get("externals", ()), *request.ids("add_extidlist")] if one not in removed]
    found["externals"] = list(dict.fromkeys(externals))
    found["settings"] = found.get("settings", {}) | settings
    _groups.save(request.corp, found)


def _member(request: Request, found: Record, userid: str) -> str:
    if request.corp.user(userid) is None:
        raise request.refuse("not_found", *_NO_PERSON, *_NO_MEMBER, because=f"no user of the corp has the userid {userid}")
    if userid not in found["members"]:
        raise request.refuse("not_found", *_NO_MEMBER, because=f"{userid} is not in the group")
    return userid


def _named(request: Request, found: Record, userid: str, name: str) -> None:
    _groups.save(request.corp, found | {"nicknames": found.get("nicknames", {}) | {userid: name}})


def _nickname(request: Request, found: Record, userid: str) -> str:
    return str(found.get("nicknames", {}).get(userid) or (request.corp.user(userid) or {}).get("name", userid))


def _administered(request: Request, found: Record) -> None:
    named = [_member(request, found, userid) for userid in _userids(request, request.ids("userIds"), request.ids("unionIds"))]
    admins = [userid for userid in found.get("admins", ()) if userid not in named]
    _groups.save(request.corp, found | {"admins": [*admins, *named] if request["role"] == _ADMIN else admins})


def _joining(request: Request, found: Record) -> str:
    code = hashlib.blake2s(found["open_conversation_id"].encode(), digest_size=12).hexdigest()
    return f"{request.host}/_sandbox/join?code=v1,{code}"


def _scene(request: Request, key: str) -> Record:
    """Return a group that was made from a template, or has one.

    Raises:
        Refused: There is none.
    """
    found = group(request, key)
    if not found.get("template_id"):
        names = ("group_permission_denied", "group_template_permission_denied", "no_access", "unavailable", "group_org_check_failed")
        raise request.refuse("permission", *names, "invalid_param_scene_group_permission_denied", because="the group has no template")
    return found


def _templated(request: Request, status: str) -> Answer:
    found, template_id = group(request, request["open_conversation_id"]), request["template_id"]
    robot_code = (request.app or {}).get("robot_code")
    if status == "off" and found.get("template_id") != template_id:
        raise request.refuse("not_found", "unknown_group_template", because="the group does not have this template")
    robots = [code for code in found["robots"] if code != robot_code]
    found["template_id"] = template_id if status == "on" else ""
    found["robots"] = [*robots, robot_code] if status == "on" and robot_code else robots
    _groups.save(request.corp, found)
    request.corp.emit(
        "chat_template_change",
        openConversationId=found["open_conversation_id"],
        templateId=template_id,
        status=status,
        operator=request["owner_user_id"],
        operatorUnionId=(request.corp.user(request["owner_user_id"]) or {}).get("unionid", ""),
        changedTimeStamp=request.world.clock.now_ms(),
    )
    return {"success": True}


def _top_boxes(request: Request) -> tuple[str, Record]:
    """Return the conversation that a call is about, and the cards at its top."""
    if request["conversationType"] == _IN_GROUP:
        if not request.text("openConversationId"):
            raise request.refuse("invalid_request", "open_conversation_id_empty")
        conversation = group(request, request["openConversationId"])["open_conversation_id"]
    else:
        unionids = request.ids("unionId") or request.ids("unoinId")
        userids = request.ids("userId")
        if not userids and not unionids:
            raise request.refuse("invalid_request", "user_id_or_union_id_empty")
        robot_code = request.text("robotCode")
        if not robot_code:
            raise request.refuse("invalid_request", "robot_code_empty")
        if robot_code != (request.app or {}).get("robot_code"):
            raise request.refuse("not_found", "robot_not_found")
        conversation = f"{robot_code}/{_userids(request, userids, unionids)[0]}"
    return conversation, request.corp.get("top_boxes", conversation) or {}


def _params(request: Request, name: str) -> list[Record]:
    """Read parameters of a template that travel as text."""
    try:
        given = _fastjson.read(request.text(name) or "{}")
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise request.refuse("invalid_request", "template_not_rendered", because=f"{name} is not the JSON text of an object")
    return [{"name": key, "value": value if isinstance(value, str) else str(value)} for key, value in given.items()]
