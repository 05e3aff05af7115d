"""Hides secrets in what is shown: by the names that the spec marks as secret, and by their values.

What comes from outside can spell things in many ways: percent-encoded once or more often, as JSON (`\\u003d`), as HTML (`&#61;`).
Names, signs and values are therefore looked for in the text as it was meant, and hidden in the text as it is.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from .operations import SECRET_FIELDS, SECRET_PARAMETERS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .errors import DingTalkError
    from .http import HttpRequest

MASK = "***"

SHORTEST_SECRET = 4
"""What is shorter is found by its name only: by its value it would be found in every other word."""

_STANDARD_HEADERS = ("authorization", "cookie", "proxy-authorization", "set-cookie")
_STANDARD_NAMES = (*_STANDARD_HEADERS, "password", "secret", "security-token", "signature")
"""Of HTTP itself, of addresses that are signed, and of other services that echo requests."""

_SHORTEST_ENDING = 8
"""A name that ends in a secret name of so many letters is one too: `X-Amz-Security-Token`, `suite_access_token`."""

_LEVELS = 10
"""So often a text is decoded at most: twice percent-encoded JSON in an HTML page takes three."""

_OUR_OWN = frozenset({"docs_url", "hint"})
"""Attributes of errors whose text is ours."""


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """Replace the value of everything that is named like a secret, and secrets that are known.

    Args:
        text: Any text.
        secrets: Known values, looked for in every spelling; those of fewer than four characters are not.

    Examples:
        >>> redact("GET https://oapi.dingtalk.com/media/get?access_token=9c1e5b7a&media_id=1")
        'GET https://oapi.dingtalk.com/media/get?access_token=***&media_id=1'
        >>> redact("goto=https%3A%2F%2Foapi.dingtalk.com%2Fuser%2Fget%3Faccess_token%3D9c1e5b7a")
        'goto=https%3A%2F%2Foapi.dingtalk.com%2Fuser%2Fget%3Faccess_token%3D***'
        >>> redact("no such robot: 9c1e5b7a", ["9c1e5b7a"])
        'no such robot: ***'
    """
    meant = _decode(text)
    spans = [meant.span(begin, end) for begin, end in _named(meant)]
    for secret in secrets:
        if len(secret) < SHORTEST_SECRET:
            continue
        spans += _occurrences(text, secret)
        if meant.plain is not text:
            spans += [found.span() for found in _spelt(secret).finditer(text)]
            spans += [meant.span(*found) for form in _forms(secret) for found in _occurrences(meant.plain, form)]
    return _masked(text, spans)


def redacted(data: Any, secrets: Iterable[str] = ()) -> Any:
    """Redact every text in data as JSON has it, and what is named like a secret.

    Examples:
        >>> redacted({"errmsg": "no route for /get?access_token=9c1e5b7a", "appSecret": "5f1d"})
        {'errmsg': 'no route for /get?access_token=***', 'appSecret': '***'}
    """
    if isinstance(data, dict):
        return {
            redact(name, secrets) if isinstance(name, str) else name: MASK
            if is_secret_name(name) and isinstance(inside, str) and inside
            else redacted(inside, secrets)
            for name, inside in data.items()
        }
    if type(data) in (list, tuple):
        return type(data)(redacted(inside, secrets) for inside in data)
    return redact(data, secrets) if isinstance(data, str) else data


def is_secret_name(name: object) -> bool:
    """Whether a field of this name holds a secret, however it is written.

    Examples:
        >>> [is_secret_name(name) for name in ("appSecret", "app_secret", "APP-SECRET", "errcode")]
        [True, True, True, False]
    """
    return _is_one_of(str(name), _field_names())


def secrets_in(request: HttpRequest) -> frozenset[str]:
    """Collect what the spec marks as secret in a request: its token, login codes, app secrets."""
    query = parse_qsl(urlsplit(str(request.url)).query, keep_blank_values=True)
    found = [value for name, value in query if _is_one_of(name, _parameter_names())]
    found += [value for name, value in request.headers.items() if is_secret_name(name)]
    with suppress(RuntimeError, ValueError):  # a file; httpx raises its `RequestNotRead`
        found += _secret_texts(json.loads(request.content))
    return frozenset(found)


def conceal(error: DingTalkError, secrets: Iterable[str]) -> None:
    """Hide known secrets in what an error says, and drop its causes when they show one."""
    known = tuple(secret for secret in secrets if len(secret) >= SHORTEST_SECRET)
    for name, value in vars(error).items():
        if name not in _OUR_OWN and not (name == "operation" and str(value).isidentifier()):  # else it is a path
            setattr(error, name, redacted(value, known))
    error.args = redacted(error.args, known)
    hide_causes(error, known)


def hide_causes(error: BaseException, secrets: Iterable[str] = ()) -> None:
    """Drop what an error was caused by when that shows a secret."""
    if shows_secret(error.__cause__, secrets) or shows_secret(error.__context__, secrets):
        error.__cause__ = error.__context__ = None


def shows_secret(error: BaseException | None, secrets: Iterable[str] = ()) -> bool:
    """Whether an error, or one of those behind it, says a secret: some of aiohttp's hold the whole URL."""
    if error is None:
        return False
    text = f"{error} {error!r}"
    return redact(text, secrets) != text or shows_secret(error.__cause__, secrets) or shows_secret(error.__context__, secrets)


