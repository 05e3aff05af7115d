from typing import Literal

CreateGroupRequestOwnerType = Literal["emp", "ext"]

CREATE_GROUP_REQUEST_OWNER_TYPE_VALUES: set[CreateGroupRequestOwnerType] = {
    "emp",
    "ext",
}


def check_create_group_request_owner_type(value: str) -> CreateGroupRequestOwnerType:
    if value in CREATE_GROUP_REQUEST_OWNER_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_GROUP_REQUEST_OWNER_TYPE_VALUES!r}")
