"""Apps made by scanning a code (一键创建应用)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations

if TYPE_CHECKING:
    from ..models import BeginAppRegistrationResult, InitAppRegistrationResult, PollAppRegistrationResult
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class AppApi:
    """Apps made by scanning a code (一键创建应用).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def begin_app_registration(self, *, nonce: str) -> BeginAppRegistrationResult:
        """Get the address where somebody confirms the registration of a new app.

        开始授权 (begin)：获取供用户扫码确认注册新应用的地址。

        Show `verification_uri_complete` as a QR code, or `verification_uri` with the `user_code` beside it; the person who opens it in
        DingTalk must be logged in to the corp that gets the app. Meanwhile ask `poll_app_registration`.

        The `nonce` is used up by the first call that succeeds, so a call that failed without an answer is not repeated: begin again
        with `init_app_registration`.

        Permission: none.

        Limits:
            - A nonce can be used for 5 minutes, and once.

        Args:
            nonce: The nonce from `init_app_registration`; it serves once.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return self._client.call(_operations.begin_app_registration.call(self._client, nonce=nonce))

    def init_app_registration(self, *, source: str | None = None) -> InitAppRegistrationResult:
        """Open the registration of a new app.

        初始化 (init)：发起新应用的注册。

        The first of three steps that make an internal app with a robot while somebody scans a code, in place of the developer console:
        the `nonce` goes to `begin_app_registration`, and `poll_app_registration` gives the Client ID and the Client Secret in the end.
        None of them takes a token.

        The page documents no error codes: any `errcode` other than 0 is a failure of the server, which `errmsg` explains.

        Permission: none.

        Args:
            source: Name that DingTalk gave the program that asks; the page that people see is worded for it. DingTalk gives further names
                on request.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return self._client.call(_operations.init_app_registration.call(self._client, source=source))

    def poll_app_registration(self, *, device_code: str) -> PollAppRegistrationResult:
        """Ask whether a new app was confirmed, and get its Client ID and Client Secret.

        轮询结果 (poll)：查询新应用的注册是否已确认，并获取其 Client ID 和 Client Secret。

        Ask every `interval` seconds while `status` is `WAITING`. `SUCCESS`, `FAIL` and `EXPIRED` end it; all of them are answers, not
        failures. Keep the secret at once: whether it is told a second time is not documented.

        Permission: none.

        Limits:
            - A device code can be asked for as many seconds as `begin_app_registration` says, once every `interval` seconds.

        Args:
            device_code: The device code from `begin_app_registration`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return self._client.call(_operations.poll_app_registration.call(self._client, device_code=device_code))


class AsyncAppApi:
    """Apps made by scanning a code (一键创建应用).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def begin_app_registration(self, *, nonce: str) -> BeginAppRegistrationResult:
        """Get the address where somebody confirms the registration of a new app.

        开始授权 (begin)：获取供用户扫码确认注册新应用的地址。

        Show `verification_uri_complete` as a QR code, or `verification_uri` with the `user_code` beside it; the person who opens it in
        DingTalk must be logged in to the corp that gets the app. Meanwhile ask `poll_app_registration`.

        The `nonce` is used up by the first call that succeeds, so a call that failed without an answer is not repeated: begin again
        with `init_app_registration`.

        Permission: none.

        Limits:
            - A nonce can be used for 5 minutes, and once.

        Args:
            nonce: The nonce from `init_app_registration`; it serves once.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return await self._client.call(_operations.begin_app_registration.call(self._client, nonce=nonce))

    async def init_app_registration(self, *, source: str | None = None) -> InitAppRegistrationResult:
        """Open the registration of a new app.

        初始化 (init)：发起新应用的注册。

        The first of three steps that make an internal app with a robot while somebody scans a code, in place of the developer console:
        the `nonce` goes to `begin_app_registration`, and `poll_app_registration` gives the Client ID and the Client Secret in the end.
        None of them takes a token.

        The page documents no error codes: any `errcode` other than 0 is a failure of the server, which `errmsg` explains.

        Permission: none.

        Args:
            source: Name that DingTalk gave the program that asks; the page that people see is worded for it. DingTalk gives further names
                on request.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return await self._client.call(_operations.init_app_registration.call(self._client, source=source))

    async def poll_app_registration(self, *, device_code: str) -> PollAppRegistrationResult:
        """Ask whether a new app was confirmed, and get its Client ID and Client Secret.

        轮询结果 (poll)：查询新应用的注册是否已确认，并获取其 Client ID 和 Client Secret。

        Ask every `interval` seconds while `status` is `WAITING`. `SUCCESS`, `FAIL` and `EXPIRED` end it; all of them are answers, not
        failures. Keep the secret at once: whether it is told a second time is not documented.

        Permission: none.

        Limits:
            - A device code can be asked for as many seconds as `begin_app_registration` says, once every `interval` seconds.

        Args:
            device_code: The device code from `begin_app_registration`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/creat-dingtalk-application-scan-process
        """
        return await self._client.call(_operations.poll_app_registration.call(self._client, device_code=device_code))
