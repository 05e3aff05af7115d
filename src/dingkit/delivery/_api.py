"""`ding.message`: the generated operations, and messages to many."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingtalk_openapi.api import message as generated

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from dingkit.client import AsyncDingTalk, DingTalk
    from dingkit.delivery._delivery import Delivery, DeliveryProgress
    from dingkit.delivery._journal import Batch
    from dingkit.limiter import RateLimiter
    from dingtalk_openapi.models import (
        ActionCardMessage,
        FileMessage,
        ImageMessage,
        LinkMessage,
        MarkdownMessage,
        OaMessage,
        TextMessage,
        VoiceMessage,
    )

    Message = (
        TextMessage
        | ImageMessage
        | VoiceMessage
        | FileMessage
        | LinkMessage
        | OaMessage
        | MarkdownMessage
        | ActionCardMessage
        | Mapping[str, Any]
    )

PARALLEL = 4


class MessageApi(generated.MessageApi):
    """Corp conversation messages of 2016 and today's work notifications (消息通知), and messages to many."""

    def __init__(self, client: DingTalk, limiter: RateLimiter | None) -> None:
        super().__init__(client)
        self._ding = client
        self._limiter = limiter

    def deliver(
        self,
        msg: Message,
        *,
        to: Iterable[str | int] = (),
        departments: Iterable[str | int] = (),
        everyone: bool = False,
        agent_id: int | None = None,
        enable_id_trans: bool | None = None,
        journal: str | os.PathLike[str] | None = None,
        wait_seconds: float | None = None,
        parallel: int = PARALLEL,
        resend_unknown: bool | Callable[[Batch], bool] = False,
        progress: Callable[[DeliveryProgress], object] | None = None,
    ) -> Delivery:
        """Send a work notification to as many people as you like, and account for each of them.

        They are split into batches that one call takes, of which `parallel` are under way at the same time, below the rates that DingTalk
        documents: calls in a second and people in a minute, beyond which it drops messages silently. A client with a `RateLimiter` counts
        people together with all who share it. A batch that DingTalk refuses does not keep the others back, unless none can fare better.

        **Nobody gets a message twice.** A batch whose answer was lost is `unknown`: it may have been sent, and is not sent again. With a
        `journal` that holds over interrupts, crashes and power cuts: the same call with the same journal goes on where the other ended,
        and sends nothing when everything was sent. A journal is of one delivery.

        An interrupt (Ctrl-C), or an exception of `progress`, begins no more batches and waits for those under way; a second one does not
        wait. Its note says how far the delivery was.

        Args:
            msg: The message, such as `dingkit.messages.Text("…")`, or a dict that looks as on the wire.
            to: Userids; each is kept once.
            departments: Ids of departments; who is below them gets it too.
            everyone: The whole corp, in place of both.
            agent_id: The app's agent. When not given, the `agent_id` of the client.
            enable_id_trans: See `send_work_notification`.
            journal: A file that notes what is about to be sent and what was; it holds message and recipients, only you can read it, and it
                stays. Needs `dingkit[file]`.
            wait_seconds: Wait that long at most until DingTalk has sent everything, and ask who got it; not when it is not given.
            parallel: Batches under way at the same time, 1 to 32.
            resend_unknown: Send again what may have been sent: all of it, or what a function says of each batch.
            progress: Called with a `DeliveryProgress` after each batch and while results are waited for.

        Returns:
            Who got it, who did not and why, of whom nobody knows. A batch that fails raises nothing: look at it, or call
            `raise_for_failures()`.

        Raises:
            ArgumentError: something can only be a mistake; nothing was sent.
            LimitError: the message is beyond a limit that DingTalk enforces, or is for nobody; nothing was sent.
            JournalError: the journal is of another delivery, somebody else is working with it, or it is none; nothing was sent.
            UnwritableFileError: the journal cannot be made; nothing was sent.
            ConfigurationError: a journal needs a package that is not installed.

        Examples:
            >>> delivery = ding.message.deliver(  # doctest: +SKIP
            ...     Text("The canteen opens at noon."), to=people, journal="canteen.jsonl", wait_seconds=300
            ... )
            >>> delivery  # doctest: +SKIP
            Delivery(read=2310, unread=671, failed=2, unknown=100)
            >>> [(one.id, one.reason) for one in delivery.failed]  # doctest: +SKIP
            [('lisi', 'there is no such user'), ('wangwu', 'daily number of messages to one user exceeded, code 143105')]

        Source: facts messages.yaml corpconversation_asyncsend_v2, corpconversation_getsendprogress, corpconversation_getsendresult.
        """
        from dingkit.delivery import _deliver

        order = _deliver.Order(parallel, wait_seconds, resend_unknown, progress)
        plan = _deliver.plan_of(self._ding, msg, to, departments, agent_id, everyone=everyone, enable_id_trans=enable_id_trans)
        return run(_deliver.deliver(BLOCKING, self._ding, self._limiter, lambda: _deliver.start(journal, plan), order))

    def resume_delivery(
        self,
        journal: str | os.PathLike[str],
        *,
        wait_seconds: float | None = None,
        parallel: int = PARALLEL,
        resend_unknown: bool | Callable[[Batch], bool] = False,
        progress: Callable[[DeliveryProgress], object] | None = None,
    ) -> Delivery:
        """Go on with a delivery that was cut off, or ask again who got it; message and recipients are in its journal.

        What was sent is not sent again, what was certainly not sent is sent now; of what may have been sent `resend_unknown` decides.

        Args:
            journal: The journal of the delivery.
            wait_seconds: See `deliver`, like all that follow.
            parallel: Batches under way at the same time.
            resend_unknown: Send again what may have been sent: all of it, or what a function says of each batch.
            progress: Called with a `DeliveryProgress`.

        Raises:
            JournalError: there is no journal, it is none, it is of another app, or somebody else is working with it; nothing was sent.

        Examples:
            >>> ding.message.resume_delivery("canteen.jsonl", wait_seconds=60)  # doctest: +SKIP
            Delivery(read=2310, unread=771, failed=2)

        Source: facts messages.yaml corpconversation_asyncsend_v2.
        """
        from dingkit.delivery import _deliver

        order = _deliver.Order(parallel, wait_seconds, resend_unknown, progress)
        return run(_deliver.deliver(BLOCKING, self._ding, self._limiter, lambda: _deliver.resume(self._ding, journal), order))


