"""What a sandbox begins with: a small corp that one can believe in, or a YAML file of one's own."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jsonschema_rs import Draft202012Validator

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox import _attendance
from dingkit.sandbox._forms import FORM, seeded
from dingkit.sandbox._lenient import problems
from dingkit.sandbox._suites import installation
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit.sandbox._world import Corp, World

ROOT: Final = 1
"""Id of the department that the whole corp is in (docs of `list_sub_departments`)."""

SYSTEM_ROLES: Final = "默认"
"""The group of roles that DingTalk itself gives to people (docs of `list_roles`)."""
CHARGE: Final = "负责人"
LEADERS: Final = "主管"
MAIN_ADMIN: Final = "主管理员"
SUB_ADMINS: Final = "子管理员"
EXTERNAL_LABELS: Final = {"客户等级": ("一般", "重要"), "关系": ("客户", "供应商", "合作伙伴")}
"""Groups of labels of external contacts that a corp has where its seed names no others, each with its labels."""
_COLOURS: Final = (-15220075, -11687445)
_FIELDS_OF_TEXT: Final = (
    "email",
    "org_email",
    "org_email_type",
    "login_email",
    "job_number",
    "title",
    "avatar",
    "remark",
    "work_place",
    "telephone",
    "nickname",
)
"""What a person has that is a text."""


def _objects(required: tuple[str, ...], /, **fields: Any) -> dict[str, Any]:
    item = {"type": "object", "required": list(required), "properties": fields, "additionalProperties": False}
    return {"type": "array", "items": item}


_TEXT: Final = {"type": "string"}
_NAME: Final = {"type": "string", "minLength": 1}
_NUMBER: Final = {"type": "integer"}
_COORDINATE: Final = {"type": "number"}
_FLAG: Final = {"type": "boolean"}
_TEXTS: Final = {"type": "array", "items": _TEXT}
_NUMBERS: Final = {"type": "array", "items": _NUMBER}
_OF_TEXTS: Final = {"type": "object", "additionalProperties": _TEXT}
_APP: Final = {
    "name": _TEXT,
    "app_key": _NAME,
    "app_secret": _NAME,
    "agent_id": _NUMBER,
    "robot_code": _TEXT,
    "kind": {"enum": ["internal", "custom", "suite"]},
    "suite_id": _TEXT,
    "card_secret": _TEXT,
    "denied": _TEXTS,
    "contact_scope": _NUMBERS,
    "callback_url": _TEXT,
    "callback_token": _TEXT,
    "callback_aes_key": _TEXT,
    "robot_url": _TEXT,
    "card_url": _TEXT,
    "redirect_uris": _TEXTS,
}
_USER: Final = {
    **dict.fromkeys((*_FIELDS_OF_TEXT, "name", "unionid", "mobile", "state_code", "manager"), _TEXT),
    **dict.fromkeys(("exclusive_account_type", "exclusive_account_corp_id", "login_id"), _TEXT),
    "names": _OF_TEXTS,
    "extension": _OF_TEXTS,
    **dict.fromkeys(("hide_mobile", "senior", "active", "admin", "boss"), _FLAG),
    "userid": _NAME,
    "hired_date": _NUMBER,
    "departments": _NUMBERS,
    "leader_of": _NUMBERS,
    "admin_of": _NUMBERS,
}
_COMPONENT: Final = {"type": _NAME, "label": _NAME, "id": _NAME, "required": _FLAG, "options": _TEXTS, "unit": _TEXT, "format": _TEXT}
SCHEMA: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["corps"],
    "additionalProperties": False,
    "properties": {
        "corps": _objects(
            ("corp_id",),
            corp_id=_NAME,
            name=_TEXT,
            sso_secret=_TEXT,
            suites=_TEXTS,
            apps=_objects(("app_key", "app_secret"), **_APP),
            webhook_robots=_objects(
                ("access_token",), name=_TEXT, access_token=_NAME, secret=_TEXT, keywords=_TEXTS, ips=_TEXTS, group=_TEXT
            ),
            departments=_objects(("dept_id", "name", "parent_id"), dept_id=_NUMBER, name=_NAME, parent_id=_NUMBER, order=_NUMBER),
            users=_objects(("userid",), **_USER),
            external_labels={"type": "object", "additionalProperties": _TEXTS},
            roles=_objects(("name",), name=_NAME, group=_TEXT, users=_TEXTS),
            groups=_objects(
                ("name", "owner"), name=_NAME, owner=_NAME, members=_TEXTS, robots=_TEXTS, open_conversation_id=_TEXT, chatid=_TEXT
            ),
            attendance_records=_objects(
                ("userid", "time"),
                userid=_NAME,
                time=_NAME,
                source={"enum": ["ATM", "BEACON", "DING_ATM", "USER", "BOSS", "APPROVE", "SYSTEM", "AUTO_CHECK"]},
                check_type={"enum": ["OnDuty", "OffDuty"]},
                time_result={"enum": ["Normal", "Early", "Late", "SeriousLate", "Absenteeism", "NotSigned"]},
                location_result={"enum": ["Normal", "Outside", "NotSigned"]},
                address=_TEXT,
                device_id=_TEXT,
            ),
            checkins=_objects(
                ("userid", "time"),
                userid=_NAME,
                time=_NAME,
                **dict.fromkeys(("place", "detail_place", "remark", "visit_user"), _TEXT),
                longitude=_COORDINATE,
                latitude=_COORDINATE,
                images=_TEXTS,
            ),
            leaves=_objects(
                ("userid", "start", "end"),
                userid=_NAME,
                start=_NAME,
                end=_NAME,
                unit={"enum": ["percent_day", "percent_hour"]},
                percent=_NUMBER,
                leave_code=_TEXT,
            ),
            approval_forms=_objects(
                ("process_code", "name"),
                process_code=_NAME,
                name=_NAME,
                description=_TEXT,
                components=_objects(("type", "label"), **_COMPONENT, children=_objects(("type", "label"), **_COMPONENT)),
                approvers=_objects(("users",), users=_TEXTS, how={"enum": ["AND", "OR", "NONE"]}),
            ),
        )
    },
}
"""What a seed can say."""

SMALL_CORP: Final[dict[str, Any]] = {
    "corps": [
        {
            "corp_id": "dingsandbox00000001",
            "name": "海棠科技",
            "sso_secret": "sandbox-sso-secret-000001",
            "apps": [
                {
                    "name": "Sandbox app",
                    "app_key": "dingsandboxapp000001",
                    "app_secret": "sandbox-secret-of-the-app-000001",
                    "agent_id": 1000001,
                    "robot_code": "dingsandboxapp000001",
                }
            ],
            "webhook_robots": [
                {"name": "Alerts", "access_token": "sandbox-webhook-token-000001", "secret": "SECsandboxwebhook000001", "group": "研发群"},
                {"name": "Builds", "access_token": "sandbox-webhook-token-000002", "group": "研发群"},
            ],
            "departments": [
                {"dept_id": 2, "name": "产品技术部", "parent_id": 1},
                {"dept_id": 3, "name": "研发组", "parent_id": 2},
                {"dept_id": 4, "name": "人事行政部", "parent_id": 1},
            ],
            "users": [
                {"userid": "zhangsan", "name": "张三", "mobile": "13800000001", "departments": [3], "title": "工程师", "manager": "lisi"},
                {"userid": "lisi", "name": "李四", "mobile": "13800000002", "departments": [2], "title": "技术总监", "leader_of": [2]},
                {"userid": "wangwu", "name": "王五", "mobile": "13800000003", "departments": [4], "title": "人事经理", "leader_of": [4]},
                {"userid": "zhaoliu", "name": "赵六", "mobile": "13800000004", "departments": [3, 4], "title": "实习生", "manager": "lisi"},
                {
                    "userid": "boss",
                    "name": "陈总",
                    "mobile": "13800000005",
                    "departments": [1],
                    "title": "总经理",
                    "admin": True,
                    "boss": True,
                },
            ],
            "roles": [{"group": "职务", "name": "主管", "users": ["lisi", "wangwu"]}],
            "groups": [{"name": "研发群", "owner": "lisi", "members": ["lisi", "zhangsan", "zhaoliu"]}],
            "approval_forms": [
                {
                    "process_code": "PROC-SANDBOX-LEAVE",
                    "name": "请假",
                    "components": [
                        {"type": "DDSelectField", "label": "请假类型", "required": True, "options": ["年假", "事假", "病假"]},
                        {"type": "DDDateRangeField", "label": '["开始时间","结束时间"]', "required": True, "format": "yyyy-MM-dd"},
                        {"type": "NumberField", "label": "天数", "required": True, "unit": "天"},
                        {"type": "TextareaField", "label": "事由"},
                        {"type": "DDAttachment", "label": "附件"},
                    ],
                }
            ],
        }
    ]
}


def read_seed(seed: dict[str, Any] | str | os.PathLike[str]) -> dict[str, Any]:
    """Read a seed: as it is, or from a YAML file.

    Raises:
        ConfigurationError: The file cannot be read, or something in it is wrong; says where.
    """
    where = "the seed"
    if not isinstance(seed, dict):
        import yaml

        where = os.fspath(seed)
        try:
            seed = yaml.safe_load(Path(where).read_text(encoding="utf-8"))
        except OSError as error:
            raise ConfigurationError(f"{where} cannot be read: {error.strerror}") from None
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise ConfigurationError(f"{where} is not YAML: {error}") from None
    wrong = problems(Draft202012Validator(SCHEMA).iter_errors(seed))
    if wrong:
        raise ConfigurationError(f"{where} cannot be a seed: {'; '.join(wrong)}")
    assert isinstance(seed, dict)  # noqa: S101 - the schema says so
    return seed


def sow(world: World, seed: dict[str, Any]) -> None:
    """Write the corps of a seed into a world."""
    for corp in seed.get("corps", ()):
        _corp(world, corp)
    for corp in seed.get("corps", ()):
        for suite_key in corp.get("suites", ()):
            installation(world, suite_key, corp["corp_id"], active=True)
    world.database.commit()


def _corp(world: World, seed: dict[str, Any]) -> None:
    corp_id = seed["corp_id"]
    world.database.put(
        ALL_CORPS, "corp", corp_id, {"corp_id": corp_id, "name": seed.get("name", corp_id), "sso_secret": seed.get("sso_secret", "")}
    )
    corp = world.corp(corp_id)
    departments = [{"dept_id": ROOT, "name": seed.get("name", corp_id), "parent_id": 0}, *seed.get("departments", ())]
    for department in departments:
        corp.put("department", department["dept_id"], {"order": department["dept_id"], **department}, parent=department["parent_id"])
    for user in seed.get("users", ()):
        corp.put("user", user["userid"], person(corp_id, user))
    _roles(corp, seed.get("roles", ()))
    _labels(corp, seed.get("external_labels", EXTERNAL_LABELS))
    for group in seed.get("groups", ()):
        _group(world, corp_id, group)
    for form in seed.get("approval_forms", ()):
        corp.put(FORM, form["process_code"], seeded(corp, form))
    _attendance.seeded(corp, seed)
    for app in seed.get("apps", ()):
        world.put_app({"kind": "internal", "denied": [], **app, "corp_id": corp_id})
    for robot in seed.get("webhook_robots", ()):
        named = next((one for one in corp.find("group") if one["name"] == robot.get("group")), None)
        world.database.put(
            ALL_CORPS,
            "webhook_robot",
            robot["access_token"],
            {"keywords": [], **robot, "corp_id": corp_id, "open_conversation_id": named["open_conversation_id"] if named else ""},
        )


def _roles(corp: Corp, seeds: Iterable[dict[str, Any]]) -> None:
    groups: dict[str, int] = {}
    of_dingtalk = [{"group": SYSTEM_ROLES, "name": name} for name in (CHARGE, LEADERS, MAIN_ADMIN, SUB_ADMINS)]
    for role in (*of_dingtalk, *seeds):
        name = role.get("group", "职务")
        if name not in groups:
            groups[name] = corp.next_number("role", 1001)
            corp.put("role_group", groups[name], {"id": groups[name], "name": name})
        number = corp.next_number("role", 1001)
        record = {"id": number, "name": role["name"], "group_id": groups[name], "userids": list(role.get("users", ())), "scopes": {}}
        corp.put("role", number, record, parent=groups[name])


def _labels(corp: Corp, seeds: dict[str, Iterable[str]]) -> None:
    for number, (name, labels) in enumerate(seeds.items()):
        group = {
            "name": name,
            "color": _COLOURS[number % len(_COLOURS)],
            "labels": [{"name": label, "id": corp.next_number("external_label", 2001)} for label in labels],
        }
        corp.put("external_label_group", name, group)


def _group(world: World, corp_id: str, seed: dict[str, Any]) -> None:
    corp = world.corp(corp_id)
    conversation = seed.get("open_conversation_id") or corp.new_id("group", "cid") + "=="
    corp.put(
        "group",
        conversation,
        {
            "open_conversation_id": conversation,
            "chatid": seed.get("chatid") or corp.new_id("chat", "chat"),
            "name": seed["name"],
            "owner": seed["owner"],
            "members": list(dict.fromkeys([seed["owner"], *seed.get("members", ())])),
            "robots": list(seed.get("robots", ())),
        },
    )


def person(corp_id: str, seed: dict[str, Any]) -> dict[str, Any]:
    """Make the record of a person of what a seed says.

    Of the names in other languages, `names` has those by language; of what a person is in a department, the other dictionaries, by its id.
    """
    userid = str(seed["userid"])
    departments = [int(dept) for dept in seed.get("departments", (ROOT,))]
    return {
        "userid": userid,
        "unionid": seed.get("unionid") or f"union-{corp_id}-{userid}",
        "name": seed.get("name", userid),
        "names": dict(seed.get("names", {})),
        "mobile": seed.get("mobile", ""),
        "state_code": str(seed.get("state_code", "86")),
        **{name: seed.get(name, "") for name in _FIELDS_OF_TEXT},
        "hired_date": seed.get("hired_date", 0),
        "hide_mobile": bool(seed.get("hide_mobile", False)),
        "senior": bool(seed.get("senior", False)),
        "dept_id_list": departments,
        "joined": {},
        "modified": 0,
        "dept_order": {},
        "dept_positions": [],
        "extension": dict(seed.get("extension", {})),
        "extension_i18n": {},
        "leader_in_dept": [int(dept) for dept in seed.get("leader_of", ())],
        "manager_userid": seed.get("manager", ""),
        "active": bool(seed.get("active", True)),
        "admin": bool(seed.get("admin", False)),
        "admin_dept_ids": [int(dept) for dept in seed.get("admin_of", (ROOT,))],
        "boss": bool(seed.get("boss", False)),
        "exclusive_account_type": seed.get("exclusive_account_type", ""),
        "login_id": seed.get("login_id", ""),
        "exclusive_account_corp_id": seed.get("exclusive_account_corp_id", ""),
    }
