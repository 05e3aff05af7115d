"""What a command prints: results on stdout, everything else on stderr; with `--json` one JSON document on stdout and nothing else."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
import sys
from typing import TYPE_CHECKING, Any

from dingkit._core._redaction import watched_secrets
from dingkit.cli.support._language import tr
from dingtalk_openapi.redaction import MASK, SHORTEST_SECRET, is_secret_name, redact

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.cli.support._errors import CliError

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
"""Characters that a terminal would obey instead of showing them, or that turn the direction of writing; what others wrote may hold them."""


class Output:
    """Prints for one command.

    Args:
        as_json: Print for scripts.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._secrets: set[str] = set()

    def hide(self, *secrets: str | None) -> None:
        """Never print these in a note or an error."""
        self._secrets |= {secret for secret in secrets if secret and len(secret) >= SHORTEST_SECRET}

    def result(self, data: Any, text: str) -> None:
        """Print what was asked for: `data` for scripts, `text` for people."""
        if self.as_json:
            self.json(data)
        else:
            print(_CONTROL.sub("?", text))

    def json(self, data: Any) -> None:
        """Print data as JSON."""
        print(_as_json(data, indent=2))

    def line(self, data: Any) -> None:
        """Print data as one line of JSON."""
        print(_as_json(data))

    def flush(self) -> None:
        """Hand everything over now, also to a pipe."""
        sys.stdout.flush()

    def warn(self, text: str) -> None:
        """Print on stderr what must not be missed, scripts included."""
        print(self._clean(text), file=sys.stderr)

    def note(self, text: str) -> None:
        """Print something besides the result, unless the output is JSON."""
        if not self.as_json:
            print(self._clean(text), file=sys.stderr)

    def error(self, error: CliError) -> None:
        """Print what went wrong, in one paragraph."""
        message = self._clean(str(error))
        if not self.as_json:
            print(tr("Error: {message}", message=message), file=sys.stderr)
            return
        self.json({"error": {"message": message, "exit_code": int(error.exit_code), **self.clean(error.facts)}})

    def clean(self, data: Any) -> Any:
        """Return data without the secrets of this command."""
        if isinstance(data, dict):
            return {name: self.clean(member) for name, member in data.items()}
        if isinstance(data, (list, tuple)):
            return [self.clean(member) for member in data]
        return self._clean(data) if isinstance(data, str) else data

    def _clean(self, text: str) -> str:
        return _CONTROL.sub("?", redact(text, self._secrets | watched_secrets()))


def json_bytes(data: Any, indent: int | None = None) -> bytes:
    """JSON for a file, whatever texts are in it: half a character, which UTF-8 does not have, gets the escape that JSON has for it."""
    return _dumps(data, indent).encode(errors="backslashreplace")


def _dumps(data: Any, indent: int | None, *, ascii_only: bool = False) -> str:
    try:
        return json.dumps(data, ensure_ascii=ascii_only, indent=indent, allow_nan=False)
    except ValueError:  # Python reads NaN and Infinity in an answer, which JSON does not have: they become texts
        return _dumps(json.loads(json.dumps(data), parse_constant=str), indent, ascii_only=ascii_only)


def _as_json(data: Any, indent: int | None = None) -> str:
    """JSON in which no control character is left, and no letter that standard output does not have."""
    text = _dumps(data, indent)
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        text = _dumps(data, indent, ascii_only=True)
    return _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def without_secrets(data: Any, hide: Callable[[str], str] = str) -> tuple[Any, bool]:
    """Mask what is named like a secret in a result; return whether anything was masked.

    Args:
        data: The answer.
        hide: Applied to every text in it, such as `DingTalk.redact`.
    """
    if isinstance(data, list):
        members = [without_secrets(member, hide) for member in data]
        return [member for member, _ in members], any(masked for _, masked in members)
    if isinstance(data, str):
        hidden = hide(data)
        return hidden, hidden != data
    if not isinstance(data, dict):
        return data, False
    result, masked = {}, False
    for name, value in data.items():
        if is_secret_name(name) and isinstance(value, str) and value:
            result[name], masked = MASK, True
        else:
            result[name], inside = without_secrets(value, hide)
            masked = masked or inside
    return result, masked
