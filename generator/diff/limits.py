"""How the limits changed that JSON Schema cannot say (`x-limits`)."""

from collections.abc import Iterator
from typing import Any

from generator.diff.changes import Difference, Kind, Parts
from generator.diff.values import text

Key = tuple[str, ...]
_UPPER, _LOWER = "max", "min"


def limit_differences(old: list[dict[str, Any]], new: list[dict[str, Any]], place: Parts, base_place: Parts) -> Iterator[Difference]:
    """Return which limits came, went or moved.

    A narrower limit on a field breaks programs if it is enforced, for the client holds to it; one that is only advised does not, nor do the
    formats of a file. A rate that is lower than before breaks programs that kept to the old one; a rate that was not documented before
    breaks no promise, and the client does not count.
    """
    yield from _moved(dict(_numbers(old)), dict(_numbers(new)), place)
    formats, allowed = dict(_formats(old)), dict(_formats(new))
    for key in sorted(formats.keys() | allowed.keys()):
        before, now = formats.get(key), allowed.get(key)
        if before != now:
            message = f"{', '.join(before or ['any'])} → {', '.join(now or ['any'])}"
            yield Difference(Kind.CHANGED, _named(key), message, breaking=False, parts=place)
    told, tells = _texts(old), _texts(new)
    for sentence in tells:
        if sentence not in told:
            yield Difference(Kind.ADDED, "limit", sentence, breaking=False, parts=place)
    for sentence in told:
        if sentence not in tells:
            yield Difference(Kind.REMOVED, "limit", sentence, breaking=False, parts=base_place, in_base=True)


def _moved(old: dict[Key, float], new: dict[Key, float], place: Parts) -> Iterator[Difference]:
    for key in sorted(old.keys() | new.keys()):
        before, now, kind = old.get(key), new.get(key), key[0]
        if before != now:
            narrower = now is not None and (
                kind == "limit" if before is None else now > before if key[2].startswith(_LOWER) else now < before
            )
            message = f"{_amount(kind, before)} → {_amount(kind, now)}"
            yield Difference(Kind.CHANGED, _named(key), message, narrower and kind != "advice", place)


def _named(key: Key) -> str:
    return " ".join(word for word in key if word)


def _amount(kind: str, amount: float | None) -> str:
    if amount is None:
        return "none"
    return f"{amount * 60:g} a minute" if kind == "rate" else f"{amount:g}"


def _numbers(limits: list[dict[str, Any]]) -> Iterator[tuple[Key, float]]:
    for limit in limits:
        if "rate" in limit:
            rate = limit["rate"]
            yield ("rate", str(rate["scope"]), _when(limit)), rate["count"] / rate["per_seconds"]
        for name in limit:
            if name.startswith((_UPPER, _LOWER)):
                kind = "limit" if limit.get("enforced") else "advice"
                yield (kind, str(limit.get("field", "")), name, _when(limit)), limit[name]


def _formats(limits: list[dict[str, Any]]) -> Iterator[tuple[Key, list[str]]]:
    for limit in limits:
        if "formats" in limit:
            yield ("formats", str(limit.get("field", "")), _when(limit)), limit["formats"]


def _when(limit: dict[str, Any]) -> str:
    """The circumstances that a limit is for, so that one is compared with the same one."""
    circumstances = {"era": limit["era"]} if "era" in limit else {}
    return " ".join(f"{key}={text(value)}" for key, value in (circumstances | limit.get("when", {})).items())


def _texts(limits: list[dict[str, Any]]) -> list[str]:
    return [limit["text"] for limit in limits if "rate" not in limit and not any(name.startswith((_UPPER, _LOWER)) for name in limit)]
