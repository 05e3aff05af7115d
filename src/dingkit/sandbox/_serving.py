"""What the functions of the domains get, and how they answer: a request that was understood, and refusals in DingTalk's own form."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dingtalk_openapi.error_codes import lookup

if TYPE_CHECKING:
    from dingkit.sandbox._bodies import File
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._description import Described
    from dingkit.sandbox._world import Corp, World

Answer = dict[str, Any]
"""The fields of a successful answer; `errcode`, `errmsg` and `request_id` are put beside them."""

_STATUSES: Final = {"authentication": 400, "permission": 403, "not_found": 404, "rate_limit": 403, "server": 500}
"""Of failures on the current host where no documented answer names one (facts errors.yaml v1_api: the code counts, not the status)."""


_LARGEST_NUMBER_OF_DIGITS: Final = 18


class Refused(Exception):  # noqa: N818 - not an error of the sandbox
    """A failure that is answered.

    Attributes:
        status: HTTP status.
        body: What is answered, in the form of the host.
    """

    def __init__(self, status: int, body: dict[str, Any]) -> None:
        super().__init__(str(body))
        self.status = status
        self.body = body


class Bytes(NamedTuple):
    """An answer that is a file."""

    content: bytes
    content_type: str
    file_name: str | None = None


class Redirect(NamedTuple):
    """An answer that sends a browser elsewhere."""

    url: str


class Page(NamedTuple):
    """An answer that a browser shows."""

    html: str
    status: int = 200


class Request:
    """One call, after its token and its form were checked.

    Attributes:
        operation: What is called.
        world: Everything there is.
        arguments: What was sent, by the names on the wire: path, query, headers and the fields of the body together.
        files: The files of a form.
        app: The app whose token it is; `None` when the call takes none.
        userid: The person whose token it is; `None` when it is not the token of a person.
        host: How the client calls this sandbox: `http://127.0.0.1:4011`.
        client: IP address of the client.
        key: What stands in place of a token: that of a custom robot, or of a session with one.
        notes: Remarks on the request in its record.
    """

    __slots__ = ("_corp", "app", "arguments", "client", "files", "host", "key", "notes", "operation", "token", "userid", "world")

    def __init__(
        self, world: World, operation: Described, arguments: dict[str, Any], files: dict[str, File], *, host: str, notes: list[str]
    ) -> None:
        self.world = world
        self.operation = operation
        self.arguments = arguments
        self.files = files
        self.host = host
        self.client = ""
        self.key = ""
        self.notes = notes
        self.app: Record | None = None
        self.userid: str | None = None
        self.token: Record | None = None
        self._corp: Corp | None = None

    def __getitem__(self, name: str) -> Any:
        """Return an argument that the spec requires."""
        return self.arguments[name]

    def get(self, name: str, default: Any = None) -> Any:
        """Return an argument, or something else where it was not sent."""
        return self.arguments.get(name, default)

    @property
    def corp(self) -> Corp:
        """The corp that the call is about: that of the token."""
        if self._corp is None:
            self._corp = self.world.corp(self.token["corp_id"] if self.token else "")
        return self._corp

    def in_corp(self, corp_id: str) -> None:
        """Say which corp a call without a token is about."""
        self._corp = self.world.corp(corp_id)

    def refuse(self, category: str, *names: str, because: str = "") -> Refused:
        """Make a refusal of this operation.

        Args:
            category: Category of the catalogue of errors: `not_found`, `invalid_request`, `authentication`, `permission`, `rate_limit`
                or `server`.
            names: Examples of failures in the spec, the best one first; the first that this operation documents is answered.
            because: The reason, in the record of the request.

        Where none is documented, the first documented failure of the category is; where there is none either, one of these names that a
        neighbour in the domain documents, or a code of the category that the operation can answer.
        """
        if because:
            self.notes.append(because)
        return refusal(self.operation, category, *names, because=because)

    def text(self, name: str) -> str:
        """Return an argument that is a text, stripped; the empty text where it was not sent."""
        value = self.arguments.get(name)
        return "" if value is None else str(value).strip()

    def ids(self, name: str, separator: str = ",") -> list[str]:
        """Return the ids of an argument that is a list, or a text with separators between them; none twice."""
        value = self.arguments.get(name)
        parts = value if isinstance(value, list) else str(value or "").split(separator)
        return list(dict.fromkeys(text for part in parts if (text := str(part).strip())))


def refusal(operation: Described, category: str, *names: str, because: str = "") -> Refused:
    """Make the refusal that `Request.refuse` describes."""
    failures = operation.failures
    found = next((failures[name] for name in names if name in failures), None)
    if found is None:
        found = next((one for one in failures.values() if one.category == category), None)
    if found is None:
        neighbours = [one.failures for one in operation.others() if (one.domain, one.on_api) == (operation.domain, operation.on_api)]
        found = next((neighbour[name] for name in names for neighbour in neighbours if name in neighbour), None)
    if found is not None:
        return Refused(found.status, with_reason(found.body, because))
    return Refused(*failure_of(operation, code_of(operation, category), because))


def code_of(operation: Described, category: str) -> str:
    """Return a code of a category that an operation can answer: one that its page lists, else one of its host."""
    listed = (code for code in operation.codes if (entry := lookup(code, operation.id)) is not None and entry.category == category)
    of_the_host = (failure.code for other in operation.others() for failure in other.failures.values() if failure.category == category)
    return next(chain(listed, of_the_host), "")


def failure_of(operation: Described, code: str, because: str = "", status: int | None = None) -> tuple[int, dict[str, Any]]:
    """Return status and body of an answer with a code, in the form of the operation's host."""
    documented = next((one for one in operation.failures.values() if one.code == code), None)
    if documented is not None:
        return status or documented.status, with_reason(documented.body, because)
    entry = lookup(code, operation.id)
    meaning = entry.meaning if entry else code
    if operation.on_api:
        body = {"code": code, "message": meaning, "requestid": "sandbox-0000"}
        return status or _STATUSES.get(entry.category if entry else "", 400), with_reason(body, because)
    number: Any = int(code) if code.lstrip("-").isdigit() else code
    return status or 200, with_reason({"errcode": number, "errmsg": meaning}, because)


def whole_number(text: str) -> int | None:
    """Return the number that a text is, as the cursors of pages are; `None` where it is not a number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _LARGEST_NUMBER_OF_DIGITS else None


def with_reason(body: dict[str, Any], because: str) -> dict[str, Any]:
    """Say in a failure what exactly was wrong, as DingTalk's own texts sometimes do."""
    if not because:
        return dict(body)
    name = next((name for name in ("sub_msg", "errmsg", "message") if name in body), None)
    return dict(body) if name is None else {**body, name: f"{body[name]} ({because})"}
