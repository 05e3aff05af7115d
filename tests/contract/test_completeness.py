"""Nothing is missing: {operations in the spec} = {table} = {methods} = {contract tests}, and every example is used.

What is tested is read from the parametrization of the domains' test files, so this holds whichever tests are run.
"""

from __future__ import annotations

from importlib import import_module
from inspect import isawaitable, isclass, iscoroutinefunction, isfunction
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingtalk_openapi import api
from dingtalk_openapi import operations as table
from dingtalk_openapi.operations import HOSTS, OPERATIONS, SECURITY_SCHEMES
from tests.contract.described import document, domains, examples, operations, parameters, request_examples, with_json_read
from tests.contract.harness import Calls, cases
from tests.sweep import sweep

if TYPE_CHECKING:
    from dingtalk_openapi.call import Call
    from dingtalk_openapi.protocol import RequestArguments
    from tests.contract.described import Example

HERE = Path(__file__).parent


def calls_of(domain: str) -> Calls:
    """The `CALLS` table of a domain's test file."""
    calls: Calls = import_module(f"tests.contract.test_{domain}").CALLS
    return calls


def parametrization(domain: str, test: str) -> list[Example]:
    """The answers that a test of a domain's test file is run with."""
    function = getattr(import_module(f"tests.contract.test_{domain}"), test)
    (mark,) = (mark for mark in function.pytestmark if mark.name == "parametrize")
    return [case.example for case in mark.args[1]]


def methods_of(group: object) -> set[str]:
    """The methods of the generated class; dingkit adds some of its own to a few groups, in a class that inherits."""
    (generated,) = (base for base in type(group).__mro__ if base.__module__.startswith("dingtalk_openapi.api."))
    return {name for name, member in vars(generated).items() if isfunction(member) and not name.startswith("_")}


def test_there_is_something_to_test() -> None:
    assert domains()
    assert set(operations()) == {
        operation["operationId"] for item in document()["paths"].values() for operation in item.values() if isinstance(operation, dict)
    }


def test_every_domain_has_a_test_file_and_every_test_file_a_domain() -> None:
    files = {path.stem.removeprefix("test_") for path in HERE.glob("test_*.py")}
    assert files - {"any_path", "completeness", "harness"} == domains()


def test_the_operations_table_holds_what_the_spec_says() -> None:
    assert set(OPERATIONS) == set(operations())
    assert sorted(HOSTS.values()) == sorted(server["url"] for server in document()["servers"])
    for name, described in operations().items():
        operation, definition = OPERATIONS[name], described.definition
        assert operation.id == name
        assert operation.domain == described.domain
        assert operation.method == described.method.upper()
        assert operation.path == described.path
        assert HOSTS[operation.host] == described.server
        assert [operation.security] == [next(iter(scheme)) for scheme in definition["security"]] or [None]
        assert operation.safe_to_retry == definition["x-safe-to-retry"]
        assert operation.token_lifetime == definition.get("x-token-lifetime")
        assert operation.docs_url == definition["externalDocs"]["url"]


def test_the_table_of_tokens_holds_what_the_spec_says() -> None:
    schemes = document()["components"]["securitySchemes"]
    assert {name: scheme._asdict() for name, scheme in SECURITY_SCHEMES.items()} == {
        name: {"location": scheme["in"], "parameter": scheme["name"], "token": scheme["x-token"]} for name, scheme in schemes.items()
    }
    assert schemes.keys() == {operation.security for operation in OPERATIONS.values()} - {None}


def test_every_operation_has_a_name_in_the_table() -> None:
    assert {name: getattr(table, name) for name in operations()} == OPERATIONS


def test_every_domain_has_a_module_with_two_groups() -> None:
    assert {module.name for module in iter_modules(api.__path__)} == domains()
    for domain in domains():
        module = import_module(f"{api.__name__}.{domain}")
        classes = {name for name, value in vars(module).items() if isclass(value) and value.__module__ == module.__name__}
        assert classes == {f"{domain.capitalize()}Api", f"Async{domain.capitalize()}Api"}


def aliases() -> list[tuple[str, str, str]]:
    """Operation, group and name of all names of before."""
    told = [(name, alias) for name, operation in operations().items() for alias in operation.definition.get("x-aliases", [])]
    return [(name, alias["group"], alias.get("name", name)) for name, alias in told]


def iterators() -> list[tuple[str, str]]:
    """Name and group of all methods that read all pages of a list."""
    told = [(name, each.domain, each.definition.get("x-pages", {"none": ""})) for name, each in operations().items()]
    return [(pages.get("name", f"iter_{name.partition('_')[2]}"), group) for name, group, pages in told if "none" not in pages]


def test_every_operation_is_a_method_of_its_group() -> None:
    clients = DingTalk(credential=StaticToken("t")), AsyncDingTalk(credential=StaticToken("t"))
    for client in clients:
        for domain in domains():
            described = {name for name, operation in operations().items() if operation.domain == domain}
            others = {old for _, group, old in aliases() if group == domain} | {name for name, group in iterators() if group == domain}
            assert methods_of(getattr(client, domain)) == described | others
    for name, operation in operations().items():
        sync, asynchronous = (getattr(getattr(client, operation.domain), name) for client in clients)
        assert iscoroutinefunction(asynchronous)
        assert not iscoroutinefunction(sync)
        assert sync.__doc__ == asynchronous.__doc__
        assert sync.__kwdefaults__ == asynchronous.__kwdefaults__
        assert sync.__annotations__ == asynchronous.__annotations__


