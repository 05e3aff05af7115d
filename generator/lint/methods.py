"""Rules about the methods that a group has beside one for each operation: former names, and those that read all pages of a list."""

import re
from collections.abc import Iterator
from typing import Any

from generator.lint.availability import SENTENCE
from generator.lint.rules import Context, Finding, Parts, absent, rule
from generator.model import Operation, Paging
from generator.model.paging import holder, item, largest, response_fields, sent
from generator.problems import did_you_mean

NAME = re.compile(r"[a-z]+(_[a-z0-9]+)+")
CURSORS = frozenset({"cursor", "nextcursor", "nextoffset", "nexttoken", "offset", "pageindex", "pageno", "pagenumber"})
"""What the fields of a request are called, in small letters, that say where a page begins."""
TELLS_OF_MORE = frozenset({"hasmore", "nextcursor", "nextoffset", "nexttoken"})
"""What the fields of an answer are called that gives a page."""


@rule("aliases")
def aliases(context: Context) -> Iterator[Finding]:
    """An old name stands in a group that there is, and means one operation, as it did before."""
    spec = context.spec
    groups = {operation.domain for operation in spec.operations}
    owners = {operation.id: operation.domain for operation in spec.operations}
    seen: set[tuple[str, str]] = set()
    for parts, operation in context.operations:
        entries = operation.get("x-aliases", [{}])
        if not isinstance(entries, list) or not entries or not all(isinstance(entry, dict) for entry in entries):
            yield (*parts, "x-aliases"), "must be a list of old names, each with the group that it was in; without any, leave the key out"
            continue
        for index, entry in enumerate(entries if "x-aliases" in operation else []):
            place = (*parts, "x-aliases", index)
            group, name = str(entry.get("group")), str(entry.get("name", operation.get("operationId")))
            if group not in groups:
                yield (
                    (*place, "group"),
                    absent("group", entry) + f"must be one of {', '.join(sorted(groups))}" + did_you_mean(group, groups),
                )
            elif not NAME.fullmatch(name):
                yield (*place, "name"), f"{name!r} is not of the form verb_noun"
            elif name in owners and (name != operation.get("operationId") or owners[name] == group):
                yield place, f"{owners[name]}.{name} is what an operation is called today"
            elif (group, name) in seen:
                yield place, f"{group}.{name} is an old name already"
            seen.add((group, name))


@rule("pages")
def pages(context: Context) -> Iterator[Finding]:
    """A list in pages says how the next page is requested, or why it cannot be; what it names exists, and fits."""
    spec = context.spec
    taken = {(operation.domain, operation.id) for operation in spec.operations}
    taken |= {(alias.group, alias.name) for operation in spec.operations for alias in operation.aliases}
    by_place = {operation.place: operation for operation in spec.operations}
    for parts, node in context.operations:
        operation, place = by_place[parts], (*parts, "x-pages")
        pages_row = node.get("x-pages")
        if "x-pages" not in node:
            if found := _looks_paged(context, operation):
                yield (
                    place,
                    f"is missing: {found} looks like that of a list in pages; say how the next page is requested, or `none:` why it is not",
                )
        elif (paging := operation.paging) is None:
            if not isinstance(pages_row, dict) or len(pages_row) > 1 or not SENTENCE.fullmatch(str(pages_row["none"])):
                yield place, "must say how the next page is requested, or only `none:` with a sentence why it cannot be"
        else:
            yield from _paging(context, place, node["x-pages"], operation, paging)
            yield from _first_example(parts, operation, paging)
            name = operation.domain, paging.name
            if not NAME.fullmatch(name[1]) or name in taken:
                yield (*place, "name"), f"{name[1]!r} is not of the form verb_noun, or the name of another method of its group"
            taken.add(name)


def _looks_paged(context: Context, operation: Operation) -> str:
    spec = context.spec
    response = spec.models.get(str(operation.success))
    top = response.fields.values() if response else ()
    inside = [field for each in top for name in each.value.classes for field in spec.models[name].fields.values()]
    of_request = (name for name in sent(spec, operation) if _plain(name.rpartition(".")[2]) in CURSORS)
    return next(of_request, "") or next((each.name for each in (*top, *inside) if _plain(each.name) in TELLS_OF_MORE), "")


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _paging(context: Context, place: Parts, row: dict[str, Any], operation: Operation, paging: Paging) -> Iterator[Finding]:
    given = sent(context.spec, operation)
    cursor, size = given.get(paging.cursor), given.get(str(paging.size))
    python_type = {"int": int, "str": str}.get(cursor.value.annotation) if cursor else None
    if cursor is None or python_type is None:
        yield (*place, "cursor"), absent("cursor", row) + "must be a parameter or a field of the body, a number or a text"
        return
    if not (isinstance(paging.first, python_type) if "first" in row else not (cursor.required or paging.step)):
        yield (*place, "first"), absent("first", row) + f"must be what {paging.cursor} is for the first page, of its type"
    if "size" in row and (size is None or size.value.annotation != "int" or holder(str(paging.size)) != holder(paging.cursor)):
        yield (*place, "size"), "must be a parameter or a field of the body, a number, and stand where the cursor does"
    elif size and not isinstance(largest(paging.largest, size.value), int):
        yield (*place, "largest"), f"is missing: neither does {paging.size} have a maximum"
    if (paging.step is None) == (paging.next is None) or paging.step not in {None, "items", "page"}:
        yield (*place, "step"), "must be `items` or `page`, unless `next` says where the answer names the next page"
    elif paging.step and (python_type is not int or size is None):
        yield (*place, "step"), f"needs a `size`, and {paging.cursor} to be a number"
    for key, path in (("items", paging.items), ("next", paging.next), ("more", paging.more)):
        if path is None:
            continue
        found = response_fields(context.spec, operation, path)
        if not found or (key == "items" and item(found) is None):
            message = "must lead to a list in the answer" if key == "items" else "must lead to a field of the answer"
            yield (*place, key), absent(key, row) + message


def _first_example(parts: Parts, operation: Operation, paging: Paging) -> Iterator[Finding]:
    """The mock gives the first example each time: a loop over all pages must end there."""
    path = paging.more or paging.next
    for content in operation.responses["200"].content if path else ():  # else a page that is not full is the last
        first = next(iter(content.examples.values()), None)
        found: Any = first.value if first else {}
        for name in path or ():
            found = found.get(name) if isinstance(found, dict) else None
        if found not in (None, False, "", "false", paging.first):
            place = (*parts, "responses", "200", "content", content.media_type, "examples")
            yield place, "must begin with a last page: the mock gives the first, and a loop over all pages must end"
