"""Is a request that left the client what the description documents? Prism ignores unknown parameters and fields, so this does not."""

from __future__ import annotations

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator, FormatChecker

from tests.contract.described import parameters, with_json_read

if TYPE_CHECKING:
    import httpx

    from tests.contract.described import Described

HTTP_HEADERS = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "prefer",
    "transfer-encoding",
    "user-agent",
}
"""What httpx sends by itself, and the header that picks Prism's answer."""


def check_request(operation: Described, request: httpx.Request, token: str) -> None:
    """Check everything about a request; its body must have been read."""
    assert request.method == operation.method.upper()
    template = re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(operation.path))
    assert re.fullmatch(template, request.url.raw_path.decode().partition("?")[0]), request.url
    _check_token(operation, request, token)
    _check_parameters(operation, request)
    _check_body(operation, request)


def _check_token(operation: Described, request: httpx.Request, token: str) -> None:
    place = operation.token_place
    found = {("query", name) for name, value in request.url.params.multi_items() if token in value}
    found |= {("header", name) for name, value in request.headers.items() if token in value}
    assert found == ({(place["in"], place["name"])} if place else set())
    assert token.encode() not in request.content
    if place:
        assert token == (request.url.params[place["name"]] if place["in"] == "query" else request.headers[place["name"]])


def _check_parameters(operation: Described, request: httpx.Request) -> None:
    place = operation.token_place
    token_parameter = {(place["in"], place["name"])} if place else set()
    documented = parameters(operation)
    query = request.url.params.multi_items()
    sent = {("query", name): value for name, value in query}
    assert len(sent) == len(query), f"sent twice: {query}"
    sent |= {("header", name): value for name, value in request.headers.items() if name not in HTTP_HEADERS}
    unknown = set(sent) - set(documented) - token_parameter
    assert not unknown, f"not documented for {operation.id}: {unknown}"
    missing = {key for key, item in documented.items() if item.get("required") and key[0] != "path"} - set(sent)
    assert not missing, f"{operation.id} requires {missing}"
    for key, text in sent.items():
        if key in documented:
            _validate(_typed(text, documented[key]["schema"]), documented[key]["schema"])


def _check_body(operation: Described, request: httpx.Request) -> None:
    documented = operation.resolved.get("requestBody")
    if documented is None:
        assert request.content == b""
        assert request.method != "POST" or request.headers.get("content-type") == "application/json"
        return
    content_type = request.headers["content-type"]
    media_type = content_type.partition(";")[0]
    schema = documented["content"][media_type]["schema"]
    if media_type == "application/json":
        _validate(with_json_read(json.loads(request.content), schema), closed(schema))
    else:
        assert media_type == "multipart/form-data", f"nobody has taught the contract tests to read {media_type}"
        _check_form(form_parts(content_type, request.content), schema)


def form_parts(content_type: str, content: bytes) -> dict[str, tuple[str | None, str, bytes]]:
    """Read a multipart body: name → file name, media type and bytes of each part."""
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + content)
    parts = list(message.iter_parts())
    assert all(part["content-type"] for part in parts), "a part without media type crashes Prism"
    read = {}
    for part in parts:
        payload = part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        read[str(part.get_param("name", header="content-disposition"))] = (part.get_filename(), part.get_content_type(), payload)
    assert len(read) == len(parts), "a part was sent twice"
    return read


def _check_form(parts: dict[str, tuple[str | None, str, bytes]], schema: dict[str, Any]) -> None:
    assert set(schema["required"]) <= set(parts) <= set(schema["properties"])
    for name, (file_name, _, content) in parts.items():
        if schema["properties"][name].get("format") == "binary":
            assert file_name, "a file without a name is refused"
            assert content, "an empty file, as when a file object is not rewound"


def closed(schema: dict[str, Any], *, is_part: bool = False) -> dict[str, Any]:
    """Forbid the fields that a schema does not name, in JSON text as well; a schema that names none stays open."""
    if "contentSchema" in schema:
        return closed(schema["contentSchema"])
    strict = dict(schema)
    for combination, parts in (("oneOf", False), ("anyOf", False), ("allOf", True)):
        if combination in schema:
            strict[combination] = [closed(member, is_part=parts) for member in schema[combination]]
    if "properties" in schema:
        strict["properties"] = {name: closed(member) for name, member in schema["properties"].items()}
    if "items" in schema:
        strict["items"] = closed(schema["items"])
    if not is_part and ("properties" in schema or "allOf" in schema):
        strict["unevaluatedProperties"] = False
    return strict


def _typed(text: str, schema: dict[str, Any]) -> object:
    """A parameter travels as text: give it the type that its schema names."""
    return json.loads(text) if schema.get("type") in {"integer", "number", "boolean"} else text


def _validate(value: object, schema: dict[str, Any]) -> None:
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(value)
