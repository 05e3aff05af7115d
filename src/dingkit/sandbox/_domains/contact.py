"""contact: people join, change and leave, and are found; each change is an event."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _json
from dingkit.sandbox._membership import change, join, leave
from dingkit.sandbox._people import (
    admins,
    check_scope,
    department,
    in_order,
    is_third_party,
    known_people,
    no_person,
    openid,
    person,
    person_by_unionid,
    roles_of,
    short_page,
    withheld,
)
from dingkit.sandbox._seed import person as record_of

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

CHINA: Final = timezone(timedelta(hours=8))
"""DingTalk's days begin in this zone."""
_MOBILE: Final = re.compile(r"1\d{10}|\+\d{1,4}-\d{4,15}")
"""Of the mainland, or with the code of a country (page of `create_user`)."""
_MAX_PAGE: Final = 100
_PERIOD: Final = timedelta(days=365)
_MAX_PERMITTED: Final = 200
_NOT_OF_THIRD_PARTIES: Final = (
    "state_code",
    "mobile",
    "telephone",
    "email",
    "org_email",
    "work_place",
    "remark",
    "extension",
    "hired_date",
)
"""What third-party apps do not get (page of `get_user`)."""
_TEXTS: Final = ("telephone", "job_number", "title", "email", "org_email", "org_email_type", "work_place", "remark", "manager_userid")
_AS_SENT: Final = (*_TEXTS, "hide_mobile", "hired_date")
"""Fields of a person that are kept as they are sent."""
_SHOWN: Final = (
    *("userid", "unionid", "avatar", "state_code", "mobile", "hide_mobile", "telephone", "job_number", "title", "email", "org_email"),
    *("work_place", "remark", "dept_id_list", "hired_date", "active", "admin", "boss"),
)
_SETTINGS: Final = (
    *("name", "description", "objectStaffIds", "objectDeptIds", "objectTagIds", "hideFields"),
    *("excludeStaffIds", "excludeDeptIds", "excludeTagIds", "active"),
)


# One person.


def get_contact_user(request: Request) -> Answer:
    """The profile of the person whose token it is, or of another one of the corp."""
    me = request["unionId"] == "me"
    user = person(request, request.userid) if me else person_by_unionid(request, request["unionId"])
    mobile = user["mobile"]
    profile = {
        "nick": user["nickname"] or user["name"],
        "avatarUrl": user["avatar"],
        "mobile": f"{mobile[:3]}xxxx{mobile[7:]}" if is_third_party(request) and mobile else mobile,
        "openId": openid((request.app or {}).get("app_key", ""), user),
        "unionId": user["unionid"],
        "email": user["email"],
        "stateCode": user["state_code"],
        "loginEmail": user["login_email"],
        "visitor": False,
    }
    without = withheld(request)
    return {name: value for name, value in profile.items() if value != "" and name not in without}


def create_user(request: Request) -> Answer:
    """Add a person, or an exclusive account, to the corp."""
    corp = request.corp
    departments = _departments(request)
    userid = request.text("userid") or corp.new_id("userid")
    if corp.user(userid) is not None:
        raise request.refuse("invalid_request", "userid_taken", because=f"the userid {userid} is taken")
    exclusive = bool(request.get("exclusive_account")) or request.get("outer_exclusive_corpid") is not None
    seed: dict[str, Any] = {"userid": userid, "departments": departments, "name": request["name"], "active": False}
    if exclusive:
        seed |= {
            "mobile": request.text("exclusive_mobile"),
            "exclusive_account_type": request.get("exclusive_account_type") or "sso",
            "exclusive_account_corp_id": request.get("outer_exclusive_corpid") or corp.id,
            "login_id": request.text("login_id"),
        }
    elif request.text("mobile"):
        seed |= _mobile(request)
    elif request.text("login_email"):
        seed["login_email"] = request.text("login_email")
    else:
        raise request.refuse("invalid_request", "invalid_mobile", because="an ordinary person has a mobile number or a login_email")
    _check_email(request, userid)
    user = record_of(corp.id, seed)
    join(corp, user | _sent(request, user, departments))
    return {"result": {"userid": userid, "unionId": user["unionid"]}}


