"""The models of requests, answers and messages; each is imported when it is first used."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_denied_detail import AccessDeniedDetail as AccessDeniedDetail
    from .action_card_button import ActionCardButton as ActionCardButton
    from .action_card_message import ActionCardMessage as ActionCardMessage
    from .activate_suite_request import ActivateSuiteRequest as ActivateSuiteRequest
    from .activate_suite_result import ActivateSuiteResult as ActivateSuiteResult
    from .add_approval_comment_request import AddApprovalCommentRequest as AddApprovalCommentRequest
    from .add_approval_comment_result import AddApprovalCommentResult as AddApprovalCommentResult
    from .add_calendar_event_attendees_request import AddCalendarEventAttendeesRequest as AddCalendarEventAttendeesRequest
    from .add_calendar_event_meeting_rooms_request import AddCalendarEventMeetingRoomsRequest as AddCalendarEventMeetingRoomsRequest
    from .add_calendar_event_meeting_rooms_result import AddCalendarEventMeetingRoomsResult as AddCalendarEventMeetingRoomsResult
    from .add_scene_group_members_request import AddSceneGroupMembersRequest as AddSceneGroupMembersRequest
    from .add_scene_group_members_result import AddSceneGroupMembersResult as AddSceneGroupMembersResult
    from .add_user_roles_request import AddUserRolesRequest as AddUserRolesRequest
    from .add_user_roles_result import AddUserRolesResult as AddUserRolesResult
    from .administrator import Administrator as Administrator
    from .api_failure import ApiFailure as ApiFailure
    from .app_auth_agent import AppAuthAgent as AppAuthAgent
    from .app_auth_agents import AppAuthAgents as AppAuthAgents
    from .app_auth_corp import AppAuthCorp as AppAuthCorp
    from .app_auth_user import AppAuthUser as AppAuthUser
    from .app_robot import AppRobot as AppRobot
    from .apply_group_template_request import ApplyGroupTemplateRequest as ApplyGroupTemplateRequest
    from .apply_group_template_result import ApplyGroupTemplateResult as ApplyGroupTemplateResult
    from .approval import Approval as Approval
    from .approval_approvers import ApprovalApprovers as ApprovalApprovers
    from .approval_approvers_legacy import ApprovalApproversLegacy as ApprovalApproversLegacy
    from .approval_attachments import ApprovalAttachments as ApprovalAttachments
    from .approval_condition_component import ApprovalConditionComponent as ApprovalConditionComponent
    from .approval_detail_value import ApprovalDetailValue as ApprovalDetailValue
    from .approval_file import ApprovalFile as ApprovalFile
    from .approval_file_info import ApprovalFileInfo as ApprovalFileInfo
    from .approval_file_legacy import ApprovalFileLegacy as ApprovalFileLegacy
    from .approval_file_url import ApprovalFileUrl as ApprovalFileUrl
    from .approval_forecast import ApprovalForecast as ApprovalForecast
    from .approval_forecast_actioner import ApprovalForecastActioner as ApprovalForecastActioner
    from .approval_forecast_actor import ApprovalForecastActor as ApprovalForecastActor
    from .approval_forecast_node import ApprovalForecastNode as ApprovalForecastNode
    from .approval_forecast_person import ApprovalForecastPerson as ApprovalForecastPerson
    from .approval_forecast_range import ApprovalForecastRange as ApprovalForecastRange
    from .approval_forecast_role import ApprovalForecastRole as ApprovalForecastRole
    from .approval_forecast_rule import ApprovalForecastRule as ApprovalForecastRule
    from .approval_form_component import ApprovalFormComponent as ApprovalFormComponent
    from .approval_form_config import ApprovalFormConfig as ApprovalFormConfig
    from .approval_form_option import ApprovalFormOption as ApprovalFormOption
    from .approval_form_props import ApprovalFormProps as ApprovalFormProps
    from .approval_form_row_component import ApprovalFormRowComponent as ApprovalFormRowComponent
    from .approval_form_schema import ApprovalFormSchema as ApprovalFormSchema
    from .approval_form_source import ApprovalFormSource as ApprovalFormSource
    from .approval_form_source_target import ApprovalFormSourceTarget as ApprovalFormSourceTarget
    from .approval_form_stat_field import ApprovalFormStatField as ApprovalFormStatField
    from .approval_form_template import ApprovalFormTemplate as ApprovalFormTemplate
    from .approval_form_value import ApprovalFormValue as ApprovalFormValue
    from .approval_form_value_legacy import ApprovalFormValueLegacy as ApprovalFormValueLegacy
    from .approval_ids import ApprovalIds as ApprovalIds
    from .approval_ids_legacy import ApprovalIdsLegacy as ApprovalIdsLegacy
    from .approval_inner_value import ApprovalInnerValue as ApprovalInnerValue
    from .approval_legacy import ApprovalLegacy as ApprovalLegacy
    from .approval_record import ApprovalRecord as ApprovalRecord
    from .approval_record_file import ApprovalRecordFile as ApprovalRecordFile
    from .approval_record_legacy import ApprovalRecordLegacy as ApprovalRecordLegacy
    from .approval_schema_child import ApprovalSchemaChild as ApprovalSchemaChild
    from .approval_schema_child_props import ApprovalSchemaChildProps as ApprovalSchemaChildProps
    from .approval_schema_content import ApprovalSchemaContent as ApprovalSchemaContent
    from .approval_schema_holiday import ApprovalSchemaHoliday as ApprovalSchemaHoliday
    from .approval_schema_item import ApprovalSchemaItem as ApprovalSchemaItem
    from .approval_schema_link import ApprovalSchemaLink as ApprovalSchemaLink
    from .approval_schema_link_target import ApprovalSchemaLinkTarget as ApprovalSchemaLinkTarget
    from .approval_schema_option import ApprovalSchemaOption as ApprovalSchemaOption
    from .approval_schema_props import ApprovalSchemaProps as ApprovalSchemaProps
    from .approval_schema_push import ApprovalSchemaPush as ApprovalSchemaPush
    from .approval_schema_stat_field import ApprovalSchemaStatField as ApprovalSchemaStatField
    from .approval_schema_visible import ApprovalSchemaVisible as ApprovalSchemaVisible
    from .approval_space import ApprovalSpace as ApprovalSpace
    from .approval_target_selection import ApprovalTargetSelection as ApprovalTargetSelection
    from .approval_task import ApprovalTask as ApprovalTask
    from .approval_task_legacy import ApprovalTaskLegacy as ApprovalTaskLegacy
    from .approval_termination_legacy import ApprovalTerminationLegacy as ApprovalTerminationLegacy
    from .approval_value import ApprovalValue as ApprovalValue
    from .approval_value_legacy import ApprovalValueLegacy as ApprovalValueLegacy
    from .associated_department import AssociatedDepartment as AssociatedDepartment
    from .attend_boss_check_change_event_current import AttendBossCheckChangeEventCurrent as AttendBossCheckChangeEventCurrent
    from .attend_boss_check_change_event_sync import AttendBossCheckChangeEventSync as AttendBossCheckChangeEventSync
    from .attend_group_change_event_current import AttendGroupChangeEventCurrent as AttendGroupChangeEventCurrent
    from .attend_group_change_event_sync import AttendGroupChangeEventSync as AttendGroupChangeEventSync
    from .attend_shift_change_event_current import AttendShiftChangeEventCurrent as AttendShiftChangeEventCurrent
    from .attend_shift_change_event_sync import AttendShiftChangeEventSync as AttendShiftChangeEventSync
    from .attend_user_daily_summary_refresh_event_current import (
        AttendUserDailySummaryRefreshEventCurrent as AttendUserDailySummaryRefreshEventCurrent,
    )
    from .attend_user_daily_summary_refresh_event_sync import (
        AttendUserDailySummaryRefreshEventSync as AttendUserDailySummaryRefreshEventSync,
    )
    from .attendance_approval import AttendanceApproval as AttendanceApproval
    from .attendance_approve_status_change_event_current import (
        AttendanceApproveStatusChangeEventCurrent as AttendanceApproveStatusChangeEventCurrent,
    )
    from .attendance_approve_status_change_event_sync import (
        AttendanceApproveStatusChangeEventSync as AttendanceApproveStatusChangeEventSync,
    )
    from .attendance_check_record_entry import AttendanceCheckRecordEntry as AttendanceCheckRecordEntry
    from .attendance_check_record_event import AttendanceCheckRecordEvent as AttendanceCheckRecordEvent
    from .attendance_check_record_event_current import AttendanceCheckRecordEventCurrent as AttendanceCheckRecordEventCurrent
    from .attendance_day import AttendanceDay as AttendanceDay
    from .attendance_day_record import AttendanceDayRecord as AttendanceDayRecord
    from .attendance_day_result import AttendanceDayResult as AttendanceDayResult
    from .attendance_day_schedule import AttendanceDaySchedule as AttendanceDaySchedule
    from .attendance_group import AttendanceGroup as AttendanceGroup
    from .attendance_group_member import AttendanceGroupMember as AttendanceGroupMember
    from .attendance_group_member_page import AttendanceGroupMemberPage as AttendanceGroupMemberPage
    from .attendance_group_page import AttendanceGroupPage as AttendanceGroupPage
    from .attendance_group_shift import AttendanceGroupShift as AttendanceGroupShift
    from .attendance_group_summary import AttendanceGroupSummary as AttendanceGroupSummary
    from .attendance_group_summary_page import AttendanceGroupSummaryPage as AttendanceGroupSummaryPage
    from .attendance_group_userid_page import AttendanceGroupUseridPage as AttendanceGroupUseridPage
    from .attendance_overtime_duration_event import AttendanceOvertimeDurationEvent as AttendanceOvertimeDurationEvent
    from .attendance_overtime_duration_event_current import AttendanceOvertimeDurationEventCurrent as AttendanceOvertimeDurationEventCurrent
    from .attendance_overtime_entry import AttendanceOvertimeEntry as AttendanceOvertimeEntry
    from .attendance_record import AttendanceRecord as AttendanceRecord
    from .attendance_report_column_change_event_current import (
        AttendanceReportColumnChangeEventCurrent as AttendanceReportColumnChangeEventCurrent,
    )
    from .attendance_report_column_change_event_sync import AttendanceReportColumnChangeEventSync as AttendanceReportColumnChangeEventSync
    from .attendance_rest import AttendanceRest as AttendanceRest
    from .attendance_result import AttendanceResult as AttendanceResult
    from .attendance_schedule import AttendanceSchedule as AttendanceSchedule
    from .attendance_schedule_change_entry import AttendanceScheduleChangeEntry as AttendanceScheduleChangeEntry
    from .attendance_schedule_change_event import AttendanceScheduleChangeEvent as AttendanceScheduleChangeEvent
    from .attendance_section import AttendanceSection as AttendanceSection
    from .attendance_shift_breaks import AttendanceShiftBreaks as AttendanceShiftBreaks
    from .attendance_shift_setting import AttendanceShiftSetting as AttendanceShiftSetting
    from .attendance_time import AttendanceTime as AttendanceTime
    from .attribute_visibility import AttributeVisibility as AttributeVisibility
    from .authorized_agent import AuthorizedAgent as AuthorizedAgent
    from .authorized_agents import AuthorizedAgents as AuthorizedAgents
    from .authorized_channel_agents import AuthorizedChannelAgents as AuthorizedChannelAgents
    from .authorized_corp import AuthorizedCorp as AuthorizedCorp
    from .authorizing_user import AuthorizingUser as AuthorizingUser
    from .begin_app_registration_request import BeginAppRegistrationRequest as BeginAppRegistrationRequest
    from .begin_app_registration_result import BeginAppRegistrationResult as BeginAppRegistrationResult
    from .bind_chat_result import BindChatResult as BindChatResult
    from .bpms_instance_change_event import BpmsInstanceChangeEvent as BpmsInstanceChangeEvent
    from .bpms_instance_change_event_current import BpmsInstanceChangeEventCurrent as BpmsInstanceChangeEventCurrent
    from .bpms_instance_fields import BpmsInstanceFields as BpmsInstanceFields
    from .bpms_task_change_event import BpmsTaskChangeEvent as BpmsTaskChangeEvent
    from .bpms_task_change_event_current import BpmsTaskChangeEventCurrent as BpmsTaskChangeEventCurrent
    from .bpms_task_fields import BpmsTaskFields as BpmsTaskFields
    from .calendar import Calendar as Calendar
    from .calendar_acl import CalendarAcl as CalendarAcl
    from .calendar_acl_scope import CalendarAclScope as CalendarAclScope
    from .calendar_acl_scope_request import CalendarAclScopeRequest as CalendarAclScopeRequest
    from .calendar_attendee import CalendarAttendee as CalendarAttendee
    from .calendar_busy_time import CalendarBusyTime as CalendarBusyTime
    from .calendar_card_instance import CalendarCardInstance as CalendarCardInstance
    from .calendar_card_instance_info import CalendarCardInstanceInfo as CalendarCardInstanceInfo
    from .calendar_category import CalendarCategory as CalendarCategory
    from .calendar_category_info import CalendarCategoryInfo as CalendarCategoryInfo
    from .calendar_event import CalendarEvent as CalendarEvent
    from .calendar_event_change_event import CalendarEventChangeEvent as CalendarEventChangeEvent
    from .calendar_event_change_event_current import CalendarEventChangeEventCurrent as CalendarEventChangeEventCurrent
    from .calendar_event_change_fields import CalendarEventChangeFields as CalendarEventChangeFields
    from .calendar_event_config import CalendarEventConfig as CalendarEventConfig
    from .calendar_event_config_info import CalendarEventConfigInfo as CalendarEventConfigInfo
    from .calendar_event_extra import CalendarEventExtra as CalendarEventExtra
    from .calendar_event_operator import CalendarEventOperator as CalendarEventOperator
    from .calendar_extended_properties import CalendarExtendedProperties as CalendarExtendedProperties
    from .calendar_invited_person import CalendarInvitedPerson as CalendarInvitedPerson
    from .calendar_invitee import CalendarInvitee as CalendarInvitee
    from .calendar_list import CalendarList as CalendarList
    from .calendar_location import CalendarLocation as CalendarLocation
    from .calendar_meeting_extra import CalendarMeetingExtra as CalendarMeetingExtra
    from .calendar_meeting_request import CalendarMeetingRequest as CalendarMeetingRequest
    from .calendar_meeting_room import CalendarMeetingRoom as CalendarMeetingRoom
    from .calendar_online_meeting import CalendarOnlineMeeting as CalendarOnlineMeeting
    from .calendar_organizer import CalendarOrganizer as CalendarOrganizer
    from .calendar_origin_start import CalendarOriginStart as CalendarOriginStart
    from .calendar_person_id import CalendarPersonId as CalendarPersonId
    from .calendar_place import CalendarPlace as CalendarPlace
    from .calendar_private_properties import CalendarPrivateProperties as CalendarPrivateProperties
    from .calendar_recurrence import CalendarRecurrence as CalendarRecurrence
    from .calendar_recurrence_info import CalendarRecurrenceInfo as CalendarRecurrenceInfo
    from .calendar_recurrence_pattern import CalendarRecurrencePattern as CalendarRecurrencePattern
    from .calendar_recurrence_pattern_info import CalendarRecurrencePatternInfo as CalendarRecurrencePatternInfo
    from .calendar_recurrence_range import CalendarRecurrenceRange as CalendarRecurrenceRange
    from .calendar_recurrence_range_info import CalendarRecurrenceRangeInfo as CalendarRecurrenceRangeInfo
    from .calendar_reminder import CalendarReminder as CalendarReminder
    from .calendar_reminder_request import CalendarReminderRequest as CalendarReminderRequest
    from .calendar_rich_text import CalendarRichText as CalendarRichText
    from .calendar_rich_text_info import CalendarRichTextInfo as CalendarRichTextInfo
    from .calendar_room_id import CalendarRoomId as CalendarRoomId
    from .calendar_room_organizer import CalendarRoomOrganizer as CalendarRoomOrganizer
    from .calendar_room_schedule import CalendarRoomSchedule as CalendarRoomSchedule
    from .calendar_room_time import CalendarRoomTime as CalendarRoomTime
    from .calendar_shared_properties import CalendarSharedProperties as CalendarSharedProperties
    from .calendar_sign_in import CalendarSignIn as CalendarSignIn
    from .calendar_sign_out import CalendarSignOut as CalendarSignOut
    from .calendar_subscribe_scope import CalendarSubscribeScope as CalendarSubscribeScope
    from .calendar_subscribe_scope_info import CalendarSubscribeScopeInfo as CalendarSubscribeScopeInfo
    from .calendar_time import CalendarTime as CalendarTime
    from .calendar_time_info import CalendarTimeInfo as CalendarTimeInfo
    from .calendar_ui_config import CalendarUiConfig as CalendarUiConfig
    from .calendar_ui_config_info import CalendarUiConfigInfo as CalendarUiConfigInfo
    from .calendar_user_schedule import CalendarUserSchedule as CalendarUserSchedule
    from .card_action_params import CardActionParams as CardActionParams
    from .card_callback_ack_data import CardCallbackAckData as CardCallbackAckData
    from .card_callback_content import CardCallbackContent as CardCallbackContent
    from .card_callback_data import CardCallbackData as CardCallbackData
    from .card_callback_route import CardCallbackRoute as CardCallbackRoute
    from .card_callback_update import CardCallbackUpdate as CardCallbackUpdate
    from .card_chat_space import CardChatSpace as CardChatSpace
    from .card_constant_params import CardConstantParams as CardConstantParams
    from .card_content import CardContent as CardContent
    from .card_content_of_people import CardContentOfPeople as CardContentOfPeople
    from .card_data import CardData as CardData
    from .card_deliver_result import CardDeliverResult as CardDeliverResult
    from .card_delivered import CardDelivered as CardDelivered
    from .card_doc_delivery import CardDocDelivery as CardDocDelivery
    from .card_dynamic_data_config import CardDynamicDataConfig as CardDynamicDataConfig
    from .card_dynamic_data_source import CardDynamicDataSource as CardDynamicDataSource
    from .card_extension import CardExtension as CardExtension
    from .card_feed_delivery import CardFeedDelivery as CardFeedDelivery
    from .card_feed_space import CardFeedSpace as CardFeedSpace
    from .card_feed_space_of_cool_app import CardFeedSpaceOfCoolApp as CardFeedSpaceOfCoolApp
    from .card_group_delivery import CardGroupDelivery as CardGroupDelivery
    from .card_last_message import CardLastMessage as CardLastMessage
    from .card_mentions import CardMentions as CardMentions
    from .card_notification import CardNotification as CardNotification
    from .card_param_map import CardParamMap as CardParamMap
    from .card_private_data import CardPrivateData as CardPrivateData
    from .card_pull_config import CardPullConfig as CardPullConfig
    from .card_robot_delivery import CardRobotDelivery as CardRobotDelivery
    from .card_search_support import CardSearchSupport as CardSearchSupport
    from .card_single_delivery import CardSingleDelivery as CardSingleDelivery
    from .card_template_copy import CardTemplateCopy as CardTemplateCopy
    from .card_texts import CardTexts as CardTexts
    from .card_top_delivery import CardTopDelivery as CardTopDelivery
    from .card_top_space import CardTopSpace as CardTopSpace
    from .card_update_options import CardUpdateOptions as CardUpdateOptions
    from .change_auth_event import ChangeAuthEvent as ChangeAuthEvent
    from .changed_external_contact import ChangedExternalContact as ChangedExternalContact
    from .changed_notable_record import ChangedNotableRecord as ChangedNotableRecord
    from .chat_add_member_event import ChatAddMemberEvent as ChatAddMemberEvent
    from .chat_add_member_event_current import ChatAddMemberEventCurrent as ChatAddMemberEventCurrent
    from .chat_add_member_event_sync import ChatAddMemberEventSync as ChatAddMemberEventSync
    from .chat_disband_event import ChatDisbandEvent as ChatDisbandEvent
    from .chat_disband_event_current import ChatDisbandEventCurrent as ChatDisbandEventCurrent
    from .chat_disband_event_sync import ChatDisbandEventSync as ChatDisbandEventSync
    from .chat_disband_microapp_event import ChatDisbandMicroappEvent as ChatDisbandMicroappEvent
    from .chat_event_current_fields import ChatEventCurrentFields as ChatEventCurrentFields
    from .chat_event_fields import ChatEventFields as ChatEventFields
    from .chat_event_payload_fields import ChatEventPayloadFields as ChatEventPayloadFields
    from .chat_info import ChatInfo as ChatInfo
    from .chat_link_content import ChatLinkContent as ChatLinkContent
    from .chat_link_message import ChatLinkMessage as ChatLinkMessage
    from .chat_quit_event import ChatQuitEvent as ChatQuitEvent
    from .chat_quit_event_current import ChatQuitEventCurrent as ChatQuitEventCurrent
    from .chat_quit_event_sync import ChatQuitEventSync as ChatQuitEventSync
    from .chat_remove_member_event import ChatRemoveMemberEvent as ChatRemoveMemberEvent
    from .chat_remove_member_event_current import ChatRemoveMemberEventCurrent as ChatRemoveMemberEventCurrent
    from .chat_remove_member_event_sync import ChatRemoveMemberEventSync as ChatRemoveMemberEventSync
    from .chat_template_change_event_current import ChatTemplateChangeEventCurrent as ChatTemplateChangeEventCurrent
    from .chat_template_change_event_sync import ChatTemplateChangeEventSync as ChatTemplateChangeEventSync
    from .chat_update_owner_event import ChatUpdateOwnerEvent as ChatUpdateOwnerEvent
    from .chat_update_owner_event_current import ChatUpdateOwnerEventCurrent as ChatUpdateOwnerEventCurrent
    from .chat_update_owner_event_sync import ChatUpdateOwnerEventSync as ChatUpdateOwnerEventSync
    from .chat_update_title_event import ChatUpdateTitleEvent as ChatUpdateTitleEvent
    from .chat_update_title_event_current import ChatUpdateTitleEventCurrent as ChatUpdateTitleEventCurrent
    from .chat_update_title_event_sync import ChatUpdateTitleEventSync as ChatUpdateTitleEventSync
    from .check_create_suite_url_event import CheckCreateSuiteUrlEvent as CheckCreateSuiteUrlEvent
    from .check_in_event import CheckInEvent as CheckInEvent
    from .check_in_event_current import CheckInEventCurrent as CheckInEventCurrent
    from .check_in_event_sync import CheckInEventSync as CheckInEventSync
    from .check_suite_license_code_event import CheckSuiteLicenseCodeEvent as CheckSuiteLicenseCodeEvent
    from .check_update_suite_url_event import CheckUpdateSuiteUrlEvent as CheckUpdateSuiteUrlEvent
    from .check_url_event import CheckUrlEvent as CheckUrlEvent
    from .checkin_record import CheckinRecord as CheckinRecord
    from .checkin_record_page import CheckinRecordPage as CheckinRecordPage
    from .classic_event_fields import ClassicEventFields as ClassicEventFields
    from .clear_robot_plugins_request import ClearRobotPluginsRequest as ClearRobotPluginsRequest
    from .clear_robot_plugins_result import ClearRobotPluginsResult as ClearRobotPluginsResult
    from .close_group_template_request import CloseGroupTemplateRequest as CloseGroupTemplateRequest
    from .close_group_template_result import CloseGroupTemplateResult as CloseGroupTemplateResult
    from .close_top_box_request import CloseTopBoxRequest as CloseTopBoxRequest
    from .close_top_box_result import CloseTopBoxResult as CloseTopBoxResult
    from .close_top_card_result import CloseTopCardResult as CloseTopCardResult
    from .commit_file_option import CommitFileOption as CommitFileOption
    from .commit_file_request import CommitFileRequest as CommitFileRequest
    from .commit_file_result import CommitFileResult as CommitFileResult
    from .commit_space_file_option import CommitSpaceFileOption as CommitSpaceFileOption
    from .commit_space_file_request import CommitSpaceFileRequest as CommitSpaceFileRequest
    from .commit_space_file_result import CommitSpaceFileResult as CommitSpaceFileResult
    from .contact_add_org_event import ContactAddOrgEvent as ContactAddOrgEvent
    from .contact_add_org_event_current import ContactAddOrgEventCurrent as ContactAddOrgEventCurrent
    from .contact_leave_org_event import ContactLeaveOrgEvent as ContactLeaveOrgEvent
    from .contact_leave_org_event_current import ContactLeaveOrgEventCurrent as ContactLeaveOrgEventCurrent
    from .contact_modify_org_event import ContactModifyOrgEvent as ContactModifyOrgEvent
    from .contact_modify_org_event_current import ContactModifyOrgEventCurrent as ContactModifyOrgEventCurrent
    from .contact_scope import ContactScope as ContactScope
    from .convert_chat_id_result import ConvertChatIdResult as ConvertChatIdResult
    from .cool_app import CoolApp as CoolApp
    from .copy_card_template_request import CopyCardTemplateRequest as CopyCardTemplateRequest
    from .copy_card_template_result import CopyCardTemplateResult as CopyCardTemplateResult
    from .corp_app import CorpApp as CorpApp
    from .count_pending_approvals_result import CountPendingApprovalsResult as CountPendingApprovalsResult
    from .count_users_request import CountUsersRequest as CountUsersRequest
    from .count_users_result import CountUsersResult as CountUsersResult
    from .create_access_token_request import CreateAccessTokenRequest as CreateAccessTokenRequest
    from .create_access_token_result import CreateAccessTokenResult as CreateAccessTokenResult
    from .create_and_deliver_card_request import CreateAndDeliverCardRequest as CreateAndDeliverCardRequest
    from .create_and_deliver_card_result import CreateAndDeliverCardResult as CreateAndDeliverCardResult
    from .create_approval_legacy_request import CreateApprovalLegacyRequest as CreateApprovalLegacyRequest
    from .create_approval_legacy_result import CreateApprovalLegacyResult as CreateApprovalLegacyResult
    from .create_approval_request import CreateApprovalRequest as CreateApprovalRequest
    from .create_approval_result import CreateApprovalResult as CreateApprovalResult
    from .create_calendar_acl_request import CreateCalendarAclRequest as CreateCalendarAclRequest
    from .create_calendar_acl_result import CreateCalendarAclResult as CreateCalendarAclResult
    from .create_calendar_event_request import CreateCalendarEventRequest as CreateCalendarEventRequest
    from .create_card_request import CreateCardRequest as CreateCardRequest
    from .create_card_result import CreateCardResult as CreateCardResult
    from .create_chat_request import CreateChatRequest as CreateChatRequest
    from .create_chat_result import CreateChatResult as CreateChatResult
    from .create_corp_access_token_request import CreateCorpAccessTokenRequest as CreateCorpAccessTokenRequest
    from .create_corp_access_token_result import CreateCorpAccessTokenResult as CreateCorpAccessTokenResult
    from .create_corp_app_token_request import CreateCorpAppTokenRequest as CreateCorpAppTokenRequest
    from .create_corp_app_token_result import CreateCorpAppTokenResult as CreateCorpAppTokenResult
    from .create_department_request import CreateDepartmentRequest as CreateDepartmentRequest
    from .create_department_result import CreateDepartmentResult as CreateDepartmentResult
    from .create_drive_file_request import CreateDriveFileRequest as CreateDriveFileRequest
    from .create_drive_file_result import CreateDriveFileResult as CreateDriveFileResult
    from .create_external_contact_request import CreateExternalContactRequest as CreateExternalContactRequest
    from .create_external_contact_result import CreateExternalContactResult as CreateExternalContactResult
    from .create_folder_option import CreateFolderOption as CreateFolderOption
    from .create_folder_request import CreateFolderRequest as CreateFolderRequest
    from .create_folder_result import CreateFolderResult as CreateFolderResult
    from .create_group_request import CreateGroupRequest as CreateGroupRequest
    from .create_group_result import CreateGroupResult as CreateGroupResult
    from .create_jsapi_ticket_result import CreateJsapiTicketResult as CreateJsapiTicketResult
    from .create_multipart_upload_option import CreateMultipartUploadOption as CreateMultipartUploadOption
    from .create_multipart_upload_request import CreateMultipartUploadRequest as CreateMultipartUploadRequest
    from .create_multipart_upload_result import CreateMultipartUploadResult as CreateMultipartUploadResult
    from .create_notable_records_request import CreateNotableRecordsRequest as CreateNotableRecordsRequest
    from .create_notable_records_result import CreateNotableRecordsResult as CreateNotableRecordsResult
    from .create_personal_todo_task_request import CreatePersonalTodoTaskRequest as CreatePersonalTodoTaskRequest
    from .create_personal_todo_task_result import CreatePersonalTodoTaskResult as CreatePersonalTodoTaskResult
    from .create_preentry_employee_request import CreatePreentryEmployeeRequest as CreatePreentryEmployeeRequest
    from .create_preentry_employee_result import CreatePreentryEmployeeResult as CreatePreentryEmployeeResult
    from .create_report_request import CreateReportRequest as CreateReportRequest
    from .create_report_result import CreateReportResult as CreateReportResult
    from .create_role_group_request import CreateRoleGroupRequest as CreateRoleGroupRequest
    from .create_role_group_result import CreateRoleGroupResult as CreateRoleGroupResult
    from .create_role_request import CreateRoleRequest as CreateRoleRequest
    from .create_role_result import CreateRoleResult as CreateRoleResult
    from .create_scene_group_request import CreateSceneGroupRequest as CreateSceneGroupRequest
    from .create_scene_group_result import CreateSceneGroupResult as CreateSceneGroupResult
    from .create_sso_access_token_request import CreateSsoAccessTokenRequest as CreateSsoAccessTokenRequest
    from .create_sso_access_token_result import CreateSsoAccessTokenResult as CreateSsoAccessTokenResult
    from .create_subscribed_calendar_request import CreateSubscribedCalendarRequest as CreateSubscribedCalendarRequest
    from .create_subscribed_calendar_result import CreateSubscribedCalendarResult as CreateSubscribedCalendarResult
    from .create_suite_access_token_request import CreateSuiteAccessTokenRequest as CreateSuiteAccessTokenRequest
    from .create_suite_access_token_result import CreateSuiteAccessTokenResult as CreateSuiteAccessTokenResult
    from .create_todo_card_type_request import CreateTodoCardTypeRequest as CreateTodoCardTypeRequest
    from .create_todo_card_type_result import CreateTodoCardTypeResult as CreateTodoCardTypeResult
    from .create_todo_task_request import CreateTodoTaskRequest as CreateTodoTaskRequest
    from .create_todo_task_result import CreateTodoTaskResult as CreateTodoTaskResult
    from .create_top_box_request import CreateTopBoxRequest as CreateTopBoxRequest
    from .create_top_box_result import CreateTopBoxResult as CreateTopBoxResult
    from .create_user_access_token_request import CreateUserAccessTokenRequest as CreateUserAccessTokenRequest
    from .create_user_access_token_result import CreateUserAccessTokenResult as CreateUserAccessTokenResult
    from .create_user_request import CreateUserRequest as CreateUserRequest
    from .create_user_result import CreateUserResult as CreateUserResult
    from .create_wiki_document_request import CreateWikiDocumentRequest as CreateWikiDocumentRequest
    from .create_wiki_document_result import CreateWikiDocumentResult as CreateWikiDocumentResult
    from .created_department import CreatedDepartment as CreatedDepartment
    from .created_user import CreatedUser as CreatedUser
    from .current_event_fields import CurrentEventFields as CurrentEventFields
    from .delete_attribute_visibility_result import DeleteAttributeVisibilityResult as DeleteAttributeVisibilityResult
    from .delete_callback_result import DeleteCallbackResult as DeleteCallbackResult
    from .delete_dentry_result import DeleteDentryResult as DeleteDentryResult
    from .delete_department_request import DeleteDepartmentRequest as DeleteDepartmentRequest
    from .delete_department_result import DeleteDepartmentResult as DeleteDepartmentResult
    from .delete_drive_file_result import DeleteDriveFileResult as DeleteDriveFileResult
    from .delete_external_contact_request import DeleteExternalContactRequest as DeleteExternalContactRequest
    from .delete_external_contact_result import DeleteExternalContactResult as DeleteExternalContactResult
    from .delete_notable_records_request import DeleteNotableRecordsRequest as DeleteNotableRecordsRequest
    from .delete_notable_records_result import DeleteNotableRecordsResult as DeleteNotableRecordsResult
    from .delete_role_request import DeleteRoleRequest as DeleteRoleRequest
    from .delete_role_result import DeleteRoleResult as DeleteRoleResult
    from .delete_subscribed_calendar_result import DeleteSubscribedCalendarResult as DeleteSubscribedCalendarResult
    from .delete_todo_task_result import DeleteTodoTaskResult as DeleteTodoTaskResult
    from .delete_user_request import DeleteUserRequest as DeleteUserRequest
    from .delete_user_result import DeleteUserResult as DeleteUserResult
    from .deliver_card_request import DeliverCardRequest as DeliverCardRequest
    from .deliver_card_result import DeliverCardResult as DeliverCardResult
    from .dentry import Dentry as Dentry
    from .dentry_app_properties import DentryAppProperties as DentryAppProperties
    from .dentry_app_property import DentryAppProperty as DentryAppProperty
    from .dentry_member import DentryMember as DentryMember
    from .dentry_permission import DentryPermission as DentryPermission
    from .dentry_person import DentryPerson as DentryPerson
    from .dentry_properties import DentryProperties as DentryProperties
    from .dentry_role import DentryRole as DentryRole
    from .dentry_thumbnail import DentryThumbnail as DentryThumbnail
    from .departed_from import DepartedFrom as DepartedFrom
    from .department_checkin_record import DepartmentCheckinRecord as DepartmentCheckinRecord
    from .department_detail import DepartmentDetail as DepartmentDetail
    from .department_fields import DepartmentFields as DepartmentFields
    from .department_legacy import DepartmentLegacy as DepartmentLegacy
    from .department_path import DepartmentPath as DepartmentPath
    from .department_user import DepartmentUser as DepartmentUser
    from .department_user_name import DepartmentUserName as DepartmentUserName
    from .department_user_name_page import DepartmentUserNamePage as DepartmentUserNamePage
    from .department_user_page import DepartmentUserPage as DepartmentUserPage
    from .department_userids import DepartmentUserids as DepartmentUserids
    from .department_users_query import DepartmentUsersQuery as DepartmentUsersQuery
    from .departure import Departure as Departure
    from .dimission import Dimission as Dimission
    from .disband_scene_group_request import DisbandSceneGroupRequest as DisbandSceneGroupRequest
    from .disband_scene_group_result import DisbandSceneGroupResult as DisbandSceneGroupResult
    from .drive_download_address import DriveDownloadAddress as DriveDownloadAddress
    from .drive_file import DriveFile as DriveFile
    from .drive_space import DriveSpace as DriveSpace
    from .drive_upload_address import DriveUploadAddress as DriveUploadAddress
    from .drive_upload_key import DriveUploadKey as DriveUploadKey
    from .emp_leave_record import EmpLeaveRecord as EmpLeaveRecord
    from .employee_fields import EmployeeFields as EmployeeFields
    from .employee_role import EmployeeRole as EmployeeRole
    from .employee_roster import EmployeeRoster as EmployeeRoster
    from .employee_roster_field import EmployeeRosterField as EmployeeRosterField
    from .employee_roster_fields import EmployeeRosterFields as EmployeeRosterFields
    from .employee_tags import EmployeeTags as EmployeeTags
    from .employee_union import EmployeeUnion as EmployeeUnion
    from .employee_union_entry import EmployeeUnionEntry as EmployeeUnionEntry
    from .execute_approval_task_request import ExecuteApprovalTaskRequest as ExecuteApprovalTaskRequest
    from .execute_approval_task_result import ExecuteApprovalTaskResult as ExecuteApprovalTaskResult
    from .external_contact import ExternalContact as ExternalContact
    from .external_contact_fields import ExternalContactFields as ExternalContactFields
    from .external_contact_label import ExternalContactLabel as ExternalContactLabel
    from .external_contact_label_group import ExternalContactLabelGroup as ExternalContactLabelGroup
    from .failed_callback import FailedCallback as FailedCallback
    from .failed_callback_data import FailedCallbackData as FailedCallbackData
    from .file_content import FileContent as FileContent
    from .file_message import FileMessage as FileMessage
    from .file_to_check import FileToCheck as FileToCheck
    from .forecast_approval_request import ForecastApprovalRequest as ForecastApprovalRequest
    from .forecast_approval_result import ForecastApprovalResult as ForecastApprovalResult
    from .found_dentry import FoundDentry as FoundDentry
    from .found_dentry_path import FoundDentryPath as FoundDentryPath
    from .get_admin_app_permission_result import GetAdminAppPermissionResult as GetAdminAppPermissionResult
    from .get_admin_scope_request import GetAdminScopeRequest as GetAdminScopeRequest
    from .get_admin_scope_result import GetAdminScopeResult as GetAdminScopeResult
    from .get_agent_request import GetAgentRequest as GetAgentRequest
    from .get_agent_result import GetAgentResult as GetAgentResult
    from .get_app_auth_info_result import GetAppAuthInfoResult as GetAppAuthInfoResult
    from .get_approval_file_url_request import GetApprovalFileUrlRequest as GetApprovalFileUrlRequest
    from .get_approval_file_url_result import GetApprovalFileUrlResult as GetApprovalFileUrlResult
    from .get_approval_form_result import GetApprovalFormResult as GetApprovalFormResult
    from .get_approval_legacy_request import GetApprovalLegacyRequest as GetApprovalLegacyRequest
    from .get_approval_legacy_result import GetApprovalLegacyResult as GetApprovalLegacyResult
    from .get_approval_result import GetApprovalResult as GetApprovalResult
    from .get_approval_space_request import GetApprovalSpaceRequest as GetApprovalSpaceRequest
    from .get_approval_space_result import GetApprovalSpaceResult as GetApprovalSpaceResult
    from .get_attendance_data_request import GetAttendanceDataRequest as GetAttendanceDataRequest
    from .get_attendance_data_result import GetAttendanceDataResult as GetAttendanceDataResult
    from .get_auth_info_request import GetAuthInfoRequest as GetAuthInfoRequest
    from .get_auth_info_result import GetAuthInfoResult as GetAuthInfoResult
    from .get_calendar_event_sign_in_link_result import GetCalendarEventSignInLinkResult as GetCalendarEventSignInLinkResult
    from .get_calendar_event_sign_out_link_result import GetCalendarEventSignOutLinkResult as GetCalendarEventSignOutLinkResult
    from .get_callback_result import GetCallbackResult as GetCallbackResult
    from .get_chat_qr_code_request import GetChatQrCodeRequest as GetChatQrCodeRequest
    from .get_chat_qr_code_result import GetChatQrCodeResult as GetChatQrCodeResult
    from .get_chat_result import GetChatResult as GetChatResult
    from .get_contact_scope_result import GetContactScopeResult as GetContactScopeResult
    from .get_contact_user_result import GetContactUserResult as GetContactUserResult
    from .get_corp_token_request import GetCorpTokenRequest as GetCorpTokenRequest
    from .get_corp_token_result import GetCorpTokenResult as GetCorpTokenResult
    from .get_dentry_id_result import GetDentryIdResult as GetDentryIdResult
    from .get_dentry_option import GetDentryOption as GetDentryOption
    from .get_dentry_request import GetDentryRequest as GetDentryRequest
    from .get_dentry_result import GetDentryResult as GetDentryResult
    from .get_department_request import GetDepartmentRequest as GetDepartmentRequest
    from .get_department_result import GetDepartmentResult as GetDepartmentResult
    from .get_document_export_result import GetDocumentExportResult as GetDocumentExportResult
    from .get_drive_download_info_result import GetDriveDownloadInfoResult as GetDriveDownloadInfoResult
    from .get_drive_upload_info_result import GetDriveUploadInfoResult as GetDriveUploadInfoResult
    from .get_external_contact_request import GetExternalContactRequest as GetExternalContactRequest
    from .get_external_contact_result import GetExternalContactResult as GetExternalContactResult
    from .get_file_download_info_option import GetFileDownloadInfoOption as GetFileDownloadInfoOption
    from .get_file_download_info_request import GetFileDownloadInfoRequest as GetFileDownloadInfoRequest
    from .get_file_download_info_result import GetFileDownloadInfoResult as GetFileDownloadInfoResult
    from .get_file_upload_info_option import GetFileUploadInfoOption as GetFileUploadInfoOption
    from .get_file_upload_info_request import GetFileUploadInfoRequest as GetFileUploadInfoRequest
    from .get_file_upload_info_result import GetFileUploadInfoResult as GetFileUploadInfoResult
    from .get_group_storage_space_request import GetGroupStorageSpaceRequest as GetGroupStorageSpaceRequest
    from .get_group_storage_space_result import GetGroupStorageSpaceResult as GetGroupStorageSpaceResult
    from .get_jsapi_ticket_result import GetJsapiTicketResult as GetJsapiTicketResult
    from .get_leave_duration_request import GetLeaveDurationRequest as GetLeaveDurationRequest
    from .get_leave_duration_result import GetLeaveDurationResult as GetLeaveDurationResult
    from .get_leave_report_request import GetLeaveReportRequest as GetLeaveReportRequest
    from .get_leave_report_result import GetLeaveReportResult as GetLeaveReportResult
    from .get_meeting_room_busy_times_request import GetMeetingRoomBusyTimesRequest as GetMeetingRoomBusyTimesRequest
    from .get_meeting_room_busy_times_result import GetMeetingRoomBusyTimesResult as GetMeetingRoomBusyTimesResult
    from .get_multipart_upload_infos_option import GetMultipartUploadInfosOption as GetMultipartUploadInfosOption
    from .get_multipart_upload_infos_request import GetMultipartUploadInfosRequest as GetMultipartUploadInfosRequest
    from .get_multipart_upload_infos_result import GetMultipartUploadInfosResult as GetMultipartUploadInfosResult
    from .get_notable_record_result import GetNotableRecordResult as GetNotableRecordResult
    from .get_permanent_code_request import GetPermanentCodeRequest as GetPermanentCodeRequest
    from .get_permanent_code_result import GetPermanentCodeResult as GetPermanentCodeResult
    from .get_persistent_code_request import GetPersistentCodeRequest as GetPersistentCodeRequest
    from .get_persistent_code_result import GetPersistentCodeResult as GetPersistentCodeResult
    from .get_report_template_request import GetReportTemplateRequest as GetReportTemplateRequest
    from .get_report_template_result import GetReportTemplateResult as GetReportTemplateResult
    from .get_robot_file_url_request import GetRobotFileUrlRequest as GetRobotFileUrlRequest
    from .get_robot_file_url_result import GetRobotFileUrlResult as GetRobotFileUrlResult
    from .get_robot_oto_read_status_result import GetRobotOtoReadStatusResult as GetRobotOtoReadStatusResult
    from .get_role_group_request import GetRoleGroupRequest as GetRoleGroupRequest
    from .get_role_group_result import GetRoleGroupResult as GetRoleGroupResult
    from .get_role_request import GetRoleRequest as GetRoleRequest
    from .get_role_result import GetRoleResult as GetRoleResult
    from .get_roster_metadata_request import GetRosterMetadataRequest as GetRosterMetadataRequest
    from .get_roster_metadata_result import GetRosterMetadataResult as GetRosterMetadataResult
    from .get_scene_group_mute_status_result import GetSceneGroupMuteStatusResult as GetSceneGroupMuteStatusResult
    from .get_scene_group_request import GetSceneGroupRequest as GetSceneGroupRequest
    from .get_scene_group_result import GetSceneGroupResult as GetSceneGroupResult
    from .get_scene_group_robot_result import GetSceneGroupRobotResult as GetSceneGroupRobotResult
    from .get_scene_group_summary_request import GetSceneGroupSummaryRequest as GetSceneGroupSummaryRequest
    from .get_scene_group_summary_result import GetSceneGroupSummaryResult as GetSceneGroupSummaryResult
    from .get_senior_settings_result import GetSeniorSettingsResult as GetSeniorSettingsResult
    from .get_sns_token_result import GetSnsTokenResult as GetSnsTokenResult
    from .get_sns_user_info_by_code_request import GetSnsUserInfoByCodeRequest as GetSnsUserInfoByCodeRequest
    from .get_sns_user_info_by_code_result import GetSnsUserInfoByCodeResult as GetSnsUserInfoByCodeResult
    from .get_sns_user_info_result import GetSnsUserInfoResult as GetSnsUserInfoResult
    from .get_sns_user_token_request import GetSnsUserTokenRequest as GetSnsUserTokenRequest
    from .get_sns_user_token_result import GetSnsUserTokenResult as GetSnsUserTokenResult
    from .get_space_file_upload_info_option import GetSpaceFileUploadInfoOption as GetSpaceFileUploadInfoOption
    from .get_space_file_upload_info_request import GetSpaceFileUploadInfoRequest as GetSpaceFileUploadInfoRequest
    from .get_space_file_upload_info_result import GetSpaceFileUploadInfoResult as GetSpaceFileUploadInfoResult
    from .get_sso_token_result import GetSsoTokenResult as GetSsoTokenResult
    from .get_sso_user_info_result import GetSsoUserInfoResult as GetSsoUserInfoResult
    from .get_sso_user_info_v1_result import GetSsoUserInfoV1Result as GetSsoUserInfoV1Result
    from .get_storage_space_result import GetStorageSpaceResult as GetStorageSpaceResult
    from .get_subscribed_calendar_result import GetSubscribedCalendarResult as GetSubscribedCalendarResult
    from .get_suite_token_request import GetSuiteTokenRequest as GetSuiteTokenRequest
    from .get_suite_token_result import GetSuiteTokenResult as GetSuiteTokenResult
    from .get_todo_card_type_result import GetTodoCardTypeResult as GetTodoCardTypeResult
    from .get_token_result import GetTokenResult as GetTokenResult
    from .get_user_attendance_group_request import GetUserAttendanceGroupRequest as GetUserAttendanceGroupRequest
    from .get_user_attendance_group_result import GetUserAttendanceGroupResult as GetUserAttendanceGroupResult
    from .get_user_busy_times_request import GetUserBusyTimesRequest as GetUserBusyTimesRequest
    from .get_user_busy_times_result import GetUserBusyTimesResult as GetUserBusyTimesResult
    from .get_user_by_mobile_request import GetUserByMobileRequest as GetUserByMobileRequest
    from .get_user_by_mobile_result import GetUserByMobileResult as GetUserByMobileResult
    from .get_user_by_unionid_request import GetUserByUnionidRequest as GetUserByUnionidRequest
    from .get_user_by_unionid_result import GetUserByUnionidResult as GetUserByUnionidResult
    from .get_user_info_result import GetUserInfoResult as GetUserInfoResult
    from .get_user_info_v2_request import GetUserInfoV2Request as GetUserInfoV2Request
    from .get_user_info_v2_result import GetUserInfoV2Result as GetUserInfoV2Result
    from .get_user_legacy_result import GetUserLegacyResult as GetUserLegacyResult
    from .get_user_request import GetUserRequest as GetUserRequest
    from .get_user_result import GetUserResult as GetUserResult
    from .get_wiki_node_result import GetWikiNodeResult as GetWikiNodeResult
    from .get_wiki_workspace_result import GetWikiWorkspaceResult as GetWikiWorkspaceResult
    from .get_work_notification_progress_request import GetWorkNotificationProgressRequest as GetWorkNotificationProgressRequest
    from .get_work_notification_progress_result import GetWorkNotificationProgressResult as GetWorkNotificationProgressResult
    from .get_work_notification_result_request import GetWorkNotificationResultRequest as GetWorkNotificationResultRequest
    from .get_work_notification_result_result import GetWorkNotificationResultResult as GetWorkNotificationResultResult
    from .grant_approval_file_download_request import GrantApprovalFileDownloadRequest as GrantApprovalFileDownloadRequest
    from .grant_approval_file_download_result import GrantApprovalFileDownloadResult as GrantApprovalFileDownloadResult
    from .grant_approval_preview_request import GrantApprovalPreviewRequest as GrantApprovalPreviewRequest
    from .grant_approval_preview_result import GrantApprovalPreviewResult as GrantApprovalPreviewResult
    from .graph_callback_ack_data import GraphCallbackAckData as GraphCallbackAckData
    from .graph_headers import GraphHeaders as GraphHeaders
    from .graph_response import GraphResponse as GraphResponse
    from .graph_status_line import GraphStatusLine as GraphStatusLine
    from .group_management_options import GroupManagementOptions as GroupManagementOptions
    from .group_robot import GroupRobot as GroupRobot
    from .group_storage_space import GroupStorageSpace as GroupStorageSpace
    from .hrm_userid_page import HrmUseridPage as HrmUseridPage
    from .image_content import ImageContent as ImageContent
    from .image_message import ImageMessage as ImageMessage
    from .inactive_user_page import InactiveUserPage as InactiveUserPage
    from .init_app_registration_request import InitAppRegistrationRequest as InitAppRegistrationRequest
    from .init_app_registration_result import InitAppRegistrationResult as InitAppRegistrationResult
    from .internal_app import InternalApp as InternalApp
    from .label_user_change_event import LabelUserChangeEvent as LabelUserChangeEvent
    from .leave_certificate import LeaveCertificate as LeaveCertificate
    from .leave_duration import LeaveDuration as LeaveDuration
    from .leave_quota import LeaveQuota as LeaveQuota
    from .leave_quota_page import LeaveQuotaPage as LeaveQuotaPage
    from .leave_quota_update_event_current import LeaveQuotaUpdateEventCurrent as LeaveQuotaUpdateEventCurrent
    from .leave_quota_update_event_sync import LeaveQuotaUpdateEventSync as LeaveQuotaUpdateEventSync
    from .leave_record import LeaveRecord as LeaveRecord
    from .leave_record_change_event import LeaveRecordChangeEvent as LeaveRecordChangeEvent
    from .leave_record_change_event_current import LeaveRecordChangeEventCurrent as LeaveRecordChangeEventCurrent
    from .leave_record_page import LeaveRecordPage as LeaveRecordPage
    from .leave_report import LeaveReport as LeaveReport
    from .leave_report_column import LeaveReportColumn as LeaveReportColumn
    from .leave_report_column_info import LeaveReportColumnInfo as LeaveReportColumnInfo
    from .leave_report_day import LeaveReportDay as LeaveReportDay
    from .leave_rule_change_event_current import LeaveRuleChangeEventCurrent as LeaveRuleChangeEventCurrent
    from .leave_rule_change_event_sync import LeaveRuleChangeEventSync as LeaveRuleChangeEventSync
    from .leave_status import LeaveStatus as LeaveStatus
    from .leave_status_page import LeaveStatusPage as LeaveStatusPage
    from .leave_submit_time_rule import LeaveSubmitTimeRule as LeaveSubmitTimeRule
    from .leave_type import LeaveType as LeaveType
    from .leave_visibility_rule import LeaveVisibilityRule as LeaveVisibilityRule
    from .link_content import LinkContent as LinkContent
    from .link_message import LinkMessage as LinkMessage
    from .list_active_employees_request import ListActiveEmployeesRequest as ListActiveEmployeesRequest
    from .list_active_employees_result import ListActiveEmployeesResult as ListActiveEmployeesResult
    from .list_admins_result import ListAdminsResult as ListAdminsResult
    from .list_all_dentries_option import ListAllDentriesOption as ListAllDentriesOption
    from .list_all_dentries_request import ListAllDentriesRequest as ListAllDentriesRequest
    from .list_all_dentries_result import ListAllDentriesResult as ListAllDentriesResult
    from .list_approval_condition_components_result import ListApprovalConditionComponentsResult as ListApprovalConditionComponentsResult
    from .list_approval_ids_legacy_request import ListApprovalIdsLegacyRequest as ListApprovalIdsLegacyRequest
    from .list_approval_ids_legacy_result import ListApprovalIdsLegacyResult as ListApprovalIdsLegacyResult
    from .list_approval_ids_request import ListApprovalIdsRequest as ListApprovalIdsRequest
    from .list_approval_ids_result import ListApprovalIdsResult as ListApprovalIdsResult
    from .list_apps_result import ListAppsResult as ListAppsResult
    from .list_attendance_group_members_request import ListAttendanceGroupMembersRequest as ListAttendanceGroupMembersRequest
    from .list_attendance_group_members_result import ListAttendanceGroupMembersResult as ListAttendanceGroupMembersResult
    from .list_attendance_group_summaries_request import ListAttendanceGroupSummariesRequest as ListAttendanceGroupSummariesRequest
    from .list_attendance_group_summaries_result import ListAttendanceGroupSummariesResult as ListAttendanceGroupSummariesResult
    from .list_attendance_group_userids_request import ListAttendanceGroupUseridsRequest as ListAttendanceGroupUseridsRequest
    from .list_attendance_group_userids_result import ListAttendanceGroupUseridsResult as ListAttendanceGroupUseridsResult
    from .list_attendance_groups_request import ListAttendanceGroupsRequest as ListAttendanceGroupsRequest
    from .list_attendance_groups_result import ListAttendanceGroupsResult as ListAttendanceGroupsResult
    from .list_attendance_records_request import ListAttendanceRecordsRequest as ListAttendanceRecordsRequest
    from .list_attendance_records_result import ListAttendanceRecordsResult as ListAttendanceRecordsResult
    from .list_attendance_results_request import ListAttendanceResultsRequest as ListAttendanceResultsRequest
    from .list_attendance_results_result import ListAttendanceResultsResult as ListAttendanceResultsResult
    from .list_attribute_visibility_result import ListAttributeVisibilityResult as ListAttributeVisibilityResult
    from .list_calendar_acls_result import ListCalendarAclsResult as ListCalendarAclsResult
    from .list_calendar_event_attendees_result import ListCalendarEventAttendeesResult as ListCalendarEventAttendeesResult
    from .list_calendar_event_sign_ins_result import ListCalendarEventSignInsResult as ListCalendarEventSignInsResult
    from .list_calendar_event_sign_outs_result import ListCalendarEventSignOutsResult as ListCalendarEventSignOutsResult
    from .list_calendar_events_result import ListCalendarEventsResult as ListCalendarEventsResult
    from .list_calendar_view_result import ListCalendarViewResult as ListCalendarViewResult
    from .list_calendars_result import ListCalendarsResult as ListCalendarsResult
    from .list_chat_message_readers_result import ListChatMessageReadersResult as ListChatMessageReadersResult
    from .list_checkin_records_request import ListCheckinRecordsRequest as ListCheckinRecordsRequest
    from .list_checkin_records_result import ListCheckinRecordsResult as ListCheckinRecordsResult
    from .list_dentries_result import ListDentriesResult as ListDentriesResult
    from .list_dentry_permissions_option import ListDentryPermissionsOption as ListDentryPermissionsOption
    from .list_dentry_permissions_request import ListDentryPermissionsRequest as ListDentryPermissionsRequest
    from .list_dentry_permissions_result import ListDentryPermissionsResult as ListDentryPermissionsResult
    from .list_departed_employees_result import ListDepartedEmployeesResult as ListDepartedEmployeesResult
    from .list_department_checkin_records_result import ListDepartmentCheckinRecordsResult as ListDepartmentCheckinRecordsResult
    from .list_department_user_names_legacy_result import ListDepartmentUserNamesLegacyResult as ListDepartmentUserNamesLegacyResult
    from .list_department_user_names_request import ListDepartmentUserNamesRequest as ListDepartmentUserNamesRequest
    from .list_department_user_names_result import ListDepartmentUserNamesResult as ListDepartmentUserNamesResult
    from .list_department_userids_legacy_result import ListDepartmentUseridsLegacyResult as ListDepartmentUseridsLegacyResult
    from .list_department_userids_request import ListDepartmentUseridsRequest as ListDepartmentUseridsRequest
    from .list_department_userids_result import ListDepartmentUseridsResult as ListDepartmentUseridsResult
    from .list_department_users_request import ListDepartmentUsersRequest as ListDepartmentUsersRequest
    from .list_department_users_result import ListDepartmentUsersResult as ListDepartmentUsersResult
    from .list_departments_legacy_result import ListDepartmentsLegacyResult as ListDepartmentsLegacyResult
    from .list_departures_result import ListDeparturesResult as ListDeparturesResult
    from .list_dimission_employees_request import ListDimissionEmployeesRequest as ListDimissionEmployeesRequest
    from .list_dimission_employees_result import ListDimissionEmployeesResult as ListDimissionEmployeesResult
    from .list_dimissions_request import ListDimissionsRequest as ListDimissionsRequest
    from .list_dimissions_result import ListDimissionsResult as ListDimissionsResult
    from .list_drive_files_result import ListDriveFilesResult as ListDriveFilesResult
    from .list_drive_spaces_result import ListDriveSpacesResult as ListDriveSpacesResult
    from .list_emp_leave_records_result import ListEmpLeaveRecordsResult as ListEmpLeaveRecordsResult
    from .list_employee_roster_fields_request import ListEmployeeRosterFieldsRequest as ListEmployeeRosterFieldsRequest
    from .list_employee_roster_fields_result import ListEmployeeRosterFieldsResult as ListEmployeeRosterFieldsResult
    from .list_employee_rosters_request import ListEmployeeRostersRequest as ListEmployeeRostersRequest
    from .list_employee_rosters_result import ListEmployeeRostersResult as ListEmployeeRostersResult
    from .list_external_contact_label_groups_request import ListExternalContactLabelGroupsRequest as ListExternalContactLabelGroupsRequest
    from .list_external_contact_label_groups_result import ListExternalContactLabelGroupsResult as ListExternalContactLabelGroupsResult
    from .list_external_contacts_request import ListExternalContactsRequest as ListExternalContactsRequest
    from .list_external_contacts_result import ListExternalContactsResult as ListExternalContactsResult
    from .list_failed_callbacks_result import ListFailedCallbacksResult as ListFailedCallbacksResult
    from .list_group_robots_request import ListGroupRobotsRequest as ListGroupRobotsRequest
    from .list_group_robots_result import ListGroupRobotsResult as ListGroupRobotsResult
    from .list_inactive_users_request import ListInactiveUsersRequest as ListInactiveUsersRequest
    from .list_inactive_users_result import ListInactiveUsersResult as ListInactiveUsersResult
    from .list_internal_apps_result import ListInternalAppsResult as ListInternalAppsResult
    from .list_leave_quotas_request import ListLeaveQuotasRequest as ListLeaveQuotasRequest
    from .list_leave_quotas_result import ListLeaveQuotasResult as ListLeaveQuotasResult
    from .list_leave_records_request import ListLeaveRecordsRequest as ListLeaveRecordsRequest
    from .list_leave_records_result import ListLeaveRecordsResult as ListLeaveRecordsResult
    from .list_leave_statuses_request import ListLeaveStatusesRequest as ListLeaveStatusesRequest
    from .list_leave_statuses_result import ListLeaveStatusesResult as ListLeaveStatusesResult
    from .list_leave_types_request import ListLeaveTypesRequest as ListLeaveTypesRequest
    from .list_leave_types_result import ListLeaveTypesResult as ListLeaveTypesResult
    from .list_manageable_approval_forms_result import ListManageableApprovalFormsResult as ListManageableApprovalFormsResult
    from .list_message_status_request import ListMessageStatusRequest as ListMessageStatusRequest
    from .list_message_status_result import ListMessageStatusResult as ListMessageStatusResult
    from .list_microapps_result import ListMicroappsResult as ListMicroappsResult
    from .list_notable_records_request import ListNotableRecordsRequest as ListNotableRecordsRequest
    from .list_notable_records_result import ListNotableRecordsResult as ListNotableRecordsResult
    from .list_notable_sheets_result import ListNotableSheetsResult as ListNotableSheetsResult
    from .list_parent_department_ids_of_user_request import ListParentDepartmentIdsOfUserRequest as ListParentDepartmentIdsOfUserRequest
    from .list_parent_department_ids_of_user_result import ListParentDepartmentIdsOfUserResult as ListParentDepartmentIdsOfUserResult
    from .list_parent_department_ids_request import ListParentDepartmentIdsRequest as ListParentDepartmentIdsRequest
    from .list_parent_department_ids_result import ListParentDepartmentIdsResult as ListParentDepartmentIdsResult
    from .list_preentry_employees_request import ListPreentryEmployeesRequest as ListPreentryEmployeesRequest
    from .list_preentry_employees_result import ListPreentryEmployeesResult as ListPreentryEmployeesResult
    from .list_report_summaries_request import ListReportSummariesRequest as ListReportSummariesRequest
    from .list_report_summaries_result import ListReportSummariesResult as ListReportSummariesResult
    from .list_reports_request import ListReportsRequest as ListReportsRequest
    from .list_reports_result import ListReportsResult as ListReportsResult
    from .list_robot_plugins_request import ListRobotPluginsRequest as ListRobotPluginsRequest
    from .list_robot_plugins_result import ListRobotPluginsResult as ListRobotPluginsResult
    from .list_role_users_request import ListRoleUsersRequest as ListRoleUsersRequest
    from .list_role_users_result import ListRoleUsersResult as ListRoleUsersResult
    from .list_roles_request import ListRolesRequest as ListRolesRequest
    from .list_roles_result import ListRolesResult as ListRolesResult
    from .list_roster_field_groups_request import ListRosterFieldGroupsRequest as ListRosterFieldGroupsRequest
    from .list_roster_field_groups_result import ListRosterFieldGroupsResult as ListRosterFieldGroupsResult
    from .list_scene_group_members_request import ListSceneGroupMembersRequest as ListSceneGroupMembersRequest
    from .list_scene_group_members_result import ListSceneGroupMembersResult as ListSceneGroupMembersResult
    from .list_schedule_results_request import ListScheduleResultsRequest as ListScheduleResultsRequest
    from .list_schedule_results_result import ListScheduleResultsResult as ListScheduleResultsResult
    from .list_schedules_by_day_request import ListSchedulesByDayRequest as ListSchedulesByDayRequest
    from .list_schedules_by_day_result import ListSchedulesByDayResult as ListSchedulesByDayResult
    from .list_schedules_by_users_request import ListSchedulesByUsersRequest as ListSchedulesByUsersRequest
    from .list_schedules_by_users_result import ListSchedulesByUsersResult as ListSchedulesByUsersResult
    from .list_sub_department_ids_legacy_result import ListSubDepartmentIdsLegacyResult as ListSubDepartmentIdsLegacyResult
    from .list_sub_department_ids_request import ListSubDepartmentIdsRequest as ListSubDepartmentIdsRequest
    from .list_sub_department_ids_result import ListSubDepartmentIdsResult as ListSubDepartmentIdsResult
    from .list_sub_departments_request import ListSubDepartmentsRequest as ListSubDepartmentsRequest
    from .list_sub_departments_result import ListSubDepartmentsResult as ListSubDepartmentsResult
    from .list_todo_tasks_request import ListTodoTasksRequest as ListTodoTasksRequest
    from .list_todo_tasks_result import ListTodoTasksResult as ListTodoTasksResult
    from .list_vacation_records_request import ListVacationRecordsRequest as ListVacationRecordsRequest
    from .list_vacation_records_result import ListVacationRecordsResult as ListVacationRecordsResult
    from .list_visible_approval_forms_legacy_request import ListVisibleApprovalFormsLegacyRequest as ListVisibleApprovalFormsLegacyRequest
    from .list_visible_approval_forms_legacy_result import ListVisibleApprovalFormsLegacyResult as ListVisibleApprovalFormsLegacyResult
    from .list_visible_approval_forms_result import ListVisibleApprovalFormsResult as ListVisibleApprovalFormsResult
    from .list_wiki_nodes_by_id_request import ListWikiNodesByIdRequest as ListWikiNodesByIdRequest
    from .list_wiki_nodes_by_id_result import ListWikiNodesByIdResult as ListWikiNodesByIdResult
    from .list_wiki_nodes_result import ListWikiNodesResult as ListWikiNodesResult
    from .list_wiki_workspaces_result import ListWikiWorkspacesResult as ListWikiWorkspacesResult
    from .listed_app import ListedApp as ListedApp
    from .listed_role import ListedRole as ListedRole
    from .listed_role_group import ListedRoleGroup as ListedRoleGroup
    from .login_user import LoginUser as LoginUser
    from .manageable_approval_form import ManageableApprovalForm as ManageableApprovalForm
    from .markdown_content import MarkdownContent as MarkdownContent
    from .markdown_message import MarkdownMessage as MarkdownMessage
    from .multi_action_card import MultiActionCard as MultiActionCard
    from .multipart_upload_info import MultipartUploadInfo as MultipartUploadInfo
    from .mute_scene_group_members_request import MuteSceneGroupMembersRequest as MuteSceneGroupMembersRequest
    from .new_dentry_app_property import NewDentryAppProperty as NewDentryAppProperty
    from .new_external_contact import NewExternalContact as NewExternalContact
    from .new_notable_record import NewNotableRecord as NewNotableRecord
    from .new_report import NewReport as NewReport
    from .notable_condition import NotableCondition as NotableCondition
    from .notable_fields import NotableFields as NotableFields
    from .notable_filter import NotableFilter as NotableFilter
    from .notable_person import NotablePerson as NotablePerson
    from .notable_record import NotableRecord as NotableRecord
    from .notable_record_id import NotableRecordId as NotableRecordId
    from .notable_sheet import NotableSheet as NotableSheet
    from .oa_body import OaBody as OaBody
    from .oa_content import OaContent as OaContent
    from .oa_form_row import OaFormRow as OaFormRow
    from .oa_head import OaHead as OaHead
    from .oa_message import OaMessage as OaMessage
    from .oa_rich import OaRich as OaRich
    from .oa_status_bar import OaStatusBar as OaStatusBar
    from .oa_timeout_plugin_parameters import OaTimeoutPluginParameters as OaTimeoutPluginParameters
    from .oa_timeout_plugin_task_msg_event_current import OaTimeoutPluginTaskMsgEventCurrent as OaTimeoutPluginTaskMsgEventCurrent
    from .oapi_envelope import OapiEnvelope as OapiEnvelope
    from .oapi_failure import OapiFailure as OapiFailure
    from .oapi_loose_envelope import OapiLooseEnvelope as OapiLooseEnvelope
    from .open_stream_connection_request import OpenStreamConnectionRequest as OpenStreamConnectionRequest
    from .open_stream_connection_result import OpenStreamConnectionResult as OpenStreamConnectionResult
    from .org_admin_add_event import OrgAdminAddEvent as OrgAdminAddEvent
    from .org_admin_add_event_current import OrgAdminAddEventCurrent as OrgAdminAddEventCurrent
    from .org_admin_remove_event import OrgAdminRemoveEvent as OrgAdminRemoveEvent
    from .org_admin_remove_event_current import OrgAdminRemoveEventCurrent as OrgAdminRemoveEventCurrent
    from .org_dept_create_event import OrgDeptCreateEvent as OrgDeptCreateEvent
    from .org_dept_create_event_current import OrgDeptCreateEventCurrent as OrgDeptCreateEventCurrent
    from .org_dept_create_event_sync import OrgDeptCreateEventSync as OrgDeptCreateEventSync
    from .org_dept_create_event_third_party import OrgDeptCreateEventThirdParty as OrgDeptCreateEventThirdParty
    from .org_dept_modify_event import OrgDeptModifyEvent as OrgDeptModifyEvent
    from .org_dept_modify_event_current import OrgDeptModifyEventCurrent as OrgDeptModifyEventCurrent
    from .org_dept_modify_event_sync import OrgDeptModifyEventSync as OrgDeptModifyEventSync
    from .org_dept_modify_event_third_party import OrgDeptModifyEventThirdParty as OrgDeptModifyEventThirdParty
    from .org_dept_remove_event import OrgDeptRemoveEvent as OrgDeptRemoveEvent
    from .org_dept_remove_event_current import OrgDeptRemoveEventCurrent as OrgDeptRemoveEventCurrent
    from .org_dept_remove_event_sync import OrgDeptRemoveEventSync as OrgDeptRemoveEventSync
    from .org_micro_app_remove_event import OrgMicroAppRemoveEvent as OrgMicroAppRemoveEvent
    from .org_micro_app_remove_event_current import OrgMicroAppRemoveEventCurrent as OrgMicroAppRemoveEventCurrent
    from .org_micro_app_restore_event import OrgMicroAppRestoreEvent as OrgMicroAppRestoreEvent
    from .org_micro_app_restore_event_current import OrgMicroAppRestoreEventCurrent as OrgMicroAppRestoreEventCurrent
    from .org_micro_app_restore_event_sync import OrgMicroAppRestoreEventSync as OrgMicroAppRestoreEventSync
    from .org_micro_app_scope_update_event import OrgMicroAppScopeUpdateEvent as OrgMicroAppScopeUpdateEvent
    from .org_micro_app_scope_update_event_current import OrgMicroAppScopeUpdateEventCurrent as OrgMicroAppScopeUpdateEventCurrent
    from .org_micro_app_stop_event import OrgMicroAppStopEvent as OrgMicroAppStopEvent
    from .org_micro_app_stop_event_current import OrgMicroAppStopEventCurrent as OrgMicroAppStopEventCurrent
    from .org_micro_app_stop_event_sync import OrgMicroAppStopEventSync as OrgMicroAppStopEventSync
    from .org_remove_event import OrgRemoveEvent as OrgRemoveEvent
    from .org_remove_event_current import OrgRemoveEventCurrent as OrgRemoveEventCurrent
    from .org_remove_event_sync import OrgRemoveEventSync as OrgRemoveEventSync
    from .org_role_add_event import OrgRoleAddEvent as OrgRoleAddEvent
    from .org_role_add_event_current import OrgRoleAddEventCurrent as OrgRoleAddEventCurrent
    from .org_role_modify_event import OrgRoleModifyEvent as OrgRoleModifyEvent
    from .org_role_modify_event_current import OrgRoleModifyEventCurrent as OrgRoleModifyEventCurrent
    from .org_role_remove_event import OrgRoleRemoveEvent as OrgRoleRemoveEvent
    from .org_role_remove_event_current import OrgRoleRemoveEventCurrent as OrgRoleRemoveEventCurrent
    from .org_suite_auth_event import OrgSuiteAuthEvent as OrgSuiteAuthEvent
    from .org_suite_auth_event_current import OrgSuiteAuthEventCurrent as OrgSuiteAuthEventCurrent
    from .org_suite_change_event import OrgSuiteChangeEvent as OrgSuiteChangeEvent
    from .org_suite_change_event_current import OrgSuiteChangeEventCurrent as OrgSuiteChangeEventCurrent
    from .org_suite_relieve_event import OrgSuiteRelieveEvent as OrgSuiteRelieveEvent
    from .org_suite_relieve_event_current import OrgSuiteRelieveEventCurrent as OrgSuiteRelieveEventCurrent
    from .org_update_event import OrgUpdateEvent as OrgUpdateEvent
    from .org_update_event_current import OrgUpdateEventCurrent as OrgUpdateEventCurrent
    from .overtime_to_vacation_data_event import OvertimeToVacationDataEvent as OvertimeToVacationDataEvent
    from .overtime_to_vacation_data_event_current import OvertimeToVacationDataEventCurrent as OvertimeToVacationDataEventCurrent
    from .parent_department_ids import ParentDepartmentIds as ParentDepartmentIds
    from .parent_departments_of_user import ParentDepartmentsOfUser as ParentDepartmentsOfUser
    from .permanent_code_corp import PermanentCodeCorp as PermanentCodeCorp
    from .personal_todo_notify_configs import PersonalTodoNotifyConfigs as PersonalTodoNotifyConfigs
    from .poll_app_registration_request import PollAppRegistrationRequest as PollAppRegistrationRequest
    from .poll_app_registration_result import PollAppRegistrationResult as PollAppRegistrationResult
    from .preentry_employee import PreentryEmployee as PreentryEmployee
    from .preentry_extension import PreentryExtension as PreentryExtension
    from .push_envelope import PushEnvelope as PushEnvelope
    from .push_reply import PushReply as PushReply
    from .query_robot_group_message_request import QueryRobotGroupMessageRequest as QueryRobotGroupMessageRequest
    from .query_robot_group_message_result import QueryRobotGroupMessageResult as QueryRobotGroupMessageResult
    from .query_robot_private_message_request import QueryRobotPrivateMessageRequest as QueryRobotPrivateMessageRequest
    from .query_robot_private_message_result import QueryRobotPrivateMessageResult as QueryRobotPrivateMessageResult
    from .recall_robot_ding_request import RecallRobotDingRequest as RecallRobotDingRequest
    from .recall_robot_ding_result import RecallRobotDingResult as RecallRobotDingResult
    from .recall_robot_emotion_result import RecallRobotEmotionResult as RecallRobotEmotionResult
    from .recall_robot_group_messages_request import RecallRobotGroupMessagesRequest as RecallRobotGroupMessagesRequest
    from .recall_robot_group_messages_result import RecallRobotGroupMessagesResult as RecallRobotGroupMessagesResult
    from .recall_robot_oto_messages_request import RecallRobotOtoMessagesRequest as RecallRobotOtoMessagesRequest
    from .recall_robot_oto_messages_result import RecallRobotOtoMessagesResult as RecallRobotOtoMessagesResult
    from .recall_robot_private_messages_request import RecallRobotPrivateMessagesRequest as RecallRobotPrivateMessagesRequest
    from .recall_robot_private_messages_result import RecallRobotPrivateMessagesResult as RecallRobotPrivateMessagesResult
    from .recall_work_notification_request import RecallWorkNotificationRequest as RecallWorkNotificationRequest
    from .recall_work_notification_result import RecallWorkNotificationResult as RecallWorkNotificationResult
    from .redirect_approval_task_request import RedirectApprovalTaskRequest as RedirectApprovalTaskRequest
    from .redirect_approval_task_result import RedirectApprovalTaskResult as RedirectApprovalTaskResult
    from .register_callback_request import RegisterCallbackRequest as RegisterCallbackRequest
    from .register_callback_result import RegisterCallbackResult as RegisterCallbackResult
    from .register_card_callback_request import RegisterCardCallbackRequest as RegisterCardCallbackRequest
    from .register_card_callback_result import RegisterCardCallbackResult as RegisterCardCallbackResult
    from .remove_calendar_event_attendees_request import RemoveCalendarEventAttendeesRequest as RemoveCalendarEventAttendeesRequest
    from .remove_calendar_event_meeting_rooms_request import (
        RemoveCalendarEventMeetingRoomsRequest as RemoveCalendarEventMeetingRoomsRequest,
    )
    from .remove_calendar_event_meeting_rooms_result import RemoveCalendarEventMeetingRoomsResult as RemoveCalendarEventMeetingRoomsResult
    from .remove_scene_group_members_request import RemoveSceneGroupMembersRequest as RemoveSceneGroupMembersRequest
    from .remove_scene_group_members_result import RemoveSceneGroupMembersResult as RemoveSceneGroupMembersResult
    from .remove_user_roles_request import RemoveUserRolesRequest as RemoveUserRolesRequest
    from .remove_user_roles_result import RemoveUserRolesResult as RemoveUserRolesResult
    from .reply_robot_emotion_result import ReplyRobotEmotionResult as ReplyRobotEmotionResult
    from .reply_robot_message_result import ReplyRobotMessageResult as ReplyRobotMessageResult
    from .reply_robot_message_target import ReplyRobotMessageTarget as ReplyRobotMessageTarget
    from .report import Report as Report
    from .report_content import ReportContent as ReportContent
    from .report_conversation import ReportConversation as ReportConversation
    from .report_draft import ReportDraft as ReportDraft
    from .report_page import ReportPage as ReportPage
    from .report_receiver import ReportReceiver as ReportReceiver
    from .report_summary import ReportSummary as ReportSummary
    from .report_summary_page import ReportSummaryPage as ReportSummaryPage
    from .report_template import ReportTemplate as ReportTemplate
    from .report_template_field import ReportTemplateField as ReportTemplateField
    from .report_value import ReportValue as ReportValue
    from .respond_to_calendar_event_request import RespondToCalendarEventRequest as RespondToCalendarEventRequest
    from .robot_action_card_button import RobotActionCardButton as RobotActionCardButton
    from .robot_action_card_message import RobotActionCardMessage as RobotActionCardMessage
    from .robot_at import RobotAt as RobotAt
    from .robot_audio_content import RobotAudioContent as RobotAudioContent
    from .robot_audio_message import RobotAudioMessage as RobotAudioMessage
    from .robot_ding_failures import RobotDingFailures as RobotDingFailures
    from .robot_emotion_request import RobotEmotionRequest as RobotEmotionRequest
    from .robot_empty_message import RobotEmptyMessage as RobotEmptyMessage
    from .robot_feed_card_content import RobotFeedCardContent as RobotFeedCardContent
    from .robot_feed_card_link import RobotFeedCardLink as RobotFeedCardLink
    from .robot_feed_card_message import RobotFeedCardMessage as RobotFeedCardMessage
    from .robot_file_content import RobotFileContent as RobotFileContent
    from .robot_file_message import RobotFileMessage as RobotFileMessage
    from .robot_image_content import RobotImageContent as RobotImageContent
    from .robot_image_message import RobotImageMessage as RobotImageMessage
    from .robot_inbound_at_user import RobotInboundAtUser as RobotInboundAtUser
    from .robot_inbound_audio_content import RobotInboundAudioContent as RobotInboundAudioContent
    from .robot_inbound_card_content import RobotInboundCardContent as RobotInboundCardContent
    from .robot_inbound_chat_record_content import RobotInboundChatRecordContent as RobotInboundChatRecordContent
    from .robot_inbound_content import RobotInboundContent as RobotInboundContent
    from .robot_inbound_file_content import RobotInboundFileContent as RobotInboundFileContent
    from .robot_inbound_message import RobotInboundMessage as RobotInboundMessage
    from .robot_inbound_picture_content import RobotInboundPictureContent as RobotInboundPictureContent
    from .robot_inbound_quoting_content import RobotInboundQuotingContent as RobotInboundQuotingContent
    from .robot_inbound_rich_text_content import RobotInboundRichTextContent as RobotInboundRichTextContent
    from .robot_inbound_rich_text_item import RobotInboundRichTextItem as RobotInboundRichTextItem
    from .robot_inbound_text import RobotInboundText as RobotInboundText
    from .robot_inbound_video_content import RobotInboundVideoContent as RobotInboundVideoContent
    from .robot_interactive_card_options import RobotInteractiveCardOptions as RobotInteractiveCardOptions
    from .robot_interactive_card_receiver import RobotInteractiveCardReceiver as RobotInteractiveCardReceiver
    from .robot_interactive_card_update_options import RobotInteractiveCardUpdateOptions as RobotInteractiveCardUpdateOptions
    from .robot_link_content import RobotLinkContent as RobotLinkContent
    from .robot_link_message import RobotLinkMessage as RobotLinkMessage
    from .robot_markdown_content import RobotMarkdownContent as RobotMarkdownContent
    from .robot_markdown_message import RobotMarkdownMessage as RobotMarkdownMessage
    from .robot_message_current_fields import RobotMessageCurrentFields as RobotMessageCurrentFields
    from .robot_message_fields import RobotMessageFields as RobotMessageFields
    from .robot_message_read_info import RobotMessageReadInfo as RobotMessageReadInfo
    from .robot_message_reader import RobotMessageReader as RobotMessageReader
    from .robot_msg_read_event import RobotMsgReadEvent as RobotMsgReadEvent
    from .robot_msg_read_event_current import RobotMsgReadEventCurrent as RobotMsgReadEventCurrent
    from .robot_msg_read_event_sync import RobotMsgReadEventSync as RobotMsgReadEventSync
    from .robot_msg_recall_event import RobotMsgRecallEvent as RobotMsgRecallEvent
    from .robot_msg_recall_event_current import RobotMsgRecallEventCurrent as RobotMsgRecallEventCurrent
    from .robot_msg_recall_event_sync import RobotMsgRecallEventSync as RobotMsgRecallEventSync
    from .robot_multi_action_card import RobotMultiActionCard as RobotMultiActionCard
    from .robot_plugin import RobotPlugin as RobotPlugin
    from .robot_plugin_info import RobotPluginInfo as RobotPluginInfo
    from .robot_quote_message import RobotQuoteMessage as RobotQuoteMessage
    from .robot_quote_text import RobotQuoteText as RobotQuoteText
    from .robot_recall_failures import RobotRecallFailures as RobotRecallFailures
    from .robot_replied_content import RobotRepliedContent as RobotRepliedContent
    from .robot_replied_message import RobotRepliedMessage as RobotRepliedMessage
    from .robot_replied_text_content import RobotRepliedTextContent as RobotRepliedTextContent
    from .robot_single_action_card import RobotSingleActionCard as RobotSingleActionCard
    from .robot_text_content import RobotTextContent as RobotTextContent
    from .robot_text_emotion import RobotTextEmotion as RobotTextEmotion
    from .robot_text_message import RobotTextMessage as RobotTextMessage
    from .robot_video_content import RobotVideoContent as RobotVideoContent
    from .robot_video_message import RobotVideoMessage as RobotVideoMessage
    from .role_detail import RoleDetail as RoleDetail
    from .role_group_detail import RoleGroupDetail as RoleGroupDetail
    from .role_group_page import RoleGroupPage as RoleGroupPage
    from .role_group_role import RoleGroupRole as RoleGroupRole
    from .role_user import RoleUser as RoleUser
    from .role_user_page import RoleUserPage as RoleUserPage
    from .role_user_scope import RoleUserScope as RoleUserScope
    from .roster_field import RosterField as RosterField
    from .roster_field_data import RosterFieldData as RosterFieldData
    from .roster_field_group import RosterFieldGroup as RosterFieldGroup
    from .roster_field_meta import RosterFieldMeta as RosterFieldMeta
    from .roster_group_meta import RosterGroupMeta as RosterGroupMeta
    from .roster_value import RosterValue as RosterValue
    from .sample_action_card import SampleActionCard as SampleActionCard
    from .sample_action_card_2 import SampleActionCard2 as SampleActionCard2
    from .sample_action_card_2_param import SampleActionCard2Param as SampleActionCard2Param
    from .sample_action_card_3 import SampleActionCard3 as SampleActionCard3
    from .sample_action_card_3_param import SampleActionCard3Param as SampleActionCard3Param
    from .sample_action_card_4 import SampleActionCard4 as SampleActionCard4
    from .sample_action_card_4_param import SampleActionCard4Param as SampleActionCard4Param
    from .sample_action_card_5 import SampleActionCard5 as SampleActionCard5
    from .sample_action_card_5_param import SampleActionCard5Param as SampleActionCard5Param
    from .sample_action_card_6 import SampleActionCard6 as SampleActionCard6
    from .sample_action_card_6_param import SampleActionCard6Param as SampleActionCard6Param
    from .sample_action_card_param import SampleActionCardParam as SampleActionCardParam
    from .sample_audio import SampleAudio as SampleAudio
    from .sample_audio_param import SampleAudioParam as SampleAudioParam
    from .sample_file import SampleFile as SampleFile
    from .sample_file_param import SampleFileParam as SampleFileParam
    from .sample_image_msg import SampleImageMsg as SampleImageMsg
    from .sample_image_msg_param import SampleImageMsgParam as SampleImageMsgParam
    from .sample_link import SampleLink as SampleLink
    from .sample_link_param import SampleLinkParam as SampleLinkParam
    from .sample_markdown import SampleMarkdown as SampleMarkdown
    from .sample_markdown_param import SampleMarkdownParam as SampleMarkdownParam
    from .sample_text import SampleText as SampleText
    from .sample_text_param import SampleTextParam as SampleTextParam
    from .sample_video import SampleVideo as SampleVideo
    from .sample_video_param import SampleVideoParam as SampleVideoParam
    from .save_approval_form_request import SaveApprovalFormRequest as SaveApprovalFormRequest
    from .save_approval_form_result import SaveApprovalFormResult as SaveApprovalFormResult
    from .save_report_content_request import SaveReportContentRequest as SaveReportContentRequest
    from .save_report_content_result import SaveReportContentResult as SaveReportContentResult
    from .saved_approval_form import SavedApprovalForm as SavedApprovalForm
    from .scene_group import SceneGroup as SceneGroup
    from .scene_group_mute import SceneGroupMute as SceneGroupMute
    from .scene_group_names import SceneGroupNames as SceneGroupNames
    from .scene_group_options import SceneGroupOptions as SceneGroupOptions
    from .scene_group_robot import SceneGroupRobot as SceneGroupRobot
    from .scene_group_settings import SceneGroupSettings as SceneGroupSettings
    from .schedule_result import ScheduleResult as ScheduleResult
    from .search_dentries_option import SearchDentriesOption as SearchDentriesOption
    from .search_dentries_request import SearchDentriesRequest as SearchDentriesRequest
    from .search_dentries_result import SearchDentriesResult as SearchDentriesResult
    from .search_departments_request import SearchDepartmentsRequest as SearchDepartmentsRequest
    from .search_departments_result import SearchDepartmentsResult as SearchDepartmentsResult
    from .search_users_request import SearchUsersRequest as SearchUsersRequest
    from .search_users_result import SearchUsersResult as SearchUsersResult
    from .send_chat_file_request import SendChatFileRequest as SendChatFileRequest
    from .send_chat_image_request import SendChatImageRequest as SendChatImageRequest
    from .send_chat_link_request import SendChatLinkRequest as SendChatLinkRequest
    from .send_chat_message_result import SendChatMessageResult as SendChatMessageResult
    from .send_chat_msg_request import SendChatMsgRequest as SendChatMsgRequest
    from .send_chat_oa_request import SendChatOaRequest as SendChatOaRequest
    from .send_chat_target import SendChatTarget as SendChatTarget
    from .send_chat_text_request import SendChatTextRequest as SendChatTextRequest
    from .send_chat_voice_request import SendChatVoiceRequest as SendChatVoiceRequest
    from .send_message_result import SendMessageResult as SendMessageResult
    from .send_message_target import SendMessageTarget as SendMessageTarget
    from .send_personal_message_request import SendPersonalMessageRequest as SendPersonalMessageRequest
    from .send_personal_message_result import SendPersonalMessageResult as SendPersonalMessageResult
    from .send_robot_ding_request import SendRobotDingRequest as SendRobotDingRequest
    from .send_robot_ding_result import SendRobotDingResult as SendRobotDingResult
    from .send_robot_group_message_result import SendRobotGroupMessageResult as SendRobotGroupMessageResult
    from .send_robot_group_message_target import SendRobotGroupMessageTarget as SendRobotGroupMessageTarget
    from .send_robot_interactive_card_request import SendRobotInteractiveCardRequest as SendRobotInteractiveCardRequest
    from .send_robot_interactive_card_result import SendRobotInteractiveCardResult as SendRobotInteractiveCardResult
    from .send_robot_message_result import SendRobotMessageResult as SendRobotMessageResult
    from .send_robot_message_target import SendRobotMessageTarget as SendRobotMessageTarget
    from .send_robot_oto_messages_result import SendRobotOtoMessagesResult as SendRobotOtoMessagesResult
    from .send_robot_oto_messages_target import SendRobotOtoMessagesTarget as SendRobotOtoMessagesTarget
    from .send_robot_private_message_result import SendRobotPrivateMessageResult as SendRobotPrivateMessageResult
    from .send_robot_private_message_target import SendRobotPrivateMessageTarget as SendRobotPrivateMessageTarget
    from .send_scene_group_message_request import SendSceneGroupMessageRequest as SendSceneGroupMessageRequest
    from .send_scene_group_message_result import SendSceneGroupMessageResult as SendSceneGroupMessageResult
    from .send_to_conversation_file_request import SendToConversationFileRequest as SendToConversationFileRequest
    from .send_to_conversation_image_request import SendToConversationImageRequest as SendToConversationImageRequest
    from .send_to_conversation_link_request import SendToConversationLinkRequest as SendToConversationLinkRequest
    from .send_to_conversation_msg_request import SendToConversationMsgRequest as SendToConversationMsgRequest
    from .send_to_conversation_oa_request import SendToConversationOaRequest as SendToConversationOaRequest
    from .send_to_conversation_result import SendToConversationResult as SendToConversationResult
    from .send_to_conversation_target import SendToConversationTarget as SendToConversationTarget
    from .send_to_conversation_text_request import SendToConversationTextRequest as SendToConversationTextRequest
    from .send_to_conversation_voice_request import SendToConversationVoiceRequest as SendToConversationVoiceRequest
    from .send_work_notification_by_template_request import SendWorkNotificationByTemplateRequest as SendWorkNotificationByTemplateRequest
    from .send_work_notification_by_template_result import SendWorkNotificationByTemplateResult as SendWorkNotificationByTemplateResult
    from .send_work_notification_request import SendWorkNotificationRequest as SendWorkNotificationRequest
    from .send_work_notification_result import SendWorkNotificationResult as SendWorkNotificationResult
    from .senior_white_list_entry import SeniorWhiteListEntry as SeniorWhiteListEntry
    from .sent_personal_message import SentPersonalMessage as SentPersonalMessage
    from .service_envelope import ServiceEnvelope as ServiceEnvelope
    from .set_attribute_visibility_request import SetAttributeVisibilityRequest as SetAttributeVisibilityRequest
    from .set_attribute_visibility_result import SetAttributeVisibilityResult as SetAttributeVisibilityResult
    from .set_robot_plugins_request import SetRobotPluginsRequest as SetRobotPluginsRequest
    from .set_robot_plugins_result import SetRobotPluginsResult as SetRobotPluginsResult
    from .sign_in_to_calendar_event_result import SignInToCalendarEventResult as SignInToCalendarEventResult
    from .sign_out_of_calendar_event_result import SignOutOfCalendarEventResult as SignOutOfCalendarEventResult
    from .signed_headers import SignedHeaders as SignedHeaders
    from .signed_resource import SignedResource as SignedResource
    from .single_action_card import SingleActionCard as SingleActionCard
    from .sns_corp import SnsCorp as SnsCorp
    from .sns_user import SnsUser as SnsUser
    from .sns_user_by_code import SnsUserByCode as SnsUserByCode
    from .sort_users_request import SortUsersRequest as SortUsersRequest
    from .sort_users_result import SortUsersResult as SortUsersResult
    from .space_file_to_check import SpaceFileToCheck as SpaceFileToCheck
    from .sso_corp import SsoCorp as SsoCorp
    from .sso_user import SsoUser as SsoUser
    from .storage_partition import StoragePartition as StoragePartition
    from .storage_quota import StorageQuota as StorageQuota
    from .storage_space import StorageSpace as StorageSpace
    from .storage_space_capabilities import StorageSpaceCapabilities as StorageSpaceCapabilities
    from .storage_time_range import StorageTimeRange as StorageTimeRange
    from .stream_ack import StreamAck as StreamAck
    from .stream_ack_headers import StreamAckHeaders as StreamAckHeaders
    from .stream_auth_agent import StreamAuthAgent as StreamAuthAgent
    from .stream_auth_corp import StreamAuthCorp as StreamAuthCorp
    from .stream_auth_info import StreamAuthInfo as StreamAuthInfo
    from .stream_auth_org_scopes import StreamAuthOrgScopes as StreamAuthOrgScopes
    from .stream_auth_scope import StreamAuthScope as StreamAuthScope
    from .stream_card_request import StreamCardRequest as StreamCardRequest
    from .stream_card_result import StreamCardResult as StreamCardResult
    from .stream_connection_extras import StreamConnectionExtras as StreamConnectionExtras
    from .stream_disconnect_data import StreamDisconnectData as StreamDisconnectData
    from .stream_event_ack_data import StreamEventAckData as StreamEventAckData
    from .stream_frame import StreamFrame as StreamFrame
    from .stream_frame_headers import StreamFrameHeaders as StreamFrameHeaders
    from .stream_ping_data import StreamPingData as StreamPingData
    from .stream_subscription import StreamSubscription as StreamSubscription
    from .sub_department import SubDepartment as SubDepartment
    from .sub_department_ids import SubDepartmentIds as SubDepartmentIds
    from .submit_document_export_request import SubmitDocumentExportRequest as SubmitDocumentExportRequest
    from .submit_document_export_result import SubmitDocumentExportResult as SubmitDocumentExportResult
    from .suite_auth_agent import SuiteAuthAgent as SuiteAuthAgent
    from .suite_auth_corp import SuiteAuthCorp as SuiteAuthCorp
    from .suite_auth_info import SuiteAuthInfo as SuiteAuthInfo
    from .suite_auth_org_scopes import SuiteAuthOrgScopes as SuiteAuthOrgScopes
    from .suite_auth_scope import SuiteAuthScope as SuiteAuthScope
    from .suite_auth_user import SuiteAuthUser as SuiteAuthUser
    from .suite_relieve_event import SuiteRelieveEvent as SuiteRelieveEvent
    from .suite_ticket_event import SuiteTicketEvent as SuiteTicketEvent
    from .suite_ticket_event_current import SuiteTicketEventCurrent as SuiteTicketEventCurrent
    from .suite_ticket_event_sync import SuiteTicketEventSync as SuiteTicketEventSync
    from .sync_event_fields import SyncEventFields as SyncEventFields
    from .sync_http_push_high_event import SyncHttpPushHighEvent as SyncHttpPushHighEvent
    from .sync_http_push_medium_event import SyncHttpPushMediumEvent as SyncHttpPushMediumEvent
    from .sync_http_row import SyncHttpRow as SyncHttpRow
    from .terminate_approval_legacy_request import TerminateApprovalLegacyRequest as TerminateApprovalLegacyRequest
    from .terminate_approval_legacy_result import TerminateApprovalLegacyResult as TerminateApprovalLegacyResult
    from .terminate_approval_request import TerminateApprovalRequest as TerminateApprovalRequest
    from .terminate_approval_result import TerminateApprovalResult as TerminateApprovalResult
    from .text_content import TextContent as TextContent
    from .text_message import TextMessage as TextMessage
    from .tmp_auth_code_event import TmpAuthCodeEvent as TmpAuthCodeEvent
    from .todo_action import TodoAction as TodoAction
    from .todo_action_param import TodoActionParam as TodoActionParam
    from .todo_card import TodoCard as TodoCard
    from .todo_card_type_action import TodoCardTypeAction as TodoCardTypeAction
    from .todo_card_type_action_info import TodoCardTypeActionInfo as TodoCardTypeActionInfo
    from .todo_card_type_field import TodoCardTypeField as TodoCardTypeField
    from .todo_card_type_field_info import TodoCardTypeFieldInfo as TodoCardTypeFieldInfo
    from .todo_content_field import TodoContentField as TodoContentField
    from .todo_detail_url import TodoDetailUrl as TodoDetailUrl
    from .todo_executor_status import TodoExecutorStatus as TodoExecutorStatus
    from .todo_extension import TodoExtension as TodoExtension
    from .todo_headers import TodoHeaders as TodoHeaders
    from .todo_names import TodoNames as TodoNames
    from .todo_notify_configs import TodoNotifyConfigs as TodoNotifyConfigs
    from .todo_remind_notify_configs import TodoRemindNotifyConfigs as TodoRemindNotifyConfigs
    from .todo_task_content_field import TodoTaskContentField as TodoTaskContentField
    from .todo_task_create_event_current import TodoTaskCreateEventCurrent as TodoTaskCreateEventCurrent
    from .todo_task_create_event_sync import TodoTaskCreateEventSync as TodoTaskCreateEventSync
    from .todo_task_delete_event_current import TodoTaskDeleteEventCurrent as TodoTaskDeleteEventCurrent
    from .todo_task_delete_event_sync import TodoTaskDeleteEventSync as TodoTaskDeleteEventSync
    from .todo_task_detail_url import TodoTaskDetailUrl as TodoTaskDetailUrl
    from .todo_task_notify_configs import TodoTaskNotifyConfigs as TodoTaskNotifyConfigs
    from .todo_task_update_event_current import TodoTaskUpdateEventCurrent as TodoTaskUpdateEventCurrent
    from .todo_task_update_event_sync import TodoTaskUpdateEventSync as TodoTaskUpdateEventSync
    from .top_box_content import TopBoxContent as TopBoxContent
    from .top_box_content_of_people import TopBoxContentOfPeople as TopBoxContentOfPeople
    from .top_box_settings import TopBoxSettings as TopBoxSettings
    from .top_box_texts import TopBoxTexts as TopBoxTexts
    from .transact_file_upload_result import TransactFileUploadResult as TransactFileUploadResult
    from .transfer_contact_id_job_result_event import TransferContactIdJobResultEvent as TransferContactIdJobResultEvent
    from .transfer_contact_id_job_result_event_current import (
        TransferContactIdJobResultEventCurrent as TransferContactIdJobResultEventCurrent,
    )
    from .unbind_chat_result import UnbindChatResult as UnbindChatResult
    from .union_employee import UnionEmployee as UnionEmployee
    from .union_employee_mapping import UnionEmployeeMapping as UnionEmployeeMapping
    from .unsubscribe_calendar_result import UnsubscribeCalendarResult as UnsubscribeCalendarResult
    from .update_calendar_event_request import UpdateCalendarEventRequest as UpdateCalendarEventRequest
    from .update_callback_request import UpdateCallbackRequest as UpdateCallbackRequest
    from .update_callback_result import UpdateCallbackResult as UpdateCallbackResult
    from .update_card_request import UpdateCardRequest as UpdateCardRequest
    from .update_card_result import UpdateCardResult as UpdateCardResult
    from .update_card_spaces_request import UpdateCardSpacesRequest as UpdateCardSpacesRequest
    from .update_card_spaces_result import UpdateCardSpacesResult as UpdateCardSpacesResult
    from .update_chat_friend_switch_request import UpdateChatFriendSwitchRequest as UpdateChatFriendSwitchRequest
    from .update_chat_friend_switch_result import UpdateChatFriendSwitchResult as UpdateChatFriendSwitchResult
    from .update_chat_nickname_request import UpdateChatNicknameRequest as UpdateChatNicknameRequest
    from .update_chat_nickname_result import UpdateChatNicknameResult as UpdateChatNicknameResult
    from .update_chat_request import UpdateChatRequest as UpdateChatRequest
    from .update_chat_result import UpdateChatResult as UpdateChatResult
    from .update_department_request import UpdateDepartmentRequest as UpdateDepartmentRequest
    from .update_department_result import UpdateDepartmentResult as UpdateDepartmentResult
    from .update_external_contact_request import UpdateExternalContactRequest as UpdateExternalContactRequest
    from .update_external_contact_result import UpdateExternalContactResult as UpdateExternalContactResult
    from .update_group_admins_request import UpdateGroupAdminsRequest as UpdateGroupAdminsRequest
    from .update_group_admins_result import UpdateGroupAdminsResult as UpdateGroupAdminsResult
    from .update_group_request import UpdateGroupRequest as UpdateGroupRequest
    from .update_group_result import UpdateGroupResult as UpdateGroupResult
    from .update_notable_records_request import UpdateNotableRecordsRequest as UpdateNotableRecordsRequest
    from .update_notable_records_result import UpdateNotableRecordsResult as UpdateNotableRecordsResult
    from .update_robot_interactive_card_request import UpdateRobotInteractiveCardRequest as UpdateRobotInteractiveCardRequest
    from .update_robot_interactive_card_result import UpdateRobotInteractiveCardResult as UpdateRobotInteractiveCardResult
    from .update_role_request import UpdateRoleRequest as UpdateRoleRequest
    from .update_role_result import UpdateRoleResult as UpdateRoleResult
    from .update_role_scope_request import UpdateRoleScopeRequest as UpdateRoleScopeRequest
    from .update_role_scope_result import UpdateRoleScopeResult as UpdateRoleScopeResult
    from .update_scene_group_admins_request import UpdateSceneGroupAdminsRequest as UpdateSceneGroupAdminsRequest
    from .update_scene_group_admins_result import UpdateSceneGroupAdminsResult as UpdateSceneGroupAdminsResult
    from .update_scene_group_nickname_request import UpdateSceneGroupNicknameRequest as UpdateSceneGroupNicknameRequest
    from .update_scene_group_nickname_result import UpdateSceneGroupNicknameResult as UpdateSceneGroupNicknameResult
    from .update_scene_group_options import UpdateSceneGroupOptions as UpdateSceneGroupOptions
    from .update_scene_group_request import UpdateSceneGroupRequest as UpdateSceneGroupRequest
    from .update_scene_group_result import UpdateSceneGroupResult as UpdateSceneGroupResult
    from .update_senior_settings_request import UpdateSeniorSettingsRequest as UpdateSeniorSettingsRequest
    from .update_subscribed_calendar_request import UpdateSubscribedCalendarRequest as UpdateSubscribedCalendarRequest
    from .update_subscribed_calendar_result import UpdateSubscribedCalendarResult as UpdateSubscribedCalendarResult
    from .update_todo_card_type_request import UpdateTodoCardTypeRequest as UpdateTodoCardTypeRequest
    from .update_todo_card_type_result import UpdateTodoCardTypeResult as UpdateTodoCardTypeResult
    from .update_todo_executor_status_request import UpdateTodoExecutorStatusRequest as UpdateTodoExecutorStatusRequest
    from .update_todo_executor_status_result import UpdateTodoExecutorStatusResult as UpdateTodoExecutorStatusResult
    from .update_todo_task_request import UpdateTodoTaskRequest as UpdateTodoTaskRequest
    from .update_todo_task_result import UpdateTodoTaskResult as UpdateTodoTaskResult
    from .update_user_request import UpdateUserRequest as UpdateUserRequest
    from .update_user_result import UpdateUserResult as UpdateUserResult
    from .update_work_notification_status_bar_request import (
        UpdateWorkNotificationStatusBarRequest as UpdateWorkNotificationStatusBarRequest,
    )
    from .update_work_notification_status_bar_result import UpdateWorkNotificationStatusBarResult as UpdateWorkNotificationStatusBarResult
    from .upload_attendance_record_request import UploadAttendanceRecordRequest as UploadAttendanceRecordRequest
    from .upload_attendance_record_result import UploadAttendanceRecordResult as UploadAttendanceRecordResult
    from .upload_file_chunk_request import UploadFileChunkRequest as UploadFileChunkRequest
    from .upload_file_chunk_result import UploadFileChunkResult as UploadFileChunkResult
    from .upload_info import UploadInfo as UploadInfo
    from .upload_media_request import UploadMediaRequest as UploadMediaRequest
    from .upload_media_result import UploadMediaResult as UploadMediaResult
    from .upload_single_file_request import UploadSingleFileRequest as UploadSingleFileRequest
    from .upload_single_file_result import UploadSingleFileResult as UploadSingleFileResult
    from .user_active_org_event import UserActiveOrgEvent as UserActiveOrgEvent
    from .user_active_org_event_current import UserActiveOrgEventCurrent as UserActiveOrgEventCurrent
    from .user_active_org_event_sync import UserActiveOrgEventSync as UserActiveOrgEventSync
    from .user_active_org_event_third_party import UserActiveOrgEventThirdParty as UserActiveOrgEventThirdParty
    from .user_add_org_event import UserAddOrgEvent as UserAddOrgEvent
    from .user_add_org_event_current import UserAddOrgEventCurrent as UserAddOrgEventCurrent
    from .user_add_org_event_sync import UserAddOrgEventSync as UserAddOrgEventSync
    from .user_add_org_event_third_party import UserAddOrgEventThirdParty as UserAddOrgEventThirdParty
    from .user_attendance_group import UserAttendanceGroup as UserAttendanceGroup
    from .user_attendance_shift import UserAttendanceShift as UserAttendanceShift
    from .user_by_mobile import UserByMobile as UserByMobile
    from .user_by_unionid import UserByUnionid as UserByUnionid
    from .user_changes import UserChanges as UserChanges
    from .user_changes_order import UserChangesOrder as UserChangesOrder
    from .user_changes_position import UserChangesPosition as UserChangesPosition
    from .user_changes_title import UserChangesTitle as UserChangesTitle
    from .user_count import UserCount as UserCount
    from .user_department_leader import UserDepartmentLeader as UserDepartmentLeader
    from .user_department_order import UserDepartmentOrder as UserDepartmentOrder
    from .user_department_position import UserDepartmentPosition as UserDepartmentPosition
    from .user_dept_change_event import UserDeptChangeEvent as UserDeptChangeEvent
    from .user_dept_change_event_current import UserDeptChangeEventCurrent as UserDeptChangeEventCurrent
    from .user_detail import UserDetail as UserDetail
    from .user_extension_legacy import UserExtensionLegacy as UserExtensionLegacy
    from .user_extension_translations import UserExtensionTranslations as UserExtensionTranslations
    from .user_leave_org_event import UserLeaveOrgEvent as UserLeaveOrgEvent
    from .user_leave_org_event_current import UserLeaveOrgEventCurrent as UserLeaveOrgEventCurrent
    from .user_leave_org_event_sync import UserLeaveOrgEventSync as UserLeaveOrgEventSync
    from .user_leave_org_event_third_party import UserLeaveOrgEventThirdParty as UserLeaveOrgEventThirdParty
    from .user_modify_org_diff import UserModifyOrgDiff as UserModifyOrgDiff
    from .user_modify_org_diff_side import UserModifyOrgDiffSide as UserModifyOrgDiffSide
    from .user_modify_org_event import UserModifyOrgEvent as UserModifyOrgEvent
    from .user_modify_org_event_current import UserModifyOrgEventCurrent as UserModifyOrgEventCurrent
    from .user_modify_org_event_sync import UserModifyOrgEventSync as UserModifyOrgEventSync
    from .user_modify_org_event_third_party import UserModifyOrgEventThirdParty as UserModifyOrgEventThirdParty
    from .user_profile import UserProfile as UserProfile
    from .user_role import UserRole as UserRole
    from .user_role_change_event import UserRoleChangeEvent as UserRoleChangeEvent
    from .user_role_change_event_current import UserRoleChangeEventCurrent as UserRoleChangeEventCurrent
    from .user_role_legacy import UserRoleLegacy as UserRoleLegacy
    from .user_tags_legacy import UserTagsLegacy as UserTagsLegacy
    from .vacation_record import VacationRecord as VacationRecord
    from .vacation_record_page import VacationRecordPage as VacationRecordPage
    from .visible_approval_form import VisibleApprovalForm as VisibleApprovalForm
    from .visible_approval_form_legacy import VisibleApprovalFormLegacy as VisibleApprovalFormLegacy
    from .visible_approval_forms import VisibleApprovalForms as VisibleApprovalForms
    from .visible_approval_forms_legacy import VisibleApprovalFormsLegacy as VisibleApprovalFormsLegacy
    from .voice_content import VoiceContent as VoiceContent
    from .voice_message import VoiceMessage as VoiceMessage
    from .watermark_check_in_event_current import WatermarkCheckInEventCurrent as WatermarkCheckInEventCurrent
    from .watermark_check_in_event_sync import WatermarkCheckInEventSync as WatermarkCheckInEventSync
    from .watermark_extra_info import WatermarkExtraInfo as WatermarkExtraInfo
    from .watermark_form_data import WatermarkFormData as WatermarkFormData
    from .watermark_photo import WatermarkPhoto as WatermarkPhoto
    from .watermark_position import WatermarkPosition as WatermarkPosition
    from .wiki_icon import WikiIcon as WikiIcon
    from .wiki_node import WikiNode as WikiNode
    from .wiki_node_option import WikiNodeOption as WikiNodeOption
    from .wiki_statistics import WikiStatistics as WikiStatistics
    from .wiki_workspace import WikiWorkspace as WikiWorkspace
    from .work_notification_forbidden import WorkNotificationForbidden as WorkNotificationForbidden
    from .work_notification_progress import WorkNotificationProgress as WorkNotificationProgress
    from .work_notification_send_result import WorkNotificationSendResult as WorkNotificationSendResult
    from .workflow_form_change_event_current import WorkflowFormChangeEventCurrent as WorkflowFormChangeEventCurrent
    from .workflow_instance_change_broadcast_event import WorkflowInstanceChangeBroadcastEvent as WorkflowInstanceChangeBroadcastEvent
    from .workflow_instance_change_broadcast_event_current import (
        WorkflowInstanceChangeBroadcastEventCurrent as WorkflowInstanceChangeBroadcastEventCurrent,
    )
    from .workflow_instance_change_directed_event import WorkflowInstanceChangeDirectedEvent as WorkflowInstanceChangeDirectedEvent
    from .workflow_instance_change_directed_event_current import (
        WorkflowInstanceChangeDirectedEventCurrent as WorkflowInstanceChangeDirectedEventCurrent,
    )
    from .workflow_instance_fields import WorkflowInstanceFields as WorkflowInstanceFields
    from .workflow_task_change_broadcast_event import WorkflowTaskChangeBroadcastEvent as WorkflowTaskChangeBroadcastEvent
    from .workflow_task_change_broadcast_event_current import (
        WorkflowTaskChangeBroadcastEventCurrent as WorkflowTaskChangeBroadcastEventCurrent,
    )
    from .workflow_task_change_directed_event import WorkflowTaskChangeDirectedEvent as WorkflowTaskChangeDirectedEvent
    from .workflow_task_change_directed_event_current import (
        WorkflowTaskChangeDirectedEventCurrent as WorkflowTaskChangeDirectedEventCurrent,
    )
    from .workflow_task_fields import WorkflowTaskFields as WorkflowTaskFields
else:
    _NAMES = """
    AccessDeniedDetail access_denied_detail ActionCardButton action_card_button ActionCardMessage action_card_message
    ActivateSuiteRequest activate_suite_request ActivateSuiteResult activate_suite_result AddApprovalCommentRequest
    add_approval_comment_request AddApprovalCommentResult add_approval_comment_result AddCalendarEventAttendeesRequest
    add_calendar_event_attendees_request AddCalendarEventMeetingRoomsRequest add_calendar_event_meeting_rooms_request
    AddCalendarEventMeetingRoomsResult add_calendar_event_meeting_rooms_result AddSceneGroupMembersRequest
    add_scene_group_members_request AddSceneGroupMembersResult add_scene_group_members_result AddUserRolesRequest add_user_roles_request
    AddUserRolesResult add_user_roles_result Administrator administrator ApiFailure api_failure AppAuthAgent app_auth_agent
    AppAuthAgents app_auth_agents AppAuthCorp app_auth_corp AppAuthUser app_auth_user AppRobot app_robot ApplyGroupTemplateRequest
    apply_group_template_request ApplyGroupTemplateResult apply_group_template_result Approval approval ApprovalApprovers
    approval_approvers ApprovalApproversLegacy approval_approvers_legacy ApprovalAttachments approval_attachments
    ApprovalConditionComponent approval_condition_component ApprovalDetailValue approval_detail_value ApprovalFile approval_file
    ApprovalFileInfo approval_file_info ApprovalFileLegacy approval_file_legacy ApprovalFileUrl approval_file_url ApprovalForecast
    approval_forecast ApprovalForecastActioner approval_forecast_actioner ApprovalForecastActor approval_forecast_actor
    ApprovalForecastNode approval_forecast_node ApprovalForecastPerson approval_forecast_person ApprovalForecastRange
    approval_forecast_range ApprovalForecastRole approval_forecast_role ApprovalForecastRule approval_forecast_rule
    ApprovalFormComponent approval_form_component ApprovalFormConfig approval_form_config ApprovalFormOption approval_form_option
    ApprovalFormProps approval_form_props ApprovalFormRowComponent approval_form_row_component ApprovalFormSchema approval_form_schema
    ApprovalFormSource approval_form_source ApprovalFormSourceTarget approval_form_source_target ApprovalFormStatField
    approval_form_stat_field ApprovalFormTemplate approval_form_template ApprovalFormValue approval_form_value ApprovalFormValueLegacy
    approval_form_value_legacy ApprovalIds approval_ids ApprovalIdsLegacy approval_ids_legacy ApprovalInnerValue approval_inner_value
    ApprovalLegacy approval_legacy ApprovalRecord approval_record ApprovalRecordFile approval_record_file ApprovalRecordLegacy
    approval_record_legacy ApprovalSchemaChild approval_schema_child ApprovalSchemaChildProps approval_schema_child_props
    ApprovalSchemaContent approval_schema_content ApprovalSchemaHoliday approval_schema_holiday ApprovalSchemaItem approval_schema_item
    ApprovalSchemaLink approval_schema_link ApprovalSchemaLinkTarget approval_schema_link_target ApprovalSchemaOption
    approval_schema_option ApprovalSchemaProps approval_schema_props ApprovalSchemaPush approval_schema_push ApprovalSchemaStatField
    approval_schema_stat_field ApprovalSchemaVisible approval_schema_visible ApprovalSpace approval_space ApprovalTargetSelection
    approval_target_selection ApprovalTask approval_task ApprovalTaskLegacy approval_task_legacy ApprovalTerminationLegacy
    approval_termination_legacy ApprovalValue approval_value ApprovalValueLegacy approval_value_legacy AssociatedDepartment
    associated_department AttendBossCheckChangeEventCurrent attend_boss_check_change_event_current AttendBossCheckChangeEventSync
    attend_boss_check_change_event_sync AttendGroupChangeEventCurrent attend_group_change_event_current AttendGroupChangeEventSync
    attend_group_change_event_sync AttendShiftChangeEventCurrent attend_shift_change_event_current AttendShiftChangeEventSync
    attend_shift_change_event_sync AttendUserDailySummaryRefreshEventCurrent attend_user_daily_summary_refresh_event_current
    AttendUserDailySummaryRefreshEventSync attend_user_daily_summary_refresh_event_sync AttendanceApproval attendance_approval
    AttendanceApproveStatusChangeEventCurrent attendance_approve_status_change_event_current AttendanceApproveStatusChangeEventSync
    attendance_approve_status_change_event_sync AttendanceCheckRecordEntry attendance_check_record_entry AttendanceCheckRecordEvent
    attendance_check_record_event AttendanceCheckRecordEventCurrent attendance_check_record_event_current AttendanceDay attendance_day
    AttendanceDayRecord attendance_day_record AttendanceDayResult attendance_day_result AttendanceDaySchedule attendance_day_schedule
    AttendanceGroup attendance_group AttendanceGroupMember attendance_group_member AttendanceGroupMemberPage
    attendance_group_member_page AttendanceGroupPage attendance_group_page AttendanceGroupShift attendance_group_shift
    AttendanceGroupSummary attendance_group_summary AttendanceGroupSummaryPage attendance_group_summary_page AttendanceGroupUseridPage
    attendance_group_userid_page AttendanceOvertimeDurationEvent attendance_overtime_duration_event
    AttendanceOvertimeDurationEventCurrent attendance_overtime_duration_event_current AttendanceOvertimeEntry attendance_overtime_entry
    AttendanceRecord attendance_record AttendanceReportColumnChangeEventCurrent attendance_report_column_change_event_current
    AttendanceReportColumnChangeEventSync attendance_report_column_change_event_sync AttendanceRest attendance_rest AttendanceResult
    attendance_result AttendanceSchedule attendance_schedule AttendanceScheduleChangeEntry attendance_schedule_change_entry
    AttendanceScheduleChangeEvent attendance_schedule_change_event AttendanceSection attendance_section AttendanceShiftBreaks
    attendance_shift_breaks AttendanceShiftSetting attendance_shift_setting AttendanceTime attendance_time AttributeVisibility
    attribute_visibility AuthorizedAgent authorized_agent AuthorizedAgents authorized_agents AuthorizedChannelAgents
    authorized_channel_agents AuthorizedCorp authorized_corp AuthorizingUser authorizing_user BeginAppRegistrationRequest
    begin_app_registration_request BeginAppRegistrationResult begin_app_registration_result BindChatResult bind_chat_result
    BpmsInstanceChangeEvent bpms_instance_change_event BpmsInstanceChangeEventCurrent bpms_instance_change_event_current
    BpmsInstanceFields bpms_instance_fields BpmsTaskChangeEvent bpms_task_change_event BpmsTaskChangeEventCurrent
    bpms_task_change_event_current BpmsTaskFields bpms_task_fields Calendar calendar CalendarAcl calendar_acl CalendarAclScope
    calendar_acl_scope CalendarAclScopeRequest calendar_acl_scope_request CalendarAttendee calendar_attendee CalendarBusyTime
    calendar_busy_time CalendarCardInstance calendar_card_instance CalendarCardInstanceInfo calendar_card_instance_info CalendarCategory
    calendar_category CalendarCategoryInfo calendar_category_info CalendarEvent calendar_event CalendarEventChangeEvent
    calendar_event_change_event CalendarEventChangeEventCurrent calendar_event_change_event_current CalendarEventChangeFields
    calendar_event_change_fields CalendarEventConfig calendar_event_config CalendarEventConfigInfo calendar_event_config_info
    CalendarEventExtra calendar_event_extra CalendarEventOperator calendar_event_operator CalendarExtendedProperties
    calendar_extended_properties CalendarInvitedPerson calendar_invited_person CalendarInvitee calendar_invitee CalendarList
    calendar_list CalendarLocation calendar_location CalendarMeetingExtra calendar_meeting_extra CalendarMeetingRequest
    calendar_meeting_request CalendarMeetingRoom calendar_meeting_room CalendarOnlineMeeting calendar_online_meeting CalendarOrganizer
    calendar_organizer CalendarOriginStart calendar_origin_start CalendarPersonId calendar_person_id CalendarPlace calendar_place
    CalendarPrivateProperties calendar_private_properties CalendarRecurrence calendar_recurrence CalendarRecurrenceInfo
    calendar_recurrence_info CalendarRecurrencePattern calendar_recurrence_pattern CalendarRecurrencePatternInfo
    calendar_recurrence_pattern_info CalendarRecurrenceRange calendar_recurrence_range CalendarRecurrenceRangeInfo
    calendar_recurrence_range_info CalendarReminder calendar_reminder CalendarReminderRequest calendar_reminder_request CalendarRichText
    calendar_rich_text CalendarRichTextInfo calendar_rich_text_info CalendarRoomId calendar_room_id CalendarRoomOrganizer
    calendar_room_organizer CalendarRoomSchedule calendar_room_schedule CalendarRoomTime calendar_room_time CalendarSharedProperties
    calendar_shared_properties CalendarSignIn calendar_sign_in CalendarSignOut calendar_sign_out CalendarSubscribeScope
    calendar_subscribe_scope CalendarSubscribeScopeInfo calendar_subscribe_scope_info CalendarTime calendar_time CalendarTimeInfo
    calendar_time_info CalendarUiConfig calendar_ui_config CalendarUiConfigInfo calendar_ui_config_info CalendarUserSchedule
    calendar_user_schedule CardActionParams card_action_params CardCallbackAckData card_callback_ack_data CardCallbackContent
    card_callback_content CardCallbackData card_callback_data CardCallbackRoute card_callback_route CardCallbackUpdate
    card_callback_update CardChatSpace card_chat_space CardConstantParams card_constant_params CardContent card_content
    CardContentOfPeople card_content_of_people CardData card_data CardDeliverResult card_deliver_result CardDelivered card_delivered
    CardDocDelivery card_doc_delivery CardDynamicDataConfig card_dynamic_data_config CardDynamicDataSource card_dynamic_data_source
    CardExtension card_extension CardFeedDelivery card_feed_delivery CardFeedSpace card_feed_space CardFeedSpaceOfCoolApp
    card_feed_space_of_cool_app CardGroupDelivery card_group_delivery CardLastMessage card_last_message CardMentions card_mentions
    CardNotification card_notification CardParamMap card_param_map CardPrivateData card_private_data CardPullConfig card_pull_config
    CardRobotDelivery card_robot_delivery CardSearchSupport card_search_support CardSingleDelivery card_single_delivery CardTemplateCopy
    card_template_copy CardTexts card_texts CardTopDelivery card_top_delivery CardTopSpace card_top_space CardUpdateOptions
    card_update_options ChangeAuthEvent change_auth_event ChangedExternalContact changed_external_contact ChangedNotableRecord
    changed_notable_record ChatAddMemberEvent chat_add_member_event ChatAddMemberEventCurrent chat_add_member_event_current
    ChatAddMemberEventSync chat_add_member_event_sync ChatDisbandEvent chat_disband_event ChatDisbandEventCurrent
    chat_disband_event_current ChatDisbandEventSync chat_disband_event_sync ChatDisbandMicroappEvent chat_disband_microapp_event
    ChatEventCurrentFields chat_event_current_fields ChatEventFields chat_event_fields ChatEventPayloadFields chat_event_payload_fields
    ChatInfo chat_info ChatLinkContent chat_link_content ChatLinkMessage chat_link_message ChatQuitEvent chat_quit_event
    ChatQuitEventCurrent chat_quit_event_current ChatQuitEventSync chat_quit_event_sync ChatRemoveMemberEvent chat_remove_member_event
    ChatRemoveMemberEventCurrent chat_remove_member_event_current ChatRemoveMemberEventSync chat_remove_member_event_sync
    ChatTemplateChangeEventCurrent chat_template_change_event_current ChatTemplateChangeEventSync chat_template_change_event_sync
    ChatUpdateOwnerEvent chat_update_owner_event ChatUpdateOwnerEventCurrent chat_update_owner_event_current ChatUpdateOwnerEventSync
    chat_update_owner_event_sync ChatUpdateTitleEvent chat_update_title_event ChatUpdateTitleEventCurrent
    chat_update_title_event_current ChatUpdateTitleEventSync chat_update_title_event_sync CheckCreateSuiteUrlEvent
    check_create_suite_url_event CheckInEvent check_in_event CheckInEventCurrent check_in_event_current CheckInEventSync
    check_in_event_sync CheckSuiteLicenseCodeEvent check_suite_license_code_event CheckUpdateSuiteUrlEvent check_update_suite_url_event
    CheckUrlEvent check_url_event CheckinRecord checkin_record CheckinRecordPage checkin_record_page ClassicEventFields
    classic_event_fields ClearRobotPluginsRequest clear_robot_plugins_request ClearRobotPluginsResult clear_robot_plugins_result
    CloseGroupTemplateRequest close_group_template_request CloseGroupTemplateResult close_group_template_result CloseTopBoxRequest
    close_top_box_request CloseTopBoxResult close_top_box_result CloseTopCardResult close_top_card_result CommitFileOption
    commit_file_option CommitFileRequest commit_file_request CommitFileResult commit_file_result CommitSpaceFileOption
    commit_space_file_option CommitSpaceFileRequest commit_space_file_request CommitSpaceFileResult commit_space_file_result
    ContactAddOrgEvent contact_add_org_event ContactAddOrgEventCurrent contact_add_org_event_current ContactLeaveOrgEvent
    contact_leave_org_event ContactLeaveOrgEventCurrent contact_leave_org_event_current ContactModifyOrgEvent contact_modify_org_event
    ContactModifyOrgEventCurrent contact_modify_org_event_current ContactScope contact_scope ConvertChatIdResult convert_chat_id_result
    CoolApp cool_app CopyCardTemplateRequest copy_card_template_request CopyCardTemplateResult copy_card_template_result CorpApp
    corp_app CountPendingApprovalsResult count_pending_approvals_result CountUsersRequest count_users_request CountUsersResult
    count_users_result CreateAccessTokenRequest create_access_token_request CreateAccessTokenResult create_access_token_result
    CreateAndDeliverCardRequest create_and_deliver_card_request CreateAndDeliverCardResult create_and_deliver_card_result
    CreateApprovalLegacyRequest create_approval_legacy_request CreateApprovalLegacyResult create_approval_legacy_result
    CreateApprovalRequest create_approval_request CreateApprovalResult create_approval_result CreateCalendarAclRequest
    create_calendar_acl_request CreateCalendarAclResult create_calendar_acl_result CreateCalendarEventRequest
    create_calendar_event_request CreateCardRequest create_card_request CreateCardResult create_card_result CreateChatRequest
    create_chat_request CreateChatResult create_chat_result CreateCorpAccessTokenRequest create_corp_access_token_request
    CreateCorpAccessTokenResult create_corp_access_token_result CreateCorpAppTokenRequest create_corp_app_token_request
    CreateCorpAppTokenResult create_corp_app_token_result CreateDepartmentRequest create_department_request CreateDepartmentResult
    create_department_result CreateDriveFileRequest create_drive_file_request CreateDriveFileResult create_drive_file_result
    CreateExternalContactRequest create_external_contact_request CreateExternalContactResult create_external_contact_result
    CreateFolderOption create_folder_option CreateFolderRequest create_folder_request CreateFolderResult create_folder_result
    CreateGroupRequest create_group_request CreateGroupResult create_group_result CreateJsapiTicketResult create_jsapi_ticket_result
    CreateMultipartUploadOption create_multipart_upload_option CreateMultipartUploadRequest create_multipart_upload_request
    CreateMultipartUploadResult create_multipart_upload_result CreateNotableRecordsRequest create_notable_records_request
    CreateNotableRecordsResult create_notable_records_result CreatePersonalTodoTaskRequest create_personal_todo_task_request
    CreatePersonalTodoTaskResult create_personal_todo_task_result CreatePreentryEmployeeRequest create_preentry_employee_request
    CreatePreentryEmployeeResult create_preentry_employee_result CreateReportRequest create_report_request CreateReportResult
    create_report_result CreateRoleGroupRequest create_role_group_request CreateRoleGroupResult create_role_group_result
    CreateRoleRequest create_role_request CreateRoleResult create_role_result CreateSceneGroupRequest create_scene_group_request
    CreateSceneGroupResult create_scene_group_result CreateSsoAccessTokenRequest create_sso_access_token_request
    CreateSsoAccessTokenResult create_sso_access_token_result CreateSubscribedCalendarRequest create_subscribed_calendar_request
    CreateSubscribedCalendarResult create_subscribed_calendar_result CreateSuiteAccessTokenRequest create_suite_access_token_request
    CreateSuiteAccessTokenResult create_suite_access_token_result CreateTodoCardTypeRequest create_todo_card_type_request
    CreateTodoCardTypeResult create_todo_card_type_result CreateTodoTaskRequest create_todo_task_request CreateTodoTaskResult
    create_todo_task_result CreateTopBoxRequest create_top_box_request CreateTopBoxResult create_top_box_result
    CreateUserAccessTokenRequest create_user_access_token_request CreateUserAccessTokenResult create_user_access_token_result
    CreateUserRequest create_user_request CreateUserResult create_user_result CreateWikiDocumentRequest create_wiki_document_request
    CreateWikiDocumentResult create_wiki_document_result CreatedDepartment created_department CreatedUser created_user
    CurrentEventFields current_event_fields DeleteAttributeVisibilityResult delete_attribute_visibility_result DeleteCallbackResult
    delete_callback_result DeleteDentryResult delete_dentry_result DeleteDepartmentRequest delete_department_request
    DeleteDepartmentResult delete_department_result DeleteDriveFileResult delete_drive_file_result DeleteExternalContactRequest
    delete_external_contact_request DeleteExternalContactResult delete_external_contact_result DeleteNotableRecordsRequest
    delete_notable_records_request DeleteNotableRecordsResult delete_notable_records_result DeleteRoleRequest delete_role_request
    DeleteRoleResult delete_role_result DeleteSubscribedCalendarResult delete_subscribed_calendar_result DeleteTodoTaskResult
    delete_todo_task_result DeleteUserRequest delete_user_request DeleteUserResult delete_user_result DeliverCardRequest
    deliver_card_request DeliverCardResult deliver_card_result Dentry dentry DentryAppProperties dentry_app_properties DentryAppProperty
    dentry_app_property DentryMember dentry_member DentryPermission dentry_permission DentryPerson dentry_person DentryProperties
    dentry_properties DentryRole dentry_role DentryThumbnail dentry_thumbnail DepartedFrom departed_from DepartmentCheckinRecord
    department_checkin_record DepartmentDetail department_detail DepartmentFields department_fields DepartmentLegacy department_legacy
    DepartmentPath department_path DepartmentUser department_user DepartmentUserName department_user_name DepartmentUserNamePage
    department_user_name_page DepartmentUserPage department_user_page DepartmentUserids department_userids DepartmentUsersQuery
    department_users_query Departure departure Dimission dimission DisbandSceneGroupRequest disband_scene_group_request
    DisbandSceneGroupResult disband_scene_group_result DriveDownloadAddress drive_download_address DriveFile drive_file DriveSpace
    drive_space DriveUploadAddress drive_upload_address DriveUploadKey drive_upload_key EmpLeaveRecord emp_leave_record EmployeeFields
    employee_fields EmployeeRole employee_role EmployeeRoster employee_roster EmployeeRosterField employee_roster_field
    EmployeeRosterFields employee_roster_fields EmployeeTags employee_tags EmployeeUnion employee_union EmployeeUnionEntry
    employee_union_entry ExecuteApprovalTaskRequest execute_approval_task_request ExecuteApprovalTaskResult execute_approval_task_result
    ExternalContact external_contact ExternalContactFields external_contact_fields ExternalContactLabel external_contact_label
    ExternalContactLabelGroup external_contact_label_group FailedCallback failed_callback FailedCallbackData failed_callback_data
    FileContent file_content FileMessage file_message FileToCheck file_to_check ForecastApprovalRequest forecast_approval_request
    ForecastApprovalResult forecast_approval_result FoundDentry found_dentry FoundDentryPath found_dentry_path
    GetAdminAppPermissionResult get_admin_app_permission_result GetAdminScopeRequest get_admin_scope_request GetAdminScopeResult
    get_admin_scope_result GetAgentRequest get_agent_request GetAgentResult get_agent_result GetAppAuthInfoResult
    get_app_auth_info_result GetApprovalFileUrlRequest get_approval_file_url_request GetApprovalFileUrlResult
    get_approval_file_url_result GetApprovalFormResult get_approval_form_result GetApprovalLegacyRequest get_approval_legacy_request
    GetApprovalLegacyResult get_approval_legacy_result GetApprovalResult get_approval_result GetApprovalSpaceRequest
    get_approval_space_request GetApprovalSpaceResult get_approval_space_result GetAttendanceDataRequest get_attendance_data_request
    GetAttendanceDataResult get_attendance_data_result GetAuthInfoRequest get_auth_info_request GetAuthInfoResult get_auth_info_result
    GetCalendarEventSignInLinkResult get_calendar_event_sign_in_link_result GetCalendarEventSignOutLinkResult
    get_calendar_event_sign_out_link_result GetCallbackResult get_callback_result GetChatQrCodeRequest get_chat_qr_code_request
    GetChatQrCodeResult get_chat_qr_code_result GetChatResult get_chat_result GetContactScopeResult get_contact_scope_result
    GetContactUserResult get_contact_user_result GetCorpTokenRequest get_corp_token_request GetCorpTokenResult get_corp_token_result
    GetDentryIdResult get_dentry_id_result GetDentryOption get_dentry_option GetDentryRequest get_dentry_request GetDentryResult
    get_dentry_result GetDepartmentRequest get_department_request GetDepartmentResult get_department_result GetDocumentExportResult
    get_document_export_result GetDriveDownloadInfoResult get_drive_download_info_result GetDriveUploadInfoResult
    get_drive_upload_info_result GetExternalContactRequest get_external_contact_request GetExternalContactResult
    get_external_contact_result GetFileDownloadInfoOption get_file_download_info_option GetFileDownloadInfoRequest
    get_file_download_info_request GetFileDownloadInfoResult get_file_download_info_result GetFileUploadInfoOption
    get_file_upload_info_option GetFileUploadInfoRequest get_file_upload_info_request GetFileUploadInfoResult
    get_file_upload_info_result GetGroupStorageSpaceRequest get_group_storage_space_request GetGroupStorageSpaceResult
    get_group_storage_space_result GetJsapiTicketResult get_jsapi_ticket_result GetLeaveDurationRequest get_leave_duration_request
    GetLeaveDurationResult get_leave_duration_result GetLeaveReportRequest get_leave_report_request GetLeaveReportResult
    get_leave_report_result GetMeetingRoomBusyTimesRequest get_meeting_room_busy_times_request GetMeetingRoomBusyTimesResult
    get_meeting_room_busy_times_result GetMultipartUploadInfosOption get_multipart_upload_infos_option GetMultipartUploadInfosRequest
    get_multipart_upload_infos_request GetMultipartUploadInfosResult get_multipart_upload_infos_result GetNotableRecordResult
    get_notable_record_result GetPermanentCodeRequest get_permanent_code_request GetPermanentCodeResult get_permanent_code_result
    GetPersistentCodeRequest get_persistent_code_request GetPersistentCodeResult get_persistent_code_result GetReportTemplateRequest
    get_report_template_request GetReportTemplateResult get_report_template_result GetRobotFileUrlRequest get_robot_file_url_request
    GetRobotFileUrlResult get_robot_file_url_result GetRobotOtoReadStatusResult get_robot_oto_read_status_result GetRoleGroupRequest
    get_role_group_request GetRoleGroupResult get_role_group_result GetRoleRequest get_role_request GetRoleResult get_role_result
    GetRosterMetadataRequest get_roster_metadata_request GetRosterMetadataResult get_roster_metadata_result
    GetSceneGroupMuteStatusResult get_scene_group_mute_status_result GetSceneGroupRequest get_scene_group_request GetSceneGroupResult
    get_scene_group_result GetSceneGroupRobotResult get_scene_group_robot_result GetSceneGroupSummaryRequest
    get_scene_group_summary_request GetSceneGroupSummaryResult get_scene_group_summary_result GetSeniorSettingsResult
    get_senior_settings_result GetSnsTokenResult get_sns_token_result GetSnsUserInfoByCodeRequest get_sns_user_info_by_code_request
    GetSnsUserInfoByCodeResult get_sns_user_info_by_code_result GetSnsUserInfoResult get_sns_user_info_result GetSnsUserTokenRequest
    get_sns_user_token_request GetSnsUserTokenResult get_sns_user_token_result GetSpaceFileUploadInfoOption
    get_space_file_upload_info_option GetSpaceFileUploadInfoRequest get_space_file_upload_info_request GetSpaceFileUploadInfoResult
    get_space_file_upload_info_result GetSsoTokenResult get_sso_token_result GetSsoUserInfoResult get_sso_user_info_result
    GetSsoUserInfoV1Result get_sso_user_info_v1_result GetStorageSpaceResult get_storage_space_result GetSubscribedCalendarResult
    get_subscribed_calendar_result GetSuiteTokenRequest get_suite_token_request GetSuiteTokenResult get_suite_token_result
    GetTodoCardTypeResult get_todo_card_type_result GetTokenResult get_token_result GetUserAttendanceGroupRequest
    get_user_attendance_group_request GetUserAttendanceGroupResult get_user_attendance_group_result GetUserBusyTimesRequest
    get_user_busy_times_request GetUserBusyTimesResult get_user_busy_times_result GetUserByMobileRequest get_user_by_mobile_request
    GetUserByMobileResult get_user_by_mobile_result GetUserByUnionidRequest get_user_by_unionid_request GetUserByUnionidResult
    get_user_by_unionid_result GetUserInfoResult get_user_info_result GetUserInfoV2Request get_user_info_v2_request GetUserInfoV2Result
    get_user_info_v2_result GetUserLegacyResult get_user_legacy_result GetUserRequest get_user_request GetUserResult get_user_result
    GetWikiNodeResult get_wiki_node_result GetWikiWorkspaceResult get_wiki_workspace_result GetWorkNotificationProgressRequest
    get_work_notification_progress_request GetWorkNotificationProgressResult get_work_notification_progress_result
    GetWorkNotificationResultRequest get_work_notification_result_request GetWorkNotificationResultResult
    get_work_notification_result_result GrantApprovalFileDownloadRequest grant_approval_file_download_request
    GrantApprovalFileDownloadResult grant_approval_file_download_result GrantApprovalPreviewRequest grant_approval_preview_request
    GrantApprovalPreviewResult grant_approval_preview_result GraphCallbackAckData graph_callback_ack_data GraphHeaders graph_headers
    GraphResponse graph_response GraphStatusLine graph_status_line GroupManagementOptions group_management_options GroupRobot
    group_robot GroupStorageSpace group_storage_space HrmUseridPage hrm_userid_page ImageContent image_content ImageMessage
    image_message InactiveUserPage inactive_user_page InitAppRegistrationRequest init_app_registration_request InitAppRegistrationResult
    init_app_registration_result InternalApp internal_app LabelUserChangeEvent label_user_change_event LeaveCertificate
    leave_certificate LeaveDuration leave_duration LeaveQuota leave_quota LeaveQuotaPage leave_quota_page LeaveQuotaUpdateEventCurrent
    leave_quota_update_event_current LeaveQuotaUpdateEventSync leave_quota_update_event_sync LeaveRecord leave_record
    LeaveRecordChangeEvent leave_record_change_event LeaveRecordChangeEventCurrent leave_record_change_event_current LeaveRecordPage
    leave_record_page LeaveReport leave_report LeaveReportColumn leave_report_column LeaveReportColumnInfo leave_report_column_info
    LeaveReportDay leave_report_day LeaveRuleChangeEventCurrent leave_rule_change_event_current LeaveRuleChangeEventSync
    leave_rule_change_event_sync LeaveStatus leave_status LeaveStatusPage leave_status_page LeaveSubmitTimeRule leave_submit_time_rule
    LeaveType leave_type LeaveVisibilityRule leave_visibility_rule LinkContent link_content LinkMessage link_message
    ListActiveEmployeesRequest list_active_employees_request ListActiveEmployeesResult list_active_employees_result ListAdminsResult
    list_admins_result ListAllDentriesOption list_all_dentries_option ListAllDentriesRequest list_all_dentries_request
    ListAllDentriesResult list_all_dentries_result ListApprovalConditionComponentsResult list_approval_condition_components_result
    ListApprovalIdsLegacyRequest list_approval_ids_legacy_request ListApprovalIdsLegacyResult list_approval_ids_legacy_result
    ListApprovalIdsRequest list_approval_ids_request ListApprovalIdsResult list_approval_ids_result ListAppsResult list_apps_result
    ListAttendanceGroupMembersRequest list_attendance_group_members_request ListAttendanceGroupMembersResult
    list_attendance_group_members_result ListAttendanceGroupSummariesRequest list_attendance_group_summaries_request
    ListAttendanceGroupSummariesResult list_attendance_group_summaries_result ListAttendanceGroupUseridsRequest
    list_attendance_group_userids_request ListAttendanceGroupUseridsResult list_attendance_group_userids_result
    ListAttendanceGroupsRequest list_attendance_groups_request ListAttendanceGroupsResult list_attendance_groups_result
    ListAttendanceRecordsRequest list_attendance_records_request ListAttendanceRecordsResult list_attendance_records_result
    ListAttendanceResultsRequest list_attendance_results_request ListAttendanceResultsResult list_attendance_results_result
    ListAttributeVisibilityResult list_attribute_visibility_result ListCalendarAclsResult list_calendar_acls_result
    ListCalendarEventAttendeesResult list_calendar_event_attendees_result ListCalendarEventSignInsResult
    list_calendar_event_sign_ins_result ListCalendarEventSignOutsResult list_calendar_event_sign_outs_result ListCalendarEventsResult
    list_calendar_events_result ListCalendarViewResult list_calendar_view_result ListCalendarsResult list_calendars_result
    ListChatMessageReadersResult list_chat_message_readers_result ListCheckinRecordsRequest list_checkin_records_request
    ListCheckinRecordsResult list_checkin_records_result ListDentriesResult list_dentries_result ListDentryPermissionsOption
    list_dentry_permissions_option ListDentryPermissionsRequest list_dentry_permissions_request ListDentryPermissionsResult
    list_dentry_permissions_result ListDepartedEmployeesResult list_departed_employees_result ListDepartmentCheckinRecordsResult
    list_department_checkin_records_result ListDepartmentUserNamesLegacyResult list_department_user_names_legacy_result
    ListDepartmentUserNamesRequest list_department_user_names_request ListDepartmentUserNamesResult list_department_user_names_result
    ListDepartmentUseridsLegacyResult list_department_userids_legacy_result ListDepartmentUseridsRequest list_department_userids_request
    ListDepartmentUseridsResult list_department_userids_result ListDepartmentUsersRequest list_department_users_request
    ListDepartmentUsersResult list_department_users_result ListDepartmentsLegacyResult list_departments_legacy_result
    ListDeparturesResult list_departures_result ListDimissionEmployeesRequest list_dimission_employees_request
    ListDimissionEmployeesResult list_dimission_employees_result ListDimissionsRequest list_dimissions_request ListDimissionsResult
    list_dimissions_result ListDriveFilesResult list_drive_files_result ListDriveSpacesResult list_drive_spaces_result
    ListEmpLeaveRecordsResult list_emp_leave_records_result ListEmployeeRosterFieldsRequest list_employee_roster_fields_request
    ListEmployeeRosterFieldsResult list_employee_roster_fields_result ListEmployeeRostersRequest list_employee_rosters_request
    ListEmployeeRostersResult list_employee_rosters_result ListExternalContactLabelGroupsRequest
    list_external_contact_label_groups_request ListExternalContactLabelGroupsResult list_external_contact_label_groups_result
    ListExternalContactsRequest list_external_contacts_request ListExternalContactsResult list_external_contacts_result
    ListFailedCallbacksResult list_failed_callbacks_result ListGroupRobotsRequest list_group_robots_request ListGroupRobotsResult
    list_group_robots_result ListInactiveUsersRequest list_inactive_users_request ListInactiveUsersResult list_inactive_users_result
    ListInternalAppsResult list_internal_apps_result ListLeaveQuotasRequest list_leave_quotas_request ListLeaveQuotasResult
    list_leave_quotas_result ListLeaveRecordsRequest list_leave_records_request ListLeaveRecordsResult list_leave_records_result
    ListLeaveStatusesRequest list_leave_statuses_request ListLeaveStatusesResult list_leave_statuses_result ListLeaveTypesRequest
    list_leave_types_request ListLeaveTypesResult list_leave_types_result ListManageableApprovalFormsResult
    list_manageable_approval_forms_result ListMessageStatusRequest list_message_status_request ListMessageStatusResult
    list_message_status_result ListMicroappsResult list_microapps_result ListNotableRecordsRequest list_notable_records_request
    ListNotableRecordsResult list_notable_records_result ListNotableSheetsResult list_notable_sheets_result
    ListParentDepartmentIdsOfUserRequest list_parent_department_ids_of_user_request ListParentDepartmentIdsOfUserResult
    list_parent_department_ids_of_user_result ListParentDepartmentIdsRequest list_parent_department_ids_request
    ListParentDepartmentIdsResult list_parent_department_ids_result ListPreentryEmployeesRequest list_preentry_employees_request
    ListPreentryEmployeesResult list_preentry_employees_result ListReportSummariesRequest list_report_summaries_request
    ListReportSummariesResult list_report_summaries_result ListReportsRequest list_reports_request ListReportsResult list_reports_result
    ListRobotPluginsRequest list_robot_plugins_request ListRobotPluginsResult list_robot_plugins_result ListRoleUsersRequest
    list_role_users_request ListRoleUsersResult list_role_users_result ListRolesRequest list_roles_request ListRolesResult
    list_roles_result ListRosterFieldGroupsRequest list_roster_field_groups_request ListRosterFieldGroupsResult
    list_roster_field_groups_result ListSceneGroupMembersRequest list_scene_group_members_request ListSceneGroupMembersResult
    list_scene_group_members_result ListScheduleResultsRequest list_schedule_results_request ListScheduleResultsResult
    list_schedule_results_result ListSchedulesByDayRequest list_schedules_by_day_request ListSchedulesByDayResult
    list_schedules_by_day_result ListSchedulesByUsersRequest list_schedules_by_users_request ListSchedulesByUsersResult
    list_schedules_by_users_result ListSubDepartmentIdsLegacyResult list_sub_department_ids_legacy_result ListSubDepartmentIdsRequest
    list_sub_department_ids_request ListSubDepartmentIdsResult list_sub_department_ids_result ListSubDepartmentsRequest
    list_sub_departments_request ListSubDepartmentsResult list_sub_departments_result ListTodoTasksRequest list_todo_tasks_request
    ListTodoTasksResult list_todo_tasks_result ListVacationRecordsRequest list_vacation_records_request ListVacationRecordsResult
    list_vacation_records_result ListVisibleApprovalFormsLegacyRequest list_visible_approval_forms_legacy_request
    ListVisibleApprovalFormsLegacyResult list_visible_approval_forms_legacy_result ListVisibleApprovalFormsResult
    list_visible_approval_forms_result ListWikiNodesByIdRequest list_wiki_nodes_by_id_request ListWikiNodesByIdResult
    list_wiki_nodes_by_id_result ListWikiNodesResult list_wiki_nodes_result ListWikiWorkspacesResult list_wiki_workspaces_result
    ListedApp listed_app ListedRole listed_role ListedRoleGroup listed_role_group LoginUser login_user ManageableApprovalForm
    manageable_approval_form MarkdownContent markdown_content MarkdownMessage markdown_message MultiActionCard multi_action_card
    MultipartUploadInfo multipart_upload_info MuteSceneGroupMembersRequest mute_scene_group_members_request NewDentryAppProperty
    new_dentry_app_property NewExternalContact new_external_contact NewNotableRecord new_notable_record NewReport new_report
    NotableCondition notable_condition NotableFields notable_fields NotableFilter notable_filter NotablePerson notable_person
    NotableRecord notable_record NotableRecordId notable_record_id NotableSheet notable_sheet OaBody oa_body OaContent oa_content
    OaFormRow oa_form_row OaHead oa_head OaMessage oa_message OaRich oa_rich OaStatusBar oa_status_bar OaTimeoutPluginParameters
    oa_timeout_plugin_parameters OaTimeoutPluginTaskMsgEventCurrent oa_timeout_plugin_task_msg_event_current OapiEnvelope oapi_envelope
    OapiFailure oapi_failure OapiLooseEnvelope oapi_loose_envelope OpenStreamConnectionRequest open_stream_connection_request
    OpenStreamConnectionResult open_stream_connection_result OrgAdminAddEvent org_admin_add_event OrgAdminAddEventCurrent
    org_admin_add_event_current OrgAdminRemoveEvent org_admin_remove_event OrgAdminRemoveEventCurrent org_admin_remove_event_current
    OrgDeptCreateEvent org_dept_create_event OrgDeptCreateEventCurrent org_dept_create_event_current OrgDeptCreateEventSync
    org_dept_create_event_sync OrgDeptCreateEventThirdParty org_dept_create_event_third_party OrgDeptModifyEvent org_dept_modify_event
    OrgDeptModifyEventCurrent org_dept_modify_event_current OrgDeptModifyEventSync org_dept_modify_event_sync
    OrgDeptModifyEventThirdParty org_dept_modify_event_third_party OrgDeptRemoveEvent org_dept_remove_event OrgDeptRemoveEventCurrent
    org_dept_remove_event_current OrgDeptRemoveEventSync org_dept_remove_event_sync OrgMicroAppRemoveEvent org_micro_app_remove_event
    OrgMicroAppRemoveEventCurrent org_micro_app_remove_event_current OrgMicroAppRestoreEvent org_micro_app_restore_event
    OrgMicroAppRestoreEventCurrent org_micro_app_restore_event_current OrgMicroAppRestoreEventSync org_micro_app_restore_event_sync
    OrgMicroAppScopeUpdateEvent org_micro_app_scope_update_event OrgMicroAppScopeUpdateEventCurrent
    org_micro_app_scope_update_event_current OrgMicroAppStopEvent org_micro_app_stop_event OrgMicroAppStopEventCurrent
    org_micro_app_stop_event_current OrgMicroAppStopEventSync org_micro_app_stop_event_sync OrgRemoveEvent org_remove_event
    OrgRemoveEventCurrent org_remove_event_current OrgRemoveEventSync org_remove_event_sync OrgRoleAddEvent org_role_add_event
    OrgRoleAddEventCurrent org_role_add_event_current OrgRoleModifyEvent org_role_modify_event OrgRoleModifyEventCurrent
    org_role_modify_event_current OrgRoleRemoveEvent org_role_remove_event OrgRoleRemoveEventCurrent org_role_remove_event_current
    OrgSuiteAuthEvent org_suite_auth_event OrgSuiteAuthEventCurrent org_suite_auth_event_current OrgSuiteChangeEvent
    org_suite_change_event OrgSuiteChangeEventCurrent org_suite_change_event_current OrgSuiteRelieveEvent org_suite_relieve_event
    OrgSuiteRelieveEventCurrent org_suite_relieve_event_current OrgUpdateEvent org_update_event OrgUpdateEventCurrent
    org_update_event_current OvertimeToVacationDataEvent overtime_to_vacation_data_event OvertimeToVacationDataEventCurrent
    overtime_to_vacation_data_event_current ParentDepartmentIds parent_department_ids ParentDepartmentsOfUser parent_departments_of_user
    PermanentCodeCorp permanent_code_corp PersonalTodoNotifyConfigs personal_todo_notify_configs PollAppRegistrationRequest
    poll_app_registration_request PollAppRegistrationResult poll_app_registration_result PreentryEmployee preentry_employee
    PreentryExtension preentry_extension PushEnvelope push_envelope PushReply push_reply QueryRobotGroupMessageRequest
    query_robot_group_message_request QueryRobotGroupMessageResult query_robot_group_message_result QueryRobotPrivateMessageRequest
    query_robot_private_message_request QueryRobotPrivateMessageResult query_robot_private_message_result RecallRobotDingRequest
    recall_robot_ding_request RecallRobotDingResult recall_robot_ding_result RecallRobotEmotionResult recall_robot_emotion_result
    RecallRobotGroupMessagesRequest recall_robot_group_messages_request RecallRobotGroupMessagesResult
    recall_robot_group_messages_result RecallRobotOtoMessagesRequest recall_robot_oto_messages_request RecallRobotOtoMessagesResult
    recall_robot_oto_messages_result RecallRobotPrivateMessagesRequest recall_robot_private_messages_request
    RecallRobotPrivateMessagesResult recall_robot_private_messages_result RecallWorkNotificationRequest recall_work_notification_request
    RecallWorkNotificationResult recall_work_notification_result RedirectApprovalTaskRequest redirect_approval_task_request
    RedirectApprovalTaskResult redirect_approval_task_result RegisterCallbackRequest register_callback_request RegisterCallbackResult
    register_callback_result RegisterCardCallbackRequest register_card_callback_request RegisterCardCallbackResult
    register_card_callback_result RemoveCalendarEventAttendeesRequest remove_calendar_event_attendees_request
    RemoveCalendarEventMeetingRoomsRequest remove_calendar_event_meeting_rooms_request RemoveCalendarEventMeetingRoomsResult
    remove_calendar_event_meeting_rooms_result RemoveSceneGroupMembersRequest remove_scene_group_members_request
    RemoveSceneGroupMembersResult remove_scene_group_members_result RemoveUserRolesRequest remove_user_roles_request
    RemoveUserRolesResult remove_user_roles_result ReplyRobotEmotionResult reply_robot_emotion_result ReplyRobotMessageResult
    reply_robot_message_result ReplyRobotMessageTarget reply_robot_message_target Report report ReportContent report_content
    ReportConversation report_conversation ReportDraft report_draft ReportPage report_page ReportReceiver report_receiver ReportSummary
    report_summary ReportSummaryPage report_summary_page ReportTemplate report_template ReportTemplateField report_template_field
    ReportValue report_value RespondToCalendarEventRequest respond_to_calendar_event_request RobotActionCardButton
    robot_action_card_button RobotActionCardMessage robot_action_card_message RobotAt robot_at RobotAudioContent robot_audio_content
    RobotAudioMessage robot_audio_message RobotDingFailures robot_ding_failures RobotEmotionRequest robot_emotion_request
    RobotEmptyMessage robot_empty_message RobotFeedCardContent robot_feed_card_content RobotFeedCardLink robot_feed_card_link
    RobotFeedCardMessage robot_feed_card_message RobotFileContent robot_file_content RobotFileMessage robot_file_message
    RobotImageContent robot_image_content RobotImageMessage robot_image_message RobotInboundAtUser robot_inbound_at_user
    RobotInboundAudioContent robot_inbound_audio_content RobotInboundCardContent robot_inbound_card_content
    RobotInboundChatRecordContent robot_inbound_chat_record_content RobotInboundContent robot_inbound_content RobotInboundFileContent
    robot_inbound_file_content RobotInboundMessage robot_inbound_message RobotInboundPictureContent robot_inbound_picture_content
    RobotInboundQuotingContent robot_inbound_quoting_content RobotInboundRichTextContent robot_inbound_rich_text_content
    RobotInboundRichTextItem robot_inbound_rich_text_item RobotInboundText robot_inbound_text RobotInboundVideoContent
    robot_inbound_video_content RobotInteractiveCardOptions robot_interactive_card_options RobotInteractiveCardReceiver
    robot_interactive_card_receiver RobotInteractiveCardUpdateOptions robot_interactive_card_update_options RobotLinkContent
    robot_link_content RobotLinkMessage robot_link_message RobotMarkdownContent robot_markdown_content RobotMarkdownMessage
    robot_markdown_message RobotMessageCurrentFields robot_message_current_fields RobotMessageFields robot_message_fields
    RobotMessageReadInfo robot_message_read_info RobotMessageReader robot_message_reader RobotMsgReadEvent robot_msg_read_event
    RobotMsgReadEventCurrent robot_msg_read_event_current RobotMsgReadEventSync robot_msg_read_event_sync RobotMsgRecallEvent
    robot_msg_recall_event RobotMsgRecallEventCurrent robot_msg_recall_event_current RobotMsgRecallEventSync robot_msg_recall_event_sync
    RobotMultiActionCard robot_multi_action_card RobotPlugin robot_plugin RobotPluginInfo robot_plugin_info RobotQuoteMessage
    robot_quote_message RobotQuoteText robot_quote_text RobotRecallFailures robot_recall_failures RobotRepliedContent
    robot_replied_content RobotRepliedMessage robot_replied_message RobotRepliedTextContent robot_replied_text_content
    RobotSingleActionCard robot_single_action_card RobotTextContent robot_text_content RobotTextEmotion robot_text_emotion
    RobotTextMessage robot_text_message RobotVideoContent robot_video_content RobotVideoMessage robot_video_message RoleDetail
    role_detail RoleGroupDetail role_group_detail RoleGroupPage role_group_page RoleGroupRole role_group_role RoleUser role_user
    RoleUserPage role_user_page RoleUserScope role_user_scope RosterField roster_field RosterFieldData roster_field_data
    RosterFieldGroup roster_field_group RosterFieldMeta roster_field_meta RosterGroupMeta roster_group_meta RosterValue roster_value
    SampleActionCard sample_action_card SampleActionCard2 sample_action_card_2 SampleActionCard2Param sample_action_card_2_param
    SampleActionCard3 sample_action_card_3 SampleActionCard3Param sample_action_card_3_param SampleActionCard4 sample_action_card_4
    SampleActionCard4Param sample_action_card_4_param SampleActionCard5 sample_action_card_5 SampleActionCard5Param
    sample_action_card_5_param SampleActionCard6 sample_action_card_6 SampleActionCard6Param sample_action_card_6_param
    SampleActionCardParam sample_action_card_param SampleAudio sample_audio SampleAudioParam sample_audio_param SampleFile sample_file
    SampleFileParam sample_file_param SampleImageMsg sample_image_msg SampleImageMsgParam sample_image_msg_param SampleLink sample_link
    SampleLinkParam sample_link_param SampleMarkdown sample_markdown SampleMarkdownParam sample_markdown_param SampleText sample_text
    SampleTextParam sample_text_param SampleVideo sample_video SampleVideoParam sample_video_param SaveApprovalFormRequest
    save_approval_form_request SaveApprovalFormResult save_approval_form_result SaveReportContentRequest save_report_content_request
    SaveReportContentResult save_report_content_result SavedApprovalForm saved_approval_form SceneGroup scene_group SceneGroupMute
    scene_group_mute SceneGroupNames scene_group_names SceneGroupOptions scene_group_options SceneGroupRobot scene_group_robot
    SceneGroupSettings scene_group_settings ScheduleResult schedule_result SearchDentriesOption search_dentries_option
    SearchDentriesRequest search_dentries_request SearchDentriesResult search_dentries_result SearchDepartmentsRequest
    search_departments_request SearchDepartmentsResult search_departments_result SearchUsersRequest search_users_request
    SearchUsersResult search_users_result SendChatFileRequest send_chat_file_request SendChatImageRequest send_chat_image_request
    SendChatLinkRequest send_chat_link_request SendChatMessageResult send_chat_message_result SendChatMsgRequest send_chat_msg_request
    SendChatOaRequest send_chat_oa_request SendChatTarget send_chat_target SendChatTextRequest send_chat_text_request
    SendChatVoiceRequest send_chat_voice_request SendMessageResult send_message_result SendMessageTarget send_message_target
    SendPersonalMessageRequest send_personal_message_request SendPersonalMessageResult send_personal_message_result SendRobotDingRequest
    send_robot_ding_request SendRobotDingResult send_robot_ding_result SendRobotGroupMessageResult send_robot_group_message_result
    SendRobotGroupMessageTarget send_robot_group_message_target SendRobotInteractiveCardRequest send_robot_interactive_card_request
    SendRobotInteractiveCardResult send_robot_interactive_card_result SendRobotMessageResult send_robot_message_result
    SendRobotMessageTarget send_robot_message_target SendRobotOtoMessagesResult send_robot_oto_messages_result
    SendRobotOtoMessagesTarget send_robot_oto_messages_target SendRobotPrivateMessageResult send_robot_private_message_result
    SendRobotPrivateMessageTarget send_robot_private_message_target SendSceneGroupMessageRequest send_scene_group_message_request
    SendSceneGroupMessageResult send_scene_group_message_result SendToConversationFileRequest send_to_conversation_file_request
    SendToConversationImageRequest send_to_conversation_image_request SendToConversationLinkRequest send_to_conversation_link_request
    SendToConversationMsgRequest send_to_conversation_msg_request SendToConversationOaRequest send_to_conversation_oa_request
    SendToConversationResult send_to_conversation_result SendToConversationTarget send_to_conversation_target
    SendToConversationTextRequest send_to_conversation_text_request SendToConversationVoiceRequest send_to_conversation_voice_request
    SendWorkNotificationByTemplateRequest send_work_notification_by_template_request SendWorkNotificationByTemplateResult
    send_work_notification_by_template_result SendWorkNotificationRequest send_work_notification_request SendWorkNotificationResult
    send_work_notification_result SeniorWhiteListEntry senior_white_list_entry SentPersonalMessage sent_personal_message ServiceEnvelope
    service_envelope SetAttributeVisibilityRequest set_attribute_visibility_request SetAttributeVisibilityResult
    set_attribute_visibility_result SetRobotPluginsRequest set_robot_plugins_request SetRobotPluginsResult set_robot_plugins_result
    SignInToCalendarEventResult sign_in_to_calendar_event_result SignOutOfCalendarEventResult sign_out_of_calendar_event_result
    SignedHeaders signed_headers SignedResource signed_resource SingleActionCard single_action_card SnsCorp sns_corp SnsUser sns_user
    SnsUserByCode sns_user_by_code SortUsersRequest sort_users_request SortUsersResult sort_users_result SpaceFileToCheck
    space_file_to_check SsoCorp sso_corp SsoUser sso_user StoragePartition storage_partition StorageQuota storage_quota StorageSpace
    storage_space StorageSpaceCapabilities storage_space_capabilities StorageTimeRange storage_time_range StreamAck stream_ack
    StreamAckHeaders stream_ack_headers StreamAuthAgent stream_auth_agent StreamAuthCorp stream_auth_corp StreamAuthInfo
    stream_auth_info StreamAuthOrgScopes stream_auth_org_scopes StreamAuthScope stream_auth_scope StreamCardRequest stream_card_request
    StreamCardResult stream_card_result StreamConnectionExtras stream_connection_extras StreamDisconnectData stream_disconnect_data
    StreamEventAckData stream_event_ack_data StreamFrame stream_frame StreamFrameHeaders stream_frame_headers StreamPingData
    stream_ping_data StreamSubscription stream_subscription SubDepartment sub_department SubDepartmentIds sub_department_ids
    SubmitDocumentExportRequest submit_document_export_request SubmitDocumentExportResult submit_document_export_result SuiteAuthAgent
    suite_auth_agent SuiteAuthCorp suite_auth_corp SuiteAuthInfo suite_auth_info SuiteAuthOrgScopes suite_auth_org_scopes SuiteAuthScope
    suite_auth_scope SuiteAuthUser suite_auth_user SuiteRelieveEvent suite_relieve_event SuiteTicketEvent suite_ticket_event
    SuiteTicketEventCurrent suite_ticket_event_current SuiteTicketEventSync suite_ticket_event_sync SyncEventFields sync_event_fields
    SyncHttpPushHighEvent sync_http_push_high_event SyncHttpPushMediumEvent sync_http_push_medium_event SyncHttpRow sync_http_row
    TerminateApprovalLegacyRequest terminate_approval_legacy_request TerminateApprovalLegacyResult terminate_approval_legacy_result
    TerminateApprovalRequest terminate_approval_request TerminateApprovalResult terminate_approval_result TextContent text_content
    TextMessage text_message TmpAuthCodeEvent tmp_auth_code_event TodoAction todo_action TodoActionParam todo_action_param TodoCard
    todo_card TodoCardTypeAction todo_card_type_action TodoCardTypeActionInfo todo_card_type_action_info TodoCardTypeField
    todo_card_type_field TodoCardTypeFieldInfo todo_card_type_field_info TodoContentField todo_content_field TodoDetailUrl
    todo_detail_url TodoExecutorStatus todo_executor_status TodoExtension todo_extension TodoHeaders todo_headers TodoNames todo_names
    TodoNotifyConfigs todo_notify_configs TodoRemindNotifyConfigs todo_remind_notify_configs TodoTaskContentField
    todo_task_content_field TodoTaskCreateEventCurrent todo_task_create_event_current TodoTaskCreateEventSync
    todo_task_create_event_sync TodoTaskDeleteEventCurrent todo_task_delete_event_current TodoTaskDeleteEventSync
    todo_task_delete_event_sync TodoTaskDetailUrl todo_task_detail_url TodoTaskNotifyConfigs todo_task_notify_configs
    TodoTaskUpdateEventCurrent todo_task_update_event_current TodoTaskUpdateEventSync todo_task_update_event_sync TopBoxContent
    top_box_content TopBoxContentOfPeople top_box_content_of_people TopBoxSettings top_box_settings TopBoxTexts top_box_texts
    TransactFileUploadResult transact_file_upload_result TransferContactIdJobResultEvent transfer_contact_id_job_result_event
    TransferContactIdJobResultEventCurrent transfer_contact_id_job_result_event_current UnbindChatResult unbind_chat_result
    UnionEmployee union_employee UnionEmployeeMapping union_employee_mapping UnsubscribeCalendarResult unsubscribe_calendar_result
    UpdateCalendarEventRequest update_calendar_event_request UpdateCallbackRequest update_callback_request UpdateCallbackResult
    update_callback_result UpdateCardRequest update_card_request UpdateCardResult update_card_result UpdateCardSpacesRequest
    update_card_spaces_request UpdateCardSpacesResult update_card_spaces_result UpdateChatFriendSwitchRequest
    update_chat_friend_switch_request UpdateChatFriendSwitchResult update_chat_friend_switch_result UpdateChatNicknameRequest
    update_chat_nickname_request UpdateChatNicknameResult update_chat_nickname_result UpdateChatRequest update_chat_request
    UpdateChatResult update_chat_result UpdateDepartmentRequest update_department_request UpdateDepartmentResult
    update_department_result UpdateExternalContactRequest update_external_contact_request UpdateExternalContactResult
    update_external_contact_result UpdateGroupAdminsRequest update_group_admins_request UpdateGroupAdminsResult
    update_group_admins_result UpdateGroupRequest update_group_request UpdateGroupResult update_group_result UpdateNotableRecordsRequest
    update_notable_records_request UpdateNotableRecordsResult update_notable_records_result UpdateRobotInteractiveCardRequest
    update_robot_interactive_card_request UpdateRobotInteractiveCardResult update_robot_interactive_card_result UpdateRoleRequest
    update_role_request UpdateRoleResult update_role_result UpdateRoleScopeRequest update_role_scope_request UpdateRoleScopeResult
    update_role_scope_result UpdateSceneGroupAdminsRequest update_scene_group_admins_request UpdateSceneGroupAdminsResult
    update_scene_group_admins_result UpdateSceneGroupNicknameRequest update_scene_group_nickname_request UpdateSceneGroupNicknameResult
    update_scene_group_nickname_result UpdateSceneGroupOptions update_scene_group_options UpdateSceneGroupRequest
    update_scene_group_request UpdateSceneGroupResult update_scene_group_result UpdateSeniorSettingsRequest
    update_senior_settings_request UpdateSubscribedCalendarRequest update_subscribed_calendar_request UpdateSubscribedCalendarResult
    update_subscribed_calendar_result UpdateTodoCardTypeRequest update_todo_card_type_request UpdateTodoCardTypeResult
    update_todo_card_type_result UpdateTodoExecutorStatusRequest update_todo_executor_status_request UpdateTodoExecutorStatusResult
    update_todo_executor_status_result UpdateTodoTaskRequest update_todo_task_request UpdateTodoTaskResult update_todo_task_result
    UpdateUserRequest update_user_request UpdateUserResult update_user_result UpdateWorkNotificationStatusBarRequest
    update_work_notification_status_bar_request UpdateWorkNotificationStatusBarResult update_work_notification_status_bar_result
    UploadAttendanceRecordRequest upload_attendance_record_request UploadAttendanceRecordResult upload_attendance_record_result
    UploadFileChunkRequest upload_file_chunk_request UploadFileChunkResult upload_file_chunk_result UploadInfo upload_info
    UploadMediaRequest upload_media_request UploadMediaResult upload_media_result UploadSingleFileRequest upload_single_file_request
    UploadSingleFileResult upload_single_file_result UserActiveOrgEvent user_active_org_event UserActiveOrgEventCurrent
    user_active_org_event_current UserActiveOrgEventSync user_active_org_event_sync UserActiveOrgEventThirdParty
    user_active_org_event_third_party UserAddOrgEvent user_add_org_event UserAddOrgEventCurrent user_add_org_event_current
    UserAddOrgEventSync user_add_org_event_sync UserAddOrgEventThirdParty user_add_org_event_third_party UserAttendanceGroup
    user_attendance_group UserAttendanceShift user_attendance_shift UserByMobile user_by_mobile UserByUnionid user_by_unionid
    UserChanges user_changes UserChangesOrder user_changes_order UserChangesPosition user_changes_position UserChangesTitle
    user_changes_title UserCount user_count UserDepartmentLeader user_department_leader UserDepartmentOrder user_department_order
    UserDepartmentPosition user_department_position UserDeptChangeEvent user_dept_change_event UserDeptChangeEventCurrent
    user_dept_change_event_current UserDetail user_detail UserExtensionLegacy user_extension_legacy UserExtensionTranslations
    user_extension_translations UserLeaveOrgEvent user_leave_org_event UserLeaveOrgEventCurrent user_leave_org_event_current
    UserLeaveOrgEventSync user_leave_org_event_sync UserLeaveOrgEventThirdParty user_leave_org_event_third_party UserModifyOrgDiff
    user_modify_org_diff UserModifyOrgDiffSide user_modify_org_diff_side UserModifyOrgEvent user_modify_org_event
    UserModifyOrgEventCurrent user_modify_org_event_current UserModifyOrgEventSync user_modify_org_event_sync
    UserModifyOrgEventThirdParty user_modify_org_event_third_party UserProfile user_profile UserRole user_role UserRoleChangeEvent
    user_role_change_event UserRoleChangeEventCurrent user_role_change_event_current UserRoleLegacy user_role_legacy UserTagsLegacy
    user_tags_legacy VacationRecord vacation_record VacationRecordPage vacation_record_page VisibleApprovalForm visible_approval_form
    VisibleApprovalFormLegacy visible_approval_form_legacy VisibleApprovalForms visible_approval_forms VisibleApprovalFormsLegacy
    visible_approval_forms_legacy VoiceContent voice_content VoiceMessage voice_message WatermarkCheckInEventCurrent
    watermark_check_in_event_current WatermarkCheckInEventSync watermark_check_in_event_sync WatermarkExtraInfo watermark_extra_info
    WatermarkFormData watermark_form_data WatermarkPhoto watermark_photo WatermarkPosition watermark_position WikiIcon wiki_icon
    WikiNode wiki_node WikiNodeOption wiki_node_option WikiStatistics wiki_statistics WikiWorkspace wiki_workspace
    WorkNotificationForbidden work_notification_forbidden WorkNotificationProgress work_notification_progress WorkNotificationSendResult
    work_notification_send_result WorkflowFormChangeEventCurrent workflow_form_change_event_current WorkflowInstanceChangeBroadcastEvent
    workflow_instance_change_broadcast_event WorkflowInstanceChangeBroadcastEventCurrent
    workflow_instance_change_broadcast_event_current WorkflowInstanceChangeDirectedEvent workflow_instance_change_directed_event
    WorkflowInstanceChangeDirectedEventCurrent workflow_instance_change_directed_event_current WorkflowInstanceFields
    workflow_instance_fields WorkflowTaskChangeBroadcastEvent workflow_task_change_broadcast_event
    WorkflowTaskChangeBroadcastEventCurrent workflow_task_change_broadcast_event_current WorkflowTaskChangeDirectedEvent
    workflow_task_change_directed_event WorkflowTaskChangeDirectedEventCurrent workflow_task_change_directed_event_current
    WorkflowTaskFields workflow_task_fields
    """
    _MODULES = dict(zip(*[iter(_NAMES.split())] * 2, strict=True))
    __all__ = tuple(_MODULES)

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted(set(globals()) | set(_MODULES))
