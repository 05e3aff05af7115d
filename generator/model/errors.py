"""The catalogue of error codes. Two rows are equal when programs get the same: texts for people do not count."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, TypeVar

Texts = tuple[str, ...]
Statuses = tuple[int, ...]


@dataclass(frozen=True)
class Row:
    """Anything in the catalogue. What has a default can be missing in revisions of the past, which a comparison reads."""


@dataclass(frozen=True)
class Category(Row):
    """What becomes one exception."""

    exception: str
    meaning: str = field(default="", compare=False)
    meaning_zh: str = field(default="", compare=False)
    remedy: str = field(default="", compare=False)
    remedy_zh: str = field(default="", compare=False)


@dataclass(frozen=True)
class Place(Row):
    """Where a code is met; `http` are the statuses that it has there, unless each code has its own."""

    meaning: str = field(default="", compare=False)
    meaning_zh: str = field(default="", compare=False)
    http: Statuses = ()


@dataclass(frozen=True)
class Status(Row):
    """What an HTTP status says where no code says more."""

    category: str
    retry: bool = False


@dataclass(frozen=True)
class Wrapper(Row):
    """A code that only says where the real one is, and its message."""

    code: str
    real_code: str
    real_message: str
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class MissingPermissions(Row):
    """Which codes and which category mean that the app may not make a call, and where an answer names the permissions that are missing."""

    category: str = ""
    codes: Texts = ()
    lists: Texts = ()
    texts: Texts = ()
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class Violations(Row):
    """Where an answer lists what was wrong with a request."""

    list: str = ""
    where: str = ""
    text: str = ""


@dataclass(frozen=True)
class Explanations(Row):
    """Where the explanation is when the usual fields have none, also inside of other fields."""

    texts: Texts = ()
    inside: Texts = ()
    violations: Violations = Violations()
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class FileHost(Row):
    """How hosts that only keep files refuse."""

    statuses: Statuses = ()
    category: str = ""
    retry: bool = False
    looks_like: str = field(default="", compare=False)
    read_as: str = field(default="", compare=False)
    remedy: str = field(default="", compare=False)
    remedy_zh: str = field(default="", compare=False)
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class Ban(Row):
    """An answer without a code that refuses all the same: the fields that identify it, and the one that says how long to wait."""

    match: Mapping[str, Any]
    category: str
    meaning: str = field(default="", compare=False)
    meaning_zh: str = field(default="", compare=False)
    remedy: str = field(default="", compare=False)
    remedy_zh: str = field(default="", compare=False)
    wait_field: str | None = None
    retry: bool = False
    retry_after: int | None = None
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class Refusal(Row):
    """How DingTalk refuses a call before it reaches an API, in the style of a host."""

    when: str
    style: str
    status: int
    body: Mapping[str, Any]
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class Quirk(Row):
    """An answer that is not in the style of its host; without `match` it is read by way of `success` and `wrappers`."""

    name: str
    looks_like: str = field(default="", compare=False)
    read_as: str = field(default="", compare=False)
    where: Texts = field(default=(), compare=False)
    match: Mapping[str, Any] = field(default_factory=dict)
    category: str | None = None
    remedy: str | None = field(default=None, compare=False)
    remedy_zh: str | None = field(default=None, compare=False)
    retry: bool | None = None
    source: Texts = field(default=(), compare=False)


@dataclass(frozen=True)
class ErrorCode(Row):
    """What a code means.

    Attributes:
        code: The code; with `*` at its end all that begin like it.
        category: Key into `Catalogue.categories`.
        meaning: What it means.
        remedy: What to do.
        meaning_zh: What it means, in Chinese.
        remedy_zh: What to do, in Chinese.
        retry: The same call can succeed later.
        retry_after: Seconds after which it can.
        token_refused: The token is not valid any more.
        credential_refused: The key, the secret or the app is refused.
        http: The HTTP statuses that it comes with, where its place does not name them.
        eras: The eras of the API that it is known in.
        where: The places that it is met in.
        source: The facts that say so.
        note: What else there is to say.
        operations: What it means on some operations only.
    """

    code: str
    category: str
    meaning: str
    remedy: str
    meaning_zh: str = field(default="", compare=False)
    remedy_zh: str = field(default="", compare=False)
    retry: bool = False
    retry_after: int | None = None
    token_refused: bool = False
    credential_refused: bool = False
    http: Statuses = ()
    eras: Texts = ()
    where: Texts = ()
    source: Texts = ()
    note: str = ""
    operations: "tuple[Special, ...]" = ()

    def on(self, operation: str) -> "ErrorCode":
        """Return what it means on an operation, which may have more to say than the general entry."""
        return next((special.meant for special in self.operations if operation in special.of), self)


@dataclass(frozen=True)
class Special(Row):
    """What a code means on some operations."""

    of: Texts
    meant: ErrorCode


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The whole catalogue.

    Attributes:
        categories: What becomes an exception, by name.
        places: Where codes are met, by name.
        success: What the field of the code holds when nothing failed.
        statuses: HTTP status, or a hundred of them (`5XX`) → what it says.
        wrappers: Codes that only say where the real one is.
        fields: Part of an error → the names that it can have, the usual one first.
        missing_permissions: Where missing permissions are named.
        explanations: Where else explanations are.
        file_host: How hosts refuse that only keep files.
        bans: Answers without a code that refuse.
        quirks: Answers in another style.
        gateway: Refusals of calls that reach no API.
        codes: The codes, in the order of the document.
        document: The document itself, for those who judge how it is written.
    """

    categories: Mapping[str, Category]
    places: Mapping[str, Place]
    success: tuple[int | str, ...]
    statuses: Mapping[str, Status]
    wrappers: tuple[Wrapper, ...]
    fields: Mapping[str, Texts]
    missing_permissions: MissingPermissions
    explanations: Explanations
    file_host: FileHost
    bans: tuple[Ban, ...]
    quirks: tuple[Quirk, ...]
    gateway: tuple[Refusal, ...]
    codes: tuple[ErrorCode, ...]
    document: Mapping[str, Any] = field(repr=False)

    @cached_property
    def by_code(self) -> dict[str, ErrorCode]:
        """The codes by what they are called."""
        return {code.code: code for code in self.codes}

    @property
    def ban_fields(self) -> list[str]:
        """The fields that identify refusals without a code."""
        return sorted({name for ban in self.bans for name in ban.match})

    def special_codes(self, operation: str) -> list[ErrorCode]:
        """Return what an operation means by codes that mean something else in general."""
        meant = [(code, code.on(operation)) for code in self.codes]
        return [special for code, special in meant if special is not code]

    def exception(self, category: str) -> str:
        """Name what a category becomes."""
        return self.categories[category].exception


