from typing import Literal

UpdateChatRequestOwnerType = Literal["emp", "ext"]

UPDATE_CHAT_REQUEST_OWNER_TYPE_VALUES: set[UpdateChatRequestOwnerType] = {
    "emp",
    "ext",
}


def check_update_chat_request_owner_type(value: str) -> UpdateChatRequestOwnerType:
    if value in UPDATE_CHAT_REQUEST_OWNER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_OWNER_TYPE_VALUES!r}")
