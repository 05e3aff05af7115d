"""Keeps secrets out of logs: httpx logs whole URLs at INFO, `access_token=` included; hpack every header at DEBUG."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
from collections import deque
from typing import TYPE_CHECKING, Any
from weakref import ref

from dingtalk_openapi.redaction import is_secret_name, redact
from dingtalk_openapi.types import Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from weakref import ReferenceType

    Source = Callable[[], Iterable[str]]

__all__ = ["LOGGERS", "RedactingFilter", "install_log_redaction", "redact", "redact_logs_of", "secrets_of", "watch"]

LOGGERS = {
    "aiohttp": ("aiohttp.client", "aiohttp.internal"),
    "aiohttp, as a server": ("aiohttp.access", "aiohttp.server", "aiohttp.web", "aiohttp.websocket"),
    "asyncio": ("asyncio",),
    "dingkit": ("dingkit", "dingkit.http", "dingkit.stream"),
    "httpcore": ("httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks"),
    "httpx": ("httpx", "hpack.hpack", "hpack.huffman", "hpack.table"),
    "redis": (
        "push_response",
        "redis.asyncio.connection",
        "redis.asyncio.lock",
        "redis.client",
        "redis.connection",
        "redis.credentials",
        "redis.lock",
    ),
    "websockets": ("websockets.client", "websockets.server"),
}
"""The loggers of each library: a filter of a logger sees nothing of what the loggers below it are given."""

SILENCED = frozenset({"dingkit.stream", "hpack.hpack", "hpack.huffman", "hpack.table", "websockets.client", "websockets.server"})
"""At DEBUG they log the headers of HTTP/2 byte by byte, in forms from which a token can be put together again; or all that people write."""


SHORTEST_IN_LOGS = 8
"""Logs are those of the whole process: a shorter secret of one client would be found in ordinary words of others."""

_DEEPEST = 2
"""A credential can hold another object with a secret, such as the source of its suite tickets."""

_MAX_VIEWS = 64
"""So many views with a credential of their own are watched: programs make one for each person, or for each message."""

_MAX_VALUES = 64

_values: deque[str] = deque(maxlen=_MAX_VALUES)
_lasting: dict[int, ReferenceType[Source]] = {}
_recent: deque[ReferenceType[Source]] = deque(maxlen=_MAX_VIEWS)


def watch(source: Source, *, for_a_while: bool = False) -> None:
    """Keep secrets out of the logs, wherever they turn up in them.

    Args:
        source: Gives them; as long as it lives.
        for_a_while: Others come after it and take its place.
    """
    if for_a_while:
        _recent.append(ref(source))
    else:
        key = id(source)
        _lasting[key] = ref(source, lambda _: _lasting.pop(key, None))


def hide_in_logs(secret: str) -> None:
    """Keep a secret that is good for one use out of the logs; the last ones are remembered."""
    _values.append(secret)


def watched_secrets() -> frozenset[str]:
    """Collect the secrets of all clients that live now, and those of one use."""
    sources = [found for known in (*_lasting.copy().values(), *_recent.copy()) if (found := known()) is not None]
    secrets = [*_values.copy(), *(secret for source in sources for secret in source())]
    return frozenset(secret for secret in secrets if len(secret) >= SHORTEST_IN_LOGS)


def secrets_of(holder: object, depth: int = _DEEPEST) -> Iterator[str]:
    """Find the secrets in an object: fields that its `repr` hides, and what is named like a secret."""
    hidden = holder._hidden if isinstance(holder, Row) else _hidden_in(holder)  # noqa: SLF001 - our own
    for name, value in getattr(holder, "__dict__", {}).items():
        if isinstance(value, str):
            if name in hidden or is_secret_name(name):
                yield value
        elif depth and hasattr(value, "__dict__") and not isinstance(value, type):
            yield from secrets_of(value, depth - 1)


def _hidden_in(holder: object) -> set[str]:
    """Return the fields that a dataclass hides: a credential that somebody has written may be one, and importing `dataclasses` is slow."""
    fields: dict[str, Any] = getattr(type(holder), "__dataclass_fields__", {})
    return {name for name, field in fields.items() if not field.repr}


class RedactingFilter(logging.Filter):
    """Replaces secrets in log records by `***`, before any handler sees them.

    What counts as secret: what the spec marks as one, by its name (`access_token=…`, `"appSecret": …`), and by their values the secrets
    and tokens of all clients that live in this process. Tracebacks are redacted too.

    Examples:
        >>> import logging
        >>> from dingkit import RedactingFilter
        >>> logging.getLogger("my.access.log").addFilter(RedactingFilter())
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record, its traceback included; it is always kept."""
        try:
            text = record.getMessage()
        except (KeyError, TypeError, ValueError):
            return True  # the handler complains about a record that cannot be formatted
        secrets = watched_secrets()
        redacted = redact(text, secrets)
        if redacted != text:
            record.msg, record.args = redacted, ()
        if record.exc_info:
            text = record.exc_text or _FORMATTER.formatException(record.exc_info)
            redacted = redact(text, secrets)
            if redacted != text:
                record.exc_text, record.exc_info = redacted, None
        return True


_FORMATTER = logging.Formatter()


def _is_no_detail(record: logging.LogRecord) -> bool:
    return record.levelno > logging.DEBUG


_FILTER = RedactingFilter()


def install_log_redaction(*loggers: str) -> None:
    """Redact what other libraries log in this process; installing twice changes nothing.

    A client redacts what dingkit logs, and what the libraries log that it uses itself: httpx when it is given an `httpx.Client`; httpcore,
    aiohttp or redis once it sends with them. Everything else is yours to decide: the access log of your web server has the addresses of
    callbacks and logins, asyncio shows the errors of tasks.

    Args:
        loggers: Names of loggers; without any, all loggers of aiohttp, asyncio, httpx, httpcore, redis and websockets.

    Examples:
        >>> from dingkit import install_log_redaction
        >>> install_log_redaction("uvicorn.access", "gunicorn.access")
    """
    for name in loggers or [name for names in LOGGERS.values() for name in names]:
        logger = logging.getLogger(name)
        logger.addFilter(_FILTER)
        if name in SILENCED:
            logger.addFilter(_is_no_detail)


def redact_logs_of(*libraries: str) -> None:
    """Redact what libraries log that a client uses; see `LOGGERS`."""
    install_log_redaction(*(name for library in libraries for name in LOGGERS[library]))
