"""What the spec says of the operations, as the generator has written it down for the commands."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
import shlex
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import dingtalk_openapi
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._language import listed, tr
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dingtalk_openapi.operations import Operation

MAX_SUGGESTED = 5
NEAR_PATH = 0.8
"""How much of a path has to be the same: the paths of a host begin alike."""

_HOST = re.compile(r"\Ahttps?://[^/]*", re.IGNORECASE)
_PARAMETER = re.compile(r"\{[^}]*\}")


class Field(NamedTuple):
    """One field of a body, one parameter, or anything else that has a place in a request.

    Attributes:
        name: As on the wire.
        place: `path`, `query`, `header` or `body`.
        kind: What it holds, in a word or two.
        type: The type that it has in JSON; empty when that is not said, or can be one of several.
        required: It must be there.
        description: What it means.
        values: What it can be, where that is said.
        secret: It must not be shown.
        of_client: The setting that stands for it when it is not given.
        separator: What separates the elements of a list that travels as text.
        json_text: It is an object that travels as JSON text.
        holds: Name of the object that it is.
        each: What is known of each element of a list.
    """

    name: str = ""
    place: str = "body"
    kind: str = ""
    type: str | Sequence[str] = ""
    required: bool = False
    description: str = ""
    values: Sequence[object] = ()
    secret: bool = False
    of_client: str = ""
    separator: str = ""
    json_text: bool = False
    holds: str = ""
    each: Mapping[str, Any] = {}

    @property
    def is_file(self) -> bool:
        """Whether it is the content of a file."""
        return self.kind == "file"

    @property
    def element(self) -> Field:
        """What each element of a list is."""
        return Field(**self.each)

    @property
    def fields(self) -> dict[str, Field]:
        """The fields of the object, in all its forms."""
        return {name: Field(name, **row) for name, row in self._object.get("fields", {}).items()}

    @property
    def forms(self) -> list[Field]:
        """The forms that the object can have, where there are several."""
        return [Field(**form) for form in self._object.get("forms", [])]

    @property
    def tags(self) -> list[str]:
        """The values that distinguish these forms, such as those of `msgtype`."""
        return list(self._object.get("tags", []))

    @property
    def _object(self) -> dict[str, Any]:
        return dict(_description()["objects"].get(self.holds, {}))

    def at(self, path: Iterable[str | int]) -> Field:
        """Return the field at a path of names and indexes."""
        found = self
        for step in path:
            found = found.element if isinstance(step, int) else found.fields.get(step, Field())
        return found


class Answer(NamedTuple):
    """A documented answer, which the mock gives when it is asked for.

    Attributes:
        status: HTTP status.
        name: Name of the example.
        summary: What it says.
        accept: The `Accept` that it needs, where answers of that status are of several types; else empty.
    """

    status: str
    name: str
    summary: str
    accept: str = ""


@dataclass(frozen=True)
class Described:
    """One operation, and what `description.json` says of it."""

    operation: Operation
    row: dict[str, Any]

    @property
    def id(self) -> str:
        """Name of the operation."""
        return self.operation.id

    @property
    def summary(self) -> str:
        """One sentence."""
        return str(self.row["summary"])

    @property
    def title(self) -> str:
        """What DingTalk's own pages call it, in Chinese."""
        return str(self.row["title"])

    @property
    def summary_zh(self) -> str:
        """The same sentence in Chinese; empty where there is none."""
        return str(self.row.get("summary_zh", ""))

    @property
    def deprecated(self) -> str:
        """That DingTalk has left it behind, and what to use instead; empty when it has not."""
        return str(self.row.get("deprecated", ""))

    @property
    def aliases(self) -> list[str]:
        """What it was called before, each with the group that it was in."""
        return list(self.row.get("aliases", []))

    @property
    def pages(self) -> str:
        """The method of its group that reads all pages; empty when it gives none."""
        return str(self.row.get("pages", ""))

    @property
    def permissions(self) -> str:
        """The permissions that it needs; empty when no page names them."""
        return str(self.row.get("permissions", ""))

    @property
    def apps(self) -> str:
        """The kinds of app that may call it; empty when no page names them."""
        return str(self.row.get("apps", ""))

    @property
    def description(self) -> str:
        """All else that there is to say, in Markdown."""
        return str(self.row.get("description", ""))

    @property
    def limits(self) -> list[str]:
        """Its limits in words."""
        return list(self.row.get("limits", []))

    @property
    def errors(self) -> list[str]:
        """The error codes that its page documents."""
        return list(self.row.get("errors", []))

    @property
    def searched(self) -> str:
        """All by which people look for it, in lower case."""
        operation = self.operation
        names = " ".join([operation.domain, operation.id, *self.aliases])
        return f"{names} {operation.method} {operation.path} {self.title} {self.summary} {self.summary_zh}".lower()

    def is_called(self, name: str) -> bool:
        """Return whether a name is its own with its group, `contact.get_user`, or a former one, with or without its group."""
        old = [*self.aliases, *(alias.partition(".")[2] for alias in self.aliases)]
        return name in (f"{self.operation.domain}.{self.id}", *old)

    def is_at(self, address: str) -> bool:
        """Return whether an address is its own: a path or a whole URL, with or without the method before it."""
        method, _, rest = address.rpartition(" ")
        if method.strip().upper() not in {"", self.operation.method}:
            return False
        path = _HOST.sub("", rest).partition("?")[0].rstrip("/")
        pattern = "[^/]+".join(map(re.escape, _PARAMETER.split(self.operation.path)))
        return path == self.operation.path or re.fullmatch(pattern, path) is not None

    @property
    def media_type(self) -> str | None:
        """What the body is written in; `None` without a body."""
        return self.row.get("media_type")

    @property
    def body(self) -> Field:
        """What the body holds; nothing without a body."""
        return Field(**self.row.get("body", {}))

    @property
    def fields(self) -> list[Field]:
        """Everything that can be given to it: parameters first, then what the body holds."""
        parameters = [Field(**each) for each in self.row.get("parameters", [])]
        return [*parameters, *self.body.fields.values()]

    @property
    def definition(self) -> dict[str, Any]:
        """The operation as OpenAPI has it."""
        found: dict[str, Any] = document()["paths"][self.operation.path][self.operation.method.lower()]
        return found

    @property
    def answers(self) -> list[Answer]:
        """The documented answers that have a name, those of success first."""
        return [Answer(*row) for row in self.row.get("answers", [])]

    def schema(self, field: Field) -> dict[str, Any]:
        """The JSON Schema of the body, of an object in it that has a name, or of a parameter."""
        if field.holds:
            found: dict[str, Any] = document()["components"]["schemas"][field.holds]
            return found
        return next(each["schema"] for each in self.definition["parameters"] if (each["in"], each["name"]) == (field.place, field.name))

    def limit(self, field: str, kind: str) -> int:
        """One number of a limit of a field."""
        from dingtalk_openapi.limits import LIMITS

        return next(int(limit.bound) for limit in LIMITS[self.id] if (limit.field, limit.kind) == (field, kind))


