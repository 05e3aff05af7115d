from typing import Literal

GroupManagementOptionsMentionAllAuthority = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_MENTION_ALL_AUTHORITY_VALUES: set[GroupManagementOptionsMentionAllAuthority] = {
    0,
    1,
}


def check_group_management_options_mention_all_authority(value: int) -> GroupManagementOptionsMentionAllAuthority:
    if value in GROUP_MANAGEMENT_OPTIONS_MENTION_ALL_AUTHORITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_MENTION_ALL_AUTHORITY_VALUES!r}"
    )
