"""What can go wrong when an operation is called."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Self

from .language import in_chinese

_FACTS = ("code", "operation", "status", "request_id", "docs_url", "answer", "retryable", "retry_after", "missing_permissions")


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
        hint: What to do about it, from the error catalogue; `None` for an unknown code. Where the app may not make the call, also what it needs
            for that: the permissions that the official page names, and which apps may call it. In Chinese where `DINGKIT_LANG=zh` or the
            locale asks for it.
        hint_en: The same in English.
        hint_zh: The same in Chinese.
        meaning: What the code means on this operation, from the error catalogue, in the language of `hint`; `None` for an unknown code.
        meaning_en: The same in English.
        meaning_zh: The same in Chinese.
        docs_url: The official page of the operation.
        answer: All that DingTalk said, with `***` for secrets; `None` when it was not JSON.
        retryable: The same call can succeed later.
        retry_after: Seconds to wait before that; `None` when it is not known.
        missing_permissions: The permissions that the app lacks, as DingTalk names them, such as `Contact.User.Read`.

    Secrets of the request and of the client are hidden in all of it.

    Examples:
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
        hint_zh: str | None = None,
        docs_url: str | None = None,
        answer: Mapping[str, Any] | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        missing_permissions: Sequence[str] = (),
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.operation = operation
        self.status = status
        self.request_id = request_id
        self.hint_en = hint
        self._hint_zh = hint_zh
        self.docs_url = docs_url
        self.answer = answer
        self.retryable = retryable
        self.retry_after = retry_after
        self.missing_permissions: tuple[str, ...] = tuple(missing_permissions)

    @property
    def meaning(self) -> str | None:
        """What the code means on this operation, from the error catalogue, in the language of `hint`; `None` for an unknown code."""
        return self.meaning_zh if in_chinese() else self.meaning_en

    @property
    def meaning_en(self) -> str | None:
        """What the code means on this operation, in English, from the error catalogue; `None` for an unknown code."""
        from .error_codes import lookup  # the catalogue is loaded when there is an error to explain

        known = lookup(str(self.code), self.operation)
        return known.meaning if known else None

    @property
    def meaning_zh(self) -> str | None:
        """What the code means on this operation, in Chinese, from the error catalogue; `None` for an unknown code."""
        from .error_codes_zh import lookup

        known = lookup(str(self.code), self.operation)
        return known.meaning if known else None

    @property
    def hint(self) -> str | None:
        """What to do about it, from the error catalogue; `None` for an unknown code. In Chinese where `DINGKIT_LANG=zh` or the locale asks for
        it and there is a Chinese text, else in English.
        """
        return (in_chinese() and self.hint_zh) or self.hint_en

    @property
    def hint_zh(self) -> str | None:
        """What to do about it, in Chinese, from the error catalogue; `None` for an unknown code."""
        if self._hint_zh is not None:
            return self._hint_zh
        from . import error_codes, error_codes_zh

        hint = self.hint_en or ""
        known = error_codes.lookup(str(self.code), self.operation)
        chinese = error_codes_zh.lookup(str(self.code), self.operation)
        remedies = error_codes_zh.REMEDIES | ({known.remedy: chinese.remedy} if known and chinese else {})
        leading = next((remedy for remedy in remedies if hint.startswith(remedy)), "")
        more = hint.removeprefix(leading).strip()
        if more and more == error_codes.NEEDS.get(self.operation):
            return remedies.get(leading, "") + error_codes_zh.NEEDS[self.operation]
        if leading:
            return remedies[leading] + hint.removeprefix(leading)
        return chinese.remedy if chinese else None

    @hint_zh.setter
    def hint_zh(self, hint: str) -> None:
        self._hint_zh = hint

    def __str__(self) -> str:
        facts = [f"code {self.code}" if self.code != "" else "", self.operation, f"HTTP {self.status}"]
        facts.append(f"request id {self.request_id}" if self.request_id else "")
        known, hint, missing = ", ".join(fact for fact in facts if fact), self.hint, ", ".join(self.missing_permissions)
        if in_chinese():
            text = f"{self.message} ({known})。{hint or ''}"
            text += f"缺少权限：{missing}。" if missing else ""
            return text + (f"详见 {self.docs_url}" if self.docs_url else "")
        text = f"{self.message} ({known})."
        text += f" {hint}" if hint else ""
        text += f" Missing: {missing}." if missing else ""
        return text + (f" See {self.docs_url}" if self.docs_url else "")

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        facts = {name: state.pop(name) for name in _FACTS}
        facts |= {"hint": state.pop("hint_en"), "hint_zh": state.pop("_hint_zh")}
        return partial(type(self), **facts), (state.pop("message"),), state


class ArgumentError(DingTalkError):
    """An argument cannot be sent as it is; nothing was sent.

    Its leaves are `ArgumentTypeError`, which is a `TypeError` too, and `ArgumentValueError`, which is a `ValueError` too.

    Attributes:
        field: Where, as on the wire: `agent_id`, `msg.text.content`, `userIds[2]`.
        reason: What is wrong with it, and what to give instead.
        operation: Id of the operation, e.g. `send_work_notification`; `None` when a message was made for no operation yet.

    Examples:
        >>> from dingkit.errors import ArgumentError
        >>> try:
        ...     ding.message.send_work_notification(agent_id=1, userid_list="u1", msg=Text("hello"))  # doctest: +SKIP
        ... except ArgumentError as error:
        ...     print(error.field, error.reason)
        userid_list takes a list, got the text 'u1': write ['u1'].
    """

    def __init__(self, reason: str, *, field: str, operation: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.field: str = field
        self.operation = operation

    def __str__(self) -> str:
        python = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", self.field).lower()  # the keyword of a method, where that is another name
        also = f" ({python} in Python)" if python != self.field and python.isidentifier() else ""
        text = f"{self.field}{also} {self.reason}".lstrip()
        return f"{self.operation}: {text} Nothing was sent." if self.operation else text

    def inside(self, outer: str) -> Self:
        """Return the same error, with its field named from further outside."""
        self.field = outer + (self.field if self.field[:1] in ("", "[") else f".{self.field}") if outer else self.field
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        facts = {name: state.pop(name) for name in ("field", "operation")}
        return partial(type(self), **facts), (state.pop("reason"),), state


class ArgumentTypeError(ArgumentError, TypeError):
    """An argument is of a type that can only be a mistake: a text for a list, a text or a truth value for a number, …"""


class ArgumentValueError(ArgumentError, ValueError):
    """An argument is of the right type, and still cannot be sent: a part of a message is missing, an element of a joined list is empty, …"""


class LimitError(DingTalkError, ValueError):
    """A request is beyond a limit that DingTalk is known to enforce, or lacks what it needs; it was refused before anything was sent.

    `check_limits=False` of a client, or of `with_options`, sends such requests.

    Attributes:
        message: What is beyond which limit, and what to do.
        operation: Id of the operation, e.g. `send_work_notification`.
        field: Where, as on the wire: `msg.text.content`, `links[2].title`; `body` is the body as a whole. When one of several has to be
            given, all of them: `touser, toparty`.
        limit: The limit, e.g. `max_bytes=20000`; `one_of=touser | toparty`.
        actual: How much there is, in the unit of the limit; for a range or a pattern the value itself, a secret as `***`.
        docs_url: The official page of the operation.

    Examples:
        >>> from dingkit.errors import LimitError
        >>> try:
        ...     ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("x" * 6000))  # doctest: +SKIP
        ... except LimitError as error:
        ...     print(error.field, error.limit, error.actual)
        msg.text.content max_length=5000 6000
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
        return f"{self.operation}: {self.message} Nothing was sent (check_limits=False would send it). See {self.docs_url}"

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        facts = {name: state.pop(name) for name in ("operation", "field", "limit", "actual", "docs_url")}
        return partial(type(self), **facts), (state.pop("message"),), state


class MissingArgumentError(DingTalkError, TypeError):
    """A call was not given what it needs, and the client has none for all of its calls either; nothing was sent.

    Examples:
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
    "ArgumentError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "DingTalkError",
    "LimitError",
    "AuthenticationError",
    "InvalidRequestError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ServerError",
]
