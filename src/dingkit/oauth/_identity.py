"""`ding.oauth`: who is behind a code, whichever way the person logged in."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from dataclasses import dataclass, field, fields
from functools import wraps
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, ParamSpec, TypeVar

from dingkit._core import _arguments
from dingkit._core._signatures import hmac_sha256
from dingkit._core._steps import run, run_async
from dingkit.credentials import CorpApp, InternalApp, StaticToken
from dingkit.errors._base import ConfigurationError, ServerError
from dingkit.stores import MemoryStore
from dingtalk_openapi.api import oauth as generated
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._core._steps import Steps
    from dingkit.client import AsyncDingTalk, DingTalk
    from dingtalk_openapi.models import (
        CreateUserAccessTokenResult,
        GetContactUserResult,
        GetSnsUserInfoByCodeResult,
        GetSsoUserInfoResult,
        GetSsoUserInfoV1Result,
        GetUserInfoResult,
        GetUserInfoV2Result,
    )

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Identity:
    """Who logged in. Which fields are known depends on the flow; the others are `None`.

    Attributes:
        flow: How the person logged in.
        userid: The person in the corp: `login_free` and `sso`.
        unionid: The person in all apps of the developer: `login_free`, `auth` and `sns`.
        openid: The person in this app: `auth` and `sns`.
        corp_id: The corp: that of the client (`login_free`), the one that the person chose (`auth`), that of the console (`sso`).
        name: Name in the corp, or nickname.
        avatar: Address of the picture.
        email: E-mail address; hidden in `repr`.
        mobile: Mobile number; hidden in `repr`.
        is_admin: Whether the person administers the corp.
        answer: All that DingTalk said, a generated model; hidden in `repr`.
    """

    flow: Literal["login_free", "auth", "sns", "sso"]
    userid: str | None = None
    unionid: str | None = None
    openid: str | None = None
    corp_id: str | None = None
    name: str | None = None
    avatar: str | None = None
    email: str | None = field(default=None, repr=False)
    mobile: str | None = field(default=None, repr=False)
    is_admin: bool | None = None
    answer: Any = field(default=None, repr=False, compare=False)

    def to_dict(self) -> dict[str, Any]:
        """Return all but `answer` as JSON data, such as for the route of a web framework; `answer.to_dict()` gives the rest.

        Examples:
            >>> Identity("login_free", userid="zhangsan", corp_id="ding0a1b2c").to_dict()["userid"]
            'zhangsan'
        """
        return {each.name: getattr(self, each.name) for each in fields(self) if each.name != "answer"}


def sns_signature(app_secret: str, timestamp: int | str) -> str:
    """Sign the call that exchanges a code of an open app: HMAC-SHA256 of the time alone, as base64, not yet percent-encoded.

    Args:
        app_secret: AppSecret of the open app.
        timestamp: Unix time in milliseconds, that of the call.

    Examples:
        >>> sns_signature("testappSecret", "1546084445901")
        'HCbG3xNE3vzhO+u7qCUL1jS5hsu2n5r2cFhnTrtyDAE='

    Source: facts oauth.yaml sns_signature.
    """
    return hmac_sha256(_arguments.secret("app_secret", app_secret), str(timestamp))


class OauthApi(generated.OauthApi):
    """Login without a password and the identity behind a code (免登)."""

    def __init__(self, client: DingTalk) -> None:
        super().__init__(client)
        self._ding = client

    def exchange_login_code(self, *, code: str, legacy: bool = False) -> Identity:
        """Return who is behind a login-free code, from the JSAPI or from `login_free_url`. A code is good once.

        Args:
            code: The code.
            legacy: Use the call of 2016, `get_user_info`.

        Raises:
            APIError: DingTalk refused the code.
            TransportError: DingTalk could not be reached; the code may be used up.

        Examples:
            >>> ding.oauth.exchange_login_code(code="bab02f63").userid  # doctest: +SKIP
            'userid123'

        Source: facts oauth.yaml topapi_v2_user_getuserinfo, user_getuserinfo_2016.
        """
        return run(_login(self, self._ding.corp_id, code, legacy=legacy))

    def exchange_auth_code(self, *, code: str, client_id: str | None = None, client_secret: str | None = None) -> Identity:
        """Return who is behind the `authCode` of `login_url`. A code is good once.

        The token of the person is used for this and then forgotten; to act for the person keep it with
        `dingkit.credentials.UserToken` instead.

        Args:
            code: The code.
            client_id: Client ID of the app; that of the client when not given.
            client_secret: Client Secret; that of the client when not given.

        Raises:
            APIError: DingTalk refused the code, or the app may not read the profile.
            ConfigurationError: the client's credential has no client id.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml v1_userAccessToken, v1_contact_users.
        """
        return run(_auth(self, self._ding, code, client_id, client_secret))

    def exchange_sns_code(self, *, code: str, app_id: str, app_secret: str) -> Identity:
        """Return who is behind the code of `qr_login_url` or `sns_login_url`. A code is good once.

        Args:
            code: The code.
            app_id: Id of the open app.
            app_secret: AppSecret of the open app.

        Raises:
            APIError: DingTalk refused the code or the signature; the clock may be off by a minute at most.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml sns_getuserinfo_bycode, sns_signature.
        """
        return run(_sns(self, code, app_id, app_secret))

    def exchange_sso_code(self, *, code: str, legacy: bool = False) -> Identity:
        """Return which administrator came from the admin console. The client needs the credential `Sso`.

        Args:
            code: The code that the console appended to the address.
            legacy: Use the call of 2016, `get_sso_user_info`.

        Raises:
            APIError: DingTalk refused the code.
            ConfigurationError: the client has another credential.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml sso_getuserinfo, tokens.yaml v1_ssoUserInfo.
        """
        return run(_sso(self, code, legacy=legacy))


class AsyncOauthApi(generated.AsyncOauthApi):
    """Login without a password and the identity behind a code (免登)."""

    def __init__(self, client: AsyncDingTalk) -> None:
        super().__init__(client)
        self._ding = client

    async def exchange_login_code(self, *, code: str, legacy: bool = False) -> Identity:
        """Return who is behind a login-free code, from the JSAPI or from `login_free_url`. A code is good once.

        Args:
            code: The code.
            legacy: Use the call of 2016, `get_user_info`.

        Raises:
            APIError: DingTalk refused the code.
            TransportError: DingTalk could not be reached; the code may be used up.

        Examples:
            >>> (await ding.oauth.exchange_login_code(code="bab02f63")).userid  # doctest: +SKIP
            'userid123'

        Source: facts oauth.yaml topapi_v2_user_getuserinfo, user_getuserinfo_2016.
        """
        return await run_async(_login(self, self._ding.corp_id, code, legacy=legacy))

    async def exchange_auth_code(self, *, code: str, client_id: str | None = None, client_secret: str | None = None) -> Identity:
        """Return who is behind the `authCode` of `login_url`. A code is good once.

        The token of the person is used for this and then forgotten; to act for the person keep it with
        `dingkit.credentials.UserToken` instead.

        Args:
            code: The code.
            client_id: Client ID of the app; that of the client when not given.
            client_secret: Client Secret; that of the client when not given.

        Raises:
            APIError: DingTalk refused the code, or the app may not read the profile.
            ConfigurationError: the client's credential has no client id.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml v1_userAccessToken, v1_contact_users.
        """
        return await run_async(_auth(self, self._ding, code, client_id, client_secret))

    async def exchange_sns_code(self, *, code: str, app_id: str, app_secret: str) -> Identity:
        """Return who is behind the code of `qr_login_url` or `sns_login_url`. A code is good once.

        Args:
            code: The code.
            app_id: Id of the open app.
            app_secret: AppSecret of the open app.

        Raises:
            APIError: DingTalk refused the code or the signature; the clock may be off by a minute at most.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml sns_getuserinfo_bycode, sns_signature.
        """
        return await run_async(_sns(self, code, app_id, app_secret))

    async def exchange_sso_code(self, *, code: str, legacy: bool = False) -> Identity:
        """Return which administrator came from the admin console. The client needs the credential `Sso`.

        Args:
            code: The code that the console appended to the address.
            legacy: Use the call of 2016, `get_sso_user_info`.

        Raises:
            APIError: DingTalk refused the code.
            ConfigurationError: the client has another credential.
            TransportError: DingTalk could not be reached; the code may be used up.

        Source: facts oauth.yaml sso_getuserinfo, tokens.yaml v1_ssoUserInfo.
        """
        return await run_async(_sso(self, code, legacy=legacy))


def _login(api: OauthApi | AsyncOauthApi, corp_id: str | None, code: str, *, legacy: bool) -> Steps[Identity]:
    if legacy:
        return _from_2016((yield api.get_user_info(code=code)), corp_id)
    return _from_login_free((yield api.get_user_info_v2(code=code)), corp_id)


def _auth(
    api: OauthApi | AsyncOauthApi, ding: DingTalk | AsyncDingTalk, code: str, client_id: str | None, client_secret: str | None
) -> Steps[Identity]:
    client_id, client_secret = _client_of(ding, client_id, client_secret)
    granted = yield api.create_user_access_token(
        client_id=client_id, client_secret=client_secret, grant_type="authorization_code", code=code
    )
    person = ding.with_options(credential=_token_in(granted), store=MemoryStore())
    return _from_auth((yield person.contact.get_contact_user(union_id="me")), granted)


def _sns(api: OauthApi | AsyncOauthApi, code: str, app_id: str, app_secret: str) -> Steps[Identity]:
    timestamp = str(round(time.time() * 1000))
    signature = sns_signature(app_secret, timestamp)
    key = _arguments.key("app_id", app_id)
    return _from_sns((yield api.get_sns_user_info_by_code(access_key=key, timestamp=timestamp, signature=signature, tmp_auth_code=code)))


def _sso(api: OauthApi | AsyncOauthApi, code: str, *, legacy: bool) -> Steps[Identity]:
    if legacy:
        return _from_old_sso((yield api.get_sso_user_info(code=code)))
    return _from_sso((yield api.get_sso_user_info_v1(code=code)))


def _client_of(ding: DingTalk | AsyncDingTalk, client_id: str | None, client_secret: str | None) -> tuple[str, str]:
    if client_id is not None and client_secret is not None:
        return _arguments.key("client_id", client_id), _arguments.secret("client_secret", client_secret)
    if client_id is None and client_secret is None:
        credential = ding.credential
        if isinstance(credential, InternalApp):
            return credential.app_key, credential.app_secret
        if isinstance(credential, CorpApp):
            return credential.client_id, credential.client_secret
    raise ConfigurationError("give client_id and client_secret of the app that the person logged in to")


def _answer_of(operation: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Let what cannot be read in an answer be an error of DingTalk's, not of this program."""

    def decorate(read: Callable[P, T]) -> Callable[P, T]:
        @wraps(read)
        def read_or_refuse(*args: P.args, **kwargs: P.kwargs) -> T:
            try:
                return read(*args, **kwargs)
            except (AttributeError, TypeError, ConfigurationError):
                message, docs_url = "the answer does not say who it is, or cannot be read", OPERATIONS[operation].docs_url
                raise ServerError(message, code="", operation=operation, status=200, docs_url=docs_url) from None

        return read_or_refuse

    return decorate


