"""What became of a delivery: an account of everybody whom the message was for."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from dingkit.delivery._journal import BatchState, planned
from dingkit.delivery._results import Results
from dingkit.errors._base import DingTalkError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from dingkit.delivery._journal import Batch

RecipientState = Literal["accepted", "read", "unread", "failed", "unknown", "pending"]

_FAILED = frozenset({BatchState.REFUSED, BatchState.NOT_SENT})


class DeliveryProgress(NamedTuple):
    """How far a delivery is.

    Attributes:
        stage: `sending` (batches of all batches), `stopping` (interrupted: those under way are waited for), `waiting` (percents of what
            DingTalk delivers).
        done: How much is done.
        total: How much there is.
    """

    stage: Literal["sending", "stopping", "waiting"]
    done: float
    total: float


class Recipient(NamedTuple):
    """Somebody whom a message was for, and what became of it.

    Attributes:
        id: Userid, or number of a department; empty for everyone in the corp.
        kind: What it is.
        state: `accepted` (by DingTalk, and no more is known), `read`, `unread` (received), `failed` (certainly did not get it), `unknown`
            (nobody knows whether it was sent; it is not sent again), `pending` (not tried).
        reason: Why it failed, or is unknown.
        task_id: Of the job that DingTalk started, with which it can be asked or told to recall the message.
    """

    id: str
    kind: Literal["user", "department", "everyone"]
    state: RecipientState
    reason: str | None = None
    task_id: int | None = None


@dataclass(repr=False)
class Delivery:
    """What became of a message to many. Iterate over it for each recipient in turn.

    Attributes:
        batches: The calls that it is made of, each with its recipients and what became of it.
        results: What DingTalk tells of the recipients; `None` when that was not waited for.
        errors: Why batches were not sent, or nobody knows.
        results_error: Why it is not known who got it; what was sent is sent all the same.
        journal: The file with which it can go on.

    Examples:
        >>> delivery = ding.message.deliver(Text("hello"), agent_id=1, to=["zhangsan"], wait_seconds=60)  # doctest: +SKIP
        >>> [person.id for person in delivery.read], [(one.id, one.reason) for one in delivery.failed]  # doctest: +SKIP
        (['zhangsan'], [])
    """

    batches: list[Batch]
    results: Results | None = None
    errors: list[Exception] = field(default_factory=list)
    results_error: Exception | None = None
    journal: Path | None = None

    def __iter__(self) -> Iterator[Recipient]:
        return iter(self._recipients)

    def __len__(self) -> int:
        return len(self._recipients)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        states = Counter(recipient.state for recipient in self)
        return f"Delivery({', '.join(f'{state}={count}' for state, count in states.items())})"

    @property
    def accepted(self) -> list[Recipient]:
        """Those for whom DingTalk accepted the message, and did not say that they failed: it can still be on its way."""
        return self._in("accepted", "read", "unread")

    @property
    def read(self) -> list[Recipient]:
        """Those who have read it; known when results were waited for."""
        return self._in("read")

    @property
    def unread(self) -> list[Recipient]:
        """Those who got it and have not read it; known when results were waited for."""
        return self._in("unread")

    @property
    def failed(self) -> list[Recipient]:
        """Those who certainly did not get it, with the reason: invalid, dropped by flow control, refused, not sent."""
        return self._in("failed")

    @property
    def unknown(self) -> list[Recipient]:
        """Those of whom nobody knows whether it was sent to them: they are never sent it again, unless you say so."""
        return self._in("unknown")

    @property
    def pending(self) -> list[Recipient]:
        """Those to whom it was not tried to send it, because the delivery ended before."""
        return self._in("pending")

    @property
    def tasks(self) -> list[int]:
        """The jobs that DingTalk started, for `get_work_notification_result` and `recall_work_notification`."""
        return list(dict.fromkeys(batch.task_id for batch in self.batches if batch.task_id is not None))

    @property
    def complete(self) -> bool:
        """Whether DingTalk has accepted the message for everybody."""
        return all(batch.state is BatchState.SENT for batch in self.batches)

    def raise_for_failures(self) -> None:
        """Raise unless DingTalk has accepted the message for everybody, and says of nobody that it did not arrive.

        Raises:
            IncompleteDeliveryError: this delivery is its `delivery`, the first error its `__cause__`.
        """
        errors = [*self.errors, *([self.results_error] if self.results_error else [])]
        counts = {name: len(getattr(self, name)) for name in ("failed", "unknown", "pending")}
        if any(counts.values()) or errors:
            told = ", ".join(f"{count} {name}" for name, count in counts.items() if count) or "not everything is known"
            reason = f": {errors[0]}" if errors else ""
            raise IncompleteDeliveryError(f"of {len(self)} recipients {told}{reason}", self) from next(iter(errors), None)

    def to_dict(self, *, chinese: bool = False) -> dict[str, Any]:
        """Return it in the form for JSON.

        Args:
            chinese: Reasons in Chinese, where they are known.
        """
        return {
            "journal": None if self.journal is None else str(self.journal),
            "batches": [batch.to_dict() for batch in self.batches],
            "recipients": None if self.results is None else self.results.to_dict(chinese=chinese),
        }

    def _in(self, *states: RecipientState) -> list[Recipient]:
        return [recipient for recipient in self if recipient.state in states]

    @cached_property
    def _recipients(self) -> list[Recipient]:
        results = self.results or Results()
        told: dict[tuple[str, str], tuple[RecipientState, str | None]] = {}
        told |= {("user", user): ("unread", None) for user in results.unread}
        told |= {("user", user): ("read", None) for user in results.read}
        told |= {("department" if each.is_department else "user", each.id): ("failed", each.reason) for each in results.missed}
        found: dict[tuple[str, str], Recipient] = {}
        for batch in self.batches:
            named: list[tuple[Any, str]] = [("user", user) for user in batch.users]
            named += [("department", str(number)) for number in batch.departments]
            named += [("everyone", "")] if batch.everyone else []
            for kind, recipient in named:
                state, reason = _state_of(batch)
                if state == "accepted":
                    state, reason = told.get((kind, recipient), (state, reason))
                found[kind, recipient] = Recipient(recipient, kind, state, reason, batch.task_id)
        for (kind, recipient), (state, reason) in told.items():  # who is in a department is told by DingTalk
            found.setdefault((kind, recipient), Recipient(recipient, "user", state, reason))
        return list(found.values())


class IncompleteDeliveryError(DingTalkError):
    """A message did not reach everybody, or nobody knows whether it did (`Delivery.raise_for_failures`).

    Attributes:
        delivery: What became of it, for each recipient. With its journal `ding.message.resume_delivery` goes on.

    The first error is the `__cause__`.
    """

    __module__ = "dingkit.errors"

    def __init__(self, message: str, delivery: Delivery) -> None:
        super().__init__(message, delivery)
        self.message = message
        self.delivery = delivery

    def __str__(self) -> str:
        return self.message


def _state_of(batch: Batch) -> tuple[RecipientState, str | None]:
    if batch.state.is_uncertain:
        return "unknown", batch.reason or "the run ended before the answer was written down"
    if batch.state is BatchState.PENDING:
        return "pending", None
    return ("failed" if batch.state in _FAILED else "accepted"), batch.reason


def read_journal(path: str | os.PathLike[str]) -> Delivery:
    """Return what became of a delivery, as its journal has it; nothing is sent, and it may be under way.

    Raises:
        JournalError: there is no journal, or it is none.
        UnwritableFileError: it cannot be read.

    Examples:
        >>> from dingkit.delivery import read_journal
        >>> [one.id for one in read_journal("canteen.jsonl").unknown]  # doctest: +SKIP
        ['lisi']
    """
    return Delivery(planned(Path(path)).batches, journal=Path(path))
