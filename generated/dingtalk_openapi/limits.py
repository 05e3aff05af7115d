"""The limits of requests: what the spec says about sizes, ranges and forms, by operation."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import Any, Literal, NamedTuple


class Limit(NamedTuple):
    """One limit of one field of a request.

    Attributes:
        field: Where it is on the wire, `msg.links[].title`; `[]` is each element of a list, the empty text the body as a whole.
        kind: What is limited: bytes (of an object: of its JSON), characters, elements, a number, or the form; `one_of` is of no field.
        bound: How much is still allowed, or the pattern (a regular expression as in JSON Schema); of `one_of` the alternatives, each of them
            some parameters or fields that go together.
        place: In the body, or among the parameters of query, path and headers.
        enforced: Why DingTalk is known to refuse what is beyond it: error codes, facts, or `required`; `None` when it is only advised.
        separator: What separates the elements of a list that travels as text.
        secret: The value must not be shown.
        about: What the pattern stands for, in words.
        when: Constants that a message carries if the limit is about it.
    """

    field: str
    kind: Literal["max_bytes", "max_length", "min_length", "max_items", "min_items", "maximum", "minimum", "pattern", "one_of"]
    bound: Any
    place: Literal["body", "parameter"] = "body"
    enforced: str | None = None
    separator: str | None = None
    secret: bool = False
    about: str | None = None
    when: tuple[tuple[str, Any], ...] = ()


# fmt: off
LIMITS: dict[str, tuple[Limit, ...]] = {
    "add_approval_comment": (
        Limit("file.attachments", "max_items", 20),
        Limit("file.attachments[].fileId", "max_length", 256),
        Limit("file.attachments[].fileName", "max_length", 256),
        Limit("text", "max_length", 1024),
    ),
    "add_calendar_event_attendees": (
        Limit("attendeesToAdd", "min_items", 1, enforced="required"),
        Limit("attendeesToAdd", "max_items", 500),
    ),
    "add_calendar_event_meeting_rooms": (
        Limit("meetingRoomsToAdd", "min_items", 1, enforced="required"),
        Limit("meetingRoomsToAdd", "max_items", 5, enforced="invalidParameter"),
    ),
    "add_scene_group_members": (Limit("", "one_of", (("user_ids",), ("union_ids",)), enforced="required"),),
    "add_user_roles": (
        Limit("roleIds", "min_items", 1, enforced="required", separator=","),
        Limit("roleIds", "max_items", 20, separator=","),
        Limit("userIds", "min_items", 1, enforced="required", separator=","),
        Limit("userIds", "max_items", 20, separator=","),
    ),
    "authorize_login_free": (
        Limit("state", "max_length", 128, place="parameter"),
        Limit("state", "pattern", "^[a-zA-Z0-9]*$", place="parameter", about="Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect"),
    ),
    "close_top_box": (Limit("outTrackId", "max_length", 64),),
    "create_and_deliver_card": (
        Limit("cardTemplateId", "min_length", 1, enforced="param.cardTemplateIdEmpty"),
        Limit("imGroupOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("imRobotOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("imSingleOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("openSpaceId", "min_length", 1, enforced="param.openSpaceIdEmpty"),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "create_approval": (
        Limit("approvers", "max_items", 20),
        Limit("bizDetailPageUrl", "max_length", 1024),
        Limit("ccList", "max_items", 50),
        Limit("formComponentValues", "min_items", 1, enforced="required"),
        Limit("formComponentValues", "max_items", 150),
        Limit("formComponentValues[].details", "max_items", 150),
        Limit("formComponentValues[].details[].details", "max_items", 150),
        Limit("formComponentValues[].extValue", "max_length", 65535),
        Limit("formComponentValues[].value", "max_length", 65535),
        Limit("targetSelectActioners", "max_items", 20),
    ),
    "create_calendar_event": (
        Limit("attendees", "max_items", 500),
        Limit("description", "max_length", 5000),
        Limit("recurrence.pattern.interval", "minimum", 1, enforced="invalidParameter"),
        Limit("recurrence.pattern.interval", "maximum", 365, enforced="invalidParameter"),
        Limit("recurrence.range.numberOfOccurrences", "minimum", 1, enforced="invalidParameter"),
        Limit("recurrence.range.numberOfOccurrences", "maximum", 99, enforced="invalidParameter"),
        Limit("summary", "max_length", 2048),
    ),
    "create_card": (
        Limit("cardTemplateId", "min_length", 1, enforced="param.cardTemplateIdEmpty"),
        Limit("imGroupOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("imRobotOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("imSingleOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "create_chat": (
        Limit("name", "min_length", 1, enforced="40035"),
        Limit("name", "max_length", 20, enforced="400002"),
        Limit("useridlist", "min_items", 1, enforced="49010"),
        Limit("useridlist", "max_items", 40, enforced="49011"),
    ),
    "create_department": (
        Limit("dept_permits", "max_items", 50, separator=","),
        Limit("name", "min_length", 1, enforced="60001"),
        Limit("name", "max_length", 64, enforced="60001"),
        Limit("name", "pattern", "^[^-,，]*$", about="The name has none of `-`, `,` and `，`."),
        Limit("outer_permit_depts", "max_items", 50, separator=","),
        Limit("outer_permit_users", "max_items", 50, separator=","),
        Limit("user_permits", "max_items", 50, separator=","),
    ),
    "create_external_contact": (
        Limit("contact.label_ids", "min_items", 1, enforced="60204"),
        Limit("contact.label_ids", "max_items", 20),
        Limit("contact.share_dept_ids", "max_items", 20),
        Limit("contact.share_user_ids", "max_items", 20),
    ),
    "create_group": (
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
        Limit("useridlist", "min_items", 1, enforced="required"),
    ),
    "create_personal_todo_task": (
        Limit("description", "max_bytes", 4096, enforced="todo.taskCreate.paramError"),
        Limit("executorIds", "min_items", 1, enforced="required"),
        Limit("executorIds", "max_items", 100, enforced="todo.taskCreate.paramError"),
        Limit("participantIds", "max_items", 100, enforced="todo.taskCreate.paramError"),
        Limit("subject", "max_bytes", 1024, enforced="todo.taskCreate.paramError"),
    ),
    "create_scene_group": (Limit("title", "max_length", 30),),
    "create_subscribed_calendar": (
        Limit("description", "max_length", 1024),
        Limit("name", "max_length", 128, enforced="invalidParameter"),
    ),
    "create_todo_task": (
        Limit("description", "max_length", 4096, enforced="todo.taskCreate.paramError"),
        Limit("executorIds", "max_items", 100),
        Limit("participantIds", "max_items", 100),
        Limit("subject", "max_length", 1024, enforced="todo.taskCreate.paramError"),
    ),
    "create_top_box": (
        Limit("outTrackId", "max_length", 64),
        Limit("receiverUnionIdList", "max_items", 100),
        Limit("receiverUserIdList", "max_items", 100),
    ),
    "create_user": (
        Limit("", "one_of", (("mobile",), ("login_email",), ("exclusive_account",), ("outer_exclusive_corpid", "outer_exclusive_userid")), enforced="required"),
        Limit("dept_id_list", "min_items", 1, enforced="required", separator=","),
        Limit("dept_id_list", "max_items", 100, separator=","),
        Limit("dept_order_list", "max_items", 100),
        Limit("dept_position_list[].title", "max_length", 200),
        Limit("dept_position_list[].work_place", "max_length", 100),
        Limit("dept_title_list", "max_items", 100),
        Limit("email", "max_length", 50),
        Limit("extension", "max_length", 2000, secret=True),
        Limit("job_number", "max_length", 50),
        Limit("name", "max_length", 80),
        Limit("org_email", "max_length", 100),
        Limit("remark", "max_length", 2000),
        Limit("telephone", "max_length", 50),
        Limit("title", "max_length", 200),
        Limit("userid", "min_length", 1),
        Limit("userid", "max_length", 64),
        Limit("work_place", "max_length", 100),
    ),
    "deliver_card": (
        Limit("openSpaceId", "min_length", 1, enforced="param.openSpaceIdEmpty"),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "execute_approval_task": (
        Limit("file.attachments", "max_items", 20),
        Limit("file.attachments[].fileId", "max_length", 256),
        Limit("file.attachments[].fileName", "max_length", 256),
        Limit("remark", "max_length", 1024),
    ),
    "forecast_approval": (
        Limit("formComponentValues", "min_items", 1, enforced="required"),
        Limit("formComponentValues", "max_items", 150),
        Limit("formComponentValues[].details", "max_items", 150),
        Limit("formComponentValues[].details[].details", "max_items", 150),
        Limit("formComponentValues[].extValue", "max_length", 65535),
        Limit("formComponentValues[].value", "max_length", 65535),
    ),
    "get_calendar_event": (Limit("maxAttendees", "maximum", 500, place="parameter"),),
    "get_leave_report": (
        Limit("leave_names", "min_items", 1, enforced="required", separator=","),
        Limit("leave_names", "max_items", 20, separator=","),
    ),
    "get_meeting_room_busy_times": (
        Limit("roomIds", "min_items", 1, enforced="required"),
        Limit("roomIds", "max_items", 5),
    ),
    "get_user_busy_times": (
        Limit("userIds", "min_items", 1, enforced="required"),
        Limit("userIds", "max_items", 20),
    ),
    "grant_approval_file_download": (
        Limit("fileInfos", "min_items", 1, enforced="required"),
        Limit("fileInfos", "max_items", 10),
    ),
    "grant_approval_preview": (Limit("fileIdList", "max_items", 20),),
    "list_approval_ids": (
        Limit("maxResults", "maximum", 20, enforced="invalidMaxResults"),
        Limit("userIds", "max_items", 10, enforced="invalidUserIds"),
    ),
    "list_attendance_groups": (Limit("size", "maximum", 10),),
    "list_attendance_records": (
        Limit("userIds", "min_items", 1, enforced="required"),
        Limit("userIds", "max_items", 50),
    ),
    "list_attendance_results": (
        Limit("limit", "maximum", 50),
        Limit("userIdList", "min_items", 1, enforced="required"),
        Limit("userIdList", "max_items", 50),
    ),
    "list_attribute_visibility": (Limit("maxResults", "maximum", 100, place="parameter"),),
    "list_calendar_event_attendees": (
        Limit("maxResults", "minimum", 0, place="parameter", enforced="invalidParameter.maxResults"),
        Limit("maxResults", "maximum", 500, place="parameter", enforced="invalidParameter.maxResults"),
    ),
    "list_calendar_event_sign_ins": (Limit("maxResults", "maximum", 500, place="parameter"),),
    "list_calendar_event_sign_outs": (Limit("maxResults", "maximum", 500, place="parameter"),),
    "list_calendar_events": (
        Limit("maxAttendees", "maximum", 100, place="parameter"),
        Limit("maxResults", "maximum", 100, place="parameter"),
    ),
    "list_calendar_view": (
        Limit("maxAttendees", "maximum", 100, place="parameter"),
        Limit("maxResults", "maximum", 100, place="parameter"),
    ),
    "list_chat_message_readers": (Limit("size", "maximum", 100, place="parameter", enforced="40069"),),
    "list_checkin_records": (
        Limit("size", "maximum", 100),
        Limit("userid_list", "min_items", 1, enforced="required", separator=","),
        Limit("userid_list", "max_items", 10, separator=","),
    ),
    "list_department_checkin_records": (Limit("size", "maximum", 100, place="parameter"),),
    "list_department_user_names": (
        Limit("cursor", "minimum", 0),
        Limit("cursor", "maximum", 100000),
        Limit("size", "maximum", 100, enforced="40069"),
    ),
    "list_department_users": (
        Limit("cursor", "minimum", 0),
        Limit("cursor", "maximum", 100000),
        Limit("size", "minimum", 1),
        Limit("size", "maximum", 100),
    ),
    "list_emp_leave_records": (Limit("maxResults", "maximum", 50, place="parameter"),),
    "list_external_contact_label_groups": (
        Limit("offset", "minimum", 0, enforced="40068"),
        Limit("size", "maximum", 100, enforced="41101"),
    ),
    "list_external_contacts": (
        Limit("offset", "minimum", 0, enforced="40068"),
        Limit("size", "maximum", 100, enforced="40069"),
    ),
    "list_inactive_users": (
        Limit("dept_ids", "max_items", 100, separator=","),
        Limit("offset", "minimum", 0),
        Limit("query_date", "pattern", "^[0-9]{8}$", about="The day, in the text format yyyyMMdd"),
        Limit("size", "maximum", 100, enforced="40069"),
    ),
    "list_leave_quotas": (
        Limit("size", "maximum", 50),
        Limit("userids", "min_items", 1, enforced="required", separator=","),
        Limit("userids", "max_items", 50, separator=","),
    ),
    "list_leave_records": (
        Limit("pageNumber", "minimum", 0, enforced="pageIndexIllegal"),
        Limit("pageSize", "maximum", 200, enforced="pageSizeIllegal"),
        Limit("userIds", "min_items", 1, enforced="required"),
        Limit("userIds", "max_items", 50, enforced="leaveUserIdListMax"),
    ),
    "list_leave_statuses": (
        Limit("size", "maximum", 20),
        Limit("userid_list", "min_items", 1, enforced="required", separator=","),
        Limit("userid_list", "max_items", 100, separator=","),
    ),
    "list_message_status": (Limit("messageId", "max_length", 128),),
    "list_role_users": (
        Limit("offset", "minimum", 0, enforced="40068"),
        Limit("size", "maximum", 100, enforced="40069"),
    ),
    "list_roles": (
        Limit("offset", "minimum", 0, enforced="40068"),
        Limit("size", "maximum", 200, enforced="40069"),
    ),
    "list_schedule_results": (
        Limit("schedule_ids", "min_items", 1, enforced="required", separator=","),
        Limit("schedule_ids", "max_items", 100, separator=","),
    ),
    "list_schedules_by_users": (
        Limit("userids", "min_items", 1, enforced="required", separator=","),
        Limit("userids", "max_items", 50, separator=","),
    ),
    "list_vacation_records": (
        Limit("size", "maximum", 200),
        Limit("userids", "min_items", 1, enforced="required", separator=","),
        Limit("userids", "max_items", 50, separator=","),
    ),
    "list_visible_approval_forms": (Limit("maxResults", "maximum", 100, place="parameter", enforced="invalidMaxResults"),),
    "mute_scene_group_members": (
        Limit("userIdList", "min_items", 1, enforced="required"),
        Limit("userIdList", "max_items", 999),
    ),
    "open_stream_connection": (Limit("subscriptions", "min_items", 1, enforced="required"),),
    "query_robot_group_message": (
        Limit("", "one_of", (("openConversationId",), ("token",)), enforced="required"),
        Limit("maxResults", "maximum", 200, enforced="invalidParameter.pageSize.invalid"),
    ),
    "query_robot_private_message": (Limit("maxResults", "maximum", 200, enforced="invalidParameter.pageSize.invalid"),),
    "recall_robot_group_messages": (
        Limit("openConversationId", "min_length", 1, enforced="miss.openConversationId"),
        Limit("processQueryKeys", "min_items", 1, enforced="invalidParameter.processQueryKey.missing"),
        Limit("processQueryKeys", "max_items", 20, enforced="invalidParameter.processQueryKeys.overMax"),
    ),
    "recall_robot_oto_messages": (
        Limit("processQueryKeys", "min_items", 1, enforced="invalidParameter.processQueryKey.missing"),
        Limit("processQueryKeys", "max_items", 20, enforced="invalidParameter.processQueryKeys.overMax"),
    ),
    "recall_robot_private_messages": (
        Limit("openConversationId", "min_length", 1, enforced="miss.openConversationId"),
        Limit("processQueryKeys", "min_items", 1, enforced="invalidParameter.processQueryKey.missing"),
        Limit("processQueryKeys", "max_items", 20, enforced="invalidParameter.processQueryKeys.overMax"),
    ),
    "redirect_approval_task": (
        Limit("actionName", "max_length", 128),
        Limit("file.attachments", "max_items", 20),
        Limit("file.attachments[].fileId", "max_length", 256),
        Limit("file.attachments[].fileName", "max_length", 256),
        Limit("remark", "max_length", 256),
    ),
    "register_callback": (
        Limit("aes_key", "pattern", "^[a-zA-Z0-9]{43}$", enforced="900004", secret=True, about="Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9"),
        Limit("call_back_tag", "min_items", 1, enforced="required"),
        Limit("token", "min_length", 6, secret=True),
        Limit("token", "max_length", 63, secret=True),
    ),
    "register_card_callback": (
        Limit("callbackRouteKey", "min_length", 1, enforced="param.callbackRouteKeyEmpty"),
        Limit("callbackUrl", "min_length", 1, enforced="param.callbackUrlEmpty"),
    ),
    "remove_calendar_event_attendees": (
        Limit("attendeesToRemove", "min_items", 1, enforced="required"),
        Limit("attendeesToRemove", "max_items", 500),
    ),
    "remove_calendar_event_meeting_rooms": (Limit("meetingRoomsToRemove", "min_items", 1, enforced="required"),),
    "remove_scene_group_members": (Limit("", "one_of", (("user_ids",), ("union_ids",)), enforced="required"),),
    "remove_user_roles": (
        Limit("roleIds", "min_items", 1, enforced="required", separator=","),
        Limit("roleIds", "max_items", 20, separator=","),
        Limit("userIds", "min_items", 1, enforced="required", separator=","),
        Limit("userIds", "max_items", 100, separator=","),
    ),
    "reply_robot_message": (
        Limit("", "max_bytes", 20000),
        Limit("actionCard.btns", "min_items", 1, enforced="required"),
        Limit("at.atUserIds", "max_items", 50),
        Limit("feedCard.links", "min_items", 1, enforced="required"),
    ),
    "save_approval_form": (
        Limit("description", "max_length", 300),
        Limit("formComponents", "min_items", 1, enforced="required"),
        Limit("formComponents", "max_items", 200),
        Limit("name", "max_length", 200),
    ),
    "send_chat_message": (
        Limit("chatid", "min_length", 1, enforced="49000"),
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "min_items", 1, enforced="required"),
        Limit("msg.action_card.btn_json_list", "max_length", 1000, enforced="34016"),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000, enforced="34016"),
        Limit("msg.action_card.markdown", "max_length", 1000),
        Limit("msg.action_card.single_title", "max_length", 20, enforced="34016"),
        Limit("msg.action_card.single_url", "max_length", 500, enforced="34016"),
        Limit("msg.action_card.title", "max_length", 64, enforced="34016"),
        Limit("msg.link.text", "max_length", 500),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.body.form", "max_items", 6),
        Limit("msg.oa.body.title", "max_length", 50),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("msg.oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("msg.text.content", "max_length", 5000, enforced="34016"),
        Limit("msg.text.content", "max_length", 500),
        Limit("msg.voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
        Limit("oa.body.form", "max_items", 6),
        Limit("oa.body.title", "max_length", 50),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("text.content", "max_length", 5000, enforced="34016"),
        Limit("voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
    ),
    "send_message": (
        Limit("", "one_of", (("touser",), ("toparty",)), enforced="required"),
        Limit("link.title", "max_length", 64),
        Limit("markdown.text", "max_length", 5000),
        Limit("markdown.title", "max_length", 64),
        Limit("oa.body.form", "max_items", 6),
        Limit("oa.body.title", "max_length", 50),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("text.content", "max_length", 5000, enforced="34016"),
        Limit("voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
    ),
    "send_robot_ding": (
        Limit("receiverUserIdList", "min_items", 1, enforced="miss.staffId"),
        Limit("receiverUserIdList", "max_items", 200, enforced="ding.receivercount.limit"),
    ),
    "send_robot_group_message": (
        Limit("msgParam", "max_bytes", 15000, enforced="invalidParameter.msgParam.tooLong", secret=True),
        Limit("openConversationId", "min_length", 1, enforced="miss.openConversationId"),
        Limit("robotCode", "min_length", 1, enforced="invalidParameter.robotCode.empty"),
    ),
    "send_robot_message": (
        Limit("", "max_bytes", 20000, enforced="460101"),
        Limit("actionCard.btns", "min_items", 1, enforced="required"),
        Limit("at.atUserIds", "max_items", 50),
        Limit("feedCard.links", "min_items", 1, enforced="required"),
    ),
    "send_robot_oto_messages": (
        Limit("msgParam", "max_bytes", 15000, enforced="invalidParameter.msgParam.tooLong", secret=True),
        Limit("robotCode", "min_length", 1, enforced="invalidParameter.robotCode.empty"),
        Limit("userIds", "min_items", 1, enforced="invalidParameter.userIds.empty"),
        Limit("userIds", "max_items", 100, enforced="invalidParameter.userIds.overMax"),
        Limit("userIds", "max_items", 20),
        Limit("userIds[]", "min_length", 1, enforced="invalidParameter.userId.empty"),
    ),
    "send_robot_private_message": (
        Limit("msgParam", "max_bytes", 15000, enforced="invalidParameter.msgParam.tooLong", secret=True),
        Limit("openConversationId", "min_length", 1, enforced="miss.openConversationId"),
        Limit("robotCode", "min_length", 1, enforced="invalidParameter.robotCode.empty"),
    ),
    "send_scene_group_message": (
        Limit("at_mobiles", "max_items", 50, separator=","),
        Limit("at_users", "max_items", 50, separator=","),
    ),
    "send_to_conversation": (
        Limit("link.title", "max_length", 64),
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "min_items", 1, enforced="required"),
        Limit("msg.action_card.btn_json_list", "max_length", 1000, enforced="34016"),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000, enforced="34016"),
        Limit("msg.action_card.markdown", "max_length", 1000),
        Limit("msg.action_card.single_title", "max_length", 20, enforced="34016"),
        Limit("msg.action_card.single_url", "max_length", 500, enforced="34016"),
        Limit("msg.action_card.title", "max_length", 64, enforced="34016"),
        Limit("msg.link.text", "max_length", 500),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.body.form", "max_items", 6),
        Limit("msg.oa.body.title", "max_length", 50),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("msg.oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("msg.text.content", "max_length", 5000, enforced="34016"),
        Limit("msg.text.content", "max_length", 500),
        Limit("msg.voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
        Limit("oa.body.form", "max_items", 6),
        Limit("oa.body.title", "max_length", 50),
        Limit("oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("text.content", "max_length", 5000, enforced="34016"),
        Limit("voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
    ),
    "send_work_notification": (
        Limit("", "one_of", (("userid_list",), ("dept_id_list",), ("to_all_user",)), enforced="required"),
        Limit("dept_id_list", "max_items", 20, separator=","),
        Limit("msg", "max_bytes", 2048),
        Limit("msg.action_card.btn_json_list", "min_items", 1, enforced="required"),
        Limit("msg.action_card.btn_json_list", "max_length", 1000, enforced="34016"),
        Limit("msg.action_card.btn_json_list[].action_url", "max_length", 700),
        Limit("msg.action_card.btn_json_list[].title", "max_length", 20),
        Limit("msg.action_card.markdown", "max_length", 5000, enforced="34016"),
        Limit("msg.action_card.markdown", "max_length", 1000),
        Limit("msg.action_card.single_title", "max_length", 20, enforced="34016"),
        Limit("msg.action_card.single_url", "max_length", 500, enforced="34016"),
        Limit("msg.action_card.title", "max_length", 64, enforced="34016"),
        Limit("msg.link.text", "max_length", 500),
        Limit("msg.link.title", "max_length", 64),
        Limit("msg.markdown.text", "max_length", 5000),
        Limit("msg.markdown.title", "max_length", 64),
        Limit("msg.oa.body.form", "max_items", 6),
        Limit("msg.oa.body.title", "max_length", 50),
        Limit("msg.oa.head.bgcolor", "pattern", "^[0-9A-Fa-f]{8}$", about="ARGB as exactly 8 hex digits, without 0x"),
        Limit("msg.oa.status_bar.status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits, black when absent"),
        Limit("msg.text.content", "max_length", 5000, enforced="34016"),
        Limit("msg.text.content", "max_length", 500),
        Limit("msg.voice.duration", "pattern", "^([1-9]|[1-5][0-9])$", about="Length in seconds, a positive integer below 60, as text"),
        Limit("userid_list", "max_items", 100, separator=","),
    ),
    "send_work_notification_by_template": (
        Limit("", "one_of", (("userid_list",), ("dept_id_list",)), enforced="required"),
        Limit("dept_id_list", "max_items", 500, separator=","),
        Limit("userid_list", "max_items", 5000, separator=","),
    ),
    "sort_users": (
        Limit("userIdList", "min_items", 1, enforced="required"),
        Limit("userIdList", "max_items", 100, enforced="listsize.too.long"),
    ),
    "stream_card": (
        Limit("content", "max_bytes", 3072),
        Limit("guid", "min_length", 1, enforced="param.stream.guidEmpty"),
        Limit("key", "min_length", 1, enforced="param.stream.keyEmpty"),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "terminate_approval": (Limit("remark", "max_length", 1024),),
    "transact_file_upload": (Limit("chunk_numbers", "maximum", 10000, place="parameter"),),
    "update_calendar_event": (
        Limit("attendees", "max_items", 500),
        Limit("description", "max_length", 5000),
        Limit("recurrence.pattern.interval", "minimum", 1, enforced="invalidParameter"),
        Limit("recurrence.pattern.interval", "maximum", 365, enforced="invalidParameter"),
        Limit("recurrence.range.numberOfOccurrences", "minimum", 1, enforced="invalidParameter"),
        Limit("recurrence.range.numberOfOccurrences", "maximum", 99, enforced="invalidParameter"),
        Limit("summary", "max_length", 2048),
    ),
    "update_callback": (
        Limit("aes_key", "pattern", "^[a-zA-Z0-9]{43}$", enforced="900004", secret=True, about="Key that each push is encrypted with (EncodingAESKey), exactly 43 characters of a-z, A-Z and 0-9"),
        Limit("token", "min_length", 6, secret=True),
        Limit("token", "max_length", 63, secret=True),
    ),
    "update_card": (
        Limit("", "one_of", (("cardData",), ("privateData",)), enforced="required"),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "update_card_spaces": (
        Limit("", "one_of", (("imGroupOpenSpaceModel",), ("imRobotOpenSpaceModel",), ("topOpenSpaceModel",), ("coFeedOpenSpaceModel",)), enforced="required"),
        Limit("imGroupOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("imRobotOpenSpaceModel.searchSupport.searchDesc", "max_length", 200),
        Limit("outTrackId", "min_length", 1, enforced="param.outTrackIdEmpty"),
    ),
    "update_chat": (
        Limit("add_useridlist", "max_items", 40, enforced="49011"),
        Limit("del_useridlist", "max_items", 40, enforced="49011"),
        Limit("name", "min_length", 1, enforced="49015"),
        Limit("name", "max_length", 20, enforced="49015"),
    ),
    "update_department": (
        Limit("code", "max_length", 30),
        Limit("dept_permits", "max_items", 50, separator=","),
        Limit("name", "min_length", 1, enforced="60001"),
        Limit("name", "max_length", 64, enforced="60001"),
        Limit("name", "pattern", "^[^-,，]*$", about="The name has none of `-`, `,` and `，`."),
        Limit("order", "minimum", 1),
        Limit("outer_permit_depts", "max_items", 50, separator=","),
        Limit("outer_permit_users", "max_items", 50, separator=","),
        Limit("user_permits", "max_items", 50, separator=","),
    ),
    "update_external_contact": (
        Limit("contact.label_ids", "min_items", 1, enforced="60204"),
        Limit("contact.label_ids", "max_items", 20),
        Limit("contact.share_dept_ids", "max_items", 20),
        Limit("contact.share_user_ids", "max_items", 20),
    ),
    "update_group": (
        Limit("name", "min_length", 1),
        Limit("name", "max_length", 20),
    ),
    "update_group_admins": (Limit("userIds", "min_items", 1, enforced="required"),),
    "update_role_scope": (Limit("dept_ids", "max_items", 50, separator=","),),
    "update_scene_group": (Limit("title", "max_length", 30),),
    "update_scene_group_admins": (
        Limit("", "one_of", (("userIds",), ("unionIds",)), enforced="required"),
        Limit("userIds", "max_items", 12),
    ),
    "update_scene_group_nickname": (Limit("groupNick", "max_length", 30),),
    "update_subscribed_calendar": (
        Limit("description", "max_length", 1024),
        Limit("name", "max_length", 128, enforced="invalidParameter"),
    ),
    "update_todo_executor_status": (Limit("executorStatusList", "max_items", 1000, enforced="todo.taskExecutorStatusUpdate.paramError"),),
    "update_todo_task": (
        Limit("description", "max_length", 4096, enforced="todo.taskUpdate.paramError"),
        Limit("executorIds", "max_items", 1000, enforced="todo.taskUpdate.paramError"),
        Limit("participantIds", "max_items", 1000, enforced="todo.taskUpdate.paramError"),
        Limit("subject", "max_length", 1024, enforced="todo.taskUpdate.paramError"),
    ),
    "update_user": (
        Limit("dept_id_list", "max_items", 300, separator=","),
        Limit("dept_order_list", "max_items", 100),
        Limit("dept_position_list[].title", "max_length", 200),
        Limit("dept_position_list[].work_place", "max_length", 100),
        Limit("dept_title_list", "max_items", 100),
        Limit("email", "max_length", 50),
        Limit("extension", "max_length", 2000, secret=True),
        Limit("job_number", "max_length", 50),
        Limit("name", "max_length", 80),
        Limit("org_email", "max_length", 100),
        Limit("remark", "max_length", 2000),
        Limit("telephone", "max_length", 50),
        Limit("title", "max_length", 200),
        Limit("work_place", "max_length", 100),
    ),
    "update_work_notification_status_bar": (Limit("status_bg", "pattern", "^0x[Ff]{2}[0-9A-Fa-f]{6}$", about="Background colour as 0xFF and six hex digits"),),
    "upload_file_chunk": (Limit("chunk_sequence", "minimum", 1, place="parameter"),),
}
"""Operation → its limits; an operation without any is not here."""
# fmt: on
