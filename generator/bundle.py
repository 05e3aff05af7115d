"""Step `bundle`: merge the domain documents into one OpenAPI document and validate it (prance).

prance's own merging loses component names (PITFALLS), so the merge is ours; prance reads the result, resolves and validates it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import prance
import prance.util.url

from generator.problems import Problem, SpecError, pointer, walk
from generator.sources import ROOT_DOCUMENT, Document, read_document

DOMAIN_SECTIONS = frozenset({"components", "paths", "webhooks"})


@dataclass(frozen=True)
class Bundle:
    """The whole spec as one document with internal references only."""

    document: dict[str, Any]
    domains: tuple[str, ...]
    origins: dict[str, str] = field(repr=False)
    """Pointer of each path, webhook and component → the file it was written in."""

    def place(self, *parts: str | int) -> tuple[str, str]:
        """Tell the file and the pointer of a node of the bundle; the pointer is the same in both."""
        for length in range(len(parts), 0, -1):
            label = self.origins.get(pointer(*parts[:length]))
            if label is not None:
                return label, pointer(*parts)
        return f"spec/{ROOT_DOCUMENT}", pointer(*parts)

    def problem(self, rule: str, message: str, *parts: str | int) -> Problem:
        """Describe something wrong at a node of the bundle, in terms of the file it comes from."""
        label, where = self.place(*parts)
        return Problem(label, where, rule, message)

    @cached_property
    def resolved(self) -> dict[str, Any]:
        """The document with every reference replaced by what it refers to."""
        parser = prance.ResolvingParser(spec_string=self.to_json(), lazy=False, backend="openapi-spec-validator", strict=False)
        specification: dict[str, Any] = parser.specification
        return specification

    def to_json(self) -> str:
        """Serialize the bundle; the same spec gives the same bytes."""
        return json.dumps(self.document, ensure_ascii=False, indent=1) + "\n"

    def operations(self) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Yield each operation with its keys (`paths`, path, method)."""
        for path, item in self.document["paths"].items():
            for method in ("get", "put", "post", "delete", "patch"):
                if method in item:
                    yield ("paths", path, method), item[method]


def bundle(spec_directory: Path) -> Bundle:
    """Merge and validate the documents in `spec_directory`.

    Raises:
        SpecError: a document cannot be read, two define the same thing, a reference leads nowhere, or the result is not OpenAPI 3.1.
    """
    root = read_document(spec_directory / ROOT_DOCUMENT)
    merged = dict(root.content)
    domains = merged.pop("x-domains", None)
    if not isinstance(domains, list) or not all(isinstance(name, str) for name in domains):
        raise SpecError([Problem(root.label, "/x-domains", "domains", "must be the list of the domain documents' names")])
    documents = [read_document(spec_directory / f"{name}.yaml") for name in domains]
    problems = list(_undeclared_documents(spec_directory, domains))
    merged["paths"] = {}
    merged["components"] = dict(merged.get("components", {}))
    origins = {pointer("components", section, name): root.label for section, members in merged["components"].items() for name in members}
    by_name = {document.name: document for document in [root, *documents]}
    for document in documents:
        problems += _merge(document, merged, origins)
    for document in by_name.values():
        problems += _bad_references(document, by_name)
    if problems:
        raise SpecError(problems)
    result = Bundle(_with_internal_references(merged), tuple(domains), origins)
    _validate(result)
    return result


def _undeclared_documents(spec_directory: Path, domains: list[str]) -> Iterator[Problem]:
    known = {*domains, "openapi", "errors"}
    for path in sorted(spec_directory.glob("*.yaml")):
        if path.stem not in known:
            yield Problem(
                f"{spec_directory.name}/{path.name}",
                "",
                "domains",
                f"not listed in x-domains of {ROOT_DOCUMENT}: it would be ignored",
            )


def _merge(document: Document, merged: dict[str, Any], origins: dict[str, str]) -> Iterator[Problem]:
    for section, members in document.content.items():
        if section not in DOMAIN_SECTIONS:
            yield Problem(
                document.label,
                pointer(section),
                "domains",
                "a domain document holds only paths, webhooks and components",
            )
        elif section == "components":
            for kind, components in members.items():
                target = merged["components"].setdefault(kind, {})
                yield from _add(document, ("components", kind), components, target, origins)
        else:
            yield from _add(document, (section,), members, merged.setdefault(section, {}), origins)


def _add(
    document: Document, parts: tuple[str, ...], members: dict[str, Any], target: dict[str, Any], origins: dict[str, str]
) -> Iterator[Problem]:
    for name, member in members.items():
        where = pointer(*parts, name)
        if name in target:
            yield Problem(document.label, where, "duplicate-name", f"{name} is already defined in {origins[where]}")
        else:
            target[name] = member
            origins[where] = document.label


_REFERENCE = re.compile(r"(?P<file>[a-z_]+\.yaml)?#(?P<pointer>/.*)")


def _bad_references(document: Document, documents: dict[str, Document]) -> Iterator[Problem]:
    for parts, node in walk(document.content):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            continue
        match = _REFERENCE.fullmatch(node["$ref"])
        target = documents.get(match["file"] or document.name) if match else None
        if match is None or target is None or not _exists(target.content, match["pointer"]):
            yield Problem(document.label, pointer(*parts, "$ref"), "dangling-ref", f"{node['$ref']} leads nowhere")


def _exists(node: object, where: str) -> bool:
    for part in where.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or key not in node:
            return False
        node = node[key]
    return True


def _with_internal_references(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: "#" + value.partition("#")[2] if key == "$ref" and isinstance(value, str) else _with_internal_references(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_with_internal_references(value) for value in node]
    return node


def _validate(result: Bundle) -> None:
    try:
        prance.BaseParser(spec_string=result.to_json(), backend="openapi-spec-validator", strict=False)
    except prance.ValidationError as error:
        parts, message = _explain(error)
        raise SpecError([result.problem("openapi", message, *parts)]) from error


def _explain(error: prance.ValidationError) -> tuple[tuple[str | int, ...], str]:
    cause = error.args[0] if error.args and isinstance(error.args[0], Exception) else error.__cause__ or error
    path = getattr(cause, "absolute_path", getattr(cause, "path", ()))
    message = str(getattr(cause, "message", cause))
    return tuple(path), message.splitlines()[0]
