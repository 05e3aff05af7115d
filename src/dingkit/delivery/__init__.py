"""Messages to many: batches by DingTalk's limits, at its rates, a journal to go on from, and an account of who got it.

`ding.message.deliver` sends a work notification, `ding.message.resume_delivery` goes on with one that was cut off; `read_journal` says
what became of one, without a client.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._lazy import lazily

if TYPE_CHECKING:
    from dingkit.delivery._api import AsyncMessageApi as AsyncMessageApi
    from dingkit.delivery._api import MessageApi as MessageApi
    from dingkit.delivery._delivery import Delivery as Delivery
    from dingkit.delivery._delivery import DeliveryProgress as DeliveryProgress
    from dingkit.delivery._delivery import Recipient as Recipient
    from dingkit.delivery._delivery import read_journal as read_journal
    from dingkit.delivery._journal import Batch as Batch
    from dingkit.delivery._journal import BatchState as BatchState
    from dingkit.delivery._results import Results as Results
else:
    # A program that sends to few needs none of it.
    __getattr__ = lazily(
        __name__,
        {
            "dingkit.delivery._api": ("AsyncMessageApi", "MessageApi"),
            "dingkit.delivery._delivery": ("Delivery", "DeliveryProgress", "Recipient", "read_journal"),
            "dingkit.delivery._journal": ("Batch", "BatchState"),
            "dingkit.delivery._results": ("Results",),
        },
    )


__all__ = [
    "AsyncMessageApi",
    "Batch",
    "BatchState",
    "Delivery",
    "DeliveryProgress",
    "MessageApi",
    "Recipient",
    "Results",
    "read_journal",
]
