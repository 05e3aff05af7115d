"""workflow: forms, approvals that go from one who decides to the next, comments and files.

A corp need not have the form that a program submits: the sandbox takes any values then, and the originator's manager decides.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _approvals, _files
from dingkit.sandbox._approvals import APPROVAL
from dingkit.sandbox._forms import FORM, LARGEST_NUMBER_OF_FORMS, component_of, components, fits, schema
from dingkit.sandbox._people import is_third_party
from dingkit.sandbox._seed import ROOT
from dingkit.sandbox._spaces import DENTRY

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Refused, Request

_ROOT_ON_THE_WIRE: Final = -1
_NO_FORM: Final = ("form_not_exist", "process_code_error", "processcode_error", "process_not_exist")
_NO_APPROVAL: Final = ("process_instance_not_exist", "process_inst_not_exist", "aflow_process_inst_not_exist", "aflow_process_not_exist")
_NO_PERSON: Final = ("user_not_exist", "process_instance_invalid_parameter", "param_illegal", "invalid_parameter")
_DAY: Final = 86_400_000
_MAX_DAYS: Final = 120
_OLDEST_DAYS: Final = 365
_LARGEST_NUMBER_OF_IDS: Final = 10_000
"""What `list_approval_ids` reaches (its x-limits)."""
_UNTIL_WITHDRAWN: Final = 15_000
"""Milliseconds in which an approval cannot be withdrawn yet (x-limits of `terminate_approval`)."""
_LINK_SECONDS: Final = 900.0
"""So long the address of a file works (x-limits of `get_approval_file_url`)."""
_CHINA: Final = timezone(timedelta(hours=8))
"""No page names the time zone of the legacy calls; it is taken to be that of their readers."""
_USUAL_PAGE: Final = 20
_VALUE_BEFORE: Final = {"id": "id", "name": "name", "value": "value", "extValue": "ext_value", "componentType": "component_type"}
_FILE_BEFORE: Final = {"fileName": "file_name", "fileSize": "file_size", "fileId": "file_id", "fileType": "file_type"}
_ACTIVITY: Final = "审批人"
_ICON: Final = "common"


# Forms.


def save_approval_form(request: Request) -> Answer:
    """Make a form, or change one."""
    corp, code, name, now = request.corp, request.text("processCode"), request.text("name"), request.world.clock.now_ms()
    found = corp.get(FORM, code) if code else None
    if code and found is None:
        raise request.refuse("not_found", *_NO_FORM, because=f"there is no form {code}")
    if not code and corp.count(FORM) >= LARGEST_NUMBER_OF_FORMS:
        raise request.refuse("invalid_request", "internal_error", because=f"a corp has at most {LARGEST_NUMBER_OF_FORMS} forms")
    if any(form["name"] == name and form["processCode"] != code for form in corp.find(FORM)):
        raise request.refuse("invalid_request", "form_name_error", because=f"there is a form {name}")
    made = components(corp, request["formComponents"])
    if made is None:
        because = "each component has a componentType and a label, and an id of its own"
        raise request.refuse("invalid_request", "formschema_error", because=because)
    form = found or {"processCode": f"PROC-{corp.new_id('form').upper()}", "created": now, "approvers": [], "config": {}}
    form |= {
        "name": name,
        "description": request.get("description", form.get("description", "")),
        "components": made,
        "config": form["config"] | (request.get("templateConfig") or {}),
        "modified": now,
    }
    corp.put(FORM, form["processCode"], form)
    return {"result": {"processCode": form["processCode"]}}


def get_approval_form(request: Request) -> Answer:
    """The components of a form; apps of a vendor may not read it."""
    if is_third_party(request):
        raise request.refuse("permission", "no_permission")
    form = _form(request)
    content = {"title": form["name"], "icon": _ICON, "items": [schema(one) for one in form["components"]]}
    return {
        "result": {
            "formCode": form["processCode"],
            "name": form["name"],
            "memo": form["description"],
            "ownerIdType": "orgId",
            "schemaContent": content,
            "icon": _ICON,
            "status": "PUBLISHED",
            "procType": "inner",
            "gmtCreate": str(form["created"]),
            "gmtModified": str(form["modified"]),
        }
    }


def list_visible_approval_forms(request: Request) -> Answer:
    """The forms that a user sees: all that are not hidden; all of the corp where no user is named."""
    forms = _visible(request, request.text("userId"))
    start, end = _page(request)
    listed = [
        {"name": form["name"], "processCode": form["processCode"]}
        | ({"dirId": form["config"]["dirId"]} if "dirId" in form["config"] else {})
        for form in forms[start:end]
    ]
    return {"result": {"processList": listed, **({"nextToken": end} if end < len(forms) else {})}}


def list_manageable_approval_forms(request: Request) -> Answer:
    """The forms that an administrator edits."""
    if not _person(request, request["userId"])["admin"]:
        raise request.refuse("permission", "no_permission", because=f"{request['userId']} is not an administrator")
    return {
        "success": True,
        "result": [
            {
                "iconName": _ICON,
                "flowTitle": form["name"],
                "processCode": form["processCode"],
                "newProcess": True,
                "gmtModified": _time(form["modified"]),
                "attendanceType": 0,
            }
            for form in request.corp.find(FORM)
        ],
    }


def list_approval_condition_components(request: Request) -> Answer:
    """None: the processes of the sandbox have no conditions."""
    _form(request)
    return {"result": []}


def forecast_approval(request: Request) -> Answer:
    """Who would decide, step by step."""
    corp, originator, dept = request.corp, _person(request, request["userId"]), _department(request, request["deptId"])
    form = _form_of_values(request)
    steps = _approvals.usual_steps(corp, form, originator, dept["dept_id"])
    rules = []
    for number, step in enumerate(steps, 1):
        people = [corp.user(userid) or {} for userid in step["userIds"]]
        rules.append(
            {
                "activityId": f"step{number}",
                "prevActivityId": f"step{number - 1}",
                "activityName": _ACTIVITY,
                "activityType": "target_approval",
                "isTargetSelect": False,
                "workflowActor": {
                    "actorKey": f"actor{number}",
                    "actorType": "approver",
                    "approvalType": "MANUAL",
                    "approvalMethod": "OR" if step["actionType"] == "OR" else "AND",
                    "actorActivateType": "ALL",
                    "required": True,
                },
                "activityActioners": [{"userId": one["userid"], "name": one["name"], "avatar": one["avatar"]} for one in people if one],
            }
        )
    nodes = [{"activityId": rule["activityId"]} for rule in rules]
    return {
        "result": {
            "isForecastSuccess": True,
            "processCode": request["processCode"],
            "userId": originator["userid"],
            "isStaticWorkflow": True,
            "workflowActivityRules": rules,
            "workflowForecastNodes": nodes,
        }
    }


# Approvals.


def create_approval(request: Request) -> Answer:
    """Submit an approval."""
    given = [(step.get("actionType"), step.get("userIds") or []) for step in request.get("approvers") or []]
    return {"instanceId": _submit(request, request["originatorUserId"], request.get("deptId"), given, request.get("ccPosition"), "ccList")}


def get_approval(request: Request) -> Answer:
    """All that is known of an approval."""
    approval = _approval(request)
    root = approval["dept_id"] == ROOT
    finish_time = {"finishTime": _time(approval["finished"])} if approval["finished"] else {}
    decided = {"result": approval["result"]} if approval["result"] else {}
    named = {"approverUserIds": _deciders(approval)} if approval["named"] else {}
    return {
        "success": "true",
        "result": {
            "title": approval["title"],
            "createTime": _time(approval["created"]),
            "originatorUserId": approval["originator"],
            "originatorDeptId": str(_ROOT_ON_THE_WIRE if root else approval["dept_id"]),
            "originatorDeptName": approval["dept_name"],
            "status": approval["status"],
            "businessId": approval["business_id"],
            "ccUserIds": approval["cc"],
            "operationRecords": [_record(record) for record in approval["records"]],
            "tasks": [_task(approval, task) for task in approval["tasks"]],
            "bizAction": "NONE",
            "attachedProcessInstanceIds": [],
            "formComponentValues": approval["values"],
            **finish_time,
            **decided,
            **named,
        },
    }


def list_approval_ids(request: Request) -> Answer:
    """The approvals of a form that were submitted in a time, the oldest first."""
    first, last = _page(request)
    found = _submitted(request, request["processCode"], request["startTime"], request.get("endTime"), request.ids("userIds"))
    states = request.get("statuses") or []
    ids = [approval["id"] for approval in found if not states or approval["status"] in states][:_LARGEST_NUMBER_OF_IDS]
    return {"success": True, "result": {"list": ids[first:last], **({"nextToken": str(last)} if last < len(ids) else {})}}


def terminate_approval(request: Request) -> Answer:
    """Withdraw an approval that is on its way, in the name of its originator or of DingTalk itself."""
    _withdraw(request, _approval(request), request.text("operatingUserId"), request.text("remark"), by_system=bool(request.get("isSystem")))
    return {"success": True, "result": True}


def add_approval_comment(request: Request) -> Answer:
    """Say something to an approval that was not withdrawn."""
    approval = _approval(request)
    person = _person(request, request["commentUserId"])
    if approval["status"] == "TERMINATED":
        raise request.refuse("invalid_request", "aflow_process_inst_can_not_be_executed", because="it was withdrawn")
    _approvals.note(request.corp, approval, "ADD_REMARK", person["userid"], remark=request.text("text"), files=_attachments(request))
    _approvals.keep(request.corp, approval)
    return {"success": True, "result": True}


def execute_approval_task(request: Request) -> Answer:
    """Approve or refuse a task that waits for a user."""
    approval = _approval(request)
    person = _person(request, request["actionerUserId"])
    task = next((task for task in approval["tasks"] if task["id"] == request["taskId"]), None)
    if task is None:
        raise request.refuse("invalid_request", "invalid_instance_execute_task_id", because="the approval has no such task")
    if task["userid"] != person["userid"]:
        because = f"the task is one of {task['userid']}"
        raise request.refuse("permission", "invalid_instance_execute_actioner_user_id", because=because)
    decided = _approvals.decide(
        request.corp,
        approval["id"],
        person["userid"],
        request["result"] == "agree",
        request.text("remark"),
        files=_attachments(request),
        task_id=task["id"],
    )
    if not decided:
        names = ("aflow_process_inst_can_not_be_executed" if approval["status"] == "RUNNING" else "aflow_process_inst_status_exception",)
        raise request.refuse("invalid_request", *names, because=f"the task is {task['status']}, the approval {approval['status']}")
    return {"success": True, "result": True}


def redirect_approval_task(request: Request) -> Answer:
    """Hand a task on to another user."""
    corp = request.corp
    found = _approvals.with_task(corp, request["taskId"])
    if found is None:
        raise request.refuse("not_found", "param_illegal", because=f"there is no task {request['taskId']}")
    approval, task = found
    if approval["status"] != "RUNNING":
        raise request.refuse("invalid_request", "instance_status_error")
    if task["status"] != "RUNNING":
        raise request.refuse("invalid_request", "task_status_error")
    if task["userid"] != request["operateUserId"]:
        raise request.refuse("permission", "param_illegal_operator", because=f"the task is one of {task['userid']}")
    to = _person(request, request["toUserId"])["userid"]
    if to == task["userid"]:
        raise request.refuse("invalid_request", "param_illegal", because="it is that person's already")
    _approvals.redirect(corp, approval, task, to, remark=request.text("remark"), files=_attachments(request))
    return {"result": True}


def count_pending_approvals(request: Request) -> Answer:
    """How many tasks wait for a user."""
    userid = _person(request, request["userId"])["userid"]
    return {"result": sum(approval["pending"].count(userid) for approval in request.corp.find_having(APPROVAL, "pending", userid))}


# Files.


def get_approval_space(request: Request) -> Answer:
    """Where a user uploads files for approvals."""
    _person(request, request["userId"])
    return {"success": True, "result": {"spaceId": _approvals.space_id(request.corp)}}


def grant_approval_preview(request: Request) -> Answer:
    """Let a user see files of an approval."""
    approval = _approval(request)
    _person(request, request["userId"])
    for file_id in (request["fileId"], *request.ids("fileIdList")):
        _check_file(request, approval, file_id)
    return {"success": True, "result": {"spaceId": _approvals.space_id(request.corp)}}


def grant_approval_file_download(request: Request) -> Answer:
    """Let a user download files of approvals."""
    corp = request.corp
    _person(request, request["userId"])
    for info in request["fileInfos"]:
        attached = any(corp.find_having(APPROVAL, name, info["fileId"]) for name in ("files", "comment_files"))
        if not attached or info["spaceId"] != _approvals.space_id(corp):
            because = f"no approval has the file {info['fileId']} in the space {info['spaceId']}"
            raise request.refuse("not_found", "hsf_integration_error_cspace_dentry_service_info", because=because)
    return {"success": True, "result": True}


def get_approval_file_url(request: Request) -> Answer:
    """Where a file of an approval is to be had; an empty one nowhere."""
    approval = _approval(request)
    file_id = request.text("fileId")
    _check_file(request, approval, file_id)
    corp = request.corp
    # Files come from spaces; older programs had them from the drive, which names its files as media.
    stored = corp.get(DENTRY, file_id) or corp.get("medium", file_id)
    if stored is None or stored["file"] is None:
        because = f"no file {file_id} was uploaded to this sandbox"
        raise request.refuse("not_found", "hsf_integration_error_cspace_dentry_service_generate_download_presigned_url", because=because)
    file = stored["file"]
    found: dict[str, Any] = {"spaceId": _approvals.space_id(corp), "fileId": file_id}
    if file["size"]:
        found["downloadUri"] = _files.address(request.world, request.host, corp.id, file, seconds=_LINK_SECONDS)
    return {"success": True, "result": found}


# The legacy calls.


def create_approval_legacy(request: Request) -> Answer:
    """Submit an approval; people who are named with commas decide one after the other."""
    given = [(step.get("task_action_type"), step.get("user_ids") or []) for step in request.get("approvers_v2") or []]
    given = given or [("NONE", [userid]) for userid in request.ids("approvers")]
    submitted = _submit(request, request["originator_user_id"], request["dept_id"], given, request.get("cc_position"), "cc_list")
    return {"process_instance_id": submitted}


def get_approval_legacy(request: Request) -> Answer:
    """All that is known of an approval, in the names of the legacy API."""
    approval = _approval(request)
    root = approval["dept_id"] == ROOT
    finish_time = {"finish_time": _legacy_time(approval["finished"])} if approval["finished"] else {}
    decided = {"result": approval["result"]} if approval["result"] else {}
    named = {"approver_userids": _deciders(approval)} if approval["named"] else {}
    return {
        "process_instance": {
            "title": approval["title"],
            "create_time": _legacy_time(approval["created"]),
            "originator_userid": approval["originator"],
            "originator_dept_id": str(_ROOT_ON_THE_WIRE if root else approval["dept_id"]),
            "originator_dept_name": approval["dept_name"],
            "status": approval["status"],
            "business_id": approval["business_id"],
            "cc_userids": approval["cc"],
            "operation_records": [_legacy_record(record) for record in approval["records"]],
            "tasks": [_legacy_task(task) for task in approval["tasks"]],
            "biz_action": "NONE",
            "attached_process_instance_ids": [],
            "form_component_values": [
                {_VALUE_BEFORE[name]: text for name, text in value.items() if name in _VALUE_BEFORE} for value in approval["values"]
            ],
            **finish_time,
            **decided,
            **named,
        }
    }


def terminate_approval_legacy(request: Request) -> Answer:
    """Withdraw an approval that is on its way."""
    sent = request["request"]
    approval = _approval(request, sent["process_instance_id"])
    _withdraw(request, approval, sent.get("operating_userid") or "", sent.get("remark") or "", by_system=sent["is_system"])
    return {"result": True, "success": True}


def list_approval_ids_legacy(request: Request) -> Answer:
    """The approvals of a form that were submitted in a time, the oldest first."""
    found = _submitted(request, request["process_code"], request["start_time"], request.get("end_time"), request.ids("userid_list"))
    ids = [approval["id"] for approval in found][:_LARGEST_NUMBER_OF_IDS]
    page, more = _legacy_page(request, ids, request.get("cursor") or 0, request.get("size") or _USUAL_PAGE)
    return {"result": {"list": page, **more}}


def list_visible_approval_forms_legacy(request: Request) -> Answer:
    """The forms that a user sees; all of the corp where no user is named."""
    forms = _visible(request, request.text("userid"))
    page, more = _legacy_page(request, forms, request["offset"], request["size"])
    return {"result": {"process_list": [{"name": form["name"], "process_code": form["processCode"]} for form in page], **more}}


# What is looked up, and done for both.


def _submit(
    request: Request,
    originator_id: str,
    dept_id: int | None,
    given: list[tuple[str | None, list[str]]],
    cc_position: str | None,
    cc_list: str,
) -> str:
    """Submit an approval, and return its id."""
    corp, originator = request.corp, _person(request, originator_id, "process_instance_invalid_parameter")
    cc = request.ids(cc_list)
    dept = _department_of(request, originator, dept_id, needed=not given)
    steps = [_step(request, kind or "NONE", list(dict.fromkeys(userids))) for kind, userids in given]
    for userid in cc:
        _person(request, userid, "process_instance_invalid_parameter")
    form = _form_of_values(request)
    if not given:
        steps = _approvals.usual_steps(corp, form, originator, dept["dept_id"])
        if cc:
            request.notes.append(f"{cc_list} has no effect without approvers")
    approval = _approvals.start(
        corp,
        form or {"processCode": _code(request), "name": "审批"},
        originator,
        dept=dept,
        steps=steps,
        values=[_value(form, value) for value in _values(request)],
        cc=cc if given else [],
        cc_position=cc_position or "START",
        named=bool(given),
    )
    instance_id: str = approval["id"]
    return instance_id


def _withdraw(request: Request, approval: Record, userid: str, remark: str, *, by_system: bool) -> None:
    if not by_system:
        if not userid:
            raise request.refuse("invalid_request", "invalid_instance_terminate_operating_user_id")
        _person(request, userid)
        if userid != approval["originator"]:
            raise request.refuse("permission", "invalid_parameter", because="only the originator can withdraw it")
    if approval["status"] != "RUNNING":
        raise request.refuse("invalid_request", "aflow_process_inst_status_exception", because="it has ended")
    if request.world.clock.now_ms() < approval["created"] + _UNTIL_WITHDRAWN:
        because = f"it cannot be withdrawn in its first {_UNTIL_WITHDRAWN // 1000} seconds"
        raise request.refuse("invalid_request", "aflow_process_inst_status_exception", because=because)
    form = request.corp.get(FORM, approval["process_code"])
    if form is not None and form["config"].get("disableStopProcessButton"):
        raise request.refuse("permission", "internal_error", because="the form does not allow it")
    _approvals.terminate(request.corp, approval, "" if by_system else userid, remark=remark)


def _submitted(request: Request, code: str, begin: int, end: int | None, people: list[str]) -> list[Record]:
    now = request.world.clock.now_ms()
    end = now if end is None else end
    if not begin <= end <= begin + _MAX_DAYS * _DAY:
        because = f"the time is at most {_MAX_DAYS} days, and ends after its begin"
        raise request.refuse("invalid_request", "invalid_end_time", because=because)
    if begin < now - _OLDEST_DAYS * _DAY:
        because = f"the time begins at most {_OLDEST_DAYS} days ago"
        raise request.refuse("invalid_request", "invalid_instance_list_ids_start_time", because=because)
    return [
        approval
        for approval in request.corp.find(APPROVAL, parent=code)
        if begin <= approval["created"] <= end and (not people or approval["originator"] in people)
    ]


def _visible(request: Request, userid: str) -> list[Record]:
    forms = request.corp.find(FORM)
    if not userid:
        return forms
    _person(request, userid)
    return [form for form in forms if not form["config"].get("hidden")]


def _form(request: Request) -> Record:
    code = request.text("processCode")
    found = request.corp.get(FORM, code)
    if found is None:
        raise request.refuse("not_found", *_NO_FORM, because=f"there is no form {code}")
    return found


def _form_of_values(request: Request) -> Record | None:
    """Return the form of a request, once its values fit into it; `None` where the corp does not have it."""
    form = request.corp.get(FORM, _code(request))
    if form is None:
        request.notes.append(f"the corp has no form {_code(request)}: any values are taken")
        return None
    for value in _values(request):
        component = component_of(form, value)
        if component is None:
            because = f"the form has no component {value['name']}"
            raise request.refuse("invalid_request", "illegal_component", "component_is_null", because=because)
        if not fits(component, value):
            because = f"{value['name']}: {value['value']} is not a value of a {component['type']}"
            raise request.refuse("invalid_request", "form_converter_error", "invalid_parameter", because=because)
    return form


def _code(request: Request) -> str:
    return request.text("processCode") or request.text("process_code")


def _values(request: Request) -> list[Record]:
    """Return the values of a form by their names of today."""
    if request.get("formComponentValues") is not None:
        today: list[Record] = request["formComponentValues"]
        return today
    return [
        {"name": one["name"], "value": one["value"]} | ({"extValue": one["ext_value"]} if one.get("ext_value") is not None else {})
        for one in request["form_component_values"]
    ]


def _value(form: Record | None, value: Record) -> Record:
    component = component_of(form, value) if form is not None else None
    known = {"componentType": "TextField"}
    if component is not None:
        alias = {"bizAlias": component["bizAlias"]} if component["bizAlias"] else {}
        known = {"id": component["id"], "componentType": component["type"], **alias}
    kept = {name: value[name] for name in ("id", "name", "value", "extValue", "componentType", "bizAlias") if value.get(name) is not None}
    return known | kept


def _approval(request: Request, instance_id: str = "") -> Record:
    instance_id = instance_id or request.text("processInstanceId") or request.text("process_instance_id")
    found = request.corp.get(APPROVAL, instance_id)
    if found is None:
        raise request.refuse("not_found", *_NO_APPROVAL, because=f"there is no approval {instance_id}")
    return found


def _person(request: Request, userid: str, *names: str) -> Record:
    found = request.corp.user(userid)
    if found is None:
        raise request.refuse("not_found", *names, *_NO_PERSON, because=f"no user of the corp has the userid {userid}")
    return found


def _department(request: Request, dept_id: int) -> Record:
    found = request.corp.get("department", ROOT if dept_id == _ROOT_ON_THE_WIRE else dept_id)
    if found is None:
        raise _wrong_people(request, f"there is no department {dept_id}")
    return found


def _department_of(request: Request, originator: Record, dept_id: int | None, *, needed: bool) -> Record:
    """Return the department that an approval is about: one of those that the originator is in."""
    if dept_id is None:
        if needed:
            raise _wrong_people(request, "deptId is needed without approvers")
        return _department(request, originator["dept_id_list"][0])
    found = _department(request, dept_id)
    if found["dept_id"] not in originator["dept_id_list"]:
        raise _wrong_people(request, f"{originator['userid']} is not in the department {dept_id}")
    return found


def _wrong_people(request: Request, because: str) -> Refused:
    return request.refuse("invalid_request", "process_instance_invalid_parameter", "invalid_parameter", because=because)


def _step(request: Request, kind: str, userids: list[str]) -> Record:
    if not userids or (kind == "NONE" and len(userids) > 1):
        raise _wrong_people(request, f"a step {kind} has {len(userids)} people who decide")
    for userid in userids:
        _person(request, userid, "process_instance_invalid_parameter")
    return {"actionType": kind, "userIds": userids}


def _deciders(approval: Record) -> list[str]:
    return [userid for step in approval["steps"] for userid in step["userIds"]]


def _time(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime("%Y-%m-%dT%H:%MZ")


def _legacy_time(milliseconds: int) -> str:
    return datetime.fromtimestamp(milliseconds / 1000, _CHINA).strftime("%Y-%m-%d %H:%M:%S")


def _record(record: Record) -> Record:
    known = {"remark": record["remark"], "attachments": record["files"], "ccUserIds": record["cc"], "activityId": record["activity_id"]}
    return {
        "userId": record["userid"],
        "date": _time(record["time"]),
        "type": record["type"],
        "result": record["result"],
        **{name: value for name, value in known.items() if value},
    }


def _legacy_record(record: Record) -> Record:
    files = [{_FILE_BEFORE[name]: value for name, value in file.items() if name in _FILE_BEFORE} for file in record["files"]]
    known = {"remark": record["remark"], "attachments": files}
    return {
        "userid": record["userid"],
        "date": _legacy_time(record["time"]),
        "operation_type": record["type"],
        "operation_result": record["result"],
        **{name: value for name, value in known.items() if value},
    }


def _legacy_task(task: Record) -> Record:
    return {
        "userid": task["userid"],
        "task_status": task["status"],
        "task_result": _result(task) or "NONE",
        "create_time": _legacy_time(task["created"]),
        "taskid": str(task["id"]),
        "activity_id": task["activity_id"],
        **({"finish_time": _legacy_time(task["finished"])} if task["finished"] else {}),
    }


def _result(task: Record) -> str:
    result: str = task["result"]
    return {"redirect": "REDIRECTED"}.get(result, result.upper())


def _task(approval: Record, task: Record) -> Record:
    finish_time = {"finishTime": _time(task["finished"])} if task["finished"] else {}
    result = _result(task)
    return {
        "taskId": task["id"],
        "userId": task["userid"],
        "status": task["status"],
        "createTime": _time(task["created"]),
        "processInstanceId": approval["id"],
        "activityId": task["activity_id"],
        **finish_time,
        **({"result": result} if result else {}),
    }


def _attachments(request: Request) -> list[Record]:
    files: list[Record] = (request.get("file") or {}).get("attachments") or []
    return files


def _check_file(request: Request, approval: Record, file_id: str) -> None:
    files = [*approval["files"], *(approval["comment_files"] if request.get("withCommentAttatchment") else ())]
    if file_id not in files:
        raise request.refuse("not_found", "invalid_file_id", because=f"the approval has no file {file_id}")


def _page(request: Request) -> tuple[int, int]:
    if request["nextToken"] < 0:
        raise request.refuse("invalid_request", "invalid_next_token")
    if request["maxResults"] < 1:
        raise request.refuse("invalid_request", "invalid_max_results")
    return request["nextToken"], request["nextToken"] + request["maxResults"]


def _legacy_page(request: Request, found: list[Any], start: int, size: int) -> tuple[list[Any], Record]:
    if start < 0 or size < 1:
        raise request.refuse("invalid_request", because="a page begins at 0 or later, and has at least one")
    end = start + size
    return found[start:end], {"next_cursor": end} if end < len(found) else {}
