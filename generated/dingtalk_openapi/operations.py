"""The operations table: what there is to know of each operation, for making its calls and for carrying them out."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Literal

from .call import Body as Body
from .call import Operation as Operation
from .call import Paging as Paging
from .call import Parameter as Parameter
from .types import Row

if TYPE_CHECKING:
    from .models import (
        ActivateSuiteResult,
        AddSceneGroupMembersResult,
        AddUserRolesResult,
        ApplyGroupTemplateResult,
        BeginAppRegistrationResult,
        BindChatResult,
        ClearRobotPluginsResult,
        CloseGroupTemplateResult,
        CloseTopBoxResult,
        CloseTopCardResult,
        ConvertChatIdResult,
        CopyCardTemplateResult,
        CountUsersResult,
        CreateAccessTokenResult,
        CreateAndDeliverCardResult,
        CreateCardResult,
        CreateChatResult,
        CreateCorpAccessTokenResult,
        CreateCorpAppTokenResult,
        CreateDepartmentResult,
        CreateExternalContactResult,
        CreateGroupResult,
        CreateJsapiTicketResult,
        CreatePersonalTodoTaskResult,
        CreateRoleGroupResult,
        CreateRoleResult,
        CreateSceneGroupResult,
        CreateSsoAccessTokenResult,
        CreateSuiteAccessTokenResult,
        CreateTodoCardTypeResult,
        CreateTodoTaskResult,
        CreateTopBoxResult,
        CreateUserAccessTokenResult,
        CreateUserResult,
        DeleteAttributeVisibilityResult,
        DeleteCallbackResult,
        DeleteDepartmentResult,
        DeleteExternalContactResult,
        DeleteRoleResult,
        DeleteTodoTaskResult,
        DeleteUserResult,
        DeliverCardResult,
        DisbandSceneGroupResult,
        GetAdminAppPermissionResult,
        GetAdminScopeResult,
        GetAgentResult,
        GetAppAuthInfoResult,
        GetAuthInfoResult,
        GetCallbackResult,
        GetChatQrCodeResult,
        GetChatResult,
        GetContactUserResult,
        GetCorpTokenResult,
        GetDepartmentResult,
        GetExternalContactResult,
        GetJsapiTicketResult,
        GetPermanentCodeResult,
        GetPersistentCodeResult,
        GetRobotFileUrlResult,
        GetRobotOtoReadStatusResult,
        GetRoleGroupResult,
        GetRoleResult,
        GetSceneGroupMuteStatusResult,
        GetSceneGroupResult,
        GetSceneGroupRobotResult,
        GetSceneGroupSummaryResult,
        GetSeniorSettingsResult,
        GetSnsTokenResult,
        GetSnsUserInfoByCodeResult,
        GetSnsUserInfoResult,
        GetSnsUserTokenResult,
        GetSsoTokenResult,
        GetSsoUserInfoResult,
        GetSsoUserInfoV1Result,
        GetSuiteTokenResult,
        GetTodoCardTypeResult,
        GetTokenResult,
        GetUserByMobileResult,
        GetUserByUnionidResult,
        GetUserInfoResult,
        GetUserInfoV2Result,
        GetUserResult,
        GetWorkNotificationProgressResult,
        GetWorkNotificationResultResult,
        InitAppRegistrationResult,
        ListAdminsResult,
        ListAttributeVisibilityResult,
        ListChatMessageReadersResult,
        ListDepartmentUseridsResult,
        ListDepartmentUserNamesResult,
        ListDepartmentUsersResult,
        ListEmpLeaveRecordsResult,
        ListExternalContactLabelGroupsResult,
        ListExternalContactsResult,
        ListFailedCallbacksResult,
        ListGroupRobotsResult,
        ListInactiveUsersResult,
        ListMessageStatusResult,
        ListParentDepartmentIdsOfUserResult,
        ListParentDepartmentIdsResult,
        ListRobotPluginsResult,
        ListRolesResult,
        ListRoleUsersResult,
        ListSceneGroupMembersResult,
        ListSubDepartmentIdsResult,
        ListSubDepartmentsResult,
        ListTodoTasksResult,
        OpenStreamConnectionResult,
        PollAppRegistrationResult,
        QueryRobotGroupMessageResult,
        QueryRobotPrivateMessageResult,
        RecallRobotDingResult,
        RecallRobotEmotionResult,
        RecallRobotGroupMessagesResult,
        RecallRobotOtoMessagesResult,
        RecallRobotPrivateMessagesResult,
        RecallWorkNotificationResult,
        RegisterCallbackResult,
        RegisterCardCallbackResult,
        RemoveSceneGroupMembersResult,
        RemoveUserRolesResult,
        ReplyRobotEmotionResult,
        ReplyRobotMessageResult,
        SearchDepartmentsResult,
        SearchUsersResult,
        SendChatMessageResult,
        SendMessageResult,
        SendRobotDingResult,
        SendRobotGroupMessageResult,
        SendRobotMessageResult,
        SendRobotOtoMessagesResult,
        SendRobotPrivateMessageResult,
        SendSceneGroupMessageResult,
        SendToConversationResult,
        SendWorkNotificationByTemplateResult,
        SendWorkNotificationResult,
        SetAttributeVisibilityResult,
        SetRobotPluginsResult,
        SortUsersResult,
        StreamCardResult,
        TransactFileUploadResult,
        UnbindChatResult,
        UpdateCallbackResult,
        UpdateCardResult,
        UpdateCardSpacesResult,
        UpdateChatFriendSwitchResult,
        UpdateChatNicknameResult,
        UpdateChatResult,
        UpdateDepartmentResult,
        UpdateExternalContactResult,
        UpdateGroupAdminsResult,
        UpdateGroupResult,
        UpdateRoleResult,
        UpdateRoleScopeResult,
        UpdateSceneGroupAdminsResult,
        UpdateSceneGroupNicknameResult,
        UpdateSceneGroupResult,
        UpdateTodoCardTypeResult,
        UpdateTodoExecutorStatusResult,
        UpdateTodoTaskResult,
        UpdateUserResult,
        UpdateWorkNotificationStatusBarResult,
        UploadFileChunkResult,
        UploadMediaResult,
        UploadSingleFileResult,
    )
    from .types import File


class SecurityScheme(Row):
    """Where a token is put: in the query or in a header, and under which name.

    Attributes:
        location: Part of the request.
        parameter: Name in that part.
        token: Whose token it is; most operations take that of an app.
    """

    location: Literal["header", "query"]
    parameter: str
    token: str


class Rate(Row):
    """How often something may be called.

    Attributes:
        calls: That many calls …
        per_seconds: … in that time.
        scope: For whom they are counted: `app`, `corp`, `robot`, …
    """

    calls: int
    per_seconds: int
    scope: str


HOSTS: dict[str, str] = {
    "api": "https://api.dingtalk.com",
    "login": "https://login.dingtalk.com",
    "oa": "https://oa.dingtalk.com",
    "oapi": "https://oapi.dingtalk.com",
}
"""Where each host is, by its name."""

HOSTS_BY_PREFIX: dict[str, str] = {"/": "oapi", "/oauth2/auth": "login", "/omp/": "oa", "/v1.0/": "api", "/v2.0/": "api"}
"""How a path begins, and the name of the host that it is on; the longest that fits holds, `/` stands for all others."""

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "oapiAccessToken": SecurityScheme("query", "access_token", "app"),
    "apiAccessToken": SecurityScheme("header", "x-acs-dingtalk-access-token", "app"),
    "oapiSuiteToken": SecurityScheme("query", "suite_access_token", "suite"),
    "apiSuiteToken": SecurityScheme("header", "x-acs-dingtalk-access-token", "suite"),
    "oapiSsoToken": SecurityScheme("query", "access_token", "sso"),
    "apiSsoToken": SecurityScheme("header", "x-acs-dingtalk-access-token", "sso"),
    "oapiSnsToken": SecurityScheme("query", "access_token", "sns"),
    "oapiSnsUserToken": SecurityScheme("query", "sns_token", "sns_user"),
    "apiUserToken": SecurityScheme("header", "x-acs-dingtalk-access-token", "user"),
    "robotToken": SecurityScheme("query", "access_token", "robot"),
    "robotSession": SecurityScheme("query", "session", "robot_session"),
}

SECRET_FIELDS: frozenset[str] = frozenset(
    [
        "AuthCode",
        "SuiteTicket",
        "accessToken",
        "access_token",
        "aes_key",
        "apiSecret",
        "appSecret",
        "appsecret",
        "biz_data",
        "ch_permanent_code",
        "clientSecret",
        "client_secret",
        "corpsecret",
        "device_code",
        "downloadUrl",
        "init_password",
        "jsapiTicket",
        "loginTmpCode",
        "nonce",
        "permanentCode",
        "permanent_code",
        "persistent_code",
        "refreshToken",
        "session",
        "sessionWebhook",
        "signature",
        "sns_token",
        "ssoSecret",
        "suiteSecret",
        "suiteTicket",
        "suite_access_token",
        "suite_secret",
        "suite_ticket",
        "ticket",
        "tmp_auth_code",
        "token",
        "x-acs-dingtalk-access-token",
    ]
)
"""Names of what holds a secret wherever it is, as on the wire; none that failures use for something else."""

SECRET_PARAMETERS: frozenset[str] = frozenset(
    [
        "access_token",
        "appsecret",
        "code",
        "corpsecret",
        "loginTmpCode",
        "session",
        "signature",
        "sns_token",
        "suiteTicket",
        "suite_access_token",
        "x-acs-dingtalk-access-token",
    ]
)
"""Names of the URL parameters and headers that hold a secret."""

FAILURE_FIELD = "errcode"
"""The field that tells failure from success where both have HTTP status 200."""

SUCCESS_VALUES: tuple[int | str, ...] = (
    0,
    "0",
)
"""What that field holds in case of success."""

BAN_FIELDS: frozenset[str] = frozenset(["punish"])
"""The fields of answers that refuse without a code: see `error_codes.BANS`."""

# fmt: off
begin_app_registration: Operation[BeginAppRegistrationResult] = Operation("begin_app_registration", "app", "POST", "/app/registration/begin", "oapi", None, "https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process", result="BeginAppRegistrationResult", body=Body("BeginAppRegistrationRequest", required=("nonce",), secret=("nonce",)))
init_app_registration: Operation[InitAppRegistrationResult] = Operation("init_app_registration", "app", "POST", "/app/registration/init", "oapi", None, "https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process", result="InitAppRegistrationResult", body=Body("InitAppRegistrationRequest", optional=("source",)), safe_to_retry=True)
poll_app_registration: Operation[PollAppRegistrationResult] = Operation("poll_app_registration", "app", "POST", "/app/registration/poll", "oapi", None, "https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process", result="PollAppRegistrationResult", body=Body("PollAppRegistrationRequest", required=("device_code",), secret=("device_code",)), safe_to_retry=True)
delete_callback: Operation[DeleteCallbackResult] = Operation("delete_callback", "callback", "GET", "/call_back/delete_call_back", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/delete-an-event-callback-interface", result="DeleteCallbackResult", safe_to_retry=True)
get_callback: Operation[GetCallbackResult] = Operation("get_callback", "callback", "GET", "/call_back/get_call_back", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-subscribed-events", result="GetCallbackResult", safe_to_retry=True)
list_failed_callbacks: Operation[ListFailedCallbacksResult] = Operation("list_failed_callbacks", "callback", "GET", "/call_back/get_call_back_failed_result", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-event-list-of-failed-push-messages", result="ListFailedCallbacksResult")
register_callback: Operation[RegisterCallbackResult] = Operation("register_callback", "callback", "POST", "/call_back/register_call_back", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/register-callback-events", result="RegisterCallbackResult", body=Body("RegisterCallbackRequest", required=("call_back_tag", "token", "aes_key", "url"), secret=("token", "aes_key")), has_limits=True)
update_callback: Operation[UpdateCallbackResult] = Operation("update_callback", "callback", "POST", "/call_back/update_call_back", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/update-event-interface", result="UpdateCallbackResult", body=Body("UpdateCallbackRequest", required=("call_back_tag", "token", "aes_key", "url"), secret=("token", "aes_key")), safe_to_retry=True, has_limits=True)
close_top_card: Operation[CloseTopCardResult] = Operation("close_top_card", "card", "POST", "/v1.0/card/tops/close", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-closetopcard", result="CloseTopCardResult", parameters=(Parameter("out_track_id", "outTrackId", "query", "text", required=True), Parameter("open_conversation_id", "openConversationId", "query", "text"),), safe_to_retry=True)
copy_card_template: Operation[CopyCardTemplateResult] = Operation("copy_card_template", "card", "POST", "/v1.0/card/templates/copy", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-copytemplate", result="CopyCardTemplateResult", body=Body("CopyCardTemplateRequest", required=("template_id",), optional=("name",)))
create_and_deliver_card: Operation[CreateAndDeliverCardResult] = Operation("create_and_deliver_card", "card", "POST", "/v1.0/card/instances/createAndDeliver", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/create-and-deliver-cards", result="CreateAndDeliverCardResult", body=Body("CreateAndDeliverCardRequest", required=("card_template_id", "out_track_id", "card_data", "open_space_id"), optional=("user_id", "callback_type", "callback_route_key", "private_data", "open_dynamic_data_config", "im_single_open_space_model", "im_group_open_space_model", "im_robot_open_space_model", "co_feed_open_space_model", "top_open_space_model", "im_single_open_deliver_model", "im_group_open_deliver_model", "im_robot_open_deliver_model", "top_open_deliver_model", "co_feed_open_deliver_model", "doc_open_deliver_model", "user_id_type", "card_at_user_ids")), has_limits=True)
create_card: Operation[CreateCardResult] = Operation("create_card", "card", "POST", "/v1.0/card/instances", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/interface-for-creating-a-card-instance", result="CreateCardResult", body=Body("CreateCardRequest", required=("card_template_id", "out_track_id", "card_data"), optional=("user_id", "callback_type", "callback_route_key", "private_data", "open_dynamic_data_config", "im_single_open_space_model", "im_group_open_space_model", "im_robot_open_space_model", "co_feed_open_space_model", "top_open_space_model", "card_at_user_ids", "user_id_type")), has_limits=True)
deliver_card: Operation[DeliverCardResult] = Operation("deliver_card", "card", "POST", "/v1.0/card/instances/deliver", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/delivery-card-interface", result="DeliverCardResult", body=Body("DeliverCardRequest", required=("out_track_id", "open_space_id"), optional=("im_single_open_deliver_model", "im_robot_open_deliver_model", "im_group_open_deliver_model", "top_open_deliver_model", "co_feed_open_deliver_model", "doc_open_deliver_model", "user_id_type")), has_limits=True)
register_card_callback: Operation[RegisterCardCallbackResult] = Operation("register_card_callback", "card", "POST", "/v1.0/card/callbacks/register", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/register-card-callback-address", result="RegisterCardCallbackResult", body=Body("RegisterCardCallbackRequest", required=("callback_route_key", "callback_url"), optional=("api_secret", "force_update"), secret=("api_secret",)), has_limits=True)
stream_card: Operation[StreamCardResult] = Operation("stream_card", "card", "PUT", "/v1.0/card/streaming", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-streamingupdate", result="StreamCardResult", body=Body("StreamCardRequest", required=("out_track_id", "guid", "key", "content"), optional=("is_full", "is_finalize", "is_error")), safe_to_retry=True, has_limits=True)
update_card: Operation[UpdateCardResult] = Operation("update_card", "card", "PUT", "/v1.0/card/instances", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/interactive-card-update-interface", result="UpdateCardResult", body=Body("UpdateCardRequest", required=("out_track_id",), optional=("card_data", "private_data", "card_update_options", "user_id_type")), safe_to_retry=True, has_limits=True)
update_card_spaces: Operation[UpdateCardSpacesResult] = Operation("update_card_spaces", "card", "PUT", "/v1.0/card/instances/spaces", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/add-field-interface", result="UpdateCardSpacesResult", body=Body("UpdateCardSpacesRequest", required=("out_track_id",), optional=("im_group_open_space_model", "im_robot_open_space_model", "top_open_space_model", "co_feed_open_space_model")), safe_to_retry=True, has_limits=True)
add_scene_group_members: Operation[AddSceneGroupMembersResult] = Operation("add_scene_group_members", "chat", "POST", "/v1.0/im/sceneGroup/member/add", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-addscenegroupmember", result="AddSceneGroupMembersResult", body=Body("AddSceneGroupMembersRequest", required=("open_conversation_id",), optional=("user_ids", "union_ids")), has_limits=True)
apply_group_template: Operation[ApplyGroupTemplateResult] = Operation("apply_group_template", "chat", "POST", "/topapi/im/chat/scenegroup/template/apply", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/enable-a-group-template", result="ApplyGroupTemplateResult", body=Body("ApplyGroupTemplateRequest", required=("owner_user_id", "template_id", "open_conversation_id")))
bind_chat: Operation[BindChatResult] = Operation("bind_chat", "chat", "GET", "/chat/bind", "oapi", "oapiAccessToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", result="BindChatResult", parameters=(Parameter("chatid", "chatid", "query", "text", required=True), Parameter("agentid", "agentid", "query", "text", required=True, of_client="agent_id"),))
close_group_template: Operation[CloseGroupTemplateResult] = Operation("close_group_template", "chat", "POST", "/topapi/im/chat/scenegroup/template/close", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/disable-a-group-template", result="CloseGroupTemplateResult", body=Body("CloseGroupTemplateRequest", required=("owner_user_id", "template_id", "open_conversation_id")))
close_top_box: Operation[CloseTopBoxResult] = Operation("close_top_box", "chat", "POST", "/v2.0/im/topBoxes/close", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/close-interactive-card-ceiling", result="CloseTopBoxResult", body=Body("CloseTopBoxRequest", required=("out_track_id", "conversation_type"), optional=("open_conversation_id", "user_id", "unoin_id", "robot_code", "cool_app_code", "group_template_id")), has_limits=True)
convert_chat_id: Operation[ConvertChatIdResult] = Operation("convert_chat_id", "chat", "POST", "/v1.0/im/chat/{chatId}/convertToOpenConversationId", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/obtain-group-openconversationid", result="ConvertChatIdResult", parameters=(Parameter("chat_id", "chatId", "path", "text", required=True),), safe_to_retry=True)
create_chat: Operation[CreateChatResult] = Operation("create_chat", "chat", "POST", "/chat/create", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/session-management-creates-groups", result="CreateChatResult", body=Body("CreateChatRequest", required=("name", "owner", "useridlist"), optional=("show_history_type", "searchable", "validation_type", "mention_all_authority", "management_type", "chat_banned_type")), has_limits=True)
create_group: Operation[CreateGroupResult] = Operation("create_group", "chat", "POST", "/v1.0/im/group/create", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/create-common-group-new-version-v2", result="CreateGroupResult", body=Body("CreateGroupRequest", required=("name", "owner", "useridlist"), optional=("owner_type", "conversation_tag", "extidlist", "icon", "management_options")), has_limits=True)
create_scene_group: Operation[CreateSceneGroupResult] = Operation("create_scene_group", "chat", "POST", "/v1.0/im/sceneGroup/create", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/create-a-scene-group", result="CreateSceneGroupResult", body=Body("CreateSceneGroupRequest", required=("title", "template_id", "owner_user_id"), optional=("icon", "user_ids", "subadmin_ids", "uuid", "management_options")), has_limits=True)
create_top_box: Operation[CreateTopBoxResult] = Operation("create_top_box", "chat", "POST", "/v2.0/im/topBoxes", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/send-group-helper-message", result="CreateTopBoxResult", body=Body("CreateTopBoxRequest", required=("card_template_id", "out_track_id", "card_data", "conversation_type"), optional=("callback_route_key", "user_id_private_data_map", "union_id_private_data_map", "card_settings", "open_conversation_id", "user_id", "union_id", "robot_code", "cool_app_code", "group_template_id", "receiver_user_id_list", "receiver_union_id_list", "expired_time", "platforms")), has_limits=True)
disband_scene_group: Operation[DisbandSceneGroupResult] = Operation("disband_scene_group", "chat", "POST", "/v1.0/im/chat/scenegroup/disband", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-dsbandopenscenegroup", result="DisbandSceneGroupResult", body=Body("DisbandSceneGroupRequest", required=("open_conversation_id",)))
get_chat: Operation[GetChatResult] = Operation("get_chat", "chat", "GET", "/chat/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-a-group-session", result="GetChatResult", parameters=(Parameter("chatid", "chatid", "query", "text", required=True),), safe_to_retry=True)
get_chat_qr_code: Operation[GetChatQrCodeResult] = Operation("get_chat_qr_code", "chat", "POST", "/topapi/chat/qrcode/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-a-qr-code-link", result="GetChatQrCodeResult", body=Body("GetChatQrCodeRequest", required=("chatid", "userid")), safe_to_retry=True)
get_scene_group: Operation[GetSceneGroupResult] = Operation("get_scene_group", "chat", "POST", "/topapi/im/chat/scenegroup/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-basic-information-of-a-scenario-group", result="GetSceneGroupResult", body=Body("GetSceneGroupRequest", required=("open_conversation_id",)), safe_to_retry=True)
get_scene_group_mute_status: Operation[GetSceneGroupMuteStatusResult] = Operation("get_scene_group_mute_status", "chat", "GET", "/v1.0/im/sceneGroups/muteSettings", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-group-silence-status", result="GetSceneGroupMuteStatusResult", parameters=(Parameter("user_id", "userId", "query", "text", required=True), Parameter("open_conversation_id", "openConversationId", "query", "text", required=True), Parameter("permission_code", "permissionCode", "query", "text"),), safe_to_retry=True)
get_scene_group_robot: Operation[GetSceneGroupRobotResult] = Operation("get_scene_group_robot", "chat", "GET", "/v1.0/im/sceneGroups/templates/robots", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/search-group-scene-template-robot", result="GetSceneGroupRobotResult", parameters=(Parameter("robot_code", "robotCode", "query", "text"), Parameter("open_conversation_id", "openConversationId", "query", "text"),), safe_to_retry=True)
get_scene_group_summary: Operation[GetSceneGroupSummaryResult] = Operation("get_scene_group_summary", "chat", "POST", "/v1.0/im/sceneGroups/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-group-information", result="GetSceneGroupSummaryResult", body=Body("GetSceneGroupSummaryRequest", required=("open_conversation_id",), optional=("cool_app_code",)), safe_to_retry=True)
list_chat_message_readers: Operation[ListChatMessageReadersResult] = Operation("list_chat_message_readers", "chat", "GET", "/chat/getReadList", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-list-of-people-who-have-read-a-group", result="ListChatMessageReadersResult", parameters=(Parameter("message_id", "messageId", "query", "text", required=True), Parameter("cursor", "cursor", "query", "integer", required=True), Parameter("size", "size", "query", "integer", required=True),), safe_to_retry=True, has_limits=True, paging=Paging("cursor", ("read_user_id_list",), next=("next_cursor",), first=0, is_number=True))
list_scene_group_members: Operation[ListSceneGroupMembersResult] = Operation("list_scene_group_members", "chat", "POST", "/v1.0/im/sceneGroups/members/batchQuery", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-group-members", result="ListSceneGroupMembersResult", body=Body("ListSceneGroupMembersRequest", required=("open_conversation_id", "max_results"), optional=("cool_app_code", "next_token")), safe_to_retry=True, paging=Paging("next_token", ("member_user_ids",), next=("next_token",), more=("has_more",)))
mute_scene_group_members: Operation[None] = Operation("mute_scene_group_members", "chat", "POST", "/v1.0/im/sceneGroups/muteMembers/set", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/set-group-members-access-control", body=Body("MuteSceneGroupMembersRequest", required=("user_id_list", "open_conversation_id", "mute_status", "mute_duration"), optional=("union_ids",)), answer="nothing", has_limits=True)
remove_scene_group_members: Operation[RemoveSceneGroupMembersResult] = Operation("remove_scene_group_members", "chat", "POST", "/v1.0/im/sceneGroup/member/delete", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-removescenegroupmember", result="RemoveSceneGroupMembersResult", body=Body("RemoveSceneGroupMembersRequest", required=("open_conversation_id",), optional=("user_ids", "union_ids")), has_limits=True)
send_chat_message: Operation[SendChatMessageResult] = Operation("send_chat_message", "chat", "POST", "/chat/send", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/send-group-messages", result="SendChatMessageResult", body=Body("SendChatMsgRequest", required=("chatid", "msg"), forms=("SendChatMsgRequest", "SendChatTextRequest", "SendChatImageRequest", "SendChatVoiceRequest", "SendChatFileRequest", "SendChatLinkRequest", "SendChatOaRequest")), has_limits=True)
send_scene_group_message: Operation[SendSceneGroupMessageResult] = Operation("send_scene_group_message", "chat", "POST", "/topapi/im/chat/scencegroup/message/send_v2", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/group-template-robot-message", result="SendSceneGroupMessageResult", body=Body("SendSceneGroupMessageRequest", required=("target_open_conversation_id", "msg_template_id", "robot_code"), optional=("msg_param_map", "msg_media_id_param_map", "receiver_user_ids", "receiver_union_ids", "receiver_mobiles", "at_mobiles", "at_users", "is_at_all")), has_limits=True)
unbind_chat: Operation[UnbindChatResult] = Operation("unbind_chat", "chat", "GET", "/chat/unbind", "oapi", "oapiAccessToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", result="UnbindChatResult", parameters=(Parameter("chatid", "chatid", "query", "text", required=True), Parameter("agentid", "agentid", "query", "text", required=True, of_client="agent_id"),))
update_chat: Operation[UpdateChatResult] = Operation("update_chat", "chat", "POST", "/chat/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/modify-a-group-session", result="UpdateChatResult", body=Body("UpdateChatRequest", required=("chatid",), optional=("name", "owner", "add_useridlist", "del_useridlist", "owner_type", "add_extidlist", "del_extidlist", "icon", "is_ban", "show_history_type", "searchable", "validation_type", "mention_all_authority", "management_type", "chat_banned_type")), has_limits=True)
update_chat_friend_switch: Operation[UpdateChatFriendSwitchResult] = Operation("update_chat_friend_switch", "chat", "POST", "/topapi/chat/member/friendswitch/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/set-private-chat", result="UpdateChatFriendSwitchResult", body=Body("UpdateChatFriendSwitchRequest", required=("chatid", "is_prohibit")))
update_chat_nickname: Operation[UpdateChatNicknameResult] = Operation("update_chat_nickname", "chat", "POST", "/topapi/chat/updategroupnick", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/set-a-group-nickname", result="UpdateChatNicknameResult", body=Body("UpdateChatNicknameRequest", required=("userid", "chatid", "group_nick")))
update_group: Operation[UpdateGroupResult] = Operation("update_group", "chat", "POST", "/v1.0/im/group/update", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-updategroup", result="UpdateGroupResult", body=Body("UpdateGroupRequest", required=("chatid",), optional=("name", "owner", "owner_type", "add_useridlist", "del_useridlist", "add_extidlist", "del_extidlist", "icon", "management_options")), has_limits=True)
update_group_admins: Operation[UpdateGroupAdminsResult] = Operation("update_group_admins", "chat", "POST", "/v1.0/im/subAdministrators", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/batch-setup-group-administrator", result="UpdateGroupAdminsResult", body=Body("UpdateGroupAdminsRequest", required=("open_conversation_id", "user_ids", "role")), has_limits=True)
update_scene_group: Operation[UpdateSceneGroupResult] = Operation("update_scene_group", "chat", "POST", "/v1.0/im/sceneGroup/update", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/api-updatescenegroup", result="UpdateSceneGroupResult", body=Body("UpdateSceneGroupRequest", required=("open_conversation_id",), optional=("title", "icon", "owner_user_id", "owner_union_id", "management_options")), has_limits=True)
update_scene_group_admins: Operation[UpdateSceneGroupAdminsResult] = Operation("update_scene_group_admins", "chat", "PUT", "/v1.0/im/sceneGroups/subAdmins", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/update-group-administrators", result="UpdateSceneGroupAdminsResult", body=Body("UpdateSceneGroupAdminsRequest", required=("open_conversation_id", "role"), optional=("user_ids", "union_ids")), has_limits=True)
update_scene_group_nickname: Operation[UpdateSceneGroupNicknameResult] = Operation("update_scene_group_nickname", "chat", "PUT", "/v1.0/im/sceneGroups/members/groupNicks", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/update-group-nicknames", result="UpdateSceneGroupNicknameResult", body=Body("UpdateSceneGroupNicknameRequest", required=("open_conversation_id", "user_id", "group_nick")), has_limits=True)
count_users: Operation[CountUsersResult] = Operation("count_users", "contact", "POST", "/topapi/user/count", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/user-management-acquires-number-employees", result="CountUsersResult", body=Body("CountUsersRequest", required=("only_active",)), safe_to_retry=True)
create_user: Operation[CreateUserResult] = Operation("create_user", "contact", "POST", "/topapi/v2/user/create", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/user-information-creation", result="CreateUserResult", body=Body("CreateUserRequest", required=("name", "dept_id_list"), optional=("mobile", "userid", "login_email", "exclusive_account", "exclusive_account_type", "login_id", "outer_exclusive_corpid", "outer_exclusive_userid", "hide_mobile", "telephone", "job_number", "title", "email", "org_email", "org_email_type", "work_place", "remark", "dept_order_list", "dept_title_list", "dept_position_list", "extension", "extension_i18n", "senior_mode", "hired_date", "manager_userid", "exclusive_mobile", "init_password", "send_password_to_user", "avatar_media_id", "nickname"), secret=("init_password",)), has_limits=True)
delete_attribute_visibility: Operation[DeleteAttributeVisibilityResult] = Operation("delete_attribute_visibility", "contact", "DELETE", "/v1.0/contact/staffAttributes/visibilitySettings/{settingId}", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/delete-enterprise-employee-attribute-field-visibility-settings", result="DeleteAttributeVisibilityResult", parameters=(Parameter("setting_id", "settingId", "path", "integer", required=True),))
delete_user: Operation[DeleteUserResult] = Operation("delete_user", "contact", "POST", "/topapi/v2/user/delete", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/delete-a-user", result="DeleteUserResult", body=Body("DeleteUserRequest", required=("userid",)))
get_admin_app_permission: Operation[GetAdminAppPermissionResult] = Operation("get_admin_app_permission", "contact", "GET", "/user/can_access_microapp", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtains-the-administrator-s-microapplication-management-permission", result="GetAdminAppPermissionResult", parameters=(Parameter("app_id", "appId", "query", "integer", required=True), Parameter("user_id", "userId", "query", "text", required=True),), safe_to_retry=True)
get_admin_scope: Operation[GetAdminScopeResult] = Operation("get_admin_scope", "contact", "POST", "/topapi/user/get_admin_scope", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-permissions-of-the-administrator-address-book", result="GetAdminScopeResult", body=Body("GetAdminScopeRequest", required=("userid",)), safe_to_retry=True)
get_contact_user: Operation[GetContactUserResult] = Operation("get_contact_user", "contact", "GET", "/v1.0/contact/users/{unionId}", "api", "apiUserToken", "https://open.dingtalk.com/document/development/dingtalk-retrieve-user-information", result="GetContactUserResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True),), safe_to_retry=True)
get_senior_settings: Operation[GetSeniorSettingsResult] = Operation("get_senior_settings", "contact", "GET", "/v1.0/contact/seniorSettings", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/get-user-executive-mode-settings", result="GetSeniorSettingsResult", parameters=(Parameter("senior_staff_id", "seniorStaffId", "query", "text", required=True), Parameter("permission_code", "permissionCode", "query", "text"),), safe_to_retry=True)
get_user: Operation[GetUserResult] = Operation("get_user", "contact", "POST", "/topapi/v2/user/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-user-details", result="GetUserResult", body=Body("GetUserRequest", required=("userid",), optional=("login_id", "language")), safe_to_retry=True)
get_user_by_mobile: Operation[GetUserByMobileResult] = Operation("get_user_by_mobile", "contact", "POST", "/topapi/v2/user/getbymobile", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-users-by-phone-number", result="GetUserByMobileResult", body=Body("GetUserByMobileRequest", required=("mobile",), optional=("support_exclusive_account_search",)), safe_to_retry=True)
get_user_by_unionid: Operation[GetUserByUnionidResult] = Operation("get_user_by_unionid", "contact", "POST", "/topapi/user/getbyunionid", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-a-user-by-the-union-id", result="GetUserByUnionidResult", body=Body("GetUserByUnionidRequest", required=("unionid",)), safe_to_retry=True)
list_admins: Operation[ListAdminsResult] = Operation("list_admins", "contact", "POST", "/topapi/user/listadmin", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-the-administrator-list", result="ListAdminsResult", safe_to_retry=True)
list_attribute_visibility: Operation[ListAttributeVisibilityResult] = Operation("list_attribute_visibility", "contact", "GET", "/v1.0/contact/staffAttributes/visibilitySettings", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/pull-hidden-property-field-for-enterprise-employees", result="ListAttributeVisibilityResult", parameters=(Parameter("next_token", "nextToken", "query", "integer"), Parameter("max_results", "maxResults", "query", "integer"),), safe_to_retry=True, has_limits=True, paging=Paging("next_token", ("list_",), next=("next_cursor",), more=("has_more",), first=-1, size="max_results", largest=100, is_number=True))
list_department_user_names: Operation[ListDepartmentUserNamesResult] = Operation("list_department_user_names", "contact", "POST", "/topapi/user/listsimple", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-simple-information-of-a-department-user", result="ListDepartmentUserNamesResult", body=Body("ListDepartmentUserNamesRequest", required=("dept_id", "cursor", "size"), optional=("order_field", "contain_access_limit", "language")), safe_to_retry=True, has_limits=True, paging=Paging("cursor", ("result", "list_"), next=("result", "next_cursor"), more=("result", "has_more"), first=0, size="size", largest=100, is_number=True))
list_department_userids: Operation[ListDepartmentUseridsResult] = Operation("list_department_userids", "contact", "POST", "/topapi/user/listid", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-the-list-of-department-userids", result="ListDepartmentUseridsResult", body=Body("ListDepartmentUseridsRequest", required=("dept_id",)), safe_to_retry=True)
list_department_users: Operation[ListDepartmentUsersResult] = Operation("list_department_users", "contact", "POST", "/topapi/v2/user/list", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-complete-information-of-a-department-user", result="ListDepartmentUsersResult", body=Body("ListDepartmentUsersRequest", required=("dept_id", "cursor", "size"), optional=("order_field", "contain_access_limit", "language")), safe_to_retry=True, has_limits=True, paging=Paging("cursor", ("result", "list_"), next=("result", "next_cursor"), more=("result", "has_more"), first=0, size="size", largest=100, is_number=True))
list_emp_leave_records: Operation[ListEmpLeaveRecordsResult] = Operation("list_emp_leave_records", "contact", "GET", "/v1.0/contact/empLeaveRecords", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-the-details-of-employees-who-have-left-office", result="ListEmpLeaveRecordsResult", parameters=(Parameter("start_time", "startTime", "query", "text", required=True), Parameter("end_time", "endTime", "query", "text"), Parameter("next_token", "nextToken", "query", "text"), Parameter("max_results", "maxResults", "query", "integer", required=True),), safe_to_retry=True, has_limits=True, paging=Paging("next_token", ("records",), next=("next_token",), first="0", size="max_results", largest=50))
list_inactive_users: Operation[ListInactiveUsersResult] = Operation("list_inactive_users", "contact", "POST", "/topapi/inactive/user/v2/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-inactive-users-or-active-users-under-an-enterprise", result="ListInactiveUsersResult", body=Body("ListInactiveUsersRequest", required=("is_active", "offset", "size", "query_date"), optional=("dept_ids",)), safe_to_retry=True, has_limits=True, paging=Paging("offset", ("result", "list_"), next=("result", "next_cursor"), more=("result", "has_more"), first=0, size="size", largest=100, is_number=True))
search_users: Operation[SearchUsersResult] = Operation("search_users", "contact", "POST", "/v1.0/contact/users/search", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/address-book-search-user-id", result="SearchUsersResult", body=Body("SearchUsersRequest", required=("query_word", "offset", "size"), optional=("full_match_field",)), safe_to_retry=True)
set_attribute_visibility: Operation[SetAttributeVisibilityResult] = Operation("set_attribute_visibility", "contact", "POST", "/v1.0/contact/staffAttributes/visibilitySettings", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/add-or-update-the-hidden-settings-of-the-employee-property", result="SetAttributeVisibilityResult", body=Body("SetAttributeVisibilityRequest", optional=("id", "name", "description", "object_staff_ids", "object_dept_ids", "object_tag_ids", "hide_fields", "exclude_staff_ids", "exclude_dept_ids", "exclude_tag_ids", "active")))
sort_users: Operation[SortUsersResult] = Operation("sort_users", "contact", "POST", "/v1.0/contact/users/sort", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/address-book-userid-sorting", result="SortUsersResult", body=Body("SortUsersRequest", required=("user_id_list",), optional=("sort_type",)), safe_to_retry=True, has_limits=True)
update_senior_settings: Operation[None] = Operation("update_senior_settings", "contact", "POST", "/v1.0/contact/seniorSettings", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/update-executive-settings", body=Body("UpdateSeniorSettingsRequest", required=("senior_staff_id", "open_"), optional=("permit_staff_ids", "permit_dept_ids", "permit_tag_ids", "protect_scenes")), answer="nothing")
update_user: Operation[UpdateUserResult] = Operation("update_user", "contact", "POST", "/topapi/v2/user/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/user-information-update", result="UpdateUserResult", body=Body("UpdateUserRequest", required=("userid",), optional=("name", "dept_id_list", "ext_attrs_update_mode", "language", "force_update_fields", "login_id", "hide_mobile", "telephone", "job_number", "title", "email", "org_email", "org_email_type", "work_place", "remark", "dept_order_list", "dept_title_list", "dept_position_list", "extension", "extension_i18n", "senior_mode", "hired_date", "manager_userid", "exclusive_mobile", "init_password", "send_password_to_user", "avatar_media_id", "nickname"), secret=("init_password",)), has_limits=True)
create_department: Operation[CreateDepartmentResult] = Operation("create_department", "department", "POST", "/topapi/v2/department/create", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/address-book-creation-department-established-department", result="CreateDepartmentResult", body=Body("CreateDepartmentRequest", required=("name", "parent_id"), optional=("hide_dept", "dept_permits", "user_permits", "outer_dept", "outer_dept_only_self", "outer_permit_users", "outer_permit_depts", "create_dept_group", "auto_approve_apply", "order", "source_identifier")), has_limits=True)
delete_department: Operation[DeleteDepartmentResult] = Operation("delete_department", "department", "POST", "/topapi/v2/department/delete", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/address-book-deletion-department", result="DeleteDepartmentResult", body=Body("DeleteDepartmentRequest", required=("dept_id",)))
get_department: Operation[GetDepartmentResult] = Operation("get_department", "department", "POST", "/topapi/v2/department/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-department-details0-v2", result="GetDepartmentResult", body=Body("GetDepartmentRequest", required=("dept_id",), optional=("language",)), safe_to_retry=True)
list_parent_department_ids: Operation[ListParentDepartmentIdsResult] = Operation("list_parent_department_ids", "department", "POST", "/topapi/v2/department/listparentbydept", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/query-the-list-of-all-parent-departments-of-a-department", result="ListParentDepartmentIdsResult", body=Body("ListParentDepartmentIdsRequest", required=("dept_id",)), safe_to_retry=True)
list_parent_department_ids_of_user: Operation[ListParentDepartmentIdsOfUserResult] = Operation("list_parent_department_ids_of_user", "department", "POST", "/topapi/v2/department/listparentbyuser", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-the-list-of-all-parent-departments-of-a-user", result="ListParentDepartmentIdsOfUserResult", body=Body("ListParentDepartmentIdsOfUserRequest", required=("userid",)), safe_to_retry=True)
list_sub_department_ids: Operation[ListSubDepartmentIdsResult] = Operation("list_sub_department_ids", "department", "POST", "/topapi/v2/department/listsubid", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-list-of-sub-department-ids", result="ListSubDepartmentIdsResult", body=Body("ListSubDepartmentIdsRequest", required=("dept_id",)), safe_to_retry=True)
list_sub_departments: Operation[ListSubDepartmentsResult] = Operation("list_sub_departments", "department", "POST", "/topapi/v2/department/listsub", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/user-management-acquires-the-list-departments", result="ListSubDepartmentsResult", body=Body("ListSubDepartmentsRequest", optional=("dept_id", "language")), safe_to_retry=True)
search_departments: Operation[SearchDepartmentsResult] = Operation("search_departments", "department", "POST", "/v1.0/contact/departments/search", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/address-book-search-department-id", result="SearchDepartmentsResult", body=Body("SearchDepartmentsRequest", required=("query_word", "offset", "size")), safe_to_retry=True)
update_department: Operation[UpdateDepartmentResult] = Operation("update_department", "department", "POST", "/topapi/v2/department/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/address-book-update-department", result="UpdateDepartmentResult", body=Body("UpdateDepartmentRequest", required=("dept_id",), optional=("parent_id", "hide_dept", "dept_permits", "user_permits", "create_dept_group", "order", "name", "source_identifier", "outer_dept", "outer_permit_users", "outer_permit_depts", "outer_dept_only_self", "language", "auto_add_user", "auto_approve_apply", "dept_manager_userid_list", "group_contain_sub_dept", "group_contain_outer_dept", "group_contain_hidden_dept", "org_dept_owner", "force_update_fields", "code")), has_limits=True)
create_external_contact: Operation[CreateExternalContactResult] = Operation("create_external_contact", "external_contact", "POST", "/topapi/extcontact/create", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/add-enterprise-external-contacts", result="CreateExternalContactResult", body=Body("CreateExternalContactRequest", required=("contact",)), has_limits=True)
delete_external_contact: Operation[DeleteExternalContactResult] = Operation("delete_external_contact", "external_contact", "POST", "/topapi/extcontact/delete", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/delete-external-contact", result="DeleteExternalContactResult", body=Body("DeleteExternalContactRequest", required=("user_id",)))
get_external_contact: Operation[GetExternalContactResult] = Operation("get_external_contact", "external_contact", "POST", "/topapi/extcontact/get", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtains-the-external-contact-details-of-an-enterprise", result="GetExternalContactResult", body=Body("GetExternalContactRequest", required=("user_id",)), safe_to_retry=True)
list_external_contact_label_groups: Operation[ListExternalContactLabelGroupsResult] = Operation("list_external_contact_label_groups", "external_contact", "POST", "/topapi/extcontact/listlabelgroups", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtains-a-list-of-external-contact-tags", result="ListExternalContactLabelGroupsResult", body=Body("ListExternalContactLabelGroupsRequest", optional=("size", "offset")), safe_to_retry=True, has_limits=True, paging=Paging("offset", ("results",), step="items", first=0, size="size", largest=100, is_number=True))
list_external_contacts: Operation[ListExternalContactsResult] = Operation("list_external_contacts", "external_contact", "POST", "/topapi/extcontact/list", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-external-contact-list", result="ListExternalContactsResult", body=Body("ListExternalContactsRequest", optional=("size", "offset")), safe_to_retry=True, has_limits=True, paging=Paging("offset", ("results",), step="items", first=0, size="size", largest=100, is_number=True))
update_external_contact: Operation[UpdateExternalContactResult] = Operation("update_external_contact", "external_contact", "POST", "/topapi/extcontact/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/update-enterprise-external-contacts", result="UpdateExternalContactResult", body=Body("UpdateExternalContactRequest", required=("contact",)), has_limits=True)
activate_suite: Operation[ActivateSuiteResult] = Operation("activate_suite", "isv", "POST", "/service/activate_suite", "oapi", "oapiSuiteToken", "https://open.dingtalk.com/document/development/activate-suite", result="ActivateSuiteResult", body=Body("ActivateSuiteRequest", required=("suite_key", "auth_corpid", "permanent_code"), secret=("permanent_code",)))
get_agent: Operation[GetAgentResult] = Operation("get_agent", "isv", "POST", "/service/get_agent", "oapi", "oapiSuiteToken", "https://open.dingtalk.com/document/development/obtains-application-information-of-an-enterprise", result="GetAgentResult", parameters=(Parameter("timestamp", "timestamp", "query", "text", required=True), Parameter("suite_ticket", "suiteTicket", "query", "text", required=True, secret=True), Parameter("signature", "signature", "query", "text", required=True, secret=True),), body=Body("GetAgentRequest", required=("suite_key", "auth_corpid"), optional=("permanent_code",), secret=("permanent_code",), of_client=(("agentid", "agent_id"),)), safe_to_retry=True)
get_app_auth_info: Operation[GetAppAuthInfoResult] = Operation("get_app_auth_info", "isv", "GET", "/v1.0/oauth2/apps/authInfo", "api", "apiSuiteToken", "https://open.dingtalk.com/document/development/obtains-the-authorization-information-after-the-enterprise-activates-the-application-1", result="GetAppAuthInfoResult", parameters=(Parameter("auth_corp_id", "authCorpId", "query", "text", required=True),), safe_to_retry=True)
get_auth_info: Operation[GetAuthInfoResult] = Operation("get_auth_info", "isv", "POST", "/service/get_auth_info", "oapi", None, "https://open.dingtalk.com/document/development/obtains-the-basic-information-of-an-enterprise", result="GetAuthInfoResult", parameters=(Parameter("access_key", "accessKey", "query", "text"), Parameter("timestamp", "timestamp", "query", "text"), Parameter("suite_ticket", "suiteTicket", "query", "text", secret=True), Parameter("signature", "signature", "query", "text", secret=True), Parameter("suite_access_token", "suite_access_token", "query", "text", secret=True),), body=Body("GetAuthInfoRequest", required=("auth_corpid",), optional=("suite_key", "permanent_code"), secret=("permanent_code",)), safe_to_retry=True)
get_corp_token: Operation[GetCorpTokenResult] = Operation("get_corp_token", "isv", "POST", "/service/get_corp_token", "oapi", None, "https://open.dingtalk.com/document/development/obtain-isvapp-token", result="GetCorpTokenResult", parameters=(Parameter("access_key", "accessKey", "query", "text"), Parameter("timestamp", "timestamp", "query", "text"), Parameter("suite_ticket", "suiteTicket", "query", "text", secret=True), Parameter("signature", "signature", "query", "text", secret=True), Parameter("suite_access_token", "suite_access_token", "query", "text", secret=True),), body=Body("GetCorpTokenRequest", required=("auth_corpid",), optional=("permanent_code",), secret=("permanent_code",)), safe_to_retry=True, token_lifetime=7200)
get_permanent_code: Operation[GetPermanentCodeResult] = Operation("get_permanent_code", "isv", "POST", "/service/get_permanent_code", "oapi", "oapiSuiteToken", "https://open.dingtalk.com/document/development/obtain-a-permanent-authorization-code", result="GetPermanentCodeResult", body=Body("GetPermanentCodeRequest", required=("tmp_auth_code",), secret=("tmp_auth_code",)))
get_suite_token: Operation[GetSuiteTokenResult] = Operation("get_suite_token", "isv", "POST", "/service/get_suite_token", "oapi", None, "https://open.dingtalk.com/document/development/obtain-application-suite-ticket", result="GetSuiteTokenResult", body=Body("GetSuiteTokenRequest", required=("suite_key", "suite_secret", "suite_ticket"), secret=("suite_secret", "suite_ticket")), safe_to_retry=True, token_lifetime=7200)
create_jsapi_ticket: Operation[CreateJsapiTicketResult] = Operation("create_jsapi_ticket", "jsapi", "POST", "/v1.0/oauth2/jsapiTickets", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/create-a-jsapi-ticket", result="CreateJsapiTicketResult", safe_to_retry=True, token_lifetime=7200)
get_jsapi_ticket: Operation[GetJsapiTicketResult] = Operation("get_jsapi_ticket", "jsapi", "GET", "/get_jsapi_ticket", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-jsapi-ticket", result="GetJsapiTicketResult", parameters=(Parameter("", "type", "query", constant="jsapi"),), safe_to_retry=True, token_lifetime=7200)
download_file: Operation[File] = Operation("download_file", "media", "GET", "/media/downloadFile", "oapi", "oapiAccessToken", "https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py", parameters=(Parameter("media_id", "media_id", "query", "text", required=True),), safe_to_retry=True, answer="file")
get_media: Operation[File] = Operation("get_media", "media", "GET", "/media/get", "oapi", "oapiAccessToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", parameters=(Parameter("media_id", "media_id", "query", "text", required=True),), safe_to_retry=True, answer="file")
get_robot_file_url: Operation[GetRobotFileUrlResult] = Operation("get_robot_file_url", "media", "POST", "/v1.0/robot/messageFiles/download", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message", result="GetRobotFileUrlResult", body=Body("GetRobotFileUrlRequest", required=("download_code", "robot_code")), safe_to_retry=True)
transact_file_upload: Operation[TransactFileUploadResult] = Operation("transact_file_upload", "media", "GET", "/file/upload/transaction", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/enable-upload-transaction", result="TransactFileUploadResult", parameters=(Parameter("agent_id", "agent_id", "query", "text", required=True, of_client="agent_id"), Parameter("file_size", "file_size", "query", "integer", required=True), Parameter("chunk_numbers", "chunk_numbers", "query", "integer", required=True), Parameter("upload_id", "upload_id", "query", "text"),), has_limits=True)
upload_file_chunk: Operation[UploadFileChunkResult] = Operation("upload_file_chunk", "media", "POST", "/file/upload/chunk", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/upload-file-blocks", result="UploadFileChunkResult", parameters=(Parameter("agent_id", "agent_id", "query", "text", required=True, of_client="agent_id"), Parameter("upload_id", "upload_id", "query", "text", required=True), Parameter("chunk_sequence", "chunk_sequence", "query", "integer", required=True),), body=Body("UploadFileChunkRequest", required=("file",), media="multipart"), has_limits=True)
upload_media: Operation[UploadMediaResult] = Operation("upload_media", "media", "POST", "/media/upload", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/upload-media-files", result="UploadMediaResult", parameters=(Parameter("type_", "type", "query", "text", required=True),), body=Body("UploadMediaRequest", required=("media",), media="multipart"))
upload_single_file: Operation[UploadSingleFileResult] = Operation("upload_single_file", "media", "POST", "/file/upload/single", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/single-step-file-upload", result="UploadSingleFileResult", parameters=(Parameter("agent_id", "agent_id", "query", "text", required=True, of_client="agent_id"), Parameter("file_size", "file_size", "query", "integer", required=True),), body=Body("UploadSingleFileRequest", required=("file",), media="multipart"))
get_work_notification_progress: Operation[GetWorkNotificationProgressResult] = Operation("get_work_notification_progress", "message", "POST", "/topapi/message/corpconversation/getsendprogress", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-sending-progress-of-asynchronous-sending-of-enterprise-session", result="GetWorkNotificationProgressResult", body=Body("GetWorkNotificationProgressRequest", required=("task_id",), of_client=(("agent_id", "agent_id"),)), safe_to_retry=True)
get_work_notification_result: Operation[GetWorkNotificationResultResult] = Operation("get_work_notification_result", "message", "POST", "/topapi/message/corpconversation/getsendresult", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/gets-the-result-of-sending-messages-asynchronously-to-the-enterprise", result="GetWorkNotificationResultResult", body=Body("GetWorkNotificationResultRequest", required=("task_id",), of_client=(("agent_id", "agent_id"),)), safe_to_retry=True)
list_message_status: Operation[ListMessageStatusResult] = Operation("list_message_status", "message", "POST", "/message/list_message_status", "oapi", "oapiAccessToken", "https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py", result="ListMessageStatusResult", body=Body("ListMessageStatusRequest", required=("message_id",)), safe_to_retry=True, has_limits=True)
recall_work_notification: Operation[RecallWorkNotificationResult] = Operation("recall_work_notification", "message", "POST", "/topapi/message/corpconversation/recall", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/notification-of-work-withdrawal", result="RecallWorkNotificationResult", body=Body("RecallWorkNotificationRequest", required=("msg_task_id",), of_client=(("agent_id", "agent_id"),)))
send_message: Operation[SendMessageResult] = Operation("send_message", "message", "POST", "/message/send", "oapi", "oapiAccessToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", result="SendMessageResult", body=Body("SendMessageTarget", optional=("touser", "toparty"), of_client=(("agentid", "agent_id"),), message="msg", kinds=("TextMessage", "ImageMessage", "VoiceMessage", "FileMessage", "LinkMessage", "OaMessage", "MarkdownMessage")), has_limits=True)
send_to_conversation: Operation[SendToConversationResult] = Operation("send_to_conversation", "message", "POST", "/message/send_to_conversation", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/send-normal-messages-1", result="SendToConversationResult", body=Body("SendToConversationMsgRequest", required=("sender", "cid", "msg"), forms=("SendToConversationMsgRequest", "SendToConversationTextRequest", "SendToConversationImageRequest", "SendToConversationVoiceRequest", "SendToConversationFileRequest", "SendToConversationLinkRequest", "SendToConversationOaRequest")), has_limits=True)
send_work_notification: Operation[SendWorkNotificationResult] = Operation("send_work_notification", "message", "POST", "/topapi/message/corpconversation/asyncsend_v2", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/asynchronous-sending-of-enterprise-session-messages", result="SendWorkNotificationResult", body=Body("SendWorkNotificationRequest", required=("msg",), optional=("userid_list", "dept_id_list", "to_all_user", "enable_id_trans"), of_client=(("agent_id", "agent_id"),)), has_limits=True)
send_work_notification_by_template: Operation[SendWorkNotificationByTemplateResult] = Operation("send_work_notification_by_template", "message", "POST", "/topapi/message/corpconversation/sendbytemplate", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/work-notification-templating-send-notification-interface", result="SendWorkNotificationByTemplateResult", body=Body("SendWorkNotificationByTemplateRequest", required=("template_id",), optional=("userid_list", "dept_id_list", "data"), of_client=(("agent_id", "agent_id"),)), has_limits=True)
update_work_notification_status_bar: Operation[UpdateWorkNotificationStatusBarResult] = Operation("update_work_notification_status_bar", "message", "POST", "/topapi/message/corpconversation/status_bar/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/update-work-notification-status-bar", result="UpdateWorkNotificationStatusBarResult", body=Body("UpdateWorkNotificationStatusBarRequest", required=("task_id", "status_value"), optional=("status_bg",), of_client=(("agent_id", "agent_id"),)), has_limits=True)
authorize_login: Operation[str] = Operation("authorize_login", "oauth", "GET", "/oauth2/auth", "login", None, "https://open.dingtalk.com/document/development/obtain-identity-credentials", parameters=(Parameter("redirect_uri", "redirect_uri", "query", "text", required=True), Parameter("", "response_type", "query", constant="code"), Parameter("client_id", "client_id", "query", "text", required=True), Parameter("scope", "scope", "query", "text", required=True), Parameter("prompt", "prompt", "query", "text", required=True, default="consent"), Parameter("state", "state", "query", "text"), Parameter("org_type", "org_type", "query", "text"), Parameter("corp_id", "corpId", "query", "text"), Parameter("exclusive_login", "exclusiveLogin", "query", "flag"), Parameter("exclusive_corp_id", "exclusiveCorpId", "query", "text"),), safe_to_retry=True, answer="redirect")
authorize_login_free: Operation[str] = Operation("authorize_login_free", "oauth", "GET", "/connect/oauth2/authorize", "oapi", None, "https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md", parameters=(Parameter("appid", "appid", "query", "text", required=True), Parameter("redirect_uri", "redirect_uri", "query", "text", required=True), Parameter("", "response_type", "query", constant="code"), Parameter("scope", "scope", "query", "text", required=True, default="snsapi_base"), Parameter("state", "state", "query", "text"),), safe_to_retry=True, answer="redirect", has_limits=True)
authorize_qr_login: Operation[str] = Operation("authorize_qr_login", "oauth", "GET", "/connect/qrconnect", "oapi", None, "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md", parameters=(Parameter("appid", "appid", "query", "text", required=True), Parameter("", "response_type", "query", constant="code"), Parameter("", "scope", "query", constant="snsapi_login"), Parameter("redirect_uri", "redirect_uri", "query", "text", required=True), Parameter("state", "state", "query", "text"),), safe_to_retry=True, answer="redirect")
authorize_sns: Operation[str] = Operation("authorize_sns", "oauth", "GET", "/connect/oauth2/sns_authorize", "oapi", None, "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md", parameters=(Parameter("appid", "appid", "query", "text", required=True), Parameter("", "response_type", "query", constant="code"), Parameter("", "scope", "query", constant="snsapi_login"), Parameter("redirect_uri", "redirect_uri", "query", "text", required=True), Parameter("state", "state", "query", "text"), Parameter("login_tmp_code", "loginTmpCode", "query", "text", secret=True),), safe_to_retry=True, answer="redirect")
create_user_access_token: Operation[CreateUserAccessTokenResult] = Operation("create_user_access_token", "oauth", "POST", "/v1.0/oauth2/userAccessToken", "api", None, "https://open.dingtalk.com/document/development/obtain-user-token", result="CreateUserAccessTokenResult", body=Body("CreateUserAccessTokenRequest", required=("client_id", "client_secret", "grant_type"), optional=("code", "refresh_token"), secret=("client_secret", "code", "refresh_token")), token_lifetime=7200)
get_persistent_code: Operation[GetPersistentCodeResult] = Operation("get_persistent_code", "oauth", "POST", "/sns/get_persistent_code", "oapi", "oapiSnsToken", "https://open.dingtalk.com/document/development/persistent-authorization-code", result="GetPersistentCodeResult", body=Body("GetPersistentCodeRequest", required=("tmp_auth_code",), secret=("tmp_auth_code",)))
get_sns_user_info: Operation[GetSnsUserInfoResult] = Operation("get_sns_user_info", "oauth", "GET", "/sns/getuserinfo", "oapi", "oapiSnsUserToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", result="GetSnsUserInfoResult", safe_to_retry=True)
get_sns_user_info_by_code: Operation[GetSnsUserInfoByCodeResult] = Operation("get_sns_user_info_by_code", "oauth", "POST", "/sns/getuserinfo_bycode", "oapi", None, "https://open.dingtalk.com/document/development/queries-basic-user-information", result="GetSnsUserInfoByCodeResult", parameters=(Parameter("access_key", "accessKey", "query", "text", required=True), Parameter("timestamp", "timestamp", "query", "text", required=True), Parameter("signature", "signature", "query", "text", required=True, secret=True),), body=Body("GetSnsUserInfoByCodeRequest", required=("tmp_auth_code",), secret=("tmp_auth_code",)))
get_sns_user_token: Operation[GetSnsUserTokenResult] = Operation("get_sns_user_token", "oauth", "POST", "/sns/get_sns_token", "oapi", "oapiSnsToken", "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md", result="GetSnsUserTokenResult", body=Body("GetSnsUserTokenRequest", required=("openid", "persistent_code"), secret=("persistent_code",)), safe_to_retry=True, token_lifetime=7200)
get_sso_user_info: Operation[GetSsoUserInfoResult] = Operation("get_sso_user_info", "oauth", "GET", "/sso/getuserinfo", "oapi", "oapiSsoToken", "https://open.dingtalk.com/document/development/exchange-code-for-the-identity-information-of-a-microapplication-administrator", result="GetSsoUserInfoResult", parameters=(Parameter("code", "code", "query", "text", required=True, secret=True),))
get_sso_user_info_v1: Operation[GetSsoUserInfoV1Result] = Operation("get_sso_user_info_v1", "oauth", "GET", "/v1.0/oauth2/ssoUserInfo", "api", "apiSsoToken", "https://open.dingtalk.com/document/development/obtains-the-identity-of-an-application-administrator", result="GetSsoUserInfoV1Result", parameters=(Parameter("code", "code", "query", "text", required=True, secret=True),))
get_user_info: Operation[GetUserInfoResult] = Operation("get_user_info", "oauth", "GET", "/user/getuserinfo", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code", result="GetUserInfoResult", parameters=(Parameter("code", "code", "query", "text", required=True, secret=True),))
get_user_info_v2: Operation[GetUserInfoV2Result] = Operation("get_user_info_v2", "oauth", "POST", "/topapi/v2/user/getuserinfo", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free", result="GetUserInfoV2Result", body=Body("GetUserInfoV2Request", required=("code",), secret=("code",)))
open_admin_landing: Operation[str] = Operation("open_admin_landing", "oauth", "GET", "/omp/api/micro_app/admin/landing", "oa", None, "https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md", parameters=(Parameter("corpid", "corpid", "query", "text", required=True), Parameter("redirect_url", "redirect_url", "query", "text", required=True),), safe_to_retry=True, answer="redirect")
clear_robot_plugins: Operation[ClearRobotPluginsResult] = Operation("clear_robot_plugins", "robot", "POST", "/v1.0/robot/plugins/clear", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/clear-single-chat-robot-quick-entry", result="ClearRobotPluginsResult", body=Body("ClearRobotPluginsRequest", required=("robot_code",)), safe_to_retry=True)
get_robot_oto_read_status: Operation[GetRobotOtoReadStatusResult] = Operation("get_robot_oto_read_status", "robot", "GET", "/v1.0/robot/oToMessages/readStatus", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/chatbot-batch-query-the-read-status-of-messages", result="GetRobotOtoReadStatusResult", parameters=(Parameter("robot_code", "robotCode", "query", "text", required=True), Parameter("process_query_key", "processQueryKey", "query", "text", required=True),), safe_to_retry=True)
list_group_robots: Operation[ListGroupRobotsResult] = Operation("list_group_robots", "robot", "POST", "/v1.0/robot/groups/robots/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-list-of-robots-in-the-group", result="ListGroupRobotsResult", body=Body("ListGroupRobotsRequest", required=("open_conversation_id",)), safe_to_retry=True)
list_robot_plugins: Operation[ListRobotPluginsResult] = Operation("list_robot_plugins", "robot", "POST", "/v1.0/robot/plugins/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/quick-entrance-of-inquiry-single-chat-robot", result="ListRobotPluginsResult", body=Body("ListRobotPluginsRequest", required=("robot_code",)), safe_to_retry=True)
query_robot_group_message: Operation[QueryRobotGroupMessageResult] = Operation("query_robot_group_message", "robot", "POST", "/v1.0/robot/groupMessages/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/chatbot-queries-the-read-status-of-a-message", result="QueryRobotGroupMessageResult", body=Body("QueryRobotGroupMessageRequest", required=("process_query_key",), optional=("open_conversation_id", "token", "robot_code", "max_results", "next_token"), secret=("token",)), safe_to_retry=True, has_limits=True, paging=Paging("next_token", ("read_user_ids",), next=("next_token",), more=("has_more",), size="max_results", largest=200))
query_robot_private_message: Operation[QueryRobotPrivateMessageResult] = Operation("query_robot_private_message", "robot", "POST", "/v1.0/robot/privateChatMessages/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-the-read-list-of-robot-messages-in-person-to-person-conversations", result="QueryRobotPrivateMessageResult", body=Body("QueryRobotPrivateMessageRequest", required=("process_query_key",), optional=("open_conversation_id", "robot_code", "max_results", "next_token")), safe_to_retry=True, has_limits=True, paging=Paging("next_token", ("read_user_ids",), next=("next_token",), more=("has_more",), size="max_results", largest=200))
recall_robot_ding: Operation[RecallRobotDingResult] = Operation("recall_robot_ding", "robot", "POST", "/v1.0/robot/ding/recall", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/robot-withdraws-pin-message", result="RecallRobotDingResult", body=Body("RecallRobotDingRequest", required=("robot_code", "open_ding_id")), safe_to_retry=True)
recall_robot_emotion: Operation[RecallRobotEmotionResult] = Operation("recall_robot_emotion", "robot", "POST", "/v1.0/robot/emotion/recall", "api", "apiAccessToken", "https://github.com/aliyun/dingtalk-sdk", result="RecallRobotEmotionResult", body=Body("RobotEmotionRequest", required=("robot_code", "open_conversation_id", "open_msg_id"), optional=("emotion_type", "emotion_name", "text_emotion")), safe_to_retry=True)
recall_robot_group_messages: Operation[RecallRobotGroupMessagesResult] = Operation("recall_robot_group_messages", "robot", "POST", "/v1.0/robot/groupMessages/recall", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/enterprise-chatbot-withdraws-internal-group-messages", result="RecallRobotGroupMessagesResult", body=Body("RecallRobotGroupMessagesRequest", required=("open_conversation_id", "robot_code", "process_query_keys")), safe_to_retry=True, has_limits=True)
recall_robot_oto_messages: Operation[RecallRobotOtoMessagesResult] = Operation("recall_robot_oto_messages", "robot", "POST", "/v1.0/robot/otoMessages/batchRecall", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/batch-message-recall-chat", result="RecallRobotOtoMessagesResult", body=Body("RecallRobotOtoMessagesRequest", required=("robot_code", "process_query_keys")), safe_to_retry=True, has_limits=True)
recall_robot_private_messages: Operation[RecallRobotPrivateMessagesResult] = Operation("recall_robot_private_messages", "robot", "POST", "/v1.0/robot/privateChatMessages/batchRecall", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/batch-withdrawal-of-single-chat-robot-messages-in-person-to-person-conversations", result="RecallRobotPrivateMessagesResult", body=Body("RecallRobotPrivateMessagesRequest", required=("open_conversation_id", "robot_code", "process_query_keys")), safe_to_retry=True, has_limits=True)
reply_robot_emotion: Operation[ReplyRobotEmotionResult] = Operation("reply_robot_emotion", "robot", "POST", "/v1.0/robot/emotion/reply", "api", "apiAccessToken", "https://github.com/aliyun/dingtalk-sdk", result="ReplyRobotEmotionResult", body=Body("RobotEmotionRequest", required=("robot_code", "open_conversation_id", "open_msg_id"), optional=("emotion_type", "emotion_name", "text_emotion")))
reply_robot_message: Operation[ReplyRobotMessageResult] = Operation("reply_robot_message", "robot", "POST", "/robot/sendBySession", "oapi", "robotSession", "https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages", result="ReplyRobotMessageResult", body=Body("ReplyRobotMessageTarget", message="msg", kinds=("RobotTextMessage", "RobotLinkMessage", "RobotMarkdownMessage", "RobotActionCardMessage", "RobotFeedCardMessage", "RobotImageMessage", "RobotFileMessage", "RobotAudioMessage", "RobotVideoMessage", "RobotEmptyMessage")), has_limits=True)
send_robot_ding: Operation[SendRobotDingResult] = Operation("send_robot_ding", "robot", "POST", "/v1.0/robot/ding/send", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/robot-sends-nail-message", result="SendRobotDingResult", body=Body("SendRobotDingRequest", required=("robot_code", "remind_type", "receiver_user_id_list", "content"), optional=("call_voice",)), has_limits=True)
send_robot_group_message: Operation[SendRobotGroupMessageResult] = Operation("send_robot_group_message", "robot", "POST", "/v1.0/robot/groupMessages/send", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/the-robot-sends-a-group-message", result="SendRobotGroupMessageResult", body=Body("SendRobotGroupMessageTarget", required=("open_conversation_id", "robot_code"), optional=("cool_app_code", "token"), secret=("token",), message="msg", kinds=("SampleText", "SampleMarkdown", "SampleImageMsg", "SampleLink", "SampleActionCard", "SampleActionCard2", "SampleActionCard3", "SampleActionCard4", "SampleActionCard5", "SampleActionCard6", "SampleAudio", "SampleFile", "SampleVideo")), has_limits=True)
send_robot_message: Operation[SendRobotMessageResult] = Operation("send_robot_message", "robot", "POST", "/robot/send", "oapi", "robotToken", "https://open.dingtalk.com/document/development/custom-robots-send-group-messages", result="SendRobotMessageResult", parameters=(Parameter("timestamp", "timestamp", "query", "integer"), Parameter("sign", "sign", "query", "text"),), body=Body("SendRobotMessageTarget", optional=("msg_uuid",), message="msg", kinds=("RobotTextMessage", "RobotLinkMessage", "RobotMarkdownMessage", "RobotActionCardMessage", "RobotFeedCardMessage", "RobotImageMessage", "RobotEmptyMessage")), has_limits=True)
send_robot_oto_messages: Operation[SendRobotOtoMessagesResult] = Operation("send_robot_oto_messages", "robot", "POST", "/v1.0/robot/oToMessages/batchSend", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches", result="SendRobotOtoMessagesResult", body=Body("SendRobotOtoMessagesTarget", required=("robot_code", "user_ids"), message="msg", kinds=("SampleText", "SampleMarkdown", "SampleImageMsg", "SampleLink", "SampleActionCard", "SampleActionCard2", "SampleActionCard3", "SampleActionCard4", "SampleActionCard5", "SampleActionCard6", "SampleAudio", "SampleFile", "SampleVideo")), has_limits=True)
send_robot_private_message: Operation[SendRobotPrivateMessageResult] = Operation("send_robot_private_message", "robot", "POST", "/v1.0/robot/privateChatMessages/send", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/the-robot-sends-ordinary-messages-in-a-person-to-person-conversation", result="SendRobotPrivateMessageResult", body=Body("SendRobotPrivateMessageTarget", required=("open_conversation_id", "robot_code", "cool_app_code"), message="msg", kinds=("SampleText", "SampleMarkdown", "SampleImageMsg", "SampleLink", "SampleActionCard", "SampleActionCard2", "SampleActionCard3", "SampleActionCard4", "SampleActionCard5", "SampleActionCard6", "SampleAudio", "SampleFile", "SampleVideo")), has_limits=True)
set_robot_plugins: Operation[SetRobotPluginsResult] = Operation("set_robot_plugins", "robot", "POST", "/v1.0/robot/plugins/set", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/set-robot-quick-entrance", result="SetRobotPluginsResult", body=Body("SetRobotPluginsRequest", optional=("robot_code", "plugin_info_list")))
add_user_roles: Operation[AddUserRolesResult] = Operation("add_user_roles", "role", "POST", "/topapi/role/addrolesforemps", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/add-role-information-to-employees-in-batches", result="AddUserRolesResult", body=Body("AddUserRolesRequest", required=("role_ids", "user_ids")), has_limits=True)
create_role: Operation[CreateRoleResult] = Operation("create_role", "role", "POST", "/role/add_role", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/address-book-add-role", result="CreateRoleResult", body=Body("CreateRoleRequest", required=("role_name", "group_id")))
create_role_group: Operation[CreateRoleGroupResult] = Operation("create_role_group", "role", "POST", "/role/add_role_group", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/add-a-role-group", result="CreateRoleGroupResult", body=Body("CreateRoleGroupRequest", required=("name",)))
delete_role: Operation[DeleteRoleResult] = Operation("delete_role", "role", "POST", "/topapi/role/deleterole", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/delete-role-information", result="DeleteRoleResult", body=Body("DeleteRoleRequest", required=("role_id",)))
get_role: Operation[GetRoleResult] = Operation("get_role", "role", "POST", "/topapi/role/getrole", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/queries-role-details", result="GetRoleResult", body=Body("GetRoleRequest", required=("role_id",)), safe_to_retry=True)
get_role_group: Operation[GetRoleGroupResult] = Operation("get_role_group", "role", "POST", "/topapi/role/getrolegroup", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtains-the-role-group-information", result="GetRoleGroupResult", body=Body("GetRoleGroupRequest", required=("group_id",)), safe_to_retry=True)
list_role_users: Operation[ListRoleUsersResult] = Operation("list_role_users", "role", "POST", "/topapi/role/simplelist", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtain-the-list-of-employees-of-a-role", result="ListRoleUsersResult", body=Body("ListRoleUsersRequest", required=("role_id",), optional=("size", "offset")), safe_to_retry=True, has_limits=True, paging=Paging("offset", ("result", "list_"), more=("result", "has_more"), step="items", first=0, size="size", largest=100, is_number=True))
list_roles: Operation[ListRolesResult] = Operation("list_roles", "role", "POST", "/topapi/role/list", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/obtains-a-list-of-enterprise-roles", result="ListRolesResult", body=Body("ListRolesRequest", optional=("size", "offset")), safe_to_retry=True, has_limits=True, paging=Paging("offset", ("result", "list_"), more=("result", "has_more"), step="items", first=0, size="size", largest=200, is_number=True))
remove_user_roles: Operation[RemoveUserRolesResult] = Operation("remove_user_roles", "role", "POST", "/topapi/role/removerolesforemps", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/delete-the-color-information-of-employee-corners-in-batches", result="RemoveUserRolesResult", body=Body("RemoveUserRolesRequest", required=("role_ids", "user_ids")), has_limits=True)
update_role: Operation[UpdateRoleResult] = Operation("update_role", "role", "POST", "/role/update_role", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/update-the-character-name", result="UpdateRoleResult", body=Body("UpdateRoleRequest", required=("role_id", "role_name")))
update_role_scope: Operation[UpdateRoleScopeResult] = Operation("update_role_scope", "role", "POST", "/topapi/role/scope/update", "oapi", "oapiAccessToken", "https://open.dingtalk.com/document/development/update-role-member-management-department-scope", result="UpdateRoleScopeResult", body=Body("UpdateRoleScopeRequest", required=("userid", "role_id"), optional=("dept_ids",)), has_limits=True)
open_stream_connection: Operation[OpenStreamConnectionResult] = Operation("open_stream_connection", "stream", "POST", "/v1.0/gateway/connections/open", "api", None, "https://github.com/open-dingtalk/developerpedia/blob/211653f/docs/learn/stream/protocol.md", result="OpenStreamConnectionResult", body=Body("OpenStreamConnectionRequest", required=("client_id", "client_secret", "subscriptions"), optional=("ua", "local_ip", "extras"), secret=("client_secret",)), safe_to_retry=True, has_limits=True)
create_personal_todo_task: Operation[CreatePersonalTodoTaskResult] = Operation("create_personal_todo_task", "todo", "POST", "/v1.0/todo/users/me/personalTasks", "api", "apiUserToken", "https://open.dingtalk.com/document/development/api-createpersonaltodotask", result="CreatePersonalTodoTaskResult", body=Body("CreatePersonalTodoTaskRequest", required=("subject", "executor_ids"), optional=("description", "due_time", "participant_ids", "notify_configs", "reminder_time_stamp")), has_limits=True)
create_todo_card_type: Operation[CreateTodoCardTypeResult] = Operation("create_todo_card_type", "todo", "POST", "/v1.0/todo/users/{unionId}/configs/types", "api", "apiUserToken", "https://open.dingtalk.com/document/development/add-todo-cardtype-configuration", result="CreateTodoCardTypeResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),), body=Body("CreateTodoCardTypeRequest", required=("card_type", "icon", "pc_detail_url_open_mode"), optional=("description", "content_field_list", "action_list")))
create_todo_task: Operation[CreateTodoTaskResult] = Operation("create_todo_task", "todo", "POST", "/v1.0/todo/users/{unionId}/tasks", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/add-dingtalk-to-do-task", result="CreateTodoTaskResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),), body=Body("CreateTodoTaskRequest", required=("subject",), optional=("source_id", "creator_id", "description", "due_time", "executor_ids", "participant_ids", "detail_url", "content_field_list", "is_only_show_executor", "priority", "notify_configs", "biz_category_id", "action_list", "todo_type", "reminder_time_stamp", "remind_notify_configs", "third_extension")), has_limits=True)
delete_todo_task: Operation[DeleteTodoTaskResult] = Operation("delete_todo_task", "todo", "DELETE", "/v1.0/todo/users/{unionId}/tasks/{taskId}", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/delete-dingtalk-to-do-tasks", result="DeleteTodoTaskResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("task_id", "taskId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),))
get_todo_card_type: Operation[GetTodoCardTypeResult] = Operation("get_todo_card_type", "todo", "GET", "/v1.0/todo/users/{unionId}/configs/types/{cardTypeId}", "api", "apiUserToken", "https://open.dingtalk.com/document/development/queries-the-to-do-card-type-configuration-details", result="GetTodoCardTypeResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("card_type_id", "cardTypeId", "path", "text", required=True),), safe_to_retry=True)
list_todo_tasks: Operation[ListTodoTasksResult] = Operation("list_todo_tasks", "todo", "POST", "/v1.0/todo/users/{unionId}/org/tasks/query", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/query-the-to-do-list-of-enterprise-users", result="ListTodoTasksResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True),), body=Body("ListTodoTasksRequest", optional=("next_token", "is_done", "role_types", "todo_type")), safe_to_retry=True, paging=Paging("next_token", ("todo_cards",), next=("next_token",)))
update_todo_card_type: Operation[UpdateTodoCardTypeResult] = Operation("update_todo_card_type", "todo", "PUT", "/v1.0/todo/users/{unionId}/configs/types/{cardTypeId}", "api", "apiUserToken", "https://open.dingtalk.com/document/development/update-the-to-do-card-type-configuration", result="UpdateTodoCardTypeResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("card_type_id", "cardTypeId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),), body=Body("UpdateTodoCardTypeRequest", optional=("card_type", "icon", "description", "pc_detail_url_open_mode", "content_field_list", "action_list")))
update_todo_executor_status: Operation[UpdateTodoExecutorStatusResult] = Operation("update_todo_executor_status", "todo", "PUT", "/v1.0/todo/users/{unionId}/tasks/{taskId}/executorStatus", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/update-dingtalk-to-do-status", result="UpdateTodoExecutorStatusResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("task_id", "taskId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),), body=Body("UpdateTodoExecutorStatusRequest", optional=("executor_status_list",)), has_limits=True)
update_todo_task: Operation[UpdateTodoTaskResult] = Operation("update_todo_task", "todo", "PUT", "/v1.0/todo/users/{unionId}/tasks/{taskId}", "api", "apiAccessToken", "https://open.dingtalk.com/document/development/updates-dingtalk-to-do-tasks", result="UpdateTodoTaskResult", parameters=(Parameter("union_id", "unionId", "path", "text", required=True), Parameter("task_id", "taskId", "path", "text", required=True), Parameter("operator_id", "operatorId", "query", "text"),), body=Body("UpdateTodoTaskRequest", optional=("subject", "description", "due_time", "done", "executor_ids", "participant_ids", "content_field_list")), has_limits=True)
create_access_token: Operation[CreateAccessTokenResult] = Operation("create_access_token", "token", "POST", "/v1.0/oauth2/accessToken", "api", None, "https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app", result="CreateAccessTokenResult", body=Body("CreateAccessTokenRequest", required=("app_key", "app_secret"), secret=("app_secret",)), safe_to_retry=True, token_lifetime=7200)
create_corp_access_token: Operation[CreateCorpAccessTokenResult] = Operation("create_corp_access_token", "token", "POST", "/v1.0/oauth2/corpAccessToken", "api", None, "https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-authorized-enterprise-1", result="CreateCorpAccessTokenResult", body=Body("CreateCorpAccessTokenRequest", required=("suite_key", "suite_secret", "auth_corp_id", "suite_ticket"), secret=("suite_secret", "suite_ticket")), safe_to_retry=True, token_lifetime=7200)
create_corp_app_token: Operation[CreateCorpAppTokenResult] = Operation("create_corp_app_token", "token", "POST", "/v1.0/oauth2/{corpId}/token", "api", None, "https://open.dingtalk.com/document/development/api-gettoken", result="CreateCorpAppTokenResult", parameters=(Parameter("corp_id", "corpId", "path", "text", required=True),), body=Body("CreateCorpAppTokenRequest", required=("client_id", "client_secret"), secret=("client_secret",)), safe_to_retry=True, token_lifetime=7200)
create_sso_access_token: Operation[CreateSsoAccessTokenResult] = Operation("create_sso_access_token", "token", "POST", "/v1.0/oauth2/ssoAccessToken", "api", None, "https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-micro-application-background-without-log-on", result="CreateSsoAccessTokenResult", body=Body("CreateSsoAccessTokenRequest", required=("corpid", "sso_secret"), secret=("sso_secret",)), safe_to_retry=True, token_lifetime=3600)
create_suite_access_token: Operation[CreateSuiteAccessTokenResult] = Operation("create_suite_access_token", "token", "POST", "/v1.0/oauth2/suiteAccessToken", "api", None, "https://open.dingtalk.com/document/development/obtains-the-suite-acess-token-of-third-party-enterprise-applications", result="CreateSuiteAccessTokenResult", body=Body("CreateSuiteAccessTokenRequest", required=("suite_key", "suite_secret", "suite_ticket"), secret=("suite_secret", "suite_ticket")), safe_to_retry=True, token_lifetime=7200)
get_sns_token: Operation[GetSnsTokenResult] = Operation("get_sns_token", "token", "GET", "/sns/gettoken", "oapi", None, "https://open.dingtalk.com/document/development/obtain-personal-application", result="GetSnsTokenResult", parameters=(Parameter("appid", "appid", "query", "text", required=True), Parameter("appsecret", "appsecret", "query", "text", required=True, secret=True),), safe_to_retry=True, token_lifetime=7200)
get_sso_token: Operation[GetSsoTokenResult] = Operation("get_sso_token", "token", "GET", "/sso/gettoken", "oapi", None, "https://open.dingtalk.com/document/development/obtain-the-ssotoken-for-micro-application-background-logon-free", result="GetSsoTokenResult", parameters=(Parameter("corpid", "corpid", "query", "text", required=True), Parameter("corpsecret", "corpsecret", "query", "text", required=True, secret=True),), safe_to_retry=True, token_lifetime=3600)
get_token: Operation[GetTokenResult] = Operation("get_token", "token", "GET", "/gettoken", "oapi", None, "https://open.dingtalk.com/document/development/obtain-orgapp-token", result="GetTokenResult", parameters=(Parameter("appkey", "appkey", "query", "text"), Parameter("appsecret", "appsecret", "query", "text", secret=True), Parameter("corpid", "corpid", "query", "text"), Parameter("corpsecret", "corpsecret", "query", "text", secret=True),), safe_to_retry=True, token_lifetime=7200)
# fmt: on

OPERATIONS: dict[str, Operation[Any]] = {each.id: each for each in tuple(globals().values()) if isinstance(each, Operation)}
"""All of them, by id."""

RATES: dict[str, tuple[Rate, ...]] = {
    "*": (
        Rate(20, 1, "app"),
        Rate(10000, 20, "ip"),
    ),
    "send_message": (
        Rate(1, 86400, "user and content"),
        Rate(500, 86400, "corp to one user"),
        Rate(50, 86400, "isv to one user"),
    ),
    "send_work_notification": (
        Rate(1, 86400, "user and content"),
        Rate(500, 86400, "internal app to one user"),
        Rate(100, 86400, "third-party app to one user"),
        Rate(5000, 60, "recipients of an app"),
    ),
    "send_work_notification_by_template": (
        Rate(5000, 60, "recipients of an app"),
        Rate(1, 86400, "user and content"),
        Rate(100, 86400, "third-party app to one user"),
    ),
    "send_robot_ding": (Rate(6000, 60, "robot"),),
    "send_robot_message": (Rate(20, 60, "robot"),),
    "get_token": (
        Rate(1500, 60, "corp"),
        Rate(2000, 60, "isv"),
        Rate(1500, 60, "isv_corp"),
        Rate(1000, 60, "suite_corp"),
    ),
}
"""Documented rates by operation; `*` stands for every operation."""
