"""Reads `spec/facts/*.yaml`: what the sources say about DingTalk. The spec is written from them and refers to them as `<file>#<name>`."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.problems import Problem, SpecError, did_you_mean, pointer
from generator.source.sources import Document, read_document

HEAD = frozenset({"file", "scope", "sources", "confidence_values"})
ROW = frozenset({"id", "source", "confidence"})
KNOWN_IN_ROWS = {
    "endpoints": ROW
    | {"era", "host", "method", "path", "summary", "auth", "request_content_type", "params", "response", "errors", "limits", "notes"}
    | {"permission", "app_types", "example_request", "example_response"},
    "events": ROW | {"meaning", "note", "fields", "required_reply", "example_decrypted", "current_http_example"},
    "event_forms": ROW | {"event", "arrives_by", "app_types", "biz_type", "table", "priority", "fields", "note"},
}
"""The keys of a row, in the sections whose rows are all of one kind."""
ONE_THING = {
    "id": re.compile(r"\w+"),
    "code": re.compile(r"-?[0-9]+|[A-Za-z][\w.-]*"),
    "method": re.compile(r"[A-Z]+"),
    "path": re.compile(r"/\S+"),
}
"""What names what a row is about: one call, one event or one code, and no list or range of them."""
SEVERAL_CODES = re.compile(r"[0-9]+\s*[-/,]\s*[0-9]+")


@dataclass(frozen=True)
class Facts:
    """What the spec may refer to."""

    names: dict[str, frozenset[str]]
    """File → the ids of its rows and the names of its sections."""
    codes: dict[str, frozenset[str]]
    """Section of error codes, as it is referred to → the codes of its rows."""
    contents: dict[str, dict[str, Any]]
    """File → what is in it."""

    @property
    def references(self) -> list[str]:
        """Everything that can be written as a reference."""
        return [f"{file}#{name}" for file, names in self.names.items() for name in names]

    def problem(self, fact: str, code: str | None = None) -> str | None:
        """Return what is wrong with a reference to a fact, or to what a section of error codes says of a code, if anything is."""
        file, _, name = fact.partition("#")
        if name in self.names.get(file, ()):
            missing = code is not None and code not in self.codes.get(fact, {code})
            return f"{fact} has no row for the code {code}" if missing else None
        known = self.references
        elsewhere = [other for other in known if other.endswith(f"#{name}")]
        return f"spec/facts has no {fact}" + did_you_mean(fact, elsewhere or known, alike=0 if elsewhere else 0.75)


def read_facts(spec_directory: Path) -> Facts:
    """Read the facts.

    Raises:
        SpecError: a document cannot be read, or a row of it does not say where it comes from.
    """
    documents = [read_document(path, folder=f"{spec_directory.name}/") for path in sorted((spec_directory / "facts").glob("*.yaml"))]
    problems = [problem for document in documents for problem in _problems(document)]
    if problems:
        raise SpecError(problems)
    return Facts(
        {document.name: frozenset(name for name, *_ in _named(document)) for document in documents},
        {f"{document.name}#{section}": frozenset(codes) for document in documents for section, codes in _codes(document).items()},
        {document.name: document.content for document in documents},
    )


def _named(document: Document) -> Iterator[tuple[str, str, int | None, dict[str, Any]]]:
    """Yield everything that has a name: each section, and each row with an id; name, section, number of the row, row."""
    for section, content in document.content.items():
        if section in HEAD:
            continue
        yield section, section, None, {}
        for index, row in enumerate(content if isinstance(content, list) else ()):
            if isinstance(row, dict) and ("id" in row or section in KNOWN_IN_ROWS):
                yield str(row.get("id")), section, index, row


def _rows(document: Document) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    """Yield every row, with its place: those of the sections, and those that a section has as `codes` beside a note."""
    for section, content in document.content.items():
        nested = section not in HEAD and isinstance(content, dict) and "codes" in content
        rows, place = (content["codes"], (section, "codes")) if nested else (content, (section,))
        for index, row in enumerate(rows if isinstance(rows, list) else ()):
            if isinstance(row, dict):
                yield (*place, index), row


def _codes(document: Document) -> dict[str, list[str]]:
    """Return the codes of the sections of error codes."""
    found: dict[str, list[str]] = {}
    for (section, *_), row in _rows(document):
        if "code" in row:
            found.setdefault(str(section), []).append(str(row["code"]))
    return found


def _problems(document: Document) -> Iterator[Problem]:
    def problem(message: str, *parts: str | int) -> Problem:
        return Problem(document.label, pointer(*parts), "fact", message)

    for key in sorted(HEAD - document.content.keys()):
        yield problem(f"`{key}` is missing", key)
    confidences = document.content.get("confidence_values", {})
    times = Counter(name for name, *_ in _named(document))
    for name, section, index, row in _named(document):
        if index is None:
            continue
        for key in sorted(ROW - row.keys()):
            yield problem(f"`{key}` is missing" + did_you_mean(key, row), section, index)
        for key in sorted(row.keys() - KNOWN_IN_ROWS.get(section, row.keys())):
            yield problem(f"`{key}` is not a key of a row of {section}" + did_you_mean(key, KNOWN_IN_ROWS[section]), section, index, key)
        if times[name] > 1:
            yield problem(f"the name {name} is there {times[name]} times", section, index, "id")
        if not any(str(row.get("confidence", confidence)).startswith(confidence) for confidence in confidences):
            yield problem(f"must begin with one of {', '.join(confidences)}", section, index, "confidence")
    yield from _several(document)


def _several(document: Document) -> Iterator[Problem]:
    """Yield the rows that stand for several calls, events or codes, of which it would not be clear which has what source."""
    times = {section: Counter(codes) for section, codes in _codes(document).items()}
    for place, row in _rows(document):
        for key in ONE_THING.keys() & row.keys():
            if not ONE_THING[key].fullmatch(str(row[key])):
                message = f"must name one thing, got {str(row[key])!r}: make a row for each"
                yield Problem(document.label, pointer(*place, key), "fact", message)
        if "code" in row and times[str(place[0])][str(row["code"])] > 1:
            yield Problem(document.label, pointer(*place, "code"), "fact", f"the code {row['code']} has more than one row in {place[0]}")
        for index, error in enumerate(row.get("errors") or ()):
            if SEVERAL_CODES.match(str(error)):
                yield Problem(document.label, pointer(*place, "errors", index), "fact", "must begin with one code: make an entry for each")
