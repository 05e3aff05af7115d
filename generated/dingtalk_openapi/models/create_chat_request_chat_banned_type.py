from typing import Literal

CreateChatRequestChatBannedType = Literal[0, 1]

CREATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES: set[CreateChatRequestChatBannedType] = {
    0,
    1,
}


def check_create_chat_request_chat_banned_type(value: int) -> CreateChatRequestChatBannedType:
    if value in CREATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_CHAT_BANNED_TYPE_VALUES!r}")
