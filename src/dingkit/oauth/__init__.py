"""Login without a password: addresses to send people to, the state that protects them, and who came back.

| flow | send to | come back with | exchange with |
|---|---|---|---|
| inside DingTalk, without a question | `login_free_url`, or the JSAPI | `code` | `ding.oauth.exchange_login_code` |
| any web site, today | `login_url` | `authCode` | `ding.oauth.exchange_auth_code` |
| open app, QR code or inside DingTalk | `qr_login_url`, `sns_login_url` | `code` | `ding.oauth.exchange_sns_code` |
| admin console | `admin_login_url` | `code` | `ding.oauth.exchange_sso_code` |

Each exchange gives an `Identity`. The page "Login without a password" of the documentation tells the rest.

Examples:
    >>> from dingkit.oauth import login_url, new_state, read_redirect
    >>> state = new_state("a-long-random-secret", session="id-of-the-session", next_path="/leave/1")
    >>> address = login_url(client_id="dingabc", redirect_uri="https://app.example/login/done", state=state)
    >>> address[:60]
    'https://login.dingtalk.com/oauth2/auth?redirect_uri=https%3A'
    >>> came_back = read_redirect(f"authCode=46e1&state={state}", secret="a-long-random-secret", session="id-of-the-session")
    >>> came_back.next_path
    '/leave/1'
"""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily
from dingkit.oauth._addresses import admin_login_url, login_free_url, login_url, qr_login_url, sns_login_url
from dingkit.oauth._identity import AsyncOauthApi, Identity, OauthApi, sns_signature
from dingkit.oauth._redirect import LoginCode, read_code, read_redirect

if TYPE_CHECKING:
    from dingkit.oauth._state import new_state as new_state
    from dingkit.oauth._state import verify_state as verify_state
else:
    # itsdangerous is needed by those who have states.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.oauth._state": ("new_state", "verify_state"),
        },
    )


__all__ = [
    "AsyncOauthApi",
    "Identity",
    "LoginCode",
    "OauthApi",
    "admin_login_url",
    "login_free_url",
    "login_url",
    "new_state",
    "qr_login_url",
    "read_code",
    "read_redirect",
    "sns_login_url",
    "sns_signature",
    "verify_state",
]