def update_user(request: Request) -> Answer:
    """Change what is sent of a person, and leave the rest."""
    user = person(request, request["userid"])
    changes: dict[str, Any] = {}
    if request.get("dept_id_list") is not None:
        changes["dept_id_list"] = _departments(request)
    _check_email(request, user["userid"])
    name, language = request.get("name"), request.get("language")
    if name is not None and language not in {None, "zh_CN"}:
        changes["names"] = user["names"] | {language: name}
    elif name is not None:
        changes["name"] = name
    changes |= _sent(request, user, (user | changes)["dept_id_list"])
    if user["exclusive_account_type"]:
        own = {"login_id": request.get("loginId"), "mobile": request.get("exclusive_mobile")}
        changes |= {name: value for name, value in own.items() if value is not None}
    for field in request.ids("force_update_fields"):
        if field in {"manager_userid", "org_email"} and request.get(field) is None:
            changes[field] = ""
    change(request.corp, user, **changes)
    return {}


def delete_user(request: Request) -> Answer:
    """Remove a person from the corp."""
    leave(request.corp, person(request, request["userid"]), "oapi")
    return {}


def get_user(request: Request) -> Answer:
    """All that the corp knows about a person."""
    login_id = request.text("login_id")
    if login_id:
        user = next((one for one in request.corp.find_having("user", "login_id", login_id) if _is_own_account(request, one)), None)
        if user is None:
            raise no_person(request, login_id)
    else:
        user = person(request, request["userid"])
    groups = {group["id"]: group["name"] for group in request.corp.find("role_group")}
    detail = _profile(request, user) | {
        "org_email_type": user["org_email_type"],
        "dept_order_list": [{"dept_id": dept, "order": _order(user, dept)} for dept in user["dept_id_list"]],
        "real_authed": user["active"],
        "senior": user["senior"],
        "leader_in_dept": [{"dept_id": dept, "leader": dept in user["leader_in_dept"]} for dept in user["dept_id_list"]],
        "role_list": [
            {"id": role["id"], "name": role["name"], "group_name": groups[role["group_id"]]} for role in roles_of(request.corp, user)
        ],
        "manager_userid": user["manager_userid"],
        "dept_position_list": user["dept_positions"],
        "extension_i18n": user["extension_i18n"],
    }
    return {"result": _visible(request, detail)}


# Finding people.


def get_user_by_mobile(request: Request) -> Answer:
    """The userid of the person who has a mobile number."""
    mobile = request.text("mobile")
    if not mobile:
        raise request.refuse("invalid_request", "invalid_mobile", because="the mobile number is empty")
    found = request.corp.find_having("user", "mobile", mobile.removeprefix("+86-"))
    result: dict[str, Any] = {}
    for user in found:
        if not user["exclusive_account_type"]:
            result["userid"] = user["userid"]
    if request.get("support_exclusive_account_search"):
        accounts = [user["userid"] for user in found if user["exclusive_account_type"] and _is_own_account(request, user)]
        result |= {"exclusive_account_userid_list": accounts} if accounts else {}
    if not result:
        raise no_person(request, mobile)
    return {"result": result}


def get_user_by_unionid(request: Request) -> Answer:
    """The userid of the person who has a unionid."""
    return {"result": {"contact_type": 0, "userid": person_by_unionid(request, request["unionid"])["userid"]}}


def search_users(request: Request) -> Answer:
    """People whose names have a word in them; the sandbox does not know the pinyin of names."""
    word = request.text("queryWord").casefold()
    whole = request.get("fullMatchField") == 1

    def fits(user: Record) -> bool:
        names = [name.casefold() for name in (user["name"], *user["names"].values())]
        return word in names if whole else any(word in name for name in names)

    found = [user["userid"] for user in request.corp.users() if fits(user)]
    offset, size = _counted(request, "offset", "parameter_error"), _counted(request, "size", "parameter_error")
    return {"hasMore": len(found) > offset + size, "totalCount": len(found), "list": found[offset : offset + size]}


