"""Calls the operations of the description through the typed client, on Prism, and compares what comes out with the documented answer.

A domain's test file writes out real payloads, `CALLS`; `cases(CALLS)` multiplies them with the documented answers:
each answer is asked for with the first payload, and each further payload is answered with the first success.
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlsplit

import httpx
from jsonschema import Draft202012Validator

from dingkit import AsyncDingTalk, DingTalk, errors
from dingkit.credentials import StaticToken
from dingtalk_openapi.error_codes import CATEGORIES, NOT_ALLOWED, QUIRKS, lookup
from dingtalk_openapi.operations import OPERATIONS
from dingtalk_openapi.types import File
from tests.contract.described import NOTHING, REDIRECT, Described, Example, document, examples, operations, response_of
from tests.contract.sent import check_request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Calls = dict[str, list[dict[str, Any]]]
"""Operation id → keywords of each call to make. A whole `body` goes to the operation, which takes every form of it."""

TOKEN = "mock-token"
ELSEWHERE = b"the file, from the host that DingTalk redirects to"
RANGES = {"4XX": "403", "5XX": "503"}
"""A status for each documented range."""
CATEGORY_OF_STATUS = {
    400: "invalid_request",
    401: "authentication",
    403: "permission",
    404: "not_found",
    429: "rate_limit",
    500: "server",
    503: "server",
}
SSL_CONTEXT = ssl.create_default_context()  # one for all clients: it costs as much as 20 calls, and here it is never used


class Case(NamedTuple):
    """One call and the answer that the mock is asked for."""

    example: Example
    call: int
    keywords: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.example.operation}-{self.example.status}-{self.example.name}-call{self.call}"

    @property
    def operation(self) -> Described:
        """What is called."""
        return operations()[self.example.operation]

    @property
    def status(self) -> int:
        """The HTTP status to expect."""
        return int(RANGES.get(self.example.status, self.example.status))

    def headers(self) -> dict[str, str]:
        """Tell Prism which answer to give."""
        if self.example.name in {NOTHING, REDIRECT}:
            return {"Prefer": f"code={self.status}"}
        return {"Prefer": f"code={self.status}, example={self.example.name}", "Accept": self.example.media_type}


def cases(calls: Calls) -> list[Case]:
    """Multiply calls and documented answers."""
    return [case for operation, payloads in calls.items() if operation in operations() for case in _cases_of(operation, payloads)]


def _cases_of(operation: str, payloads: Sequence[dict[str, Any]]) -> Iterator[Case]:
    answers = examples(operation)
    for answer in answers:
        yield Case(answer, 0, payloads[0])
    success = next((answer for answer in answers if answer.name.startswith("success")), answers[0])
    for number, payload in enumerate(payloads[1:], start=1):
        yield Case(success, number, payload)


class ToMock(httpx.HTTPTransport):
    """Takes to the mock what is sent to DingTalk's hosts: `DingTalk` has no option for the address of the login pages."""

    def __init__(self, url: str) -> None:
        super().__init__(verify=SSL_CONTEXT)
        self._url = url

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return super().handle_request(_readdressed(request, self._url))


class AsyncToMock(httpx.AsyncHTTPTransport):
    """The same for asyncio."""

    def __init__(self, url: str) -> None:
        super().__init__(verify=SSL_CONTEXT)
        self._url = url

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await super().handle_async_request(_readdressed(request, self._url))


def _readdressed(request: httpx.Request, url: str) -> httpx.Request:
    mock = httpx.URL(url)
    headers = request.headers.copy()
    headers["host"] = mock.netloc.decode()
    address = request.url.copy_with(scheme=mock.scheme, host=mock.host, port=mock.port)
    return httpx.Request(request.method, address, headers=headers, stream=request.stream, extensions=request.extensions)


