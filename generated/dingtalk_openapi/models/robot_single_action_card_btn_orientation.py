from typing import Literal

RobotSingleActionCardBtnOrientation = Literal["0", "1"]

ROBOT_SINGLE_ACTION_CARD_BTN_ORIENTATION_VALUES: set[RobotSingleActionCardBtnOrientation] = {
    "0",
    "1",
}


def check_robot_single_action_card_btn_orientation(value: str) -> RobotSingleActionCardBtnOrientation:
    if value in ROBOT_SINGLE_ACTION_CARD_BTN_ORIENTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ROBOT_SINGLE_ACTION_CARD_BTN_ORIENTATION_VALUES!r}")