def read(document: Mapping[str, Any]) -> Catalogue:
    """Read `errors.yaml`, whose shape is not checked here: what revisions of the past did not say yet is empty."""
    explanations = document.get("explanations", {})
    return Catalogue(
        categories=_named(Category, document.get("categories", {})),
        places=_named(Place, document.get("places", {})),
        success=tuple(document.get("success", ())),
        statuses=_named(Status, document.get("statuses", {})),
        wrappers=_rows(Wrapper, document.get("wrappers", ())),
        fields={name: tuple(names) for name, names in document.get("fields", {}).items()},
        missing_permissions=_row(MissingPermissions, document.get("missing_permissions", {})),
        explanations=_row(Explanations, {**explanations, "violations": _row(Violations, explanations.get("violations", {}))}),
        file_host=_row(FileHost, document.get("file_host", {})),
        bans=_rows(Ban, document.get("bans", ())),
        quirks=_rows(Quirk, document.get("quirks", ())),
        gateway=_rows(Refusal, document.get("gateway", ())),
        codes=tuple(_code(node) for node in document.get("codes", ())),
        document=document,
    )


def _code(node: Mapping[str, Any]) -> ErrorCode:
    specials = (Special(tuple(special["of"]), _effective({**node, "note": "", **special})) for special in node.get("operations", ()))
    return _row(ErrorCode, {**node, "operations": tuple(specials)})


def _effective(node: Mapping[str, Any]) -> ErrorCode:
    """What a code means on some operations: what is said of them before what is said in general, but for the note, which is about that."""
    dropped = {"operations"} if node.get("retry") else {"operations", "retry_after"}
    return _row(ErrorCode, {key: value for key, value in node.items() if key not in dropped})


T = TypeVar("T", bound=Row)


def _row(class_: type[T], node: Mapping[str, Any]) -> T:
    return class_(**{each.name: _value(each.type, node[each.name]) for each in fields(class_) if each.name in node})


def _rows(class_: type[T], nodes: Any) -> tuple[T, ...]:
    return tuple(_row(class_, node) for node in nodes)


def _named(class_: type[T], nodes: Mapping[str, Any]) -> dict[str, T]:
    return {name: _row(class_, node) for name, node in nodes.items()}


def _value(class_: object, value: Any) -> Any:
    """One text where there can be several is a list of one; the statuses `of the code` are none."""
    if isinstance(value, str) and class_ in {Texts, Statuses}:
        return (value,) if class_ == Texts else ()
    return tuple(value) if isinstance(value, list) else value
