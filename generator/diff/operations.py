"""How operations and events changed: what they are called, where they go, what they need, what they answer."""

from collections.abc import Iterator

from generator.diff.changes import Difference, Kind
from generator.diff.classes import Pair, field_differences, fields_of
from generator.diff.limits import limit_differences
from generator.diff.side import Side, Unit
from generator.diff.values import DOCUMENTATION, text, value_verdicts
from generator.model import Content, Field, Operation, Response
from generator.model.availability import apps, deprecation, permissions

_IN_A_FIELD = frozenset({"name", "in", "required", "schema"})


def matched(base: Side, new: Side) -> tuple[list[tuple[Unit, Unit]], list[Unit], list[Unit]]:
    """Return what is in both specs, what in the base only, and what in the new one only.

    Two operations are the same when they have one operationId or, failing that, the one says that it had the name of the other, or they
    have one path and method.
    """
    by_id, by_place = {unit.key: unit for unit in base.units}, {unit.parts: unit for unit in base.units}
    by_old_name = {unit.title: unit for unit in base.units}
    pairs: list[tuple[Unit, Unit]] = []
    added = []
    taken_ids = {unit.key for unit in new.units}
    for unit in new.units:
        before = (by_old_name[name] for name in unit.aliases if name in by_old_name)
        old = by_id.get(unit.key) or next(before, None) or by_place.get(unit.parts)
        if old is None or (old is not by_id.get(unit.key) and old.key in taken_ids):
            added.append(unit)
        else:
            pairs.append((old, unit))
    kept = {old.parts for old, _ in pairs}
    return pairs, [unit for unit in base.units if unit.parts not in kept], added


