"""Logins of people: the admin console, open apps, and tokens of one person."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from copy import copy
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit.credentials._base import Settings, TokenRequest, fingerprint, new_token, refuse_kind
from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.errors._base import APIError
    from dingkit.stores import AccessToken
    from dingtalk_openapi.groups import Groups
    from dingtalk_openapi.models import CreateUserAccessTokenResult


class Sso(Settings):
    """The login of administrators from DingTalk's console (应用后台免登).

    Args:
        corp_id: CorpId.
        sso_secret: SSOSecret; hidden in `repr`.
        legacy: Use `get_sso_token` of the old host.

    Source: facts tokens.yaml v1_ssoAccessToken, oapi_sso_gettoken.
    """

    corp_id: str
    sso_secret: str
    legacy: bool = False

    _hidden = frozenset({"sso_secret"})
    _cleaned = MappingProxyType({"corp_id": _arguments.key, "sso_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return frozenset({"sso"})

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"sso:{'legacy' if self.legacy else 'current'}:{kind}:{self.corp_id}:{fingerprint(self.sso_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        if self.legacy:
            return TokenRequest(
                lambda client: client.token.get_sso_token(corpid=self.corp_id, corpsecret=self.sso_secret),
                lambda result: new_token("get_sso_token", result.access_token, None),
            )
        return TokenRequest(
            lambda client: client.token.create_sso_access_token(corpid=self.corp_id, sso_secret=self.sso_secret),
            lambda result: new_token("create_sso_access_token", result.access_token, result.expire_in),
        )


class Sns(Settings):
    """An open app for personal login (开放应用) (legacy API of 2016).

    Args:
        app_id: AppId.
        app_secret: AppSecret; hidden in `repr`.

    Source: facts tokens.yaml oapi_sns_gettoken.
    """

    app_id: str
    app_secret: str

    _hidden = frozenset({"app_secret"})
    _cleaned = MappingProxyType({"app_id": _arguments.key, "app_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return frozenset({"sns"})

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"sns:{kind}:{self.app_id}:{fingerprint(self.app_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        return TokenRequest(
            lambda client: client.token.get_sns_token(appid=self.app_id, appsecret=self.app_secret),
            lambda result: new_token("get_sns_token", result.access_token, None),
        )


class UserToken(Settings):
    """The token of one person who logged in: obtained with the login's code, renewed with a refresh token that changes each time.

    Each new pair of tokens goes to the store as one value before it is used, so a program that keeps its store can go on without
    `code` after a restart. A refresh token lives 30 days.

    Args:
        client_id: Client ID (AppKey, SuiteKey or AppId) of the app.
        client_secret: Client Secret; hidden in `repr`.
        user: Your own name for the person or the login, such as a session id; the store keeps the tokens under it.
        code: The `authCode` of the login, good for one use; hidden in `repr`. Used when the store has no tokens, or they have expired.
        refresh_token: A refresh token from somewhere else, instead of a code; hidden in `repr`.

    Examples:
        >>> from dingkit import DingTalk
        >>> from dingkit.credentials import UserToken
        >>> with DingTalk(credential=UserToken("dingabc", "app-secret", "session-1", code="46e1")) as ding:  # doctest: +SKIP
        ...     ding.contact.get_contact_user(union_id="me").nick
        '张三'

    Source: facts oauth.yaml v1_userAccessToken.
    """

    client_id: str
    client_secret: str
    user: str
    code: str = ""
    refresh_token: str = ""

    _hidden = frozenset({"client_secret", "code", "refresh_token"})
    _cleaned = MappingProxyType(
        {"client_id": _arguments.key, "code": _arguments.key, "refresh_token": _arguments.key, "client_secret": _arguments.secret}
    )

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return frozenset({"user"})

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"user:{kind}:{self.client_id}:{self.user}:{fingerprint(self.client_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:
        """See `Credential.token_request`.

        Raises:
            ConfigurationError: there is neither a refresh token nor a code: the person has to log in again.
        """
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        refresh_tokens = [known.refresh_token if known else "", self.refresh_token]
        ways = [self._refresh(token) for token in dict.fromkeys(refresh_tokens) if token]
        if self.code:
            ways.append(self._redeem())
        if not ways:
            raise ConfigurationError(f"nothing is known of the user {self.user!r}: let the person log in and give UserToken the code")
        return self._in_sequence(ways)

    def _in_sequence(self, ways: list[TokenRequest]) -> TokenRequest:
        """What the store has may be older than what was given: the person has logged in again since."""
        way, *others = ways

        def after(error: APIError) -> TokenRequest:
            if error.retryable:
                raise error
            if others:
                return self._in_sequence(others)
            explained = copy(error)
            english = f"{error.hint_en or ''} Let the user {self.user!r} log in again and give UserToken the new code.".lstrip()
            explained.hint_en, explained.hint_zh = (
                english,
                f"{error.hint_zh or ''}请让用户 {self.user!r} 重新登录，再把新的 code 交给 UserToken。",
            )
            raise explained from error

        return way._replace(after=after)

    def _refresh(self, refresh_token: str) -> TokenRequest:
        return TokenRequest(
            lambda client: self._create(client)(grant_type="refresh_token", refresh_token=refresh_token),
            lambda result: _user_token(result, refresh_token),
        )

    def _redeem(self) -> TokenRequest:
        return TokenRequest(
            lambda client: self._create(client)(grant_type="authorization_code", code=self.code),
            lambda result: _user_token(result, ""),
        )

    def _create(self, client: Groups) -> Callable[..., CreateUserAccessTokenResult]:
        return partial(client.oauth.create_user_access_token, client_id=self.client_id, client_secret=self.client_secret)


def _user_token(result: CreateUserAccessTokenResult, used: str) -> AccessToken:
    refresh_token = used if result.refresh_token is None else result.refresh_token
    return new_token("create_user_access_token", result.access_token, result.expire_in, refresh_token)
