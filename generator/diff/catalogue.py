"""How the error catalogue changed: what programs catch is the class that a code raises."""

from collections.abc import Iterator
from typing import Any

from generator.diff.changes import Difference, Kind
from generator.diff.values import text

_BEHAVIOUR = ("token_refused", "retry", "retry_after", "where", "http")
_RECOGNITION = ("wrappers", "fields", "bans")
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
        yield from _behaviour(code, ours[code][1], *theirs[code])
    for key in _RECOGNITION:
        if old.get(key) != new.get(key):
            yield Difference(Kind.CHANGED, key, "failures are recognised in another way", breaking=False, parts=(key,))


def _behaviour(code: str, old: dict[str, Any], index: int, new: dict[str, Any]) -> Iterator[Difference]:
    for key in _BEHAVIOUR:
        if old.get(key) != new.get(key):
            message = f"{key} {text(old.get(key))} → {text(new.get(key))}"
            yield Difference(Kind.CHANGED, f"code {code}", message, breaking=False, parts=("codes", index))


def _codes(catalogue: dict[str, Any]) -> Codes:
    return {entry["code"]: (index, entry) for index, entry in enumerate(catalogue["codes"])}


def _exception(catalogue: dict[str, Any], codes: Codes, code: str) -> str:
    """Tell what a code raises: its own entry counts, then the longest one with a wildcard that it begins with."""
    wildcards = sorted((name for name in codes if name.endswith("*") and code.startswith(name[:-1])), key=len)
    name = code if code in codes else wildcards[-1] if wildcards else ""
    return str(catalogue["categories"][codes[name][1]["category"]]["exception"]) if name else BASE_CLASS