class _Meant(NamedTuple):
    """What a text means.

    Attributes:
        plain: The text without its escapes.
        places: Where each character of `plain` begins in the text, and where the last one ends; `None` when nothing was escaped.
        percent: How often a character was percent-encoded.
        quoted: How often it was escaped by a backslash.
    """

    plain: str
    places: list[int] | None
    percent: dict[int, int]
    quoted: dict[int, int]

    def span(self, begin: int, end: int) -> tuple[int, int]:
        """Where a part of `plain` is in the text."""
        return (begin, end) if self.places is None else (self.places[begin], self.places[end])


@cache
def _escape() -> re.Pattern[str]:
    return re.compile(
        r"""
        %(?P<percent>[0-9a-f]{2})
      | \\(?:u(?P<unicode>[0-9a-f]{4})|x(?P<hex>[0-9a-f]{2})|(?P<octal>[0-3][0-7]{2})|(?P<sign>["'/\\])|(?P<space>[bfnrt]))
      | &(?:\#x(?P<html_hex>[0-9a-f]{1,6})|\#(?P<html>[0-9]{1,7})|(?P<name>[a-z]{2,30}));?
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_SPACES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


@cache
def _may_be_escaped() -> re.Pattern[str]:
    return re.compile(r"%[0-9A-Fa-f]{2}|\\|&(?:#|[A-Za-z]+;)")


def _decode(text: str) -> _Meant:
    """Take the escapes out of a text, those inside of others too."""
    meant = _Meant(text, None, {}, {})
    for _ in range(_LEVELS):
        if not _may_be_escaped().search(meant.plain):
            break
        decoded = _decode_once(meant)
        if decoded is None:
            break
        meant = decoded
    return meant


def _decode_once(meant: _Meant) -> _Meant | None:
    before = list(range(len(meant.plain) + 1)) if meant.places is None else meant.places
    pieces: list[str] = []
    places: list[int] = []
    percent: dict[int, int] = {}
    quoted: dict[int, int] = {}
    size = end = 0

    def keep(begin: int, stop: int) -> None:
        nonlocal size
        pieces.append(meant.plain[begin:stop])
        places.extend(before[begin:stop])
        for old, new in ((meant.percent, percent), (meant.quoted, quoted)):
            if old:
                new.update((size + at - begin, old[at]) for at in range(begin, stop) if at in old)
        size += stop - begin

    changed = False
    for found in _escape().finditer(meant.plain):
        begin, stop = found.span()
        sign = _sign_of(found)
        if sign is None or (found["sign"] and meant.quoted.get(begin, 0) != meant.quoted.get(begin + 1, 0)):
            continue
        changed = True
        keep(end, begin)
        pieces.append(sign)
        places.append(before[begin])
        percent[size] = max(meant.percent.get(at, 0) for at in range(begin, stop)) + bool(found["percent"])
        quoted[size] = max(meant.quoted.get(at, 0) for at in range(begin, stop)) + (found[0][0] == "\\")
        size, end = size + 1, stop
    if not changed:
        return None
    keep(end, len(meant.plain))
    return _Meant("".join(pieces), [*places, before[-1]], percent, quoted)


def _sign_of(found: re.Match[str]) -> str | None:
    """The character that an escape stands for; `None` when it is not an escape."""
    if found["sign"] or found["space"]:
        return found["sign"] or _SPACES[found["space"].lower()]
    if found["name"]:
        from html.entities import html5

        named = html5.get(f"{found['name']};", "") if found[0].endswith(";") else ""
        return named if len(named) == 1 else None
    digits = found["percent"] or found["unicode"] or found["hex"] or found["html_hex"]
    number = int(digits, 16) if digits else int(found["octal"], 8) if found["octal"] else int(found["html"])
    return chr(number) if number <= 0x10FFFF else None


_NAME = r"(?<![\w$.-])(?P<name>[\w$][\w$.-]{0,199})"


@cache
def _field() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<listed>[\[(]\s*b?)(?P<before>["'])(?P<element>[\w$.-]{{1,200}})(?P=before)\s*,\s*b?(?P<opened>["'])   # ["name", "value"]
      | {_NAME}(?:
            ["'`]?\s*(?:(?:[:：]|=>)\s*b?|[=＝]\s*)(?P<open>["'])  # "name": "value", name="value"
          | (?P<strict>[=＝])(?![\s>])                           # name=value
          | (?P<tag>>)                                           # <name>value</name>
          | ["'`]?(?P<loose>\s*(?:=>|[:：=＝])\s*)                # name: value, name => value
        )
      | (?<![\w$.-])(?:bearer|basic)\s+(?!(?:auth\w*|error|realm|schemes?|tokens?)\b)(?P<bearer>)    # Bearer value
        """,
        re.ASCII | re.IGNORECASE | re.VERBOSE,
    )


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"[&\s\"'\\<>]|[\x00-\x1f]")


