"""What can go wrong when an operation is called."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from functools import partial
from typing import Any

_FACTS = ("code", "operation", "status", "request_id", "hint", "docs_url", "answer", "retryable", "retry_after")


class DingTalkError(Exception):
    """Root of everything that this library raises about DingTalk."""


class APIError(DingTalkError):
    """DingTalk answered, and the answer is a failure.

    Attributes:
        message: What DingTalk said, usually in Chinese.
        code: The error code: an `int` from oapi (behind a wrapping 88 the real one), a `str` from api, `""` when there was none.
        operation: Id of the operation, e.g. `send_work_notification`.
        status: HTTP status; oapi answers 200 for failures too.
        request_id: DingTalk's trace id, to be quoted in a support request; `None` when it sent none.
        hint: What to do about it, from the error catalogue; `None` for an unknown code.
        docs_url: The official page of the operation.
        answer: All that DingTalk said, as received; `None` when it was not JSON.
        retryable: The same call can succeed later.
        retry_after: Seconds to wait before that; `None` when nobody knows.

    Example:
        >>> from dingkit.errors import APIError
        >>> try:
        ...     ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("hello"))  # doctest: +SKIP
        ... except APIError as error:
        ...     print(error.code, error.hint)
    """

    def __init__(
        self,
        message: str,
        *,
        code: int | str,
        operation: str,
        status: int,
        request_id: str | None = None,
        hint: str | None = None,
        docs_url: str | None = None,
        answer: Mapping[str, Any] | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.operation = operation
        self.status = status
        self.request_id = request_id
        self.hint = hint
        self.docs_url = docs_url
        self.answer = answer
        self.retryable = retryable
        self.retry_after = retry_after

    def __str__(self) -> str:
        facts = [f"code {self.code}" if self.code != "" else "", self.operation, f"HTTP {self.status}"]
        facts.append(f"request id {self.request_id}" if self.request_id else "")
        text = f"{self.message} ({', '.join(fact for fact in facts if fact)})."
        text += f" {self.hint}" if self.hint else ""
        return text + (f" See {self.docs_url}" if self.docs_url else "")

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        facts = {name: state.pop(name) for name in _FACTS}
        return partial(type(self), **facts), (state.pop("message"),), state


class LimitError(DingTalkError, ValueError):
    """A request is beyond a documented limit; it was refused before anything was sent.

    Attributes:
        message: What is beyond which limit, and what to do.
        operation: Id of the operation, e.g. `send_work_notification`.
        field: Where, as on the wire: `msg.text.content`, `links[2].title`; `body` is the body as a whole.
        limit: The limit, e.g. `max_bytes=2048`.
        actual: How much there is, in the unit of the limit; for a range or a pattern the value itself, a secret as `***`.
        docs_url: The official page of the operation.

    Example:
        >>> from dingkit.errors import LimitError
        >>> try:
        ...     ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("x" * 3000))  # doctest: +SKIP
        ... except LimitError as error:
        ...     print(error.field, error.limit, error.actual)
        msg max_bytes=2048 3040
    """

    def __init__(self, message: str, *, operation: str, field: str, limit: str, actual: object, docs_url: str) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.field = field
        self.limit = limit
        self.actual = actual
        self.docs_url = docs_url

    def __str__(self) -> str:
        return f"{self.operation}: {self.message} Nothing was sent. See {self.docs_url}"

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        facts = {name: state.pop(name) for name in ("operation", "field", "limit", "actual", "docs_url")}
        return partial(type(self), **facts), (state.pop("message"),), state


class MissingArgumentError(DingTalkError, TypeError):
    """A call was not given what it needs, and the client has none for all of its calls either; nothing was sent.

    Example:
        >>> from dingkit.errors import MissingArgumentError
        >>> try:
        ...     ding.message.send_work_notification(userid_list=["u1"], msg=Text("hello"))  # doctest: +SKIP
        ... except MissingArgumentError as error:
        ...     print(error)
        agent_id is missing: give it to this call, or agent_id to the client, for all its calls
    """


class AuthenticationError(APIError):
    """A token, secret, code, ticket or signature is missing, wrong or expired.

    Check the credential; when the access token itself was refused, get a new one and repeat the call once.
    """


class PermissionDeniedError(APIError):
    """The caller is known, but may not do this (scope not granted, IP not listed, corp has not authorised, app stopped).

    Grant the missing permission, scope or IP in the developer console.
    """


class RateLimitError(APIError):
    """Too many calls or messages in a second, minute, day or month.

    Slow down and try again after the time that the limit needs to pass.
    """


class InvalidRequestError(APIError):
    """A parameter, the body or the way of calling is wrong.

    Correct the request; the same one will fail again.
    """


class NotFoundError(APIError):
    """The user, department, chat, media file, app, corp or path does not exist.

    Check the id or the path.
    """


class ServerError(APIError):
    """DingTalk is busy, timed out or failed inside.

    Try again later, and make sure first that the call did not take effect.
    """


__all__ = [
    "APIError",
    "DingTalkError",
    "LimitError",
    "AuthenticationError",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
]
