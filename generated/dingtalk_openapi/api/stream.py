"""Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import operations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import OpenStreamConnectionResult, StreamConnectionExtras, StreamSubscription
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class StreamApi:
    """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def open_stream_connection(
        self,
        *,
        client_id: str,
        client_secret: str,
        subscriptions: Sequence[StreamSubscription | Mapping[str, Any]],
        ua: str | None = None,
        local_ip: Sequence[str | int] | None = None,
        extras: StreamConnectionExtras | Mapping[str, Any] | None = None,
    ) -> OpenStreamConnectionResult:
        """Get the address and the one-time ticket of a WebSocket connection.

        注册连接凭证：获取 WebSocket 连接的地址和一次性票据。

        The first step of Stream mode. The second one is to open a WebSocket at `endpoint` with the ticket in its query
        (`<endpoint>?ticket=<ticket>`, a plain GET upgrade without extra headers, port 443, TLS); from then on DingTalk pushes frames
        (`stream_frame`), each a text frame with one JSON object. An app may have several connections: each push goes to one of them at
        random. A ticket works once, so call this again for every reconnection; the official SDKs wait before that, 1 second (Python,
        Node; doubled each time) or 3 seconds (Go) at first, up to 60 seconds.

        Which events arrive is chosen in the developer console; the only topic of type EVENT is therefore `*`.

        The credentials are in the body, no access token is needed. The call must be made with `Accept: application/json`: without it
        the gateway answers XML (a comment in the official Node SDK).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A ticket is valid for 90 seconds and for a single connection.
            - The only topic of type EVENT is "*".
            - `subscriptions` must not be empty. (enforced: required)

        Args:
            client_id: AppKey of an internal app, SuiteKey of a third-party app.
            client_secret: AppSecret of an internal app, SuiteSecret of a third-party app.
            subscriptions: What to receive.
            ua: Name of the client, of the form name-sdk-lang/version.
            local_ip: One or several IP addresses of the client.
            extras: More about the client, name → any value; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: InvalidAuthentication, authFailed, systemError.
                InvalidAuthentication means here: client id or client secret wrong. Check that client id and client secret belong to
                the same app; this call carries no access token.
                systemError means here: stream connection refused, the console is not set to Stream mode. Set the message mode of the
                robot or the event push to Stream in the console.

        Source: https://github.com/open-dingtalk/developerpedia/blob/211653f/docs/learn/stream/protocol.md
        """
        return self._client.call(
            _operations.open_stream_connection.call(
                self._client,
                client_id=client_id,
                client_secret=client_secret,
                subscriptions=subscriptions,
                ua=ua,
                local_ip=local_ip,
                extras=extras,
            )
        )


class AsyncStreamApi:
    """Push over a WebSocket instead of HTTP - connection, frames and answers (Stream 模式).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def open_stream_connection(
        self,
        *,
        client_id: str,
        client_secret: str,
        subscriptions: Sequence[StreamSubscription | Mapping[str, Any]],
        ua: str | None = None,
        local_ip: Sequence[str | int] | None = None,
        extras: StreamConnectionExtras | Mapping[str, Any] | None = None,
    ) -> OpenStreamConnectionResult:
        """Get the address and the one-time ticket of a WebSocket connection.

        注册连接凭证：获取 WebSocket 连接的地址和一次性票据。

        The first step of Stream mode. The second one is to open a WebSocket at `endpoint` with the ticket in its query
        (`<endpoint>?ticket=<ticket>`, a plain GET upgrade without extra headers, port 443, TLS); from then on DingTalk pushes frames
        (`stream_frame`), each a text frame with one JSON object. An app may have several connections: each push goes to one of them at
        random. A ticket works once, so call this again for every reconnection; the official SDKs wait before that, 1 second (Python,
        Node; doubled each time) or 3 seconds (Go) at first, up to 60 seconds.

        Which events arrive is chosen in the developer console; the only topic of type EVENT is therefore `*`.

        The credentials are in the body, no access token is needed. The call must be made with `Accept: application/json`: without it
        the gateway answers XML (a comment in the official Node SDK).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A ticket is valid for 90 seconds and for a single connection.
            - The only topic of type EVENT is "*".
            - `subscriptions` must not be empty. (enforced: required)

        Args:
            client_id: AppKey of an internal app, SuiteKey of a third-party app.
            client_secret: AppSecret of an internal app, SuiteSecret of a third-party app.
            subscriptions: What to receive.
            ua: Name of the client, of the form name-sdk-lang/version.
            local_ip: One or several IP addresses of the client.
            extras: More about the client, name → any value; in the official SDKs only.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
            APIError: DingTalk refused; documented codes: InvalidAuthentication, authFailed, systemError.
                InvalidAuthentication means here: client id or client secret wrong. Check that client id and client secret belong to
                the same app; this call carries no access token.
                systemError means here: stream connection refused, the console is not set to Stream mode. Set the message mode of the
                robot or the event push to Stream in the console.

        Source: https://github.com/open-dingtalk/developerpedia/blob/211653f/docs/learn/stream/protocol.md
        """
        return await self._client.call(
            _operations.open_stream_connection.call(
                self._client,
                client_id=client_id,
                client_secret=client_secret,
                subscriptions=subscriptions,
                ua=ua,
                local_ip=local_ip,
                extras=extras,
            )
        )
