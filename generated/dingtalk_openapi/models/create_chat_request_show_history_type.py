from typing import Literal

CreateChatRequestShowHistoryType = Literal[0, 1]

CREATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES: set[CreateChatRequestShowHistoryType] = {
    0,
    1,
}


def check_create_chat_request_show_history_type(value: int) -> CreateChatRequestShowHistoryType:
    if value in CREATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES!r}")
