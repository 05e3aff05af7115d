"""Access tokens of an app or a corp (凭证)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from ..models import (
        CreateAccessTokenResult,
        CreateCorpAccessTokenResult,
        CreateCorpAppTokenResult,
        CreateSsoAccessTokenResult,
        CreateSuiteAccessTokenResult,
        GetSnsTokenResult,
        GetSsoTokenResult,
        GetTokenResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class TokenApi:
    """Access tokens of an app or a corp (凭证).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def create_access_token(self, *, app_key: str, app_secret: str) -> CreateAccessTokenResult:
        """Get an access token of an internal app.

        获取企业内部应用的accessToken

        The way to a token for new internal apps. The token goes into the header `x-acs-dingtalk-access-token` on `api.dingtalk.com`;
        `oapi.dingtalk.com` accepts it as `access_token` in the query (the official Python stream SDK uploads media with it).

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is renewed. Cache it per app,
        in one central place, and refresh it ahead of time (guides advise about 10 minutes, the official Python stream SDK takes 5). A
        token may turn invalid early. Token calls do not count against the monthly quota of the corp.

        The lifetime is called `expireIn` here (no s, camel case), where `get_token` has `expires_in`. The body must be JSON with
        `Content-Type: application/json`; with a form content type the answer is 400 `Missingbody` (observed, not on the page).

        Args:
            app_key: Client ID of the internal app (its AppKey).
            app_secret: Client Secret of the internal app (its AppSecret).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, Missingbody.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app
        """
        return self._client.call(_operations.create_access_token.call(self._client, app_key=app_key, app_secret=app_secret))

    def create_corp_access_token(
        self, *, suite_key: str, suite_secret: str, auth_corp_id: str, suite_ticket: str
    ) -> CreateCorpAccessTokenResult:
        """Get an access token of a corp for the third-party or custom app that it authorised.

        获取第三方应用授权企业的accessToken

        For a third-party app (suite) and for a custom app that a solution provider builds for one corp. The credentials are those of
        the app, the token belongs to the corp that authorised it. `get_corp_token` is the same on the old host.

        The token lives 7200 seconds. Asked again within that time, a **new** token comes back, unlike with `create_access_token`: cache
        it per app and corp, in one central place.

        Args:
            suite_key: SuiteKey of the third-party app, or CustomKey of the custom app.
            suite_secret: SuiteSecret of the third-party app, or CustomSecret of the custom app.
            auth_corp_id: Id of the corp that authorised the app.
            suite_ticket: The ticket that DingTalk pushed last; for a custom app any text, such as `Test`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidAuthInfo, invalidSuiteKey, invalidSuiteTicket.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-authorized-enterprise-1
        """
        return self._client.call(
            _operations.create_corp_access_token.call(
                self._client, suite_key=suite_key, suite_secret=suite_secret, auth_corp_id=auth_corp_id, suite_ticket=suite_ticket
            )
        )

    def create_corp_app_token(self, *, corp_id: str, client_id: str, client_secret: str) -> CreateCorpAppTokenResult:
        """Get an access token of an app in one corp, the unified way.

        获取应用的 Access Token

        The newest of the token calls, an OAuth 2.0 client credentials grant: the same for an app of one corp and for an app that many
        corps use. It is the only token call of `api.dingtalk.com` whose fields are in snake case, in the request as in the answer.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            corp_id: Id of the corp in which the app runs.
            client_id: Client ID of the app.
            client_secret: Client Secret of the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.client, server.error, unauthorized.client, unknownError,
                unsupported.grant.type.
                unknownError means here: unknown error, seen for a corpId that does not exist. Check the corpId.

        Source: https://open.dingtalk.com/document/development/api-gettoken
        """
        return self._client.call(
            _operations.create_corp_app_token.call(self._client, corp_id=corp_id, client_id=client_id, client_secret=client_secret)
        )

    def create_sso_access_token(self, *, corpid: str, sso_secret: str) -> CreateSsoAccessTokenResult:
        """Get a token for the login of administrators to the console of a micro-app.

        获取微应用后台免登的accessToken

        Good for one thing only: `get_sso_user_info_v1`, which tells which administrator came from the admin console. The secret is the
        SSOSecret of the corp from the developer console, not the secret of an app.

        Mind the spelling: `corpid` is all lower case here. The page promises no lifetime; its example says 3600 seconds.

        Args:
            corpid: Id of the corp; all lower case on the wire.
            sso_secret: The SSOSecret of the corp, from the developer console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-micro-application-background-without-log-on
        """
        return self._client.call(_operations.create_sso_access_token.call(self._client, corpid=corpid, sso_secret=sso_secret))

    def create_suite_access_token(self, *, suite_key: str, suite_secret: str, suite_ticket: str) -> CreateSuiteAccessTokenResult:
        """Get the suite token of a third-party app.

        获取第三方企业应用的suiteAccessToken

        The suite token speaks for the third-party app itself, not for a corp; `get_app_auth_info` takes it in the header
        `x-acs-dingtalk-access-token`. `get_suite_token` is the same on the old host.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            suite_key: SuiteKey of the third-party app.
            suite_secret: SuiteSecret of the third-party app.
            suite_ticket: The ticket that DingTalk pushed last.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, invalidSuiteTicket.

        Source: https://open.dingtalk.com/document/development/obtains-the-suite-acess-token-of-third-party-enterprise-applications
        """
        return self._client.call(
            _operations.create_suite_access_token.call(
                self._client, suite_key=suite_key, suite_secret=suite_secret, suite_ticket=suite_ticket
            )
        )

    def get_sns_token(self, *, appid: str, appsecret: str) -> GetSnsTokenResult:
        """Get the token of an open app, with which people log in to a web site.

        获取第三方个人应用的access_token

        Good for the calls below `/sns` only: `get_persistent_code` and `get_sns_user_token`.

        The answer has no `expires_in`; the token lives 7200 seconds. Asked again within that time, the same token comes back and its
        life is renewed.

        Args:
            appid: Id of the open app.
            appsecret: Secret of the open app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-personal-application
        """
        return self._client.call(_operations.get_sns_token.call(self._client, appid=appid, appsecret=appsecret))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_sso_access_token instead.", category=None)
    def get_sso_token(self, *, corpid: str, corpsecret: str) -> GetSsoTokenResult:
        """Get a token for the login of administrators to the console of a micro-app, the way of 2016.

        获取微应用后台免登的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_sso_access_token` instead.

        Good for one thing only: `get_sso_user_info`, which tells which administrator came from the admin console. `corpsecret` is the
        SSOSecret here, not a CorpSecret. New apps use `create_sso_access_token`.

        The answer has no `expires_in` and no lifetime is documented. 3600 seconds, the value in the example of
        `create_sso_access_token`, is assumed.

        Args:
            corpid: Id of the corp; an ISV gives that of its own corp.
            corpsecret: The SSOSecret of the corp, not its CorpSecret.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40089, 43003.

        Source: https://open.dingtalk.com/document/development/obtain-the-ssotoken-for-micro-application-background-logon-free
        """
        return self._client.call(_operations.get_sso_token.call(self._client, corpid=corpid, corpsecret=corpsecret))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_access_token instead.", category=None)
    def get_token(
        self, *, appkey: str | None = None, appsecret: str | None = None, corpid: str | None = None, corpsecret: str | None = None
    ) -> GetTokenResult:
        """Get an access token from the old host.

        获取企业内部应用的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_access_token` instead.

        Give exactly one pair: `appkey` and `appsecret` for an internal app, or `corpid` and `corpsecret` for a corp as in 2016. New
        apps use `create_access_token`; its token is accepted by `oapi.dingtalk.com` too (the official Python stream SDK uploads media
        with it). That a token from here also works on `api.dingtalk.com` is inferred.

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is renewed; afterwards a new
        one is issued. Another `corpsecret` of the same corp, or another app, has a token of its own: cache each one separately, in one
        central place, and refresh it ahead of time (guides advise about 10 minutes, the official Python stream SDK takes 5). A token
        may turn invalid early.

        Every call to `oapi.dingtalk.com` is https and UTF-8 only; a POST with JSON needs `Content-Type: application/json` or it fails.

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
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40001, 40013, 40035, 40089, 40096, 43003.
                40001 means here: secret wrong, or not of this corp or app. Correct the secret: it does not belong to this corp or
                app.
                40035 means here: corpid or appkey missing. Send corpid and corpsecret, or appkey and appsecret.

        Source: https://open.dingtalk.com/document/development/obtain-orgapp-token
        """
        return self._client.call(
            _operations.get_token.call(self._client, appkey=appkey, appsecret=appsecret, corpid=corpid, corpsecret=corpsecret)
        )


