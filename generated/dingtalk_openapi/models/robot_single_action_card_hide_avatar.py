from typing import Literal

RobotSingleActionCardHideAvatar = Literal["0", "1"]

ROBOT_SINGLE_ACTION_CARD_HIDE_AVATAR_VALUES: set[RobotSingleActionCardHideAvatar] = {
    "0",
    "1",
}


def check_robot_single_action_card_hide_avatar(value: str) -> RobotSingleActionCardHideAvatar:
    if value in ROBOT_SINGLE_ACTION_CARD_HIDE_AVATAR_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ROBOT_SINGLE_ACTION_CARD_HIDE_AVATAR_VALUES!r}")
