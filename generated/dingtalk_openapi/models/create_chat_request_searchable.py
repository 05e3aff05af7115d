from typing import Literal

CreateChatRequestSearchable = Literal[0, 1]

CREATE_CHAT_REQUEST_SEARCHABLE_VALUES: set[CreateChatRequestSearchable] = {
    0,
    1,
}


def check_create_chat_request_searchable(value: int) -> CreateChatRequestSearchable:
    if value in CREATE_CHAT_REQUEST_SEARCHABLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_SEARCHABLE_VALUES!r}")
