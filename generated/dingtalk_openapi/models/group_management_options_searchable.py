from typing import Literal

GroupManagementOptionsSearchable = Literal[0, 1]

GROUP_MANAGEMENT_OPTIONS_SEARCHABLE_VALUES: set[GroupManagementOptionsSearchable] = {
    0,
    1,
}


def check_group_management_options_searchable(value: int) -> GroupManagementOptionsSearchable:
    if value in GROUP_MANAGEMENT_OPTIONS_SEARCHABLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GROUP_MANAGEMENT_OPTIONS_SEARCHABLE_VALUES!r}")
