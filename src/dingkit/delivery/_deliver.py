"""Carries a delivery out: plan, journal, batches, results."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from dingkit._core._concurrency import result_of, run_uncancelled
from dingkit.delivery._delivery import Delivery, DeliveryProgress
from dingkit.delivery._journal import Batch, BatchState, Journal, Plan, batches_of
from dingkit.delivery._results import wait_for_results
from dingkit.delivery._sending import Means, TaskSending, ThreadSending
from dingkit.errors._base import ArgumentTypeError, ArgumentValueError
from dingtalk_openapi.limits import LIMITS
from dingtalk_openapi.operations import HOSTS, SECURITY_SCHEMES, send_work_notification
from dingtalk_openapi.sending import send_text

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.client import AsyncDingTalk, DingTalk
    from dingkit.credentials import Credential
    from dingkit.limiter import RateLimiter

MAX_PARALLEL = 32

_SENDER_NAMES = ("app_key", "client_id", "suite_key", "auth_corp_id", "corp_id", "corpid")
"""What credentials call whose token they make; none of it is a secret."""


class Order(NamedTuple):
    """How a delivery is wished; see `MessageApi.deliver` of what each is."""

    parallel: int
    wait_seconds: float | None
    resend_unknown: bool | Callable[[Batch], bool]
    progress: Callable[[DeliveryProgress], object] | None

    def check(self) -> None:
        """Raise for what can only be a mistake."""
        if not 1 <= self.parallel <= MAX_PARALLEL:
            raise ArgumentValueError(f"takes 1 to {MAX_PARALLEL} batches at a time, not {self.parallel}", field="parallel")

    def tell(self, stage: Literal["sending", "stopping", "waiting"], done: float, total: float) -> object:
        """Tell how far it is."""
        return None if self.progress is None else self.progress(DeliveryProgress(stage, done, total))


def plan_of(
    ding: DingTalk | AsyncDingTalk,
    msg: Any,
    to: Iterable[str | int],
    departments: Iterable[str | int],
    agent_id: int | None,
    *,
    everyone: bool,
    enable_id_trans: bool | None,
) -> Plan:
    """Split and check what is to be sent, before any of it is.

    Raises:
        ArgumentError: something can only be a mistake.
        LimitError: the message is beyond a limit that DingTalk enforces, or there are no recipients.
    """
    users, numbers = _ids(to, "to"), [_number(text) for text in _ids(departments, "departments")]
    if everyone and (users or numbers):
        raise ArgumentValueError("is everyone already: leave out to and departments", field="everyone")
    bounds = {limit.field: int(limit.bound) for limit in LIMITS[send_work_notification.id] if limit.kind == "max_items"}
    batches = batches_of(users, numbers, bounds["userid_list"], bounds["dept_id_list"])
    if everyone or not batches:
        batches = [Batch(1, everyone=everyone)]
    plan = Plan(_sender_of(ding.credential), 0, _base_url(ding), {}, batches, enable_id_trans)
    bodies = [
        send_work_notification.call(ding, **{**arguments_of(plan, batch), "agent_id": agent_id, "msg": msg}).request["json"]
        for batch in batches
    ]
    return Plan(plan.sender, bodies[0]["agent_id"], plan.base_url, bodies[0]["msg"], batches, enable_id_trans)


def _ids(given: Iterable[str | int], field: str) -> list[str]:
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Iterable):
        raise ArgumentTypeError(f"takes a list of ids, got {type(given).__name__}", field=field)
    return list(dict.fromkeys(send_text(each, f"{field}[{index}]") for index, each in enumerate(given)))


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentValueError(f"takes numbers of departments, got {text!r}", field="departments")
    return int(text)


def arguments_of(plan: Plan, batch: Batch) -> dict[str, Any]:
    """Return what a batch is sent with."""
    return {
        "agent_id": plan.agent_id,
        "msg": plan.message,
        "userid_list": list(batch.users) or None,
        "dept_id_list": list(batch.departments) or None,
        "to_all_user": batch.everyone or None,
        "enable_id_trans": plan.enable_id_trans,
    }


def _sender_of(credential: Credential) -> str | None:
    return ":".join(str(getattr(credential, name)) for name in _SENDER_NAMES if getattr(credential, name, None)) or None


def _base_url(ding: DingTalk | AsyncDingTalk) -> str | None:
    host = send_work_notification.host
    return None if ding.base_urls[host] == HOSTS[host] else ding.base_urls[host]


def start(journal: str | os.PathLike[str] | None, plan: Plan) -> Journal:
    """Begin a journal, or go on with that of the same plan."""
    return Journal.start(None if journal is None else Path(journal), plan)


def resume(ding: DingTalk | AsyncDingTalk, journal: str | os.PathLike[str]) -> Journal:
    """Go on with a journal."""
    opened = Journal.open(Path(journal))
    try:
        now = Plan(_sender_of(ding.credential), 0, _base_url(ding), {}, [])
        opened.plan.check_sender(now, opened.path)
    except BaseException:
        opened.close()
        raise
    return opened


def deliver(
    io: Blocking | Awaiting, ding: DingTalk | AsyncDingTalk, limiter: RateLimiter | None, opening: Callable[[], Journal], order: Order
) -> Steps[Delivery]:
    """Send what is left of a journal, ask who got it if that is wished, and close the journal.

    Args:
        io: Carries out what takes time.
        ding: The client.
        limiter: What counts people for all who share it.
        opening: Opens the journal.
        order: How.
    """
    order.check()
    api = ding.message
    journal: Journal = yield opening() if io.blocks else run_uncancelled(opening, undo=Journal.close)
    delivery = Delivery(journal.batches, journal=journal.path)
    try:
        caller = ding.credential.cache_key(SECURITY_SCHEMES[send_work_notification.security or ""].token)
        means = Means(lambda batch: api.send_work_notification(**arguments_of(journal.plan, batch)), limiter, caller, order)
        left = journal.left(resend_unknown=order.resend_unknown)
        sending = (ThreadSending if io.blocks else TaskSending)(means, journal, left)
        delivery.errors = sending.errors
        yield sending.run()
        if order.wait_seconds is not None:
            yield from _ask(io, api, journal, order, delivery)
    except BaseException as error:
        error.add_note(_how_far(delivery))
        raise
    finally:
        journal.close()
    return delivery


def _ask(io: Blocking | Awaiting, api: Any, journal: Journal, order: Order, delivery: Delivery) -> Steps[None]:
    def tell(percents: float) -> object:
        told = order.tell("waiting", percents, 100)
        return told if io.blocks else result_of(told)

    try:
        delivery.results = yield from wait_for_results(io, api, journal.plan.agent_id, journal.batches, order.wait_seconds or 0, tell)
    except Exception as error:  # noqa: BLE001 - what was sent is sent, and must be told, whatever happened since
        delivery.results_error = error


def _how_far(delivery: Delivery) -> str:
    """Return what whoever interrupts a delivery should know."""
    sent = sum(batch.state is BatchState.SENT for batch in delivery.batches)
    uncertain = sum(batch.state.is_uncertain for batch in delivery.batches)
    go_on = f" resume_delivery goes on with {delivery.journal}." if delivery.journal else ""
    return f"{sent} of {len(delivery.batches)} batches were sent, {uncertain} may have been.{go_on}"
