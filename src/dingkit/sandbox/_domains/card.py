"""card: cards of any template, delivered to people, groups and their tops, changed, streamed into."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dingkit.sandbox import _cards, _fastjson, _groups, _messages
from dingkit.sandbox._talk import private_conversation

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_PREFIX: Final = "dtv1.card//"
"""What each `openSpaceId` begins with (facts cards.yaml card_spaces)."""
_MAX_NAME_BYTES: Final = 100
_MAX_VALUE_BYTES: Final = 1024
_MIN_PULL_SECONDS: Final = 3
_UNITS: Final = {"SECONDS": 1, "MINUTES": 60, "HOURS": 3600, "DAYS": 86400}
_EVERYBODY: Final = "@ALL"


class _Kind(NamedTuple):
    """A kind of space.

    Attributes:
        shown: Field that says what a card is there.
        delivered: Field that says how it gets there.
        needed: Field of `delivered` that it cannot do without; any of them where this is empty.
    """

    shown: str
    delivered: str
    needed: str = ""


_KINDS: Final = {
    "IM_GROUP": _Kind("imGroupOpenSpaceModel", "imGroupOpenDeliverModel", "robotCode"),
    "IM_ROBOT": _Kind("imRobotOpenSpaceModel", "imRobotOpenDeliverModel"),
    "IM_SINGLE": _Kind("imSingleOpenSpaceModel", "imSingleOpenDeliverModel"),
    "ONE_BOX": _Kind("topOpenSpaceModel", "topOpenDeliverModel", "expiredTimeMillis"),
}
_ABANDONED: Final = {"CO_FEED": _Kind("coFeedOpenSpaceModel", "coFeedOpenDeliverModel", "bizTag")}
"""Spaces that DingTalk still documents and has abandoned: nothing is delivered there."""
_NEEDED_OF_SHOWN: Final = {"topOpenSpaceModel": "spaceType", "coFeedOpenSpaceModel": "title"}


class _NotDeliveredError(Exception):
    """A space does not take a card; says why."""


def create_card(request: Request) -> Answer:
    """Make a card."""
    return {"success": True, "result": _created(request)["out_track_id"]}


def deliver_card(request: Request) -> Answer:
    """Show a card in spaces."""
    spaces, card = _spaces(request), _card(request)
    return {"success": True, "result": [_delivered(request, card, *space) for space in spaces]}


def create_and_deliver_card(request: Request) -> Answer:
    """Make a card, and show it in spaces."""
    spaces = _spaces(request)
    for kind, _ in spaces:
        if kind in _KINDS and _KINDS[kind].shown not in request.arguments:
            raise request.refuse("invalid_request", "param_open_space_model_invalid", because=f"{_KINDS[kind].shown} is missing for {kind}")
    card = _created(request)
    results = [_delivered(request, card, *space) for space in spaces]
    return {"success": True, "result": {"outTrackId": card["out_track_id"], "deliverResults": results}}


def update_card(request: Request) -> Answer:
    """Change what a card shows."""
    if "cardData" not in request.arguments and "privateData" not in request.arguments:
        raise request.refuse("invalid_request", "param_card_data_and_private_data_both_empty")
    card = _card(request)
    options = request.get("cardUpdateOptions") or {}
    _cards.change(
        request.corp,
        card,
        _values(request, request["cardData"]) if "cardData" in request.arguments else None,
        _private(request),
        by_key=bool(options.get("updateCardDataByKey")),
        private_by_key=bool(options.get("updatePrivateDataByKey")),
    )
    return {"success": True, "result": True}


def update_card_spaces(request: Request) -> Answer:
    """Let a card be delivered to more kinds of spaces."""
    given = _shown(request)
    if not given:
        raise request.refuse("invalid_request", "param_empty_append_spaces")
    card = _card(request)
    card["spaces"] |= given
    request.corp.put(_cards.CARD, card["out_track_id"], card)
    return {"success": True, "result": True}


def stream_card(request: Request) -> Answer:
    """Show a text in an AI card, as if it were typed."""
    card = request.corp.get(_cards.CARD, request["outTrackId"])
    if card is None:
        raise request.refuse("invalid_request", "param_stream_out_track_id", because=f"there is no card {request['outTrackId']}")
    if not request["content"]:
        raise request.refuse("invalid_request", "param_stream_content_empty")
    guid = f"{card['out_track_id']}/{request['guid']}"
    if request.corp.get("card_frame", guid) is not None:
        request.notes.append("a call with this guid came before: nothing is changed")
        return {"success": True, "result": True}
    request.corp.put("card_frame", guid, {})
    if card["state"] in {"finished", "failed"}:
        request.notes.append(f"the card was shown as {card['state']} before")
    key, text = request["key"], request["content"]
    card["values"][key] = text if request.get("isFull") else card["values"].get(key, "") + text
    card["state"] = "failed" if request.get("isError") else "finished" if request.get("isFinalize") else "writing"
    _cards.save(request.corp, card)
    return {"success": True, "result": True}


def close_top_card(request: Request) -> Answer:
    """Take a card off the top of a group, or of all where none is named."""
    conversation = request.text("openConversationId")
    group = _groups.by_id(request.corp, conversation) if conversation else None
    if conversation and group is None:
        raise request.refuse("invalid_request", "param_conversation_id_invalid", because=f"there is no group {conversation}")
    for message in _cards.messages_of(request.corp, _card(request)):
        is_there = group is None or message["conversation"] == group["open_conversation_id"]
        if message["space_type"] == _cards.TOP and is_there and not message["recalled"]:
            _messages.recall(request.corp, message)
    return {"success": True, "result": True}


def register_card_callback(request: Request) -> Answer:
    """Register the address that presses are posted to."""
    key = _cards.route_key((request.app or {}).get("app_key", ""), request["callbackRouteKey"])
    known = request.corp.get(_cards.ROUTE, key)
    if known is not None and not request.get("forceUpdate"):
        raise request.refuse("invalid_request", "param_callback_route_key_exist")
    if not request.world.pushes.is_allowed(request["callbackUrl"]):
        request.notes.append("the sandbox posts nothing to this address: it must be on this machine, or on a host that was allowed")
    # The page answers a secret, and does not require one.
    secret = request.text("apiSecret") or request.world.issue("card_secret", seconds=0, corp_id=request.corp.id)
    route = {"callbackUrl": request["callbackUrl"], "apiSecret": secret}
    request.corp.put(_cards.ROUTE, key, route)
    return {"success": True, "result": route}


def copy_card_template(request: Request) -> Answer:
    """Copy a template: the sandbox takes any template that is named."""
    if not request.text("templateId"):
        raise request.refuse("not_found", "template_not_exist")
    return {"success": True, "data": {"templateId": f"{request.corp.new_id('card_template')}.schema"}}


def send_robot_interactive_card(request: Request) -> Answer:
    """Send a card that comes as a whole to a group or a person."""
    robot_code = request["robotCode"]
    if robot_code != (request.app or {}).get("robot_code"):
        raise request.refuse("not_found", "invalid_robot_code")
    options = request.get("sendOptions") or {}
    to, conversation, prefix = _receivers(request, options.get("receiverListJson"), robot_code)
    card = _made(
        request,
        request["cardBizId"],
        callback_type="HTTP" if request.text("callbackUrl") else "",
        callback_url=request.text("callbackUrl"),
        route_key="",
        user_id_type=1,
        values=_whole(_unpacked(request, "cardData", request["cardData"])),
        private=_whole_of_people(request),
        spaces={},
        mentioned=[],
    )
    named = _unpacked(request, "atUserListJson", options.get("atUserListJson"), list)
    mentioned = {_EVERYBODY: ""} if options.get("atAll") else dict.fromkeys((_named(request, one) for one in named), "")
    return {"processQueryKey": _posted(request, card, to, conversation, prefix=prefix, robot_code=robot_code, mentioned=mentioned)}


def update_robot_interactive_card(request: Request) -> Answer:
    """Change a card that came as a whole."""
    card = request.corp.get(_cards.CARD, request["cardBizId"])
    if card is None:
        raise request.refuse("not_found", "invalid_biz_id", because=f"there is no card {request['cardBizId']}")
    options = request.get("updateOptions") or {}
    _cards.change(
        request.corp,
        card,
        _whole(_unpacked(request, "cardData", request["cardData"])) if "cardData" in request.arguments else None,
        _whole_of_people(request),
        by_key=bool(options.get("updateCardDataByKey")),
        private_by_key=bool(options.get("updatePrivateDataByKey")),
    )
    keys = [message["process_query_key"] for message in _cards.messages_of(request.corp, card) if message["process_query_key"]]
    return {"processQueryKey": keys[-1]} if keys else {}


# Making one.


def _card(request: Request) -> Record:
    card = request.corp.get(_cards.CARD, request["outTrackId"])
    if card is None:
        raise request.refuse("not_found", "param_card_not_exist", because=f"there is no card {request['outTrackId']}")
    return card


def _created(request: Request) -> Record:
    creator = request.text("userId")
    if creator:
        _userid(request, creator)
    values, private, shown = _values(request, request["cardData"]), _private(request), _shown(request)
    _check_dynamic_data(request)
    return _made(
        request,
        request["outTrackId"],
        callback_type=request.text("callbackType"),
        route_key=request.text("callbackRouteKey"),
        user_id_type=request.get("userIdType") or 1,
        values=values,
        private=private or {},
        spaces=shown,
        mentioned=request.get("cardAtUserIds") or [],
    )


def _made(request: Request, out_track_id: str, **card: Any) -> Record:
    """Write a card, and return it; where there is one of this id, that one."""
    known = request.corp.get(_cards.CARD, out_track_id)
    if known is not None:
        request.notes.append("there is a card of this id, which names it for ever: nothing of it is changed")
        return known
    app_key = (request.app or {}).get("app_key", "")
    card |= {"out_track_id": out_track_id, "template_id": request["cardTemplateId"], "app_key": app_key, "messages": [], "state": ""}
    request.corp.put(_cards.CARD, out_track_id, card)
    return card


def _userid(request: Request, given: str) -> str:
    """Return the userid of a person that a request names by userid or unionid.

    Raises:
        Refused: There is no such person.
    """
    found = _person(request, given)
    if found is None:
        raise request.refuse("not_found", "param_user_id_not_exist", because=f"there is no person {given}")
    return str(found["userid"])


def _person(request: Request, given: str) -> Record | None:
    by_unionid = request.get("userIdType") == _cards.UNIONID
    return request.corp.user_by_unionid(given) if by_unionid else request.corp.user(given)


def _values(request: Request, content: Record) -> dict[str, str]:
    """Return the values that are given for a card; what is longer than the documents allow is noted."""
    values: dict[str, str] = content.get("cardParamMap") or {}
    for name, value in values.items():
        if len(name.encode()) > _MAX_NAME_BYTES or len(value.encode()) > _MAX_VALUE_BYTES:
            request.notes.append(f"{name[:_MAX_NAME_BYTES]}: a name should have at most 100 bytes, a value at most 1 KB")
    return values


def _private(request: Request) -> dict[str, dict[str, str]] | None:
    given = request.get("privateData")
    return None if given is None else {_userid(request, person): _values(request, content) for person, content in given.items()}


def _shown(request: Request) -> dict[str, Any]:
    """Return what a request says that a card is in spaces, by kind of space.

    Raises:
        Refused: Something is missing that the kind needs.
    """
    given = {}
    for kind, (field, _, _) in (_KINDS | _ABANDONED).items():
        if field not in request.arguments:
            continue
        needed = _NEEDED_OF_SHOWN.get(field)
        if needed is not None and not request[field].get(needed):
            raise request.refuse("invalid_request", "param_open_space_model_invalid", because=f"{field}.{needed} is missing")
        if needed is None and "supportForward" not in request[field]:
            request.notes.append(f"{field} without supportForward")
        given[kind] = request[field]
    return given


def _check_dynamic_data(request: Request) -> None:
    for source in (request.get("openDynamicDataConfig") or {}).get("dynamicDataSourceConfigs") or ():
        pull = source.get("pullConfig") or {}
        strategy, interval, unit = pull.get("pullStrategy"), pull.get("interval"), pull.get("timeUnit")
        repeated = strategy == "INTERVAL"
        wrong = {
            "param_dynamic_source_id_empty": not source.get("dynamicDataSourceId"),
            "param_dynamic_data_pull_config_empty": not pull,
            "param_dynamic_data_source_pull_strategy_empty": not strategy,
            "param_dynamic_data_pull_interval_time_unit_invalid": repeated and unit is None,
            "param_dynamic_data_pull_interval_invalid": repeated and (interval or 0) * _UNITS.get(unit or "", 1) < _MIN_PULL_SECONDS,
        }
        for name, is_wrong in wrong.items():
            if is_wrong:
                raise request.refuse("invalid_request", name)
        request.notes.append("the sandbox fetches no data for cards")


# Legacy cards, which come as a whole: their values are the parts of it.


def _unpacked(request: Request, name: str, text: str | None, type_: type = dict) -> Any:
    """Read JSON that travels as text; nothing where there is none.

    Raises:
        Refused: It is not JSON of that kind.
    """
    try:
        value = _fastjson.read(text) if text else type_()
    except ValueError:
        value = None
    if not isinstance(value, type_):
        raise request.refuse("invalid_request", "param_is_not_json", "param_error", because=f"{name} is not JSON text of this kind")
    return value


def _whole(card: Record) -> dict[str, str]:
    return {name: _cards.as_text(part) for name, part in card.items()}


def _whole_of_people(request: Request) -> dict[str, dict[str, str]]:
    found = {}
    for field, name in (("userIdPrivateDataMap", "userId"), ("unionIdPrivateDataMap", "unionId")):
        for person, card in _unpacked(request, field, request.get(field)).items():
            found[_named(request, {name: person})] = _whole(card if isinstance(card, dict) else {})
    return found


def _named(request: Request, names: Any) -> str:
    """Return the userid of a person that is named by `userId` or `unionId`.

    Raises:
        Refused: There is no such person.
    """
    given = names if isinstance(names, dict) else {}
    found = request.corp.user(given["userId"]) if given.get("userId") else request.corp.user_by_unionid(given.get("unionId", ""))
    if found is None:
        raise request.refuse("not_found", "invalid_user", because=f"there is no person {names}")
    return str(found["userid"])


def _receivers(request: Request, chosen: str | None, robot_code: str) -> tuple[list[str], str, str]:
    """Return who gets a card, in which conversation, and how the key of its message begins."""
    receiver = request.text("singleChatReceiver")
    if receiver:
        userid = _named(request, _unpacked(request, "singleChatReceiver", receiver))
        return [userid], private_conversation(request.corp, robot_code, userid), "z"
    if not request.text("openConversationId"):
        raise request.refuse("invalid_request", "param_error", because="openConversationId or singleChatReceiver is required")
    group = _groups.by_id(request.corp, request["openConversationId"])
    if group is None:
        raise request.refuse("not_found", "invalid_open_conversation_id")
    if robot_code not in group["robots"]:
        raise request.refuse("permission", "send_card_msg_failed", because="the robot is not in the group")
    userids = {_named(request, one) for one in _unpacked(request, "receiverListJson", chosen, list)}
    to = [userid for userid in group["members"] if not userids or userid in userids]
    return to, group["open_conversation_id"], "g"


# Delivering one.


def _spaces(request: Request) -> list[tuple[str, str]]:
    """Return kind and id of the spaces of a request, whose models of the delivery are there.

    Raises:
        Refused: They are not.
    """
    given = request.text("openSpaceId")
    found = [part.partition(".") for part in given.removeprefix(_PREFIX).split(";") if part]
    spaces = [(kind.upper(), key) for kind, _, key in found]  # examples of the pages have small letters, their tables capitals
    if not given.startswith(_PREFIX) or not spaces or any(kind not in _KINDS | _ABANDONED or not key for kind, key in spaces):
        because = f"{_PREFIX} is required, and then kind and id of each space, with semicolons between them: IM_ROBOT.zhangsan"
        raise request.refuse("invalid_request", "param_open_space_id_invalid", because=because)
    for kind, _ in spaces:
        _, field, needed = (_KINDS | _ABANDONED)[kind]
        model = request.get(field)
        if model is None:
            raise request.refuse("invalid_request", "param_open_deliver_model_empty", because=f"{field} is missing for {kind}")
        if (needed and not model.get(needed)) or (kind == "IM_ROBOT" and not model):
            names = ("param_open_deliver_model_error", "param_space_deliver_model_empty")
            raise request.refuse("invalid_request", *names, because=f"{field}.{needed or 'spaceType'} is missing")
    return spaces


def _delivered(request: Request, card: Record, kind: str, key: str) -> Record:
    """Deliver a card to one space, and return what became of it there: a failure there is none of the call."""
    result: Record = {"spaceType": kind, "spaceId": key}
    try:
        carrier = _carried(request, card, kind, key)
    except _NotDeliveredError as error:
        request.notes.append(f"{kind} does not take the card: {error}")
        return result | {"success": False, "errorMsg": str(error)}
    return result | {"success": True, **({"carrierId": carrier} if carrier else {})}


def _carried(request: Request, card: Record, kind: str, key: str) -> str:
    if kind in _ABANDONED:
        raise _NotDeliveredError("DingTalk has abandoned this space")
    if kind not in card["spaces"]:
        raise _NotDeliveredError(f"the card was not made for {kind}: give {_KINDS[kind].shown}, or call update_card_spaces")
    return _DELIVERIES[kind](request, card, key, request[_KINDS[kind].delivered])


def _to_group(request: Request, card: Record, key: str, model: Record) -> str:
    group, robot_code = _group(request, key), _robot(request, model["robotCode"])
    if robot_code not in group["robots"]:
        raise _NotDeliveredError("chatbot not in this group")
    to = _members(request, group, model.get("recipients"))
    return _posted(request, card, to, group["open_conversation_id"], prefix="g", robot_code=robot_code, mentioned=model.get("atUserIds"))


def _to_person(request: Request, card: Record, key: str, model: Record) -> str:
    person = _person(request, key)
    if person is None:
        raise _NotDeliveredError(f"user not exist: {key}")
    robot_code = _robot(request, model.get("robotCode") or (request.app or {}).get("robot_code", ""))
    userid = person["userid"]
    return _posted(request, card, [userid], private_conversation(request.corp, robot_code, userid), prefix="z", robot_code=robot_code)


def _to_two_people(request: Request, card: Record, key: str, model: Record) -> str:
    group = _group(request, key)  # one of the sandbox stands for a conversation of two people
    return _posted(request, card, group["members"], group["open_conversation_id"], prefix="p", mentioned=model.get("atUserIds"))


def _to_top(request: Request, card: Record, key: str, model: Record) -> str:
    group = _group(request, key)
    to = _members(request, group, model.get("userIds"))
    _posted(request, card, to, group["open_conversation_id"], space_type=_cards.TOP, until=model["expiredTimeMillis"])
    return ""


_DELIVERIES: Final[dict[str, Callable[[Request, Record, str, Record], str]]] = {
    "IM_GROUP": _to_group,
    "IM_ROBOT": _to_person,
    "IM_SINGLE": _to_two_people,
    "ONE_BOX": _to_top,
}


def _group(request: Request, key: str) -> Record:
    group = _groups.by_id(request.corp, key)
    if group is None:
        raise _NotDeliveredError(f"there is no conversation {key}")
    return group


def _robot(request: Request, robot_code: str) -> str:
    if not robot_code or robot_code != (request.app or {}).get("robot_code"):
        raise _NotDeliveredError(f"robotCode {robot_code!r} is not a robot of this app")
    return robot_code


def _members(request: Request, group: Record, chosen: list[str] | None) -> list[str]:
    """Return who of a group sees a card: all members where none are chosen."""
    if not chosen:
        return list(group["members"])
    userids = {found["userid"] for one in chosen if (found := _person(request, one)) is not None}
    return [userid for userid in group["members"] if userid in userids]


def _posted(
    request: Request,
    card: Record,
    to: list[str],
    conversation: str,
    *,
    prefix: str = "",
    robot_code: str = "",
    mentioned: dict[str, str] | None = None,
    space_type: str = _cards.CONVERSATION,
    **more: Any,
) -> str:
    """Post the message that shows a card, and return its `processQueryKey`; there is none without a prefix."""
    corp, app = request.corp, request.app or {}
    named = [*(mentioned or {}), *card["mentioned"]]
    message = _messages.post(
        corp,
        kind="card",
        operation=request.operation.id,
        sender={"app_key": app.get("app_key", ""), "robot_code": robot_code, "name": app.get("name", "")},
        to=to,
        msgtype="interactiveCard",
        content=_cards.content_of(card),
        conversation=conversation,
        out_track_id=card["out_track_id"],
        card_state=card["state"],
        space_type=space_type,
        robot_code=robot_code,
        process_query_key=corp.new_id("process_query_key", prefix) if prefix else "",
        mentioned=to if _EVERYBODY in named else [found["userid"] for one in named if (found := _person(request, one)) is not None],
        **more,
    )
    card["messages"].append(message["id"])
    corp.put(_cards.CARD, card["out_track_id"], card)
    return _messages.remember_key(corp, message, group=conversation if prefix != "z" else "") if prefix else ""
