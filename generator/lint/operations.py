"""Rules about operations."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit

from generator.lint.rules import Context, Finding, absent, catalogue_rule, rule
from generator.model import JSON
from generator.problems import did_you_mean, in_quotes

HOST_OF_API = "https://api.dingtalk.com"
CLIENT_DEFAULT = "x-client-default"
CLIENT_ATTRIBUTES = frozenset({"agent_id"})
TOKEN_KINDS = frozenset({"app", "suite", "sso", "sns", "sns_user", "user", "robot", "robot_session"})


def host_of(context: Context, path: str) -> str | None:
    """Return the host that a path is on, of those in the root document."""
    servers = context.bundle.document.get("servers", [])
    named = (server["url"] for server in servers for prefix in server.get("x-path-prefixes", []) if path.startswith(prefix))
    return next(named, None) or next((server["url"] for server in servers if "x-path-prefixes" not in server), None)


@rule("no-base-path")
def no_base_path(context: Context) -> Iterator[Finding]:
    """The full path is in `paths`; a server is a bare host, because Prism ignores base paths."""
    for index, server in enumerate(context.bundle.document.get("servers", [])):
        if urlsplit(server["url"]).path:
            yield ("servers", index, "url"), f"{server['url']} has a path; write the full path in `paths`"


@rule("path-server")
def path_server(context: Context) -> Iterator[Finding]:
    """Each path says its host, which follows from the path (`x-path-prefixes`) and is one of the root document's."""
    for path, item in context.bundle.document["paths"].items():
        expected = host_of(context, path)
        if expected and [server["url"] for server in item.get("servers", [])] != [
            expected
        ]:  # the rule `path-prefixes` reports that there is none
            yield ("paths", path, "servers"), f"must be exactly {expected}"


@rule("path-prefixes")
def path_prefixes(context: Context) -> Iterator[Finding]:
    """`x-path-prefixes` are beginnings of paths; one host has none of them, and with it all other paths."""
    servers = context.bundle.document.get("servers", [])
    for index, server in enumerate(servers):
        found = server.get("x-path-prefixes", ["/"])
        if not isinstance(found, list) or not found or not all(isinstance(prefix, str) and prefix.startswith("/") for prefix in found):
            yield ("servers", index, "x-path-prefixes"), "must be a list of beginnings of paths, each with its slash"
    if context.bundle.document["paths"] and sum("x-path-prefixes" not in server for server in servers) != 1:
        yield ("servers",), "exactly one server has no `x-path-prefixes`: all paths that begin otherwise are on it"


@rule("operation-id")
def operation_id(context: Context) -> Iterator[Finding]:
    """`operationId` is `verb_noun`, the public Python name; that it is unique, the bundle step has made sure of."""
    for parts, operation in context.operations:
        name = operation.get("operationId")
        if not name or not re.fullmatch(r"[a-z]+(_[a-z0-9]+)+", name):
            yield (*parts, "operationId"), f"{name!r} is not of the form verb_noun"


@rule("tag-is-domain")
def tag_is_domain(context: Context) -> Iterator[Finding]:
    """A domain has one name everywhere: the tag is the name of the document, and the root describes it, in both languages."""
    described = {tag["name"] for tag in context.bundle.document.get("tags", []) if _is_described(tag)}
    for parts, operation in context.described:
        domain = PurePosixPath(context.bundle.place(*parts)[0]).stem
        if operation.get("tags") != [domain]:
            yield (*parts, "tags"), f"must be exactly [{domain}], the name of the document"
        elif domain not in described:
            yield (*parts, "tags"), f"the root document has no tag {domain} with a description, a Chinese x-name-zh and an x-summary-zh"


def _is_described(tag: dict[str, Any]) -> bool:
    return bool(tag.get("description")) and _is_chinese(tag.get("x-name-zh")) and _is_chinese_sentence(tag.get("x-summary-zh"))


def _is_chinese(text: object) -> bool:
    return bool(re.search(r"[\u4e00-\u9fff]", str(text)))


def _is_chinese_sentence(text: object) -> bool:
    return bool(re.fullmatch(r"[^。]*[\u4e00-\u9fff][^。]*。", str(text)))


