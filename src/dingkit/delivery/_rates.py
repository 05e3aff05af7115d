"""The rates of DingTalk that a delivery keeps by itself: they hold for its earlier runs too, and need no limiter."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._rates import RECIPIENTS
from dingtalk_openapi.operations import RATES, send_work_notification

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dingkit.delivery._journal import Batch


def _weight(batch: Batch, scope: str) -> int:
    """How much of a rate a batch takes; how many people a department has is not known here."""
    return {"app": 1, RECIPIENTS: len(batch.users)}.get(scope, 0)


def seconds_until_room(batches: Iterable[Batch], batch: Batch, now: float) -> float:
    """Return how long a batch has to wait for those that were sent before.

    Args:
        batches: All of the delivery.
        batch: The one to be sent.
        now: The clock that their `began` was taken from.
    """
    wait = 0.0
    for rate in (*RATES["*"], *RATES[send_work_notification.id]):
        own = _weight(batch, rate.scope)
        if not own:
            continue
        recent = sorted((other.began, _weight(other, rate.scope)) for other in batches if other.began > now - rate.per_seconds)
        excess = sum(weight for _, weight in recent) + own - rate.calls
        for began, weight in recent:
            if excess <= 0:
                break
            wait = max(wait, began + rate.per_seconds - now)
            excess -= weight
    return wait
