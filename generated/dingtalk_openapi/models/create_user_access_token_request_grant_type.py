from typing import Literal

CreateUserAccessTokenRequestGrantType = Literal["authorization_code", "refresh_token"]

CREATE_USER_ACCESS_TOKEN_REQUEST_GRANT_TYPE_VALUES: set[CreateUserAccessTokenRequestGrantType] = {
    "authorization_code",
    "refresh_token",
}


def check_create_user_access_token_request_grant_type(value: str) -> CreateUserAccessTokenRequestGrantType:
    if value in CREATE_USER_ACCESS_TOKEN_REQUEST_GRANT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_USER_ACCESS_TOKEN_REQUEST_GRANT_TYPE_VALUES!r}"
    )
