from typing import Literal

CreateChatRequestMentionAllAuthority = Literal[0, 1]

CREATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES: set[CreateChatRequestMentionAllAuthority] = {
    0,
    1,
}


def check_create_chat_request_mention_all_authority(value: int) -> CreateChatRequestMentionAllAuthority:
    if value in CREATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES!r}")
