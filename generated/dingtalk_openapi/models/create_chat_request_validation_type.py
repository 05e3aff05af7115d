from typing import Literal

CreateChatRequestValidationType = Literal[0, 1]

CREATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES: set[CreateChatRequestValidationType] = {
    0,
    1,
}


def check_create_chat_request_validation_type(value: int) -> CreateChatRequestValidationType:
    if value in CREATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES!r}")
