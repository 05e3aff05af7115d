"""A draft of an operation."""

import re
from typing import Any

from generator.draft import NAME, TEXT
from generator.draft.schemas import Schemas, pascal, typed
from generator.model import JSON, MULTIPART, Spec
from generator.pages import Page, PageError, Row
from generator.pages.tree import Node, nest, walk
from generator.pages.types import kind_of

_HISTORY = "历史文档"
"""Where the documentation keeps what DingTalk does not recommend any more."""
_SUCCESS = "0"
_INTEGER = re.compile(r"-?\d+")


def draft_operation(spec: Spec, page: Page, unread: list[str]) -> dict[str, Any]:
    """Make the draft; what could not be read is added to `unread`.

    Raises:
        PageError: the page does not tell method and address.
    """
    call = page.call
    if call is None or not call.method or not call.path:
        raise PageError(f"{page.path}: method and address of a call are not there (HTTP Method, HTTP URL), and no name of an event either")
    name = NAME + re.sub(r"\W+", "_", re.sub(r"\{[^}]*\}", "", call.path)).strip("_")
    schemas = Schemas()
    scheme = _security(spec, page)
    parameters, taken = _parameters(spec, page, scheme)
    body = [row for row in page.rows if row.place == "body" and row.name not in taken]
    operation: dict[str, Any] = {
        "operationId": name,
        "tags": [f"{NAME}domain"],
        "summary": f"{TEXT}what it does.",
        "x-summary-zh": f"{TEXT}一句话。",
        "x-name-zh": page.title or f"{TEXT}the title of the page.",
        "description": f"{TEXT}what is to be known of it, and what the page contradicts itself in.",
        "externalDocs": {"url": page.url or f"{TEXT}https://open.dingtalk.com/document/…"},
        "x-source": [{"fact": f"{NAME}file.yaml#row", "era": "current", "confidence": "documented"}],
    }
    if _HISTORY in page.breadcrumb:
        operation |= {"deprecated": True, "x-deprecated": {"because": "history", "note": f"{TEXT}what replaces it, or use_instead."}}
    if page.permissions is not None:
        operation["x-permission"] = [{"name": each.name} | ({"code": each.code} if each.code else {}) for each in page.permissions]
    else:
        unread.append("the page tells no permissions")
    if page.app_types is not None:
        operation["x-app-types"] = page.app_types
    else:
        unread.append("the page tells no app types")
    operation |= {
        "x-safe-to-retry": False,
        "x-limits": [{"text": f"{TEXT}each limit that the page names; [] when there is none."}],
        "x-errors": list(dict.fromkeys(code.code for code in page.codes if code.code != _SUCCESS)),
        "security": [{scheme: []}] if scheme else [],
    }
    if parameters:
        operation["parameters"] = parameters
    if body:
        operation["requestBody"] = _body(name, schemas, nest(body, page.requests), page, unread)
    operation["responses"] = _responses(spec, name, schemas, page, unread)
    item = {"servers": [{"url": f"https://{call.host}"}], call.method.lower(): operation}
    return {"paths": {call.path: item}, "components": {"schemas": schemas.named}}


def _security(spec: Spec, page: Page) -> str | None:
    """Find the security scheme whose token the page has among the parameters."""
    host = page.call.host if page.call else ""
    rows = {(row.place, row.name) for row in page.rows}
    fitting = [name for name, scheme in spec.security_schemes.items() if (scheme.location, scheme.parameter) in rows]
    used = [operation.security for operation in spec.operations if spec.hosts.get(operation.host) == f"https://{host}"]
    return max(fitting, key=used.count, default=None)


def _parameters(spec: Spec, page: Page, scheme: str | None) -> tuple[list[dict[str, Any]], set[str]]:
    """Write the parameters beside the body, and return the names of those rows of the body that are among them: a GET has none."""
    token = spec.security_schemes[scheme].parameter if scheme else ""
    bodiless = page.call is not None and page.call.method == "GET"
    found: dict[tuple[str, str], dict[str, Any]] = {}
    taken = set()
    for row in page.rows:
        place = "query" if bodiless and row.place == "body" else row.place
        if place not in {"path", "query", "header"} or row.name == token:
            continue
        if row.place == "body":
            taken.add(row.name)
        node = Node(row)
        found[place, row.name] = {
            "name": row.name,
            "in": place,
            **({"required": True} if row.required or place == "path" else {}),
            "description": f"{TEXT}what it means, with its unit (type on the page: {row.type or 'none'}).",
            "schema": typed(node.kind),
            "example": _example(row),
        }
    path = page.call.path if page.call else ""
    for name in re.findall(r"\{([^}]*)\}", path):
        if ("path", name) not in found:
            found["path", name] = {
                "name": name, "in": "path", "required": True, "description": f"{TEXT}what it means.", "schema": {"type": "string"},
                "example": f"{TEXT}a value.",
            }  # fmt: skip
    return list(found.values()), taken


