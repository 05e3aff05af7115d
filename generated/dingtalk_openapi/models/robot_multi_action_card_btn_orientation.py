from typing import Literal

RobotMultiActionCardBtnOrientation = Literal["0", "1"]

ROBOT_MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES: set[RobotMultiActionCardBtnOrientation] = {
    "0",
    "1",
}


def check_robot_multi_action_card_btn_orientation(value: str) -> RobotMultiActionCardBtnOrientation:
    if value in ROBOT_MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ROBOT_MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES!r}")
