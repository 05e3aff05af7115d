"""Makes an app while somebody scans a code, in place of the developer console: `create_app`, and for asyncio `create_app_async`.

Examples:
    >>> from dingkit import DingTalk
    >>> from dingkit.app import create_app
    >>> app = create_app(lambda authorization: print("Open in DingTalk:", authorization.url))  # doctest: +SKIP
    >>> ding = DingTalk(credential=app)  # doctest: +SKIP
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import math
import time
from dataclasses import dataclass
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Final, Unpack

from dingkit._core import _arguments
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.client import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp, StaticToken
from dingkit.errors._base import (
    AppRegistrationError,
    ArgumentTypeError,
    ConfigurationError,
    DingTalkError,
    RateLimitError,
    ServerError,
    TransportError,
)
from dingtalk_openapi.operations import begin_app_registration, poll_app_registration

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit._core._options import AsyncWebhookOptions, WebhookOptions
    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingtalk_openapi.models import BeginAppRegistrationResult, PollAppRegistrationResult
    from dingtalk_openapi.operations import Operation

__all__ = ["DeviceAuthorization", "create_app", "create_app_async"]

logger: logging.Logger = logging.getLogger("dingkit")

INTERVAL_SECONDS = 5.0
EXPIRES_SECONDS = 7200.0
"""What the page says of both, for an answer that does not say it (facts app.yaml app_registration_begin)."""

SLOWER_SECONDS = 5.0
"""So much longer is each pause after DingTalk found the questions too many (RFC 8628, section 3.5)."""

MAX_FAULT_SECONDS = 120.0
"""So long no answer may be one to work with, while somebody still looks for the telephone."""

_NO_TOKEN = StaticToken("no-token-is-needed")


@dataclass(frozen=True, slots=True)
class DeviceAuthorization:
    """What a person needs to confirm a new app.

    Attributes:
        url: Address to open in DingTalk, or to show as a QR code that DingTalk scans; it holds the `user_code`.
        user_code: Code that the page shows as well, to compare; `""` when DingTalk gave none.
        expires_in: Seconds until it is too late.
        interval: Seconds between two questions whether somebody has confirmed.

    Source: facts app.yaml app_registration_begin.
    """

    url: str
    user_code: str
    expires_in: float
    interval: float


def create_app(
    show: Callable[[DeviceAuthorization], object], *, source: str | None = None, **options: Unpack[WebhookOptions]
) -> InternalApp:
    """Make an internal app with a robot: wait until somebody who scans a code has confirmed it.

    A question that gets no answer is asked again, for two minutes at most; one that comes too soon for DingTalk makes the next ones
    rarer. `KeyboardInterrupt` ends the waiting, and nothing is left to clean up.

    Args:
        show: Called once, with what the person needs: print the address, or draw it as a QR code.
        source: Name that DingTalk gave your program; the page that people see is worded for it.
        options: Arguments of `DingTalk`, but those that say how tokens are obtained: no token is needed.

    Returns:
        The credential of the new app, for `DingTalk(credential=...)`. Keep `app_key` and `app_secret` at once: nobody promises that
        DingTalk tells the secret again, except in its developer console.

    Raises:
        AppRegistrationError: the person refused, or the time is over.
        APIError: DingTalk refused, or (`ServerError`) gave no answer to work with.
        TransportError: DingTalk could not be reached.

    Examples:
        >>> app = create_app(lambda authorization: print("Open in DingTalk:", authorization.url))  # doctest: +SKIP
        Open in DingTalk: https://open-dev.example/registration?user_code=ABCD-EFGH-JKLM
        >>> app.app_key  # doctest: +SKIP
        'dingnewapp0001'

    Source: facts app.yaml app_registration_init, app_registration_begin, app_registration_poll.
    """
    if iscoroutinefunction(show):
        raise ArgumentTypeError("is asynchronous: use create_app_async", field="show")
    with DingTalk(credential=_NO_TOKEN, **options) as ding:
        return run(_steps(ding, BLOCKING, show, source))


async def create_app_async(
    show: Callable[[DeviceAuthorization], object], *, source: str | None = None, **options: Unpack[AsyncWebhookOptions]
) -> InternalApp:
    """Make an internal app with a robot: wait until somebody who scans a code has confirmed it.

    A question that gets no answer is asked again, for two minutes at most; one that comes too soon for DingTalk makes the next ones
    rarer. `KeyboardInterrupt` ends the waiting, and nothing is left to clean up.

    Args:
        show: Called once, with what the person needs: print the address, or draw it as a QR code.
        source: Name that DingTalk gave your program; the page that people see is worded for it.
        options: Arguments of `AsyncDingTalk`, but those that say how tokens are obtained: no token is needed.

    Returns:
        The credential of the new app, for `AsyncDingTalk(credential=...)`. Keep `app_key` and `app_secret` at once: nobody promises that
        DingTalk tells the secret again, except in its developer console.

    Raises:
        AppRegistrationError: the person refused, or the time is over.
        APIError: DingTalk refused, or (`ServerError`) gave no answer to work with.
        TransportError: DingTalk could not be reached.

    Examples:
        >>> app = await create_app_async(lambda authorization: print("Open in DingTalk:", authorization.url))  # doctest: +SKIP
        Open in DingTalk: https://open-dev.example/registration?user_code=ABCD-EFGH-JKLM
        >>> app.app_key  # doctest: +SKIP
        'dingnewapp0001'

    Asyncio:
        `show` may be asynchronous. Cancelling ends the waiting.

    Source: facts app.yaml app_registration_init, app_registration_begin, app_registration_poll.
    """
    async with AsyncDingTalk(credential=_NO_TOKEN, **options) as ding:
        return await run_async(_steps(ding, AWAITING, show, source))


def _steps(
    ding: DingTalk | AsyncDingTalk, io: Blocking | Awaiting, show: Callable[[DeviceAuthorization], object], source: str | None
) -> Steps[InternalApp]:
    """Begin, show, and ask until it is decided; each step that takes time is yielded, so that this is written once for both clients."""
    opened = yield ding.app.init_app_registration(source=source)
    begun = yield ding.app.begin_app_registration(nonce=opened.nonce)
    authorization = _authorization_of(begun)
    ends = time.monotonic() + authorization.expires_in
    shown = show(authorization)
    if isawaitable(shown):
        yield shown
    interval, failing_since, doubt = authorization.interval, None, ""
    while True:
        pause = interval
        try:
            answer = yield ding.app.poll_app_registration(device_code=begun.device_code)
            app = _read(answer, doubt)
        except RateLimitError as error:
            interval += SLOWER_SECONDS
            pause = max(interval, error.retry_after or 0)
            logger.info("DingTalk is asked too often (%s); asking every %g seconds from now on", error, interval)
        except (TransportError, ServerError) as error:
            now = time.monotonic()
            failing_since = now if failing_since is None else failing_since
            if now - failing_since >= MAX_FAULT_SECONDS:
                raise
            if not isinstance(error, TransportError) or error.request_sent:
                doubt = DOUBT
            logger.warning("there is no answer whether the new app is confirmed (%s); asking again in %g seconds", error, pause)
        else:
            if app is not None:
                return app
            failing_since, doubt = None, ""
        if time.monotonic() + pause >= ends:
            raise AppRegistrationError("expired", f"nobody confirmed the new app in time: begin again{doubt}")
        yield io.pause(pause)


DOUBT: Final = "; an answer was lost before: if the developer console has the app, its key and secret are there"
"""DingTalk may have told the secret in it, and nobody knows whether it does so twice."""


def _authorization_of(begun: BeginAppRegistrationResult) -> DeviceAuthorization:
    try:
        url = _arguments.address("verification_uri_complete", begun.verification_uri_complete)
    except ConfigurationError as error:
        raise _odd(begin_app_registration, str(error)) from None
    return DeviceAuthorization(
        url, str(begun.user_code or ""), _seconds(begun.expires_in, EXPIRES_SECONDS), _seconds(begun.interval, INTERVAL_SECONDS)
    )


def _read(answer: PollAppRegistrationResult, doubt: str) -> InternalApp | None:
    """Return the app of an answer, or `None` when nobody has confirmed yet."""
    status = str(answer.status).strip().upper()
    if status == "WAITING":
        return None
    if status == "SUCCESS":
        try:
            return InternalApp(answer.client_id or "", answer.client_secret or "")
        except ConfigurationError as error:
            raise _odd(poll_app_registration, str(error)) from None
    if status == "FAIL":
        reason = f": {answer.fail_reason}" if answer.fail_reason else ""
        raise AppRegistrationError("refused", f"the new app was refused{reason}{doubt}")
    if status == "EXPIRED":
        raise AppRegistrationError("expired", f"nobody confirmed the new app in time: begin again{doubt}")
    raise _odd(poll_app_registration, f"status is {status!r}")


def _seconds(value: object, otherwise: float) -> float:
    """Read a number of seconds: what a model reads can be of any type, and a pause of none would be a storm of questions."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and value > 0:
        return value
    return otherwise


def _odd(operation: Operation, what: str) -> DingTalkError:
    return ServerError(f"the answer is none to work with: {what}", code="", operation=operation.id, status=200, docs_url=operation.docs_url)
