from typing import Literal

UpdateChatRequestManagementType = Literal[0, 1]

UPDATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES: set[UpdateChatRequestManagementType] = {
    0,
    1,
}


def check_update_chat_request_management_type(value: int) -> UpdateChatRequestManagementType:
    if value in UPDATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES!r}")