def unit_differences(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    """Return how an operation or an event changed, apart from its classes."""
    yield from _name(old, new)
    yield from _pages(old, new)
    yield from _way(pair, old, new)
    yield from _security(old, new)
    yield from _parameters(old, new)
    yield from _body(pair, old, new)
    yield from _answers(old, new)
    yield from _facts(old, new)
    yield from _availability(pair, old, new)


def _name(old: Unit, new: Unit) -> Iterator[Difference]:
    parts = (*new.parts, "operationId")
    if not new.is_event and old.title != new.title:
        stays = old.title in new.aliases
        message = f"is called {new.title} now" + ("; the old name goes on working" if stays else "")
        yield Difference(Kind.RENAMED, f"operation {old.title}", message, breaking=not stays, parts=parts)
    elif old.node.get("operationId") != new.node.get("operationId"):
        message = f"{old.node.get('operationId')} → {new.node.get('operationId')}"
        yield Difference(Kind.CHANGED, "operationId", message, breaking=False, parts=parts)
    for name in [name for name in old.aliases if name not in (new.title, *new.aliases)]:
        parts = (*old.parts, "x-aliases")
        yield Difference(Kind.REMOVED, f"old name {name}", "is gone", breaking=True, parts=parts, in_base=True)


def _pages(old: Unit, new: Unit) -> Iterator[Difference]:
    """Return what became of the method that reads all pages."""
    was, now = ((unit.described.paging if isinstance(unit.described, Operation) else None) for unit in (old, new))
    if was is None or now is None:
        if now:
            yield Difference(Kind.ADDED, f"method {now.name}", "reads all pages", breaking=False, parts=(*new.parts, "x-pages"))
        elif was:
            yield Difference(Kind.REMOVED, f"method {was.name}", "is gone", breaking=True, parts=(*old.parts, "x-pages"), in_base=True)
    elif was != now:
        gives, asks = (was.name, was.items) != (now.name, now.items), (was.cursor, was.size) != (now.cursor, now.size)
        said = [f"is called {now.name} now"] * (was.name != now.name) + [f"gives {'.'.join(now.items)} now"] * (was.items != now.items)
        message = ", ".join(said) or "goes on from page to page in another way"
        yield Difference(Kind.CHANGED, f"method {was.name}", message, breaking=gives or asks, parts=(*new.parts, "x-pages"))


def _way(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    if old.parts[1:] != new.parts[1:]:
        message = f"sent to {new.where} instead of {old.where}; called as before"
        yield Difference(Kind.CHANGED, "path", message, breaking=False, parts=new.parts)
    hosts = [_host(side, unit) for side, unit in ((pair.base, old), (pair.new, new))]
    if hosts[0] != hosts[1]:
        message = f"sent to {hosts[1]} instead of {hosts[0]}: settings of base URLs and firewalls notice"
        yield Difference(Kind.CHANGED, "host", message, breaking=True, parts=(*new.parts[:2], "servers"))


def _host(side: Side, unit: Unit) -> str:
    return side.spec.hosts.get(unit.described.host, unit.described.host) if isinstance(unit.described, Operation) else ""


def _security(old: Unit, new: Unit) -> Iterator[Difference]:
    needed, needs = _schemes(old), _schemes(new)
    if needed != needs:
        message = f"needs {needs or 'no token'} instead of {needed or 'no token'}"
        yield Difference(Kind.CHANGED, "security", message, breaking=bool(needs), parts=(*new.parts, "security"))


def _schemes(unit: Unit) -> str:
    return " or ".join(unit.described.security_schemes)


def _parameters(old: Unit, new: Unit) -> Iterator[Difference]:
    yield from field_differences(_fields(old), _fields(new), frozenset({new.asks}), f"{_word(new)} ")
    ours = {parameter.name: parameter for parameter in old.described.parameters}
    for index, after in sorted(enumerate(new.described.parameters), key=lambda numbered: numbered[1].name):
        if after.name not in ours:
            continue
        before, parts = ours[after.name], (*new.parts, "parameters", index)
        if before.location != after.location:
            message = f"travels as {after.location} instead of {before.location}; given as before"
            yield Difference(Kind.CHANGED, f"{_word(new)} {after.name}", message, breaking=False, parts=parts)
        for key in sorted((before.facts.keys() | after.facts.keys()) - DOCUMENTATION - _IN_A_FIELD):
            if before.facts.get(key) != after.facts.get(key):
                message = f"{key} {text(before.facts.get(key))} → {text(after.facts.get(key))}"
                yield Difference(Kind.CHANGED, f"{_word(new)} {after.name}", message, breaking=False, parts=(*parts, key))


def _word(unit: Unit) -> str:
    return "parameter" if unit.is_event else "argument"


def _fields(unit: Unit) -> dict[str, Field]:
    return {
        each.name: Field(each.name, each.python, each.required, each.value, (*unit.parts, "parameters", index))
        for index, each in enumerate(unit.described.parameters)
    }


def _body(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    parts = (*new.parts, "requestBody")
    had, has = old.described.body, new.described.body
    if not had or not has:
        if had or has:
            must = any(_must_be_given(pair.new, content) for content in has)
            message = "takes a body now" if has else "takes no body any more"
            yield Difference(Kind.CHANGED, "body", message, breaking=bool(had) or must, parts=parts if has else new.parts)
        return
    for verdict in value_verdicts(had[0].value, has[0].value, frozenset({new.asks})):
        yield Difference(Kind.CHANGED, "body", verdict.message, verdict.breaking, parts)
    before, now = ([content.media_type for content in contents] for contents in (had, has))
    if before != now:
        message = f"travels as {', '.join(now)} instead of {', '.join(before)}"
        yield Difference(Kind.CHANGED, "body", message, breaking=False, parts=parts)
    if old.described.body_required != new.described.body_required:
        message = f"is {'required' if new.described.body_required else 'optional'} now; methods always send it"
        yield Difference(Kind.CHANGED, "body", message, breaking=False, parts=parts)


def body_class(unit: Unit) -> str:
    """The class whose fields are the arguments of an operation."""
    return unit.described.content.schema if unit.described.content else ""


def _must_be_given(side: Side, content: Content) -> bool:
    if not content.schema:
        return True
    return any(field.required and field.value.default is None for field in fields_of(side, content.schema).values())


def _answers(old: Unit, new: Unit) -> Iterator[Difference]:
    ours, theirs = old.described.responses, new.described.responses
    for status in sorted(ours.keys() | theirs.keys()):
        parts = (*new.parts, "responses", status)
        if status not in theirs:
            parts = (*old.parts, "responses", status)
            yield Difference(Kind.REMOVED, f"answer {status}", "no longer described", status[0] in "23", parts, in_base=True)
        elif status not in ours:
            yield Difference(Kind.ADDED, f"answer {status}", "described now", breaking=False, parts=parts)
        else:
            had, has = _answer(ours[status]), _answer(theirs[status])
            if had != has:
                message = f"{has} instead of {had}"
                yield Difference(Kind.CHANGED, f"answer {status}", message, breaking=status[0] in "23", parts=parts)


def _answer(response: Response) -> str:
    forms = []
    for content in response.content:
        names = [content.schema] if content.schema else sorted(content.value.classes)
        forms.append(" or ".join(names) or content.media_type)
    return "; ".join(forms) or ("a redirect" if response.redirects else "nothing")


def _facts(old: Unit, new: Unit) -> Iterator[Difference]:
    limits = old.node.get("x-limits", []), new.node.get("x-limits", [])
    yield from limit_differences(*limits, (*new.parts, "x-limits"), (*old.parts, "x-limits"))
    had, has = (node.get("x-require-one-of", []) for node in (old.node, new.node))
    for kind, groups in (
        (Kind.ADDED, [group for group in has if group not in had]),
        (Kind.REMOVED, [group for group in had if group not in has]),
    ):
        for group in groups:
            in_base = kind is Kind.REMOVED
            parts = (*(old if in_base else new).parts, "x-require-one-of")
            yield Difference(kind, "one of these is required", text(group), breaking=not in_base, parts=parts, in_base=in_base)
    ours, theirs = old.node.get("x-errors", []), new.node.get("x-errors", [])
    for kind, codes in ((Kind.ADDED, [c for c in theirs if c not in ours]), (Kind.REMOVED, [c for c in ours if c not in theirs])):
        if codes:
            in_base = kind is Kind.REMOVED
            parts = (*(old if in_base else new).parts, "x-errors")
            yield Difference(kind, "error codes", ", ".join(codes), breaking=False, parts=parts, in_base=in_base)
    for key, word in (("x-safe-to-retry", "safe to retry"), ("x-token-lifetime", "token lifetime")):
        if old.node.get(key) != new.node.get(key):
            message = f"{text(old.node.get(key))} → {text(new.node.get(key))}"
            yield Difference(Kind.CHANGED, word, message, breaking=False, parts=(*new.parts, key))


def _availability(pair: Pair, old: Unit, new: Unit) -> Iterator[Difference]:
    """Return who may call it now, and whether DingTalk has left it behind; programs go on as before."""
    was, now = old.described, new.described
    had, has = (_replaced(unit) for unit in (old, new))
    if had != has:
        message = deprecation(pair.new.spec, now) or ("no reason is told" if has else "not any more")
        yield Difference(Kind.CHANGED, "deprecated", message, breaking=False, parts=new.parts)
    if isinstance(was, Operation) and isinstance(now, Operation):
        for what, tell in (("permissions", permissions), ("apps", apps)):
            if tell(was) != tell(now):
                message = f"{tell(now) or 'not told'} instead of {tell(was) or 'not told'}"
                yield Difference(Kind.CHANGED, what, message, breaking=False, parts=new.parts)


def _replaced(unit: Unit) -> tuple[object, ...]:
    """Return what of a deprecation is more than words; nothing of what is not deprecated."""
    said = unit.described.deprecation
    if said is None:
        return (True,) if unit.node.get("deprecated") else ()
    return said.because, said.closed_to_new_apps, said.use_instead