def _example(row: Row) -> Any:
    if kind_of(row.type).name in {"integer", "number"} and _INTEGER.fullmatch(row.sample):
        return int(row.sample)
    return row.sample or f"{TEXT}a value."


def _body(name: str, schemas: Schemas, nodes: list[Node], page: Page, unread: list[str]) -> dict[str, Any]:
    _tell_guesses("body", nodes, unread)
    media = MULTIPART if any(node.kind.name == "file" for _, node in walk(nodes)) else JSON
    schema = schemas.add(f"{NAME}{pascal(name.removeprefix(NAME))}Request", nodes, requires=True)
    content: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    if page.requests:
        content["examples"] = _examples(f"{NAME}request", page.requests)
    else:
        unread.append("the page prints no JSON of a request")
    return {"required": True, "content": {media: content}}


def _responses(spec: Spec, name: str, schemas: Schemas, page: Page, unread: list[str]) -> dict[str, Any]:
    nodes = nest([row for row in page.rows if row.place == "response"], page.responses)
    _tell_guesses("response", nodes, unread)
    old = _is_old(spec, page)
    envelope = _envelope(spec) if old else frozenset()
    schema = schemas.add(
        f"{NAME}{pascal(name.removeprefix(NAME))}Result", [node for node in nodes if node.row.name not in envelope], requires=False
    )
    result: dict[str, Any] = {"$ref": f"#/components/schemas/{schema}"}
    if old:
        own = schemas.named[schema]
        shared = {"$ref": "common.yaml#/components/schemas/OapiEnvelope"}
        schemas.named[schema] = {"description": own.pop("description"), "allOf": [shared, *([own] if own["properties"] else [])]}
        result = {"oneOf": [result, {"$ref": "common.yaml#/components/schemas/OapiFailure"}]}
    content: dict[str, Any] = {"schema": result}
    if page.responses:
        content["examples"] = _examples("success", page.responses)
    else:
        unread.append("the page prints no JSON of a response")
    if not nodes:
        unread.append("the page has no table of the response")
    found: dict[str, Any] = {"200": {"description": f"{TEXT}what the answer is.", "content": {JSON: content}}}
    if not old:
        for status in sorted({code.http for code in page.codes if re.fullmatch(r"[45]\d\d", code.http)}):
            codes = list(dict.fromkeys(code.code for code in page.codes if code.http == status))
            found[status] = {
                "description": f"{TEXT}why it fails.",
                "content": {
                    JSON: {
                        "schema": {"$ref": "common.yaml#/components/schemas/ApiFailure"},
                        "examples": {
                            f"{NAME}{status}_{number}": {"summary": f"{TEXT}why.", "value": {"code": code}}
                            for number, code in enumerate(codes, 1)
                        },
                    }
                },
            }
    return found


def _is_old(spec: Spec, page: Page) -> bool:
    """Whether the page is of the host whose answers say with `errcode` whether they are failures."""
    host = f"https://{page.call.host}" if page.call else ""
    server = next((each for each in spec.servers if each.url == host), None)
    return server is not None and not server.path_prefixes and "OapiEnvelope" in spec.models


def _envelope(spec: Spec) -> frozenset[str]:
    return frozenset(spec.models["OapiEnvelope"].fields)


def _examples(name: str, bodies: list[Any]) -> dict[str, Any]:
    return {
        name + (f"_{number}" if number > 1 else ""): {
            "summary": f"{TEXT}what it shows; the values of the page have to give way to invented ones.",
            "value": body,
        }
        for number, body in enumerate(bodies, 1)
    }


def _tell_guesses(place: str, nodes: list[Node], unread: list[str]) -> None:
    guessed = [path for path, node in walk(nodes) if node.guessed]
    if guessed:
        unread.append(f"{place}: in which object these are is a guess, for the JSON of the page does not have them: {', '.join(guessed)}")
    unknown = [f"{path} ({node.row.type or 'no type'})" for path, node in walk(nodes) if not node.kind.name]
    if unknown:
        unread.append(f"{place}: of no known type: {', '.join(unknown)}")