@cache
def _line_ends() -> re.Pattern[str]:
    return re.compile(r"[\r\n\"'<>]")


@cache
def _looks_secret() -> re.Pattern[str]:
    return re.compile(r"(?=[^\s,;]*\d)(?=[^\s,;]*[a-z])[^\s,;]{6,}|[^\s,;]{16,}", re.IGNORECASE)


def _named(meant: _Meant) -> Iterator[tuple[int, int]]:
    """Find the values of what is named like a secret."""
    plain, at = meant.plain, 0
    while (found := _field().search(plain, at)) is not None:
        begin, is_loose = found.end(), found["loose"] is not None
        if is_loose and _begins_encoded(meant, found.start("loose")):
            begin, is_loose = found.start("loose") + 1, False
        at = max(begin, at + 1)
        end = _end_of_value(meant, found, begin, is_loose=is_loose)
        if end > begin:
            yield begin, end
            at = end


def _begins_encoded(meant: _Meant, sign: int) -> bool:
    """Whether a value begins right behind a sign, with a blank or the like that is percent-encoded: `name=%20value`."""
    return meant.plain[sign] in "=＝" and meant.percent.get(sign + 1, 0) > meant.percent.get(sign, 0)


def _end_of_value(meant: _Meant, found: re.Match[str], begin: int, *, is_loose: bool) -> int:
    """Where the value behind a name ends; where it begins when it is not a secret."""
    quote = found["open"] or found["opened"]
    ends = re.compile("<" if found["tag"] else quote) if found["tag"] or quote else _ends()
    if found["bearer"] is not None:
        return _next(meant, ends, begin)
    name = found["name"] or found["element"]
    is_strict = not (is_loose or quote or found["tag"])
    names = _parameter_names() if is_strict or (quote and ("=" in found[0] or "＝" in found[0])) else _field_names()
    if not _is_one_of(name, names):
        return begin
    if is_loose and _plain(name) in _credential_headers():
        ends = _line_ends()
    end = _next(meant, ends, begin)
    if is_loose and _plain(name) not in _header_names() and not _looks_secret().match(meant.plain, begin, end):
        return begin
    return end


