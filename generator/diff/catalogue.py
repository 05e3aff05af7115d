"""How the error catalogue changed: what programs catch is the class that a code raises."""

from collections.abc import Collection, Iterator

from generator.diff.changes import Difference, Kind
from generator.diff.values import text
from generator.model import Catalogue, ErrorCode, Status

_BEHAVIOUR = ("token_refused", "credential_refused", "retry", "retry_after")
_RECOGNITION = ("success", "statuses", "wrappers", "fields", "missing_permissions", "explanations", "file_host", "bans", "quirks")
BASE_CLASS = "APIError"
Codes = dict[str, ErrorCode]


def catalogue_differences(old: Catalogue, new: Catalogue, operations: Collection[str]) -> Iterator[Difference]:
    """Return which codes came, went, or raise something else now, in general or of an operation that the old spec has."""
    ours, theirs = old.by_code, new.by_code
    if added := [code for code in theirs if code not in ours]:
        yield Difference(Kind.ADDED, f"{len(added)} code(s)", ", ".join(added), breaking=False, parts=("codes",))
    for code in [*ours, *(code for code in theirs if code not in ours)]:
        raised, raises = _exception(old, ours, code), _exception(new, theirs, code)
        if raised not in {raises, BASE_CLASS}:
            message, gone = f"raises {raises} instead of {raised}", code not in theirs
            parts = ("codes", _index(old if gone else new, code))
            kind = Kind.REMOVED if gone else Kind.CHANGED
            yield Difference(kind, f"code {code}", message, breaking=True, parts=parts, in_base=gone)
        elif code not in theirs:
            yield Difference(Kind.REMOVED, f"code {code}", f"raises {raises} as before", breaking=False, parts=("codes",), in_base=True)
    for code in [code for code in ours if code in theirs]:
        before, after, index = ours[code], theirs[code], _index(new, code)
        yield from _behaviour(f"code {code}", before, after, index)
        yield from _on_operations(old, new, before, after, index, operations)
    for status, entry in old.statuses.items():
        raised, raises = _class(old, entry), _class(new, new.statuses.get(status))
        if raised != raises:
            message = f"raises {raises} instead of {raised}"
            yield Difference(Kind.CHANGED, f"status {status} without a code", message, breaking=True, parts=("statuses", status))
    for key in _RECOGNITION:
        if key in old.document and getattr(old, key) != getattr(new, key):
            yield Difference(Kind.CHANGED, key, "failures are recognised in another way", breaking=False, parts=(key,))


def _on_operations(
    old: Catalogue, new: Catalogue, before: ErrorCode, after: ErrorCode, index: int, operations: Collection[str]
) -> Iterator[Difference]:
    """Return what a code means on some operations only, where that changed in another way than in general."""
    named = [name for entry in (before, after) for special in entry.operations for name in special.of if name in operations]
    for operation in dict.fromkeys(named):
        was, now = before.on(operation), after.on(operation)
        raised, raises = _class(old, was), _class(new, now)
        if raised != raises and (raised, raises) != (_class(old, before), _class(new, after)):
            message = f"raises {raises} instead of {raised}"
            yield Difference(Kind.CHANGED, f"code {before.code} of {operation}", message, breaking=True, parts=("codes", index))
        changed_as_in_general = [key for key in _BEHAVIOUR if _changed(was, now, key) == _changed(before, after, key)]
        yield from _behaviour(f"code {before.code} of {operation}", was, now, index, changed_as_in_general)


def _behaviour(where: str, old: ErrorCode, new: ErrorCode, index: int, known: Collection[str] = ()) -> Iterator[Difference]:
    for key in _BEHAVIOUR:
        was, now = _changed(old, new, key)
        if key not in known and was != now:
            message = f"{key} {text(was)} → {text(now)}"
            yield Difference(Kind.CHANGED, where, message, breaking=False, parts=("codes", index))


def _changed(old: ErrorCode, new: ErrorCode, key: str) -> tuple[object, object]:
    return getattr(old, key), getattr(new, key)


def _index(catalogue: Catalogue, code: str) -> int:
    return list(catalogue.by_code).index(code)


def _exception(catalogue: Catalogue, codes: Codes, code: str) -> str:
    """Return what a code raises: its own entry counts, then the longest one with a wildcard that it begins with."""
    wildcards = sorted((name for name in codes if name.endswith("*") and code.startswith(name[:-1])), key=len)
    name = code if code in codes else wildcards[-1] if wildcards else ""
    return _class(catalogue, codes[name] if name else None)


def _class(catalogue: Catalogue, entry: ErrorCode | Status | None) -> str:
    return catalogue.exception(entry.category) if entry else BASE_CLASS