@rule("documented")
def documented(context: Context) -> Iterator[Finding]:
    """All operations and webhooks say what they do, in English and in Chinese, by their Chinese names too, and where it is written."""
    for parts, operation in context.described:
        if not re.fullmatch(r"[A-Z].*\.", operation.get("summary", ""), re.DOTALL):
            yield (*parts, "summary"), "must be a sentence with a full stop"
        if not operation.get("description"):
            yield (*parts, "description"), "is missing"
        if not _is_chinese(operation.get("x-name-zh")):
            yield (*parts, "x-name-zh"), "must be the official Chinese title"
        if not operation.get("externalDocs", {}).get("url", "").startswith("https://"):
            yield (*parts, "externalDocs"), "must name the official page"
        if not _is_chinese_sentence(operation.get("x-summary-zh")):
            yield (*parts, "x-summary-zh"), "must be one Chinese sentence, with its full stop 。"


@rule("runtime-facts")
def runtime_facts(context: Context) -> Iterator[Finding]:
    """What the runtime needs is said outright: token or none and where it goes, how long it lives, repeatable or not, limits."""
    schemes = context.bundle.document["components"].get("securitySchemes", {})
    for name, scheme in schemes.items():
        if scheme.get("in") not in {"header", "query"}:
            yield ("components", "securitySchemes", name), "must be an apiKey in query or header"
        if scheme.get("x-token") not in TOKEN_KINDS:
            yield ("components", "securitySchemes", name, "x-token"), f"must be one of {', '.join(sorted(TOKEN_KINDS))}: whose token it is"
    for parts, operation in context.operations:
        security = operation.get("security")
        if security is None or len(security) > 1 or any(name not in schemes for entry in security for name in entry):
            yield (*parts, "security"), absent("security", operation) + f"must be [] or one of {', '.join(schemes)}"
        if not isinstance(operation.get("x-safe-to-retry"), bool):
            yield (*parts, "x-safe-to-retry"), absent("x-safe-to-retry", operation) + "must be true or false"
        if not isinstance(operation.get("x-token-lifetime", 0), int):
            yield (*parts, "x-token-lifetime"), "must be a number of seconds"
    for parts, operation in context.described:
        limits = operation.get("x-limits")
        if not isinstance(limits, list) or any(not isinstance(limit, dict) or not limit.get("text") for limit in limits):
            message = "must be a list of limits, each with a text; [] when there is none"
            yield (*parts, "x-limits"), absent("x-limits", operation) + message


@rule("token-is-security")
def token_is_security(context: Context) -> Iterator[Finding]:
    """An access token is a security scheme, not a parameter: the runtime puts it in place.

    Where only one form of a call takes a token, a scheme would send it with the other form too; there it is a parameter, with the scheme's
    name as `x-token-of-one-form`.
    """
    schemes = context.bundle.document["components"].get("securitySchemes", {})
    places = {(scheme.get("in"), scheme.get("name")) for scheme in schemes.values()}
    for parts, operation in context.operations:
        for index, parameter in enumerate(operation.get("parameters", [])):
            parameter = context.dereference(parameter)
            one_form = schemes.get(str(parameter.get("x-token-of-one-form")), {})
            if (parameter["in"], parameter["name"]) in places - {(one_form.get("in"), one_form.get("name"))}:
                yield (*parts, "parameters", index), f"{parameter['name']} is a security scheme, not a parameter"


@rule("parameter-place")
def parameter_place(context: Context) -> Iterator[Finding]:
    """A parameter is written at its operation, and goes where the generated client puts parameters."""
    for section in ("paths", "webhooks"):
        for name, item in context.bundle.document.get(section, {}).items():
            if "parameters" in item:
                yield (section, name, "parameters"), "write them at each operation: docs, redaction and these rules look there"
    for parts, operation in context.operations:
        for index, parameter in enumerate(operation.get("parameters", [])):
            if context.dereference(parameter)["in"] == "cookie":
                yield (*parts, "parameters", index), "must be in path, query or header: the client sends no cookies"


@rule("client-default")
def client_default(context: Context) -> Iterator[Finding]:
    """What a client has for all of its calls is marked where a call must be given it, with the name that clients have for it."""
    for parts, operation in context.operations:
        for index, parameter in enumerate(operation.get("parameters", [])):
            parameter = context.dereference(parameter)
            problem = _client_default_problem(parameter.get("schema", {}), required=parameter.get("required", False))
            if problem:
                yield (*parts, "parameters", index, "schema", CLIENT_DEFAULT), problem
    for name, schema in context.schemas.items():
        required = context.required(schema)
        for key, value in schema.get("properties", {}).items():
            problem = _client_default_problem(value, required=key in required)
            if problem:
                yield ("components", "schemas", name, "properties", key, CLIENT_DEFAULT), problem


