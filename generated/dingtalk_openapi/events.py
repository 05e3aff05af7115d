"""The events table: the name of each event that DingTalk pushes, and the forms it arrives in."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, Union

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .model import Model


class EventForm(NamedTuple):
    """One of the forms in which an event arrives.

    Attributes:
        model: Name of its class in `models`.
    """

    model: str

    @property
    def required(self) -> frozenset[str]:
        """The fields without which it is not this form, as on the wire."""
        return _class(self.model).names_on_wire(required=True)

    @property
    def fields(self) -> frozenset[str]:
        """All its known fields, as on the wire."""
        return _class(self.model).names_on_wire()

    def fits(self, content: Mapping[str, object]) -> bool:
        """Return whether an event has the required fields of this form, each a list, an object or neither as it must be."""
        return _class(self.model).fits(content)


class EventType(NamedTuple):
    """What is known of one kind of event.

    Attributes:
        name: Name of the event on the wire.
        summary: What happened.
        name_zh: Title of the official page.
        docs_url: The official page.
        forms: The forms it arrives in.
    """

    name: str
    summary: str
    name_zh: str
    docs_url: str
    forms: tuple[EventForm, ...]


class StreamTopic(NamedTuple):
    """What the frames of one kind are marked with in Stream mode.

    Attributes:
        type: Type of the frames: SYSTEM, EVENT or CALLBACK.
        topic: Topic of the frames.
    """

    type: str
    topic: str


TAGS: list[str] = ["EventType", "syncAction"]
"""The fields that can hold the name of an event, the most usual one first."""

STREAM_HEADERS: dict[str, str] = {
    "eventType": "EventType",
    "eventBornTime": "EventTime",
    "eventCorpId": "CorpId",
    "eventId": "eventId",
    "eventUnifiedAppId": "eventUnifiedAppId",
}
"""Header of a Stream frame → the field of an event that it stands for."""

NUMBERS: frozenset[str] = frozenset(["EventTime"])
"""Which of these fields are numbers; every header is text."""

STREAM_TOPICS: dict[str, StreamTopic] = {
    "event": StreamTopic("EVENT", "*"),
    "robot_message": StreamTopic("CALLBACK", "/v1.0/im/bot/messages/get"),
    "hosted_robot_message": StreamTopic("CALLBACK", "/v1.0/im/bot/messages/delegate"),
    "card": StreamTopic("CALLBACK", "/v1.0/card/instances/callback"),
    "plugin_call": StreamTopic("CALLBACK", "/v1.0/graph/api/invoke"),
    "ping": StreamTopic("SYSTEM", "ping"),
    "disconnect": StreamTopic("SYSTEM", "disconnect"),
}
"""Name of what arrives in Stream mode → its type and topic."""

# fmt: off
EVENT_TYPES: dict[str, EventType] = {
    "SYNC_HTTP_PUSH_HIGH": EventType("SYNC_HTTP_PUSH_HIGH", "Events of high priority for a third-party app.", "配置SyncHTTP推送（推荐）", "https://open.dingtalk.com/document/development/configure-synchttp-push", (EventForm("SyncHttpPushHighEvent"), )),
    "SYNC_HTTP_PUSH_MEDIUM": EventType("SYNC_HTTP_PUSH_MEDIUM", "Events of normal priority for a third-party app.", "配置SyncHTTP推送（推荐）", "https://open.dingtalk.com/document/development/configure-synchttp-push", (EventForm("SyncHttpPushMediumEvent"), )),
    "attend_bossCheck_change": EventType("attend_bossCheck_change", "An administrator changed the result of a punch.", "考勤结果变更", "https://open.dingtalk.com/document/development/change-of-attendance-results", (EventForm("AttendBossCheckChangeEventCurrent"), EventForm("AttendBossCheckChangeEventSync"), )),
    "attend_group_change": EventType("attend_group_change", "An attendance group was made, changed or deleted.", "考勤组变更", "https://open.dingtalk.com/document/development/attendance-group-change", (EventForm("AttendGroupChangeEventCurrent"), EventForm("AttendGroupChangeEventSync"), )),
    "attend_shift_change": EventType("attend_shift_change", "A shift was made, changed or deleted.", "班次变更", "https://open.dingtalk.com/document/development/intelligent-personnel-shift-change", (EventForm("AttendShiftChangeEventCurrent"), EventForm("AttendShiftChangeEventSync"), )),
    "attend_user_daily_summary_refresh": EventType("attend_user_daily_summary_refresh", "The statistics of a person for a day changed.", "考勤日统计变更事件", "https://open.dingtalk.com/document/development/attendance-day-statistics-change-event", (EventForm("AttendUserDailySummaryRefreshEventCurrent"), EventForm("AttendUserDailySummaryRefreshEventSync"), )),
    "attendance_approve_status_change": EventType("attendance_approve_status_change", "An approval of leave, overtime or a trip changed its state.", "请假、加班、出差、外出状态变更事件", "https://open.dingtalk.com/document/development/leave-overtime-business-trip-out-of-office-status-change-events", (EventForm("AttendanceApproveStatusChangeEventCurrent"), EventForm("AttendanceApproveStatusChangeEventSync"), )),
    "attendance_check_record": EventType("attendance_check_record", "Somebody punched in or out.", "员工打卡事件", "https://open.dingtalk.com/document/development/employee-clock-in-event", (EventForm("AttendanceCheckRecordEvent"), EventForm("AttendanceCheckRecordEventCurrent"), )),
    "attendance_overtime_duration": EventType("attendance_overtime_duration", "Overtime of somebody became leave.", "员工加班事件", "https://open.dingtalk.com/document/development/employee-overtime-events", (EventForm("AttendanceOvertimeDurationEvent"), EventForm("AttendanceOvertimeDurationEventCurrent"), )),
    "attendance_report_column_change": EventType("attendance_report_column_change", "A column of the attendance report was made, changed or deleted.", "考勤报表字段变更事件", "https://open.dingtalk.com/document/development/attendance-report-field-change-event", (EventForm("AttendanceReportColumnChangeEventCurrent"), EventForm("AttendanceReportColumnChangeEventSync"), )),
    "attendance_schedule_change": EventType("attendance_schedule_change", "The schedule of people was changed or deleted.", "员工排班变更事件", "https://open.dingtalk.com/document/development/attendance-events", (EventForm("AttendanceScheduleChangeEvent"), )),
    "bpms_instance_change": EventType("bpms_instance_change", "An approval instance was started, finished, terminated or deleted.", "审批实例开始、结束、终止、删除", "https://open.dingtalk.com/document/development/event-bpms-instance-change", (EventForm("BpmsInstanceChangeEvent"), EventForm("BpmsInstanceChangeEventCurrent"), )),
    "bpms_task_change": EventType("bpms_task_change", "An approval task was started, finished, handed on or cancelled.", "审批任务开始，结束，转交", "https://open.dingtalk.com/document/development/event-bpms-task-change", (EventForm("BpmsTaskChangeEvent"), EventForm("BpmsTaskChangeEventCurrent"), )),
    "calendar_event_change": EventType("calendar_event_change", "An event of a calendar was made, changed or deleted.", "日程变更", "https://open.dingtalk.com/document/development/event-calendar-event-change", (EventForm("CalendarEventChangeEvent"), EventForm("CalendarEventChangeEventCurrent"), )),
    "change_auth": EventType("change_auth", "A corp changed the scope of its authorisation.", "通讯录授权范围变更事件", "https://open.dingtalk.com/document/development/address-book-authorization-scope-change-event", (EventForm("ChangeAuthEvent"), )),
    "chat_add_member": EventType("chat_add_member", "People were added to a group.", "群会话添加人员", "https://open.dingtalk.com/document/development/group-session-add-persons", (EventForm("ChatAddMemberEvent"), EventForm("ChatAddMemberEventCurrent"), EventForm("ChatAddMemberEventSync"), )),
    "chat_disband": EventType("chat_disband", "A group was dissolved.", "群会话解散群", "https://open.dingtalk.com/document/development/group-session-disband-group", (EventForm("ChatDisbandEvent"), EventForm("ChatDisbandEventCurrent"), EventForm("ChatDisbandEventSync"), )),
    "chat_disband_microapp": EventType("chat_disband_microapp", "A group that was bound to a micro-app was dissolved.", "绑定了微应用的群会话，在解散时回调", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", (EventForm("ChatDisbandMicroappEvent"), )),
    "chat_quit": EventType("chat_quit", "A person left a group.", "群会话用户主动退群", "https://open.dingtalk.com/document/development/group-session-users-actively-withdraw-from-the-group", (EventForm("ChatQuitEvent"), EventForm("ChatQuitEventCurrent"), EventForm("ChatQuitEventSync"), )),
    "chat_remove_member": EventType("chat_remove_member", "People were removed from a group.", "群会话删除人员", "https://open.dingtalk.com/document/development/group-session-delete-persons", (EventForm("ChatRemoveMemberEvent"), EventForm("ChatRemoveMemberEventCurrent"), EventForm("ChatRemoveMemberEventSync"), )),
    "chat_template_change": EventType("chat_template_change", "A group template was enabled or disabled in a group.", "群模板被启用或停用", "https://open.dingtalk.com/document/development/group-templates-are-enabled-or-disabled", (EventForm("ChatTemplateChangeEventCurrent"), EventForm("ChatTemplateChangeEventSync"), )),
    "chat_update_owner": EventType("chat_update_owner", "A group got another owner.", "群会话更换群主", "https://open.dingtalk.com/document/development/group-session-change-group-master", (EventForm("ChatUpdateOwnerEvent"), EventForm("ChatUpdateOwnerEventCurrent"), EventForm("ChatUpdateOwnerEventSync"), )),
    "chat_update_title": EventType("chat_update_title", "A group got another title.", "群会话更换群名称", "https://open.dingtalk.com/document/development/group-session-change-group-name", (EventForm("ChatUpdateTitleEvent"), EventForm("ChatUpdateTitleEventCurrent"), EventForm("ChatUpdateTitleEventSync"), )),
    "check_create_suite_url": EventType("check_create_suite_url", "Checks the URL of a third-party app that is being created.", "验证回调URL事件", "https://open.dingtalk.com/document/development/validating-and-updating-callback-url-events", (EventForm("CheckCreateSuiteUrlEvent"), )),
    "check_in": EventType("check_in", "Somebody checked in.", "用户签到", "https://open.dingtalk.com/document/development/event-check-in", (EventForm("CheckInEvent"), EventForm("CheckInEventCurrent"), EventForm("CheckInEventSync"), )),
    "check_suite_license_code": EventType("check_suite_license_code", "A corp typed in a licence number while it opened a suite.", "校验序列号事件", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_isvguide.md", (EventForm("CheckSuiteLicenseCodeEvent"), )),
    "check_update_suite_url": EventType("check_update_suite_url", "Checks the changed URL of a third-party app.", "应用回调地址更新", "https://open.dingtalk.com/document/development/app-callback-url-update", (EventForm("CheckUpdateSuiteUrlEvent"), )),
    "check_url": EventType("check_url", "Tests the callback URL.", "测试回调URL事件", "https://open.dingtalk.com/document/development/test-callback-url-events", (EventForm("CheckUrlEvent"), )),
    "contact_add_org": EventType("contact_add_org", "An external contact was added.", "企业增加外部联系人", "https://open.dingtalk.com/document/development/enterprise-adds-external-contacts", (EventForm("ContactAddOrgEvent"), EventForm("ContactAddOrgEventCurrent"), )),
    "contact_leave_org": EventType("contact_leave_org", "An external contact was removed.", "企业删除外部联系人", "https://open.dingtalk.com/document/development/enterprise-delete-external-contacts", (EventForm("ContactLeaveOrgEvent"), EventForm("ContactLeaveOrgEventCurrent"), )),
    "contact_modify_org": EventType("contact_modify_org", "An external contact changed.", "外部联系人修改", "https://open.dingtalk.com/document/development/external-contact-modification", (EventForm("ContactModifyOrgEvent"), EventForm("ContactModifyOrgEventCurrent"), )),
    "label_user_change": EventType("label_user_change", "The roles of people changed.", "员工角色信息发生变更", "https://open.dingtalk.com/document/development/employee-role-information-changes", (EventForm("LabelUserChangeEvent"), )),
    "leave_quota_update": EventType("leave_quota_update", "An administrator changed how much leave somebody has.", "手动修改假期余额", "https://open.dingtalk.com/document/development/manually-modify-the-holiday-balance", (EventForm("LeaveQuotaUpdateEventCurrent"), EventForm("LeaveQuotaUpdateEventSync"), )),
    "leave_record_change": EventType("leave_record_change", "A record of leave was made or changed.", "假期消费记录变更", "https://open.dingtalk.com/document/development/holiday-consumption-record-change", (EventForm("LeaveRecordChangeEvent"), EventForm("LeaveRecordChangeEventCurrent"), )),
    "leave_rule_change": EventType("leave_rule_change", "Types of leave were made, changed or deleted.", "假期规则变更事件", "https://open.dingtalk.com/document/development/vacation-rule-change-event", (EventForm("LeaveRuleChangeEventCurrent"), EventForm("LeaveRuleChangeEventSync"), )),
    "oa_timeout_plugin_task_msg": EventType("oa_timeout_plugin_task_msg", "The plugin for approvals with a deadline told somebody.", "OA限时审批事件变更", "https://open.dingtalk.com/document/development/events-oa-timeout-plugin-task-msg", (EventForm("OaTimeoutPluginTaskMsgEventCurrent"), )),
    "org_admin_add": EventType("org_admin_add", "People became administrators.", "通讯录用户被设为管理员", "https://open.dingtalk.com/document/development/user-is-set-as-administrator", (EventForm("OrgAdminAddEvent"), EventForm("OrgAdminAddEventCurrent"), )),
    "org_admin_remove": EventType("org_admin_remove", "People are no longer administrators.", "通讯录用户被取消设置管理员", "https://open.dingtalk.com/document/development/address-book-user-canceled-setting-administrator", (EventForm("OrgAdminRemoveEvent"), EventForm("OrgAdminRemoveEventCurrent"), )),
    "org_dept_create": EventType("org_dept_create", "Departments were created.", "通讯录企业部门创建", "https://open.dingtalk.com/document/development/create-department-event", (EventForm("OrgDeptCreateEvent"), EventForm("OrgDeptCreateEventCurrent"), EventForm("OrgDeptCreateEventThirdParty"), EventForm("OrgDeptCreateEventSync"), )),
    "org_dept_modify": EventType("org_dept_modify", "Departments changed.", "通讯录企业部门修改", "https://open.dingtalk.com/document/development/address-book-enterprise-department-modification", (EventForm("OrgDeptModifyEvent"), EventForm("OrgDeptModifyEventCurrent"), EventForm("OrgDeptModifyEventThirdParty"), EventForm("OrgDeptModifyEventSync"), )),
    "org_dept_remove": EventType("org_dept_remove", "Departments were removed.", "通讯录企业部门删除", "https://open.dingtalk.com/document/development/address-book-enterprise-department-delete", (EventForm("OrgDeptRemoveEvent"), EventForm("OrgDeptRemoveEventCurrent"), EventForm("OrgDeptRemoveEventSync"), )),
    "org_micro_app_remove": EventType("org_micro_app_remove", "A corp removed an app.", "企业物理删除微应用", "https://open.dingtalk.com/document/development/enterprise-physical-deletion-of-micro-applications", (EventForm("OrgMicroAppRemoveEvent"), EventForm("OrgMicroAppRemoveEventCurrent"), )),
    "org_micro_app_restore": EventType("org_micro_app_restore", "A corp enabled an app.", "启用应用事件", "https://open.dingtalk.com/document/development/enable-and-disable-application-events", (EventForm("OrgMicroAppRestoreEvent"), EventForm("OrgMicroAppRestoreEventCurrent"), EventForm("OrgMicroAppRestoreEventSync"), )),
    "org_micro_app_scope_update": EventType("org_micro_app_scope_update", "A corp changed who can see an app.", "企业微应用可见范围变更", "https://open.dingtalk.com/document/development/enterprise-micro-application-visible-range-change", (EventForm("OrgMicroAppScopeUpdateEvent"), EventForm("OrgMicroAppScopeUpdateEventCurrent"), )),
    "org_micro_app_stop": EventType("org_micro_app_stop", "A corp disabled an app.", "停用应用事件", "https://open.dingtalk.com/document/development/enable-and-disable-application-events", (EventForm("OrgMicroAppStopEvent"), EventForm("OrgMicroAppStopEventCurrent"), EventForm("OrgMicroAppStopEventSync"), )),
    "org_remove": EventType("org_remove", "The corp was dissolved.", "企业删除", "https://open.dingtalk.com/document/development/the-organizational-relationship-enterprise-is-deleted", (EventForm("OrgRemoveEvent"), EventForm("OrgRemoveEventCurrent"), EventForm("OrgRemoveEventSync"), )),
    "org_role_add": EventType("org_role_add", "A role was added.", "企业增加角色", "https://open.dingtalk.com/document/development/businesses-increase-roles", (EventForm("OrgRoleAddEvent"), EventForm("OrgRoleAddEventCurrent"), )),
    "org_role_modify": EventType("org_role_modify", "A role changed.", "企业角色变更", "https://open.dingtalk.com/document/development/enterprise-role-change", (EventForm("OrgRoleModifyEvent"), EventForm("OrgRoleModifyEventCurrent"), )),
    "org_role_remove": EventType("org_role_remove", "A role was removed.", "企业删除角色", "https://open.dingtalk.com/document/development/enterprise-deletes-the-role", (EventForm("OrgRoleRemoveEvent"), EventForm("OrgRoleRemoveEventCurrent"), )),
    "org_suite_auth": EventType("org_suite_auth", "A corp authorised a suite.", "套件授权", "https://open.dingtalk.com/document/development/event-org-suite-auth", (EventForm("OrgSuiteAuthEvent"), EventForm("OrgSuiteAuthEventCurrent"), )),
    "org_suite_change": EventType("org_suite_change", "A corp changed its authorisation of a suite.", "企业授权变更事件", "https://open.dingtalk.com/document/development/event-org-suite-relieve", (EventForm("OrgSuiteChangeEvent"), EventForm("OrgSuiteChangeEventCurrent"), )),
    "org_suite_relieve": EventType("org_suite_relieve", "A corp withdrew its authorisation of a suite.", "企业解除套件授权", "https://open.dingtalk.com/document/development/enterprise-release-kit-authorization", (EventForm("OrgSuiteRelieveEvent"), EventForm("OrgSuiteRelieveEventCurrent"), )),
    "org_update": EventType("org_update", "The corp's own data changed.", "企业变更", "https://open.dingtalk.com/document/development/event-subscription-for-enterprise-changes", (EventForm("OrgUpdateEvent"), EventForm("OrgUpdateEventCurrent"), )),
    "overtime_to_vacation_data": EventType("overtime_to_vacation_data", "Overtime of somebody became leave in its place.", "假期数据同步", "https://open.dingtalk.com/document/development/holiday-data-synchronization", (EventForm("OvertimeToVacationDataEvent"), EventForm("OvertimeToVacationDataEventCurrent"), )),
    "robot_msg_read": EventType("robot_msg_read", "A person read a message of a robot.", "机器人消息已读事件", "https://open.dingtalk.com/document/development/bot-message-read-event", (EventForm("RobotMsgReadEvent"), EventForm("RobotMsgReadEventCurrent"), EventForm("RobotMsgReadEventSync"), )),
    "robot_msg_recall": EventType("robot_msg_recall", "A message of a robot was withdrawn.", "机器人消息撤回事件", "https://open.dingtalk.com/document/development/bot-message-withdrawal-event", (EventForm("RobotMsgRecallEvent"), EventForm("RobotMsgRecallEventCurrent"), EventForm("RobotMsgRecallEventSync"), )),
    "suite_relieve": EventType("suite_relieve", "A corp withdrew its authorisation.", "解除授权事件", "https://open.dingtalk.com/document/development/revoke-authorization", (EventForm("SuiteRelieveEvent"), )),
    "suite_ticket": EventType("suite_ticket", "A suite got a new ticket.", "推送suite_ticket事件", "https://open.dingtalk.com/document/development/push-suite-ticket-events", (EventForm("SuiteTicketEvent"), EventForm("SuiteTicketEventCurrent"), EventForm("SuiteTicketEventSync"), )),
    "tmp_auth_code": EventType("tmp_auth_code", "A corp authorised a suite.", "企业授权开通应用事件", "https://open.dingtalk.com/document/development/enterprise-authorized-application-activation-event", (EventForm("TmpAuthCodeEvent"), )),
    "todo_task_create": EventType("todo_task_create", "A to-do was created.", "待办任务新增", "https://open.dingtalk.com/document/development/event-todo-task-create", (EventForm("TodoTaskCreateEventCurrent"), EventForm("TodoTaskCreateEventSync"), )),
    "todo_task_delete": EventType("todo_task_delete", "A to-do was deleted.", "待办任务删除", "https://open.dingtalk.com/document/development/event-todo-task-delete", (EventForm("TodoTaskDeleteEventCurrent"), EventForm("TodoTaskDeleteEventSync"), )),
    "todo_task_update": EventType("todo_task_update", "A to-do was changed.", "待办任务更新", "https://open.dingtalk.com/document/development/event-todo-task-update", (EventForm("TodoTaskUpdateEventCurrent"), EventForm("TodoTaskUpdateEventSync"), )),
    "transfer_contact_id_job_result": EventType("transfer_contact_id_job_result", "A job that translates ids of the address book is done.", "异步转译通讯录id任务完成通知", "https://open.dingtalk.com/document/development/asynchronous-translation-address-book-id-task-completion-notification", (EventForm("TransferContactIdJobResultEvent"), EventForm("TransferContactIdJobResultEventCurrent"), )),
    "user_active_org": EventType("user_active_org", "People who had joined the corp became active.", "加入企业后用户激活", "https://open.dingtalk.com/document/development/user-activation-after-joining-the-enterprise", (EventForm("UserActiveOrgEvent"), EventForm("UserActiveOrgEventCurrent"), EventForm("UserActiveOrgEventThirdParty"), EventForm("UserActiveOrgEventSync"), )),
    "user_add_org": EventType("user_add_org", "People joined the corp.", "企业增加员工事件", "https://open.dingtalk.com/document/development/enterprise-increases-employee-events", (EventForm("UserAddOrgEvent"), EventForm("UserAddOrgEventCurrent"), EventForm("UserAddOrgEventThirdParty"), EventForm("UserAddOrgEventSync"), )),
    "user_dept_change": EventType("user_dept_change", "A person's departments changed.", "企业修改员工部门后员工信息事件", "https://open.dingtalk.com/document/development/employee-information-event-after-enterprise-modifies-employee-department", (EventForm("UserDeptChangeEvent"), EventForm("UserDeptChangeEventCurrent"), )),
    "user_leave_org": EventType("user_leave_org", "People left the corp.", "通讯录用户离职", "https://open.dingtalk.com/document/development/address-book-user-resignation", (EventForm("UserLeaveOrgEvent"), EventForm("UserLeaveOrgEventCurrent"), EventForm("UserLeaveOrgEventThirdParty"), EventForm("UserLeaveOrgEventSync"), )),
    "user_modify_org": EventType("user_modify_org", "People's entries in the address book changed.", "通讯录用户更改", "https://open.dingtalk.com/document/development/address-book-user-change", (EventForm("UserModifyOrgEvent"), EventForm("UserModifyOrgEventCurrent"), EventForm("UserModifyOrgEventThirdParty"), EventForm("UserModifyOrgEventSync"), )),
    "user_role_change": EventType("user_role_change", "A person's roles changed.", "企业修改员工所在角色后员工信息事件", "https://open.dingtalk.com/document/development/employee-information-event-after-the-enterprise-modifies-the-employee-s-role", (EventForm("UserRoleChangeEvent"), EventForm("UserRoleChangeEventCurrent"), )),
    "watermark_check_in": EventType("watermark_check_in", "Somebody checked in with a photograph that carries a watermark.", "水印打卡签到", "https://open.dingtalk.com/document/development/watermark-punch-in", (EventForm("WatermarkCheckInEventCurrent"), EventForm("WatermarkCheckInEventSync"), )),
    "workflow_form_change": EventType("workflow_form_change", "A form for approvals was made, changed, enabled, disabled, deleted or moved.", "审批模板状态变更", "https://open.dingtalk.com/document/development/events-workflow-form-change", (EventForm("WorkflowFormChangeEventCurrent"), )),
    "workflow_instance_change_broadcast": EventType("workflow_instance_change_broadcast", "An approval instance of a form that the app may read changed.", "审批实例状态变更", "https://open.dingtalk.com/document/development/event-workflow-instance-change-broadcast", (EventForm("WorkflowInstanceChangeBroadcastEvent"), EventForm("WorkflowInstanceChangeBroadcastEventCurrent"), )),
    "workflow_instance_change_directed": EventType("workflow_instance_change_directed", "An approval instance of the app changed.", "审批实例状态变更", "https://open.dingtalk.com/document/development/event-workflow-instance-change-directed", (EventForm("WorkflowInstanceChangeDirectedEvent"), EventForm("WorkflowInstanceChangeDirectedEventCurrent"), )),
    "workflow_task_change_broadcast": EventType("workflow_task_change_broadcast", "An approval task of a form that the app may read changed.", "审批任务状态变更", "https://open.dingtalk.com/document/development/event-workflow-task-change-broadcast", (EventForm("WorkflowTaskChangeBroadcastEvent"), EventForm("WorkflowTaskChangeBroadcastEventCurrent"), )),
    "workflow_task_change_directed": EventType("workflow_task_change_directed", "An approval task of the app changed.", "审批任务状态变更", "https://open.dingtalk.com/document/development/event-workflow-task-change-directed", (EventForm("WorkflowTaskChangeDirectedEvent"), EventForm("WorkflowTaskChangeDirectedEventCurrent"), )),
}
# fmt: on
"""Name of the event on the wire → what is known of it."""

# fmt: off
EventName: TypeAlias = Literal[
    "SYNC_HTTP_PUSH_HIGH", "SYNC_HTTP_PUSH_MEDIUM", "attend_bossCheck_change", "attend_group_change", "attend_shift_change",
    "attend_user_daily_summary_refresh", "attendance_approve_status_change", "attendance_check_record",
    "attendance_overtime_duration", "attendance_report_column_change", "attendance_schedule_change", "bpms_instance_change",
    "bpms_task_change", "calendar_event_change", "change_auth", "chat_add_member", "chat_disband", "chat_disband_microapp",
    "chat_quit", "chat_remove_member", "chat_template_change", "chat_update_owner", "chat_update_title", "check_create_suite_url",
    "check_in", "check_suite_license_code", "check_update_suite_url", "check_url", "contact_add_org", "contact_leave_org",
    "contact_modify_org", "label_user_change", "leave_quota_update", "leave_record_change", "leave_rule_change",
    "oa_timeout_plugin_task_msg", "org_admin_add", "org_admin_remove", "org_dept_create", "org_dept_modify", "org_dept_remove",
    "org_micro_app_remove", "org_micro_app_restore", "org_micro_app_scope_update", "org_micro_app_stop", "org_remove",
    "org_role_add", "org_role_modify", "org_role_remove", "org_suite_auth", "org_suite_change", "org_suite_relieve", "org_update",
    "overtime_to_vacation_data", "robot_msg_read", "robot_msg_recall", "suite_relieve", "suite_ticket", "tmp_auth_code",
    "todo_task_create", "todo_task_delete", "todo_task_update", "transfer_contact_id_job_result", "user_active_org", "user_add_org",
    "user_dept_change", "user_leave_org", "user_modify_org", "user_role_change", "watermark_check_in", "workflow_form_change",
    "workflow_instance_change_broadcast", "workflow_instance_change_directed", "workflow_task_change_broadcast",
    "workflow_task_change_directed",
]
# fmt: on
"""The names of the events that are known, for type checkers."""

MODELS: dict[str, str] = {form.model: event.name for event in EVENT_TYPES.values() for form in event.forms}
"""Name of a class → the event it is a form of."""

if TYPE_CHECKING:
    from .models import AttendanceApproveStatusChangeEventCurrent as AttendanceApproveStatusChangeEventCurrent
    from .models import AttendanceApproveStatusChangeEventSync as AttendanceApproveStatusChangeEventSync
    from .models import AttendanceCheckRecordEvent as AttendanceCheckRecordEvent
    from .models import AttendanceCheckRecordEventCurrent as AttendanceCheckRecordEventCurrent
    from .models import AttendanceOvertimeDurationEvent as AttendanceOvertimeDurationEvent
    from .models import AttendanceOvertimeDurationEventCurrent as AttendanceOvertimeDurationEventCurrent
    from .models import AttendanceReportColumnChangeEventCurrent as AttendanceReportColumnChangeEventCurrent
    from .models import AttendanceReportColumnChangeEventSync as AttendanceReportColumnChangeEventSync
    from .models import AttendanceScheduleChangeEvent as AttendanceScheduleChangeEvent
    from .models import AttendBossCheckChangeEventCurrent as AttendBossCheckChangeEventCurrent
    from .models import AttendBossCheckChangeEventSync as AttendBossCheckChangeEventSync
    from .models import AttendGroupChangeEventCurrent as AttendGroupChangeEventCurrent
    from .models import AttendGroupChangeEventSync as AttendGroupChangeEventSync
    from .models import AttendShiftChangeEventCurrent as AttendShiftChangeEventCurrent
    from .models import AttendShiftChangeEventSync as AttendShiftChangeEventSync
    from .models import AttendUserDailySummaryRefreshEventCurrent as AttendUserDailySummaryRefreshEventCurrent
    from .models import AttendUserDailySummaryRefreshEventSync as AttendUserDailySummaryRefreshEventSync
    from .models import BpmsInstanceChangeEvent as BpmsInstanceChangeEvent
    from .models import BpmsInstanceChangeEventCurrent as BpmsInstanceChangeEventCurrent
    from .models import BpmsTaskChangeEvent as BpmsTaskChangeEvent
    from .models import BpmsTaskChangeEventCurrent as BpmsTaskChangeEventCurrent
    from .models import CalendarEventChangeEvent as CalendarEventChangeEvent
    from .models import CalendarEventChangeEventCurrent as CalendarEventChangeEventCurrent
    from .models import ChangeAuthEvent as ChangeAuthEvent
    from .models import ChatAddMemberEvent as ChatAddMemberEvent
    from .models import ChatAddMemberEventCurrent as ChatAddMemberEventCurrent
    from .models import ChatAddMemberEventSync as ChatAddMemberEventSync
    from .models import ChatDisbandEvent as ChatDisbandEvent
    from .models import ChatDisbandEventCurrent as ChatDisbandEventCurrent
    from .models import ChatDisbandEventSync as ChatDisbandEventSync
    from .models import ChatDisbandMicroappEvent as ChatDisbandMicroappEvent
    from .models import ChatQuitEvent as ChatQuitEvent
    from .models import ChatQuitEventCurrent as ChatQuitEventCurrent
    from .models import ChatQuitEventSync as ChatQuitEventSync
    from .models import ChatRemoveMemberEvent as ChatRemoveMemberEvent
    from .models import ChatRemoveMemberEventCurrent as ChatRemoveMemberEventCurrent
    from .models import ChatRemoveMemberEventSync as ChatRemoveMemberEventSync
    from .models import ChatTemplateChangeEventCurrent as ChatTemplateChangeEventCurrent
    from .models import ChatTemplateChangeEventSync as ChatTemplateChangeEventSync
    from .models import ChatUpdateOwnerEvent as ChatUpdateOwnerEvent
    from .models import ChatUpdateOwnerEventCurrent as ChatUpdateOwnerEventCurrent
    from .models import ChatUpdateOwnerEventSync as ChatUpdateOwnerEventSync
    from .models import ChatUpdateTitleEvent as ChatUpdateTitleEvent
    from .models import ChatUpdateTitleEventCurrent as ChatUpdateTitleEventCurrent
    from .models import ChatUpdateTitleEventSync as ChatUpdateTitleEventSync
    from .models import CheckCreateSuiteUrlEvent as CheckCreateSuiteUrlEvent
    from .models import CheckInEvent as CheckInEvent
    from .models import CheckInEventCurrent as CheckInEventCurrent
    from .models import CheckInEventSync as CheckInEventSync
    from .models import CheckSuiteLicenseCodeEvent as CheckSuiteLicenseCodeEvent
    from .models import CheckUpdateSuiteUrlEvent as CheckUpdateSuiteUrlEvent
    from .models import CheckUrlEvent as CheckUrlEvent
    from .models import ContactAddOrgEvent as ContactAddOrgEvent
    from .models import ContactAddOrgEventCurrent as ContactAddOrgEventCurrent
    from .models import ContactLeaveOrgEvent as ContactLeaveOrgEvent
    from .models import ContactLeaveOrgEventCurrent as ContactLeaveOrgEventCurrent
    from .models import ContactModifyOrgEvent as ContactModifyOrgEvent
    from .models import ContactModifyOrgEventCurrent as ContactModifyOrgEventCurrent
    from .models import LabelUserChangeEvent as LabelUserChangeEvent
    from .models import LeaveQuotaUpdateEventCurrent as LeaveQuotaUpdateEventCurrent
    from .models import LeaveQuotaUpdateEventSync as LeaveQuotaUpdateEventSync
    from .models import LeaveRecordChangeEvent as LeaveRecordChangeEvent
    from .models import LeaveRecordChangeEventCurrent as LeaveRecordChangeEventCurrent
    from .models import LeaveRuleChangeEventCurrent as LeaveRuleChangeEventCurrent
    from .models import LeaveRuleChangeEventSync as LeaveRuleChangeEventSync
    from .models import OaTimeoutPluginTaskMsgEventCurrent as OaTimeoutPluginTaskMsgEventCurrent
    from .models import OrgAdminAddEvent as OrgAdminAddEvent
    from .models import OrgAdminAddEventCurrent as OrgAdminAddEventCurrent
    from .models import OrgAdminRemoveEvent as OrgAdminRemoveEvent
    from .models import OrgAdminRemoveEventCurrent as OrgAdminRemoveEventCurrent
    from .models import OrgDeptCreateEvent as OrgDeptCreateEvent
    from .models import OrgDeptCreateEventCurrent as OrgDeptCreateEventCurrent
    from .models import OrgDeptCreateEventSync as OrgDeptCreateEventSync
    from .models import OrgDeptCreateEventThirdParty as OrgDeptCreateEventThirdParty
    from .models import OrgDeptModifyEvent as OrgDeptModifyEvent
    from .models import OrgDeptModifyEventCurrent as OrgDeptModifyEventCurrent
    from .models import OrgDeptModifyEventSync as OrgDeptModifyEventSync
    from .models import OrgDeptModifyEventThirdParty as OrgDeptModifyEventThirdParty
    from .models import OrgDeptRemoveEvent as OrgDeptRemoveEvent
    from .models import OrgDeptRemoveEventCurrent as OrgDeptRemoveEventCurrent
    from .models import OrgDeptRemoveEventSync as OrgDeptRemoveEventSync
    from .models import OrgMicroAppRemoveEvent as OrgMicroAppRemoveEvent
    from .models import OrgMicroAppRemoveEventCurrent as OrgMicroAppRemoveEventCurrent
    from .models import OrgMicroAppRestoreEvent as OrgMicroAppRestoreEvent
    from .models import OrgMicroAppRestoreEventCurrent as OrgMicroAppRestoreEventCurrent
    from .models import OrgMicroAppRestoreEventSync as OrgMicroAppRestoreEventSync
    from .models import OrgMicroAppScopeUpdateEvent as OrgMicroAppScopeUpdateEvent
    from .models import OrgMicroAppScopeUpdateEventCurrent as OrgMicroAppScopeUpdateEventCurrent
    from .models import OrgMicroAppStopEvent as OrgMicroAppStopEvent
    from .models import OrgMicroAppStopEventCurrent as OrgMicroAppStopEventCurrent
    from .models import OrgMicroAppStopEventSync as OrgMicroAppStopEventSync
    from .models import OrgRemoveEvent as OrgRemoveEvent
    from .models import OrgRemoveEventCurrent as OrgRemoveEventCurrent
    from .models import OrgRemoveEventSync as OrgRemoveEventSync
    from .models import OrgRoleAddEvent as OrgRoleAddEvent
    from .models import OrgRoleAddEventCurrent as OrgRoleAddEventCurrent
    from .models import OrgRoleModifyEvent as OrgRoleModifyEvent
    from .models import OrgRoleModifyEventCurrent as OrgRoleModifyEventCurrent
    from .models import OrgRoleRemoveEvent as OrgRoleRemoveEvent
    from .models import OrgRoleRemoveEventCurrent as OrgRoleRemoveEventCurrent
    from .models import OrgSuiteAuthEvent as OrgSuiteAuthEvent
    from .models import OrgSuiteAuthEventCurrent as OrgSuiteAuthEventCurrent
    from .models import OrgSuiteChangeEvent as OrgSuiteChangeEvent
    from .models import OrgSuiteChangeEventCurrent as OrgSuiteChangeEventCurrent
    from .models import OrgSuiteRelieveEvent as OrgSuiteRelieveEvent
    from .models import OrgSuiteRelieveEventCurrent as OrgSuiteRelieveEventCurrent
    from .models import OrgUpdateEvent as OrgUpdateEvent
    from .models import OrgUpdateEventCurrent as OrgUpdateEventCurrent
    from .models import OvertimeToVacationDataEvent as OvertimeToVacationDataEvent
    from .models import OvertimeToVacationDataEventCurrent as OvertimeToVacationDataEventCurrent
    from .models import RobotMsgReadEvent as RobotMsgReadEvent
    from .models import RobotMsgReadEventCurrent as RobotMsgReadEventCurrent
    from .models import RobotMsgReadEventSync as RobotMsgReadEventSync
    from .models import RobotMsgRecallEvent as RobotMsgRecallEvent
    from .models import RobotMsgRecallEventCurrent as RobotMsgRecallEventCurrent
    from .models import RobotMsgRecallEventSync as RobotMsgRecallEventSync
    from .models import SuiteRelieveEvent as SuiteRelieveEvent
    from .models import SuiteTicketEvent as SuiteTicketEvent
    from .models import SuiteTicketEventCurrent as SuiteTicketEventCurrent
    from .models import SuiteTicketEventSync as SuiteTicketEventSync
    from .models import SyncHttpPushHighEvent as SyncHttpPushHighEvent
    from .models import SyncHttpPushMediumEvent as SyncHttpPushMediumEvent
    from .models import TmpAuthCodeEvent as TmpAuthCodeEvent
    from .models import TodoTaskCreateEventCurrent as TodoTaskCreateEventCurrent
    from .models import TodoTaskCreateEventSync as TodoTaskCreateEventSync
    from .models import TodoTaskDeleteEventCurrent as TodoTaskDeleteEventCurrent
    from .models import TodoTaskDeleteEventSync as TodoTaskDeleteEventSync
    from .models import TodoTaskUpdateEventCurrent as TodoTaskUpdateEventCurrent
    from .models import TodoTaskUpdateEventSync as TodoTaskUpdateEventSync
    from .models import TransferContactIdJobResultEvent as TransferContactIdJobResultEvent
    from .models import TransferContactIdJobResultEventCurrent as TransferContactIdJobResultEventCurrent
    from .models import UserActiveOrgEvent as UserActiveOrgEvent
    from .models import UserActiveOrgEventCurrent as UserActiveOrgEventCurrent
    from .models import UserActiveOrgEventSync as UserActiveOrgEventSync
    from .models import UserActiveOrgEventThirdParty as UserActiveOrgEventThirdParty
    from .models import UserAddOrgEvent as UserAddOrgEvent
    from .models import UserAddOrgEventCurrent as UserAddOrgEventCurrent
    from .models import UserAddOrgEventSync as UserAddOrgEventSync
    from .models import UserAddOrgEventThirdParty as UserAddOrgEventThirdParty
    from .models import UserDeptChangeEvent as UserDeptChangeEvent
    from .models import UserDeptChangeEventCurrent as UserDeptChangeEventCurrent
    from .models import UserLeaveOrgEvent as UserLeaveOrgEvent
    from .models import UserLeaveOrgEventCurrent as UserLeaveOrgEventCurrent
    from .models import UserLeaveOrgEventSync as UserLeaveOrgEventSync
    from .models import UserLeaveOrgEventThirdParty as UserLeaveOrgEventThirdParty
    from .models import UserModifyOrgEvent as UserModifyOrgEvent
    from .models import UserModifyOrgEventCurrent as UserModifyOrgEventCurrent
    from .models import UserModifyOrgEventSync as UserModifyOrgEventSync
    from .models import UserModifyOrgEventThirdParty as UserModifyOrgEventThirdParty
    from .models import UserRoleChangeEvent as UserRoleChangeEvent
    from .models import UserRoleChangeEventCurrent as UserRoleChangeEventCurrent
    from .models import WatermarkCheckInEventCurrent as WatermarkCheckInEventCurrent
    from .models import WatermarkCheckInEventSync as WatermarkCheckInEventSync
    from .models import WorkflowFormChangeEventCurrent as WorkflowFormChangeEventCurrent
    from .models import WorkflowInstanceChangeBroadcastEvent as WorkflowInstanceChangeBroadcastEvent
    from .models import WorkflowInstanceChangeBroadcastEventCurrent as WorkflowInstanceChangeBroadcastEventCurrent
    from .models import WorkflowInstanceChangeDirectedEvent as WorkflowInstanceChangeDirectedEvent
    from .models import WorkflowInstanceChangeDirectedEventCurrent as WorkflowInstanceChangeDirectedEventCurrent
    from .models import WorkflowTaskChangeBroadcastEvent as WorkflowTaskChangeBroadcastEvent
    from .models import WorkflowTaskChangeBroadcastEventCurrent as WorkflowTaskChangeBroadcastEventCurrent
    from .models import WorkflowTaskChangeDirectedEvent as WorkflowTaskChangeDirectedEvent
    from .models import WorkflowTaskChangeDirectedEventCurrent as WorkflowTaskChangeDirectedEventCurrent

    # fmt: off
    KnownEvent: TypeAlias = (
        AttendBossCheckChangeEventCurrent | AttendBossCheckChangeEventSync | AttendGroupChangeEventCurrent | AttendGroupChangeEventSync
        | AttendShiftChangeEventCurrent | AttendShiftChangeEventSync | AttendUserDailySummaryRefreshEventCurrent |
        AttendUserDailySummaryRefreshEventSync | AttendanceApproveStatusChangeEventCurrent | AttendanceApproveStatusChangeEventSync |
        AttendanceCheckRecordEvent | AttendanceCheckRecordEventCurrent | AttendanceOvertimeDurationEvent |
        AttendanceOvertimeDurationEventCurrent | AttendanceReportColumnChangeEventCurrent | AttendanceReportColumnChangeEventSync |
        AttendanceScheduleChangeEvent | BpmsInstanceChangeEvent | BpmsInstanceChangeEventCurrent | BpmsTaskChangeEvent |
        BpmsTaskChangeEventCurrent | CalendarEventChangeEvent | CalendarEventChangeEventCurrent | ChangeAuthEvent | ChatAddMemberEvent |
        ChatAddMemberEventCurrent | ChatAddMemberEventSync | ChatDisbandEvent | ChatDisbandEventCurrent | ChatDisbandEventSync |
        ChatDisbandMicroappEvent | ChatQuitEvent | ChatQuitEventCurrent | ChatQuitEventSync | ChatRemoveMemberEvent |
        ChatRemoveMemberEventCurrent | ChatRemoveMemberEventSync | ChatTemplateChangeEventCurrent | ChatTemplateChangeEventSync |
        ChatUpdateOwnerEvent | ChatUpdateOwnerEventCurrent | ChatUpdateOwnerEventSync | ChatUpdateTitleEvent |
        ChatUpdateTitleEventCurrent | ChatUpdateTitleEventSync | CheckCreateSuiteUrlEvent | CheckInEvent | CheckInEventCurrent |
        CheckInEventSync | CheckSuiteLicenseCodeEvent | CheckUpdateSuiteUrlEvent | CheckUrlEvent | ContactAddOrgEvent |
        ContactAddOrgEventCurrent | ContactLeaveOrgEvent | ContactLeaveOrgEventCurrent | ContactModifyOrgEvent |
        ContactModifyOrgEventCurrent | LabelUserChangeEvent | LeaveQuotaUpdateEventCurrent | LeaveQuotaUpdateEventSync |
        LeaveRecordChangeEvent | LeaveRecordChangeEventCurrent | LeaveRuleChangeEventCurrent | LeaveRuleChangeEventSync |
        OaTimeoutPluginTaskMsgEventCurrent | OrgAdminAddEvent | OrgAdminAddEventCurrent | OrgAdminRemoveEvent |
        OrgAdminRemoveEventCurrent | OrgDeptCreateEvent | OrgDeptCreateEventCurrent | OrgDeptCreateEventSync |
        OrgDeptCreateEventThirdParty | OrgDeptModifyEvent | OrgDeptModifyEventCurrent | OrgDeptModifyEventSync |
        OrgDeptModifyEventThirdParty | OrgDeptRemoveEvent | OrgDeptRemoveEventCurrent | OrgDeptRemoveEventSync | OrgMicroAppRemoveEvent
        | OrgMicroAppRemoveEventCurrent | OrgMicroAppRestoreEvent | OrgMicroAppRestoreEventCurrent | OrgMicroAppRestoreEventSync |
        OrgMicroAppScopeUpdateEvent | OrgMicroAppScopeUpdateEventCurrent | OrgMicroAppStopEvent | OrgMicroAppStopEventCurrent |
        OrgMicroAppStopEventSync | OrgRemoveEvent | OrgRemoveEventCurrent | OrgRemoveEventSync | OrgRoleAddEvent |
        OrgRoleAddEventCurrent | OrgRoleModifyEvent | OrgRoleModifyEventCurrent | OrgRoleRemoveEvent | OrgRoleRemoveEventCurrent |
        OrgSuiteAuthEvent | OrgSuiteAuthEventCurrent | OrgSuiteChangeEvent | OrgSuiteChangeEventCurrent | OrgSuiteRelieveEvent |
        OrgSuiteRelieveEventCurrent | OrgUpdateEvent | OrgUpdateEventCurrent | OvertimeToVacationDataEvent |
        OvertimeToVacationDataEventCurrent | RobotMsgReadEvent | RobotMsgReadEventCurrent | RobotMsgReadEventSync | RobotMsgRecallEvent
        | RobotMsgRecallEventCurrent | RobotMsgRecallEventSync | SuiteRelieveEvent | SuiteTicketEvent | SuiteTicketEventCurrent |
        SuiteTicketEventSync | SyncHttpPushHighEvent | SyncHttpPushMediumEvent | TmpAuthCodeEvent | TodoTaskCreateEventCurrent |
        TodoTaskCreateEventSync | TodoTaskDeleteEventCurrent | TodoTaskDeleteEventSync | TodoTaskUpdateEventCurrent |
        TodoTaskUpdateEventSync | TransferContactIdJobResultEvent | TransferContactIdJobResultEventCurrent | UserActiveOrgEvent |
        UserActiveOrgEventCurrent | UserActiveOrgEventSync | UserActiveOrgEventThirdParty | UserAddOrgEvent | UserAddOrgEventCurrent |
        UserAddOrgEventSync | UserAddOrgEventThirdParty | UserDeptChangeEvent | UserDeptChangeEventCurrent | UserLeaveOrgEvent |
        UserLeaveOrgEventCurrent | UserLeaveOrgEventSync | UserLeaveOrgEventThirdParty | UserModifyOrgEvent | UserModifyOrgEventCurrent
        | UserModifyOrgEventSync | UserModifyOrgEventThirdParty | UserRoleChangeEvent | UserRoleChangeEventCurrent |
        WatermarkCheckInEventCurrent | WatermarkCheckInEventSync | WorkflowFormChangeEventCurrent | WorkflowInstanceChangeBroadcastEvent
        | WorkflowInstanceChangeBroadcastEventCurrent | WorkflowInstanceChangeDirectedEvent | WorkflowInstanceChangeDirectedEventCurrent
        | WorkflowTaskChangeBroadcastEvent | WorkflowTaskChangeBroadcastEventCurrent | WorkflowTaskChangeDirectedEvent |
        WorkflowTaskChangeDirectedEventCurrent
    )
    # fmt: on
else:
    __all__ = ("EVENT_TYPES", "EventForm", "EventName", "EventType", "KnownEvent", *MODELS)

    def __getattr__(name):
        if name != "KnownEvent" and name not in MODELS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return _class(name) if name in MODELS else Union[tuple(map(_class, MODELS))]


@cache
def _class(name: str) -> type[Model]:
    found: type[Model] = getattr(import_module(".models", __package__), name)
    return found
