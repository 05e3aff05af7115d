from typing import Literal

CreateChatRequestManagementType = Literal[0, 1]

CREATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES: set[CreateChatRequestManagementType] = {
    0,
    1,
}


def check_create_chat_request_management_type(value: int) -> CreateChatRequestManagementType:
    if value in CREATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_MANAGEMENT_TYPE_VALUES!r}")
