"""Operations and what DingTalk pushes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from generator.model.values import Constant, Path, Value

JSON = "application/json"
MULTIPART = "multipart/form-data"


class Answer(StrEnum):
    """What a successful answer is made of."""

    MODEL = "model"
    FILE = "file"
    REDIRECT = "redirect"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Example:
    """A documented value of a body, an answer or a parameter."""

    name: str
    summary: str
    value: Any


@dataclass(frozen=True)
class Parameter:
    """Something that is sent beside the body.

    Attributes:
        name: As on the wire.
        python: As in Python.
        location: `path`, `query` or `header`.
        required: It must be there.
        value: What it holds.
        example: Its value in a call; absent when only some calls have it.
        examples: Its values in calls that have the names of these examples.
        token_scheme: The security scheme whose token it is in one form of the call.
        facts: What else is said of it.
    """

    name: str
    python: str
    location: str
    required: bool
    value: Value
    example: tuple[Any, ...]
    examples: Mapping[str, Example]
    token_scheme: str | None
    facts: Mapping[str, Any] = field(repr=False)

    @property
    def is_constant(self) -> bool:
        """Whether it is always the same."""
        return isinstance(self.value.type, Constant)


@dataclass(frozen=True)
class Content:
    """A body or an answer in one media type.

    Attributes:
        media_type: The media type.
        schema: The name of its schema; empty when it has none.
        value: What it holds.
        examples: Documented values by name.
    """

    media_type: str
    schema: str
    value: Value
    examples: Mapping[str, Example]


@dataclass(frozen=True)
class Response:
    """What answers with one HTTP status look like."""

    status: str
    description: str
    content: tuple[Content, ...]
    locations: tuple[str, ...]
    """Examples of where a redirect leads."""
    redirects: bool


@dataclass(frozen=True)
class Rate:
    """How often something may be called, and for whom that is counted."""

    count: int
    per_seconds: int
    scope: str


@dataclass(frozen=True)
class Statement:
    """A limit in words (`x-limits`), with what a program can use of it.

    Attributes:
        text: The limit in words.
        path: The field or parameter that it is about, as the spec writes it: `msg.links[].title`.
        bounds: Kind of limit → its bound: `max_bytes`, `min_items`, `maximum`, `pattern` and their like.
        enforced: Why DingTalk is known to refuse what is beyond it: error codes or facts; `None` when it is only advised.
        rate: How often something may be called.
        formats: Which file formats are taken.
        when: Under which circumstances it holds.
        era: The era that it held in, when it no longer holds.
    """

    text: str
    path: str | None
    bounds: Mapping[str, Any]
    enforced: str | None
    rate: Rate | None
    formats: tuple[str, ...] | None
    when: Mapping[str, Any]
    era: str | None


@dataclass(frozen=True)
class Source:
    """A fact that something was written from."""

    fact: str
    era: str
    confidence: str


class AppType(StrEnum):
    """A kind of app, by who makes it and for whom."""

    INTERNAL = "internal"
    THIRD_PARTY = "third_party"
    PERSONAL = "personal"

    @property
    def name_en(self) -> str:
        """Its name in a sentence."""
        return {"internal": "internal apps", "third_party": "third-party apps", "personal": "personal apps"}[self]

    @property
    def name_zh(self) -> str:
        """What DingTalk calls it."""
        return {"internal": "企业内部应用", "third_party": "第三方企业应用", "personal": "第三方个人应用"}[self]


@dataclass(frozen=True)
class Permission:
    """A permission that an app needs for a call.

    Attributes:
        name: As DingTalk has it, in Chinese.
        code: Its code; `None` when no page names it.
        purpose: What needs it; `None` when that is the whole call.
    """

    name: str
    code: str | None
    purpose: str | None


@dataclass(frozen=True)
class Deprecation:
    """That DingTalk has left something behind.

    Attributes:
        because: `history`: its page is one of those that DingTalk does not recommend any more; `gone`: it has no page any more.
        closed_to_new_apps: Since which day new apps may not call it (`2022-09-23`); `True` when the day is not known.
        use_instead: The names of what replaces it, none of them deprecated.
        note: What replaces it where nothing described does, or what to know beside.
    """

    because: str
    closed_to_new_apps: str | Literal[True] | None
    use_instead: tuple[str, ...]
    note: str | None


@dataclass(frozen=True)
class Alias:
    """What an operation was called before; it goes on working, deprecated.

    Attributes:
        group: The group that it was in.
        name: Its name there.
    """

    group: str
    name: str

    @property
    def title(self) -> str:
        """Group and name, as programs have them behind the client."""
        return f"{self.group}.{self.name}"


@dataclass(frozen=True)
class Paging:
    """How an operation gives a list page by page (`x-pages`).

    Attributes:
        name: The method that reads all of it.
        cursor: What says where a page begins: a parameter, or a field of the body.
        items: Where the answer holds what is on the page: names on the wire.
        next: Where it holds the cursor of the next page.
        more: Where it says whether there is another page.
        step: What is counted where the answer names no next page: `items` or `page`.
        first: The cursor of the first page.
        size: What says how many a page has at most.
        largest: The largest size, where the field itself does not say it.
    """

    name: str
    cursor: str
    items: tuple[str, ...]
    next: tuple[str, ...] | None
    more: tuple[str, ...] | None
    step: str | None
    first: int | str | None
    size: str | None
    largest: int | None


@dataclass(frozen=True)
class Documentation:
    """What an operation, or a push, says to its readers."""

    summary: str
    summary_zh: str
    name_zh: str
    description: str
    docs_url: str
    docs_note: str | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, eq=False)
class Described:
    """What an operation and a push have in common.

    Attributes:
        id: Its name: of an operation in Python, of a push on the wire.
        domain: The API group, documents page and document of the spec that it belongs to.
        place: Its place in the bundle.
        documentation: What it says to its readers.
        parameters: What comes beside the body.
        body: The body, in each of its media types.
        body_required: The body must be there.
        responses: What answers look like, by HTTP status.
        statements: Its limits in words.
        errors: The error codes that its page documents.
        deprecation: What DingTalk says of it as a thing of the past; `None` when it is not deprecated.
        security_schemes: The security schemes, one of which must be met.
        facts: What else is said of it.
    """

    id: str
    domain: str
    place: Path
    documentation: Documentation
    parameters: tuple[Parameter, ...]
    body: tuple[Content, ...]
    body_required: bool
    responses: Mapping[str, Response]
    statements: tuple[Statement, ...]
    errors: tuple[str, ...]
    deprecation: Deprecation | None
    security_schemes: tuple[str, ...]
    facts: Mapping[str, Any] = field(repr=False)

    @property
    def content(self) -> Content | None:
        """The body in its usual media type; `None` without a body."""
        return next(iter(self.body), None)


@dataclass(frozen=True, eq=False)
class Operation(Described):
    """One operation.

    Attributes:
        method: HTTP method.
        path: Path with `{placeholders}`.
        host: Key into `Spec.hosts`.
        aliases: What it was called before.
        paging: How it gives a list page by page; `None` when it does not.
        alternatives: Groups of alternatives, one of which must be given: some parameters or fields of the body that go together.
        security: Key into `Spec.security_schemes`; `None` when it takes no token.
        safe_to_retry: Repeating it after an unclear failure does no harm.
        answer: What a successful answer is made of.
        success: The class of a successful answer.
        token_lifetime: Seconds that the token in the answer lives when the answer does not say.
        permissions: What an app needs for it; `None` when no page names them.
        app_types: Which apps may call it; empty when no page names them.
    """

    method: str
    path: str
    host: str
    security: str | None
    safe_to_retry: bool
    answer: Answer
    success: str | None
    token_lifetime: int | None
    permissions: tuple[Permission, ...] | None
    app_types: tuple[AppType, ...]
    aliases: tuple[Alias, ...]
    paging: Paging | None
    alternatives: tuple[tuple[tuple[str, ...], ...], ...]

    @property
    def rates(self) -> list[Rate]:
        """How often it may be called, in any circumstances."""
        return [statement.rate for statement in self.statements if statement.rate and not statement.when]


@dataclass(frozen=True)
class EventForm:
    """One of the forms in which an event arrives: its class, and the field that holds the name of the event."""

    model: str
    tag: str


@dataclass(frozen=True, eq=False)
class Webhook(Described):
    """Something that DingTalk pushes.

    Attributes:
        is_event: It is an event, which its body names; not an envelope, a frame or a message.
        forms: The classes that its body can be of.
    """

    is_event: bool
    forms: tuple[str, ...]
