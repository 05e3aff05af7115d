"""Login without a password and the identity behind a code (免登)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...wire import given

if TYPE_CHECKING:
    from ...models.get_user_info_result import GetUserInfoResult
    from ...models.get_user_info_v2_result import GetUserInfoV2Result
    from ...protocol import AsyncCaller, Caller
    from ...types import UNSET, Unset


class OauthApi:
    """Login without a password and the identity behind a code (免登).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def authorize_login_free(
        self, *, appid: str, redirect_uri: str, scope: str = "snsapi_base", state: str | None = None
    ) -> str:
        """Send a person inside the DingTalk client through the silent login and back with a code.

        使用标准OAUTH2.0

        An address for the browser inside the DingTalk client, not for a server. Whoever belongs to the corp is sent
        on to `redirect_uri` with a login-free code, without being asked; `get_user_info` exchanges the code.
        Everybody else sees an error page saying that access is not allowed.

        The official docs described it until 2015-12-29 and then removed it, in favour of the JSAPI that hands out
        codes; clients kept using it.

        Limits:
            - The domain of `redirect_uri` must be the domain of one of the micro-apps of the corp.

        Args:
            appid: The corpId.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be that of one of
                the corp's micro-apps.
            scope: `snsapi_base`, the only value the docs name.
            state: Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect.

        Raises:
            APIError: DingTalk refused; documented codes: 50001, 51000, 51001, 51002, 51003, 51004, 51005,
                51006, 51007, 51008, 51009.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md
        """
        from . import authorize_login_free as _operation

        request = _operation._get_kwargs(appid=appid, redirect_uri=redirect_uri, scope=scope, state=given(state))
        return self._client.call(_operation.OPERATION, request, _operation.parse)

    def get_user_info(self, *, code: str) -> GetUserInfoResult:
        """Exchange a login-free code for the userid, the way of 2016.

        通过免登码获取用户信息（不推荐）

        Tells who logged in, from the code that the JSAPI or the redirect of `authorize_login_free` handed out. A
        code works once: never send it a second time. New apps use `get_user_info_v2`.

        Limits:
            - A code can be used once.

        Args:
            code: Login-free code from the JSAPI or the redirect; single use.

        Raises:
            APIError: DingTalk refused; documented codes: 40029, 40078, 42003.

        Source: https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code
        """
        from . import get_user_info as _operation

        request = _operation._get_kwargs(code=code)
        return self._client.call(_operation.OPERATION, request, _operation.parse)

    def get_user_info_v2(self, *, code: str) -> GetUserInfoV2Result:
        """Exchange a login-free code for the userid.

        通过免登码获取用户信息

        Tells who logged in, from a login-free code. A code is valid for 5 minutes and works once: never send it a
        second time.

        A bad access token is answered with errcode 88 and the real code in `sub_code`; a bad code keeps its own
        errcode and comes with a `request_id`.

        Limits:
            - A code is valid for 5 minutes.
            - A code can be used once.

        Args:
            code: Login-free code; valid for 5 minutes, single use.

        Raises:
            APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007,
                41026.

        Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
        """
        from ...models import GetUserInfoV2Request
        from . import get_user_info_v2 as _operation

        body = GetUserInfoV2Request(code=code)
        request = _operation._get_kwargs(body=body)
        return self._client.call(_operation.OPERATION, request, _operation.parse)


class AsyncOauthApi:
    """Login without a password and the identity behind a code (免登).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def authorize_login_free(
        self, *, appid: str, redirect_uri: str, scope: str = "snsapi_base", state: str | None = None
    ) -> str:
        """Send a person inside the DingTalk client through the silent login and back with a code.

        使用标准OAUTH2.0

        An address for the browser inside the DingTalk client, not for a server. Whoever belongs to the corp is sent
        on to `redirect_uri` with a login-free code, without being asked; `get_user_info` exchanges the code.
        Everybody else sees an error page saying that access is not allowed.

        The official docs described it until 2015-12-29 and then removed it, in favour of the JSAPI that hands out
        codes; clients kept using it.

        Limits:
            - The domain of `redirect_uri` must be the domain of one of the micro-apps of the corp.

        Args:
            appid: The corpId.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be that of one of
                the corp's micro-apps.
            scope: `snsapi_base`, the only value the docs name.
            state: Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect.

        Raises:
            APIError: DingTalk refused; documented codes: 50001, 51000, 51001, 51002, 51003, 51004, 51005,
                51006, 51007, 51008, 51009.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md
        """
        from . import authorize_login_free as _operation

        request = _operation._get_kwargs(appid=appid, redirect_uri=redirect_uri, scope=scope, state=given(state))
        return await self._client.call(_operation.OPERATION, request, _operation.parse)

    async def get_user_info(self, *, code: str) -> GetUserInfoResult:
        """Exchange a login-free code for the userid, the way of 2016.

        通过免登码获取用户信息（不推荐）

        Tells who logged in, from the code that the JSAPI or the redirect of `authorize_login_free` handed out. A
        code works once: never send it a second time. New apps use `get_user_info_v2`.

        Limits:
            - A code can be used once.

        Args:
            code: Login-free code from the JSAPI or the redirect; single use.

        Raises:
            APIError: DingTalk refused; documented codes: 40029, 40078, 42003.

        Source: https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code
        """
        from . import get_user_info as _operation

        request = _operation._get_kwargs(code=code)
        return await self._client.call(_operation.OPERATION, request, _operation.parse)

    async def get_user_info_v2(self, *, code: str) -> GetUserInfoV2Result:
        """Exchange a login-free code for the userid.

        通过免登码获取用户信息

        Tells who logged in, from a login-free code. A code is valid for 5 minutes and works once: never send it a
        second time.

        A bad access token is answered with errcode 88 and the real code in `sub_code`; a bad code keeps its own
        errcode and comes with a `request_id`.

        Limits:
            - A code is valid for 5 minutes.
            - A code can be used once.

        Args:
            code: Login-free code; valid for 5 minutes, single use.

        Raises:
            APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007,
                41026.

        Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
        """
        from ...models import GetUserInfoV2Request
        from . import get_user_info_v2 as _operation

        body = GetUserInfoV2Request(code=code)
        request = _operation._get_kwargs(body=body)
        return await self._client.call(_operation.OPERATION, request, _operation.parse)
