"""What can go wrong on the command line: exit codes, and one readable paragraph for each error."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import IntEnum
from typing import TYPE_CHECKING, Any, Literal

from dingkit.cli.support._docs import Part
from dingkit.cli.support._language import of_library, tr
from dingtalk_openapi.language import in_chinese

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.errors import APIError, FileError, TransportError


class ExitCode(IntEnum):
    """What the shell gets to know."""

    OK = 0
    INTERNAL = 1
    USAGE = 2
    SETTINGS = 3
    REFUSED = 4
    NO_ANSWER = 5
    NOT_REACHED = 6
    UNCERTAIN = 7
    FILE = 8
    INTERRUPTED = 130
    CLOSED_PIPE = 141


MEANINGS = {
    ExitCode.OK: "done",
    ExitCode.INTERNAL: "an internal error of dingkit",
    ExitCode.USAGE: "the command line or its input is wrong; nothing was sent",
    ExitCode.SETTINGS: "a setting, an extra package or a program is missing or wrong",
    ExitCode.REFUSED: "DingTalk refused",
    ExitCode.NO_ANSWER: "DingTalk could not be reached",
    ExitCode.NOT_REACHED: "sent, but not everybody received it",
    ExitCode.UNCERTAIN: "it is not known whether (all of) it was sent, or it is still being sent",
    ExitCode.FILE: "a file cannot be read or written",
    ExitCode.INTERRUPTED: "stopped by Ctrl-C",
    ExitCode.CLOSED_PIPE: "the program that read the output has ended",
}


SECTIONS = {
    ExitCode.SETTINGS: Part.SETTINGS,
    ExitCode.NO_ANSWER: Part.FAILURES,
    ExitCode.UNCERTAIN: Part.GO_ON,
}
"""Where the docs say more; what DingTalk refuses has a page of its own."""


class CliError(Exception):
    """An error whose text is printed as it is.

    Args:
        message: One or more sentences: what is wrong, and what to do about it.
        exit_code: What the shell gets to know.
        section: Of the docs, where they say more; usually that of the exit code.
        facts: What a script gets to know besides.
    """

    def __init__(self, message: str, exit_code: ExitCode, *, section: Part | Literal["usual"] | None = "usual", **facts: Any) -> None:
        section = SECTIONS.get(exit_code) if section == "usual" else section
        super().__init__(tr("{message} See {place}", message=message, place=section.place()) if section else message)
        self.exit_code = exit_code
        self.facts: dict[str, Any] = facts


NOT_UTF_8 = "The command line or a setting holds something that is not UTF-8 text."


def usage_error(message: str, **facts: Any) -> CliError:
    """Make the error for a wrong command line or input."""
    return CliError(message, ExitCode.USAGE, **facts)


def explain(error: Exception) -> CliError:
    """Turn any error into one that can be printed."""
    from dingkit.errors import (
        APIError,
        AppRegistrationError,
        ArgumentError,
        CallbackError,
        ConfigurationError,
        DingTalkError,
        FileError,
        JournalError,
        LimitError,
        SignatureError,
        TransportError,
        UrlNotAllowedError,
    )
    from dingkit.testing._prism import MockServerError

    formatters: list[tuple[type[Exception] | tuple[type[Exception], ...], Callable[[Any], CliError]]] = [
        (CliError, lambda known: known),
        (APIError, _refusal),
        (TransportError, _transport_error),
        (
            AppRegistrationError,
            lambda known: CliError(
                _sentence(of_library(known.message[:1].upper() + known.message[1:])), ExitCode.REFUSED, problem=known.problem
            ),
        ),
        (ConfigurationError, lambda known: CliError(_sentence(of_library(str(known))), ExitCode.SETTINGS)),
        (MockServerError, no_server),
        (FileError, _file_error),
        (SignatureError, lambda known: usage_error(_sentence(tr("This push was refused: {reason}", reason=of_library(known.reason))))),
        (
            (ArgumentError, CallbackError, JournalError, LimitError, UrlNotAllowedError),
            lambda known: usage_error(_sentence(of_library(str(known)))),
        ),
        (DingTalkError, lambda known: CliError(_sentence(str(known)), ExitCode.NO_ANSWER)),
        (ModuleNotFoundError, lambda known: CliError(missing_extra(known), ExitCode.SETTINGS)),
        (OSError, _file_problem),
        (UnicodeEncodeError, lambda _: usage_error(tr(NOT_UTF_8))),
        (Exception, _internal_error),
    ]
    return next(formatter for error_class, formatter in formatters if isinstance(error, error_class))(error)


def no_server(error: Exception) -> CliError:
    """Return the error of a sandbox or a mock that cannot start, without the page about settings: none is to blame."""
    return CliError(_sentence(of_library(str(error))), ExitCode.SETTINGS, section=None)


def _refusal(error: APIError) -> CliError:
    facts: dict[str, Any] = {
        "code": error.code,
        "hint": error.hint_en,
        "hint_zh": error.hint_zh,
        "request_id": error.request_id,
        "docs_url": error.docs_url,
    }
    if error.missing_permissions:
        facts["missing_permissions"] = list(error.missing_permissions)
    return CliError(tr("DingTalk refused: {message}", message=error), ExitCode.REFUSED, operation=error.operation, **facts)


def _transport_error(error: TransportError) -> CliError:
    remedy = tr("Check the network, the proxy and the base URLs; `dingkit doctor` finds what is wrong.")
    sent = tr("the request may have reached DingTalk") if error.request_sent else tr("the request was not sent")
    text = tr("{operation}: {message} ({sent})", operation=error.operation, message=error.message, sent=sent)
    return CliError(
        tr("No answer from DingTalk: {error}. {remedy}", error=text, remedy=remedy), ExitCode.NO_ANSWER, operation=error.operation
    )


def _file_problem(error: OSError) -> CliError:
    place = f"{error.filename}: " if error.filename else ""
    return CliError(_sentence(f"{place}{error.strerror or error}"), ExitCode.FILE)


def _file_error(error: FileError) -> CliError:
    """Name the way around a limit that the command line has; the error names that of Python."""
    return CliError(_sentence(of_library(str(error).replace("check_limits=False", "`dingkit call upload_media`"))), ExitCode.FILE)


def _internal_error(error: Exception) -> CliError:
    return CliError(
        tr(
            "internal error of dingkit ({kind}: {error}). Please report it, with the command that you ran.",
            kind=type(error).__name__,
            error=error,
        ),
        ExitCode.INTERNAL,
    )


def missing_extra(error: ModuleNotFoundError) -> str:
    """Return how to get the packages that the command line needs."""
    return tr("The command line of dingkit needs the package {name}: pip install 'dingkit[cli]'", name=error.name)


def _sentence(text: str) -> str:
    text = text.strip()
    if text.endswith((".", "!", "?", "'", "`", "。", "！", "？")):
        return text
    return f"{text}{'。' if in_chinese() else '.'}"
