"""Reads what commands are given: files, standard input, JSON and YAML."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from dingkit.cli.support._errors import CliError, ExitCode, usage_error
from dingkit.cli.support._language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

STDIN = "-"


def read_text(source: str) -> str:
    """Read a text file, or standard input when the source is `-`."""
    try:
        content = sys.stdin.buffer.read() if source == STDIN else Path(source).read_bytes()
    except OSError as error:
        raise CliError(tr("{source} cannot be read: {strerror}.", source=source, strerror=error.strerror), ExitCode.FILE) from error
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise usage_error(tr("{name} is not UTF-8 text.", name=_name(source))) from None


def read_data(source: str) -> Any:
    """Read JSON: the text itself when it begins as an object or a list does, else a file of JSON or YAML, named with an @ before it or
    without, or standard input. What it holds can be sent as JSON."""
    source = source.removeprefix("@")
    try:
        data = _read(source)
        json.dumps(data, allow_nan=False, default=str)
    except (TypeError, ValueError, RecursionError):
        raise usage_error(
            tr(
                "{name} holds what JSON does not have: NaN, a key that is not a string, what is nested too deeply or contains itself.",
                name=_name(source),
            )
        ) from None
    return data


def _read(source: str) -> Any:
    text = source if _is_json(source) else read_text(source)
    if not source.endswith((".yaml", ".yml")):
        try:
            return json.loads(text)
        except ValueError as error:
            if source.endswith(".json"):
                raise usage_error(tr("{source} is not valid JSON: {error}.", source=source, error=error)) from None
    return _yaml(text, source)


def _yaml(text: str, source: str) -> Any:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    try:
        return YAML(typ="safe", pure=True).load(text)
    except YAMLError as error:
        mark = error.problem_mark if isinstance(error, MarkedYAMLError) else None
        reason = error.problem if isinstance(error, MarkedYAMLError) else tr("it holds characters that YAML does not allow")
        place = tr("line {line}, column {column}: ", line=mark.line + 1, column=mark.column + 1) if mark else ""
        raise usage_error(tr("{name} is neither JSON nor YAML: {place}{reason}.", name=_name(source), place=place, reason=reason)) from None


def split_pair(text: str, option: str) -> tuple[str, str]:
    """Read NAME=VALUE."""
    name, separator, value = text.partition("=")
    if not separator or not name:
        raise usage_error(tr("{option} takes NAME=VALUE, not {text!r}.", option=option, text=text))
    return name, value


def split(given: Iterable[str] | None) -> list[str]:
    """Read what is separated by commas, or given several times."""
    return [part.strip() for text in given or () for part in text.split(",") if part.strip()]


def confirm(question: str, otherwise: str, declined: str) -> None:
    """Continue only after a confirmation.

    Args:
        question: What is asked.
        otherwise: What to do where there is no terminal to ask on.
        declined: What to print after a no.
    """
    if not is_interactive():
        raise usage_error(otherwise)
    if not typer.confirm(question, default=False, err=True):
        raise CliError(declined, ExitCode.INTERRUPTED)


def is_interactive() -> bool:
    """Return whether there is a terminal to ask on."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _is_json(source: str) -> bool:
    return source.lstrip().startswith(("{", "["))


def _name(source: str) -> str:
    if _is_json(source):
        return tr("The JSON on the command line")
    return tr("Standard input") if source == STDIN else source
