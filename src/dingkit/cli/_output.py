"""What a command prints: results on stdout, everything else on stderr; with `--json` one JSON document on stdout and nothing else."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection

    from dingkit.cli._errors import CliError

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that a terminal would obey instead of showing them; what others wrote may hold them."""

MASK = "***"

SHORTEST_SECRET = 4
"""What is shorter is none, and would be found in every other word."""


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
        """Tell on stderr what must not be missed, scripts included."""
        print(self._clean(text), file=sys.stderr)

    def note(self, text: str) -> None:
        """Tell people something besides the result."""
        if not self.as_json:
            print(self._clean(text), file=sys.stderr)

    def error(self, error: CliError) -> None:
        """Tell what went wrong, in one paragraph."""
        message = self._clean(str(error))
        if not self.as_json:
            print(f"Error: {message}", file=sys.stderr)
            return
        self.json({"error": {"message": message, "exit_code": int(error.exit_code), **self._clean_all(error.facts)}})

    def _clean_all(self, data: Any) -> Any:
        if isinstance(data, dict):
            return {name: self._clean_all(member) for name, member in data.items()}
        if isinstance(data, (list, tuple)):
            return [self._clean_all(member) for member in data]
        return self._clean(data) if isinstance(data, str) else data

    def _clean(self, text: str) -> str:
        from dingtalk_openapi.redaction import redact

        for secret in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(secret, MASK)
        return _CONTROL.sub("?", redact(text))


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


def without_secrets(data: Any, secret_names: Collection[str]) -> tuple[Any, bool]:
    """Mask what the spec marks as secret in an answer; tells whether anything was masked."""
    if isinstance(data, list):
        members = [without_secrets(member, secret_names) for member in data]
        return [member for member, _ in members], any(masked for _, masked in members)
    if not isinstance(data, dict):
        return data, False
    result, masked = {}, False
    for name, value in data.items():
        if name in secret_names and isinstance(value, str) and value:
            result[name], masked = MASK, True
        else:
            result[name], inside = without_secrets(value, secret_names)
            masked = masked or inside
    return result, masked
