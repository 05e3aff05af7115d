"""Find unknown keys: a misspelt one is a limit that does not hold, a secret that is shown, a text that ends at its first comma."""

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet

from generator.problems import Problem, closest, did_you_mean, pointer
from generator.source.known_keys import ANYTHING, PLACES, TEXT, with_article
from generator.source.sources import ROOT_DOCUMENT, Document

Parts = tuple[str | int, ...]


def unknown_keys(document: Document) -> Iterator[Problem]:
    """Find the keys of a document that its places do not have, those that are numbers and must be text, and values that must be text."""
    place = "root document" if document.name == ROOT_DOCUMENT else "domain document"
    for parts, rule, message in _look(document, place, document.content, ()):
        yield Problem(document.label, pointer(*parts), rule, message)


def _look(document: Document, place: str, node: object, parts: Parts) -> Iterator[tuple[Parts, str, str]]:
    if place.startswith("["):
        for index, value in enumerate(node if isinstance(node, list) else ()):
            yield from _look(document, place[1:-1], value, (*parts, index))
    elif place.startswith("{"):
        for name, value in node.items() if isinstance(node, dict) else ():
            if place != f"{{{TEXT}}}" and (*parts, name) in document.number_keys:
                yield (*parts, name), "quoted-key", f"{name} is a number: write it in quotes, '{name}'"
            yield from _look(document, place[1:-1], value, (*parts, name))
    elif place == TEXT:
        if not isinstance(node, str):
            yield parts, "text-value", f"must be text, in quotes where it has a comma or a colon; got {node!r}"
    elif place != ANYTHING and isinstance(node, dict):
        is_reference = "$ref" in node and "$ref" not in PLACES[place]
        yield from _look_at_keys(document, "reference" if is_reference else place, node, parts)


def _look_at_keys(document: Document, place: str, node: dict[str, object], parts: Parts) -> Iterator[tuple[Parts, str, str]]:
    known = PLACES[place]
    for name, value in node.items():
        if name in known:
            if known[name].holds:
                yield from _look(document, known[name].holds, value, (*parts, name))
        elif place != "domain document":  # rule `domains` is about that
            required = {key for key in known if known[key].required}
            yield (*parts, name), "unknown-key", explain(name, node, known, required, with_article(place))


def explain(name: str, node: dict[str, object], known: Collection[str], required: AbstractSet[str], place: str) -> str:
    """Say that `name` is not a key of `what`, and which one may be meant."""
    message = f"`{name}` is not a key of {place}"
    absent = closest(name, required - node.keys())
    if absent:
        return f"{message}, and `{absent}` is missing; did you mean `{absent}`?"
    hint = did_you_mean(name, known)
    return message + (hint or (": a text with a comma in {…} needs quotes" if node[name] is None else ""))
