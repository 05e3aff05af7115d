"""Approvals in the sandbox: forms, those who decide in turn, comments, files."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

import pytest

from dingkit import DingTalk
from dingkit.errors import APIError, ConfigurationError, EmptyFileError, NotFoundError
from dingkit.sandbox import Sandbox
from dingkit.sandbox._approvals import decide
from dingkit.workflow import choice, date_range, files, number, text
from dingtalk_openapi.models import ApprovalFile
from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from dingkit import AsyncDingTalk
    from dingtalk_openapi.models import Approval

    Events = list[tuple[str, dict[str, Any]]]

LEAVE = "PROC-SANDBOX-LEAVE"
OTHER = "PROC-OF-THE-CONSOLE"
REASON = [{"name": "Reason", "value": "Holiday"}]


def submit(ding: DingTalk, *, code: str = OTHER, values: Any = REASON, **more: Any) -> str:
    """Let zhangsan submit an approval; return its id."""
    created = ding.workflow.create_approval(originator_user_id="zhangsan", process_code=code, form_component_values=values, **more)
    return created.instance_id


def steps(*userids: str, how: str = "AND") -> list[dict[str, Any]]:
    """Those who decide, together or one of them."""
    return [{"actionType": how, "userIds": list(userids)}]


def state(ding: DingTalk, instance_id: str) -> Approval:
    """What is known of an approval."""
    return ding.workflow.get_approval(process_instance_id=instance_id).result


def act(ding: DingTalk, instance_id: str, userid: str, result: Literal["agree", "refuse"] = "agree", **more: Any) -> None:
    """Let somebody decide by the task that is theirs."""
    task = next(task for task in state(ding, instance_id).tasks or [] if task.user_id == userid and task.status == "RUNNING")
    ding.workflow.execute_approval_task(
        process_instance_id=instance_id, actioner_user_id=userid, task_id=task.task_id or 0, result=result, **more
    )


def tasks(approval: Approval) -> list[tuple[str | None, str | None, str | None]]:
    """Its tasks: whose, how they are, what was decided."""
    return [(task.user_id, task.status, task.result) for task in approval.tasks or []]


def records(approval: Approval) -> list[tuple[str | None, str | None]]:
    """What was done, and by whom."""
    return [(record.type_, record.user_id) for record in approval.operation_records or []]


# On its way.


def test_the_manager_agrees(ding: DingTalk, events: Events) -> None:
    values = [choice("请假类型", "年假"), date_range("开始时间", "结束时间", date(2026, 9, 1), date(2026, 9, 3)), number("天数", 3)]
    instance_id = submit(ding, code=LEAVE, dept_id=3, values=values)
    approval = state(ding, instance_id)
    assert (approval.title, approval.status, approval.result) == ("张三提交的请假", "RUNNING", None)
    assert (approval.originator_dept_id, approval.originator_dept_name, approval.approver_user_ids) == ("3", "研发组", [])
    assert tasks(approval) == [("lisi", "RUNNING", None)]
    assert ding.workflow.count_pending_approvals(user_id="lisi").result == 1
    act(ding, instance_id, "lisi", remark="Enjoy")
    approval = state(ding, instance_id)
    assert (approval.status, approval.result) == ("COMPLETED", "agree")
    assert tasks(approval) == [("lisi", "COMPLETED", "AGREE")]
    assert records(approval) == [("START_PROCESS_INSTANCE", "zhangsan"), ("EXECUTE_TASK_NORMAL", "lisi")]
    assert [value.component_type for value in approval.form_component_values or []] == ["DDSelectField", "DDDateRangeField", "NumberField"]
    assert ding.workflow.count_pending_approvals(user_id="lisi").result == 0
    assert [(event, said["type"], said.get("result")) for event, said in events] == [
        ("bpms_instance_change", "start", None),
        ("bpms_task_change", "start", None),
        ("bpms_task_change", "finish", "agree"),
        ("bpms_instance_change", "finish", "agree"),
    ]
    assert (events[0][1]["staffId"], events[1][1]["staffId"], events[2][1]["remark"]) == ("zhangsan", "lisi", "Enjoy")


async def test_with_asyncio(async_ding: AsyncDingTalk) -> None:
    created = await async_ding.workflow.create_approval(
        originator_user_id="lisi", process_code=OTHER, form_component_values=[text("Reason", "Trip")], dept_id=2
    )
    found = (await async_ding.workflow.get_approval(process_instance_id=created.instance_id)).result
    assert tasks(found) == [("boss", "RUNNING", None)]  # lisi leads the department, and has no manager


def test_a_department_without_a_leader(sandbox: Sandbox, ding: DingTalk) -> None:
    corp = sandbox._world.corp(sandbox.app.corp_id)
    corp.put("user", "boss", (corp.user("boss") or {}) | {"admin": False})
    sandbox._world.database.commit()
    created = ding.workflow.create_approval(
        originator_user_id="lisi", process_code=OTHER, form_component_values=[text("Reason", "Trip")], dept_id=2
    )
    approval = state(ding, created.instance_id)
    assert (approval.status, approval.result, tasks(approval)) == ("COMPLETED", "agree", [])


def test_all_of_a_step_agree_before_the_next_begins(ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=[*steps("lisi", "wangwu"), *steps("boss", how="NONE")], cc_list=["zhaoliu"], cc_position="FINISH")
    act(ding, instance_id, "wangwu")
    assert tasks(state(ding, instance_id)) == [("lisi", "RUNNING", None), ("wangwu", "COMPLETED", "AGREE")]
    act(ding, instance_id, "lisi")
    assert tasks(state(ding, instance_id))[2:] == [("boss", "RUNNING", None)]
    act(ding, instance_id, "boss")
    approval = state(ding, instance_id)
    assert (approval.result, approval.approver_user_ids, approval.cc_user_ids) == ("agree", ["lisi", "wangwu", "boss"], ["zhaoliu"])
    assert records(approval)[-1] == ("PROCESS_CC", "zhangsan")


def test_one_of_a_step_is_enough(ding: DingTalk, events: Events) -> None:
    instance_id = submit(ding, approvers=steps("lisi", "wangwu", how="OR"), cc_list=["zhaoliu"], dept_id=3)
    act(ding, instance_id, "wangwu")
    approval = state(ding, instance_id)
    assert (approval.result, tasks(approval)) == ("agree", [("lisi", "CANCELED", None), ("wangwu", "COMPLETED", "AGREE")])
    assert records(approval)[1] == ("PROCESS_CC", "zhangsan")
    assert ("bpms_task_change", "cancel", "lisi") in [(event, said["type"], said["staffId"]) for event, said in events]


def test_one_refusal_ends_it(ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=[*steps("lisi", "wangwu"), *steps("boss")])
    act(ding, instance_id, "lisi", "refuse", remark="Not now")
    approval = state(ding, instance_id)
    assert (approval.status, approval.result) == ("COMPLETED", "refuse")
    assert tasks(approval) == [("lisi", "COMPLETED", "REFUSE"), ("wangwu", "CANCELED", None)]


def test_a_task_is_handed_on(ding: DingTalk, events: Events) -> None:
    instance_id = submit(ding, approvers=steps("lisi"))
    (task,) = state(ding, instance_id).tasks or []
    ding.workflow.redirect_approval_task(task_id=task.task_id or 0, to_user_id="wangwu", operate_user_id="lisi", remark="Yours")
    assert tasks(state(ding, instance_id)) == [("lisi", "COMPLETED", "REDIRECTED"), ("wangwu", "RUNNING", None)]
    assert [(said["type"], said.get("result")) for event, said in events if event == "bpms_task_change"][1:] == [
        ("finish", "redirect"),
        ("start", None),
    ]
    act(ding, instance_id, "wangwu")
    assert state(ding, instance_id).result == "agree"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"task_id": 1}, "param.illegal"),
        ({"operate_user_id": "wangwu"}, "param.illegal.operator"),
        ({"to_user_id": "nobody"}, "param.illegal"),
        ({"to_user_id": "lisi"}, "param.illegal"),
    ],
)
def test_what_cannot_be_handed_on(ding: DingTalk, arguments: dict[str, Any], code: str) -> None:
    (task,) = state(ding, submit(ding, approvers=steps("lisi"))).tasks or []
    whole: dict[str, Any] = {"task_id": task.task_id, "to_user_id": "wangwu", "operate_user_id": "lisi"} | arguments
    with pytest.raises(APIError) as caught:
        ding.workflow.redirect_approval_task(**whole)
    assert caught.value.code == code


def test_a_task_that_ended_is_not_handed_on(ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=steps("lisi", "wangwu"))
    task = (state(ding, instance_id).tasks or [])[0].task_id or 0
    act(ding, instance_id, "lisi")
    with pytest.raises(APIError, match=r"task\.status\.error"):
        ding.workflow.redirect_approval_task(task_id=task, to_user_id="boss", operate_user_id="lisi")
    act(ding, instance_id, "wangwu")
    with pytest.raises(APIError, match=r"instance\.status\.error"):
        ding.workflow.redirect_approval_task(task_id=task, to_user_id="boss", operate_user_id="lisi")


def test_what_cannot_be_decided(ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=steps("lisi", "wangwu"))
    task = (state(ding, instance_id).tasks or [])[0].task_id or 0

    def code(**arguments: Any) -> str:
        whole: dict[str, Any] = {
            "process_instance_id": instance_id,
            "actioner_user_id": "lisi",
            "task_id": task,
            "result": "agree",
        } | arguments
        with pytest.raises(APIError) as caught:
            ding.workflow.execute_approval_task(**whole)
        return str(caught.value.code)

    assert code(process_instance_id="none") == "aflowProcessNotExist"
    assert code(actioner_user_id="nobody") == "userNotExist"
    assert code(task_id=1) == "invalidInstanceExecuteTaskId"
    assert code(actioner_user_id="wangwu") == "invalidInstanceExecuteActionerUserId"
    act(ding, instance_id, "lisi")
    assert code() == "aflowProcessInstCanNotBeExecuted"
    act(ding, instance_id, "wangwu")
    assert code() == "aflowProcessInstStatusException"


def test_the_page_decides(sandbox: Sandbox, ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=steps("lisi"))
    corp = sandbox._world.corp(sandbox.app.corp_id)
    assert not decide(corp, "none", "lisi", True)
    assert not decide(corp, instance_id, "wangwu", True)
    assert decide(corp, instance_id, "lisi", False, "No")
    assert state(ding, instance_id).result == "refuse"


def test_it_is_withdrawn(sandbox: Sandbox, ding: DingTalk, events: Events) -> None:
    instance_id = submit(ding, approvers=steps("lisi"))

    def code(**arguments: Any) -> str:
        with pytest.raises(APIError) as caught:
            ding.workflow.terminate_approval(process_instance_id=instance_id, **arguments)
        return str(caught.value.code)

    assert code() == "invalidInstanceTerminateOperatingUserId"
    assert code(operating_user_id="nobody") == "userNotExist"
    assert code(operating_user_id="lisi") == "invalidParameter"
    assert code(operating_user_id="zhangsan") == "aflowProcessInstStatusException"  # in the first 15 seconds
    sandbox.clock.advance(16)
    ding.workflow.terminate_approval(process_instance_id=instance_id, operating_user_id="zhangsan", remark="Changed my mind")
    approval = state(ding, instance_id)
    assert (approval.status, approval.result, tasks(approval)) == ("TERMINATED", None, [("lisi", "CANCELED", None)])
    assert events[-1][1]["type"] == "terminate"
    assert code(is_system=True) == "aflowProcessInstStatusException"
    with pytest.raises(APIError, match="aflowProcessInstCanNotBeExecuted"):
        ding.workflow.add_approval_comment(process_instance_id=instance_id, comment_user_id="lisi", text="Late")
    with pytest.raises(APIError, match="aflowProcessInstNotExist"):
        ding.workflow.terminate_approval(process_instance_id="none", is_system=True)


def test_a_form_that_lets_nobody_withdraw(sandbox: Sandbox, ding: DingTalk) -> None:
    component = {"componentType": "TextField", "props": {"label": "Reason"}}
    saved = ding.workflow.save_approval_form(
        name="Trip", form_components=[component], template_config={"disableStopProcessButton": True}
    ).result
    assert saved is not None
    instance_id = submit(ding, code=str(saved.process_code), dept_id=3)
    sandbox.clock.advance(16)
    with pytest.raises(APIError, match="internalError"):
        ding.workflow.terminate_approval(process_instance_id=instance_id, is_system=True)


def test_comments(ding: DingTalk) -> None:
    instance_id = submit(ding, approvers=steps("lisi"))
    ding.workflow.add_approval_comment(process_instance_id=instance_id, comment_user_id="wangwu", text="Looks right")
    (record,) = (one for one in state(ding, instance_id).operation_records or [] if one.type_ == "ADD_REMARK")
    assert (record.user_id, record.remark) == ("wangwu", "Looks right")
    with pytest.raises(APIError, match="userNotExist"):
        ding.workflow.add_approval_comment(process_instance_id=instance_id, comment_user_id="nobody", text="Hm")


# What is submitted.


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({}, "processInstanceInvalidParameter"),
        ({"dept_id": 4}, "processInstanceInvalidParameter"),
        ({"dept_id": 99}, "processInstanceInvalidParameter"),
        ({"approvers": steps()}, "processInstanceInvalidParameter"),
        ({"approvers": steps("lisi", "wangwu", how="NONE")}, "processInstanceInvalidParameter"),
        ({"approvers": steps("nobody")}, "processInstanceInvalidParameter"),
        ({"approvers": steps("lisi"), "cc_list": ["nobody"]}, "processInstanceInvalidParameter"),
        ({"dept_id": 3, "code": LEAVE}, "illegalComponent"),
        ({"dept_id": 3, "code": LEAVE, "values": [{"name": "天数", "value": "three"}]}, "formConverterError"),
        ({"dept_id": 3, "code": LEAVE, "values": [{"name": "请假类型", "value": "婚假"}]}, "formConverterError"),
        ({"dept_id": 3, "code": LEAVE, "values": [{"name": "附件", "value": "a.pdf"}]}, "formConverterError"),
        ({"dept_id": 3, "code": LEAVE, "values": [{"name": "附件", "value": '"a.pdf"'}]}, "formConverterError"),
    ],
)
def test_what_cannot_be_submitted(ding: DingTalk, arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(APIError) as caught:
        submit(ding, **arguments)
    assert caught.value.code == code


def test_what_fits_into_a_form(ding: DingTalk) -> None:
    values = [{"name": '[ "开始时间", "结束时间" ]', "value": '["2026-09-01","2026-09-03"]'}, {"name": "天数", "value": ""}]
    assert submit(ding, code=LEAVE, dept_id=3, values=values)


def test_at_the_root(ding: DingTalk) -> None:
    created = ding.workflow.create_approval(originator_user_id="boss", process_code=OTHER, dept_id=-1, form_component_values=REASON)
    assert state(ding, created.instance_id).originator_dept_id == "-1"
    with pytest.raises(NotFoundError):
        state(ding, "none")


def test_without_named_people_nobody_is_told(sandbox: Sandbox, ding: DingTalk) -> None:
    assert state(ding, submit(ding, dept_id=3, cc_list=["zhaoliu"])).cc_user_ids == []
    assert any("ccList" in note for note in sandbox.requests("create_approval").last.notes)


def test_they_are_listed(sandbox: Sandbox, ding: DingTalk) -> None:
    start = sandbox._world.clock.now_ms()
    submitted = [submit(ding, approvers=steps("lisi")) for _ in range(5)]
    act(ding, submitted[0], "lisi")

    def ids(**how: Any) -> list[str]:
        whole: dict[str, Any] = {"process_code": OTHER, "start_time": start, "max_results": 2} | how
        return list(ding.workflow.iter_approval_ids(**whole))

    assert ids() == submitted
    assert ids(statuses=["COMPLETED"]) == submitted[:1]
    assert ids(user_ids=["lisi"]) == []
    assert ids(process_code=LEAVE) == []
    assert ids(end_time=start - 1, start_time=start - 1000) == []
    for how, code in (
        ({"end_time": start - 1}, "invalidEndTime"),
        ({"start_time": start - 121 * 86_400_000}, "invalidEndTime"),
        ({"start_time": start - 366 * 86_400_000, "end_time": start - 300 * 86_400_000}, "invalidInstanceListIdsStartTime"),
        ({"max_results": 0}, "invalidMaxResults"),
        ({"next_token": -1}, "invalidNextToken"),
    ):
        whole: dict[str, Any] = {"process_code": OTHER, "start_time": start, "next_token": 0, "max_results": 2} | how
        with pytest.raises(APIError) as caught:
            ding.workflow.list_approval_ids(**whole)
        assert caught.value.code == code


# Forms.


def test_a_form_is_made_and_read(ding: DingTalk) -> None:
    row: dict[str, Any] = {"componentType": "NumberField", "props": {"label": "Amount", "required": True}}
    components: list[dict[str, Any]] = [
        {
            "componentType": "TextField",
            "props": {"componentId": "TextField-1", "bizAlias": "reason", "label": "Reason", "required": True, "placeholder": "Why"},
        },
        {"componentType": "DDSelectField", "props": {"label": "Kind", "options": [{"key": "a", "value": "Trip"}]}},
        {"componentType": "InnerContactField", "props": {"label": "With", "choice": "1"}},
        {"componentType": "TableField", "props": {"label": "Costs"}, "children": [row]},
    ]
    saved = ding.workflow.save_approval_form(name="Trip", form_components=components).result
    assert saved is not None
    code = str(saved.process_code)
    form = ding.workflow.get_approval_form(process_code=code).result
    assert form is not None
    assert form.schema_content is not None
    reason, kind, people, costs = form.schema_content.items or []
    assert reason.props is not None
    assert (form.name, reason.component_name, reason.props.id, reason.props.placeholder) == ("Trip", "TextField", "TextField-1", "Why")
    assert kind.props is not None
    assert kind.props.options == ["Trip"]
    assert people.props is not None
    assert people.props.choice == 1
    (child,) = costs.children or []
    assert (child.component_name, child.props and child.props.label) == ("NumberField", "Amount")
    again = ding.workflow.save_approval_form(process_code=code, name="Trips", description="All", form_components=components[:1]).result
    assert again is not None
    assert again.process_code == code
    assert ding.workflow.list_approval_condition_components(process_code=code).result == []
    values = [{"name": "Any", "id": "TextField-1", "value": "Fair"}]
    approval = ding.workflow.get_approval(process_instance_id=submit(ding, code=code, dept_id=3, values=values)).result
    assert [(value.id, value.biz_alias, value.value) for value in approval.form_component_values] == [("TextField-1", "reason", "Fair")]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"process_code": "PROC-NONE"}, "processcode.error"),
        ({"name": "请假"}, "formName.error"),
        ({"form_components": [{"componentType": "TextField"}]}, "formschema.error"),
        ({"form_components": [{"componentType": "TextField", "props": {"id": "a", "label": "A"}}] * 2}, "formschema.error"),
    ],
)
def test_what_is_no_form(ding: DingTalk, arguments: dict[str, Any], code: str) -> None:
    component = {"componentType": "TextField", "props": {"label": "Reason"}}
    with pytest.raises(APIError) as caught:
        ding.workflow.save_approval_form(**({"name": "Trip", "form_components": [component]} | arguments))
    assert caught.value.code == code


def test_too_many_forms(sandbox: Sandbox, ding: DingTalk) -> None:
    corp = sandbox._world.corp(sandbox.app.corp_id)
    for one in range(199):
        corp.put("approval_form", f"PROC-{one}", {"name": f"Form {one}", "processCode": f"PROC-{one}"})
    sandbox._world.database.commit()
    with pytest.raises(APIError, match="at most 200 forms"):
        ding.workflow.save_approval_form(name="Trip", form_components=[{"componentType": "TextField", "props": {"label": "Reason"}}])


def test_forms_are_listed(ding: DingTalk) -> None:
    component = {"componentType": "TextField", "props": {"label": "Reason"}}
    for name in ("A", "B"):
        ding.workflow.save_approval_form(name=name, form_components=[component], template_config={"hidden": name == "B", "dirId": "d1"})
    assert [form.name for form in ding.workflow.iter_visible_approval_forms(max_results=2)] == ["请假", "A", "B"]
    assert [form.name for form in ding.workflow.iter_visible_approval_forms(max_results=1, user_id="lisi")] == ["请假", "A"]
    assert [form.flow_title for form in ding.workflow.list_manageable_approval_forms(user_id="boss").result or []] == ["请假", "A", "B"]
    with pytest.raises(APIError, match="noPermission"):
        ding.workflow.list_manageable_approval_forms(user_id="lisi")


def test_forms_that_are_not_there(sandbox: Sandbox, ding: DingTalk) -> None:
    with pytest.raises(APIError, match="formNotExist"):
        ding.workflow.get_approval_form(process_code="PROC-NONE")
    with pytest.raises(APIError, match="processNotExist"):
        ding.workflow.list_approval_condition_components(process_code="PROC-NONE")
    app = sandbox._world.app(sandbox.app.app_key) or {}
    sandbox._world.put_app(app | {"kind": "suite"})
    sandbox._world.database.commit()
    with pytest.raises(APIError, match="noPermission"):
        ding.workflow.get_approval_form(process_code=LEAVE)


def test_who_would_decide(ding: DingTalk) -> None:
    found = ding.workflow.forecast_approval(
        process_code=LEAVE, dept_id=3, user_id="zhangsan", form_component_values=[choice("请假类型", "年假")]
    ).result
    assert found is not None
    (rule,) = found.workflow_activity_rules or []
    assert [(one.user_id, one.name) for one in rule.activity_actioners or []] == [("lisi", "李四")]
    assert (found.is_forecast_success, rule.is_target_select) == (True, False)
    with pytest.raises(APIError, match="invalidParameter"):
        ding.workflow.forecast_approval(process_code=LEAVE, dept_id=99, user_id="zhangsan", form_component_values=REASON)


SEEDED = {
    "corps": [
        {
            "corp_id": "dingforms",
            "apps": [{"app_key": "dingformsapp", "app_secret": "secret-of-the-forms-app", "agent_id": 1}],
            "users": [{"userid": userid} for userid in ("zhangsan", "lisi", "wangwu")],
            "approval_forms": [
                {
                    "process_code": "PROC-TRIP",
                    "name": "Trip",
                    "components": [
                        {"type": "TextField", "label": "Where", "id": "where"},
                        {"type": "TableField", "label": "Costs", "children": [{"type": "NumberField", "label": "Amount"}]},
                    ],
                    "approvers": [{"users": ["lisi", "wangwu"], "how": "OR"}, {"users": ["wangwu"]}],
                }
            ],
        }
    ]
}


def test_a_form_of_a_seed() -> None:
    with Sandbox(seed=SEEDED) as sandbox, DingTalk("dingformsapp", "secret-of-the-forms-app", url=sandbox.url) as ding:
        instance_id = submit(ding, code="PROC-TRIP", dept_id=-1, values=[text("Where", "Hangzhou")])
        assert tasks(state(ding, instance_id)) == [("lisi", "RUNNING", None), ("wangwu", "RUNNING", None)]
        act(ding, instance_id, "lisi")
        assert tasks(state(ding, instance_id))[2:] == [("wangwu", "RUNNING", None)]


def test_a_form_of_a_seed_that_cannot_be() -> None:
    forms = [{"process_code": "PROC-TRIP", "name": "Trip", "components": [{"type": "TextField", "label": "Where", "id": "where"}] * 2}]
    with pytest.raises(ConfigurationError, match="PROC-TRIP have the same id"):
        Sandbox(seed={"corps": [{"corp_id": "dingforms", "approval_forms": forms}]}).start()


# Files.


def uploaded(ding: DingTalk, content: bytes) -> Any:
    """Put a file into the drive; return how an approval names it."""
    space = ding.workflow.get_approval_space(user_id="zhangsan").result
    assert space is not None
    media_id = ding.media.upload_single_file(file_size=len(content), file=File(payload=BytesIO(content), file_name="ticket.pdf")).media_id
    return {"spaceId": space.space_id, "fileId": media_id, "fileName": "ticket.pdf", "fileSize": len(content), "fileType": "pdf"}


def test_the_same_bytes_come_back(ding: DingTalk) -> None:
    ticket = uploaded(ding, b"%PDF-1.7 ticket")
    instance_id = submit(ding, code=LEAVE, dept_id=3, values=[files("附件", [ApprovalFile.from_dict(ticket)])])
    for _ in range(2):
        got = BytesIO()
        ding.workflow.download_attachment(instance_id, ticket["fileId"], got)
        assert got.getvalue() == b"%PDF-1.7 ticket"
    ding.workflow.grant_approval_preview(user_id="lisi", process_instance_id=instance_id, file_id=ticket["fileId"])
    ding.workflow.grant_approval_file_download(user_id="lisi", file_infos=[{"fileId": ticket["fileId"], "spaceId": ticket["spaceId"]}])
    with pytest.raises(APIError, match="invalidFileId"):
        ding.workflow.grant_approval_preview(
            user_id="lisi", process_instance_id=instance_id, file_id=ticket["fileId"], file_id_list=["another"]
        )
    with pytest.raises(APIError, match="hsfIntegrationErrorCspaceDentryServiceInfo"):
        ding.workflow.grant_approval_file_download(user_id="lisi", file_infos=[{"fileId": "another", "spaceId": ticket["spaceId"]}])


def test_the_file_of_a_comment(ding: DingTalk) -> None:
    ticket = {name: str(value) for name, value in uploaded(ding, b"later").items()}
    instance_id = submit(ding, approvers=steps("lisi"))
    ding.workflow.add_approval_comment(
        process_instance_id=instance_id, comment_user_id="zhangsan", text="The ticket", file={"attachments": [ticket]}
    )
    with pytest.raises(APIError, match="invalidFileId"):
        ding.workflow.download_attachment(instance_id, ticket["fileId"])
    got = BytesIO()
    ding.workflow.download_attachment(instance_id, ticket["fileId"], got, of_comment=True)
    assert got.getvalue() == b"later"


def test_files_that_are_not_there(sandbox: Sandbox, ding: DingTalk) -> None:
    corp = sandbox._world.corp(sandbox.app.corp_id)
    corp.put("medium", "empty", {"media_id": "empty", "file": {"key": "none", "size": 0}})
    sandbox._world.database.commit()
    named = json.dumps([{"fileId": "empty"}, {"fileId": "unknown"}, {"fileName": "without an id"}, "text"])
    instance_id = submit(ding, approvers=steps("lisi"), values=[{"name": "Files", "value": named}])
    with pytest.raises(EmptyFileError):
        ding.workflow.download_attachment(instance_id, "empty")
    with pytest.raises(APIError, match="no file unknown was uploaded to this sandbox"):
        ding.workflow.download_attachment(instance_id, "unknown")
    with pytest.raises(APIError, match="processInstNotExist"):
        ding.workflow.download_attachment("none", "unknown")


# The calls of before.


def test_the_calls_of_before(sandbox: Sandbox, ding: DingTalk) -> None:
    start = sandbox._world.clock.now_ms()
    legacy = ding.workflow
    named: dict[str, Any] = {"approvers": ["wangwu", "boss"], "cc_list": ["zhaoliu"], "cc_position": "START_FINISH"}
    none: dict[str, Any] = {}
    ids = [
        legacy.create_approval_legacy(
            process_code=OTHER,
            originator_user_id="zhangsan",
            dept_id=3,
            form_component_values=[{"name": "Reason", "value": "Holiday", "ext_value": "{}"}],
            **more,
        ).process_instance_id
        for more in (none, named)
    ]
    first, second = map(str, ids)
    assert tasks(state(ding, first)) == [("lisi", "RUNNING", None)]
    act(ding, second, "wangwu")
    ding.workflow.add_approval_comment(
        process_instance_id=second, comment_user_id="lisi", text="See", file={"attachments": [{"fileId": "f1", "fileName": "a.pdf"}]}
    )
    found = legacy.get_approval_legacy(process_instance_id=second).process_instance
    assert found is not None
    assert (found.status, found.result, found.approver_userids, found.cc_userids) == ("RUNNING", None, ["wangwu", "boss"], ["zhaoliu"])
    assert [(task.userid, task.task_status, task.task_result) for task in found.tasks or []] == [
        ("wangwu", "COMPLETED", "AGREE"),
        ("boss", "RUNNING", "NONE"),
    ]
    assert [record.operation_type for record in found.operation_records or []] == [
        "START_PROCESS_INSTANCE",
        "PROCESS_CC",
        "EXECUTE_TASK_NORMAL",
        "ADD_REMARK",
    ]
    assert [(value.name, value.value, value.ext_value) for value in found.form_component_values or []] == [("Reason", "Holiday", "{}")]
    act(ding, second, "boss")
    ended = legacy.get_approval_legacy(process_instance_id=second).process_instance
    assert ended is not None
    assert (ended.result, bool(ended.finish_time)) == ("agree", True)
    assert list(legacy.iter_approval_ids_legacy(process_code=OTHER, start_time=start, size=1)) == ids
    sandbox.clock.advance(16)
    legacy.terminate_approval_legacy(request={"process_instance_id": first, "is_system": False, "operating_userid": "zhangsan"})
    assert state(ding, first).status == "TERMINATED"


def test_steps_of_before(ding: DingTalk) -> None:
    created = ding.workflow.create_approval_legacy(
        process_code=OTHER,
        originator_user_id="boss",
        dept_id=-1,
        form_component_values=[{"name": "Reason", "value": "Holiday"}],
        approvers_v2=[{"task_action_type": "OR", "user_ids": ["lisi", "wangwu"]}],
    )
    found = ding.workflow.get_approval_legacy(process_instance_id=str(created.process_instance_id)).process_instance
    assert found is not None
    assert (found.originator_dept_id, len(found.tasks or [])) == ("-1", 2)


def test_forms_of_before(ding: DingTalk) -> None:
    for name in ("A", "B"):
        ding.workflow.save_approval_form(name=name, form_components=[{"componentType": "TextField", "props": {"label": "Reason"}}])
    listed = ding.workflow.iter_visible_approval_forms_legacy(userid="lisi", size=2)
    assert [form.name for form in listed] == ["请假", "A", "B"]
    with pytest.raises(APIError):
        ding.workflow.list_visible_approval_forms_legacy(offset=-1, size=2)
    with pytest.raises(APIError):
        ding.workflow.get_approval_legacy(process_instance_id="none")