def sort_users(request: Request) -> Answer:
    """Userids in the order of the names that these people have."""
    users = in_order(known_people(request, request.ids("userIdList")))
    userids = [user["userid"] for user in users]
    return {"userIdList": userids[::-1] if request.get("sortType") == 1 else userids}


def count_users(request: Request) -> Answer:
    """How many people there are."""
    only_active = request["only_active"]
    return {"result": {"count": sum(user["active"] or not only_active for user in request.corp.users())}}


def list_department_users(request: Request) -> Answer:
    """The people of a department itself, page by page."""
    dept_id = request["dept_id"]
    page = _page_of_department(request, "illegal_parameter", "illegal_parameter")
    check_scope(request, dept_id)
    page["list"] = [
        _visible(
            request,
            _profile(request, user) | {"dept_order": _order(user, dept_id), "leader": dept_id in user["leader_in_dept"]},
            "exclusive_account",
        )
        for user in page["list"]
    ]
    return {"result": page}


def list_department_user_names(request: Request) -> Answer:
    """The people of a department itself, page by page, with their names alone."""
    page = _page_of_department(request, "illegal_cursor", "illegal_size")
    page["list"] = [{"userid": user["userid"], "name": _name(request, user)} for user in page["list"]]
    return {"result": page}


def list_department_userids(request: Request) -> Answer:
    """The userids of all people of a department itself."""
    department(request, request["dept_id"])
    return {"result": {"userid_list": [user["userid"] for user in request.corp.members(request["dept_id"])]}}


def get_user_legacy(request: Request) -> Answer:
    """All that the corp knows about a person, as the legacy call returns it."""
    user = person(request, request["userid"])
    groups = {group["id"]: group["name"] for group in request.corp.find("role_group")}
    departments = user["dept_id_list"]
    fields = {
        "unionid": user["unionid"],
        "managerUserid": user["manager_userid"],
        "tel": user["telephone"],
        "remark": user["remark"],
        "workPlace": user["work_place"],
        "position": user["title"],
        "mobile": user["mobile"],
        "email": user["email"],
        "orgEmail": user["org_email"],
        "jobnumber": user["job_number"],
        "avatar": user["avatar"],
    }
    return {
        "userid": user["userid"],
        "name": user["names"].get(request.get("lang", ""), user["name"]),
        **{name: text for name, text in fields.items() if text},
        "department": departments,
        # Texts that are not JSON, as the legacy call has them.
        "orderInDepts": "{" + ",".join(f"{dept}:{_order(user, dept)}" for dept in departments) + "}",
        "isLeaderInDepts": "{" + ",".join(f"{dept}:{json.dumps(dept in user['leader_in_dept'])}" for dept in departments) + "}",
        "roles": [{"id": role["id"], "name": role["name"], "groupName": groups[role["group_id"]]} for role in roles_of(request.corp, user)],
        "active": user["active"],
        "isAdmin": user["admin"],
        "isBoss": user["boss"],
        "isHide": user["hide_mobile"],
        "isSenior": user["senior"],
    }


def list_department_userids_legacy(request: Request) -> Answer:
    """The userids of all people of a department itself, as the legacy call returns it."""
    dept_id = department(request, request["deptId"])["dept_id"]
    return {"userIds": [user["userid"] for user in request.corp.members(dept_id)]}


