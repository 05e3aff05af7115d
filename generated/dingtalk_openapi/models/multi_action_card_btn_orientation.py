from typing import Literal

MultiActionCardBtnOrientation = Literal["0", "1"]

MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES: set[MultiActionCardBtnOrientation] = {
    "0",
    "1",
}


def check_multi_action_card_btn_orientation(value: str) -> MultiActionCardBtnOrientation:
    if value in MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {MULTI_ACTION_CARD_BTN_ORIENTATION_VALUES!r}")