def _client_default_problem(schema: object, *, required: bool) -> str | None:
    if not isinstance(schema, dict) or CLIENT_DEFAULT not in schema:
        return None
    if schema[CLIENT_DEFAULT] not in CLIENT_ATTRIBUTES or schema.get("type") not in {"integer", "string"}:
        return f"must be one of {', '.join(sorted(CLIENT_ATTRIBUTES))}, at a number or a text"
    return None if required else "is for what must be given: without it the field is left out"


@rule("known-errors")
def known_errors(context: Context) -> Iterator[Finding]:
    """The codes an operation or a webhook documents are in the catalogue."""
    codes = context.catalogue.by_code
    for parts, operation in context.described:
        listed = operation.get("x-errors")
        if not isinstance(listed, list):
            yield (*parts, "x-errors"), "must be the list of documented codes; [] when there is none"
            continue
        for index, code in enumerate(listed):
            if code not in codes:
                message = f"{code!r} is not in errors.yaml"
                yield (*parts, "x-errors", index), message + (in_quotes(code, codes) or did_you_mean(str(code), codes))


@catalogue_rule("operation-errors")
def operation_errors(context: Context) -> Iterator[Finding]:
    """What the catalogue says of a code on an operation is about an operation that documents this code."""
    documented = {operation.get("operationId"): operation.get("x-errors", []) for _, operation in context.operations}
    for index, entry in enumerate(context.catalogue.codes):
        for place, override in enumerate(entry.operations):
            for number, name in enumerate(override.of):
                parts = ("codes", index, "operations", place, "of", number)
                if name not in documented:
                    yield parts, f"there is no operation {name}"
                elif entry.code not in documented[name]:
                    yield parts, f"{name} does not list {entry.code} in its x-errors"


@rule("request-body")
def request_body(context: Context) -> Iterator[Finding]:
    """A body has one content type and a named schema: an object, or a union that says how a method takes it."""
    for parts, operation in context.operations:
        body = operation.get("requestBody")
        if body is None:
            continue
        content = body.get("content", {})
        if len(content) != 1:
            yield (*parts, "requestBody", "content"), "must have exactly one content type"
            continue
        media_type, media = next(iter(content.items()))
        place = (*parts, "requestBody", "content", media_type, "schema")
        if "$ref" not in media.get("schema", {}):
            yield place, "must refer to a named schema"
            continue
        schema = context.dereference(media["schema"])
        if not ("oneOf" in schema or "anyOf" in schema) or schema.get("x-flatten-as"):
            continue
        forms = {str(form.get("$ref")).rpartition("/")[2] for form in schema.get("oneOf", [])}
        if "x-group-body" not in schema:
            yield place, "is a union: say with x-flatten-as which keyword carries the message, or with x-group-body which form methods take"
        elif schema["x-group-body"] not in forms or "oneOf" in context.schemas[schema["x-group-body"]]:
            yield place, f"x-group-body must be the name of one of its forms, an object; got {schema['x-group-body']!r}"


@rule("answer")
def answer(context: Context) -> Iterator[Finding]:
    """Every operation has one successful answer: a named schema, a file, a redirect with a Location, or nothing: a 200 without content."""
    for parts, operation in context.operations:
        responses = operation.get("responses", {})
        good = context.dereference(responses["200"]) if "200" in responses else None
        redirect = context.dereference(responses["302"]) if "302" in responses else None
        if redirect is not None and "Location" not in redirect.get("headers", {}):
            yield (*parts, "responses", "302"), "a redirect needs a Location header"
        if good is None and redirect is None:
            yield (*parts, "responses"), "has no successful answer: neither 200 nor 302"
        content = (good or {}).get("content")
        if not content:
            continue
        if list(content) == [JSON]:
            schema = content[JSON].get("schema", {})
            successes = [
                choice for choice in schema.get("oneOf", [schema]) if "$ref" in choice and not context.dereference(choice).get("x-failure")
            ]
            if len(successes) != 1:
                yield (
                    (*parts, "responses", "200", "content", JSON, "schema"),
                    "must refer to exactly one schema that is not a failure",
                )
        elif next(iter(content)) == JSON:
            yield (*parts, "responses", "200", "content"), "the file comes first, its JSON failure second"