def list_inactive_users(request: Request) -> Answer:
    """Those who have not activated DingTalk, or those who have: the sandbox takes these to log in on each day."""
    day = request.text("query_date")
    today = datetime.fromtimestamp(request.world.clock.now(), CHINA).date()
    try:
        asked = datetime.strptime(day, "%Y%m%d").replace(tzinfo=CHINA).date()
    except ValueError:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"{day} is not a day of the form yyyyMMdd") from None
    if not today - timedelta(days=31) <= asked <= today:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"{day} is not within the last month")
    departments = {int(dept) for dept in request.ids("dept_ids") if dept.isdigit()}
    found = [
        user["userid"]
        for user in request.corp.users()
        if user["active"] == request["is_active"] and (not departments or departments & set(user["dept_id_list"]))
    ]
    return {"result": _page(request, found, "offset", "illegal_offset", "illegal_size")}


# Administrators.


def list_admins(request: Request) -> Answer:
    """The administrators, the main one first."""
    return {"result": [{"userid": user["userid"], "sys_level": 2 if number else 1} for number, user in enumerate(admins(request.corp))]}


def get_admin_scope(request: Request) -> Answer:
    """The departments that an administrator may manage."""
    if not request.text("userid"):
        raise request.refuse("invalid_request", "empty_parameter", because="userid is empty")
    user = person(request, request["userid"])
    return {"dept_ids": user["admin_dept_ids"] if user["admin"] else []}


def get_admin_app_permission(request: Request) -> Answer:
    """Whether a user is an administrator, who may manage every app of the sandbox."""
    return {"canAccess": bool((request.corp.user(request["userId"]) or {}).get("admin"))}


def get_senior_settings(request: Request) -> Answer:
    """Who may reach an executive."""
    user = person(request, request["seniorStaffId"])
    corp, saved = request.corp, request.corp.get("contact_senior", user["userid"]) or {}
    permitted: tuple[tuple[str, str, int], ...] = (
        ("permitStaffIds", "user", 1),
        ("permitDeptIds", "department", 2),
        ("permitTagIds", "role", 3),
    )
    listed = [
        {"id": str(key), "type": number, "name": found["name"]}
        for field, kind, number in permitted
        for key in saved.get(field, ())
        if (found := corp.get(kind, key)) is not None
    ]
    return {"seniorStaffId": user["userid"], "protectScenes": saved.get("protectScenes", []), "seniorWhiteList": listed}


def update_senior_settings(request: Request) -> None:
    """Turn executive mode on or off, and set who may reach the executive all the same."""
    user = person(request, request["seniorStaffId"])
    settings = {name: request.get(name, []) for name in ("permitStaffIds", "permitDeptIds", "permitTagIds")}
    if sum(map(len, settings.values())) > _MAX_PERMITTED:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"more than {_MAX_PERMITTED} people, departments and roles")
    for userid in settings["permitStaffIds"]:
        person(request, userid)
    settings["protectScenes"] = request.get("protectScenes", [])
    request.corp.put("contact_senior", user["userid"], settings)
    change(request.corp, user, senior=request["open"])


# Those who left, and who sees what.


