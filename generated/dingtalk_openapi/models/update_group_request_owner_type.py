from typing import Literal

UpdateGroupRequestOwnerType = Literal["emp", "ext"]

UPDATE_GROUP_REQUEST_OWNER_TYPE_VALUES: set[UpdateGroupRequestOwnerType] = {
    "emp",
    "ext",
}


def check_update_group_request_owner_type(value: str) -> UpdateGroupRequestOwnerType:
    if value in UPDATE_GROUP_REQUEST_OWNER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_GROUP_REQUEST_OWNER_TYPE_VALUES!r}")
