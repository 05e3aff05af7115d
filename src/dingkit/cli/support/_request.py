"""Builds the request of any operation from `name=value`, files and JSON."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import mimetypes
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from dingkit.cli.support._check import limit_problems, problems, refuse
from dingkit.cli.support._errors import usage_error
from dingkit.cli.support._inputs import read_data, read_text, split_pair
from dingkit.cli.support._language import listed, tr
from dingtalk_openapi.wire import trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import ExitStack

    from dingkit.cli.support._settings import Settings
    from dingkit.cli.support._spec import Described, Field
    from dingtalk_openapi.protocol import RequestArguments


@dataclass
class Values:
    """What was given for an operation, by place and name."""

    parameters: dict[str, dict[str, Any]] = field(default_factory=lambda: {"path": {}, "query": {}, "header": {}})
    body: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)


def read_values(described: Described, params: Sequence[str], param_files: Sequence[str], data: str | None) -> Values:
    """Sort what was given on the command line into places, with the types that the spec wants."""
    values = Values()
    if data is not None:
        content = read_data(data)
        if described.media_type is None or not isinstance(content, dict):
            reason = tr("takes no body") if described.media_type is None else tr("takes an object with fields as its body")
            raise usage_error(tr("{id} {reason}: see `dingkit spec show {id}`.", id=described.id, reason=reason))
        values.body = content
    for text in params:
        name, value = split_pair(text, "--param")
        wanted = _field(described, name)
        if wanted.is_file:
            raise usage_error(tr("{name} is a file: give it as --param-file {name}=FILE.", name=name))
        _put(values, wanted, converted(wanted, value))
    for text in param_files:
        name, source = split_pair(text, "--param-file")
        wanted = _field(described, name)
        if wanted.is_file:
            values.files[name] = Path(source)
        else:
            _put(values, wanted, converted(wanted, read_text(source)))
    return values


def add_defaults(described: Described, values: Values, settings: Settings) -> None:
    """Fill in what the client is known by, such as its agent, where nothing was given."""
    for wanted in described.fields:
        known = getattr(settings, wanted.of_client, None)
        if known is not None:
            place = values.body if wanted.place == "body" else values.parameters[wanted.place]
            place.setdefault(wanted.name, str(known) if wanted.type == "string" else known)


def check(described: Described, values: Values) -> list[str]:
    """Compare what was given with the spec; raises a usage error that lists all that is wrong, and gives what is only advised against."""
    found, body = [], None
    for wanted in described.fields:
        if wanted.place == "body":
            continue
        given = values.parameters[wanted.place].get(wanted.name)
        if given is not None:
            found += problems(described, wanted, given, wanted.name)
        elif wanted.required:
            found.append(tr("{name}: is missing. {description}", name=wanted.name, description=wanted.description))
    if described.media_type is not None:
        body = to_wire(described.body, {**values.body, **dict.fromkeys(values.files, "a file")})
        found += problems(described, described.body, body)
    parameters = {name: value for place in values.parameters.values() for name, value in place.items()}
    limits = limit_problems(described, body, parameters)
    refuse(tr("{id} was not called", id=described.id), [*found, *limits.broken])
    return limits.advised


def build(described: Described, values: Values, cleanup: ExitStack) -> RequestArguments:
    """Make the arguments of `DingTalk.call`; opens the files, which `cleanup` closes."""
    parts = {name: quote(str(value), safe="") for name, value in values.parameters["path"].items()}
    for wanted in described.fields:
        if wanted.place == "path" and not parts.get(wanted.name):
            raise usage_error(
                tr("{id} was not called: {name} is part of its address and must be given.", id=described.id, name=wanted.name)
            )
    url = described.operation.path.format_map(parts)
    request: RequestArguments = {"method": described.operation.method, "url": url, "params": values.parameters["query"]}
    if values.parameters["header"]:
        request["headers"] = values.parameters["header"]
    if described.media_type == "multipart/form-data":
        request["files"] = [(name, _part(value)) for name, value in values.body.items()]
        for name, path in values.files.items():
            opened = cleanup.enter_context(path.open("rb"))
            request["files"].append((name, (path.name, opened, mimetypes.guess_type(path.name)[0] or "application/octet-stream")))
    elif described.media_type is not None:
        request["json"] = to_wire(described.body, values.body)
    return request


def _part(value: Any) -> tuple[None, bytes, str]:
    return None, str(value).encode(), "text/plain"


def to_wire(wanted: Field, value: Any) -> Any:
    """Return a value the form that it has on the wire: lists joined, and JSON as text, where the spec wants that."""
    if wanted.separator and isinstance(value, list):
        return wanted.separator.join(map(str, value))
    if wanted.json_text and isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, list):
        return [to_wire(wanted.element, member) for member in value]
    if isinstance(value, dict):
        known = wanted.fields
        return {name: to_wire(known[name], member) if name in known else member for name, member in value.items()}
    return value


def converted(wanted: Field, text: str) -> Any:
    """Turn what was typed into what the spec wants."""
    if wanted.type == "string":
        return text
    if wanted.type == "boolean":
        if text.lower() in {"true", "false"}:
            return text.lower() == "true"
        raise usage_error(tr("{name} must be true or false, not {text!r}.", name=wanted.name, text=text))
    try:
        if wanted.type == "integer":
            return int(text)
        return json.loads(text)
    except ValueError:
        raise usage_error(
            tr("{name} must be {article}, not {text!r}.", name=wanted.name, article=_article(wanted.kind), text=text)
        ) from None


def _article(kind: str) -> str:
    return tr("a number") if kind == "number" else kind


def _field(described: Described, name: str) -> Field:
    fields = {each.name: each for each in described.fields}
    if name in fields:
        return fields[name]
    near = get_close_matches(name, fields, 1)
    meant = tr("Did you mean {near}?", near=near[0]) if near else tr("It has {fields}.", fields=listed(fields) or tr("none"))
    raise usage_error(tr("{id} has no parameter {name!r}. {meant}", id=described.id, name=name, meant=meant))


def _put(values: Values, wanted: Field, value: Any) -> None:
    place = values.body if wanted.place == "body" else values.parameters[wanted.place]
    place[wanted.name] = trimmed(value) if wanted.secret else value
