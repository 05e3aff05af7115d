"""Access tokens of an app or a corp (凭证)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...wire import given

if TYPE_CHECKING:
    from ...models.create_access_token_result import CreateAccessTokenResult
    from ...models.get_token_result import GetTokenResult
    from ...protocol import AsyncCaller, Caller
    from ...types import UNSET, Unset


class TokenApi:
    """Access tokens of an app or a corp (凭证).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_access_token(self, *, app_key: str, app_secret: str) -> CreateAccessTokenResult:
        """Get an access token of an internal app.

        获取企业内部应用的accessToken

        The way to a token for new internal apps. The token goes into the header `x-acs-dingtalk-access-token` on
        `api.dingtalk.com`; `oapi.dingtalk.com` accepts it as `access_token` in the query (the official Python
        stream SDK uploads media with it).

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is
        renewed. Cache it per app, in one central place, and refresh it ahead of time (guides advise about 10
        minutes, the official Python stream SDK takes 5). A token may turn invalid early. Token calls do not count
        against the monthly quota of the corp.

        The lifetime is called `expireIn` here (no s, camel case), where `get_token` has `expires_in`. The body must
        be JSON with `Content-Type: application/json`; with a form content type the answer is 400 `Missingbody`
        (observed, not on the page).

        Args:
            app_key: Client ID of the internal app (its AppKey).
            app_secret: Client Secret of the internal app (its AppSecret).

        Raises:
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, Missingbody.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app
        """
        from ...models import CreateAccessTokenRequest
        from . import create_access_token as _operation

        body = CreateAccessTokenRequest(app_key=app_key, app_secret=app_secret)
        request = _operation._get_kwargs(body=body)
        return self._client.call(_operation.OPERATION, request, _operation.parse)

    def get_token(
        self,
        *,
        appkey: str | None = None,
        appsecret: str | None = None,
        corpid: str | None = None,
        corpsecret: str | None = None,
    ) -> GetTokenResult:
        """Get an access token from the old host.

        获取企业内部应用的access_token

        Give exactly one pair: `appkey` and `appsecret` for an internal app, or `corpid` and `corpsecret` for a corp
        as in 2016. New apps use `create_access_token`; its token is accepted by `oapi.dingtalk.com` too (the
        official Python stream SDK uploads media with it). That a token from here also works on `api.dingtalk.com`
        is inferred.

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is
        renewed; afterwards a new one is issued. Another `corpsecret` of the same corp, or another app, has a token
        of its own: cache each one separately, in one central place, and refresh it ahead of time (guides advise
        about 10 minutes, the official Python stream SDK takes 5). A token may turn invalid early.

        Every call to `oapi.dingtalk.com` is https and UTF-8 only; a POST with JSON needs `Content-Type:
        application/json` or it fails.

        Limits:
            - One pair is required, either `corpid` and `corpsecret` or `appkey` and `appsecret`.
            - Token calls are frequency-limited (today's page gives no number); cache the token.
            - Token calls do not count against the monthly quota of the corp.
            - A corp may call one API 1500 times a minute (2016 value).
            - An ISV may call one API 2000 times a minute (2016 value).
            - An ISV may call one API 1500 times a minute for one corp (2016 value).
            - A suite may call one API 1000 times a minute for one corp (2016 value).

        Args:
            appkey: AppKey of the internal app, now called Client ID; goes with `appsecret`.
            appsecret: AppSecret of the internal app, now called Client Secret; goes with `appkey`.
            corpid: Id of the corp (2016); goes with `corpsecret`.
            corpsecret: One of the secrets of the corp (2016), which may have several; goes with `corpid`.

        Raises:
            APIError: DingTalk refused; documented codes: 40001, 40013, 40035, 40089, 40096, 43003.

        Source: https://open.dingtalk.com/document/development/obtain-orgapp-token
        """
        from . import get_token as _operation

        request = _operation._get_kwargs(
            appkey=given(appkey), appsecret=given(appsecret), corpid=given(corpid), corpsecret=given(corpsecret)
        )
        return self._client.call(_operation.OPERATION, request, _operation.parse)


