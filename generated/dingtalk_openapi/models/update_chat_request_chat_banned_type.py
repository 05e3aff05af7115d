from typing import Literal

UpdateChatRequestChatBannedType = Literal[0, 1]

UPDATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES: set[UpdateChatRequestChatBannedType] = {
    0,
    1,
}


def check_update_chat_request_chat_banned_type(value: int) -> UpdateChatRequestChatBannedType:
    if value in UPDATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES!r}")
