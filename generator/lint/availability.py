"""Rules about who may use what: permissions, kinds of app, and what DingTalk has left behind."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.lint.rules import Context, Finding, Parts, absent, rule
from generator.model import AppType
from generator.problems import did_you_mean

REASONS = ("gone", "history")
SENTENCE = re.compile(r"[A-Z`].*\.", re.DOTALL)


@rule("permission")
def permission(context: Context) -> Iterator[Finding]:
    """A permission has the name that DingTalk gives it, and is named once for each purpose."""
    for parts, operation in context.operations:
        entries = operation.get("x-permission", [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            yield (*parts, "x-permission"), "must be a list of permissions, each with a name; [] when none is needed"
            continue
        seen: set[tuple[str, str]] = set()
        for index, entry in enumerate(entries):
            place = (*parts, "x-permission", index)
            if not _is_text(entry.get("name")):
                yield (*place, "name"), absent("name", entry) + "must be the name of the permission, as the page has it"
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]*", str(entry.get("code", "none"))):
                yield (*place, "code"), f"{entry['code']!r} is not a code such as Contact.User.Read; without one, leave the key out"
            if not SENTENCE.fullmatch(str(entry.get("for", "None."))):
                yield (*place, "for"), "must be a sentence with a full stop: what needs this permission"
            key = (str(entry.get("name")), str(entry.get("for")))
            if key in seen:
                yield place, f"{key[0]} is named twice"
            seen.add(key)


@rule("app-types")
def app_types(context: Context) -> Iterator[Finding]:
    """Which apps may call an operation is said in known words, each once."""
    for parts, operation in context.operations:
        named = operation.get("x-app-types", [*AppType])
        if not isinstance(named, list) or not named or len(set(map(str, named))) < len(named) or not set(map(str, named)) <= set(AppType):
            yield (*parts, "x-app-types"), f"must be a list of {', '.join(AppType)}, each at most once; no key when no page says so"


@rule("deprecated")
def deprecated(context: Context) -> Iterator[Finding]:
    """What is deprecated says why, and what to use instead; what is named there exists and is not deprecated itself."""
    operations = [(str(node.get("operationId")), parts, node) for parts, node in context.operations]
    webhooks = [(str(parts[1]), parts, node) for parts, node in context.webhooks]
    for kind, described in (("operation", operations), ("webhook", webhooks)):
        nodes = {name: node for name, _, node in described}
        for _, parts, node in described:
            if node.get("deprecated", True) is not True:
                yield (*parts, "deprecated"), "must be true, or left out"
            elif ("deprecated" in node) != ("x-deprecated" in node):
                yield parts, "`deprecated: true` and `x-deprecated` belong together: the one says that it is so, the other why"
            elif "x-deprecated" in node:
                yield from _deprecation(context, (*parts, "x-deprecated"), node["x-deprecated"], kind, nodes)


def _deprecation(context: Context, place: Parts, deprecation: Any, kind: str, nodes: dict[str, dict[str, Any]]) -> Iterator[Finding]:
    if not isinstance(deprecation, dict):
        yield place, "must say `because`, and `use_instead` or a `note`"
        return
    if deprecation.get("because") not in REASONS:
        yield (*place, "because"), absent("because", deprecation) + f"must be one of {', '.join(REASONS)}"
    if problem := context.facts.problem(str(deprecation.get("fact"))):
        yield (*place, "fact"), problem if "fact" in deprecation else "is missing: it must be <file>#<name>"
    if not _is_day(closed := deprecation.get("closed_to_new_apps", True)) and closed is not True:
        yield (*place, "closed_to_new_apps"), "must be a day as text, '2022-09-23', or true when the page names none"
    if not SENTENCE.fullmatch(str(deprecation.get("note", "None."))):
        yield (*place, "note"), "must be a sentence with a full stop"
    if "use_instead" in deprecation:
        yield from _successors((*place, "use_instead"), deprecation["use_instead"], kind, nodes)
    elif "note" not in deprecation:
        yield place, "does not say what to use instead: name it in `use_instead`, or write it in a `note`"


def _successors(place: Parts, named: Any, kind: str, nodes: dict[str, dict[str, Any]]) -> Iterator[Finding]:
    if not isinstance(named, list) or not named:
        yield place, f"must be a list of {kind}s; without any, leave the key out and write a `note`"
        return
    for index, name in enumerate(named):
        if name not in nodes:
            yield (*place, index), f"there is no {kind} {name}" + did_you_mean(str(name), nodes)
        elif "deprecated" in nodes[name]:
            yield (*place, index), f"{name} is deprecated itself"


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
