"""Apps that belong to one corp."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from types import MappingProxyType
from typing import TYPE_CHECKING

from dingkit._core import _arguments
from dingkit.credentials._base import JSAPI_TICKET, Settings, TokenRequest, fingerprint, new_token, refuse_kind

if TYPE_CHECKING:
    from dingkit.stores import AccessToken
    from dingtalk_openapi.models import CreateJsapiTicketResult, GetJsapiTicketResult, GetTokenResult

APP_KINDS = frozenset({"app", JSAPI_TICKET})


def _from_gettoken(result: GetTokenResult) -> AccessToken:
    return new_token("get_token", result.access_token, result.expires_in)


def _from_old_ticket(result: GetJsapiTicketResult) -> AccessToken:
    return new_token("get_jsapi_ticket", result.ticket, result.expires_in)


def _from_ticket(result: CreateJsapiTicketResult) -> AccessToken:
    return new_token("create_jsapi_ticket", result.jsapi_ticket, result.expire_in)


OLD_TICKET = TokenRequest(lambda client: client.jsapi.get_jsapi_ticket(), _from_old_ticket)
TICKET = TokenRequest(lambda client: client.jsapi.create_jsapi_ticket(), _from_ticket)


class InternalApp(Settings):
    """An internal app of one corp (企业内部应用).

    Args:
        app_key: AppKey, also called Client ID.
        app_secret: AppSecret, also called Client Secret; hidden in `repr`.
        legacy: Use `get_token` and `get_jsapi_ticket` of the old host. The token of the current call is good on both hosts, so this
            is for networks that reach only the old one.

    Examples:
        >>> from dingkit.credentials import InternalApp
        >>> InternalApp("dingabc", "app-secret")
        InternalApp(app_key='dingabc', legacy=False)

    Source: facts tokens.yaml v1_accessToken, oapi_gettoken_app.
    """

    app_key: str
    app_secret: str
    legacy: bool = False

    _hidden = frozenset({"app_secret"})
    _cleaned = MappingProxyType({"app_key": _arguments.key, "app_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return APP_KINDS

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"internal-app:{'legacy' if self.legacy else 'current'}:{kind}:{self.app_key}:{fingerprint(self.app_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind == JSAPI_TICKET:
            return OLD_TICKET if self.legacy else TICKET
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        if self.legacy:
            return TokenRequest(lambda client: client.token.get_token(appkey=self.app_key, appsecret=self.app_secret), _from_gettoken)
        return TokenRequest(
            lambda client: client.token.create_access_token(app_key=self.app_key, app_secret=self.app_secret),
            lambda result: new_token("create_access_token", result.access_token, result.expire_in),
        )


class CorpApp(Settings):
    """An app of one corp whose token is asked for with the corp's id in the path, the OAuth client-credentials way.

    Args:
        corp_id: CorpId.
        client_id: Client ID of the app.
        client_secret: Client Secret of the app; hidden in `repr`.

    Source: facts tokens.yaml v1_corp_token.
    """

    corp_id: str
    client_id: str
    client_secret: str

    _hidden = frozenset({"client_secret"})
    _cleaned = MappingProxyType({"corp_id": _arguments.key, "client_id": _arguments.key, "client_secret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return APP_KINDS

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"corp-app:{kind}:{self.corp_id}:{self.client_id}:{fingerprint(self.client_secret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind == JSAPI_TICKET:
            return TICKET
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        return TokenRequest(
            lambda client: client.token.create_corp_app_token(
                corp_id=self.corp_id, client_id=self.client_id, client_secret=self.client_secret
            ),
            lambda result: new_token("create_corp_app_token", result.access_token, result.expires_in),
        )


class LegacyCorp(Settings):
    """A corp with a CorpSecret (legacy API of 2016).

    Args:
        corpid: CorpId.
        corpsecret: CorpSecret; a corp may have several, each with a token of its own. Hidden in `repr`.

    Source: facts tokens.yaml oapi_gettoken_corp.
    """

    corpid: str
    corpsecret: str

    _hidden = frozenset({"corpsecret"})
    _cleaned = MappingProxyType({"corpid": _arguments.key, "corpsecret": _arguments.secret})

    @property
    def kinds(self) -> frozenset[str]:
        """See `Credential.kinds`."""
        return APP_KINDS

    def cache_key(self, kind: str) -> str:
        """See `Credential.cache_key`."""
        return f"legacy-corp:{kind}:{self.corpid}:{fingerprint(self.corpsecret)}"

    def token_request(self, kind: str, known: AccessToken | None) -> TokenRequest:  # noqa: ARG002 - the old token is not needed
        """See `Credential.token_request`."""
        if kind == JSAPI_TICKET:
            return OLD_TICKET
        if kind not in self.kinds:
            raise refuse_kind(self, kind)
        return TokenRequest(lambda client: client.token.get_token(corpid=self.corpid, corpsecret=self.corpsecret), _from_gettoken)