def _next(meant: _Meant, ends: re.Pattern[str], begin: int) -> int:
    """Find what ends a value: a sign that is not encoded more often than the one that began it, for else it belongs to the value."""
    percent, quoted = meant.percent.get(begin - 1, 0), meant.quoted.get(begin - 1, 0)
    for found in ends.finditer(meant.plain, begin):
        at = found.start()
        if meant.percent.get(at, 0) <= percent and (ends is _ends() or meant.quoted.get(at, 0) <= quoted):
            return at
    return len(meant.plain)


def _is_one_of(name: str, names: frozenset[str]) -> bool:
    plain = _plain(name)
    return plain in names or plain.endswith(_endings()) or ("-" in name and _plain(name.rpartition("-")[2]) in names)


def _plain(name: str) -> str:
    return name.rpartition(".")[2].replace("-", "").replace("_", "").lower()


@cache
def _field_names() -> frozenset[str]:
    return frozenset(map(_plain, (*SECRET_FIELDS, *_STANDARD_NAMES)))


@cache
def _parameter_names() -> frozenset[str]:
    return _field_names() | frozenset(map(_plain, SECRET_PARAMETERS))


@cache
def _header_names() -> frozenset[str]:
    of_schemes = {_plain(scheme.parameter) for scheme in SECURITY_SCHEMES.values() if scheme.location == "header"}
    return _credential_headers() | of_schemes


@cache
def _credential_headers() -> frozenset[str]:
    return frozenset(map(_plain, _STANDARD_HEADERS))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(name for name in sorted(_field_names()) if len(name) >= _SHORTEST_ENDING)


def _spelt(secret: str) -> re.Pattern[str]:
    """Match a secret whose signs are escaped, whatever is around it: `%` before it would make an escape of its first digits."""
    return re.compile("".join(sign if sign.isalnum() and sign.isascii() else _any_spelling(sign) for sign in secret), re.IGNORECASE)


@cache
def _any_spelling(sign: str) -> str:
    from html.entities import html5

    percent = "".join(f"%(?:25)*{byte:02x}" for byte in sign.encode("utf-8", "surrogatepass"))
    code = ord(sign)
    escaped = rf"\\+(?:u{code:04x}|x{code:02x}|0?{code:03o}|{re.escape(sign)})"
    named = "".join(f"|{name}" for name, meant in html5.items() if meant == sign and name.endswith(";"))
    entity = rf"&(?:amp;)*(?:\#(?:x0*{code:x}|0*{code});?{named})"
    return f"(?:{re.escape(sign)}|{percent}|{escaped}|{entity})"


def _forms(secret: str) -> set[str]:
    """A secret as `_decode` leaves it: percent-encoded bytes and surrogates each as one character."""
    utf16 = secret.encode("utf-16-be", "surrogatepass")
    units = "".join(chr(int.from_bytes(utf16[at : at + 2], "big")) for at in range(0, len(utf16), 2))
    return {secret, secret.encode("utf-8", "surrogatepass").decode("latin-1"), units}


def _occurrences(text: str, secret: str) -> Iterator[tuple[int, int]]:
    at = text.find(secret)
    while at >= 0:
        yield at, at + len(secret)
        at = text.find(secret, at + 1)


def _masked(text: str, spans: list[tuple[int, int]]) -> str:
    pieces, end = [], 0
    for begin, stop in sorted(spans):
        if begin >= end:
            pieces += [text[end:begin], MASK]
        end = max(end, stop)
    return "".join([*pieces, text[end:]]) if pieces else text


def _secret_texts(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for name, inside in data.items():
            if isinstance(inside, str):
                yield from [inside] if _is_one_of(name, _parameter_names()) else []
            else:
                yield from _secret_texts(inside)
    elif isinstance(data, list):
        for inside in data:
            yield from _secret_texts(inside)
