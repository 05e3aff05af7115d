"""Addresses of DingTalk's login pages, made from the spec: host, path and parameters are those of the operations."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, urlencode

from dingkit._core import _arguments
from dingkit._core._urls import check_page
from dingtalk_openapi.errors import ArgumentValueError
from dingtalk_openapi.operations import (
    HOSTS,
    authorize_login,
    authorize_login_free,
    authorize_qr_login,
    authorize_sns,
    open_admin_landing,
)

if TYPE_CHECKING:
    from dingtalk_openapi.call import Call

_STATE_OF_2016 = re.compile(r"[a-zA-Z0-9]{0,128}")
"""Facts oauth.yaml connect_oauth2_authorize_2015."""


def _address(call: Call[str], base_url: str | None) -> str:
    """Return the address of a call, which a browser is going to make."""
    host = HOSTS[call.operation.host] if base_url is None else _arguments.address("base_url", base_url).rstrip("/")
    parameters = {name: _text(value) for name, value in call.request["params"].items()}
    return f"{host}{call.request['url']}?{urlencode(parameters, quote_via=quote, safe='')}"


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def login_url(
    *,
    client_id: str,
    redirect_uri: str,
    state: str | None = None,
    scope: Literal["openid", "openid corpid"] = "openid",
    prompt: str | None = None,
    org_type: Literal["management"] | None = None,
    corp_id: str | None = None,
    exclusive_login: bool | None = None,
    exclusive_corp_id: str | None = None,
    base_url: str | None = None,
) -> str:
    """Return the address of today's login page, for any web site.

    Args:
        client_id: AppKey (Client ID) of an internal app, or SuiteKey.
        redirect_uri: Where DingTalk sends the person afterwards, with `authCode` or `error`; registered for the app.
        state: From `new_state`.
        scope: `openid corpid` to learn the corp that the person chooses as well.
        prompt: What the page asks the person; `consent`, the only value that the docs name, when not given.
        org_type: `management` offers only corps that the person manages; needs `openid corpid`.
        corp_id: The corp to select beforehand; needs `openid corpid`.
        exclusive_login: Log in with an exclusive account of a corp.
        exclusive_corp_id: The corp of the exclusive account.
        base_url: Another URL for `https://login.dingtalk.com`, such as that of a stand-in.

    Raises:
        UrlNotAllowedError: `redirect_uri` is no absolute http or https address.

    Examples:
        >>> login_url(client_id="dingabc", redirect_uri="https://site.example/auth", state="s1").partition("client_id=")[2]
        'dingabc&scope=openid&prompt=consent&state=s1'

    Source: facts oauth.yaml login_oauth2_auth.
    """
    asked = {} if prompt is None else {"prompt": prompt}
    call = authorize_login.call(
        None,
        redirect_uri=check_page(redirect_uri),
        client_id=_arguments.key("client_id", client_id),
        scope=scope,
        state=state,
        org_type=org_type,
        corp_id=None if corp_id is None else _arguments.key("corp_id", corp_id),
        exclusive_login=exclusive_login,
        exclusive_corp_id=None if exclusive_corp_id is None else _arguments.key("exclusive_corp_id", exclusive_corp_id),
        **asked,
    )
    return _address(call, base_url)


def login_free_url(*, corp_id: str, redirect_uri: str, state: str | None = None, base_url: str | None = None) -> str:
    """Return the address of the silent login inside the DingTalk client (legacy API of 2016).

    Args:
        corp_id: CorpId.
        redirect_uri: Where DingTalk sends the person afterwards, with `code`; its domain is that of one of the corp's micro-apps.
        state: From `new_state`, with a short `next_path`: at most 128 letters and digits.
        base_url: Another URL for `https://oapi.dingtalk.com`.

    Raises:
        UrlNotAllowedError: `redirect_uri` is no absolute http or https address.
        ArgumentValueError: the state is longer than 128 characters, or has others than letters and digits.

    Examples:
        >>> login_free_url(corp_id="ding123", redirect_uri="https://app.example/cb", state="abcd1234")[:73]
        'https://oapi.dingtalk.com/connect/oauth2/authorize?appid=ding123&redirect'

    Source: facts oauth.yaml connect_oauth2_authorize_2015.
    """
    if state is not None and not _STATE_OF_2016.fullmatch(state):
        raise ArgumentValueError("here a state has at most 128 letters and digits: keep next_path short, or in the session", field="")
    appid = _arguments.key("corp_id", corp_id)
    return _address(authorize_login_free.call(None, appid=appid, redirect_uri=check_page(redirect_uri), state=state), base_url)


def qr_login_url(*, app_id: str, redirect_uri: str, state: str | None = None, base_url: str | None = None) -> str:
    """Return the address of DingTalk's page with a QR code, for web sites with an open app (2016).

    Args:
        app_id: Id of the open app.
        redirect_uri: Where DingTalk sends the visitor afterwards, with `code`; its domain is registered for the open app.
        state: From `new_state`.
        base_url: Another URL for `https://oapi.dingtalk.com`.

    Raises:
        UrlNotAllowedError: `redirect_uri` is no absolute http or https address.

    Source: facts oauth.yaml connect_qrconnect.
    """
    appid = _arguments.key("app_id", app_id)
    return _address(authorize_qr_login.call(None, appid=appid, redirect_uri=check_page(redirect_uri), state=state), base_url)


def sns_login_url(
    *, app_id: str, redirect_uri: str, state: str | None = None, login_tmp_code: str | None = None, base_url: str | None = None
) -> str:
    """Return the address of the login to an open app inside the DingTalk client, and of the last step of an embedded QR code (2016).

    The script of the embedded QR code (`ddLogin.js`) takes the address without `login_tmp_code` as its `goto`, percent-encoded as a
    whole once more: `urllib.parse.quote(address, safe="")`.

    Args:
        app_id: Id of the open app.
        redirect_uri: Where DingTalk sends the person afterwards, with `code`; its domain is registered for the open app.
        state: From `new_state`.
        login_tmp_code: What the script of the embedded QR code handed out.
        base_url: Another URL for `https://oapi.dingtalk.com`.

    Raises:
        UrlNotAllowedError: `redirect_uri` is no absolute http or https address.

    Source: facts oauth.yaml connect_oauth2_sns_authorize.
    """
    appid = _arguments.key("app_id", app_id)
    call = authorize_sns.call(None, appid=appid, redirect_uri=check_page(redirect_uri), state=state, login_tmp_code=login_tmp_code)
    return _address(call, base_url)


def admin_login_url(*, corp_id: str, redirect_url: str, base_url: str | None = None) -> str:
    """Return the address that sends an administrator to the login of the admin console; it takes no state.

    Args:
        corp_id: CorpId; an ISV gives its own.
        redirect_url: Where DingTalk sends the administrator afterwards, with `code`.
        base_url: Another URL for `https://oa.dingtalk.com`.

    Raises:
        UrlNotAllowedError: `redirect_url` is no absolute http or https address.

    Source: facts oauth.yaml admin_landing.
    """
    corpid = _arguments.key("corp_id", corp_id)
    return _address(open_admin_landing.call(None, corpid=corpid, redirect_url=check_page(redirect_url)), base_url)
