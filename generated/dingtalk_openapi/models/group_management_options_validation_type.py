from typing import Literal

GroupManagementOptionsValidationType = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_VALIDATION_TYPE_VALUES: set[GroupManagementOptionsValidationType] = {
    0,
    1,
}


def check_group_management_options_validation_type(value: int) -> GroupManagementOptionsValidationType:
    if value in GROUP_MANAGEMENT_OPTIONS_VALIDATION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_VALIDATION_TYPE_VALUES!r}")