_IDS = ("userid", "unionid", "openid", "corp_id")


def _known(**fields: Any) -> dict[str, Any]:
    known = {name: value for name, value in fields.items() if value is not None}
    if not all(isinstance(known.get(name), (str, NoneType)) for name in _IDS):
        raise TypeError("an id is a text")
    return known


@_answer_of("create_user_access_token")
def _token_in(granted: CreateUserAccessTokenResult) -> StaticToken:
    return StaticToken(granted.access_token)


@_answer_of("get_user_info_v2")
def _from_login_free(answer: GetUserInfoV2Result, corp_id: str | None) -> Identity:
    user = answer.result
    return Identity(
        "login_free",
        corp_id=corp_id,
        answer=user,
        **_known(userid=user.userid, unionid=user.unionid, name=user.name, is_admin=user.sys),
    )


@_answer_of("get_user_info")
def _from_2016(user: GetUserInfoResult, corp_id: str | None) -> Identity:
    return Identity("login_free", corp_id=corp_id, answer=user, **_known(userid=user.userid, name=user.name, is_admin=user.is_sys))


@_answer_of("get_contact_user")
def _from_auth(user: GetContactUserResult, granted: CreateUserAccessTokenResult) -> Identity:
    known = _known(
        unionid=user.union_id,
        openid=user.open_id,
        corp_id=granted.corp_id,
        name=user.nick,
        avatar=user.avatar_url,
        email=user.email,
        mobile=user.mobile,
    )
    return Identity("auth", answer=user, **known)


@_answer_of("get_sns_user_info_by_code")
def _from_sns(answer: GetSnsUserInfoByCodeResult) -> Identity:
    user = answer.user_info
    return Identity("sns", answer=user, **_known(unionid=user.unionid, openid=user.openid, name=user.nick))


@_answer_of("get_sso_user_info_v1")
def _from_sso(user: GetSsoUserInfoV1Result) -> Identity:
    known = _known(
        userid=user.user_id, corp_id=user.corp_id, name=user.user_name, avatar=user.avatar, email=user.email, is_admin=user.is_admin
    )
    return Identity("sso", answer=user, **known)


@_answer_of("get_sso_user_info")
def _from_old_sso(answer: GetSsoUserInfoResult) -> Identity:
    user = answer.user_info
    corp = {} if answer.corp_info is None else _known(corp_id=answer.corp_info.corpid)
    known = _known(userid=user.userid, name=user.name, avatar=user.avatar, email=user.email, is_admin=answer.is_sys)
    return Identity("sso", answer=answer, **corp, **known)
