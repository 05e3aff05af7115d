"""The workers: `celery --app examples.workers.tasks worker`."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from celery import Celery

from dingkit.delivery import BatchState
from examples.workers.shared import REDIS_URL, Account, client, connect

if TYPE_CHECKING:
    from redis import Redis

    from dingkit import DingTalk

RETRY_SECONDS = 30

app = Celery("workers", broker=REDIS_URL.replace("unix://", "redis+socket://"))
app.conf.update(
    task_ignore_result=True,  # the account has it
    task_acks_late=True,  # what a worker has not ended when it is killed comes again, and finds in the account how far it was
    task_reject_on_worker_lost=True,
    worker_prefetch_multiplier=1,
    broker_connection_retry_on_startup=True,
    broker_transport_options={"visibility_timeout": 3600},
)


@cache
def _own() -> tuple[Redis, DingTalk]:
    """Connect this process, when it does its first task: nothing is shared with the process that forked it."""
    redis = connect()
    return redis, client(redis)


def _send_batch(task: Any, name: str, number: int) -> None:
    redis, ding = _own()
    account = Account(redis, name)
    begun = account.begin(number)
    if begun is None:
        return
    message, people = begun
    delivery = ding.message.deliver(message, to=people)
    if delivery.batches[0].state is BatchState.NOT_SENT:
        account.give_back(number)
        raise task.retry(countdown=RETRY_SECONDS, max_retries=None, exc=delivery.errors[0])
    account.end(number, delivery)


send_batch: Any = app.task(bind=True, name="workers.send_batch")(_send_batch)
