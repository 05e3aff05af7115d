from typing import Literal

GroupManagementOptionsChatBannedType = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_CHAT_BANNED_TYPE_VALUES: set[GroupManagementOptionsChatBannedType] = {
    0,
    1,
}


def check_group_management_options_chat_banned_type(value: int) -> GroupManagementOptionsChatBannedType:
    if value in GROUP_MANAGEMENT_OPTIONS_CHAT_BANNED_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_CHAT_BANNED_TYPE_VALUES!r}")