class AsyncTokenApi:
    """Access tokens of an app or a corp (凭证).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def create_access_token(self, *, app_key: str, app_secret: str) -> CreateAccessTokenResult:
        """Get an access token of an internal app.

        获取企业内部应用的accessToken

        The way to a token for new internal apps. The token goes into the header `x-acs-dingtalk-access-token` on `api.dingtalk.com`;
        `oapi.dingtalk.com` accepts it as `access_token` in the query (the official Python stream SDK uploads media with it).

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is renewed. Cache it per app,
        in one central place, and refresh it ahead of time (guides advise about 10 minutes, the official Python stream SDK takes 5). A
        token may turn invalid early. Token calls do not count against the monthly quota of the corp.

        The lifetime is called `expireIn` here (no s, camel case), where `get_token` has `expires_in`. The body must be JSON with
        `Content-Type: application/json`; with a form content type the answer is 400 `Missingbody` (observed, not on the page).

        Args:
            app_key: Client ID of the internal app (its AppKey).
            app_secret: Client Secret of the internal app (its AppSecret).

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, Missingbody.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app
        """
        return await self._client.call(_operations.create_access_token.call(self._client, app_key=app_key, app_secret=app_secret))

    async def create_corp_access_token(
        self, *, suite_key: str, suite_secret: str, auth_corp_id: str, suite_ticket: str
    ) -> CreateCorpAccessTokenResult:
        """Get an access token of a corp for the third-party or custom app that it authorised.

        获取第三方应用授权企业的accessToken

        For a third-party app (suite) and for a custom app that a solution provider builds for one corp. The credentials are those of
        the app, the token belongs to the corp that authorised it. `get_corp_token` is the same on the old host.

        The token lives 7200 seconds. Asked again within that time, a **new** token comes back, unlike with `create_access_token`: cache
        it per app and corp, in one central place.

        Args:
            suite_key: SuiteKey of the third-party app, or CustomKey of the custom app.
            suite_secret: SuiteSecret of the third-party app, or CustomSecret of the custom app.
            auth_corp_id: Id of the corp that authorised the app.
            suite_ticket: The ticket that DingTalk pushed last; for a custom app any text, such as `Test`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidAuthInfo, invalidSuiteKey, invalidSuiteTicket.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-authorized-enterprise-1
        """
        return await self._client.call(
            _operations.create_corp_access_token.call(
                self._client, suite_key=suite_key, suite_secret=suite_secret, auth_corp_id=auth_corp_id, suite_ticket=suite_ticket
            )
        )

    async def create_corp_app_token(self, *, corp_id: str, client_id: str, client_secret: str) -> CreateCorpAppTokenResult:
        """Get an access token of an app in one corp, the unified way.

        获取应用的 Access Token

        The newest of the token calls, an OAuth 2.0 client credentials grant: the same for an app of one corp and for an app that many
        corps use. It is the only token call of `api.dingtalk.com` whose fields are in snake case, in the request as in the answer.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            corp_id: Id of the corp in which the app runs.
            client_id: Client ID of the app.
            client_secret: Client Secret of the app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalid.client, server.error, unauthorized.client, unknownError,
                unsupported.grant.type.
                unknownError means here: unknown error, seen for a corpId that does not exist. Check the corpId.

        Source: https://open.dingtalk.com/document/development/api-gettoken
        """
        return await self._client.call(
            _operations.create_corp_app_token.call(self._client, corp_id=corp_id, client_id=client_id, client_secret=client_secret)
        )

    async def create_sso_access_token(self, *, corpid: str, sso_secret: str) -> CreateSsoAccessTokenResult:
        """Get a token for the login of administrators to the console of a micro-app.

        获取微应用后台免登的accessToken

        Good for one thing only: `get_sso_user_info_v1`, which tells which administrator came from the admin console. The secret is the
        SSOSecret of the corp from the developer console, not the secret of an app.

        Mind the spelling: `corpid` is all lower case here. The page promises no lifetime; its example says 3600 seconds.

        Args:
            corpid: Id of the corp; all lower case on the wire.
            sso_secret: The SSOSecret of the corp, from the developer console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret.

        Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-micro-application-background-without-log-on
        """
        return await self._client.call(_operations.create_sso_access_token.call(self._client, corpid=corpid, sso_secret=sso_secret))

    async def create_suite_access_token(self, *, suite_key: str, suite_secret: str, suite_ticket: str) -> CreateSuiteAccessTokenResult:
        """Get the suite token of a third-party app.

        获取第三方企业应用的suiteAccessToken

        The suite token speaks for the third-party app itself, not for a corp; `get_app_auth_info` takes it in the header
        `x-acs-dingtalk-access-token`. `get_suite_token` is the same on the old host.

        The token lives 7200 seconds. Whether asking again gives the same token is not documented.

        Args:
            suite_key: SuiteKey of the third-party app.
            suite_secret: SuiteSecret of the third-party app.
            suite_ticket: The ticket that DingTalk pushed last.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, invalidSuiteTicket.

        Source: https://open.dingtalk.com/document/development/obtains-the-suite-acess-token-of-third-party-enterprise-applications
        """
        return await self._client.call(
            _operations.create_suite_access_token.call(
                self._client, suite_key=suite_key, suite_secret=suite_secret, suite_ticket=suite_ticket
            )
        )

    async def get_sns_token(self, *, appid: str, appsecret: str) -> GetSnsTokenResult:
        """Get the token of an open app, with which people log in to a web site.

        获取第三方个人应用的access_token

        Good for the calls below `/sns` only: `get_persistent_code` and `get_sns_user_token`.

        The answer has no `expires_in`; the token lives 7200 seconds. Asked again within that time, the same token comes back and its
        life is renewed.

        Args:
            appid: Id of the open app.
            appsecret: Secret of the open app.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-personal-application
        """
        return await self._client.call(_operations.get_sns_token.call(self._client, appid=appid, appsecret=appsecret))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_sso_access_token instead.", category=None)
    async def get_sso_token(self, *, corpid: str, corpsecret: str) -> GetSsoTokenResult:
        """Get a token for the login of administrators to the console of a micro-app, the way of 2016.

        获取微应用后台免登的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_sso_access_token` instead.

        Good for one thing only: `get_sso_user_info`, which tells which administrator came from the admin console. `corpsecret` is the
        SSOSecret here, not a CorpSecret. New apps use `create_sso_access_token`.

        The answer has no `expires_in` and no lifetime is documented. 3600 seconds, the value in the example of
        `create_sso_access_token`, is assumed.

        Args:
            corpid: Id of the corp; an ISV gives that of its own corp.
            corpsecret: The SSOSecret of the corp, not its CorpSecret.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40089, 43003.

        Source: https://open.dingtalk.com/document/development/obtain-the-ssotoken-for-micro-application-background-logon-free
        """
        return await self._client.call(_operations.get_sso_token.call(self._client, corpid=corpid, corpsecret=corpsecret))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use create_access_token instead.", category=None)
    async def get_token(
        self, *, appkey: str | None = None, appsecret: str | None = None, corpid: str | None = None, corpsecret: str | None = None
    ) -> GetTokenResult:
        """Get an access token from the old host.

        获取企业内部应用的access_token

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `create_access_token` instead.

        Give exactly one pair: `appkey` and `appsecret` for an internal app, or `corpid` and `corpsecret` for a corp as in 2016. New
        apps use `create_access_token`; its token is accepted by `oapi.dingtalk.com` too (the official Python stream SDK uploads media
        with it). That a token from here also works on `api.dingtalk.com` is inferred.

        The token lives 7200 seconds. Asked again within that time, the same token comes back and its life is renewed; afterwards a new
        one is issued. Another `corpsecret` of the same corp, or another app, has a token of its own: cache each one separately, in one
        central place, and refresh it ahead of time (guides advise about 10 minutes, the official Python stream SDK takes 5). A token
        may turn invalid early.

        Every call to `oapi.dingtalk.com` is https and UTF-8 only; a POST with JSON needs `Content-Type: application/json` or it fails.

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
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40001, 40013, 40035, 40089, 40096, 43003.
                40001 means here: secret wrong, or not of this corp or app. Correct the secret: it does not belong to this corp or
                app.
                40035 means here: corpid or appkey missing. Send corpid and corpsecret, or appkey and appsecret.

        Source: https://open.dingtalk.com/document/development/obtain-orgapp-token
        """
        return await self._client.call(
            _operations.get_token.call(self._client, appkey=appkey, appsecret=appsecret, corpid=corpid, corpsecret=corpsecret)
        )
