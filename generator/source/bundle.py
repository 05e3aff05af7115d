"""Step `bundle`: merge the domain documents into one OpenAPI document and validate it (prance).

prance's own merging loses component names (docs/pitfalls.md), so the merge is ours; prance reads the result, resolves and validates it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from generator.problems import Problem, SpecError, did_you_mean, keys, pointer, walk
from generator.source.sources import ROOT_DOCUMENT, Document, read_document
from generator.source.unknown_keys import unknown_keys
from generator.source.validation import validate

DOMAIN_SECTIONS = frozenset({"components", "paths", "webhooks"})


@dataclass(frozen=True, eq=False)
class Bundle:
    """The whole spec as one document with internal references only."""

    document: dict[str, Any]
    domains: tuple[str, ...]
    origins: dict[str, str] = field(repr=False)
    """Pointer of each path, webhook and component → the file it was written in; the empty pointer → the root document."""

    def place(self, *parts: str | int) -> tuple[str, str]:
        """Return the file and the pointer of a node of the bundle; the pointer is the same in both."""
        above = (pointer(*parts[:length]) for length in range(len(parts), -1, -1))
        return next(self.origins[where] for where in above if where in self.origins), pointer(*parts)

    def problem(self, rule: str, message: str, *parts: str | int) -> Problem:
        """Describe something wrong at a node of the bundle, in terms of the file it comes from."""
        label, where = self.place(*parts)
        return Problem(label, where, rule, message)

    @cached_property
    def resolved(self) -> dict[str, Any]:
        """The document with every reference replaced by what it refers to; a schema inside itself becomes one that allows anything.

        What is referred to twice exists once: it must not be changed.
        """
        resolved: dict[str, Any] = {}
        cut: list[str] = []

        def resolve(node: Any, within: tuple[str, ...] = ()) -> Any:
            if isinstance(node, list):
                return [resolve(value, within) for value in node]
            if not isinstance(node, dict):
                return node
            reference = node.get("$ref")
            if not isinstance(reference, str):
                return {key: resolve(value, within) for key, value in node.items()}
            if reference in within:
                cut.append(reference)
                return {}
            if reference in resolved:
                return resolved[reference]
            before = len(cut)
            found = resolve(self.target(reference), (*within, reference))
            if set(cut[before:]) <= {reference}:  # else it is whole only where it is not inside what was cut
                resolved[reference] = found
            return found

        document: dict[str, Any] = resolve(self.document)
        return document

    def dereference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference, and the references it leads to."""
        while "$ref" in node:
            node = self.target(node["$ref"])
        return node

    def target(self, reference: str) -> dict[str, Any]:
        """Return what a reference refers to, which can be a reference again."""
        node: Any = self.document
        for key in keys(reference.removeprefix("#")):
            node = node[key]
        found: dict[str, Any] = node
        return found

    def is_of(self, domain: str, *parts: str | int) -> bool:
        """Return whether a node was written in the document of a domain."""
        return PurePosixPath(self.place(*parts)[0]).stem == domain

    def only(self, domain: str) -> dict[str, Any]:
        """Make the document that one domain would be: what it holds, and all that this refers to."""
        found: dict[str, Any] = {**self.document, "components": {"securitySchemes": self.document["components"].get("securitySchemes", {})}}
        waiting: list[list[str]] = []
        for section in ("paths", "webhooks"):
            found[section] = {name: item for name, item in self.document.get(section, {}).items() if self.is_of(domain, section, name)}
            waiting += [target for item in found[section].values() for target in _referred(item)]
        for kind, members in self.document["components"].items():
            waiting += [["components", kind, name] for name in members if self.is_of(domain, "components", kind, name)]
        while waiting:
            _, kind, name = waiting.pop()
            group = found["components"].setdefault(kind, {})
            if name not in group:
                group[name] = self.document["components"][kind][name]
                waiting += _referred(group[name])
        return found

    def to_json(self) -> str:
        """Serialize the bundle; the same spec gives the same bytes."""
        return json.dumps(self.document, ensure_ascii=False, indent=1) + "\n"

    def operations(self) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Yield each operation with its keys (`paths`, path, method)."""
        for path, item in self.document["paths"].items():
            for method in ("get", "put", "post", "delete", "patch"):
                if method in item:
                    yield ("paths", path, method), item[method]

    def webhooks(self) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
        """Yield each webhook with its keys (`webhooks`, name, `post`)."""
        for name, item in self.document.get("webhooks", {}).items():
            if "post" in item:
                yield ("webhooks", name, "post"), item["post"]

    def properties(self, schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """All properties of an object schema, those from `allOf` included; `true` and `false` say no more than an empty schema."""
        schema = self.dereference(schema)
        found = {name: value if isinstance(value, dict) else {} for name, value in schema.get("properties", {}).items()}
        for part in schema.get("allOf", []):
            found.update(self.properties(part))
        return found

    def required(self, schema: dict[str, Any]) -> set[str]:
        """All required properties of an object schema, those from `allOf` included."""
        schema = self.dereference(schema)
        return set(schema.get("required", [])).union(*(self.required(part) for part in schema.get("allOf", [])))


def _referred(node: object) -> list[list[str]]:
    """Name the components that a node refers to."""
    references = (inner["$ref"] for _, inner in walk(node) if isinstance(inner, dict) and isinstance(inner.get("$ref"), str))
    return [target[:3] for target in (keys(reference.removeprefix("#")) for reference in references) if target[0] == "components"]


def bundle(spec_directory: Path, remembered: Path | None = None, *, domain: str | None = None, known_keys_only: bool = True) -> Bundle:
    """Merge and validate the documents in `spec_directory`.

    Args:
        spec_directory: Where the documents are.
        remembered: A file that says what was valid before: that is not validated again.
        domain: Ask only of this domain whether it is OpenAPI 3.1, which is what takes long; everything else is looked at as a whole.
        known_keys_only: Refuse unknown keys; the spec of another revision may have some.

    Raises:
        SpecError: a document cannot be read or has an unknown key, two documents define the same thing, a reference leads nowhere,
            there is no such domain, or the result is not OpenAPI 3.1.
    """
    root = read_document(spec_directory / ROOT_DOCUMENT)
    domains = root.content.get("x-domains")
    if not isinstance(domains, list) or not all(isinstance(name, str) for name in domains):
        where = Problem(root.label, "/x-domains", "domains", "must be the list of the domain documents' names")
        raise SpecError([where, *unknown_keys(root)])
    if domain is not None and domain not in domains:
        raise SpecError([Problem(root.label, "/x-domains", "domains", f"there is no domain {domain}{did_you_mean(domain, domains)}")])
    documents = [read_document(spec_directory / f"{name}.yaml") for name in domains]
    problems = list(_undeclared_documents(spec_directory, domains))
    if known_keys_only:
        problems += [problem for document in [root, *documents] for problem in unknown_keys(document)]
    merged = {key: value for key, value in root.content.items() if key not in {"webhooks", "x-domains"}}
    merged |= {"paths": {}, "components": {}}
    origins = {"": root.label}
    shared = Document(root.name, root.label, {key: value for key, value in root.content.items() if key in DOMAIN_SECTIONS})
    by_name = {document.name: document for document in [root, *documents]}
    for document in [shared, *documents]:
        problems += _merge(document, merged, origins)
    for document in by_name.values():
        problems += _bad_references(document, by_name)
    if problems:
        raise SpecError(problems)
    result = Bundle(_with_internal_references(merged), tuple(domains), origins)
    validate(result, remembered, domain)
    return result


def _undeclared_documents(spec_directory: Path, domains: list[str]) -> Iterator[Problem]:
    known = {*domains, "openapi", "errors", "audit"}
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
                "a domain document holds only paths, webhooks and components" + did_you_mean(section, DOMAIN_SECTIONS),
            )
        elif section == "components" and isinstance(members, dict):
            for kind, components in members.items():
                target = merged["components"].setdefault(kind, {})
                yield from _add(document, ("components", kind), components, target, origins)
        else:
            yield from _add(document, (section,), members, merged.setdefault(section, {}), origins)


def _add(document: Document, parts: tuple[str, ...], members: object, target: dict[str, Any], origins: dict[str, str]) -> Iterator[Problem]:
    if not isinstance(members, dict):
        yield Problem(document.label, pointer(*parts), "openapi", "must be a mapping")
        return
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
        if not _resolves(node["$ref"], document, documents):
            yield Problem(document.label, pointer(*parts, "$ref"), "dangling-ref", f"{node['$ref']} leads nowhere")


def _resolves(reference: str, document: Document, documents: dict[str, Document]) -> bool:
    """Follow a reference, and the references it leads to: to something that is there, and not in a circle."""
    seen: set[tuple[str, str]] = set()
    while (document.name, reference) not in seen:
        seen.add((document.name, reference))
        match = _REFERENCE.fullmatch(reference)
        if match is None or (match["file"] or document.name) not in documents:
            return False
        document = documents[match["file"] or document.name]
        node: Any = document.content
        for key in keys(match["pointer"]):
            if not isinstance(node, dict) or key not in node:
                return False
            node = node[key]
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str):
            return True
        reference = node["$ref"]
    return False


def _with_internal_references(node: Any) -> Any:
    if isinstance(node, dict):
        return {
            key: "#" + value.partition("#")[2] if key == "$ref" and isinstance(value, str) else _with_internal_references(value)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_with_internal_references(value) for value in node]
    return node