def list_emp_leave_records(request: Request) -> Answer:
    """Those who left in a period, page by page."""
    now = datetime.fromtimestamp(request.world.clock.now(), UTC)
    start = _time(request, request["startTime"])
    end = _time(request, request["endTime"]) if request.text("endTime") else now
    if end - start > _PERIOD or end < start:
        raise request.refuse("invalid_request", "invalid_parameter", because="the period has more than 365 days, or ends before it begins")
    token = request.text("nextToken") or "0"
    size = request["maxResults"]
    if not token.isdigit() or size < 1:
        raise request.refuse(
            "invalid_request", "invalid_parameter", because="nextToken was not issued by the sandbox, or maxResults is below 1"
        )
    left = [user for user in request.corp.find("left_user") if start.timestamp() <= user["leave_time"] <= end.timestamp()]
    page, more = short_page(request, left, int(token), size, largest=50)
    records = [
        {
            "userId": user["userid"],
            "name": user["name"],
            "stateCode": user["state_code"],
            "mobile": user["mobile"],
            "leaveTime": datetime.fromtimestamp(user["leave_time"], UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "leaveReason": user["leave_reason"],
        }
        for user in page
    ]
    return {"records": records} | ({"nextToken": str(int(token) + len(page))} if more else {})


def list_attribute_visibility(request: Request) -> Answer:
    """Settings that hide fields, page by page."""
    start, size = request.get("nextToken", -1), request.get("maxResults", _MAX_PAGE)
    if size < 1:
        raise request.refuse("invalid_request", "invalid_parameter", because="maxResults is below 1")
    after = [one for one in request.corp.find("contact_visibility") if one["id"] > start]
    page, more = short_page(request, after, 0, size, largest=_MAX_PAGE)
    return {"hasMore": more, "list": page} | ({"nextCursor": page[-1]["id"]} if more else {})


def set_attribute_visibility(request: Request) -> Answer:
    """Make a setting that hides fields, or change one."""
    corp, key = request.corp, request.get("id")
    now = datetime.fromtimestamp(request.world.clock.now(), CHINA).strftime("%Y-%m-%d %H:%M:%S")
    known = {"gmtCreate": now, "active": True} if key is None else corp.get("contact_visibility", key)
    if known is None:
        raise request.refuse("invalid_request", "invalid_parameter", because=f"there is no setting {key}")
    number = corp.next_number("contact_visibility", 10001) if key is None else key
    sent = {name: request.get(name) for name in _SETTINGS if request.get(name) is not None}
    corp.put("contact_visibility", number, {**known, **sent, "id": number, "gmtModified": now})
    return {"result": number}


def delete_attribute_visibility(request: Request) -> Answer:
    """Delete a setting that hides fields."""
    key = request["settingId"]
    if not request.corp.delete("contact_visibility", key):
        raise request.refuse("invalid_request", "invalid_parameter", because=f"there is no setting {key}")
    return {"result": True}


# What is sent.


def _departments(request: Request) -> list[int]:
    found = [department(request, dept)["dept_id"] for dept in request.ids("dept_id_list")]
    for dept_id in found:
        check_scope(request, dept_id)
    if not found:
        raise request.refuse("invalid_request", "invalid_parameter", because="dept_id_list names no department")
    return found


def _mobile(request: Request) -> dict[str, str]:
    mobile = request.text("mobile").removeprefix("+86-")
    if _MOBILE.fullmatch(mobile) is None:
        raise request.refuse("invalid_request", "invalid_mobile", because="a number of the mainland has 11 digits, others begin with +xx-")
    if any(not user["exclusive_account_type"] for user in request.corp.find_having("user", "mobile", mobile)):
        raise request.refuse("invalid_request", "mobile_taken", because="another user of the corp has this mobile number")
    code = mobile.partition("-")[0].removeprefix("+") if mobile.startswith("+") else "86"
    return {"mobile": mobile, "state_code": code}


def _check_email(request: Request, userid: str) -> None:
    email = request.text("email")
    if email and any(user["userid"] != userid for user in request.corp.find_having("user", "email", email)):
        raise request.refuse("invalid_request", "email_taken", because="another user of the corp has this e-mail address")


def _sent(request: Request, user: Record, departments: list[int]) -> dict[str, Any]:
    """Return what is sent that is the same for new people and for those who change."""
    sent = {name: request.get(name) for name in _AS_SENT if request.get(name) is not None}
    if request.get("senior_mode") is not None:
        sent["senior"] = request["senior_mode"]
    if user["exclusive_account_type"]:
        own = {"nickname": request.get("nickname"), "avatar": request.get("avatarMediaId")}
        sent |= {name: value for name, value in own.items() if value is not None}
    given = (one for one in request.get("dept_order_list", ()) if one.get("dept_id") in departments and "order" in one)
    orders = {str(one["dept_id"]): one["order"] for one in given}
    if orders:
        sent["dept_order"] = user["dept_order"] | orders
    if request.get("dept_position_list") is not None:
        sent["dept_positions"] = [one for one in request["dept_position_list"] if one.get("dept_id") in departments]
    if request.get("extension") is not None:
        added = _extension(request)
        sent["extension"] = user["extension"] | added if request.get("ext_attrs_update_mode") == 1 else added
    if request.get("extension_i18n") is not None:
        sent["extension_i18n"] = user["extension_i18n"] | request["extension_i18n"]
    return sent


def _extension(request: Request) -> dict[str, Any]:
    try:
        fields = _json.read(request["extension"])
    except ValueError:
        fields = None
    if not isinstance(fields, dict):
        raise request.refuse("invalid_request", "invalid_parameter", because="extension is not a JSON object")
    return fields


def _time(request: Request, text: str) -> datetime:
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise request.refuse(
            "invalid_request", "invalid_parameter", because=f"{text} is not a time of the form YYYY-MM-DDTHH:mm:ssZ"
        ) from None


# What is answered.


def _is_own_account(request: Request, user: Record) -> bool:
    """Whether an exclusive account is of this corp, and not of another one that let it join."""
    return bool(user["exclusive_account_corp_id"] == request.corp.id)


def _name(request: Request, user: Record) -> str:
    name: str = user["names"].get(request.get("language", ""), user["name"])
    return name


def _order(user: Record, dept_id: int) -> int:
    order: int = user["dept_order"].get(str(dept_id), 1)
    return order


def _profile(request: Request, user: Record) -> Answer:
    """Return what the answers about one and about several people have in common."""
    kind = user["exclusive_account_type"]
    profile = {name: user[name] for name in _SHOWN} | {
        "name": _name(request, user),
        "exclusive_account": bool(kind),
        "extension": json.dumps(user["extension"], ensure_ascii=False) if user["extension"] else "",
    }
    if not kind:
        return profile
    owner = request.world.database.get("", "corp", user["exclusive_account_corp_id"]) or {}
    profile |= {
        "exclusive_account_type": kind,
        "exclusive_account_corp_id": user["exclusive_account_corp_id"],
        "exclusive_account_corp_name": owner.get("name", ""),
    }
    if kind == "dingtalk" and _is_own_account(request, user):
        profile |= {"login_id": user["login_id"], "nickname": user["nickname"], "disable_status": False}
    return profile


def _visible(request: Request, profile: Answer, *of_third_parties: str) -> Answer:
    """Leave out what is not filled in, and what the app may not know: third-party apps some more in lists than of one person."""
    without = withheld(request, *_NOT_OF_THIRD_PARTIES, *of_third_parties)
    lists = {"dept_id_list", "role_list"}
    return {
        name: value
        for name, value in profile.items()
        if name not in without and (name in lists or value not in ("", 0, [], {}) or value is False)
    }


def _counted(request: Request, name: str, example: str, least: int = 0) -> int:
    value: int = request[name]
    if value < least:
        raise request.refuse("invalid_request", example, because=f"{name} is below {least}")
    return value


def _page(request: Request, found: list[Any], cursor: str, bad_cursor: str, bad_size: str) -> Answer:
    start, size = _counted(request, cursor, bad_cursor), _counted(request, "size", bad_size, 1)
    page, more = short_page(request, found, start, size, largest=_MAX_PAGE)
    return {"has_more": more, "list": page} | ({"next_cursor": start + len(page)} if more else {})


def _place(user: Record, order: str, dept: str) -> int:
    """Return what people of a department are ordered by; those who are equal, by their names."""
    of, _, direction = order.partition("_")
    place: int = {"entry": user["joined"].get(dept, 0), "modify": user["modified"]}.get(of, user["dept_order"].get(dept, 1))
    return place if direction == "asc" else -place


def _page_of_department(request: Request, bad_cursor: str, bad_size: str) -> Answer:
    dept_id = department(request, request["dept_id"])["dept_id"]
    order = request.get("order_field", "custom")
    members = sorted(in_order(request.corp.members(dept_id)), key=lambda user: _place(user, order, str(dept_id)))
    return _page(request, members, "cursor", bad_cursor, bad_size)
