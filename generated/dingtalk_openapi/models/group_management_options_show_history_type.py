from typing import Literal

GroupManagementOptionsShowHistoryType = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_SHOW_HISTORY_TYPE_VALUES: set[GroupManagementOptionsShowHistoryType] = {
    0,
    1,
}


def check_group_management_options_show_history_type(value: int) -> GroupManagementOptionsShowHistoryType:
    if value in GROUP_MANAGEMENT_OPTIONS_SHOW_HISTORY_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_SHOW_HISTORY_TYPE_VALUES!r}"
    )