@sweep(("name", "group", "old"), aliases)
async def test_an_old_name_makes_the_same_call(name: str, group: str, old: str) -> None:
    domain = operations()[name].domain
    for prefix, recorder in (("", Recorder()), ("Async", AsyncRecorder())):
        groups = [
            getattr(import_module(f"dingtalk_openapi.api.{each}"), f"{prefix}{each.capitalize()}Api")(recorder) for each in (domain, group)
        ]
        methods = [getattr(groups[0], name), getattr(groups[1], old)]
        assert methods[1].__deprecated__ == f"Use ding.{domain}.{name} instead."
        for keywords in calls_of(domain)[name]:
            for method in methods:
                made = method(**keywords)
                assert iscoroutinefunction(method) == bool(prefix)
                if isawaitable(made):
                    await made
            assert recorder.requests[-2] == recorder.requests[-1]


@sweep("domain", sorted(domains()))
def test_every_operation_is_called(domain: str) -> None:
    assert set(calls_of(domain)) == {name for name, operation in operations().items() if operation.domain == domain}


@sweep("test", ["test_sync", "test_async"])
@sweep("domain", sorted(domains()))
def test_every_example_is_asked_for(domain: str, test: str) -> None:
    asked = parametrization(domain, test)
    described = [example for name, operation in operations().items() if operation.domain == domain for example in examples(name)]
    assert described
    for example in described:
        assert example in asked
    assert len(asked) == len(cases(calls_of(domain)))


@sweep("operation", sorted(operations()))
def test_every_status_has_an_example(operation: str) -> None:
    assert {example.status for example in examples(operation)} == set(operations()[operation].definition["responses"])


class Recorder:
    """Stands in for a client and keeps what it would have sent."""

    def __init__(self) -> None:
        self.requests: list[RequestArguments] = []

    def call(self, call: Call[Any]) -> None:
        self.requests.append(call.request)


class AsyncRecorder(Recorder):
    """The same for an asynchronous client."""

    async def call(self, call: Call[Any]) -> None:  # type: ignore[override]  # it is awaited
        super().call(call)


def recorded(operation: str) -> list[RequestArguments]:
    """What the calls of an operation send."""
    recorder, domain = Recorder(), operations()[operation].domain
    group = getattr(import_module(f"dingtalk_openapi.api.{domain}"), f"{domain.capitalize()}Api")(recorder)
    for keywords in calls_of(domain)[operation]:
        if "body" in keywords:
            recorder.call(OPERATIONS[operation].call(recorder, **keywords))
        else:
            getattr(group, operation)(**keywords)
    return recorder.requests


def body_of(request: RequestArguments) -> object:
    """The body as the spec writes it in its examples: a part of a form is its text."""
    if "files" in request:
        return {name: text_of(cast("BinaryIO", part[1])) for name, part in request["files"]}
    return request.get("json")


def text_of(payload: BinaryIO) -> str:
    """All of a file, also when another test has read it already."""
    payload.seek(0)
    return payload.read().decode("utf-8", "replace")


@sweep("operation", sorted(operations()))
def test_some_call_sends_each_request_example(operation: str) -> None:
    sent = bodies_of(operation)
    for name, value in request_examples(operation).items():
        assert with_json_read(value, *body_schemas(operation)) in sent, f"no call sends the example {name}"


@sweep("operation", sorted(operations()))
def test_some_call_sends_each_parameter(operation: str) -> None:
    sent = {name for request in recorded(operation) for name in request.get("params", {})}
    assert sent == {name for place, name in parameters(operations()[operation]) if place == "query"}


@sweep("operation", sorted(operations()))
def test_some_call_sends_each_field_of_the_body(operation: str) -> None:
    documented = {name for schema in body_schemas(operation) for name in field_names(schema)}
    objects = {name.rpartition(".")[0] for name in documented}  # an object of which no field is named takes any
    sent = {name for body in bodies_of(operation) for name in sent_names(body) if name.rpartition(".")[0] in objects}
    assert sent == documented


def body_schemas(operation: str) -> list[dict[str, Any]]:
    """The schemas of an operation's body."""
    body = operations()[operation].resolved.get("requestBody", {"content": {}})
    return [content["schema"] for content in body["content"].values()]


def bodies_of(operation: str) -> list[Any]:
    """What the calls of an operation send in the body, JSON text read."""
    return [with_json_read(body_of(request), *body_schemas(operation)) for request in recorded(operation)]


def field_names(schema: dict[str, Any], prefix: str = "") -> set[str]:
    """The dotted names of all fields in a schema, whichever variant they belong to."""
    names = set()
    for name, member in schema.get("properties", {}).items():
        names |= {prefix + name} | field_names(member.get("contentSchema", member), f"{prefix}{name}.")
    for part in [*schema.get("allOf", []), *schema.get("oneOf", [])]:
        names |= field_names(part, prefix)
    return names | field_names(schema.get("items", {}), prefix) if "items" in schema else names


def sent_names(value: object, prefix: str = "") -> set[str]:
    """The dotted names of all fields in a body."""
    if isinstance(value, dict):
        return {prefix + name for name in value} | {
            found for name, member in value.items() for found in sent_names(member, f"{prefix}{name}.")
        }
    if isinstance(value, list):
        return {found for member in value for found in sent_names(member, prefix)}
    return set()