class AsyncTokenApi:
    """Access tokens of an app or a corp (凭证).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_access_token(self, *, app_key: str, app_secret: str) -> CreateAccessTokenResult:
        """Get an access token of an internal app.

        获取企业内部应用的accessToken

        The way to a token for new internal apps. The token goes into the header `x-acs-dingtalk-access-token` on
        `api.dingtalk.com`; `oapi.dingtalk.com` accepts it as `access_token` in the query (the official Python
        stream SDK uploads media with it).

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is
        renewed. Cache it per app, in one central place, and refresh it ahead of time (guides advise about 10
        minutes, the official Python stream SDK takes 5). A token may turn invalid early. Token calls do not count
        against the monthly quota of the corp.

        The lifetime is called `expireIn` here (no s, camel case), where `get_token` has `expires_in`. The body must
        be JSON with `Content-Type: application/json`; with a form content type the answer is 400 `Missingbody`
        (observed, not on the page).

        Args:
            app_key: Client ID of the internal app (its AppKey).
            app_secret: Client Secret of the internal app (its AppSecret).

        Raises:
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, Missingbody.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app
        """
        from ...models import CreateAccessTokenRequest
        from . import create_access_token as _operation

        body = CreateAccessTokenRequest(app_key=app_key, app_secret=app_secret)
        request = _operation._get_kwargs(body=body)
        return await self._client.call(_operation.OPERATION, request, _operation.parse)

    async def get_token(
        self,
        *,
        appkey: str | None = None,
        appsecret: str | None = None,
        corpid: str | None = None,
        corpsecret: str | None = None,
    ) -> GetTokenResult:
        """Get an access token from the old host.

        获取企业内部应用的access_token

        Give exactly one pair: `appkey` and `appsecret` for an internal app, or `corpid` and `corpsecret` for a corp
        as in 2016. New apps use `create_access_token`; its token is accepted by `oapi.dingtalk.com` too (the
        official Python stream SDK uploads media with it). That a token from here also works on `api.dingtalk.com`
        is inferred.

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is
        renewed; afterwards a new one is issued. Another `corpsecret` of the same corp, or another app, has a token
        of its own: cache each one separately, in one central place, and refresh it ahead of time (guides advise
        about 10 minutes, the official Python stream SDK takes 5). A token may turn invalid early.

        Every call to `oapi.dingtalk.com` is https and UTF-8 only; a POST with JSON needs `Content-Type:
        application/json` or it fails.

        Limits:
            - One pair is required, either `corpid` and `corpsecret` or `appkey` and `appsecret`.
            - Token calls are frequency-limited (today's page gives no number); cache the token.
            - Token calls do not count against the monthly quota of the corp.
            - A corp may call one API 1500 times a minute (2016 value).
            - An ISV may call one API 2000 times a minute (2016 value).
            - An ISV may call one API 1500 times a minute for one corp (2016 value).
            - A suite may call one API 1000 times a minute for one corp (2016 value).

        Args:
            appkey: AppKey of the internal app, now called Client ID; goes with `appsecret`.
            appsecret: AppSecret of the internal app, now called Client Secret; goes with `appkey`.
            corpid: Id of the corp (2016); goes with `corpsecret`.
            corpsecret: One of the secrets of the corp (2016), which may have several; goes with `corpid`.

        Raises:
            APIError: DingTalk refused; documented codes: 40001, 40013, 40035, 40089, 40096, 43003.

        Source: https://open.dingtalk.com/document/development/obtain-orgapp-token
        """
        from . import get_token as _operation

        request = _operation._get_kwargs(
            appkey=given(appkey), appsecret=given(appsecret), corpid=given(corpid), corpsecret=given(corpsecret)
        )
        return await self._client.call(_operation.OPERATION, request, _operation.parse)
