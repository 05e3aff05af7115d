from typing import Literal

AuthorizeLoginScope = Literal["openid", "openid corpid"]

AUTHORIZE_LOGIN_SCOPE_VALUES: set[AuthorizeLoginScope] = {
    "openid",
    "openid corpid",
}


def check_authorize_login_scope(value: str) -> AuthorizeLoginScope:
    if value in AUTHORIZE_LOGIN_SCOPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUTHORIZE_LOGIN_SCOPE_VALUES!r}")
