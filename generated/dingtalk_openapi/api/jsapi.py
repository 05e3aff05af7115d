"""Tickets that sign H5 pages for the JSAPI (JSAPI 鉴权)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from ..models import CreateJsapiTicketResult, GetJsapiTicketResult
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class JsapiApi:
    """Tickets that sign H5 pages for the JSAPI (JSAPI 鉴权).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_jsapi_ticket(self) -> CreateJsapiTicketResult:
        """Get a jsapi ticket.

        获取jsapiTicket

        The ticket is the secret part of the signature with which an H5 page calls `dd.config`. Any token of the app will do, from
        `create_access_token` or from one of the other token calls. The request is a POST with an empty body, sent with `Content-Type:
        application/json`.

        The text to sign is `jsapi_ticket=TICKET&noncestr=NONCE&timestamp=TIME&url=URL`: exactly in this order, with these lower-case
        names, in UTF-8 and with no value percent-encoded. The signature is its SHA-1 in lower-case hex. The URL is that of the page
        that calls `dd.config`, byte for byte as in `location.href`, without `#` and what follows it; for a single-page app it is that
        of the entry page. The official samples decode its query first, where `+` becomes a space: iOS hands over an encoded URL and
        Android a raw one.

        `dd.config` takes `agentId`, `corpId`, `timeStamp`, `nonceStr`, `signature`, `jsApiList` (names without the prefix `dd.`) and,
        if need be, `type` (0 micro-app, the default; 1 service window). `timeStamp` and `nonceStr` are the values that were signed,
        under names of another spelling. What `dd.config` refuses, it refuses in the page, with one of the codes 52010 to 52026.

        The ticket lives 7200 seconds. Asked again within that time, the same ticket comes back and its life is renewed by 2 hours, but
        never beyond 24 hours after it was created. Cache one ticket per app.

        Limits:
            - A ticket is renewed by 2 hours at each call, but lives no longer than 24 hours after it was created.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, systemBusy.
                invalidClientIdOrSecret means here: the app that the access token belongs to is not known any more. Get a new access
                token with the right client id and secret, then ask for the ticket again.

        Source: https://open.dingtalk.com/document/development/create-a-jsapi-ticket
        """
        return self._client.call(_operations.create_jsapi_ticket.call(self._client))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_jsapi_ticket instead.", category=None)
    def get_jsapi_ticket(self) -> GetJsapiTicketResult:
        """Get a jsapi ticket from the old host.

        获取jsapi_ticket

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_jsapi_ticket` instead.

        The ticket is the secret part of the signature with which an H5 page calls `dd.config`. New apps use `create_jsapi_ticket`,
        which tells how to sign.

        The ticket lives 7200 seconds. Asked again within that time, the same ticket comes back and its life is renewed by 2 hours, but
        never beyond 24 hours after it was created. Cache one ticket per app (in 2016: per corp).

        Limits:
            - A ticket is renewed by 2 hours at each call, but lives no longer than 24 hours after it was created.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40014, 45009, 60020, 88.

        Source: https://open.dingtalk.com/document/development/obtain-jsapi-ticket
        """
        return self._client.call(_operations.get_jsapi_ticket.call(self._client))


class AsyncJsapiApi:
    """Tickets that sign H5 pages for the JSAPI (JSAPI 鉴权).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_jsapi_ticket(self) -> CreateJsapiTicketResult:
        """Get a jsapi ticket.

        获取jsapiTicket

        The ticket is the secret part of the signature with which an H5 page calls `dd.config`. Any token of the app will do, from
        `create_access_token` or from one of the other token calls. The request is a POST with an empty body, sent with `Content-Type:
        application/json`.

        The text to sign is `jsapi_ticket=TICKET&noncestr=NONCE&timestamp=TIME&url=URL`: exactly in this order, with these lower-case
        names, in UTF-8 and with no value percent-encoded. The signature is its SHA-1 in lower-case hex. The URL is that of the page
        that calls `dd.config`, byte for byte as in `location.href`, without `#` and what follows it; for a single-page app it is that
        of the entry page. The official samples decode its query first, where `+` becomes a space: iOS hands over an encoded URL and
        Android a raw one.

        `dd.config` takes `agentId`, `corpId`, `timeStamp`, `nonceStr`, `signature`, `jsApiList` (names without the prefix `dd.`) and,
        if need be, `type` (0 micro-app, the default; 1 service window). `timeStamp` and `nonceStr` are the values that were signed,
        under names of another spelling. What `dd.config` refuses, it refuses in the page, with one of the codes 52010 to 52026.

        The ticket lives 7200 seconds. Asked again within that time, the same ticket comes back and its life is renewed by 2 hours, but
        never beyond 24 hours after it was created. Cache one ticket per app.

        Limits:
            - A ticket is renewed by 2 hours at each call, but lives no longer than 24 hours after it was created.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, systemBusy.
                invalidClientIdOrSecret means here: the app that the access token belongs to is not known any more. Get a new access
                token with the right client id and secret, then ask for the ticket again.

        Source: https://open.dingtalk.com/document/development/create-a-jsapi-ticket
        """
        return await self._client.call(_operations.create_jsapi_ticket.call(self._client))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_jsapi_ticket instead.", category=None)
    async def get_jsapi_ticket(self) -> GetJsapiTicketResult:
        """Get a jsapi ticket from the old host.

        获取jsapi_ticket

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_jsapi_ticket` instead.

        The ticket is the secret part of the signature with which an H5 page calls `dd.config`. New apps use `create_jsapi_ticket`,
        which tells how to sign.

        The ticket lives 7200 seconds. Asked again within that time, the same ticket comes back and its life is renewed by 2 hours, but
        never beyond 24 hours after it was created. Cache one ticket per app (in 2016: per corp).

        Limits:
            - A ticket is renewed by 2 hours at each call, but lives no longer than 24 hours after it was created.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40014, 45009, 60020, 88.

        Source: https://open.dingtalk.com/document/development/obtain-jsapi-ticket
        """
        return await self._client.call(_operations.get_jsapi_ticket.call(self._client))
