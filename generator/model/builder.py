"""Makes the model of a bundle. Together with `schemas` it is the only reader of `$ref`, `allOf`, `oneOf` and `x-*`, beside the lint."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any, Literal

from generator.model.fields import Model
from generator.model.operations import (
    JSON,
    Alias,
    Answer,
    AppType,
    Content,
    Deprecation,
    Documentation,
    Example,
    Operation,
    Paging,
    Parameter,
    Permission,
    Rate,
    Response,
    Source,
    Statement,
    Webhook,
)
from generator.model.schemas import Schemas, name_of, reasons
from generator.model.spec import Domain, Info, SecurityScheme, Server, Spec, StreamHeader
from generator.model.values import Path
from generator.source.bundle import Bundle
from generator.upstream import python_name

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")


@lru_cache(maxsize=2)  # each step asks for it
def build(bundle: Bundle) -> Spec:
    """Read a bundle. What the lint refuses is read as well as it can be: a comparison reads specs of the past."""
    return _Builder(bundle).spec()


def host_name(url: str) -> str:
    """Name a server by its first label.

    >>> host_name("https://oapi.dingtalk.com")
    'oapi'
    """
    return url.removeprefix("https://").partition(".")[0]


class _Builder:
    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._document = bundle.document
        self._schemas = Schemas(bundle)
        self._hosts = {server["url"]: host_name(server["url"]) for server in self._document.get("servers", [])}
        self._paths = list(_items(self._document, "paths"))
        self._pushes = list(_items(self._document, "webhooks"))
        sent, received = self._directions()
        self._models = self._schemas.models(sent, received)

    def spec(self) -> Spec:
        """Read all of it."""
        document = self._document
        schemes = document["components"].get("securitySchemes", {})
        info = document["info"]
        return Spec(
            info=Info(info["title"], info["version"], info.get("summary", ""), info.get("description", "")),
            servers=tuple(
                Server(
                    self._hosts[server["url"]],
                    server["url"],
                    server.get("description", ""),
                    server.get("x-summary-zh", ""),
                    tuple(server.get("x-path-prefixes", ())),
                )
                for server in document.get("servers", [])
            ),
            security_schemes={name: _scheme(scheme) for name, scheme in schemes.items()},
            domains=self._domains(),
            operations=tuple(self._operation(place, node) for place, node in self._paths),
            webhooks=tuple(self._webhook(place, node) for place, node in self._pushes),
            models=self._models,
            values=self._schemas.values(),
            rates=tuple(statement.rate for statement in _statements(document) if statement.rate),
            stream_headers=tuple(self._stream_headers()),
            stream_topics=self._stream_topics(),
            _components=document["components"],
        )

    def _directions(self) -> tuple[set[str], set[str]]:
        """Find which schemas are sent, and which are received.

        What is not referred to travels in a text, as the data of a Stream frame: it is received unless `x-sent` says otherwise.
        """
        operations, pushes = [node for _, node in self._paths], [node for _, node in self._pushes]
        requests, responses = [node.get("requestBody") for node in operations], [node.get("responses") for node in pushes]
        sent = self._schemas.reached(requests, responses, self._schemas.marked_as_sent)
        received = self._schemas.reached([node.get("responses") for node in operations], [node.get("requestBody") for node in pushes])
        return sent, received | (self._schemas.names - sent)

    def _domains(self) -> dict[str, Domain]:
        tags = {
            tag["name"]: Domain(tag.get("x-name-zh", ""), tag.get("description", ""), tag.get("x-summary-zh", ""))
            for tag in self._document.get("tags", [])
        }
        used = {tag for _, node in (*self._paths, *self._pushes) for tag in node.get("tags", [])}
        return {name: tags[name] for name in self._bundle.domains or tags if name in used & tags.keys()}

    def _operation(self, place: Path, node: Node) -> Operation:
        _, path, method = map(str, place)
        described = self._described(place, node, str(node.get("operationId", f"{method.upper()} {path}")))
        answer, success = self._success(described["responses"].get("200"))
        servers = self._document["paths"][path].get("servers") or self._document.get("servers", [])
        return Operation(
            **described,
            method=method.upper(),
            path=path,
            host=self._hosts.get(servers[0]["url"], servers[0]["url"]) if servers else "",
            security=next(iter(described["security_schemes"]), None),
            safe_to_retry=bool(node.get("x-safe-to-retry")),
            answer=answer,
            success=success,
            token_lifetime=node.get("x-token-lifetime"),
            permissions=tuple(_permissions(node)) if "x-permission" in node else None,
            app_types=tuple(AppType(each) for each in _list(node, "x-app-types") if each in [*AppType]),
            aliases=tuple(_aliases(node, described["id"])),
            paging=_paging(node, described["id"]),
            alternatives=tuple(tuple(map(_names, group)) for group in _list(node, "x-require-one-of") if isinstance(group, list)),
        )

    def _success(self, response: Response | None) -> tuple[Answer, str | None]:
        if response is None:
            return Answer.REDIRECT, None
        if not response.content:
            return Answer.NOTHING, None
        if any(content.media_type != JSON for content in response.content):
            return Answer.FILE, None
        content = response.content[0]
        successes = (name for name in content.value.classes if not self._models[name].is_failure)
        return Answer.MODEL, next(successes, content.schema or None)

    def _webhook(self, place: Path, node: Node) -> Webhook:
        described = self._described(place, node, str(place[1]))
        content = next(iter(described["body"]), None)
        forms = tuple(content.value.classes) if content else ()
        return Webhook(**described, is_event=node.get("x-event") is not False, forms=forms)

    def _described(self, place: Path, node: Node, name: str) -> dict[str, Any]:
        body = self._bundle.dereference(node.get("requestBody", {}))
        security = node.get("security", self._document.get("security", []))
        return {
            "id": name,
            "domain": next(iter(node.get("tags", [])), ""),
            "place": place,
            "documentation": _documentation(node),
            "parameters": tuple(self._parameters(node, name)),
            "body": tuple(self._contents(body)),
            "body_required": bool(body.get("required")),
            "responses": {status: self._response(status, response) for status, response in node.get("responses", {}).items()},
            "statements": tuple(_statements(node)),
            "errors": tuple(map(str, _list(node, "x-errors"))),
            "deprecation": _deprecation(node),
            "security_schemes": tuple(scheme for entry in security for scheme in entry),
            "facts": {key: value for key, value in node.items() if key not in _READ},
        }

    def _parameters(self, node: Node, owner: str) -> Iterator[Parameter]:
        for parameter in map(self._bundle.dereference, node.get("parameters", [])):
            name, description = parameter["name"], str(parameter.get("description", ""))
            value = self._schemas.value(parameter.get("schema", {}), owner, name)
            yield Parameter(
                name=name,
                python=python_name(name),
                location=parameter["in"],
                required=bool(parameter.get("required")),
                value=replace(value, description=description or value.description),
                example=(parameter["example"],) if "example" in parameter else (),
                examples=_examples(parameter),
                token_scheme=parameter.get("x-token-of-one-form"),
                facts=parameter,
            )

    def _contents(self, node: Node) -> Iterator[Content]:
        for media_type, media in node.get("content", {}).items():
            schema = media.get("schema", True)
            yield Content(media_type, name_of(schema), self._schemas.value(schema), _examples(media))

    def _response(self, status: str, node: Node) -> Response:
        node = self._bundle.dereference(node)
        location = node.get("headers", {}).get("Location")
        examples = location["schema"].get("examples", [location.get("example")]) if location else []
        return Response(
            status, str(node.get("description", "")), tuple(self._contents(node)), tuple(map(str, examples)), location is not None
        )

    def _stream_headers(self) -> Iterator[StreamHeader]:
        for model in self._models.values():
            for name, field in _mapping(model, "x-stream-headers").items():
                found = model.fields.get(field)
                yield StreamHeader(name, field, found is not None and found.value.annotation == "int")

    def _stream_topics(self) -> dict[str, dict[str, str]]:
        return {name: topic for model in self._models.values() for name, topic in _mapping(model, "x-stream-topics").items()}


_READ = frozenset({"parameters", "requestBody", "responses"})


def _items(document: Node, section: str) -> Iterator[tuple[Path, Node]]:
    for name, item in document.get(section, {}).items():
        for method in METHODS:
            if method in item:
                yield (section, name, method), item[method]


def _scheme(node: Node) -> SecurityScheme:
    place, name, token = (str(node.get(key, "")) for key in ("in", "name", "x-token"))
    return SecurityScheme(place, name, token, node.get("description", ""), node.get("x-summary-zh", ""))


def _documentation(node: Node) -> Documentation:
    page = node.get("externalDocs", {})
    return Documentation(
        summary=node.get("summary", ""),
        summary_zh=node.get("x-summary-zh", ""),
        name_zh=node.get("x-name-zh", ""),
        description=str(node.get("description") or ""),
        docs_url=page.get("url", ""),
        docs_note=page.get("description"),
        sources=tuple(
            Source(str(each.get("fact", "")), str(each.get("era", "")), str(each.get("confidence", "")))
            for each in _list(node, "x-source")
            if isinstance(each, dict)
        ),
    )


def _permissions(node: Node) -> Iterator[Permission]:
    for each in _list(node, "x-permission"):
        if isinstance(each, dict):
            yield Permission(str(each.get("name", "")), _text(each, "code"), _text(each, "for"))


def _aliases(node: Node, name: str) -> Iterator[Alias]:
    for each in _list(node, "x-aliases"):
        if isinstance(each, dict):
            yield Alias(str(each.get("group", "")), _text(each, "name") or name)


def _paging(node: Node, name: str) -> Paging | None:
    row = node.get("x-pages")
    if not isinstance(row, dict) or "none" in row:
        return None
    return Paging(
        name=_text(row, "name") or f"iter_{name.partition('_')[2]}",
        cursor=str(row.get("cursor", "")),
        items=_steps(row, "items") or (),
        next=_steps(row, "next"),
        more=_steps(row, "more"),
        step=_text(row, "step"),
        first=row.get("first"),
        size=_text(row, "size"),
        largest=row.get("largest"),
    )


def _steps(node: Node, key: str) -> tuple[str, ...] | None:
    return tuple(str(node[key]).split(".")) if key in node else None


def _deprecation(node: Node) -> Deprecation | None:
    row = node.get("x-deprecated")
    if not isinstance(row, dict):
        return None
    successors = tuple(map(str, _list(row, "use_instead")))
    closed: str | Literal[True] | None = True if row.get("closed_to_new_apps") is True else _text(row, "closed_to_new_apps")
    return Deprecation(str(row.get("because", "")), closed, successors, _text(row, "note"))


def _examples(node: Node) -> dict[str, Example]:
    return {name: Example(name, str(each.get("summary", "")), each.get("value")) for name, each in node.get("examples", {}).items()}


_BOUNDS = frozenset({"maximum", "minimum", "pattern"})


def _names(alternative: Any) -> tuple[str, ...]:
    return (alternative,) if isinstance(alternative, str) else tuple(alternative)


def _statements(node: Node) -> Iterator[Statement]:
    for entry in _list(node, "x-limits"):
        if isinstance(entry, dict):
            rate = entry.get("rate")
            yield Statement(
                text=str(entry.get("text", "")),
                path=str(entry["field"]) if "field" in entry else None,
                bounds={key: value for key, value in entry.items() if key.startswith(("max_", "min_")) or key in _BOUNDS},
                enforced=reasons(entry.get("source")),
                rate=Rate(rate["count"], rate["per_seconds"], rate["scope"]) if rate else None,
                formats=tuple(entry["formats"]) if "formats" in entry else None,
                when=entry.get("when", {}),
                era=entry.get("era"),
            )


def _mapping(model: Model, key: str) -> dict[str, Any]:
    found = model.keywords.get(key)
    return found if isinstance(found, dict) else {}


def _text(node: Node, key: str) -> str | None:
    return str(node[key]) if key in node else None


def _list(node: Node, key: str) -> list[Any]:
    """Return a list, or an empty one for what the lint refuses."""
    found = node.get(key)
    return found if isinstance(found, list) else []
