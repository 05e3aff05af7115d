"""What a failure says of the message that was sent, and how long a batch has to wait."""

from __future__ import annotations

import pytest

from dingkit.delivery import Batch, BatchState
from dingkit.delivery._rates import seconds_until_room
from dingkit.delivery._sending import outcome_of
from dingkit.errors import (
    APIError,
    ConnectionFailedError,
    ConnectionLostError,
    DingTalkError,
    InvalidRequestError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from dingkit.limiter import LimiterTimeoutError


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ConnectionLostError("lost", operation="create_access_token", request_sent=True), BatchState.NOT_SENT),
        (ConnectionLostError("lost", operation="send_work_notification", request_sent=True), BatchState.UNKNOWN),
        (ConnectionFailedError("no", operation="send_work_notification", request_sent=False), BatchState.NOT_SENT),
        (APIError("html", code="", operation="send_work_notification", status=200), BatchState.UNKNOWN),
        (ServerError("busy", code=-1, operation="send_work_notification", status=200), BatchState.UNKNOWN),
        (RateLimitError("too fast", code=88, operation="send_work_notification", status=200), BatchState.REFUSED),
        (RateLimitError("banned", code="", operation="send_work_notification", status=429), BatchState.UNKNOWN),
        (RateLimitError("banned", code="new", operation="send_work_notification", status=429), BatchState.REFUSED),
        (InvalidRequestError("illegal", code=40035, operation="send_work_notification", status=200), BatchState.REFUSED),
        (APIError("new", code=987654, operation="send_work_notification", status=200), BatchState.UNKNOWN),
        (APIError("new", code="isv.new-code", operation="send_work_notification", status=200), BatchState.UNKNOWN),
        (PermissionDeniedError("new", code="new", operation="send_work_notification", status=403), BatchState.UNKNOWN),
        (APIError("new", code=987654, operation="create_access_token", status=200), BatchState.NOT_SENT),
        (LimiterTimeoutError("too long", operation="send_work_notification", retry_after=60.0), BatchState.NOT_SENT),
    ],
)
def test_what_a_failure_says_of_the_message(error: DingTalkError, state: BatchState) -> None:
    assert outcome_of(error) is state


def people(count: int, *, began: float = -1e9) -> Batch:
    batch = Batch(1, tuple(map(str, range(count))))
    batch.began = began
    return batch


def test_people_in_a_minute() -> None:
    """Who was sent to first makes room first; batches of departments count nobody."""
    sent = [*(people(100, began=float(second)) for second in range(10, 59)), Batch(50, (), (1,))]
    sent[-1].began = 58.0
    assert seconds_until_room(sent, people(100), now=60.0) == 0
    sent.append(people(100, began=59.0))
    assert seconds_until_room(sent, people(100), now=60.0) == 10.0
    assert seconds_until_room(sent, people(50), now=60.0) == 10.0
    assert seconds_until_room(sent, people(101), now=60.0) == 11.0
    assert seconds_until_room(sent, Batch(60, (), (2,)), now=60.0) == 0
    assert seconds_until_room(sent, people(100), now=70.0) == 0


def test_calls_in_a_second() -> None:
    sent = [people(1, began=5.0 + number / 100) for number in range(20)]
    assert seconds_until_room(sent[:19], people(1), now=5.5) == 0
    assert seconds_until_room(sent, Batch(21, (), (1,)), now=5.5) == pytest.approx(0.5)
    assert seconds_until_room(sent, people(1), now=6.0) == 0
