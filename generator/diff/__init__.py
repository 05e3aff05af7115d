"""`python -m generator diff --base REV`: what changed since a revision of the spec, and whether it breaks programs that use the client."""

from collections.abc import Iterable, Iterator

from generator.diff.catalogue import catalogue_differences
from generator.diff.changes import Change, Difference, Kind, Rank, Subject
from generator.diff.classes import Pair, class_differences, new_names
from generator.diff.operations import body_class, matched, unit_differences
from generator.diff.side import Side, Unit
from generator.problems import pointer

__all__ = ["Change", "Side", "compare"]

_ERRORS = Subject(Rank.ERROR_CODES, "error codes")


def compare(base: Side, new: Side) -> list[Change]:
    """Compare two specs; those changes come first that break programs, each group together."""
    renamed = new_names(base, new)
    pair = Pair(Side(base.bundle, base.catalogue, renamed), new)
    changes = [*_unit_changes(pair), *_class_changes(pair, renamed), *_scheme_changes(pair)]
    for difference in catalogue_differences(base.catalogue, new.catalogue, {operation.id for operation in base.spec.operations}):
        file = new.place(())[0].replace("openapi.yaml", "errors.yaml")
        changes.append(Change(_ERRORS, difference, file, pointer(*difference.parts)))
    breaking = {change.subject for change in changes if change.breaking}
    return sorted(changes, key=lambda change: (change.subject not in breaking, change.subject, not change.breaking))


def _told(pair: Pair, subject: Subject, differences: Iterable[Difference]) -> Iterator[Change]:
    for difference in differences:
        side = pair.base if difference.in_base else pair.new
        yield Change(subject, difference, *side.place(difference.parts))


def _subject(unit: Unit) -> Subject:
    return Subject(Rank.EVENT, unit.title) if unit.is_event else Subject(Rank.OPERATION, unit.title, unit.where)


def _unit_changes(pair: Pair) -> Iterator[Change]:
    pairs, removed, added = matched(pair.base, pair.new)
    for unit in removed:
        difference = Difference(Kind.REMOVED, _word(unit), "is gone", breaking=True, parts=unit.parts, in_base=True)
        yield from _told(pair, _subject(unit), [difference])
    for unit in added:
        yield from _told(pair, _subject(unit), [Difference(Kind.ADDED, _word(unit), "is new", breaking=False, parts=unit.parts)])
    for old, unit in pairs:
        yield from _told(pair, _subject(unit), unit_differences(pair, old, unit))


def _word(unit: Unit) -> str:
    return "event" if unit.is_event else "operation"


def _class_changes(pair: Pair, renamed: dict[str, str]) -> Iterator[Change]:
    units = {unit.title: unit for unit in pair.new.units}
    gone = {unit.title for unit in matched(pair.base, pair.new)[1]}
    old_names = {now: before for before, now in renamed.items()}
    for name in sorted(pair.base.schemas):
        users = sorted(pair.new.users.get(name, pair.base.users.get(name, {})))
        unit = units.get(users[0]) if len(users) == 1 else None
        subject = _subject(unit) if unit else Subject(Rank.CLASS, f"class {name}", used_by=tuple(users))
        place = ("components", "schemas", name)
        if name in old_names and name not in pair.new.spec.products:
            message = f"is called {name} now"
            yield from _told(pair, subject, [Difference(Kind.RENAMED, f"class {old_names[name]}", message, breaking=True, parts=place)])
        if name in pair.new.schemas:
            is_body = unit is not None and not unit.is_event and body_class(unit) == name
            yield from _told(pair, subject, class_differences(pair, name, is_body=is_body))
        elif name not in pair.base.spec.products and (not users or not gone.issuperset(users)):
            difference = Difference(Kind.REMOVED, f"class {name}", "is gone", breaking=True, parts=place, in_base=True)
            yield from _told(pair, subject, [difference])


def _scheme_changes(pair: Pair) -> Iterator[Change]:
    old, new = (side.document["components"].get("securitySchemes", {}) for side in (pair.base, pair.new))
    for name in sorted(old.keys() & new.keys()):
        for key in ("x-token", "in", "name"):
            before, now = old[name].get(key), new[name].get(key)
            if before is not None and before != now:  # the first specs had no x-token
                breaking = key == "x-token"  # where a token goes is the client's business
                difference = Difference(Kind.CHANGED, key, f"{before} → {now}", breaking, ("components", "securitySchemes", name, key))
                yield from _told(pair, Subject(Rank.TOKEN, f"token {name}"), [difference])
