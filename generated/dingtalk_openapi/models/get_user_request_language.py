from typing import Literal

GetUserRequestLanguage = Literal["en_US", "zh_CN"]

GET_USER_REQUEST_LANGUAGE_VALUES: set[GetUserRequestLanguage] = {
    "en_US",
    "zh_CN",
}


def check_get_user_request_language(value: str) -> GetUserRequestLanguage:
    if value in GET_USER_REQUEST_LANGUAGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_USER_REQUEST_LANGUAGE_VALUES!r}")