class Wire:
    """Watches what goes over the wire, and keeps everything on it that is not for the mock from leaving this machine."""

    def __init__(self, case: Case, url: str) -> None:
        self._case = case
        self._url = url
        self._mock = urlsplit(url).netloc
        self._hosts = [urlsplit(server["url"]).netloc for server in document()["servers"]]
        self._requests: list[httpx.Request] = []
        self._violations: list[str] = []

    def client(self) -> httpx.Client:
        """An http client that asks for the answer of the case."""
        return httpx.Client(
            headers=self._case.headers(),
            transport=httpx.MockTransport(_answer_elsewhere),
            mounts={f"all://{host}": ToMock(self._url) for host in [self._mock, *self._hosts]},
            event_hooks={"request": [self.see_request], "response": [self.see_response]},
        )

    def async_client(self) -> httpx.AsyncClient:
        """The same for asyncio."""

        async def see_request(request: httpx.Request) -> None:
            await request.aread()
            self._requests.append(request)

        async def see_response(response: httpx.Response) -> None:
            self.see_response(response)

        return httpx.AsyncClient(
            headers=self._case.headers(),
            transport=httpx.MockTransport(_answer_elsewhere),
            mounts={f"all://{host}": AsyncToMock(self._url) for host in [self._mock, *self._hosts]},
            event_hooks={"request": [see_request], "response": [see_response]},
        )

    def see_request(self, request: httpx.Request) -> None:
        request.read()
        self._requests.append(request)

    def see_response(self, response: httpx.Response) -> None:
        if "sl-violations" in response.headers:
            self._violations.append(response.headers["sl-violations"])

    def check(self, *, token_refused: bool) -> None:
        """Check all that was sent, once the call is over."""
        assert not self._violations
        to_mock = [request for request in self._requests if request.url.netloc.decode() in {self._mock, *self._hosts}]
        others = [request for request in self._requests if request not in to_mock]
        assert len(to_mock) == (2 if token_refused else 1), "a call is repeated only for a new token, and only once"
        assert {request.url.netloc.decode() for request in to_mock} <= {self._mock, urlsplit(self._case.operation.server).netloc}
        for request in to_mock:
            check_request(self._case.operation, request, TOKEN)
        follows = self._case.example.name == REDIRECT and self._case.operation.answers_with_a_file
        assert [str(request.url) for request in others] == ([self._case.example.value] if follows else [])
        for request in others:
            assert TOKEN not in f"{request.url} {request.headers.raw} {request.content!r}"


def _answer_elsewhere(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=ELSEWHERE, headers={"Content-Type": "image/jpeg"})


def check_sync(case: Case, url: str) -> None:
    """Make the call with `DingTalk` and check what was sent and what came out."""
    wire = Wire(case, url)
    with wire.client() as http, DingTalk(http_client=http, **_options(url)) as ding:
        try:
            outcome = _method(ding, case)(**case.keywords)
        except errors.APIError as error:
            outcome = error
    _check_outcome(case, outcome)
    wire.check(token_refused=_refuses_token(case))


async def check_async(case: Case, url: str) -> None:
    """Make the call with `AsyncDingTalk` and check the same."""
    wire = Wire(case, url)
    async with wire.async_client() as http, AsyncDingTalk(http_client=http, **_options(url)) as ding:
        try:
            outcome = await _method(ding, case)(**case.keywords)
        except errors.APIError as error:
            outcome = error
    _check_outcome(case, outcome)
    wire.check(token_refused=_refuses_token(case))


def _options(url: str) -> dict[str, Any]:
    return {"credential": StaticToken(TOKEN), "base_url": url, "api_base_url": url, "max_retries": 0}


def _method(ding: DingTalk | AsyncDingTalk, case: Case) -> Callable[..., Any]:
    if "body" in case.keywords:
        return lambda **keywords: ding.call(OPERATIONS[case.operation.id].call(ding, **keywords))
    method: Callable[..., Any] = getattr(getattr(ding, case.operation.domain), case.operation.id)
    return method


def _check_outcome(case: Case, outcome: object) -> None:
    example = case.example
    model = documented_model(example)
    if case.status >= 400 or (model and model.is_failure):
        _check_failure(case, outcome)
    elif example.name == REDIRECT and not case.operation.answers_with_a_file:
        assert outcome == example.value
    elif example.name == NOTHING:
        assert outcome is None
    elif model is None:
        _check_file(example, outcome)
    else:
        assert type(outcome).__name__ == model.name
        assert outcome.to_dict() == example.value  # type: ignore[attr-defined]  # it is a model: the line above


