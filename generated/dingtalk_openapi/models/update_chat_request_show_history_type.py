from typing import Literal

UpdateChatRequestShowHistoryType = Literal[0, 1]

UPDATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES: set[UpdateChatRequestShowHistoryType] = {
    0,
    1,
}


def check_update_chat_request_show_history_type(value: int) -> UpdateChatRequestShowHistoryType:
    if value in UPDATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_SHOW_HISTORY_TYPE_VALUES!r}")
