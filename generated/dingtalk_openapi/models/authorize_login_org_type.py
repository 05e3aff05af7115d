from typing import Literal

AuthorizeLoginOrgType = Literal["management"]

AUTHORIZE_LOGIN_ORG_TYPE_VALUES: set[AuthorizeLoginOrgType] = {
    "management",
}


def check_authorize_login_org_type(value: str) -> AuthorizeLoginOrgType:
    if value in AUTHORIZE_LOGIN_ORG_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {AUTHORIZE_LOGIN_ORG_TYPE_VALUES!r}")
