"""Requests and responses as dingkit knows them, and what a failure on the way says; no HTTP library is needed for them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeVar, overload
from urllib.parse import quote, urljoin, urlsplit

from dingkit._core import _arguments

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Callable

    import httpx

    from dingkit._http._multipart import Upload

    Errors = tuple[type[Exception], ...]

T = TypeVar("T")

SCHEMES = {"http": 80, "https": 443}
"""What can be called, with the port that is meant when there is none."""

IDLE_SECONDS = 30.0
"""This long an idle connection is kept."""

MAX_CONNECTIONS = 100
"""So many requests of one event loop are on their way at once; threads are few enough by themselves."""

ENCODINGS = "gzip, deflate"
"""What is asked for; what else comes is refused."""

USER_AGENT = "dingkit"

USUAL_HEADERS = {"accept": "*/*", "accept-encoding": ENCODINGS, "user-agent": USER_AGENT}
"""What every request has, unless it says something else."""

MAX_REDIRECTS = 10
MAX_HOST_LABEL = 63

SMALL_DIGITS = 5
"""A body of so many bytes, in digits, is read in one go."""

_SAFE_IN_PATH = "/%:@!$&'()*+,;=~-._"
_SAFE_IN_QUERY = f"{_SAFE_IN_PATH}?"


class InvalidAddressError(ValueError):
    """A text is no http or https address; the message does not repeat it."""


class Url:
    """An http or https address, read once.

    Attributes:
        scheme: `http` or `https`.
        host: As it is written on the wire, without the brackets of an IPv6 address.
        port: The default one of the scheme when the address has none.
        target: Path and query, percent-encoded.
        prepared: The same address in the form of the transport's own library, once there is one.

    Raises:
        InvalidAddressError: it is no such address.

    Examples:
        >>> url = Url("https://oapi.dingtalk.com/gettoken?appkey=a b")
        >>> url.host, url.port, url.target, str(url)
        ('oapi.dingtalk.com', 443, '/gettoken?appkey=a%20b', 'https://oapi.dingtalk.com/gettoken?appkey=a%20b')
    """

    __slots__ = ("_text", "authority", "host", "port", "prepared", "scheme", "target")

    def __init__(self, text: str) -> None:
        try:
            parts = urlsplit(text)
            self.scheme: str = parts.scheme
            port = parts.port
            host = _wire_host(parts.hostname or "")
            path, query = quote(parts.path, _SAFE_IN_PATH), quote(parts.query, _SAFE_IN_QUERY)
        except ValueError:
            raise InvalidAddressError("the address cannot be read") from None
        if self.scheme not in SCHEMES or not host:
            raise InvalidAddressError("this is no http or https address")
        self.host: str = host
        self.port: int = SCHEMES[self.scheme] if port is None else port
        self.target: str = (path or "/") + (f"?{query}" if query else "")
        shown = f"[{host}]" if ":" in host else host
        self.authority: str = shown if self.port == SCHEMES[self.scheme] else f"{shown}:{self.port}"
        self._text = f"{self.scheme}://{self.authority}{self.target}"
        self.prepared: Any = None

    @property
    def wire_port(self) -> int | None:
        """The port where it has to be named: not where the scheme says it."""
        return None if self.port == SCHEMES[self.scheme] else self.port

    def join(self, location: str) -> Url:
        """Return where a redirect leads.

        Raises:
            InvalidAddressError: nowhere.
        """
        try:
            return Url(urljoin(self._text, location))
        except ValueError:
            raise InvalidAddressError("it redirects to an address that cannot be read") from None

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Url({self.scheme}://{self.authority})"  # the rest can hold secrets


def _wire_host(host: str) -> str:
    wire = host if host.isascii() else host.encode("idna").decode("ascii")
    labels = wire.removesuffix(".").split(".")
    if ":" not in wire and (not all(0 < len(label) <= MAX_HOST_LABEL for label in labels) or not wire.isprintable() or " " in wire):
        raise ValueError("no host")
    return wire


class Timeouts(NamedTuple):
    """Seconds that each part of an attempt may take; `None`: without an end.

    Attributes:
        connect: To make a connection, TLS included.
        read: For each piece of the answer.
        write: For each piece of the request.
        pool: To wait until fewer requests are on their way.
        total: For all of it, which is the deadline of the attempt: that nothing comes too slowly is not enough, it has to end.
    """

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None
    total: float | None

    def as_dict(self) -> dict[str, float | None]:
        """Return the parts as httpx writes them."""
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}

    def within(self, seconds: float | None) -> Timeouts:
        """Return the same with a total of so many seconds at most."""
        if seconds is None or (self.total is not None and self.total <= seconds):
            return self
        return self._replace(total=seconds)


DEFAULT_TIMEOUTS = Timeouts(connect=10.0, read=30.0, write=30.0, pool=30.0, total=30.0)


def timeouts_of(given: float | httpx.Timeout | None) -> Timeouts:
    """Return what a `timeout` means: a number is each part and the total; the parts of an `httpx.Timeout` get the largest as their total.

    Raises:
        ConfigurationError: it is neither.

    Examples:
        >>> timeouts_of(3).total
        3
    """
    if given is None:
        return DEFAULT_TIMEOUTS
    if isinstance(given, (int, float)) or not hasattr(given, "as_dict"):
        number = _arguments.seconds("timeout", given)
        return Timeouts(number, number, number, number, number)
    parts: dict[str, float | None] = given.as_dict()
    known = [parts["connect"], parts["read"], parts["write"]]
    return Timeouts(**parts, total=None if None in known else max(seconds for seconds in known if seconds is not None))


class Headers(Mapping[str, str]):
    """The headers of a response, names compared without case; those that come several times are joined by commas.

    Args:
        items: As they came.

    Examples:
        >>> headers = Headers([("Content-Type", "text/plain"), ("Via", "a"), ("via", "b")])
        >>> headers["content-type"], headers["VIA"], headers.get("etag")
        ('text/plain', 'a, b', None)
    """

    __slots__ = ("_values",)

    def __init__(self, items: Iterable[tuple[str, str]]) -> None:
        pairs = [(name.lower(), value) for name, value in items]
        values = dict(pairs)
        if len(values) < len(pairs):  # hardly ever
            values.clear()
            for name, value in pairs:
                values[name] = f"{values[name]}, {value}" if name in values else value
        self._values = values

    @classmethod
    def of_bytes(cls, items: Iterable[tuple[bytes, bytes]]) -> Headers:
        """Read them as they are on the wire; servers write names of files in UTF-8, which HTTP does not know, and in anything else."""
        return cls([(_text(name), _text(value)) for name, value in items])

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, default: T) -> str | T: ...
    def get(self, name: str, default: object = None) -> object:
        """Return one, or something else when it is not there."""
        return self._values.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"  # values can be secret


def _text(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def is_small(headers: Headers) -> bool:
    """Return whether a response says that its body is small enough to be read at once."""
    length = headers.get("content-length", "")
    return length.isdecimal() and len(length) <= SMALL_DIGITS


class Request:
    """What is sent.

    Args:
        method: HTTP method.
        url: Where to.
        headers: Names in lower case; a transport adds what every request has.
        body: JSON, the parts of a form, or a file.
        timeouts: How long it may take.
        is_file: The answer is a file: it may be of any size, and take longer than the total once its headers are here.

    Attributes:
        sent: Whether anything of it was written; the transport sets it.
    """

    __slots__ = ("body", "headers", "is_file", "method", "sent", "timeouts", "url")

    def __init__(
        self,
        method: str,
        url: Url,
        headers: dict[str, str],
        body: bytes | Upload | None,
        timeouts: Timeouts,
        *,
        is_file: bool = False,
    ) -> None:
        self.method: str = method
        self.url: Url = url
        self.headers: dict[str, str] = headers
        self.body: bytes | Upload | None = body
        self.timeouts: Timeouts = timeouts
        self.is_file: bool = is_file
        self.sent: bool = False

    @property
    def content(self) -> bytes:
        """The body as far as secrets are looked for in it: files are not."""
        return self.body if isinstance(self.body, bytes) else b""

    def to(self, url: Url, headers: dict[str, str]) -> Request:
        """Return what asks for the same file at another address."""
        return Request("GET", url, headers, None, self.timeouts, is_file=self.is_file)

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url!r})"


class Response:
    """What was answered, read to its end.

    Attributes:
        status_code: HTTP status.
        headers: HTTP headers.
        content: The body, decoded.
        request: What was asked.
        extensions: What else is known of it.
    """

    __slots__ = ("content", "extensions", "headers", "request", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, request: Request) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.request = request
        self.extensions: dict[str, Any] = {}


class RawResponse:
    """What a transport gives: the headers are here, the body is still to come.

    Attributes:
        status_code: HTTP status.
        headers: HTTP headers.
        chunks: The body as it is on the wire; asynchronous in an asynchronous transport.
        close: Ends it, read or not; gives something to await in an asynchronous transport.
        content: The body as it is on the wire, when it was read with the headers, because they say that it is small; there are no
            chunks then, and nothing to close.
    """

    __slots__ = ("chunks", "close", "content", "headers", "status_code")

    def __init__(
        self, status_code: int, headers: Mapping[str, str], chunks: Any = None, close: Any = None, content: bytes | None = None
    ) -> None:
        self.status_code: int = status_code
        self.headers: Mapping[str, str] = headers
        self.chunks: Any = chunks
        self.close: Any = close
        self.content: bytes | None = content


FailureKind = Literal["failed", "lost", "timeout", "unreadable"]


class Failure(Exception):  # noqa: N818 - never seen outside: the client says of which operation it was
    """No complete answer came.

    Attributes:
        kind: `failed` (no connection), `lost` (it broke), `timeout`, or `unreadable` (an answer that cannot be read).
        message: What happened; it can hold secrets still.
        sent: Whether anything of the request was written.
        error: What the library raised.
    """

    def __init__(self, kind: FailureKind, message: str, *, sent: bool, error: BaseException | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.sent = sent
        self.error = error


def translate_error(error: BaseException, *, sent: bool, timed_out: bool = False, unreadable: bool = False) -> Failure:
    """Return what an error of a library comes to."""
    kind: FailureKind = "timeout" if timed_out else "unreadable" if unreadable and sent else "lost" if sent else "failed"
    return Failure(kind, f"{type(error).__name__}: {error}".removesuffix(": "), sent=sent, error=error)


def chunks_of(source: Iterable[bytes], errors: Errors, told: Callable[[Any], Failure]) -> Iterator[bytes]:
    """Yield a body as it comes.

    Args:
        source: The library's own iterator.
        errors: What the library raises when something breaks.
        told: Returns what one of these comes to.

    Raises:
        Failure: it broke; raised where Python does not attach the library's error to it, whose frames can hold secrets.
    """
    try:
        yield from source
    except errors as error:
        failure = told(error)
    else:
        return
    raise failure


async def async_chunks_of(source: AsyncIterable[bytes], errors: Errors, told: Callable[[Any], Failure]) -> AsyncIterator[bytes]:
    """Yield a body as it comes; see `chunks_of`."""
    try:
        async for chunk in source:
            yield chunk
    except errors as error:
        failure = told(error)
    else:
        return
    raise failure


def too_late(seconds: float | None, *, sent: bool) -> Failure:
    """Return what it is when the deadline of an attempt has passed."""
    return Failure("timeout", f"there was no complete answer within {seconds:g} seconds", sent=sent)


class Transport(Protocol):
    """Sends one request at a time for each caller; nothing is sent twice, no redirect is followed, no cookie kept."""

    def open(self, request: Request) -> RawResponse:
        """Send a request; returns when the headers of the answer are here.

        Raises:
            Failure: they never came.
        """
        ...

    def close(self) -> None:
        """Close the connections that nobody uses."""
        ...


class AsyncTransport(Protocol):
    """`Transport` for one event loop."""

    async def open(self, request: Request) -> RawResponse:
        """Send a request; returns when the headers of the answer are here."""
        ...

    async def aclose(self) -> None:
        """Close the connections that nobody uses."""
        ...
