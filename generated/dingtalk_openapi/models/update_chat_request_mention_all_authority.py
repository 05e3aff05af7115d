from typing import Literal

UpdateChatRequestMentionAllAuthority = Literal[0, 1]

UPDATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES: set[UpdateChatRequestMentionAllAuthority] = {
    0,
    1,
}


def check_update_chat_request_mention_all_authority(value: int) -> UpdateChatRequestMentionAllAuthority:
    if value in UPDATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_CHAT_REQUEST_MENTION_ALL_AUTHORITY_VALUES!r}")
