"""The errors that carry nothing of a feature: what every part of dingkit raises and knows."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import partial
from typing import Any, Literal

from dingtalk_openapi.errors import (
    APIError,
    ArgumentError,
    ArgumentTypeError,
    ArgumentValueError,
    AuthenticationError,
    DingTalkError,
    InvalidRequestError,
    LimitError,
    MissingArgumentError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from dingtalk_openapi.language import in_chinese

__all__ = [
    "APIError",
    "AppRegistrationError",
    "ArgumentError",
    "ArgumentTypeError",
    "ArgumentValueError",
    "AuthenticationError",
    "CallbackError",
    "CardError",
    "ConfigurationError",
    "ConnectionFailedError",
    "ConnectionLostError",
    "DingTalkError",
    "DocumentExportError",
    "EmptyFileError",
    "EventError",
    "EventInProgressError",
    "FileChangedError",
    "FileError",
    "FileFormatError",
    "FileTooLargeError",
    "InvalidRequestError",
    "JournalError",
    "LimitError",
    "LoginError",
    "MissingArgumentError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "SessionExpiredError",
    "SignatureError",
    "TransportError",
    "UnreadableFileError",
    "UnwritableFileError",
    "UrlNotAllowedError",
]


class ConfigurationError(DingTalkError):
    """The client was not given what it needs; the message says what is missing and where to put it."""


class SessionExpiredError(NotFoundError):
    """A reply to a message comes too late: the message itself says that its session is over. Nothing was sent.

    DingTalk would refuse it, so it is a `NotFoundError` like that refusal, which comes when the clocks differ; its `code` is `""`, its
    `status` 0 and its `answer` `None`. The `hint` names the way out, the robot of the app.

    Examples:
        >>> from dingkit.errors import SessionExpiredError
        >>> try:
        ...     ding.robot.reply(message, "it is tomorrow")  # doctest: +SKIP
        ... except SessionExpiredError:
        ...     ding.robot.send_robot_oto_messages(robot_code=message.robot_code, user_ids=[message.sender_staff_id], msg=sample.Text("…"))
    """

    def __str__(self) -> str:
        if in_chinese():
            return f"{self.operation}: {self.message}。什么都没有发送。{self.hint}详见 {self.docs_url}"
        return f"{self.operation}: {self.message}. Nothing was sent. {self.hint} See {self.docs_url}"


class CardError(DingTalkError):
    """A card did not get where it should, or did not take its text, although DingTalk answered the call as a success.

    Attributes:
        out_track_id: Id of the card.
    """

    def __init__(self, message: str, *, out_track_id: str) -> None:
        super().__init__(message)
        self.out_track_id = out_track_id

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), out_track_id=self.out_track_id), self.args


class EventError(DingTalkError):
    """What should be an event is none: it cannot be read, or names no event. An event that is merely unknown is no error."""


class CallbackError(DingTalkError):
    """A push could not be handled, or a reply could not be made."""


class EventInProgressError(CallbackError):
    """The same event is being worked on just now, here or in another process, and may still fail: deliver it again later."""


class SignatureError(CallbackError):
    """What came is not from DingTalk, or not for us. Its text is always the same: it may be shown to whoever sent it.

    Attributes:
        reason: What did not fit, for your own log and for nobody else.

    Examples:
        >>> SignatureError("the owner key is another one")
        SignatureError('refused')
    """

    def __init__(self, reason: str) -> None:
        super().__init__("refused")
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason,)


LoginProblem = Literal["missing", "forged", "expired", "replayed", "denied", "no_code", "malformed"]


class LoginError(DingTalkError):
    """A login was not completed: whoever came back with the redirect must not be let in.

    Attributes:
        problem: `missing`, `forged`, `expired` or `replayed` (the state), `denied` (the redirect says so), `no_code`, or `malformed`
            (the redirect itself). A state of another session is `forged`.
    """

    def __init__(self, problem: LoginProblem, message: str) -> None:
        super().__init__(message)
        self.problem = problem
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problem, self.message)


class AppRegistrationError(DingTalkError):
    """A new app was not made: whoever should have confirmed it refused, or did not do so in time.

    Attributes:
        problem: `refused` or `expired`.
        message: What happened, with the reason that DingTalk gave, and what to do.
    """

    def __init__(self, problem: Literal["refused", "expired"], message: str) -> None:
        super().__init__(message)
        self.problem = problem
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problem, self.message)


class DocumentExportError(DingTalkError):
    """A document was not exported to a file: DingTalk says that it has failed, or was not done in time.

    Attributes:
        problem: `failed` or `unfinished`.
        message: What happened, with the status that DingTalk gave.
        task_id: Id of the export, for `ding.wiki.get_document_export`.
    """

    def __init__(self, problem: Literal["failed", "unfinished"], message: str, *, task_id: str) -> None:
        super().__init__(message)
        self.problem = problem
        self.message = message
        self.task_id = task_id

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), task_id=self.task_id), (self.problem, self.message)


class UrlNotAllowedError(DingTalkError, ValueError):
    """An address is not on the list of those allowed, or is written in a way that is there to deceive."""


class TransportError(DingTalkError):
    """No complete answer came from DingTalk.

    Attributes:
        message: What happened on the way.
        operation: Id of the operation, e.g. `send_work_notification`.
        request_sent: Whether the request may have reached DingTalk. When it is true, nobody can know whether DingTalk
            acted; when it is false, it certainly did not.

    Examples:
        >>> from dingkit.errors import TransportError
        >>> try:
        ...     ding.message.send_work_notification(agent_id=1, userid_list=["u1"], msg=Text("hello"))
        ... except TransportError as error:
        ...     send_again = not error.request_sent
    """

    def __init__(self, message: str, *, operation: str, request_sent: bool) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.request_sent = request_sent

    def __str__(self) -> str:
        known = "the request may have reached DingTalk" if self.request_sent else "the request was not sent"
        return f"{self.operation}: {self.message} ({known})"

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), operation=self.operation, request_sent=self.request_sent), (self.message,)


class ConnectionFailedError(TransportError):
    """No connection to DingTalk could be made; the request was not sent."""


class ConnectionLostError(TransportError):
    """The connection broke after it was made, before the answer was complete; or the last try found none, and an earlier one was sent."""


class RequestTimeoutError(TransportError):
    """DingTalk did not answer in time."""


class FileError(DingTalkError):
    """Something is wrong with a file on this side: one that should be uploaded, or the place where a download should be kept."""


class UnreadableFileError(FileError):
    """The file to upload is not there, is a directory, may not be read, or failed while it was read. Nothing was uploaded."""


class EmptyFileError(FileError):
    """The file to upload has no bytes; DingTalk takes no empty files, and nothing was sent. Or so has the attachment to download."""


class FileTooLargeError(FileError):
    """The file is larger than DingTalk takes; see `check_limits` of the upload."""


class FileFormatError(FileError):
    """The content or the name of the file cannot be of that type of upload, such as a document as an image. Nothing was sent."""


class FileChangedError(FileError):
    """The file grew or shrank while it was read, or is another one than when its upload was begun. The upload did not succeed."""


class UnwritableFileError(FileError):
    """A download, the state of an upload or the journal of a delivery cannot be kept: the folder is missing, the disk is full, writing is
    forbidden, or no file can have that name. Nothing is under the final name.
    """


class JournalError(DingTalkError):
    """The journal of a delivery cannot be used: it is of another one, somebody else is working with it, or it is none. Nothing was sent."""


for _error in list(vars().values()):
    if getattr(_error, "__module__", None) == __name__:
        _error.__module__ = "dingkit.errors"  # what a traceback names, and a pickle
