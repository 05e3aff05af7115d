from typing import Literal

StreamSubscriptionType = Literal["CALLBACK", "EVENT", "SYSTEM"]

STREAM_SUBSCRIPTION_TYPE_VALUES: set[StreamSubscriptionType] = {
    "CALLBACK",
    "EVENT",
    "SYSTEM",
}


def check_stream_subscription_type(value: str) -> StreamSubscriptionType:
    if value in STREAM_SUBSCRIPTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STREAM_SUBSCRIPTION_TYPE_VALUES!r}")
