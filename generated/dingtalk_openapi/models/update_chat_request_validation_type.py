from typing import Literal

UpdateChatRequestValidationType = Literal[0, 1]

UPDATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES: set[UpdateChatRequestValidationType] = {
    0,
    1,
}


def check_update_chat_request_validation_type(value: int) -> UpdateChatRequestValidationType:
    if value in UPDATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_VALIDATION_TYPE_VALUES!r}")
