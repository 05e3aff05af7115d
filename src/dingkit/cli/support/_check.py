"""Checks what is to be sent against the spec, field by field, before anything is sent."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

from dingkit.cli.support._errors import NOT_UTF_8, usage_error
from dingkit.cli.support._language import listed, of_library, tr
from dingkit.cli.support._spec import Described, Field, document
from dingtalk_openapi.limit_checks import find_excesses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from jsonschema import ValidationError

_HALF = re.compile("[\ud800-\udfff]")
_UNDECODED = re.compile("[\udc80-\udcff]")
"""What Python makes of a byte on the command line that is not UTF-8."""
LIMITED = frozenset({"maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "pattern"})
"""What JSON Schema can limit: `limit_problems` tells these, with all others."""

TYPES = {
    "string": "text (in YAML and JSON: in quotes)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object with fields",
}


class Limits(NamedTuple):
    """The limits that a request does not keep: those that DingTalk enforces, and those that are only advised."""

    broken: list[str]
    advised: list[str]


def problems(described: Described, wanted: Field, value: Any, name: str = "") -> list[str]:
    """List what is wrong but for the limits, each with the field that it is about.

    Args:
        described: The operation.
        wanted: Its body, an object in it, or one of its parameters.
        value: What somebody wants to send, in the form of the wire.
        name: Name of the whole.
    """
    from jsonschema import Draft202012Validator

    whole = {**described.schema(wanted), "components": document()["components"]}
    halves = [tr("{path}: holds half a character (\\ud800 to \\udfff), which cannot be sent.", path=path) for path in _halves(value, name)]
    if halves:
        return halves
    found = [leaf for error in Draft202012Validator(whole).iter_errors(value) for leaf in _leaves(error, wanted)]
    told = [_about(_field(name, error), _said(error, inside)) for error, inside in found if error.validator not in LIMITED]
    return sorted({*told, *(_about(field, said) for field, said in _unknown(wanted, value, name))})


def _about(field: str, problem: str) -> str:
    return tr("{field}: {problem}", field=field, problem=problem)


def _halves(value: Any, path: str) -> Iterator[str]:
    """The fields with text that UTF-8 does not have: half a pair of surrogates, or what the command line had in another encoding."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _halves(str(name), f"{path}.{ascii(name)[1:-1]}".removeprefix("."))
            yield from _halves(member, f"{path}.{ascii(name)[1:-1]}".removeprefix("."))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _halves(member, f"{path}[{index}]")
    elif isinstance(value, str) and _HALF.search(value):
        if _UNDECODED.search(value):
            raise usage_error(tr(NOT_UTF_8))
        yield path


def refuse(what: str, found: Sequence[str]) -> None:
    """Raise a usage error that lists all that is wrong, if anything is.

    Args:
        what: Did not happen because of that.
        found: What `problems` and `limit_problems` found.
    """
    if found:
        lines = "\n".join(f"  {problem}" for problem in found)
        raise usage_error(tr("{what}, because this is wrong:\n{lines}", what=what, lines=lines), problems=found)


def limit_problems(described: Described, body: Any, parameters: dict[str, Any] | None = None, *, whole: bool = True) -> Limits:
    """List the limits that a request breaks, by the rule that the client holds to.

    Args:
        described: The operation.
        body: What is sent, in the form of the wire.
        parameters: Its parameters by name.
        whole: The request is complete: what is required of it must be there.
    """
    found = [
        excess for excess in find_excesses(described.operation, body=body, parameters=parameters) if whole or excess.limit.kind != "one_of"
    ]
    broken, advised = (
        [_about(each.field, of_library(each.message)) for each in found if bool(each.limit.enforced) is wanted] for wanted in (True, False)
    )
    return Limits(broken, advised)


def _leaves(error: ValidationError, wanted: Field) -> Iterator[tuple[ValidationError, Field]]:
    """The errors that a person can do something about, with what is wanted there: of several forms, those of the one that was meant."""
    inside = wanted.at(error.relative_path)
    if not error.context:
        yield error, inside
        return
    forms: dict[int, list[ValidationError]] = {}
    for inner in error.context:
        forms.setdefault(int(inner.schema_path[0]), []).append(inner)
    meant = {form: errors for form, errors in forms.items() if not any(inner.validator == "const" for inner in errors)}
    if meant:
        form = max(meant, key=lambda form: _likeness(error.instance, inside.forms[form], meant[form]))
        for inner in meant[form]:
            yield from _leaves(inner, inside.forms[form]._replace(description=inside.description))
        return
    wrong_tags = [inner for errors in forms.values() for inner in errors if inner.validator == "const"]
    choice = wrong_tags[0]
    choice.validator, choice.validator_value = "enum", [inner.validator_value for inner in wrong_tags]
    yield choice, inside


def _likeness(value: Any, form: Field, errors: Sequence[ValidationError]) -> tuple[int, int]:
    """How much a value looks like one form: by the fields that it has, then by what is right in them."""
    return len(form.fields.keys() & value.keys()) if isinstance(value, dict) else 0, -len(errors)


def _field(name: str, error: ValidationError) -> str:
    parts = [*error.absolute_path]
    if error.validator == "required":
        parts.append(_missing(error))
    text = name
    for part in parts:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".") or tr("the whole")


def _missing(error: ValidationError) -> str:
    """The field that an object lacks; jsonschema makes an error of each, and names it only in its message."""
    required: Any = error.validator_value
    return next(str(name) for name in required if error.message.startswith(repr(name)))


def _said(error: ValidationError, inside: Field) -> str:
    wanted: Any = error.validator_value
    about = inside.at([_missing(error)]) if error.validator == "required" else inside
    described = about.description.partition(" Divergence:")[0]
    sayings: dict[str, Callable[[], str]] = {
        "required": lambda: tr("is missing."),
        "type": lambda: tr("must be {kind}.", kind=tr(TYPES[wanted])),
        "enum": lambda: tr("must be one of {wanted}.", wanted=listed(wanted)),
        "const": lambda: tr("must be {wanted}.", wanted=wanted),
    }
    said = sayings.get(str(error.validator), lambda: f"{error.message}.")()
    return f"{said} {described}".rstrip() if error.validator in {"required", "type"} else said


def _unknown(wanted: Field, value: Any, name: str) -> Iterator[tuple[str, str]]:
    """The fields that no form of an object has: DingTalk would ignore them, misspelt ones included."""
    if isinstance(value, list):
        for index, member in enumerate(value):
            yield from _unknown(wanted.element, member, f"{name}[{index}]")
        return
    known = wanted.fields
    if not isinstance(value, dict) or not known:
        return
    for field, member in value.items():
        path = f"{name}.{field}".removeprefix(".")
        if field in known:
            yield from _unknown(_meant(wanted, field, value), member, path)
        else:
            near = get_close_matches(field, known, 1)
            yield (
                path,
                tr("is no field that the spec knows; did you mean {near}?", near=near[0])
                if near
                else tr("is no field that the spec knows."),
            )


def _meant(wanted: Field, field: str, value: Mapping[str, Any]) -> Field:
    """What a field of an object may hold: that of the first form which has all its fields, or at least this one."""
    having = [form.fields for form in wanted.forms if field in form.fields]
    best = max(having, key=lambda fields: len(fields.keys() & value.keys()), default=wanted.fields)
    whole = len(wanted.fields.keys() & value.keys()) - bool(wanted.forms) >= len(best.keys() & value.keys())
    return (wanted.fields if whole else best)[field]