def path() -> Path:
    """Where the bundled description is."""
    return Path(str(dingtalk_openapi.__file__)).with_name("openapi.json")


@cache
def document() -> dict[str, Any]:
    """Read the bundled OpenAPI description, for those who show it and for validators of JSON Schema."""
    loaded: dict[str, Any] = json.loads(path().read_bytes())
    return loaded


@cache
def _description() -> dict[str, Any]:
    """Read what the generator made of it for the command line."""
    loaded: dict[str, Any] = json.loads(path().with_name("description.json").read_bytes())
    return loaded


@cache
def operations() -> dict[str, Described]:
    """All operations by name."""
    return {name: Described(OPERATIONS[name], row) for name, row in _description()["operations"].items()}


def find(text: str) -> Described:
    """Look an operation up by its name, its path (with or without method and host), or its Chinese title.

    Raises:
        CliError: none has it, or several have.
    """
    wanted = text.strip()
    name = wanted.lower().replace("-", "_")
    if name in operations():
        return operations()[name]
    found = [each for each in operations().values() if each.title == wanted or each.is_called(name) or each.is_at(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise usage_error(
            tr("Several operations are called {text!r}: name one of {found}.", text=text, found=listed(each.id for each in found))
        )
    having = sorted(search(wanted), key=lambda each: name not in each.id)
    near = get_close_matches(name, operations(), 3) or [each.id for each in having] or _near(wanted)
    more = tr(" `dingkit spec list --search {words}` lists all.", words=shlex.quote(wanted)) if len(near) > MAX_SUGGESTED else ""
    meant = (
        tr("did you mean {near}?{more}", near=tr(" or ").join(near[:MAX_SUGGESTED]), more=more)
        if near
        else tr("`dingkit spec list` lists all.")
    )
    raise usage_error(tr("There is no operation {text!r}: {meant}", text=text, meant=meant))


def _near(text: str) -> list[str]:
    """Name the operations whose path or Chinese title is like a text, nearest first."""
    path = _HOST.sub("", text.rpartition(" ")[2]).partition("?")[0]
    paths = get_close_matches(path, {each.operation.path for each in operations().values()}, 3, NEAR_PATH) if "/" in path else []
    titles = get_close_matches(text, {each.title for each in operations().values()}, 3)
    return [each.id for like in (*paths, *titles) for each in operations().values() if like in (each.operation.path, each.title)]


def search(text: str) -> list[Described]:
    """Find the operations that have all words of a text in domain, name, path, title or summary."""
    words = text.lower().split()
    return [each for each in operations().values() if all(word in each.searched for word in words)] if words else []
