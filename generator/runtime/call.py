"""Operations are data, and a call is a value: what to send, and how to read what is answered; a client carries it out."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from functools import cache
from typing import TYPE_CHECKING, Any, Generic, Literal
from urllib.parse import quote

from .errors import ArgumentError, ArgumentTypeError, ArgumentValueError, MissingArgumentError
from .sending import as_model, is_given, send_flag, send_integer, send_number, send_text, send_texts
from .types import Response, Row
from .wire import of_client, trimmed

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from typing_extensions import TypeVar

    from .http import HttpResponse
    from .paging import AsyncPages, Pages
    from .protocol import AsyncCaller, Caller, RequestArguments

    R = TypeVar("R", default=Any)  # `Operation` alone is one whose answer can be anything; Python itself knows defaults since 3.13
else:
    from typing import TypeVar

    R = TypeVar("R")

T = TypeVar("T")

_SENDERS = {"flag": send_flag, "integer": send_integer, "number": send_number, "text": send_text, "texts": send_texts}


class Parameter(Row):
    """What a call sends beside its body, under one name.

    Attributes:
        keyword: What it is called in Python.
        name: What it is called on the wire.
        place: The part of the request that it stands in.
        kind: What is taken for it.
        required: The call is refused without it.
        secret: Blanks around it are dropped: they come from copying.
        of_client: What the client has for all of its calls, which is sent when this is not given: the name of an attribute.
        default: What is sent when it is not given; `None` when that is nothing.
        constant: What is always sent, in place of anything that is given; `None` when it is a keyword.
    """

    keyword: str
    name: str
    place: Literal["path", "query", "header"]
    kind: Literal["text", "integer", "number", "flag", "texts", "any"] = "any"
    required: bool = False
    secret: bool = False
    of_client: str | None = None
    default: Any = None
    constant: Any = None


class Body(Row):
    """What a call sends as its body, and which keywords that is made of.

    Attributes:
        model: The class whose fields are keywords; constants are not.
        required: The keywords that must be given.
        optional: Those that may be given.
        secret: Those that lose the blanks around them, which come from copying.
        of_client: Those that must be given unless the client has a value for them, with the name of its attribute.
        message: The keyword of a message whose fields stand beside the others on the wire; `None` when there is none.
        kinds: The classes that the message can be of.
        forms: The classes that the whole body can be of, when that is not `model` alone.
        media: As what it travels.
    """

    model: str
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    secret: tuple[str, ...] = ()
    of_client: tuple[tuple[str, str], ...] = ()
    message: str | None = None
    kinds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    media: Literal["json", "multipart"] = "json"


class Paging(Row):
    """How an operation gives a list page by page.

    Attributes:
        cursor: The keyword that says where a page begins.
        items: Where the answer holds what is on the page: names of attributes.
        next: Where it holds the cursor of the next page; `None` when that follows by counting.
        more: Where it says whether there is another page; `None` when it does not. Then the last page names no next one, or is not full.
        step: What is counted: `items`, or `page` where pages have numbers; `None` when the answer names the next page.
        first: The cursor of the first page; `None` when nothing is sent for it.
        size: The keyword for how many a page has at most; `None` when there is none.
        largest: The largest size, which is asked for when nothing else is given.
        is_number: Cursors are numbers.
        within: The keyword of the object that holds cursor and size, which are names on the wire then; `None` when they are keywords.
    """

    cursor: str
    items: tuple[str, ...]
    next: tuple[str, ...] | None = None
    more: tuple[str, ...] | None = None
    step: Literal["items", "page"] | None = None
    first: int | str | None = None
    size: str | None = None
    largest: int | None = None
    is_number: bool = False
    within: str | None = None


class Call(Row, Generic[T]):
    """A call that is ready to be carried out: `client.call(call)` does that, `client.raw(call)` gives status and headers as well.

    Attributes:
        operation: What is called.
        request: What is sent.
        read: Reads the answer, and raises `errors.APIError` when it is a failure.
        elsewhere: The whole address to call in place of the operation's, such as that of a webhook; the token goes there too, if the
            operation takes one.
        stream: What `read` gets is an answer whose body is still to come. Only `dingkit`'s clients can do that; one that is `elsewhere`
            may redirect.
        repeatable: The body can be sent once more: a file that cannot be rewound would arrive empty the second time.

    Examples:
        >>> from dingtalk_openapi.operations import get_token
        >>> get_token.call(None, appkey="dingabc", appsecret="s3cret")
        Call(get_token)
    """

    operation: Operation
    request: RequestArguments
    read: Callable[[HttpResponse], T]
    elsewhere: str | None = None
    stream: bool = False
    repeatable: bool = True

    def __init__(
        self,
        operation: Operation,
        request: RequestArguments,
        read: Callable[[HttpResponse], T],
        elsewhere: str | None = None,
        stream: bool = False,  # noqa: FBT001, FBT002 - as a row has them
        repeatable: bool = True,  # noqa: FBT001, FBT002
    ) -> None:
        self.__dict__.update(operation=operation, request=request, read=read, elsewhere=elsewhere, stream=stream, repeatable=repeatable)

    @property
    def is_file_elsewhere(self) -> bool:
        """Whether it sends or gets a file on a host that is none of DingTalk's API: it gets no token, and no limit of DingTalk's holds."""
        return self.elsewhere is not None and (self.stream or "content" in self.request)

    def __repr__(self) -> str:
        return f"Call({self.operation.id})"  # the request can hold secrets


class Operation(Row, Generic[R]):
    """One operation of DingTalk's API; `R` is what a successful answer becomes.

    Attributes:
        id: Name of the operation, in the spec and in Python.
        domain: The spec document, API group and docs page it belongs to; empty for a path that the spec does not describe.
        method: HTTP method.
        path: Path with `{placeholders}`.
        host: Key into `HOSTS`.
        security: Key into `SECURITY_SCHEMES`; `None` when the call carries no token.
        docs_url: The official page; empty for a path that the spec does not describe.
        result: The class of the answer; `None` when that is a file, a redirect, or not described.
        parameters: What is sent beside the body.
        body: What is sent as the body; `None` when there is none.
        safe_to_retry: Repeating it after an unclear failure does no harm.
        answer: What a successful answer is made of.
        token_lifetime: Seconds that the token in the answer lives when the answer does not say; `None` when it carries none.
        has_limits: There are rows for it in `limits.LIMITS`.
        paging: How it gives a list page by page; `None` when it does not.
    """

    id: str
    domain: str
    method: str
    path: str
    host: str
    security: str | None
    docs_url: str
    result: str | None = None
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    safe_to_retry: bool = False
    answer: Literal["file", "model", "nothing", "redirect"] = "model"
    token_lifetime: int | None = None
    has_limits: bool = False
    paging: Paging | None = None

    def call(self, client: object, /, **arguments: Any) -> Call[R]:
        """Make a call of the keywords that the method of the group takes; nothing is sent yet.

        Args:
            client: Who is going to carry it out: has what is not given, such as `agent_id`, and says whether limits are checked.
            arguments: The keywords. In place of those that stand in the body, `body` takes it whole: a model, or a dict that looks as
                on the wire; in any of its forms, where it has several.

        Raises:
            ArgumentError: A keyword is unknown, or what was given for it can only be a mistake.
            MissingArgumentError: A keyword is missing, and the client has nothing for it either.
            LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs.

        Examples:
            >>> from dingtalk_openapi.operations import get_token
            >>> get_token.call(None, appkey="dingabc", appsecret="s3cret").request["params"]
            {'appkey': 'dingabc', 'appsecret': 's3cret'}
        """
        request: RequestArguments = {"method": self.method, "url": self.path}
        try:
            content = None if self.body is None else _place_body(self, self.body, client, arguments, request)
            parameters = _place_parameters(self, client, arguments, request)
        except ArgumentError as error:
            error.operation = self.id
            raise
        if arguments:
            said = "is no keyword of this call." if len(arguments) == 1 else "are no keywords of this call."
            raise ArgumentTypeError(said, field=", ".join(sorted(arguments)), operation=self.id)
        if self.has_limits:
            _limit_checks().check_limits(client, self, body=content, parameters=parameters)
        return Call(self, request, self.read, repeatable=is_repeatable(request))

    def pages(self, client: Caller, /, **arguments: Any) -> Pages[Any]:
        """Return what is on all of its pages; each is read when it is needed. See `paging.Pages`.

        Args:
            client: Who carries the calls out.
            arguments: The keywords of `call`; cursor and size of a page need not be given.

        Raises:
            ArgumentError: It does not give pages, a keyword is unknown, or what was given for it can only be a mistake.
        """
        return _paging().Pages(client, self, self._paged(), arguments)  # type: ignore[no-any-return]

    def pages_async(self, client: AsyncCaller, /, **arguments: Any) -> AsyncPages[Any]:
        """Return the same for asyncio; see `pages`."""
        return _paging().AsyncPages(client, self, self._paged(), arguments)  # type: ignore[no-any-return]

    def _paged(self) -> Paging:
        if self.paging is None:
            raise ArgumentTypeError("means nothing here: the operation gives no pages.", field="pages", operation=self.id)
        return self.paging

    def read(self, response: HttpResponse) -> R:
        """Read an answer; raises `errors.APIError` when it is a failure, or not of the kind that it should be."""
        answers = _answers()
        found: Any
        if self.answer == "model":
            found = answers.model_answer(self, response, _models().find_class(str(self.result)).from_dict)
        elif self.answer == "nothing":
            answers.json_answer(self, response)  # which a failure has
            found = None
        else:
            found = (answers.file_answer if self.answer == "file" else answers.redirect_answer)(self, response)
        return found  # type: ignore[no-any-return]


@cache
def _limit_checks() -> ModuleType:
    """Import when it is needed, like the others; a statement for it in each call costs more than a look into a cache."""
    from . import limit_checks

    return limit_checks


@cache
def _answers() -> ModuleType:
    from . import answers

    return answers


@cache
def _models() -> ModuleType:
    from . import model

    return model


@cache
def _paging() -> ModuleType:
    from . import paging

    return paging


def detailed(call: Call[T]) -> Call[Response[T]]:
    """Return a call that gives status and headers beside the result."""

    def read(response: HttpResponse) -> Response[T]:
        return Response(response.status_code, response.content, response.headers, call.read(response))

    return Call(call.operation, call.request, read, call.elsewhere, call.stream, call.repeatable)


def is_repeatable(request: RequestArguments) -> bool:
    """Return whether all files of a request can be read from their start again."""
    payloads = (part[1] for _, part in request.get("files", ()))
    return all(isinstance(payload, (str, bytes)) or payload.seekable() for payload in payloads)


def _place_parameters(operation: Operation, client: object, arguments: dict[str, Any], request: RequestArguments) -> dict[str, Any]:
    """Put the parameters into the request; returns those that are given, by their names on the wire."""
    sent: dict[str, Any] = {}
    for each in operation.parameters:
        send = _SENDERS.get(each.kind)
        value = each.constant if each.constant is not None else _taken(operation, each, client, arguments)
        if is_given(value) or (each.required and send is not None):
            value = sent[each.name] = value if send is None else send(value, each.name)
            if each.place == "query":
                request.setdefault("params", {})[each.name] = value
            elif each.place == "header":
                request.setdefault("headers", {})[each.name] = str(value).lower() if isinstance(value, bool) else str(value)
            else:
                request["url"] = request["url"].replace(f"{{{each.name}}}", _segment(value, each.name))
    return sent


def _segment(value: object, name: str) -> str:
    """Write an id as one segment of a path."""
    text = str(value)
    if text in ("", ".", ".."):
        raise ArgumentValueError(f"takes an id, got {text!r}: it stands in the path, where that leads to another operation.", field=name)
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        pass
    raise ArgumentValueError("holds half a surrogate pair, such as a part of an emoji.", field=name)


def _taken(operation: Operation, parameter: Parameter, client: object, arguments: dict[str, Any]) -> Any:
    """Take a parameter from the keywords."""
    keyword = parameter.keyword
    if parameter.of_client is not None:
        return of_client(client, parameter.of_client, keyword, arguments.pop(keyword, None))
    if parameter.required and parameter.default is None and keyword not in arguments:
        raise _missing(operation, keyword)
    value = arguments.pop(keyword, parameter.default)
    return trimmed(value) if parameter.secret else value


def _place_body(operation: Operation, body: Body, client: object, arguments: dict[str, Any], request: RequestArguments) -> Any:
    """Put the body into the request; returns it as it goes over the wire, of a form its fields."""
    likely_classes = _models().likely_classes
    message = None
    if is_given(whole := arguments.pop("body", None)):
        if body.message in arguments:
            raise ArgumentTypeError("stands in the body, when that is given as a whole.", field=str(body.message))
        model = as_model(whole, "", *likely_classes(body.forms or (body.model,), whole))
        if body.message is not None:  # what is no field of the target is the message
            rest = model.additional_properties
            message = as_model(rest, "", *likely_classes(body.kinds, rest))
    else:
        model = _of_keywords(operation, body, client, arguments)
        if body.message is not None:
            if body.message not in arguments:
                raise _missing(operation, body.message)
            given = arguments.pop(body.message)
            message = as_model(given, body.message, *likely_classes(body.kinds, given))
    if body.media == "multipart":
        request["files"] = model.to_multipart()
        return model.to_dict() if operation.has_limits else None
    content = model.to_dict()
    if message is not None:
        own = {name: value for name, value in content.items() if name in model.names_on_wire()}
        content = {**own, **message.to_dict(), **own}
    request["json"] = content
    return content


def _of_keywords(operation: Operation, body: Body, client: object, arguments: dict[str, Any]) -> Any:
    """Make the model whose fields are keywords."""
    fields: dict[str, Any] = {}
    for name in body.required:
        if name not in arguments:
            raise _missing(operation, name)
        fields[name] = arguments.pop(name)
    for name in body.optional:
        if is_given(value := arguments.pop(name, None)):
            fields[name] = value
    for name, attribute in body.of_client:
        fields[name] = of_client(client, attribute, name, arguments.pop(name, None))
    for name in body.secret:
        if name in fields:
            fields[name] = trimmed(fields[name])
    return _models().find_class(body.model)(**fields)


def _missing(operation: Operation, keyword: str) -> MissingArgumentError:
    return MissingArgumentError(f"{operation.id}: {keyword} is missing. Nothing was sent.")
