from typing import Literal

CreateGroupRequestConversationTag = Literal[0, 2]

CREATE_GROUP_REQUEST_CONVERSATION_TAG_VALUES: set[CreateGroupRequestConversationTag] = {
    0,
    2,
}


def check_create_group_request_conversation_tag(value: int) -> CreateGroupRequestConversationTag:
    if value in CREATE_GROUP_REQUEST_CONVERSATION_TAG_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_GROUP_REQUEST_CONVERSATION_TAG_VALUES!r}")
