"""Shared types of the generated client."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Callable, Mapping
from enum import Enum
from typing import IO, TYPE_CHECKING, Any, BinaryIO, ClassVar, Final, Generic, Literal, Self, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:  # which type checkers know, whatever is installed; Python has it from 3.13 on, as `warnings.deprecated`
    from typing_extensions import deprecated as deprecated  # noqa: PLC0414 - others take it from here
else:

    def deprecated(message: str, *, category: None) -> Callable[[T], T]:  # noqa: ARG001 - `None`: nobody is warned when it is called
        """Mark a function as deprecated, as PEP 702 says: editors strike it through, and its `__deprecated__` tells why."""

        def mark(function: T) -> T:
            function.__deprecated__ = message
            return function

        return mark


T = TypeVar("T")


class Unset(Enum):
    """The value of an optional field that was not given: it is not sent, and `UNSET` is false in a condition.

    There is one such value, also after `copy.deepcopy` and `pickle`.

    Examples:
        >>> import copy
        >>> copy.deepcopy(UNSET) is UNSET
        True
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


class _OnceOnly:
    """A stream without a `fileno`: httpx would take the size of a pipe, which is 0 bytes, for the length of the file."""

    __slots__ = ("_stream",)

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)

    def seekable(self) -> bool:
        return False


class _Signature:
    """Tells `help` and `inspect` what a row is made of; only they need the module for it."""

    def __get__(self, instance: object, owner: type[Row]) -> object:
        if "__init__" in owner.__dict__:
            return None  # it says that itself
        from inspect import Parameter, Signature, get_annotations

        types = {name: kind for one in reversed(owner.__mro__) for name, kind in get_annotations(one).items()}
        fields = [(name, types[name], getattr(owner, name, Parameter.empty)) for name in owner._names]  # noqa: SLF001 - a row is our own
        return Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, annotation=of, default=value) for name, of, value in fields])


@dataclass_transform(frozen_default=True)
class Row:
    """Data that does not change: a class that inherits from here names its fields, those that must be given first.

    Everybody imports the table of operations: dataclasses and named tuples take ten times as long to define, and to import dataclasses
    takes as long as a call.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset()
    """The fields that are secret."""

    _names: ClassVar[tuple[str, ...]]
    _known: ClassVar[frozenset[str]]
    _required: ClassVar[frozenset[str]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._names = (*getattr(cls, "_names", ()), *(name for name in cls.__annotations__ if not name.startswith("_")))
        type.__setattr__(cls, "__match_args__", cls._names)  # type checkers make one up for what looks like a dataclass
        cls._known = frozenset(cls._names)
        cls._required = frozenset(name for name in cls._names if not hasattr(cls, name))

    def __init__(self, *values: Any, **others: Any) -> None:
        given = self.__dict__
        given.update(zip(self._names, values, strict=False), **others)
        has_all = len(values) >= len(self._required) or self._required <= given.keys()
        if not has_all or not others.keys() <= self._known or len(values) + len(others) > len(given):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._names)}, each once; got {len(values)} and {list(others)}")

    __signature__: ClassVar[Any] = _Signature()

    def _asdict(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self._names}

    def _replace(self, **changes: Any) -> Self:
        return type(self)(**{**self.__dict__, **changes})

    __replace__ = _replace  # of copy.replace, since Python 3.13

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change: _replace makes another one")

    __delattr__ = __setattr__  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return self._asdict() == other._asdict() if isinstance(other, type(self)) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self._asdict().values()))

    def __repr__(self) -> str:
        shown = {name: value for name, value in self.__dict__.items() if name not in self._hidden}
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


class File:
    """A file that is sent or received.

    Attributes:
        payload: Binary file object; a file that is sent is read from its start.
        file_name: Name as the other side sees it.
        mime_type: Media type, e.g. `image/jpeg`; sent as `application/octet-stream` when it is not known.

    Examples:
        >>> import io
        >>> File(io.BytesIO(b"..."), file_name="photo.jpg", mime_type="image/jpeg").file_name
        'photo.jpg'
    """

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: BinaryIO, file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload: BinaryIO = payload
        self.file_name: str | None = file_name
        self.mime_type: str | None = mime_type

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, File):
            return NotImplemented
        return (self.payload, self.file_name, self.mime_type) == (other.payload, other.file_name, other.mime_type)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # it can be changed

    def __repr__(self) -> str:
        return f"File(file_name={self.file_name!r}, mime_type={self.mime_type!r})"

    def to_tuple(self) -> FileTypes:
        """Return the form httpx takes; a part without a media type crashes some servers, so there always is one."""
        payload = self.payload if self.payload.seekable() else cast("BinaryIO", _OnceOnly(self.payload))
        return self.file_name, payload, self.mime_type or "application/octet-stream"


class Response(Row, Generic[T]):
    """A successful answer with everything HTTP said besides its content.

    Attributes:
        status_code: HTTP status.
        content: Body as received, bytes.
        headers: HTTP headers, names compared without case.
        parsed: The body as a model.
    """

    status_code: int
    content: bytes
    headers: Mapping[str, str]
    parsed: T

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code!r}, parsed={self.parsed!r})"  # the rest can hold secrets


__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Row", "Unset"]
