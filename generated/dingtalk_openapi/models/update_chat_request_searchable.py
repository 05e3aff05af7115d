from typing import Literal

UpdateChatRequestSearchable = Literal[0, 1]

UPDATE_CHAT_REQUEST_SEARCHABLE_VALUES: set[UpdateChatRequestSearchable] = {
    0,
    1,
}


def check_update_chat_request_searchable(value: int) -> UpdateChatRequestSearchable:
    if value in UPDATE_CHAT_REQUEST_SEARCHABLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_SEARCHABLE_VALUES!r}")