def _check_file(example: Example, outcome: object) -> None:
    assert isinstance(outcome, File)
    if example.name == REDIRECT:
        assert outcome.payload.read() == ELSEWHERE
        assert outcome.mime_type == "image/jpeg"
    else:
        assert outcome.payload.read() == example.value.encode()
        assert outcome.mime_type == example.media_type
        disposition = response_of(example).get("headers", {}).get("Content-Disposition", {}).get("example")
        assert disposition == (outcome.file_name and f'attachment; filename="{quote(outcome.file_name)}"')


def _check_failure(case: Case, outcome: object) -> None:
    assert isinstance(outcome, errors.APIError), f"{outcome!r} should have been a failure"
    code, message, request_id = documented_failure(case.example.value)
    known = lookup(str(code), case.operation.id)
    category = known.category if known else CATEGORY_OF_STATUS[case.status]
    assert type(outcome) is getattr(errors, CATEGORIES[category])
    assert (type(outcome.code), outcome.code) == (type(code), code)
    assert message in outcome.message
    assert outcome.request_id == request_id
    assert outcome.status == case.status
    assert outcome.operation == case.operation.id
    assert outcome.docs_url == case.operation.definition["externalDocs"]["url"]
    check_hint(case, outcome, known.remedy if known else documented_hint(case.example))
    assert outcome.answer == (case.example.value if isinstance(case.example.value, dict) else None)


def check_hint(case: Case, outcome: errors.APIError, remedy: str | None) -> None:
    """A hint is the remedy; where the app may not make the call, it also names each permission that the call needs."""
    hint = outcome.hint or ""
    assert hint.startswith(remedy or "")
    added = hint.removeprefix(remedy or "")
    needed = [permission["name"] for permission in case.operation.definition.get("x-permission", [])]
    if str(outcome.code) in NOT_ALLOWED or outcome.missing_permissions:
        assert [name for name in needed if name not in added] == []
    else:
        assert added == ""


def documented_hint(example: Example) -> str | None:
    """Read what to do when a page came instead of JSON."""
    pages = (quirk.remedy for quirk in QUIRKS if quirk.body == "html")
    return next(pages) if example.media_type == "text/html" else None


def _refuses_token(case: Case) -> bool:
    if case.operation.token_place is None:
        return False
    known = lookup(str(documented_failure(case.example.value)[0]), case.operation.id)
    return known is not None and known.token_refused


class Model(NamedTuple):
    """A component of the description that an answer is."""

    name: str
    is_failure: bool


def documented_model(example: Example) -> Model | None:
    """Tell by the schemas which component an answer is; `None` when it is a file, a page, a redirect or nothing."""
    if example.media_type != "application/json":
        return None
    written = response_of(example)["content"][example.media_type]["schema"]
    resolved = operations()[example.operation].resolved["responses"][example.status]["content"][example.media_type]["schema"]
    pairs = zip(written.get("oneOf", [written]), resolved.get("oneOf", [resolved]), strict=True)
    found = [(choice, schema) for choice, schema in pairs if Draft202012Validator(schema).is_valid(example.value)]
    assert len(found) == 1, f"{example.name} should be exactly one of {written}"
    choice, schema = found[0]
    return Model(choice["$ref"].rpartition("/")[2], bool(schema.get("x-failure")))


def documented_failure(value: object) -> tuple[int | str, str, str | None]:
    """Read code, explanation and trace id out of a documented failure: integers on oapi, texts on api, none on an HTML page."""
    if not isinstance(value, dict):
        return "", str(value), None
    if value.get("errcode") == 88 and "sub_code" in value:
        return int(value["sub_code"]), value["sub_msg"], value.get("request_id")
    if "errcode" in value:
        return value["errcode"], value.get("errmsg", ""), value.get("request_id")
    return value.get("code", ""), value.get("message", ""), value.get("requestid")
