"""Is the merged document OpenAPI 3.1? It takes seconds to find out, so what was found valid can be remembered."""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jsonschema import Draft202012Validator

from generator.problems import Problem, SpecError, walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.source.bundle import Bundle

# By reference, for what a validator is made of is searched again at each `$dynamicRef`. The format checker finds bad patterns.
_SCHEMA_RULES = Draft202012Validator({"$ref": Draft202012Validator.META_SCHEMA["$id"]}, format_checker=Draft202012Validator.FORMAT_CHECKER)

_JUDGES = ("jsonschema", "openapi-schema-validator", "openapi-spec-validator", "prance")


def validate(bundle: Bundle, remembered: Path | None = None, domain: str | None = None) -> None:
    """Validate a bundle.

    Args:
        bundle: The bundle.
        remembered: A file that names what was valid the last time, by a hash of the content and of who judged it. The same is not judged
            again; something else is remembered instead.
        domain: Only what this one holds, and what that refers to.

    Raises:
        SpecError: the document is not OpenAPI 3.1.
    """
    if domain:
        _judge(bundle, bundle.only(domain))
        return
    digest = _digest(bundle.to_json())
    if remembered and remembered.is_file() and remembered.read_text(encoding="utf-8") == digest:
        return
    _judge(bundle, bundle.document)
    if remembered:
        remembered.parent.mkdir(parents=True, exist_ok=True)
        scratch = remembered.with_name(f"{remembered.name}.{digest[:8]}")
        scratch.write_text(digest, encoding="utf-8")
        scratch.replace(remembered)


def _judge(bundle: Bundle, document: dict[str, Any]) -> None:
    if problems := list(_invalid_schemas(bundle, document)):
        raise SpecError(problems)
    _validate(bundle, document)


def _digest(content: str) -> str:
    judges = [f"{name} {version(name)}" for name in _JUDGES]
    rules = Path(__file__).read_text(encoding="utf-8")
    return hashlib.sha256("\n".join([*judges, rules, content]).encode()).hexdigest()


def _invalid_schemas(bundle: Bundle, document: dict[str, Any]) -> Iterator[Problem]:
    """Check what is said in each schema; the validator behind prance leaves that out for OpenAPI 3.1."""
    if not re.fullmatch(r"3\.1\.\d+", str(document.get("openapi"))):
        yield bundle.problem("openapi", "must be a version 3.1", "openapi")
    for parts, node in walk(document):
        named = parts[:2] == ("components", "schemas") and len(parts) == 3
        if (named or parts[-1:] == ("schema",)) and not {"example", "examples"}.intersection(parts):
            for error in _SCHEMA_RULES.iter_errors(node):
                yield bundle.problem("openapi", error.message, *parts, *error.absolute_path)


@cache
def _index_the_rules() -> None:
    """Index OpenAPI's own schema: the validator behind prance searches all of it for the target of each `$dynamicRef` otherwise."""
    from jsonschema_specifications import REGISTRY
    from openapi_spec_validator import OpenAPIV31SpecValidator
    from openapi_spec_validator.schemas import schema_v31
    from referencing import Resource

    name = schema_v31["$id"]
    rules = REGISTRY.with_resource(name, Resource.from_contents(dict(schema_v31))).crawl()
    OpenAPIV31SpecValidator.schema_validator = Draft202012Validator({"$ref": name}, registry=rules)


def _validate(bundle: Bundle, document: dict[str, Any]) -> None:
    import prance  # it imports three libraries for HTTP, which is for nothing when the spec was valid before

    _index_the_rules()
    try:
        with tempfile.TemporaryDirectory() as scratch:  # a string it would read as YAML, which takes seconds
            path = Path(scratch) / "openapi.json"
            path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
            prance.BaseParser(str(path), backend="openapi-spec-validator", encoding="utf-8")
    except prance.ValidationError as error:
        parts, message = _explain(error, document)
        raise SpecError([bundle.problem("openapi", message, *parts)]) from error


_OPERATION = re.compile(r" for '(?P<method>\w+)'(?: operation)? in '(?P<path>[^']+)'")


def _explain(error: Exception, document: dict[str, Any]) -> tuple[tuple[str | int, ...], str]:
    cause: Any = error.__cause__
    message = str(cause.message).partition("\n")[0]
    if cause.absolute_path:
        return tuple(cause.absolute_path), message
    if match := _OPERATION.search(message):
        return ("paths", match["path"], match["method"]), message
    return next((parts for parts, node in walk(document) if node == cause.schema), ()), message
