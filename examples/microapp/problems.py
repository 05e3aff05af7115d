"""What people are told when something did not work, and with which status."""

from __future__ import annotations

from dataclasses import dataclass

from dingkit.errors import (
    APIError,
    AuthenticationError,
    DingTalkError,
    InvalidRequestError,
    LoginError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestTimeoutError,
    TransportError,
    UrlNotAllowedError,
)


@dataclass(frozen=True)
class Problem:
    """An error for people; `detail` is for whoever looks after the application."""

    status: int
    title: str
    text: str
    detail: str = ""


NOT_AN_EMPLOYEE = Problem(403, "This application is for employees", "Your DingTalk account is not one of this organisation.")
NOT_FOUND = Problem(404, "There is no such page", "The address may be mistyped, or the page was moved.")


BROKEN = Problem(500, "Something went wrong here", "It has been noted. Reload the page and try again.")


def for_log(error: DingTalkError) -> str:
    """Tell whoever looks after the application, in one line: dingkit's errors hold no secrets, but what DingTalk said."""
    return f"{type(error).__name__}: {str(error)!r}"


def of_login(error: DingTalkError) -> Problem:
    """Explain why somebody was not signed in."""
    match error:
        case LoginError(problem="denied"):
            return Problem(403, "You were not signed in", "The sign-in was refused or cancelled in DingTalk.", _sentence(error))
        case LoginError():
            return Problem(
                400, "This sign-in cannot go on", "It was not begun here, took too long, or was completed before.", _sentence(error)
            )
        case NotFoundError():
            return NOT_AN_EMPLOYEE
        case AuthenticationError() | InvalidRequestError():
            return Problem(
                400, "This sign-in cannot go on", "DingTalk did not accept it. Its code is good once, for a short time.", _said(error)
            )
        case PermissionDeniedError():
            return Problem(403, "You were not signed in", "The application may not ask DingTalk who you are.", _said(error))
        case _:
            return of_call(error)


def of_call(error: DingTalkError) -> Problem:
    """Explain why a call did not work."""
    match error:
        case UrlNotAllowedError():
            return Problem(400, "This page cannot be signed", "Its address is not one of this application.", str(error))
        case RateLimitError():
            return Problem(503, "Too many at once", "DingTalk takes no more requests for a moment.", _said(error))
        case APIError():
            return Problem(502, "DingTalk said no", "DingTalk did not accept the request.", _said(error))
        case RequestTimeoutError():
            return Problem(504, "DingTalk did not answer", "No answer came in time.", _reached(error))
        case TransportError():
            return Problem(502, "DingTalk cannot be reached", "There is no connection to DingTalk right now.", _reached(error))
        case _:
            return Problem(502, "That did not work", "Something is set up in a way that DingTalk would not take.", type(error).__name__)


def _sentence(error: LoginError) -> str:
    return f"{error.message[:1].upper()}{error.message[1:]}."


def _said(error: APIError) -> str:
    """The code, and what dingkit's catalogue advises: never the text of the answer, which can hold more than people should see."""
    return f"{error.code}: {error.hint}" if error.hint else f"Code {error.code}." if error.code else "The answer cannot be read."


def _reached(error: TransportError) -> str:
    return "It may have been done all the same." if error.request_sent else "Nothing was done."
