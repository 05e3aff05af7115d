"""The events table: the name of each event that DingTalk pushes, and the forms it arrives in."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, Union


class EventForm(NamedTuple):
    """One of the forms in which an event arrives.

    Attributes:
        model: Name of its class in `models`.
        required: Fields without which it is not this form, as on the wire.
        fields: All its known fields, as on the wire.
    """

    model: str
    required: frozenset[str]
    fields: frozenset[str]


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

EVENT_TYPES: dict[str, EventType] = {
    "SYNC_HTTP_PUSH_HIGH": EventType(
        name="SYNC_HTTP_PUSH_HIGH",
        summary="Events of high priority for a third-party app.",
        name_zh="配置SyncHTTP推送（推荐）",
        docs_url="https://open.dingtalk.com/document/development/configure-synchttp-push",
        forms=(
            EventForm(
                "SyncHttpPushHighEvent",
                required=frozenset({"EventType", "bizData"}),
                fields=frozenset({"EventType", "bizData"}),
            ),
        ),
    ),
    "SYNC_HTTP_PUSH_MEDIUM": EventType(
        name="SYNC_HTTP_PUSH_MEDIUM",
        summary="Events of normal priority for a third-party app.",
        name_zh="配置SyncHTTP推送（推荐）",
        docs_url="https://open.dingtalk.com/document/development/configure-synchttp-push",
        forms=(
            EventForm(
                "SyncHttpPushMediumEvent",
                required=frozenset({"EventType", "bizData"}),
                fields=frozenset({"EventType", "bizData"}),
            ),
        ),
    ),
    "bpms_instance_change": EventType(
        name="bpms_instance_change",
        summary="An approval instance was started, finished, terminated or deleted.",
        name_zh="审批实例开始、结束、终止、删除",
        docs_url="https://open.dingtalk.com/document/development/event-bpms-instance-change",
        forms=(
            EventForm(
                "BpmsInstanceChangeEvent",
                required=frozenset({"EventType", "corpId", "processInstanceId"}),
                fields=frozenset(
                    {
                        "EventType",
                        "bizCategoryId",
                        "businessId",
                        "corpId",
                        "createTime",
                        "finishTime",
                        "processCode",
                        "processInstanceId",
                        "result",
                        "staffId",
                        "title",
                        "type",
                        "url",
                    }
                ),
            ),
            EventForm(
                "BpmsInstanceChangeEventCurrent",
                required=frozenset({"EventType", "eventId", "processInstanceId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "bizCategoryId",
                        "businessId",
                        "createTime",
                        "eventId",
                        "eventUnifiedAppId",
                        "finishTime",
                        "processCode",
                        "processInstanceId",
                        "result",
                        "staffId",
                        "title",
                        "type",
                        "url",
                    }
                ),
            ),
        ),
    ),
    "bpms_task_change": EventType(
        name="bpms_task_change",
        summary="An approval task was started, finished, handed on or cancelled.",
        name_zh="审批任务开始，结束，转交",
        docs_url="https://open.dingtalk.com/document/development/event-bpms-task-change",
        forms=(
            EventForm(
                "BpmsTaskChangeEvent",
                required=frozenset({"EventType", "corpId", "processInstanceId"}),
                fields=frozenset(
                    {
                        "EventType",
                        "corpId",
                        "createTime",
                        "finishTime",
                        "processInstanceId",
                        "remark",
                        "result",
                        "staffId",
                        "taskId",
                        "title",
                        "type",
                    }
                ),
            ),
            EventForm(
                "BpmsTaskChangeEventCurrent",
                required=frozenset({"EventType", "eventId", "processInstanceId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "createTime",
                        "eventId",
                        "eventUnifiedAppId",
                        "finishTime",
                        "processInstanceId",
                        "remark",
                        "result",
                        "staffId",
                        "taskId",
                        "title",
                        "type",
                    }
                ),
            ),
        ),
    ),
    "change_auth": EventType(
        name="change_auth",
        summary="A corp changed the scope of its authorisation.",
        name_zh="通讯录授权范围变更事件",
        docs_url="https://open.dingtalk.com/document/development/address-book-authorization-scope-change-event",
        forms=(
            EventForm(
                "ChangeAuthEvent",
                required=frozenset({"AuthCorpId", "EventType"}),
                fields=frozenset({"AuthCorpId", "EventType", "SuiteKey", "TimeStamp"}),
            ),
        ),
    ),
    "chat_add_member": EventType(
        name="chat_add_member",
        summary="People were added to a group.",
        name_zh="群会话添加人员",
        docs_url="https://open.dingtalk.com/document/development/group-session-add-persons",
        forms=(
            EventForm(
                "ChatAddMemberEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset(
                    {"ChatId", "CorpId", "EventType", "OpenConversationId", "Operator", "TimeStamp", "UserId"}
                ),
            ),
            EventForm(
                "ChatAddMemberEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "timeStamp",
                        "unionId",
                        "userId",
                    }
                ),
            ),
            EventForm(
                "ChatAddMemberEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {
                        "chatId",
                        "corpId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "syncAction",
                        "timeStamp",
                        "unionId",
                        "userId",
                    }
                ),
            ),
        ),
    ),
    "chat_disband": EventType(
        name="chat_disband",
        summary="A group was dissolved.",
        name_zh="群会话解散群",
        docs_url="https://open.dingtalk.com/document/development/group-session-disband-group",
        forms=(
            EventForm(
                "ChatDisbandEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset({"ChatId", "CorpId", "EventType", "OpenConversationId", "Operator", "TimeStamp"}),
            ),
            EventForm(
                "ChatDisbandEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "timeStamp",
                    }
                ),
            ),
            EventForm(
                "ChatDisbandEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {"chatId", "corpId", "openConversationId", "operator", "operatorUnionId", "syncAction", "timeStamp"}
                ),
            ),
        ),
    ),
    "chat_disband_microapp": EventType(
        name="chat_disband_microapp",
        summary="A group that was bound to a micro-app was dissolved.",
        name_zh="绑定了微应用的群会话，在解散时回调",
        docs_url="https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md",
        forms=(
            EventForm(
                "ChatDisbandMicroappEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset({"ChatId", "CorpId", "EventType", "TimeStamp", "agentId"}),
            ),
        ),
    ),
    "chat_quit": EventType(
        name="chat_quit",
        summary="A person left a group.",
        name_zh="群会话用户主动退群",
        docs_url="https://open.dingtalk.com/document/development/group-session-users-actively-withdraw-from-the-group",
        forms=(
            EventForm(
                "ChatQuitEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset({"ChatId", "CorpId", "EventType", "OpenConversationId", "Operator", "TimeStamp"}),
            ),
            EventForm(
                "ChatQuitEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "timeStamp",
                    }
                ),
            ),
            EventForm(
                "ChatQuitEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {"chatId", "corpId", "openConversationId", "operator", "operatorUnionId", "syncAction", "timeStamp"}
                ),
            ),
        ),
    ),
    "chat_remove_member": EventType(
        name="chat_remove_member",
        summary="People were removed from a group.",
        name_zh="群会话删除人员",
        docs_url="https://open.dingtalk.com/document/development/group-session-delete-persons",
        forms=(
            EventForm(
                "ChatRemoveMemberEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset(
                    {"ChatId", "CorpId", "EventType", "OpenConversationId", "Operator", "TimeStamp", "UserId"}
                ),
            ),
            EventForm(
                "ChatRemoveMemberEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "timeStamp",
                        "unionId",
                        "userId",
                    }
                ),
            ),
            EventForm(
                "ChatRemoveMemberEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {
                        "chatId",
                        "corpId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "syncAction",
                        "timeStamp",
                        "unionId",
                        "userId",
                    }
                ),
            ),
        ),
    ),
    "chat_update_owner": EventType(
        name="chat_update_owner",
        summary="A group got another owner.",
        name_zh="群会话更换群主",
        docs_url="https://open.dingtalk.com/document/development/group-session-change-group-master",
        forms=(
            EventForm(
                "ChatUpdateOwnerEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset({"ChatId", "CorpId", "EventType", "OpenConversationId", "Owner", "TimeStamp"}),
            ),
            EventForm(
                "ChatUpdateOwnerEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operatorUnionId",
                        "owner",
                        "timeStamp",
                    }
                ),
            ),
            EventForm(
                "ChatUpdateOwnerEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {"chatId", "corpId", "openConversationId", "operatorUnionId", "owner", "syncAction", "timeStamp"}
                ),
            ),
        ),
    ),
    "chat_update_title": EventType(
        name="chat_update_title",
        summary="A group got another title.",
        name_zh="群会话更换群名称",
        docs_url="https://open.dingtalk.com/document/development/group-session-change-group-name",
        forms=(
            EventForm(
                "ChatUpdateTitleEvent",
                required=frozenset({"ChatId", "EventType"}),
                fields=frozenset(
                    {"ChatId", "CorpId", "EventType", "OpenConversationId", "Operator", "TimeStamp", "Title"}
                ),
            ),
            EventForm(
                "ChatUpdateTitleEventCurrent",
                required=frozenset({"EventType", "chatId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "chatId",
                        "eventId",
                        "eventUnifiedAppId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "timeStamp",
                        "title",
                    }
                ),
            ),
            EventForm(
                "ChatUpdateTitleEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {
                        "chatId",
                        "corpId",
                        "openConversationId",
                        "operator",
                        "operatorUnionId",
                        "syncAction",
                        "timeStamp",
                        "title",
                    }
                ),
            ),
        ),
    ),
    "check_create_suite_url": EventType(
        name="check_create_suite_url",
        summary="Checks the URL of a third-party app that is being created.",
        name_zh="验证回调URL事件",
        docs_url="https://open.dingtalk.com/document/development/validating-and-updating-callback-url-events",
        forms=(
            EventForm(
                "CheckCreateSuiteUrlEvent",
                required=frozenset({"EventType"}),
                fields=frozenset({"EventType", "Random", "TestSuiteKey"}),
            ),
        ),
    ),
    "check_suite_license_code": EventType(
        name="check_suite_license_code",
        summary="A corp typed in a licence number while it opened a suite.",
        name_zh="校验序列号事件",
        docs_url="https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_isvguide.md",
        forms=(
            EventForm(
                "CheckSuiteLicenseCodeEvent",
                required=frozenset({"AuthCorpId", "EventType", "LicenseCode"}),
                fields=frozenset({"AuthCorpId", "EventType", "LicenseCode", "SuiteKey", "TimeStamp"}),
            ),
        ),
    ),
    "check_update_suite_url": EventType(
        name="check_update_suite_url",
        summary="Checks the changed URL of a third-party app.",
        name_zh="应用回调地址更新",
        docs_url="https://open.dingtalk.com/document/development/app-callback-url-update",
        forms=(
            EventForm(
                "CheckUpdateSuiteUrlEvent",
                required=frozenset({"EventType"}),
                fields=frozenset({"EventType", "Random", "TestSuiteKey"}),
            ),
        ),
    ),
    "check_url": EventType(
        name="check_url",
        summary="Tests the callback URL.",
        name_zh="测试回调URL事件",
        docs_url="https://open.dingtalk.com/document/development/test-callback-url-events",
        forms=(
            EventForm(
                "CheckUrlEvent",
                required=frozenset({"EventType"}),
                fields=frozenset({"EventType"}),
            ),
        ),
    ),
    "contact_add_org": EventType(
        name="contact_add_org",
        summary="An external contact was added.",
        name_zh="企业增加外部联系人",
        docs_url="https://open.dingtalk.com/document/development/enterprise-adds-external-contacts",
        forms=(
            EventForm(
                "ContactAddOrgEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "contact_leave_org": EventType(
        name="contact_leave_org",
        summary="An external contact was removed.",
        name_zh="企业删除外部联系人",
        docs_url="https://open.dingtalk.com/document/development/enterprise-delete-external-contacts",
        forms=(
            EventForm(
                "ContactLeaveOrgEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "contact_modify_org": EventType(
        name="contact_modify_org",
        summary="An external contact changed.",
        name_zh="外部联系人修改",
        docs_url="https://open.dingtalk.com/document/development/external-contact-modification",
        forms=(
            EventForm(
                "ContactModifyOrgEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "label_user_change": EventType(
        name="label_user_change",
        summary="The roles of people changed.",
        name_zh="员工角色信息发生变更",
        docs_url="https://open.dingtalk.com/document/development/employee-role-information-changes",
        forms=(
            EventForm(
                "LabelUserChangeEvent",
                required=frozenset({"EventType", "labelIdList", "userIdList"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "action",
                        "eventId",
                        "eventUnifiedAppId",
                        "labelIdList",
                        "userIdList",
                    }
                ),
            ),
        ),
    ),
    "org_admin_add": EventType(
        name="org_admin_add",
        summary="People became administrators.",
        name_zh="通讯录用户被设为管理员",
        docs_url="https://open.dingtalk.com/document/development/user-is-set-as-administrator",
        forms=(
            EventForm(
                "OrgAdminAddEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "OrgAdminAddEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId", "timeStamp", "userId"}
                ),
            ),
        ),
    ),
    "org_admin_remove": EventType(
        name="org_admin_remove",
        summary="People are no longer administrators.",
        name_zh="通讯录用户被取消设置管理员",
        docs_url="https://open.dingtalk.com/document/development/address-book-user-canceled-setting-administrator",
        forms=(
            EventForm(
                "OrgAdminRemoveEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "OrgAdminRemoveEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId", "timeStamp", "userId"}
                ),
            ),
        ),
    ),
    "org_dept_create": EventType(
        name="org_dept_create",
        summary="Departments were created.",
        name_zh="通讯录企业部门创建",
        docs_url="https://open.dingtalk.com/document/development/create-department-event",
        forms=(
            EventForm(
                "OrgDeptCreateEvent",
                required=frozenset({"DeptId", "EventType"}),
                fields=frozenset({"CorpId", "DeptId", "EventType", "TimeStamp"}),
            ),
            EventForm(
                "OrgDeptCreateEventCurrent",
                required=frozenset({"EventType", "deptId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "deptId", "eventId", "eventUnifiedAppId"}
                ),
            ),
            EventForm(
                "OrgDeptCreateEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_dept_modify": EventType(
        name="org_dept_modify",
        summary="Departments changed.",
        name_zh="通讯录企业部门修改",
        docs_url="https://open.dingtalk.com/document/development/address-book-enterprise-department-modification",
        forms=(
            EventForm(
                "OrgDeptModifyEvent",
                required=frozenset({"DeptId", "EventType"}),
                fields=frozenset({"CorpId", "DeptId", "EventType", "TimeStamp"}),
            ),
            EventForm(
                "OrgDeptModifyEventCurrent",
                required=frozenset({"EventType", "deptId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "deptId", "eventId", "eventUnifiedAppId"}
                ),
            ),
            EventForm(
                "OrgDeptModifyEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_dept_remove": EventType(
        name="org_dept_remove",
        summary="Departments were removed.",
        name_zh="通讯录企业部门删除",
        docs_url="https://open.dingtalk.com/document/development/address-book-enterprise-department-delete",
        forms=(
            EventForm(
                "OrgDeptRemoveEvent",
                required=frozenset({"DeptId", "EventType"}),
                fields=frozenset({"CorpId", "DeptId", "EventType", "TimeStamp"}),
            ),
            EventForm(
                "OrgDeptRemoveEventCurrent",
                required=frozenset({"EventType", "deptId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "deptId", "eventId", "eventUnifiedAppId"}
                ),
            ),
            EventForm(
                "OrgDeptRemoveEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_micro_app_remove": EventType(
        name="org_micro_app_remove",
        summary="A corp removed an app.",
        name_zh="企业物理删除微应用",
        docs_url="https://open.dingtalk.com/document/development/enterprise-physical-deletion-of-micro-applications",
        forms=(
            EventForm(
                "OrgMicroAppRemoveEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_micro_app_restore": EventType(
        name="org_micro_app_restore",
        summary="A corp enabled an app.",
        name_zh="启用应用事件",
        docs_url="https://open.dingtalk.com/document/development/enable-and-disable-application-events",
        forms=(
            EventForm(
                "OrgMicroAppRestoreEvent",
                required=frozenset({"AuthCorpId", "EventType"}),
                fields=frozenset({"AgentId", "AppId", "AuthCorpId", "EventType", "SuiteKey", "TimeStamp"}),
            ),
            EventForm(
                "OrgMicroAppRestoreEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_micro_app_scope_update": EventType(
        name="org_micro_app_scope_update",
        summary="A corp changed who can see an app.",
        name_zh="企业微应用可见范围变更",
        docs_url="https://open.dingtalk.com/document/development/enterprise-micro-application-visible-range-change",
        forms=(
            EventForm(
                "OrgMicroAppScopeUpdateEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_micro_app_stop": EventType(
        name="org_micro_app_stop",
        summary="A corp disabled an app.",
        name_zh="停用应用事件",
        docs_url="https://open.dingtalk.com/document/development/enable-and-disable-application-events",
        forms=(
            EventForm(
                "OrgMicroAppStopEvent",
                required=frozenset({"AuthCorpId", "EventType"}),
                fields=frozenset({"AgentId", "AppId", "AuthCorpId", "EventType", "SuiteKey", "TimeStamp"}),
            ),
            EventForm(
                "OrgMicroAppStopEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_remove": EventType(
        name="org_remove",
        summary="The corp was dissolved.",
        name_zh="企业删除",
        docs_url="https://open.dingtalk.com/document/development/the-organizational-relationship-enterprise-is-deleted",
        forms=(
            EventForm(
                "OrgRemoveEvent",
                required=frozenset({"EventType", "TimeStamp"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp"}),
            ),
            EventForm(
                "OrgRemoveEventCurrent",
                required=frozenset({"EventType", "eventId"}),
                fields=frozenset({"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId"}),
            ),
            EventForm(
                "OrgRemoveEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_role_add": EventType(
        name="org_role_add",
        summary="A role was added.",
        name_zh="企业增加角色",
        docs_url="https://open.dingtalk.com/document/development/businesses-increase-roles",
        forms=(
            EventForm(
                "OrgRoleAddEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_role_modify": EventType(
        name="org_role_modify",
        summary="A role changed.",
        name_zh="企业角色变更",
        docs_url="https://open.dingtalk.com/document/development/enterprise-role-change",
        forms=(
            EventForm(
                "OrgRoleModifyEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_role_remove": EventType(
        name="org_role_remove",
        summary="A role was removed.",
        name_zh="企业删除角色",
        docs_url="https://open.dingtalk.com/document/development/enterprise-deletes-the-role",
        forms=(
            EventForm(
                "OrgRoleRemoveEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "org_suite_auth": EventType(
        name="org_suite_auth",
        summary="A corp authorised a suite.",
        name_zh="套件授权",
        docs_url="https://open.dingtalk.com/document/development/event-org-suite-auth",
        forms=(
            EventForm(
                "OrgSuiteAuthEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {"auth_corp_info", "auth_info", "auth_scope", "auth_user_info", "permanent_code", "syncAction"}
                ),
            ),
            EventForm(
                "OrgSuiteAuthEventCurrent",
                required=frozenset({"EventType"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "authCorpInfo",
                        "authInfo",
                        "eventId",
                        "eventUnifiedAppId",
                        "permanentCode",
                    }
                ),
            ),
        ),
    ),
    "org_suite_change": EventType(
        name="org_suite_change",
        summary="A corp changed its authorisation of a suite.",
        name_zh="企业授权变更事件",
        docs_url="https://open.dingtalk.com/document/development/event-org-suite-relieve",
        forms=(
            EventForm(
                "OrgSuiteChangeEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset(
                    {"auth_corp_info", "auth_info", "auth_scope", "auth_user_info", "permanent_code", "syncAction"}
                ),
            ),
            EventForm(
                "OrgSuiteChangeEventCurrent",
                required=frozenset({"EventType"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "authCorpInfo",
                        "authInfo",
                        "eventId",
                        "eventUnifiedAppId",
                        "permanentCode",
                    }
                ),
            ),
        ),
    ),
    "org_suite_relieve": EventType(
        name="org_suite_relieve",
        summary="A corp withdrew its authorisation of a suite.",
        name_zh="企业解除套件授权",
        docs_url="https://open.dingtalk.com/document/development/enterprise-release-kit-authorization",
        forms=(
            EventForm(
                "OrgSuiteRelieveEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
            EventForm(
                "OrgSuiteRelieveEventCurrent",
                required=frozenset({"EventType"}),
                fields=frozenset({"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId"}),
            ),
        ),
    ),
    "org_update": EventType(
        name="org_update",
        summary="The corp's own data changed.",
        name_zh="企业变更",
        docs_url="https://open.dingtalk.com/document/development/event-subscription-for-enterprise-changes",
        forms=(
            EventForm(
                "OrgUpdateEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "robot_msg_read": EventType(
        name="robot_msg_read",
        summary="A person read a message of a robot.",
        name_zh="机器人消息已读事件",
        docs_url="https://open.dingtalk.com/document/development/bot-message-read-event",
        forms=(
            EventForm(
                "RobotMsgReadEvent",
                required=frozenset({"EventType", "ProcessQueryKey"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "OpenConversationId",
                        "OperatTime",
                        "ProcessQueryKey",
                        "RobotCode",
                        "UnionId",
                        "UserId",
                        "eventId",
                        "eventUnifiedAppId",
                    }
                ),
            ),
            EventForm(
                "RobotMsgReadEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "robot_msg_recall": EventType(
        name="robot_msg_recall",
        summary="A message of a robot was withdrawn.",
        name_zh="机器人消息撤回事件",
        docs_url="https://open.dingtalk.com/document/development/bot-message-withdrawal-event",
        forms=(
            EventForm(
                "RobotMsgRecallEvent",
                required=frozenset({"EventType", "ProcessQueryKey"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "OpenConversationId",
                        "OperatTime",
                        "ProcessQueryKey",
                        "RobotCode",
                        "UnionId",
                        "UserId",
                        "eventId",
                        "eventUnifiedAppId",
                    }
                ),
            ),
            EventForm(
                "RobotMsgRecallEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "suite_relieve": EventType(
        name="suite_relieve",
        summary="A corp withdrew its authorisation.",
        name_zh="解除授权事件",
        docs_url="https://open.dingtalk.com/document/development/revoke-authorization",
        forms=(
            EventForm(
                "SuiteRelieveEvent",
                required=frozenset({"AuthCorpId", "EventType"}),
                fields=frozenset({"AuthCorpId", "EventType", "SuiteKey", "TimeStamp"}),
            ),
        ),
    ),
    "suite_ticket": EventType(
        name="suite_ticket",
        summary="A suite got a new ticket.",
        name_zh="推送suite_ticket事件",
        docs_url="https://open.dingtalk.com/document/development/push-suite-ticket-events",
        forms=(
            EventForm(
                "SuiteTicketEvent",
                required=frozenset({"EventType", "SuiteTicket"}),
                fields=frozenset({"EventType", "SuiteKey", "SuiteTicket", "TimeStamp"}),
            ),
            EventForm(
                "SuiteTicketEventSync",
                required=frozenset({"suiteTicket", "syncAction"}),
                fields=frozenset({"suiteTicket", "syncAction"}),
            ),
        ),
    ),
    "tmp_auth_code": EventType(
        name="tmp_auth_code",
        summary="A corp authorised a suite.",
        name_zh="企业授权开通应用事件",
        docs_url="https://open.dingtalk.com/document/development/enterprise-authorized-application-activation-event",
        forms=(
            EventForm(
                "TmpAuthCodeEvent",
                required=frozenset({"AuthCode", "EventType"}),
                fields=frozenset({"AuthCode", "AuthCorpId", "EventType", "SuiteKey", "TimeStamp"}),
            ),
        ),
    ),
    "transfer_contact_id_job_result": EventType(
        name="transfer_contact_id_job_result",
        summary="A job that translates ids of the address book is done.",
        name_zh="异步转译通讯录id任务完成通知",
        docs_url="https://open.dingtalk.com/document/development/asynchronous-translation-address-book-id-task-completion-notification",
        forms=(
            EventForm(
                "TransferContactIdJobResultEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_active_org": EventType(
        name="user_active_org",
        summary="People who had joined the corp became active.",
        name_zh="加入企业后用户激活",
        docs_url="https://open.dingtalk.com/document/development/user-activation-after-joining-the-enterprise",
        forms=(
            EventForm(
                "UserActiveOrgEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "UserActiveOrgEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId", "timeStamp", "userId"}
                ),
            ),
            EventForm(
                "UserActiveOrgEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_add_org": EventType(
        name="user_add_org",
        summary="People joined the corp.",
        name_zh="企业增加员工事件",
        docs_url="https://open.dingtalk.com/document/development/enterprise-increases-employee-events",
        forms=(
            EventForm(
                "UserAddOrgEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "UserAddOrgEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "eventId",
                        "eventUnifiedAppId",
                        "timeStamp",
                        "timestamp",
                        "userId",
                    }
                ),
            ),
            EventForm(
                "UserAddOrgEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_dept_change": EventType(
        name="user_dept_change",
        summary="A person's departments changed.",
        name_zh="企业修改员工部门后员工信息事件",
        docs_url="https://open.dingtalk.com/document/development/employee-information-event-after-enterprise-modifies-employee-department",
        forms=(
            EventForm(
                "UserDeptChangeEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_leave_org": EventType(
        name="user_leave_org",
        summary="People left the corp.",
        name_zh="通讯录用户离职",
        docs_url="https://open.dingtalk.com/document/development/address-book-user-resignation",
        forms=(
            EventForm(
                "UserLeaveOrgEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "UserLeaveOrgEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {"BizId", "CorpId", "EventTime", "EventType", "eventId", "eventUnifiedAppId", "timeStamp", "userId"}
                ),
            ),
            EventForm(
                "UserLeaveOrgEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_modify_org": EventType(
        name="user_modify_org",
        summary="People's entries in the address book changed.",
        name_zh="通讯录用户更改",
        docs_url="https://open.dingtalk.com/document/development/address-book-user-change",
        forms=(
            EventForm(
                "UserModifyOrgEvent",
                required=frozenset({"EventType", "UserId"}),
                fields=frozenset({"CorpId", "EventType", "TimeStamp", "UserId"}),
            ),
            EventForm(
                "UserModifyOrgEventCurrent",
                required=frozenset({"EventType", "userId"}),
                fields=frozenset(
                    {
                        "BizId",
                        "CorpId",
                        "EventTime",
                        "EventType",
                        "diffInfo",
                        "eventId",
                        "eventUnifiedAppId",
                        "timeStamp",
                        "userId",
                    }
                ),
            ),
            EventForm(
                "UserModifyOrgEventSync",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "user_role_change": EventType(
        name="user_role_change",
        summary="A person's roles changed.",
        name_zh="企业修改员工所在角色后员工信息事件",
        docs_url="https://open.dingtalk.com/document/development/employee-information-event-after-the-enterprise-modifies-the-employee-s-role",
        forms=(
            EventForm(
                "UserRoleChangeEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "workflow_instance_change_directed": EventType(
        name="workflow_instance_change_directed",
        summary="An approval instance of the app changed.",
        name_zh="审批实例状态变更",
        docs_url="https://open.dingtalk.com/document/development/event-workflow-instance-change-directed",
        forms=(
            EventForm(
                "WorkflowInstanceChangeDirectedEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
    "workflow_task_change_directed": EventType(
        name="workflow_task_change_directed",
        summary="An approval task of the app changed.",
        name_zh="审批任务状态变更",
        docs_url="https://open.dingtalk.com/document/development/event-workflow-task-change-directed",
        forms=(
            EventForm(
                "WorkflowTaskChangeDirectedEvent",
                required=frozenset({"syncAction"}),
                fields=frozenset({"syncAction"}),
            ),
        ),
    ),
}
"""Name of the event on the wire → what is known of it."""

# fmt: off
EventName: TypeAlias = Literal[
    "SYNC_HTTP_PUSH_HIGH", "SYNC_HTTP_PUSH_MEDIUM", "bpms_instance_change", "bpms_task_change", "change_auth",
    "chat_add_member", "chat_disband", "chat_disband_microapp", "chat_quit", "chat_remove_member",
    "chat_update_owner", "chat_update_title", "check_create_suite_url", "check_suite_license_code",
    "check_update_suite_url", "check_url", "contact_add_org", "contact_leave_org", "contact_modify_org",
    "label_user_change", "org_admin_add", "org_admin_remove", "org_dept_create", "org_dept_modify",
    "org_dept_remove", "org_micro_app_remove", "org_micro_app_restore", "org_micro_app_scope_update",
    "org_micro_app_stop", "org_remove", "org_role_add", "org_role_modify", "org_role_remove", "org_suite_auth",
    "org_suite_change", "org_suite_relieve", "org_update", "robot_msg_read", "robot_msg_recall",
    "suite_relieve", "suite_ticket", "tmp_auth_code", "transfer_contact_id_job_result", "user_active_org",
    "user_add_org", "user_dept_change", "user_leave_org", "user_modify_org", "user_role_change",
    "workflow_instance_change_directed", "workflow_task_change_directed",
]
# fmt: on
"""The names of the events that are known, for type checkers."""

MODELS: dict[str, str] = {form.model: event.name for event in EVENT_TYPES.values() for form in event.forms}
"""Name of a class → the event it is a form of."""

if TYPE_CHECKING:
    from .models import BpmsInstanceChangeEvent as BpmsInstanceChangeEvent
    from .models import BpmsInstanceChangeEventCurrent as BpmsInstanceChangeEventCurrent
    from .models import BpmsTaskChangeEvent as BpmsTaskChangeEvent
    from .models import BpmsTaskChangeEventCurrent as BpmsTaskChangeEventCurrent
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
    from .models import ChatUpdateOwnerEvent as ChatUpdateOwnerEvent
    from .models import ChatUpdateOwnerEventCurrent as ChatUpdateOwnerEventCurrent
    from .models import ChatUpdateOwnerEventSync as ChatUpdateOwnerEventSync
    from .models import ChatUpdateTitleEvent as ChatUpdateTitleEvent
    from .models import ChatUpdateTitleEventCurrent as ChatUpdateTitleEventCurrent
    from .models import ChatUpdateTitleEventSync as ChatUpdateTitleEventSync
    from .models import CheckCreateSuiteUrlEvent as CheckCreateSuiteUrlEvent
    from .models import CheckSuiteLicenseCodeEvent as CheckSuiteLicenseCodeEvent
    from .models import CheckUpdateSuiteUrlEvent as CheckUpdateSuiteUrlEvent
    from .models import CheckUrlEvent as CheckUrlEvent
    from .models import ContactAddOrgEvent as ContactAddOrgEvent
    from .models import ContactLeaveOrgEvent as ContactLeaveOrgEvent
    from .models import ContactModifyOrgEvent as ContactModifyOrgEvent
    from .models import LabelUserChangeEvent as LabelUserChangeEvent
    from .models import OrgAdminAddEvent as OrgAdminAddEvent
    from .models import OrgAdminAddEventCurrent as OrgAdminAddEventCurrent
    from .models import OrgAdminRemoveEvent as OrgAdminRemoveEvent
    from .models import OrgAdminRemoveEventCurrent as OrgAdminRemoveEventCurrent
    from .models import OrgDeptCreateEvent as OrgDeptCreateEvent
    from .models import OrgDeptCreateEventCurrent as OrgDeptCreateEventCurrent
    from .models import OrgDeptCreateEventSync as OrgDeptCreateEventSync
    from .models import OrgDeptModifyEvent as OrgDeptModifyEvent
    from .models import OrgDeptModifyEventCurrent as OrgDeptModifyEventCurrent
    from .models import OrgDeptModifyEventSync as OrgDeptModifyEventSync
    from .models import OrgDeptRemoveEvent as OrgDeptRemoveEvent
    from .models import OrgDeptRemoveEventCurrent as OrgDeptRemoveEventCurrent
    from .models import OrgDeptRemoveEventSync as OrgDeptRemoveEventSync
    from .models import OrgMicroAppRemoveEvent as OrgMicroAppRemoveEvent
    from .models import OrgMicroAppRestoreEvent as OrgMicroAppRestoreEvent
    from .models import OrgMicroAppRestoreEventSync as OrgMicroAppRestoreEventSync
    from .models import OrgMicroAppScopeUpdateEvent as OrgMicroAppScopeUpdateEvent
    from .models import OrgMicroAppStopEvent as OrgMicroAppStopEvent
    from .models import OrgMicroAppStopEventSync as OrgMicroAppStopEventSync
    from .models import OrgRemoveEvent as OrgRemoveEvent
    from .models import OrgRemoveEventCurrent as OrgRemoveEventCurrent
    from .models import OrgRemoveEventSync as OrgRemoveEventSync
    from .models import OrgRoleAddEvent as OrgRoleAddEvent
    from .models import OrgRoleModifyEvent as OrgRoleModifyEvent
    from .models import OrgRoleRemoveEvent as OrgRoleRemoveEvent
    from .models import OrgSuiteAuthEvent as OrgSuiteAuthEvent
    from .models import OrgSuiteAuthEventCurrent as OrgSuiteAuthEventCurrent
    from .models import OrgSuiteChangeEvent as OrgSuiteChangeEvent
    from .models import OrgSuiteChangeEventCurrent as OrgSuiteChangeEventCurrent
    from .models import OrgSuiteRelieveEvent as OrgSuiteRelieveEvent
    from .models import OrgSuiteRelieveEventCurrent as OrgSuiteRelieveEventCurrent
    from .models import OrgUpdateEvent as OrgUpdateEvent
    from .models import RobotMsgReadEvent as RobotMsgReadEvent
    from .models import RobotMsgReadEventSync as RobotMsgReadEventSync
    from .models import RobotMsgRecallEvent as RobotMsgRecallEvent
    from .models import RobotMsgRecallEventSync as RobotMsgRecallEventSync
    from .models import SuiteRelieveEvent as SuiteRelieveEvent
    from .models import SuiteTicketEvent as SuiteTicketEvent
    from .models import SuiteTicketEventSync as SuiteTicketEventSync
    from .models import SyncHttpPushHighEvent as SyncHttpPushHighEvent
    from .models import SyncHttpPushMediumEvent as SyncHttpPushMediumEvent
    from .models import TmpAuthCodeEvent as TmpAuthCodeEvent
    from .models import TransferContactIdJobResultEvent as TransferContactIdJobResultEvent
    from .models import UserActiveOrgEvent as UserActiveOrgEvent
    from .models import UserActiveOrgEventCurrent as UserActiveOrgEventCurrent
    from .models import UserActiveOrgEventSync as UserActiveOrgEventSync
    from .models import UserAddOrgEvent as UserAddOrgEvent
    from .models import UserAddOrgEventCurrent as UserAddOrgEventCurrent
    from .models import UserAddOrgEventSync as UserAddOrgEventSync
    from .models import UserDeptChangeEvent as UserDeptChangeEvent
    from .models import UserLeaveOrgEvent as UserLeaveOrgEvent
    from .models import UserLeaveOrgEventCurrent as UserLeaveOrgEventCurrent
    from .models import UserLeaveOrgEventSync as UserLeaveOrgEventSync
    from .models import UserModifyOrgEvent as UserModifyOrgEvent
    from .models import UserModifyOrgEventCurrent as UserModifyOrgEventCurrent
    from .models import UserModifyOrgEventSync as UserModifyOrgEventSync
    from .models import UserRoleChangeEvent as UserRoleChangeEvent
    from .models import WorkflowInstanceChangeDirectedEvent as WorkflowInstanceChangeDirectedEvent
    from .models import WorkflowTaskChangeDirectedEvent as WorkflowTaskChangeDirectedEvent

    KnownEvent: TypeAlias = (
        BpmsInstanceChangeEvent
        | BpmsInstanceChangeEventCurrent
        | BpmsTaskChangeEvent
        | BpmsTaskChangeEventCurrent
        | ChangeAuthEvent
        | ChatAddMemberEvent
        | ChatAddMemberEventCurrent
        | ChatAddMemberEventSync
        | ChatDisbandEvent
        | ChatDisbandEventCurrent
        | ChatDisbandEventSync
        | ChatDisbandMicroappEvent
        | ChatQuitEvent
        | ChatQuitEventCurrent
        | ChatQuitEventSync
        | ChatRemoveMemberEvent
        | ChatRemoveMemberEventCurrent
        | ChatRemoveMemberEventSync
        | ChatUpdateOwnerEvent
        | ChatUpdateOwnerEventCurrent
        | ChatUpdateOwnerEventSync
        | ChatUpdateTitleEvent
        | ChatUpdateTitleEventCurrent
        | ChatUpdateTitleEventSync
        | CheckCreateSuiteUrlEvent
        | CheckSuiteLicenseCodeEvent
        | CheckUpdateSuiteUrlEvent
        | CheckUrlEvent
        | ContactAddOrgEvent
        | ContactLeaveOrgEvent
        | ContactModifyOrgEvent
        | LabelUserChangeEvent
        | OrgAdminAddEvent
        | OrgAdminAddEventCurrent
        | OrgAdminRemoveEvent
        | OrgAdminRemoveEventCurrent
        | OrgDeptCreateEvent
        | OrgDeptCreateEventCurrent
        | OrgDeptCreateEventSync
        | OrgDeptModifyEvent
        | OrgDeptModifyEventCurrent
        | OrgDeptModifyEventSync
        | OrgDeptRemoveEvent
        | OrgDeptRemoveEventCurrent
        | OrgDeptRemoveEventSync
        | OrgMicroAppRemoveEvent
        | OrgMicroAppRestoreEvent
        | OrgMicroAppRestoreEventSync
        | OrgMicroAppScopeUpdateEvent
        | OrgMicroAppStopEvent
        | OrgMicroAppStopEventSync
        | OrgRemoveEvent
        | OrgRemoveEventCurrent
        | OrgRemoveEventSync
        | OrgRoleAddEvent
        | OrgRoleModifyEvent
        | OrgRoleRemoveEvent
        | OrgSuiteAuthEvent
        | OrgSuiteAuthEventCurrent
        | OrgSuiteChangeEvent
        | OrgSuiteChangeEventCurrent
        | OrgSuiteRelieveEvent
        | OrgSuiteRelieveEventCurrent
        | OrgUpdateEvent
        | RobotMsgReadEvent
        | RobotMsgReadEventSync
        | RobotMsgRecallEvent
        | RobotMsgRecallEventSync
        | SuiteRelieveEvent
        | SuiteTicketEvent
        | SuiteTicketEventSync
        | SyncHttpPushHighEvent
        | SyncHttpPushMediumEvent
        | TmpAuthCodeEvent
        | TransferContactIdJobResultEvent
        | UserActiveOrgEvent
        | UserActiveOrgEventCurrent
        | UserActiveOrgEventSync
        | UserAddOrgEvent
        | UserAddOrgEventCurrent
        | UserAddOrgEventSync
        | UserDeptChangeEvent
        | UserLeaveOrgEvent
        | UserLeaveOrgEventCurrent
        | UserLeaveOrgEventSync
        | UserModifyOrgEvent
        | UserModifyOrgEventCurrent
        | UserModifyOrgEventSync
        | UserRoleChangeEvent
        | WorkflowInstanceChangeDirectedEvent
        | WorkflowTaskChangeDirectedEvent
    )
else:

    def __getattr__(name):
        if name != "KnownEvent" and name not in MODELS:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        models = import_module(".models", __package__)
        return getattr(models, name) if name in MODELS else Union[tuple(getattr(models, model) for model in MODELS)]


__all__ = (
    "EVENT_TYPES",
    "EventForm",
    "EventName",
    "EventType",
    "KnownEvent",
    "BpmsInstanceChangeEvent",
    "BpmsInstanceChangeEventCurrent",
    "BpmsTaskChangeEvent",
    "BpmsTaskChangeEventCurrent",
    "ChangeAuthEvent",
    "ChatAddMemberEvent",
    "ChatAddMemberEventCurrent",
    "ChatAddMemberEventSync",
    "ChatDisbandEvent",
    "ChatDisbandEventCurrent",
    "ChatDisbandEventSync",
    "ChatDisbandMicroappEvent",
    "ChatQuitEvent",
    "ChatQuitEventCurrent",
    "ChatQuitEventSync",
    "ChatRemoveMemberEvent",
    "ChatRemoveMemberEventCurrent",
    "ChatRemoveMemberEventSync",
    "ChatUpdateOwnerEvent",
    "ChatUpdateOwnerEventCurrent",
    "ChatUpdateOwnerEventSync",
    "ChatUpdateTitleEvent",
    "ChatUpdateTitleEventCurrent",
    "ChatUpdateTitleEventSync",
    "CheckCreateSuiteUrlEvent",
    "CheckSuiteLicenseCodeEvent",
    "CheckUpdateSuiteUrlEvent",
    "CheckUrlEvent",
    "ContactAddOrgEvent",
    "ContactLeaveOrgEvent",
    "ContactModifyOrgEvent",
    "LabelUserChangeEvent",
    "OrgAdminAddEvent",
    "OrgAdminAddEventCurrent",
    "OrgAdminRemoveEvent",
    "OrgAdminRemoveEventCurrent",
    "OrgDeptCreateEvent",
    "OrgDeptCreateEventCurrent",
    "OrgDeptCreateEventSync",
    "OrgDeptModifyEvent",
    "OrgDeptModifyEventCurrent",
    "OrgDeptModifyEventSync",
    "OrgDeptRemoveEvent",
    "OrgDeptRemoveEventCurrent",
    "OrgDeptRemoveEventSync",
    "OrgMicroAppRemoveEvent",
    "OrgMicroAppRestoreEvent",
    "OrgMicroAppRestoreEventSync",
    "OrgMicroAppScopeUpdateEvent",
    "OrgMicroAppStopEvent",
    "OrgMicroAppStopEventSync",
    "OrgRemoveEvent",
    "OrgRemoveEventCurrent",
    "OrgRemoveEventSync",
    "OrgRoleAddEvent",
    "OrgRoleModifyEvent",
    "OrgRoleRemoveEvent",
    "OrgSuiteAuthEvent",
    "OrgSuiteAuthEventCurrent",
    "OrgSuiteChangeEvent",
    "OrgSuiteChangeEventCurrent",
    "OrgSuiteRelieveEvent",
    "OrgSuiteRelieveEventCurrent",
    "OrgUpdateEvent",
    "RobotMsgReadEvent",
    "RobotMsgReadEventSync",
    "RobotMsgRecallEvent",
    "RobotMsgRecallEventSync",
    "SuiteRelieveEvent",
    "SuiteTicketEvent",
    "SuiteTicketEventSync",
    "SyncHttpPushHighEvent",
    "SyncHttpPushMediumEvent",
    "TmpAuthCodeEvent",
    "TransferContactIdJobResultEvent",
    "UserActiveOrgEvent",
    "UserActiveOrgEventCurrent",
    "UserActiveOrgEventSync",
    "UserAddOrgEvent",
    "UserAddOrgEventCurrent",
    "UserAddOrgEventSync",
    "UserDeptChangeEvent",
    "UserLeaveOrgEvent",
    "UserLeaveOrgEventCurrent",
    "UserLeaveOrgEventSync",
    "UserModifyOrgEvent",
    "UserModifyOrgEventCurrent",
    "UserModifyOrgEventSync",
    "UserRoleChangeEvent",
    "WorkflowInstanceChangeDirectedEvent",
    "WorkflowTaskChangeDirectedEvent",
)
