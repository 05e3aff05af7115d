from typing import Literal

GroupManagementOptionsManagementType = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_MANAGEMENT_TYPE_VALUES: set[GroupManagementOptionsManagementType] = {
    0,
    1,
}


def check_group_management_options_management_type(value: int) -> GroupManagementOptionsManagementType:
    if value in GROUP_MANAGEMENT_OPTIONS_MANAGEMENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_MANAGEMENT_TYPE_VALUES!r}")
