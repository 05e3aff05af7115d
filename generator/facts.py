"""Reads `spec/facts/*.yaml`: what the sources say about DingTalk. The spec is written from them and refers to them as `<file>#<name>`."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.problems import Problem, SpecError, did_you_mean, pointer
from generator.sources import Document, read_document

HEAD = frozenset({"file", "scope", "sources", "confidence_values"})
ROW = frozenset({"id", "source", "confidence"})
KNOWN_IN_ROWS = {
    "endpoints": ROW
    | {"era", "host", "method", "path", "summary", "auth", "request_content_type", "params", "response", "errors", "limits", "notes"}
    | {"example_request", "example_response"},
    "events": ROW | {"meaning", "note", "fields", "required_reply", "example_decrypted", "current_http_example"},
}
"""The keys of a row, in the sections whose rows are all of one kind."""


@dataclass(frozen=True)
class Facts:
    """What the spec may refer to."""

    names: dict[str, frozenset[str]]
    """File → the ids of its rows and the names of its sections."""

    @property
    def references(self) -> list[str]:
        """Everything that can be written as a reference."""
        return [f"{file}#{name}" for file, names in self.names.items() for name in names]

    def problem(self, fact: str) -> str | None:
        """Return what is wrong with a reference to a fact, if anything is."""
        file, _, name = fact.partition("#")
        if name in self.names.get(file, ()):
            return None
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
    return Facts({document.name: frozenset(name for name, *_ in _named(document)) for document in documents})


def _named(document: Document) -> Iterator[tuple[str, str, int | None, dict[str, Any]]]:
    """Yield everything that has a name: each section, and each row with an id; name, section, number of the row, row."""
    for section, content in document.content.items():
        if section in HEAD:
            continue
        yield section, section, None, {}
        for index, row in enumerate(content if isinstance(content, list) else ()):
            if isinstance(row, dict) and ("id" in row or section in KNOWN_IN_ROWS):
                yield str(row.get("id")), section, index, row


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
