"""What programs in other languages are made from, beside the whole spec: a bundle for each host, and the error catalogue as plain data.

Most generators take the first address that they find for all operations: with several hosts in one document, half of the calls go astray.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from generator.model import Catalogue, Operation, Spec
from generator.model.schemas import in_text
from generator.problems import keys, walk
from generator.source.bundle import Bundle

Component = tuple[str, str]
"""Kind and name."""


def files(bundle: Bundle, spec: Spec, catalogue: Catalogue) -> dict[str, str]:
    """Write all of them: name of the file → content. The same spec gives the same bytes; the catalogue is there as it is written."""
    bundles = {f"openapi-{server.name}.json": of_host(bundle, spec, server.name).to_json() for server in spec.servers}
    return bundles | {"errors.json": json.dumps(catalogue.document, ensure_ascii=False, indent=1) + "\n"}


def of_host(bundle: Bundle, spec: Spec, host: str) -> Bundle:
    """Make the bundle of one host: its operations, with the tags and components that these need and no others.

    The host is said once, for all operations. No webhook is in it: DingTalk sends those, to addresses that are not its own.
    """
    document = bundle.document
    operations = [operation for operation in spec.operations if operation.host == host]
    called = {operation.path for operation in operations}
    needed = _needed(bundle, operations)
    tags = {operation.domain for operation in operations}
    components = {
        section: {name: component for name, component in named.items() if (section, name) in needed}
        for section, named in document["components"].items()
    }
    of_this_host = {
        "servers": [server for server, known in zip(document["servers"], spec.servers, strict=True) if known.name == host],
        "tags": [tag for tag in document["tags"] if tag["name"] in tags],
        "components": {section: named for section, named in components.items() if named},
        "paths": {
            path: {key: value for key, value in item.items() if key != "servers"}
            for path, item in document["paths"].items()
            if path in called
        },
    }
    return replace(
        bundle, document=_spelled_out({key: of_this_host.get(key, value) for key, value in document.items() if key != "webhooks"})
    )


def _spelled_out(node: Any) -> Any:
    """Say in descriptions, too, what is in texts that hold lists or JSON: no generator of others reads the keys that say it."""
    if isinstance(node, list):
        return list(map(_spelled_out, node))
    if not isinstance(node, dict):
        return node
    spelled = {key: _spelled_out(value) for key, value in node.items()}
    if inside := in_text(node):
        spelled["description"] = f"{spelled.get('description', '')} {inside}".strip()
    return spelled


def _needed(bundle: Bundle, operations: Iterable[Operation]) -> set[Component]:
    """Find the components that operations need, directly or through others."""
    found: set[Component] = set()
    waiting = {component for operation in operations for component in (*_schemes(operation), *_references(bundle, operation.place[:2]))}
    while waiting:
        component = waiting.pop()
        found.add(component)
        waiting |= set(_references(bundle, ("components", *component))) - found
    return found


def _schemes(operation: Operation) -> Iterator[Component]:
    of_one_form = (parameter.token_scheme for parameter in operation.parameters if parameter.token_scheme)
    for name in (*operation.security_schemes, *of_one_form):
        yield "securitySchemes", name


def _references(bundle: Bundle, place: Iterable[str | int]) -> Iterator[Component]:
    node: Any = bundle.document
    for key in place:
        node = node[key]
    for parts, below in walk(node):
        if parts[-1:] == ("$ref",):
            _, section, name = keys(str(below).removeprefix("#"))
            yield section, name
