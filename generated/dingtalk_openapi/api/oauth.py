"""Login without a password and the identity behind a code (免登)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import operations as _operations
from ..types import deprecated

if TYPE_CHECKING:
    from typing import Literal

    from ..models import (
        CreateUserAccessTokenResult,
        GetContactUserResult,
        GetPersistentCodeResult,
        GetSnsUserInfoByCodeResult,
        GetSnsUserInfoResult,
        GetSnsUserTokenResult,
        GetSsoUserInfoResult,
        GetSsoUserInfoV1Result,
        GetUserByUnionidResult,
        GetUserInfoResult,
        GetUserInfoV2Result,
        GetUserResult,
    )
    from ..protocol import AsyncCaller, Caller

__tracebackhide__ = True  # pytest shows arguments, which can be secret


class OauthApi:
    """Login without a password and the identity behind a code (免登).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: Caller) -> None:
        self._client = client

    def authorize_login(
        self,
        *,
        redirect_uri: str,
        client_id: str,
        scope: Literal["openid", "openid corpid"],
        prompt: str = "consent",
        state: str | None = None,
        org_type: Literal["management"] | None = None,
        corp_id: str | None = None,
        exclusive_login: bool | None = None,
        exclusive_corp_id: str | None = None,
    ) -> str:
        """Send a person to the login page of DingTalk and back with a code.

        获取登录用户的访问凭证：让用户在钉钉登录页登录，并带着授权码返回。

        An address for any browser, not for a server. DingTalk shows its login and consent page and then sends the browser on to
        `redirect_uri`: with an `authCode`, which `create_user_access_token` exchanges, or, when the login failed, with `error` in its
        place. Both ways the answer is a redirect, so look for `error` first.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `redirect_uri` must be registered for the app.
            - `org_type` and `corpId` need the scope `openid corpid`.

        Args:
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; it must be registered for the app.
            client_id: AppKey of an internal app, or SuiteKey of a third-party app.
            scope: What the person grants - `openid`, or `openid corpid` to learn the corp they choose as well.
            prompt: `consent`, the only value the docs name.
            state: Any text; comes back unchanged in the redirect.
            org_type: `management` offers only corps that the person manages; needs the scope `openid corpid`.
            corp_id: Id of the corp to select beforehand; needs the scope `openid corpid`.
            exclusive_login: Whether to log in with an exclusive account of a corp.
            exclusive_corp_id: Id of the corp that the exclusive account belongs to.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-identity-credentials
        """
        return self._client.call(
            _operations.authorize_login.call(
                self._client,
                redirect_uri=redirect_uri,
                client_id=client_id,
                scope=scope,
                prompt=prompt,
                state=state,
                org_type=org_type,
                corp_id=corp_id,
                exclusive_login=exclusive_login,
                exclusive_corp_id=exclusive_corp_id,
            )
        )

    @deprecated(
        "It has no official page any more. Use authorize_login instead. Inside the DingTalk client the JSAPI hands out the login-free code.",
        category=None,
    )
    def authorize_login_free(self, *, appid: str, redirect_uri: str, scope: str = "snsapi_base", state: str | None = None) -> str:
        """Send a person inside the DingTalk client through the silent login and back with a code.

        使用标准OAUTH2.0：让钉钉客户端内的用户静默登录，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead. Inside the DingTalk client the JSAPI hands out the
        login-free code.

        An address for the browser inside the DingTalk client, not for a server. Whoever belongs to the corp is sent on to
        `redirect_uri` with a login-free code, without being asked; `get_user_info` exchanges the code. Everybody else sees an error
        page saying that access is not allowed.

        The official docs described it until 2015-12-29 and then removed it, in favour of the JSAPI that hands out codes; clients kept
        using it.

        Limits:
            - The domain of `redirect_uri` must be the domain of one of the micro-apps of the corp.
            - `state` has at most 128 characters. (advised)
            - `state` has the form `^[a-zA-Z0-9]*$`. (advised)

        Args:
            appid: The corpId.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be that of one of the corp's
                micro-apps.
            scope: `snsapi_base`, the only value the docs name.
            state: Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50001, 51000, 51001, 51002, 51003, 51004, 51005, 51006, 51007, 51008,
                51009.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md
        """
        return self._client.call(
            _operations.authorize_login_free.call(self._client, appid=appid, redirect_uri=redirect_uri, scope=scope, state=state)
        )

    @deprecated("It has no official page any more. Use authorize_login instead.", category=None)
    def authorize_qr_login(self, *, appid: str, redirect_uri: str, state: str | None = None) -> str:
        """Send a visitor of a web site to a page with a QR code and back with a code.

        网站应用钉钉扫码登录开发指南：让网站访客扫码登录，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead.

        An address for any browser, not for a server. The page shows a QR code; once the visitor has scanned it with DingTalk and
        confirmed, the browser is sent on to `redirect_uri` with a code, which `get_persistent_code` or `get_sns_user_info_by_code`
        exchanges. Today's web sites use `authorize_login`.

        Limits:
            - The domain of `redirect_uri` must be registered for the open app.

        Args:
            appid: Id of the open app.
            redirect_uri: Where to send the visitor afterwards, percent-encoded in the URL; its domain must be registered for the open app.
            state: Any text; comes back unchanged in the redirect.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50001.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return self._client.call(_operations.authorize_qr_login.call(self._client, appid=appid, redirect_uri=redirect_uri, state=state))

    @deprecated("It has no official page any more. Use authorize_login instead.", category=None)
    def authorize_sns(self, *, appid: str, redirect_uri: str, state: str | None = None, login_tmp_code: str | None = None) -> str:
        """Send a person through the login of an open app and back with a code.

        普通钉钉用户账号开放及免登：让用户登录开放应用，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead.

        An address for the browser, not for a server, with two uses: the login of a person inside the DingTalk client, and the last step
        of a QR code that is embedded in one's own page with `ddLogin.js`. In the second case the script hands out a `loginTmpCode`
        through `window.postMessage`; add it. The code is exchanged by `get_persistent_code` or `get_sns_user_info_by_code`.

        To start the embedded QR code the script wants this address, without `loginTmpCode`, as its `goto`: percent-encode it once as a
        whole, and not `redirect_uri` inside it as well.

        Limits:
            - The domain of `redirect_uri` must be registered for the open app.

        Args:
            appid: Id of the open app.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be registered for the open app.
            state: Any text; comes back unchanged in the redirect.
            login_tmp_code: What the script of the embedded QR code handed out; makes the call its last step.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return self._client.call(
            _operations.authorize_sns.call(self._client, appid=appid, redirect_uri=redirect_uri, state=state, login_tmp_code=login_tmp_code)
        )

    def create_user_access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | None = None,
        refresh_token: str | None = None,
    ) -> CreateUserAccessTokenResult:
        """Get a token of one person, from a code or from a refresh token.

        获取用户token：用授权码或刷新令牌获取用户个人的访问令牌。

        With the `authCode` that `authorize_login` brought (`grantType` is `authorization_code`), or with the refresh token of an
        earlier answer (`refresh_token`). The token speaks for the person, e.g. in `get_contact_user`.

        The token lives 7200 seconds, the refresh token 30 days; each refresh brings a new refresh token. Within its life the same token
        is returned again, and lives on; each app has tokens of its own.

        Permission: 获取钉钉开放接口用户访问凭证的基础权限 (open_app_api_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `code` is required for `authorization_code`, `refreshToken` for `refresh_token`.
            - A refresh token is valid for 30 days.

        Args:
            client_id: AppKey, SuiteKey or AppId of the app.
            client_secret: Secret of the app.
            grant_type: `authorization_code` exchanges `code`, `refresh_token` exchanges `refreshToken`.
            code: The `authCode` of the login; required for `authorization_code`.
            refresh_token: The refresh token of an earlier answer, valid for 30 days; required for `refresh_token`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, invalidCode,
                invalidParameter.authCode.notFound.
                invalidClientIdOrSecret means here: client id or secret wrong. Check that clientId and clientSecret belong to the app
                whose login page gave the code.
                invalidCode means here: authorisation code invalid. Begin the login again: its code, or the refresh token, is not
                good; a code works once.

        Source: https://open.dingtalk.com/document/development/obtain-user-token
        """
        return self._client.call(
            _operations.create_user_access_token.call(
                self._client,
                client_id=client_id,
                client_secret=client_secret,
                grant_type=grant_type,
                code=code,
                refresh_token=refresh_token,
            )
        )

    def get_persistent_code(self, *, tmp_auth_code: str) -> GetPersistentCodeResult:
        """Exchange the code of a login to an open app for a persistent code.

        获取用户授权的持久授权码：用登录开放应用得到的授权码换取持久授权码。

        The code comes from `authorize_qr_login` or `authorize_sns` and works once: never send it a second time. The persistent code
        does not expire; with it and the openid `get_sns_user_token` gets a token of the person. The token of this call is that of
        `get_sns_token`.

        Permission: none.

        Apps: personal apps (第三方个人应用).

        Limits:
            - A code can be used once.

        Args:
            tmp_auth_code: Code of the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 40078, 42008.
                40029 means here: oauth code illegal. Begin the login again: the temporary code is not good; each works once.

        Source: https://open.dingtalk.com/document/development/persistent-authorization-code
        """
        return self._client.call(_operations.get_persistent_code.call(self._client, tmp_auth_code=tmp_auth_code))

    @deprecated("It has no official page any more. Use get_contact_user (ding.contact) instead.", category=None)
    def get_sns_user_info(self) -> GetSnsUserInfoResult:
        """Get the profile of a person who logged in to an open app.

        获取用户授权的个人信息：查询登录开放应用的用户的个人信息。

        Deprecated: It has no official page any more. Use `get_contact_user` (`ding.contact`) instead.

        The token is that of the person, from `get_sns_user_token`; it goes into the query as `sns_token`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.get_sns_user_info.call(self._client))

    def get_sns_user_info_by_code(
        self, *, access_key: str, timestamp: str, signature: str, tmp_auth_code: str
    ) -> GetSnsUserInfoByCodeResult:
        """Exchange the code of a login to an open app for the profile of the person.

        获取用户基本信息：用登录开放应用得到的授权码换取用户的个人信息。

        One call instead of `get_persistent_code`, `get_sns_user_token` and `get_sns_user_info`. It takes no token: the open app signs
        the request. The code comes from `authorize_qr_login` or `authorize_sns` and works once: never send it a second time.

        Permission: 获取钉钉开放接口用户访问凭证的基础权限 (open_app_api_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code can be used once.
            - The timestamp may be off by at most 1 minute.

        Args:
            access_key: Id of the open app.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; at most 1 minute off.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, with the secret of the open app as key; percent-encoded in the URL.
            tmp_auth_code: Code of the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40078, 853001, 853002, 853003, 853004.

        Source: https://open.dingtalk.com/document/development/queries-basic-user-information
        """
        return self._client.call(
            _operations.get_sns_user_info_by_code.call(
                self._client, access_key=access_key, timestamp=timestamp, signature=signature, tmp_auth_code=tmp_auth_code
            )
        )

    @deprecated("It has no official page any more. Use create_user_access_token instead.", category=None)
    def get_sns_user_token(self, *, openid: str, persistent_code: str) -> GetSnsUserTokenResult:
        """Get a token of one person who logged in to an open app.

        获取用户授权的SNS_TOKEN：获取登录开放应用的用户的令牌。

        Deprecated: It has no official page any more. Use `create_user_access_token` instead.

        Takes what `get_persistent_code` answered. The token in the answer is good for `get_sns_user_info`; the token of this call is
        that of `get_sns_token`.

        The token lives 7200 seconds. Asking again does not renew it.

        Args:
            openid: Openid of the person, within this open app.
            persistent_code: The persistent code of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40073, 40091.
                40091 means here: the authorisation of the user failed. Begin the login again: the user has to authorise once more.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return self._client.call(_operations.get_sns_user_token.call(self._client, openid=openid, persistent_code=persistent_code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use get_sso_user_info_v1 instead.", category=None)
    def get_sso_user_info(self, *, code: str) -> GetSsoUserInfoResult:
        """Find out which administrator came from the admin console with a code (legacy API of 2016).

        获取应用管理后台免登的用户信息：以 2016 年的方式用授权码识别从管理后台进入的管理员。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_sso_user_info_v1` instead.

        The code is the one that the admin console appends to the address of the micro-app's own console; `open_admin_landing` brings
        one, too. The token is that of `get_sso_token`, no other will do. It needs a permission, which the page does not name. New apps
        use `get_sso_user_info_v1`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            code: The code that was appended to the address of the console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 41007.

        Source: https://open.dingtalk.com/document/development/exchange-code-for-the-identity-information-of-a-microapplication-administrator
        """
        return self._client.call(_operations.get_sso_user_info.call(self._client, code=code))

    def get_sso_user_info_v1(self, *, code: str) -> GetSsoUserInfoV1Result:
        """Find out which administrator came from the admin console with a code.

        获取应用管理后台免登的用户信息：用授权码识别从管理后台进入的管理员。

        The code is the one that the admin console appends to the address of the micro-app's own console; `open_admin_landing` brings
        one, too. The token is that of `create_sso_access_token`, no other will do.

        Permission: 企业OA后台免登访问权限 (qyapi_get_omp_sso_userinfo).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            code: The code that was appended to the address of the console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidCode, invalidToken.
                invalidCode means here: authorisation code invalid. Open the app from the admin console again: its code is not good;
                each works once.

        Source: https://open.dingtalk.com/document/development/obtains-the-identity-of-an-application-administrator
        """
        return self._client.call(_operations.get_sso_user_info_v1.call(self._client, code=code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use get_user_info_v2 instead.", category=None)
    def get_user_info(self, *, code: str) -> GetUserInfoResult:
        """Exchange a login-free code for the userid (legacy API of 2016).

        通过免登码获取用户信息（不推荐）：以 2016 年的方式用免登授权码换取 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_user_info_v2` instead.

        Tells who logged in, from the code that the JSAPI or the redirect of `authorize_login_free` handed out. A code works once: never
        send it a second time. New apps use `get_user_info_v2`.

        Permission: none.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code can be used once.

        Args:
            code: Login-free code from the JSAPI or the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 40078, 42003.

        Source: https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code
        """
        return self._client.call(_operations.get_user_info.call(self._client, code=code))

    def get_user_info_v2(self, *, code: str) -> GetUserInfoV2Result:
        """Exchange a login-free code for the userid.

        通过免登码获取用户信息：用免登授权码换取 userid。

        Tells who logged in, from a login-free code. A code is valid for 5 minutes and works once: never send it a second time.

        A bad access token is answered with errcode 88 and the real code in `sub_code`; a bad code keeps its own errcode and comes with
        a `request_id`.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code is valid for 5 minutes.
            - A code can be used once.

        Args:
            code: Login-free code; valid for 5 minutes, single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007, 41026.
                40079 means here: unknown authorisation. Ask the corp to authorise the app, then begin the login again.
                40087 means here: the login code could not be exchanged. Begin the login again: its code is not good; each works once,
                and for a short time.
                40091 means here: the authorisation of the user failed. Begin the login again: the user has to authorise once more.
                41026 means here: login code missing. Send the code of the login.
                41007 means here: login code invalid. Begin the login again: its code is not good; each works once, and for a short
                time.
                33012 means here: the person of this login is not in the corp of the access token. Begin the login again with a member
                of the corp, and use the access token of that corp.

        Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
        """
        return self._client.call(_operations.get_user_info_v2.call(self._client, code=code))

    @deprecated(
        "It has no official page any more. Nothing that is documented replaces it; get_sso_user_info_v1 still tells who an administrator is.",
        category=None,
    )
    def open_admin_landing(self, *, corpid: str, redirect_url: str) -> str:
        """Send an administrator to the login of the admin console and back with a code.

        微应用后台管理员免登：让管理员登录管理后台，并带着授权码返回。

        Deprecated: It has no official page any more. Nothing that is documented replaces it; `get_sso_user_info_v1` still tells who an
        administrator is.

        An address for the browser, not for a server: where the console of a micro-app sends an administrator who is not logged in.
        DingTalk shows its login page and then sends the browser on to `redirect_url` with a code, which `get_sso_user_info_v1` or
        `get_sso_user_info` exchanges.

        Mind the spelling: the parameter is `redirect_url`, with the login pages for people it is `redirect_uri`. It is the only call of
        this host.

        Args:
            corpid: Id of the corp; an ISV gives that of its own corp.
            redirect_url: Where to send the administrator afterwards, percent-encoded in the URL.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return self._client.call(_operations.open_admin_landing.call(self._client, corpid=corpid, redirect_url=redirect_url))

    @deprecated("Use ding.contact.get_contact_user instead.", category=None)
    def get_contact_user(self, *, union_id: str) -> GetContactUserResult:
        """Deprecated: use `ding.contact.get_contact_user`, which this is an old name of."""
        return self._client.call(_operations.get_contact_user.call(self._client, union_id=union_id))

    @deprecated("Use ding.contact.get_user instead.", category=None)
    def get_user(self, *, userid: str, login_id: str | None = None, language: Literal["zh_CN", "en_US"] | None = None) -> GetUserResult:
        """Deprecated: use `ding.contact.get_user`, which this is an old name of."""
        return self._client.call(_operations.get_user.call(self._client, userid=userid, login_id=login_id, language=language))

    @deprecated("Use ding.contact.get_user_by_unionid instead.", category=None)
    def get_user_by_unionid(self, *, unionid: str) -> GetUserByUnionidResult:
        """Deprecated: use `ding.contact.get_user_by_unionid`, which this is an old name of."""
        return self._client.call(_operations.get_user_by_unionid.call(self._client, unionid=unionid))


class AsyncOauthApi:
    """Login without a password and the identity behind a code (免登).

    One method for each operation; `client` carries the calls out.
    """

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def authorize_login(
        self,
        *,
        redirect_uri: str,
        client_id: str,
        scope: Literal["openid", "openid corpid"],
        prompt: str = "consent",
        state: str | None = None,
        org_type: Literal["management"] | None = None,
        corp_id: str | None = None,
        exclusive_login: bool | None = None,
        exclusive_corp_id: str | None = None,
    ) -> str:
        """Send a person to the login page of DingTalk and back with a code.

        获取登录用户的访问凭证：让用户在钉钉登录页登录，并带着授权码返回。

        An address for any browser, not for a server. DingTalk shows its login and consent page and then sends the browser on to
        `redirect_uri`: with an `authCode`, which `create_user_access_token` exchanges, or, when the login failed, with `error` in its
        place. Both ways the answer is a redirect, so look for `error` first.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - `redirect_uri` must be registered for the app.
            - `org_type` and `corpId` need the scope `openid corpid`.

        Args:
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; it must be registered for the app.
            client_id: AppKey of an internal app, or SuiteKey of a third-party app.
            scope: What the person grants - `openid`, or `openid corpid` to learn the corp they choose as well.
            prompt: `consent`, the only value the docs name.
            state: Any text; comes back unchanged in the redirect.
            org_type: `management` offers only corps that the person manages; needs the scope `openid corpid`.
            corp_id: Id of the corp to select beforehand; needs the scope `openid corpid`.
            exclusive_login: Whether to log in with an exclusive account of a corp.
            exclusive_corp_id: Id of the corp that the exclusive account belongs to.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://open.dingtalk.com/document/development/obtain-identity-credentials
        """
        return await self._client.call(
            _operations.authorize_login.call(
                self._client,
                redirect_uri=redirect_uri,
                client_id=client_id,
                scope=scope,
                prompt=prompt,
                state=state,
                org_type=org_type,
                corp_id=corp_id,
                exclusive_login=exclusive_login,
                exclusive_corp_id=exclusive_corp_id,
            )
        )

    @deprecated(
        "It has no official page any more. Use authorize_login instead. Inside the DingTalk client the JSAPI hands out the login-free code.",
        category=None,
    )
    async def authorize_login_free(self, *, appid: str, redirect_uri: str, scope: str = "snsapi_base", state: str | None = None) -> str:
        """Send a person inside the DingTalk client through the silent login and back with a code.

        使用标准OAUTH2.0：让钉钉客户端内的用户静默登录，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead. Inside the DingTalk client the JSAPI hands out the
        login-free code.

        An address for the browser inside the DingTalk client, not for a server. Whoever belongs to the corp is sent on to
        `redirect_uri` with a login-free code, without being asked; `get_user_info` exchanges the code. Everybody else sees an error
        page saying that access is not allowed.

        The official docs described it until 2015-12-29 and then removed it, in favour of the JSAPI that hands out codes; clients kept
        using it.

        Limits:
            - The domain of `redirect_uri` must be the domain of one of the micro-apps of the corp.
            - `state` has at most 128 characters. (advised)
            - `state` has the form `^[a-zA-Z0-9]*$`. (advised)

        Args:
            appid: The corpId.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be that of one of the corp's
                micro-apps.
            scope: `snsapi_base`, the only value the docs name.
            state: Any text of a-z, A-Z and 0-9, at most 128 bytes; comes back unchanged in the redirect.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50001, 51000, 51001, 51002, 51003, 51004, 51005, 51006, 51007, 51008,
                51009.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md
        """
        return await self._client.call(
            _operations.authorize_login_free.call(self._client, appid=appid, redirect_uri=redirect_uri, scope=scope, state=state)
        )

    @deprecated("It has no official page any more. Use authorize_login instead.", category=None)
    async def authorize_qr_login(self, *, appid: str, redirect_uri: str, state: str | None = None) -> str:
        """Send a visitor of a web site to a page with a QR code and back with a code.

        网站应用钉钉扫码登录开发指南：让网站访客扫码登录，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead.

        An address for any browser, not for a server. The page shows a QR code; once the visitor has scanned it with DingTalk and
        confirmed, the browser is sent on to `redirect_uri` with a code, which `get_persistent_code` or `get_sns_user_info_by_code`
        exchanges. Today's web sites use `authorize_login`.

        Limits:
            - The domain of `redirect_uri` must be registered for the open app.

        Args:
            appid: Id of the open app.
            redirect_uri: Where to send the visitor afterwards, percent-encoded in the URL; its domain must be registered for the open app.
            state: Any text; comes back unchanged in the redirect.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 50001.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return await self._client.call(
            _operations.authorize_qr_login.call(self._client, appid=appid, redirect_uri=redirect_uri, state=state)
        )

    @deprecated("It has no official page any more. Use authorize_login instead.", category=None)
    async def authorize_sns(self, *, appid: str, redirect_uri: str, state: str | None = None, login_tmp_code: str | None = None) -> str:
        """Send a person through the login of an open app and back with a code.

        普通钉钉用户账号开放及免登：让用户登录开放应用，并带着授权码返回。

        Deprecated: It has no official page any more. Use `authorize_login` instead.

        An address for the browser, not for a server, with two uses: the login of a person inside the DingTalk client, and the last step
        of a QR code that is embedded in one's own page with `ddLogin.js`. In the second case the script hands out a `loginTmpCode`
        through `window.postMessage`; add it. The code is exchanged by `get_persistent_code` or `get_sns_user_info_by_code`.

        To start the embedded QR code the script wants this address, without `loginTmpCode`, as its `goto`: percent-encode it once as a
        whole, and not `redirect_uri` inside it as well.

        Limits:
            - The domain of `redirect_uri` must be registered for the open app.

        Args:
            appid: Id of the open app.
            redirect_uri: Where to send the person afterwards, percent-encoded in the URL; its domain must be registered for the open app.
            state: Any text; comes back unchanged in the redirect.
            login_tmp_code: What the script of the embedded QR code handed out; makes the call its last step.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return await self._client.call(
            _operations.authorize_sns.call(self._client, appid=appid, redirect_uri=redirect_uri, state=state, login_tmp_code=login_tmp_code)
        )

    async def create_user_access_token(
        self,
        *,
        client_id: str,
        client_secret: str,
        grant_type: Literal["authorization_code", "refresh_token"],
        code: str | None = None,
        refresh_token: str | None = None,
    ) -> CreateUserAccessTokenResult:
        """Get a token of one person, from a code or from a refresh token.

        获取用户token：用授权码或刷新令牌获取用户个人的访问令牌。

        With the `authCode` that `authorize_login` brought (`grantType` is `authorization_code`), or with the refresh token of an
        earlier answer (`refresh_token`). The token speaks for the person, e.g. in `get_contact_user`.

        The token lives 7200 seconds, the refresh token 30 days; each refresh brings a new refresh token. Within its life the same token
        is returned again, and lives on; each app has tokens of its own.

        Permission: 获取钉钉开放接口用户访问凭证的基础权限 (open_app_api_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用), personal apps (第三方个人应用).

        Limits:
            - `code` is required for `authorization_code`, `refreshToken` for `refresh_token`.
            - A refresh token is valid for 30 days.

        Args:
            client_id: AppKey, SuiteKey or AppId of the app.
            client_secret: Secret of the app.
            grant_type: `authorization_code` exchanges `code`, `refresh_token` exchanges `refreshToken`.
            code: The `authCode` of the login; required for `authorization_code`.
            refresh_token: The refresh token of an earlier answer, valid for 30 days; required for `refresh_token`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, invalidCode,
                invalidParameter.authCode.notFound.
                invalidClientIdOrSecret means here: client id or secret wrong. Check that clientId and clientSecret belong to the app
                whose login page gave the code.
                invalidCode means here: authorisation code invalid. Begin the login again: its code, or the refresh token, is not
                good; a code works once.

        Source: https://open.dingtalk.com/document/development/obtain-user-token
        """
        return await self._client.call(
            _operations.create_user_access_token.call(
                self._client,
                client_id=client_id,
                client_secret=client_secret,
                grant_type=grant_type,
                code=code,
                refresh_token=refresh_token,
            )
        )

    async def get_persistent_code(self, *, tmp_auth_code: str) -> GetPersistentCodeResult:
        """Exchange the code of a login to an open app for a persistent code.

        获取用户授权的持久授权码：用登录开放应用得到的授权码换取持久授权码。

        The code comes from `authorize_qr_login` or `authorize_sns` and works once: never send it a second time. The persistent code
        does not expire; with it and the openid `get_sns_user_token` gets a token of the person. The token of this call is that of
        `get_sns_token`.

        Permission: none.

        Apps: personal apps (第三方个人应用).

        Limits:
            - A code can be used once.

        Args:
            tmp_auth_code: Code of the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 40078, 42008.
                40029 means here: oauth code illegal. Begin the login again: the temporary code is not good; each works once.

        Source: https://open.dingtalk.com/document/development/persistent-authorization-code
        """
        return await self._client.call(_operations.get_persistent_code.call(self._client, tmp_auth_code=tmp_auth_code))

    @deprecated("It has no official page any more. Use get_contact_user (ding.contact) instead.", category=None)
    async def get_sns_user_info(self) -> GetSnsUserInfoResult:
        """Get the profile of a person who logged in to an open app.

        获取用户授权的个人信息：查询登录开放应用的用户的个人信息。

        Deprecated: It has no official page any more. Use `get_contact_user` (`ding.contact`) instead.

        The token is that of the person, from `get_sns_user_token`; it goes into the query as `sns_token`.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(_operations.get_sns_user_info.call(self._client))

    async def get_sns_user_info_by_code(
        self, *, access_key: str, timestamp: str, signature: str, tmp_auth_code: str
    ) -> GetSnsUserInfoByCodeResult:
        """Exchange the code of a login to an open app for the profile of the person.

        获取用户基本信息：用登录开放应用得到的授权码换取用户的个人信息。

        One call instead of `get_persistent_code`, `get_sns_user_token` and `get_sns_user_info`. It takes no token: the open app signs
        the request. The code comes from `authorize_qr_login` or `authorize_sns` and works once: never send it a second time.

        Permission: 获取钉钉开放接口用户访问凭证的基础权限 (open_app_api_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code can be used once.
            - The timestamp may be off by at most 1 minute.

        Args:
            access_key: Id of the open app.
            timestamp: Now, as Unix time in milliseconds, the same as in the signature; at most 1 minute off.
            signature: Base64 of the HMAC-SHA256 of `timestamp`, with the secret of the open app as key; percent-encoded in the URL.
            tmp_auth_code: Code of the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40078, 853001, 853002, 853003, 853004.

        Source: https://open.dingtalk.com/document/development/queries-basic-user-information
        """
        return await self._client.call(
            _operations.get_sns_user_info_by_code.call(
                self._client, access_key=access_key, timestamp=timestamp, signature=signature, tmp_auth_code=tmp_auth_code
            )
        )

    @deprecated("It has no official page any more. Use create_user_access_token instead.", category=None)
    async def get_sns_user_token(self, *, openid: str, persistent_code: str) -> GetSnsUserTokenResult:
        """Get a token of one person who logged in to an open app.

        获取用户授权的SNS_TOKEN：获取登录开放应用的用户的令牌。

        Deprecated: It has no official page any more. Use `create_user_access_token` instead.

        Takes what `get_persistent_code` answered. The token in the answer is good for `get_sns_user_info`; the token of this call is
        that of `get_sns_token`.

        The token lives 7200 seconds. Asking again does not renew it.

        Args:
            openid: Openid of the person, within this open app.
            persistent_code: The persistent code of the person.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40073, 40091.
                40091 means here: the authorisation of the user failed. Begin the login again: the user has to authorise once more.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
        """
        return await self._client.call(_operations.get_sns_user_token.call(self._client, openid=openid, persistent_code=persistent_code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use get_sso_user_info_v1 instead.", category=None)
    async def get_sso_user_info(self, *, code: str) -> GetSsoUserInfoResult:
        """Find out which administrator came from the admin console with a code (legacy API of 2016).

        获取应用管理后台免登的用户信息：以 2016 年的方式用授权码识别从管理后台进入的管理员。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_sso_user_info_v1` instead.

        The code is the one that the admin console appends to the address of the micro-app's own console; `open_admin_landing` brings
        one, too. The token is that of `get_sso_token`, no other will do. It needs a permission, which the page does not name. New apps
        use `get_sso_user_info_v1`.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            code: The code that was appended to the address of the console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 41007.

        Source: https://open.dingtalk.com/document/development/exchange-code-for-the-identity-information-of-a-microapplication-administrator
        """
        return await self._client.call(_operations.get_sso_user_info.call(self._client, code=code))

    async def get_sso_user_info_v1(self, *, code: str) -> GetSsoUserInfoV1Result:
        """Find out which administrator came from the admin console with a code.

        获取应用管理后台免登的用户信息：用授权码识别从管理后台进入的管理员。

        The code is the one that the admin console appends to the address of the micro-app's own console; `open_admin_landing` brings
        one, too. The token is that of `create_sso_access_token`, no other will do.

        Permission: 企业OA后台免登访问权限 (qyapi_get_omp_sso_userinfo).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Args:
            code: The code that was appended to the address of the console.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: invalidCode, invalidToken.
                invalidCode means here: authorisation code invalid. Open the app from the admin console again: its code is not good;
                each works once.

        Source: https://open.dingtalk.com/document/development/obtains-the-identity-of-an-application-administrator
        """
        return await self._client.call(_operations.get_sso_user_info_v1.call(self._client, code=code))

    @deprecated("DingTalk does not recommend it any more (历史文档). Use get_user_info_v2 instead.", category=None)
    async def get_user_info(self, *, code: str) -> GetUserInfoResult:
        """Exchange a login-free code for the userid (legacy API of 2016).

        通过免登码获取用户信息（不推荐）：以 2016 年的方式用免登授权码换取 userid。

        Deprecated: DingTalk does not recommend it any more (历史文档). Use `get_user_info_v2` instead.

        Tells who logged in, from the code that the JSAPI or the redirect of `authorize_login_free` handed out. A code works once: never
        send it a second time. New apps use `get_user_info_v2`.

        Permission: none.

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code can be used once.

        Args:
            code: Login-free code from the JSAPI or the redirect; single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 40029, 40078, 42003.

        Source: https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code
        """
        return await self._client.call(_operations.get_user_info.call(self._client, code=code))

    async def get_user_info_v2(self, *, code: str) -> GetUserInfoV2Result:
        """Exchange a login-free code for the userid.

        通过免登码获取用户信息：用免登授权码换取 userid。

        Tells who logged in, from a login-free code. A code is valid for 5 minutes and works once: never send it a second time.

        A bad access token is answered with errcode 88 and the real code in `sub_code`; a bad code keeps its own errcode and comes with
        a `request_id`.

        Permission: 调用企业API时需要具备的基本权限 (qyapi_base).

        Apps: internal apps (企业内部应用), third-party apps (第三方企业应用).

        Limits:
            - A code is valid for 5 minutes.
            - A code can be used once.

        Args:
            code: Login-free code; valid for 5 minutes, single use.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007, 41026.
                40079 means here: unknown authorisation. Ask the corp to authorise the app, then begin the login again.
                40087 means here: the login code could not be exchanged. Begin the login again: its code is not good; each works once,
                and for a short time.
                40091 means here: the authorisation of the user failed. Begin the login again: the user has to authorise once more.
                41026 means here: login code missing. Send the code of the login.
                41007 means here: login code invalid. Begin the login again: its code is not good; each works once, and for a short
                time.
                33012 means here: the person of this login is not in the corp of the access token. Begin the login again with a member
                of the corp, and use the access token of that corp.

        Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
        """
        return await self._client.call(_operations.get_user_info_v2.call(self._client, code=code))

    @deprecated(
        "It has no official page any more. Nothing that is documented replaces it; get_sso_user_info_v1 still tells who an administrator is.",
        category=None,
    )
    async def open_admin_landing(self, *, corpid: str, redirect_url: str) -> str:
        """Send an administrator to the login of the admin console and back with a code.

        微应用后台管理员免登：让管理员登录管理后台，并带着授权码返回。

        Deprecated: It has no official page any more. Nothing that is documented replaces it; `get_sso_user_info_v1` still tells who an
        administrator is.

        An address for the browser, not for a server: where the console of a micro-app sends an administrator who is not logged in.
        DingTalk shows its login page and then sends the browser on to `redirect_url` with a code, which `get_sso_user_info_v1` or
        `get_sso_user_info` exchanges.

        Mind the spelling: the parameter is `redirect_url`, with the login pages for people it is `redirect_uri`. It is the only call of
        this host.

        Args:
            corpid: Id of the corp; an ISV gives that of its own corp.
            redirect_url: Where to send the administrator afterwards, percent-encoded in the URL.

        Raises:
            ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
            APIError: DingTalk refused.

        Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
        """
        return await self._client.call(_operations.open_admin_landing.call(self._client, corpid=corpid, redirect_url=redirect_url))

    @deprecated("Use ding.contact.get_contact_user instead.", category=None)
    async def get_contact_user(self, *, union_id: str) -> GetContactUserResult:
        """Deprecated: use `ding.contact.get_contact_user`, which this is an old name of."""
        return await self._client.call(_operations.get_contact_user.call(self._client, union_id=union_id))

    @deprecated("Use ding.contact.get_user instead.", category=None)
    async def get_user(
        self, *, userid: str, login_id: str | None = None, language: Literal["zh_CN", "en_US"] | None = None
    ) -> GetUserResult:
        """Deprecated: use `ding.contact.get_user`, which this is an old name of."""
        return await self._client.call(_operations.get_user.call(self._client, userid=userid, login_id=login_id, language=language))

    @deprecated("Use ding.contact.get_user_by_unionid instead.", category=None)
    async def get_user_by_unionid(self, *, unionid: str) -> GetUserByUnionidResult:
        """Deprecated: use `ding.contact.get_user_by_unionid`, which this is an old name of."""
        return await self._client.call(_operations.get_user_by_unionid.call(self._client, unionid=unionid))
