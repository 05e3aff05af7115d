"""How the error catalogue changed: what programs catch is the class that a code raises."""

from collections.abc import Collection, Iterator
from typing import Any

from generator.catalogue import entry_for
from generator.diff.changes import Difference, Kind
from generator.diff.values import text

_BEHAVIOUR = ("token_refused", "credential_refused", "retry", "retry_after")
_RECOGNITION = ("success", "statuses", "wrappers", "fields", "missing_permissions", "explanations", "file_host", "bans", "quirks")
_PROSE = frozenset({"looks_like", "meaning", "note", "read_as", "remedy", "source", "where"})
BASE_CLASS = "APIError"
Codes = dict[str, tuple[int, dict[str, Any]]]


def catalogue_differences(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Difference]:
    """Tell which codes came, went, or raise something else now."""
    ours, theirs = _codes(old), _codes(new)
    if added := [code for code in theirs if code not in ours]:
        yield Difference(Kind.ADDED, f"{len(added)} code(s)", ", ".join(added), breaking=False, parts=("codes",))
    for code in [*ours, *(code for code in theirs if code not in ours)]:
        raised, raises = _exception(old, ours, code), _exception(new, theirs, code)
        if raised not in {raises, BASE_CLASS}:
            message, gone = f"raises {raises} instead of {raised}", code not in theirs
            parts = ("codes", (ours if gone else theirs)[code][0])
            kind = Kind.REMOVED if gone else Kind.CHANGED
            yield Difference(kind, f"code {code}", message, breaking=True, parts=parts, in_base=gone)
        elif code not in theirs:
            yield Difference(Kind.REMOVED, f"code {code}", f"raises {raises} as before", breaking=False, parts=("codes",), in_base=True)
    for code in [code for code in ours if code in theirs]:
        (_, before), (index, after) = ours[code], theirs[code]
        yield from _behaviour(f"code {code}", before, after, index)
        yield from _on_operations(old, new, before, after, index)
    for status, entry in old.get("statuses", {}).items():
        raised, raises = _class(old, entry), _class(new, new.get("statuses", {}).get(status))
        if raised != raises:
            message = f"raises {raises} instead of {raised}"
            yield Difference(Kind.CHANGED, f"status {status} without a code", message, breaking=True, parts=("statuses", status))
    for key in _RECOGNITION:
        if key in old and _without_prose(old[key]) != _without_prose(new.get(key)):
            yield Difference(Kind.CHANGED, key, "failures are recognised in another way", breaking=False, parts=(key,))


def _on_operations(
    old: dict[str, Any], new: dict[str, Any], before: dict[str, Any], after: dict[str, Any], index: int
) -> Iterator[Difference]:
    """Tell what a code means on some operations only, where that changed in another way than in general."""
    named = [name for entry in (before, after) for override in entry.get("operations", []) for name in override["of"]]
    for operation in dict.fromkeys(named):
        was, now = entry_for(before, operation), entry_for(after, operation)
        raised, raises = _class(old, was), _class(new, now)
        if raised != raises and (raised, raises) != (_class(old, before), _class(new, after)):
            message = f"raises {raises} instead of {raised}"
            yield Difference(Kind.CHANGED, f"code {before['code']} of {operation}", message, breaking=True, parts=("codes", index))
        changed_as_in_general = [key for key in _BEHAVIOUR if (was.get(key), now.get(key)) == (before.get(key), after.get(key))]
        yield from _behaviour(f"code {before['code']} of {operation}", was, now, index, changed_as_in_general)


def _behaviour(where: str, old: dict[str, Any], new: dict[str, Any], index: int, known: Collection[str] = ()) -> Iterator[Difference]:
    for key in _BEHAVIOUR:
        if key not in known and (old.get(key) or None) != (new.get(key) or None):  # what is not said is not so
            message = f"{key} {text(old.get(key))} → {text(new.get(key))}"
            yield Difference(Kind.CHANGED, where, message, breaking=False, parts=("codes", index))


def _without_prose(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without_prose(value) for key, value in node.items() if key not in _PROSE}
    return [_without_prose(value) for value in node] if isinstance(node, list) else node


def _codes(catalogue: dict[str, Any]) -> Codes:
    return {entry["code"]: (index, entry) for index, entry in enumerate(catalogue["codes"])}


def _exception(catalogue: dict[str, Any], codes: Codes, code: str) -> str:
    """Tell what a code raises: its own entry counts, then the longest one with a wildcard that it begins with."""
    wildcards = sorted((name for name in codes if name.endswith("*") and code.startswith(name[:-1])), key=len)
    name = code if code in codes else wildcards[-1] if wildcards else ""
    return _class(catalogue, codes[name][1] if name else None)


def _class(catalogue: dict[str, Any], entry: dict[str, Any] | None) -> str:
    return str(catalogue["categories"][entry["category"]]["exception"]) if entry else BASE_CLASS
