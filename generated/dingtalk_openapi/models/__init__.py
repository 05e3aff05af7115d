"""The models of requests, answers and messages; each is imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_denied_detail import AccessDeniedDetail as AccessDeniedDetail
    from .action_card_button import ActionCardButton as ActionCardButton
    from .action_card_message import ActionCardMessage as ActionCardMessage
    from .api_failure import ApiFailure as ApiFailure
    from .create_access_token_request import CreateAccessTokenRequest as CreateAccessTokenRequest
    from .create_access_token_result import CreateAccessTokenResult as CreateAccessTokenResult
    from .create_jsapi_ticket_result import CreateJsapiTicketResult as CreateJsapiTicketResult
    from .file_content import FileContent as FileContent
    from .file_message import FileMessage as FileMessage
    from .get_jsapi_ticket_result import GetJsapiTicketResult as GetJsapiTicketResult
    from .get_token_result import GetTokenResult as GetTokenResult
    from .get_user_info_result import GetUserInfoResult as GetUserInfoResult
    from .get_user_info_v2_request import GetUserInfoV2Request as GetUserInfoV2Request
    from .get_user_info_v2_result import GetUserInfoV2Result as GetUserInfoV2Result
    from .get_work_notification_progress_request import (
        GetWorkNotificationProgressRequest as GetWorkNotificationProgressRequest,
    )
    from .get_work_notification_progress_result import (
        GetWorkNotificationProgressResult as GetWorkNotificationProgressResult,
    )
    from .get_work_notification_result_request import (
        GetWorkNotificationResultRequest as GetWorkNotificationResultRequest,
    )
    from .get_work_notification_result_result import GetWorkNotificationResultResult as GetWorkNotificationResultResult
    from .image_content import ImageContent as ImageContent
    from .image_message import ImageMessage as ImageMessage
    from .link_content import LinkContent as LinkContent
    from .link_message import LinkMessage as LinkMessage
    from .list_message_status_request import ListMessageStatusRequest as ListMessageStatusRequest
    from .list_message_status_result import ListMessageStatusResult as ListMessageStatusResult
    from .login_user import LoginUser as LoginUser
    from .markdown_content import MarkdownContent as MarkdownContent
    from .markdown_message import MarkdownMessage as MarkdownMessage
    from .multi_action_card import MultiActionCard as MultiActionCard
    from .multi_action_card_btn_orientation import MultiActionCardBtnOrientation as MultiActionCardBtnOrientation
    from .oa_body import OaBody as OaBody
    from .oa_content import OaContent as OaContent
    from .oa_form_row import OaFormRow as OaFormRow
    from .oa_head import OaHead as OaHead
    from .oa_message import OaMessage as OaMessage
    from .oa_rich import OaRich as OaRich
    from .oa_status_bar import OaStatusBar as OaStatusBar
    from .oapi_envelope import OapiEnvelope as OapiEnvelope
    from .oapi_failure import OapiFailure as OapiFailure
    from .send_file_message_request import SendFileMessageRequest as SendFileMessageRequest
    from .send_image_message_request import SendImageMessageRequest as SendImageMessageRequest
    from .send_link_message_request import SendLinkMessageRequest as SendLinkMessageRequest
    from .send_message_result import SendMessageResult as SendMessageResult
    from .send_message_target import SendMessageTarget as SendMessageTarget
    from .send_oa_message_request import SendOaMessageRequest as SendOaMessageRequest
    from .send_text_message_request import SendTextMessageRequest as SendTextMessageRequest
    from .send_voice_message_request import SendVoiceMessageRequest as SendVoiceMessageRequest
    from .send_work_notification_request import SendWorkNotificationRequest as SendWorkNotificationRequest
    from .send_work_notification_result import SendWorkNotificationResult as SendWorkNotificationResult
    from .single_action_card import SingleActionCard as SingleActionCard
    from .text_content import TextContent as TextContent
    from .text_message import TextMessage as TextMessage
    from .upload_media_request import UploadMediaRequest as UploadMediaRequest
    from .upload_media_result import UploadMediaResult as UploadMediaResult
    from .upload_media_type import UploadMediaType as UploadMediaType
    from .voice_content import VoiceContent as VoiceContent
    from .voice_message import VoiceMessage as VoiceMessage
    from .work_notification_forbidden import WorkNotificationForbidden as WorkNotificationForbidden
    from .work_notification_progress import WorkNotificationProgress as WorkNotificationProgress
    from .work_notification_send_result import WorkNotificationSendResult as WorkNotificationSendResult
else:
    _MODULES = {
        "AccessDeniedDetail": ".access_denied_detail",
        "ActionCardButton": ".action_card_button",
        "ActionCardMessage": ".action_card_message",
        "ApiFailure": ".api_failure",
        "CreateAccessTokenRequest": ".create_access_token_request",
        "CreateAccessTokenResult": ".create_access_token_result",
        "CreateJsapiTicketResult": ".create_jsapi_ticket_result",
        "FileContent": ".file_content",
        "FileMessage": ".file_message",
        "GetJsapiTicketResult": ".get_jsapi_ticket_result",
        "GetTokenResult": ".get_token_result",
        "GetUserInfoResult": ".get_user_info_result",
        "GetUserInfoV2Request": ".get_user_info_v2_request",
        "GetUserInfoV2Result": ".get_user_info_v2_result",
        "GetWorkNotificationProgressRequest": ".get_work_notification_progress_request",
        "GetWorkNotificationProgressResult": ".get_work_notification_progress_result",
        "GetWorkNotificationResultRequest": ".get_work_notification_result_request",
        "GetWorkNotificationResultResult": ".get_work_notification_result_result",
        "ImageContent": ".image_content",
        "ImageMessage": ".image_message",
        "LinkContent": ".link_content",
        "LinkMessage": ".link_message",
        "ListMessageStatusRequest": ".list_message_status_request",
        "ListMessageStatusResult": ".list_message_status_result",
        "LoginUser": ".login_user",
        "MarkdownContent": ".markdown_content",
        "MarkdownMessage": ".markdown_message",
        "MultiActionCard": ".multi_action_card",
        "MultiActionCardBtnOrientation": ".multi_action_card_btn_orientation",
        "OaBody": ".oa_body",
        "OaContent": ".oa_content",
        "OaFormRow": ".oa_form_row",
        "OaHead": ".oa_head",
        "OaMessage": ".oa_message",
        "OaRich": ".oa_rich",
        "OaStatusBar": ".oa_status_bar",
        "OapiEnvelope": ".oapi_envelope",
        "OapiFailure": ".oapi_failure",
        "SendFileMessageRequest": ".send_file_message_request",
        "SendImageMessageRequest": ".send_image_message_request",
        "SendLinkMessageRequest": ".send_link_message_request",
        "SendMessageResult": ".send_message_result",
        "SendMessageTarget": ".send_message_target",
        "SendOaMessageRequest": ".send_oa_message_request",
        "SendTextMessageRequest": ".send_text_message_request",
        "SendVoiceMessageRequest": ".send_voice_message_request",
        "SendWorkNotificationRequest": ".send_work_notification_request",
        "SendWorkNotificationResult": ".send_work_notification_result",
        "SingleActionCard": ".single_action_card",
        "TextContent": ".text_content",
        "TextMessage": ".text_message",
        "UploadMediaRequest": ".upload_media_request",
        "UploadMediaResult": ".upload_media_result",
        "UploadMediaType": ".upload_media_type",
        "VoiceContent": ".voice_content",
        "VoiceMessage": ".voice_message",
        "WorkNotificationForbidden": ".work_notification_forbidden",
        "WorkNotificationProgress": ".work_notification_progress",
        "WorkNotificationSendResult": ".work_notification_send_result",
    }

    def __getattr__(name):
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted(set(globals()) | set(_MODULES))


__all__ = (
    "AccessDeniedDetail",
    "ActionCardButton",
    "ActionCardMessage",
    "ApiFailure",
    "CreateAccessTokenRequest",
    "CreateAccessTokenResult",
    "CreateJsapiTicketResult",
    "FileContent",
    "FileMessage",
    "GetJsapiTicketResult",
    "GetTokenResult",
    "GetUserInfoResult",
    "GetUserInfoV2Request",
    "GetUserInfoV2Result",
    "GetWorkNotificationProgressRequest",
    "GetWorkNotificationProgressResult",
    "GetWorkNotificationResultRequest",
    "GetWorkNotificationResultResult",
    "ImageContent",
    "ImageMessage",
    "LinkContent",
    "LinkMessage",
    "ListMessageStatusRequest",
    "ListMessageStatusResult",
    "LoginUser",
    "MarkdownContent",
    "MarkdownMessage",
    "MultiActionCard",
    "MultiActionCardBtnOrientation",
    "OaBody",
    "OaContent",
    "OaFormRow",
    "OaHead",
    "OaMessage",
    "OapiEnvelope",
    "OapiFailure",
    "OaRich",
    "OaStatusBar",
    "SendFileMessageRequest",
    "SendImageMessageRequest",
    "SendLinkMessageRequest",
    "SendMessageResult",
    "SendMessageTarget",
    "SendOaMessageRequest",
    "SendTextMessageRequest",
    "SendVoiceMessageRequest",
    "SendWorkNotificationRequest",
    "SendWorkNotificationResult",
    "SingleActionCard",
    "TextContent",
    "TextMessage",
    "UploadMediaRequest",
    "UploadMediaResult",
    "UploadMediaType",
    "VoiceContent",
    "VoiceMessage",
    "WorkNotificationForbidden",
    "WorkNotificationProgress",
    "WorkNotificationSendResult",
)