class AsyncMessageApi(generated.AsyncMessageApi):
    """Corp conversation messages of 2016 and today's work notifications (消息通知), and messages to many."""

    def __init__(self, client: AsyncDingTalk, limiter: RateLimiter | None) -> None:
        super().__init__(client)
        self._ding = client
        self._limiter = limiter

    async def deliver(
        self,
        msg: Message,
        *,
        to: Iterable[str | int] = (),
        departments: Iterable[str | int] = (),
        everyone: bool = False,
        agent_id: int | None = None,
        enable_id_trans: bool | None = None,
        journal: str | os.PathLike[str] | None = None,
        wait_seconds: float | None = None,
        parallel: int = PARALLEL,
        resend_unknown: bool | Callable[[Batch], bool] = False,
        progress: Callable[[DeliveryProgress], object] | None = None,
    ) -> Delivery:
        """Send a work notification to as many people as you like, and account for each of them.

        They are split into batches that one call takes, of which `parallel` are under way at the same time, below the rates that DingTalk
        documents: calls in a second and people in a minute, beyond which it drops messages silently. A client with a `RateLimiter` counts
        people together with all who share it. A batch that DingTalk refuses does not keep the others back, unless none can fare better.

        **Nobody gets a message twice.** A batch whose answer was lost is `unknown`: it may have been sent, and is not sent again. With a
        `journal` that holds over interrupts, crashes and power cuts: the same call with the same journal goes on where the other ended,
        and sends nothing when everything was sent. A journal is of one delivery.

        An interrupt (Ctrl-C), or an exception of `progress`, begins no more batches and waits for those under way; a second one does not
        wait. Its note says how far the delivery was.

        Args:
            msg: The message, such as `dingkit.messages.Text("…")`, or a dict that looks as on the wire.
            to: Userids; each is kept once.
            departments: Ids of departments; who is below them gets it too.
            everyone: The whole corp, in place of both.
            agent_id: The app's agent. When not given, the `agent_id` of the client.
            enable_id_trans: See `send_work_notification`.
            journal: A file that notes what is about to be sent and what was; it holds message and recipients, only you can read it, and it
                stays. Needs `dingkit[file]`.
            wait_seconds: Wait that long at most until DingTalk has sent everything, and ask who got it; not when it is not given.
            parallel: Batches under way at the same time, 1 to 32.
            resend_unknown: Send again what may have been sent: all of it, or what a function says of each batch.
            progress: Called with a `DeliveryProgress` after each batch and while results are waited for.

        Returns:
            Who got it, who did not and why, of whom nobody knows. A batch that fails raises nothing: look at it, or call
            `raise_for_failures()`.

        Raises:
            ArgumentError: something can only be a mistake; nothing was sent.
            LimitError: the message is beyond a limit that DingTalk enforces, or is for nobody; nothing was sent.
            JournalError: the journal is of another delivery, somebody else is working with it, or it is none; nothing was sent.
            UnwritableFileError: the journal cannot be made; nothing was sent.
            ConfigurationError: a journal needs a package that is not installed.

        Examples:
            >>> delivery = await ding.message.deliver(  # doctest: +SKIP
            ...     Text("The canteen opens at noon."), to=people, journal="canteen.jsonl", wait_seconds=300
            ... )
            >>> delivery  # doctest: +SKIP
            Delivery(read=2310, unread=671, failed=2, unknown=100)
            >>> [(one.id, one.reason) for one in delivery.failed]  # doctest: +SKIP
            [('lisi', 'there is no such user'), ('wangwu', 'daily number of messages to one user exceeded, code 143105')]

        Asyncio:
            `progress` may be asynchronous. When the task is cancelled, batches under way are waited for, which takes as long as a call may
            take at most; a second cancellation leaves them, and they are `unknown`.

        Source: facts messages.yaml corpconversation_asyncsend_v2, corpconversation_getsendprogress, corpconversation_getsendresult.
        """
        from dingkit.delivery import _deliver

        order = _deliver.Order(parallel, wait_seconds, resend_unknown, progress)
        plan = _deliver.plan_of(self._ding, msg, to, departments, agent_id, everyone=everyone, enable_id_trans=enable_id_trans)
        return await run_async(_deliver.deliver(AWAITING, self._ding, self._limiter, lambda: _deliver.start(journal, plan), order))

    async def resume_delivery(
        self,
        journal: str | os.PathLike[str],
        *,
        wait_seconds: float | None = None,
        parallel: int = PARALLEL,
        resend_unknown: bool | Callable[[Batch], bool] = False,
        progress: Callable[[DeliveryProgress], object] | None = None,
    ) -> Delivery:
        """Go on with a delivery that was cut off, or ask again who got it; message and recipients are in its journal.

        What was sent is not sent again, what was certainly not sent is sent now; of what may have been sent `resend_unknown` decides.

        Args:
            journal: The journal of the delivery.
            wait_seconds: See `deliver`, like all that follow.
            parallel: Batches under way at the same time.
            resend_unknown: Send again what may have been sent: all of it, or what a function says of each batch.
            progress: Called with a `DeliveryProgress`.

        Raises:
            JournalError: there is no journal, it is none, it is of another app, or somebody else is working with it; nothing was sent.

        Examples:
            >>> await ding.message.resume_delivery("canteen.jsonl", wait_seconds=60)  # doctest: +SKIP
            Delivery(read=2310, unread=771, failed=2)

        Source: facts messages.yaml corpconversation_asyncsend_v2.
        """
        from dingkit.delivery import _deliver

        order = _deliver.Order(parallel, wait_seconds, resend_unknown, progress)
        return await run_async(_deliver.deliver(AWAITING, self._ding, self._limiter, lambda: _deliver.resume(self._ding, journal), order))
