"""The operations table: what a runtime must know of each operation."""

from typing import Literal, NamedTuple


class SecurityScheme(NamedTuple):
    """Where a token is put: in the query or in a header, and under which name."""

    location: Literal["header", "query"]
    parameter: str


class Operation(NamedTuple):
    """One operation of DingTalk's API.

    Attributes:
        id: Name of the operation, in the spec and in Python.
        domain: The spec document, API group and docs page it belongs to.
        method: HTTP method.
        path: Path with `{placeholders}`.
        host: Key into `HOSTS`.
        security: Key into `SECURITY_SCHEMES`; `None` when the call carries no token.
        safe_to_retry: Repeating it after an unclear failure does no harm.
        answer: What a successful answer is made of.
        token_lifetime: Seconds that the token in the answer lives when the answer does not say; `None` when it carries none.
        docs_url: The official page.
    """

    id: str
    domain: str
    method: str
    path: str
    host: str
    security: str | None
    safe_to_retry: bool
    answer: Literal["file", "model", "redirect"]
    token_lifetime: int | None
    docs_url: str


HOSTS: dict[str, str] = {
    "api": "https://api.dingtalk.com",
    "login": "https://login.dingtalk.com",
    "oapi": "https://oapi.dingtalk.com",
}

SECURITY_SCHEMES: dict[str, SecurityScheme] = {
    "oapiAccessToken": SecurityScheme("query", "access_token"),
    "apiAccessToken": SecurityScheme("header", "x-acs-dingtalk-access-token"),
}

SECRET_FIELDS: frozenset[str] = frozenset(["accessToken", "access_token", "appSecret", "jsapiTicket", "ticket"])
"""Names of the body fields that hold a secret, as on the wire."""

SECRET_PARAMETERS: frozenset[str] = frozenset(
    ["access_token", "appsecret", "code", "corpsecret", "x-acs-dingtalk-access-token"]
)
"""Names of the URL parameters and headers that hold a secret."""

FAILURE_FIELD = "errcode"
"""The field that tells failure from success where both have HTTP status 200."""

OPERATIONS: dict[str, Operation] = {
    "create_jsapi_ticket": Operation(
        id="create_jsapi_ticket",
        domain="jsapi",
        method="POST",
        path="/v1.0/oauth2/jsapiTickets",
        host="api",
        security="apiAccessToken",
        safe_to_retry=True,
        answer="model",
        token_lifetime=7200,
        docs_url="https://open.dingtalk.com/document/development/create-a-jsapi-ticket",
    ),
    "get_jsapi_ticket": Operation(
        id="get_jsapi_ticket",
        domain="jsapi",
        method="GET",
        path="/get_jsapi_ticket",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=True,
        answer="model",
        token_lifetime=7200,
        docs_url="https://open.dingtalk.com/document/development/obtain-jsapi-ticket",
    ),
    "get_media": Operation(
        id="get_media",
        domain="media",
        method="GET",
        path="/media/get",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=True,
        answer="file",
        token_lifetime=None,
        docs_url="https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md",
    ),
    "upload_media": Operation(
        id="upload_media",
        domain="media",
        method="POST",
        path="/media/upload",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=False,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/upload-media-files",
    ),
    "get_work_notification_progress": Operation(
        id="get_work_notification_progress",
        domain="message",
        method="POST",
        path="/topapi/message/corpconversation/getsendprogress",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=True,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/obtain-the-sending-progress-of-asynchronous-sending-of-enterprise-session",
    ),
    "get_work_notification_result": Operation(
        id="get_work_notification_result",
        domain="message",
        method="POST",
        path="/topapi/message/corpconversation/getsendresult",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=True,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/gets-the-result-of-sending-messages-asynchronously-to-the-enterprise",
    ),
    "list_message_status": Operation(
        id="list_message_status",
        domain="message",
        method="POST",
        path="/message/list_message_status",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=True,
        answer="model",
        token_lifetime=None,
        docs_url="https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py",
    ),
    "send_message": Operation(
        id="send_message",
        domain="message",
        method="POST",
        path="/message/send",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=False,
        answer="model",
        token_lifetime=None,
        docs_url="https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md",
    ),
    "send_work_notification": Operation(
        id="send_work_notification",
        domain="message",
        method="POST",
        path="/topapi/message/corpconversation/asyncsend_v2",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=False,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/asynchronous-sending-of-enterprise-session-messages",
    ),
    "authorize_login_free": Operation(
        id="authorize_login_free",
        domain="oauth",
        method="GET",
        path="/connect/oauth2/authorize",
        host="oapi",
        security=None,
        safe_to_retry=True,
        answer="redirect",
        token_lifetime=None,
        docs_url="https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md",
    ),
    "get_user_info": Operation(
        id="get_user_info",
        domain="oauth",
        method="GET",
        path="/user/getuserinfo",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=False,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code",
    ),
    "get_user_info_v2": Operation(
        id="get_user_info_v2",
        domain="oauth",
        method="POST",
        path="/topapi/v2/user/getuserinfo",
        host="oapi",
        security="oapiAccessToken",
        safe_to_retry=False,
        answer="model",
        token_lifetime=None,
        docs_url="https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free",
    ),
    "create_access_token": Operation(
        id="create_access_token",
        domain="token",
        method="POST",
        path="/v1.0/oauth2/accessToken",
        host="api",
        security=None,
        safe_to_retry=True,
        answer="model",
        token_lifetime=7200,
        docs_url="https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app",
    ),
    "get_token": Operation(
        id="get_token",
        domain="token",
        method="GET",
        path="/gettoken",
        host="oapi",
        security=None,
        safe_to_retry=True,
        answer="model",
        token_lifetime=7200,
        docs_url="https://open.dingtalk.com/document/development/obtain-orgapp-token",
    ),
}
