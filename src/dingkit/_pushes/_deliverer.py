"""How everything that is pushed reaches your functions: claimed, worked on, then completed or given back."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import inspect
import logging
from functools import partial
from typing import TYPE_CHECKING, Any

from dingkit._core._concurrency import run_uncancelled
from dingkit.errors._base import EventInProgressError
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._pushes._deduplicator import Deduplicator
    from dingkit._pushes._deliveries import Delivery, Received
    from dingkit._pushes._functions import Functions
    from dingkit._pushes._jobs import Job

logger = logging.getLogger("dingkit")


class Deliverer:
    """Delivers each thing once, and reports what fails before it is delivered again.

    Args:
        functions: Yours.
        deduplicator: Knows what was delivered, and what is being worked on.
        on_error: Called with each failure.
    """

    def __init__(self, functions: Functions, deduplicator: Deduplicator, on_error: Callable[[Received, Exception], object] | None) -> None:
        self.functions: Functions = functions
        self.deduplicator: Deduplicator = deduplicator
        self._on_error = on_error

    def deliver(self, delivery: Delivery, on_claimed: Callable[[], object] | None = None) -> bool:
        """Claim and run one; return whether it is new."""
        deliveries = self.claim([delivery])
        self.run(deliveries, on_claimed)
        return bool(deliveries)

    async def deliver_async(self, delivery: Delivery, on_claimed: Callable[[], object] | None = None) -> bool:
        """Claim and run one; return whether it is new."""
        if self.deduplicator.may_block:
            deliveries = await run_uncancelled(partial(self.claim, [delivery], hand_over=True), undo=self.give_back)
        else:
            deliveries = self.claim([delivery])
        await self.run_async(deliveries, on_claimed)
        return bool(deliveries)

    def claim(self, deliveries: list[Delivery], *, hand_over: bool = False) -> list[Delivery]:
        """Return what is new, which is ours from now on.

        Args:
            deliveries: What there is.
            hand_over: Another thread runs them.

        Raises:
            EventInProgressError: one is being worked on; none is ours then.
            StoreError: the store cannot say whether one is new; none is claimed then.
        """
        claimed: list[Delivery] = []
        try:
            for delivery in deliveries:
                if delivery.key is not None:
                    delivery.claimed = self.deduplicator.claim(
                        delivery.key, delivery.name, even_if_unknown=delivery.even_if_unknown, hand_over=hand_over
                    )
                if delivery.key is None or delivery.claimed is not None:
                    claimed.append(delivery)
        except BaseException as error:
            self.give_back(claimed, quietly=isinstance(error, StoreError))
            raise
        return claimed

    def give_back(self, deliveries: list[Delivery], *, quietly: bool = False) -> None:
        """Let them count as not delivered."""
        for delivery in deliveries:
            if delivery.claimed is not None:
                self.deduplicator.give_back(delivery.claimed, quietly=quietly)

    def run(self, deliveries: list[Delivery], on_claimed: Callable[[], object] | None = None) -> list[Any]:
        """Call the functions of what is ours, whatever becomes of the others.

        Args:
            deliveries: What was claimed.
            on_claimed: Called before the functions of each.

        Returns:
            What the functions returned.

        Raises:
            Exception: the first failure.
        """
        results: list[Any] = []
        failures: list[Exception] = []
        for number, delivery in enumerate(deliveries):
            try:
                if on_claimed is not None:
                    on_claimed()
                results += delivery.call()
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                self._fail(delivery, error)
                failures.append(error)
            except BaseException:
                self.give_back(deliveries[number:])
                raise
            else:
                self._complete(delivery)
        return _results_or_failure(results, failures)

    async def run_async(self, deliveries: list[Delivery], on_claimed: Callable[[], object] | None = None) -> list[Any]:
        """Call the functions of what is ours; see `run`. What was claimed in another thread is begun here.

        Raises:
            EventInProgressError: that took so long that the claim has ended, and another process has it.
            Exception: the first failure.
        """
        results: list[Any] = []
        failures: list[Exception] = []
        try:
            for delivery in deliveries:
                if delivery.claimed is not None:
                    self.deduplicator.begin(delivery.claimed, delivery.name)
        except EventInProgressError:
            await self.deduplicator.run(self.give_back, deliveries)
            raise
        for number, delivery in enumerate(deliveries):
            try:
                if on_claimed is not None:
                    on_claimed()
                results += await delivery.call_async()
                if delivery.claimed is not None:
                    await self.deduplicator.run(self._complete, delivery)
            except Exception as error:  # noqa: BLE001 - the others are delivered all the same
                await run_uncancelled(self._fail, delivery, error)
                failures.append(error)
            except asyncio.CancelledError:
                await self.deduplicator.run(self._leave, deliveries[number:])
                raise
            except BaseException:  # the process or the loop is ending
                self.give_back(deliveries[number:])
                raise
        return _results_or_failure(results, failures)

    def close(self) -> None:
        """Wait for what is at work in threads."""
        self.functions.runner.close()
        self.deduplicator.rest()

    async def aclose(self) -> None:
        """Wait for what is at work in the running loop and in threads."""
        await self.functions.runner.aclose()
        await asyncio.to_thread(self.deduplicator.rest)

    def _report(self, delivery: Delivery, error: Exception) -> None:
        """Log a failure, and call `on_error`."""
        logger.error("a function failed for %s", delivery.name, exc_info=error)
        if self._on_error is not None:
            try:
                self._on_error(delivery.what, error)
            except Exception:
                logger.exception("on_error failed as well")

    def _complete(self, delivery: Delivery) -> None:
        if delivery.claimed is not None:
            self.deduplicator.complete(delivery.claimed)

    def _fail(self, delivery: Delivery, error: Exception) -> None:
        try:
            self._report(delivery, error)
        finally:  # not before it was reported: the process that gets it next may finish at once
            self.give_back([delivery])

    def _leave(self, deliveries: list[Delivery]) -> None:
        """Let others have what was cancelled; the first not before the thread that is still at it is through."""
        first, *others = deliveries
        if first.at_work is None or first.at_work.cancel():  # what has not begun never will
            others = deliveries
        else:
            first.at_work.when_over(partial(self._settle, first, first.at_work))
        self.give_back(others)

    def _settle(self, delivery: Delivery, job: Job) -> None:
        if isinstance(job.error, Exception):
            self._fail(delivery, job.error)
        elif job.error is None and delivery.is_last and not inspect.isawaitable(job.result):
            self._complete(delivery)
        else:
            self.give_back([delivery])


def _results_or_failure(results: list[Any], failures: list[Exception]) -> list[Any]:
    if failures:
        raise failures[0]
    return results
