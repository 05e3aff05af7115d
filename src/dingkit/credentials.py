"""How an access token is obtained.

Example:
    >>> from dingkit import DingTalk
    >>> from dingkit.credentials import LegacyCorp
    >>> ding = DingTalk(credential=LegacyCorp("ding0a1b2c", "corp-secret"))
"""

from __future__ import annotations

import hashlib
import math
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from dingkit.errors import ConfigurationError
from dingkit.stores import AccessToken
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES
from dingtalk_openapi.types import Unset

if TYPE_CHECKING:
    from dingtalk_openapi.groups import AsyncGroups, Groups
    from dingtalk_openapi.models import CreateAccessTokenResult, GetTokenResult

APP_TOKEN = SECURITY_SCHEMES["oapiAccessToken"].token

__all__ = ["Credential", "InternalApp", "LegacyCorp", "StaticToken"]


class Credential(Protocol):
    """Obtains access tokens; the client caches them under `cache_key`."""

    @property
    def cache_key(self) -> str:
        """Whose token it is; contains no secret."""
        ...

    def serves(self, kind: str) -> bool:
        """Tell whether its tokens are of this kind: `app`, `suite`, `sso`, … (`dingtalk_openapi.operations.SecurityScheme.token`)."""
        ...

    def fetch(self, client: Groups) -> AccessToken:
        """Obtain a new token."""
        ...

    async def fetch_async(self, client: AsyncGroups) -> AccessToken:
        """Obtain a new token."""
        ...


def _fingerprint(secret: str) -> str:
    """Tell two secrets apart without showing either."""
    return hashlib.sha256(secret.encode()).hexdigest()[:12]


def _from_gettoken(result: GetTokenResult) -> AccessToken:
    lifetime = result.expires_in
    if isinstance(lifetime, Unset):  # absent in 2016 (facts tokens.yaml oapi_gettoken_corp)
        lifetime = OPERATIONS["get_token"].token_lifetime or 0
    return AccessToken(result.access_token, time.time() + lifetime)


def _from_access_token(result: CreateAccessTokenResult) -> AccessToken:
    lifetime = result.expire_in
    if isinstance(lifetime, Unset):
        lifetime = OPERATIONS["create_access_token"].token_lifetime or 0
    return AccessToken(result.access_token, time.time() + lifetime)


@dataclass(frozen=True)
class InternalApp:
    """An internal app of one corp (企业内部应用).

    Args:
        app_key: AppKey, also called Client ID.
        app_secret: AppSecret, also called Client Secret; hidden in `repr`.
        legacy: Use `GET /gettoken` of the old host instead of `POST /v1.0/oauth2/accessToken`. The token of the current
            call is good on both hosts, so this is for networks that reach only the old one.

    Source: facts tokens.yaml v1_accessToken, oapi_gettoken_app.
    """

    app_key: str
    app_secret: str = field(repr=False)
    legacy: bool = False

    @property
    def cache_key(self) -> str:
        """See `Credential.cache_key`."""
        return f"internal-app:{'legacy' if self.legacy else 'current'}:{self.app_key}:{_fingerprint(self.app_secret)}"

    def serves(self, kind: str) -> bool:
        """See `Credential.serves`."""
        return kind == APP_TOKEN

    def fetch(self, client: Groups) -> AccessToken:
        """See `Credential.fetch`."""
        if self.legacy:
            return _from_gettoken(client.token.get_token(appkey=self.app_key, appsecret=self.app_secret))
        return _from_access_token(client.token.create_access_token(app_key=self.app_key, app_secret=self.app_secret))

    async def fetch_async(self, client: AsyncGroups) -> AccessToken:
        """See `Credential.fetch_async`."""
        if self.legacy:
            return _from_gettoken(await client.token.get_token(appkey=self.app_key, appsecret=self.app_secret))
        created = await client.token.create_access_token(app_key=self.app_key, app_secret=self.app_secret)
        return _from_access_token(created)


@dataclass(frozen=True)
class LegacyCorp:
    """A corp with a CorpSecret, the way of 2016.

    Args:
        corpid: CorpId.
        corpsecret: CorpSecret; a corp may have several, each with a token of its own. Hidden in `repr`.

    Source: facts tokens.yaml oapi_gettoken_corp.
    """

    corpid: str
    corpsecret: str = field(repr=False)

    @property
    def cache_key(self) -> str:
        """See `Credential.cache_key`."""
        return f"legacy-corp:{self.corpid}:{_fingerprint(self.corpsecret)}"

    def serves(self, kind: str) -> bool:
        """See `Credential.serves`."""
        return kind == APP_TOKEN

    def fetch(self, client: Groups) -> AccessToken:
        """See `Credential.fetch`."""
        return _from_gettoken(client.token.get_token(corpid=self.corpid, corpsecret=self.corpsecret))

    async def fetch_async(self, client: AsyncGroups) -> AccessToken:
        """See `Credential.fetch_async`."""
        return _from_gettoken(await client.token.get_token(corpid=self.corpid, corpsecret=self.corpsecret))


@dataclass(frozen=True)
class StaticToken:
    """A token of any kind that somebody else obtains and renews; once DingTalk refuses it, calls fail with `AuthenticationError`.

    Args:
        value: The token; hidden in `repr`.

    Raises:
        ConfigurationError: the value is empty or holds white space, such as the end of the line it was read from.
    """

    value: str = field(repr=False)

    def __post_init__(self) -> None:
        if self.value.split() != [self.value]:
            raise ConfigurationError("the token given to StaticToken is empty or holds white space")

    @property
    def cache_key(self) -> str:
        """See `Credential.cache_key`."""
        return f"static:{_fingerprint(self.value)}"

    def serves(self, kind: str) -> bool:  # noqa: ARG002 - whoever obtained the token knows what it is good for
        """See `Credential.serves`."""
        return True

    def fetch(self, client: Groups) -> AccessToken:  # noqa: ARG002 - there is nothing to ask for
        """See `Credential.fetch`."""
        return AccessToken(self.value, math.inf)

    async def fetch_async(self, client: AsyncGroups) -> AccessToken:  # noqa: ARG002 - there is nothing to ask for
        """See `Credential.fetch_async`."""
        return AccessToken(self.value, math.inf)
