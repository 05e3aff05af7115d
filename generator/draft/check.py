"""`python -m generator draft-check`: drafts of real pages beside the operations that people wrote from them."""

import argparse
import sys
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from generator.audit.pages import address, pages_of_operations
from generator.draft.operation import draft_operation
from generator.model import JSON, Operation, Spec, build
from generator.pages import Page, PageError, read_folder
from generator.pages.types import Kind
from generator.pages.wire import Line, lines
from generator.problems import SpecError, tell
from generator.source.bundle import bundle

CHECKED, NOT_CHECKED = 0, 2


def draft_check(arguments: list[str]) -> int:
    """Compare drafts with the spec, and print figures and differences; the exit code is 2 when there is nothing to compare."""
    parser = argparse.ArgumentParser(
        prog="python -m generator draft-check",
        description="Draft the operations of the spec from their official pages, and tell where a person has written something else.",
        epilog="A difference is not always a fault of the draft: pages contradict themselves, and `audit` judges the spec. "
        "Exit code: 0, or 2 without pages.",
    )
    parser.add_argument("--pages", required=True, type=Path, metavar="FOLDER", help="the official pages: Markdown or HTML, in any folders")
    parser.add_argument("--spec", type=Path, default=Path("spec"), metavar="DIRECTORY", help="where the spec is (default: spec)")
    options = parser.parse_args(arguments)
    try:
        spec = build(bundle(options.spec))
        pairs = pages_of_operations(spec, read_folder(options.pages))
    except SpecError as error:
        tell(error, "draft-check: the spec cannot be read")
        return NOT_CHECKED
    except PageError as error:
        print(f"draft-check: {error}", file=sys.stderr)
        return NOT_CHECKED
    if not pairs:
        print(f"draft-check: {options.pages} has no page of an operation of the spec", file=sys.stderr)
        return NOT_CHECKED
    total = alike = 0
    differences = []
    for operation, page in pairs:
        drafted = list(_compared(spec, operation, page))
        total += len(drafted)
        alike += sum(not message for message in drafted)
        differences += [f"{operation.id}: {message} ({page.slug})" for message in drafted if message]
    print(f"{len(pairs)} pages of {len({operation.id for operation, _ in pairs})} operations: {alike} of {total} lines of their drafts are "
          f"as in the spec ({100 * alike / total:.1f} %)")  # fmt: skip
    for message in differences:
        print(message)
    return CHECKED


def _compared(spec: Spec, operation: Operation, page: Page) -> Iterator[str]:
    """Yield for each line of a draft, and for its address, how it differs from the spec; nothing where it does not."""
    made = draft_operation(spec, page, [])
    ((path, item),) = made["paths"].items()
    method = next(key for key in item if key != "servers")
    host = spec.hosts.get(operation.host, operation.host)
    same = (method.upper(), item["servers"][0]["url"], address(path)) == (operation.method, host, address(operation.path))
    yield "" if same else f"its address is drafted as {method.upper()} {item['servers'][0]['url']}{path}"
    yield from _told(operation, item[method])
    known = lines(spec, operation)
    for line in drafted_lines(spec, made):
        found = [each for each in known if (each.place, each.path) == (line.place, line.path)]
        here = f"{line.place}.{line.path}"
        if not found:
            elsewhere = sorted({f"{each.place}.{each.path}" for each in known if each.name == line.name})
            yield f"{here} is not there" + (f", but {', '.join(elsewhere)}" if elsewhere else "")
        elif not any(each.agrees(kind) for other in found for each in other.kinds for kind in line.kinds):
            has = " or ".join(sorted({str(kind) for each in found for kind in each.kinds}))
            yield f"{here} is drafted as {line.kinds[0]}, the spec has {has}"
        elif line.place != "response" and all(each.required != line.required and (line.required or not each.of_one_kind) for each in found):
            yield f"{here} is drafted as {'required' if line.required else 'optional'}"
        else:
            yield ""


def _told(operation: Operation, made: dict[str, Any]) -> Iterator[str]:
    """Compare what is told of the whole call: that it is left behind, codes, permissions, kinds of apps."""
    if made.get("deprecated"):
        yield "" if operation.deprecation else "is drafted as deprecated"
    for code in made["x-errors"]:
        yield "" if any(fnmatchcase(code, known) for known in operation.errors) else f"the code {code} is not there"
    permissions = {name for each in operation.permissions or () for name in (each.name, each.code) if name}
    for each in made.get("x-permission", []):
        yield "" if permissions & set(each.values()) else f"the permission {' '.join(each.values())} is not there"
    if "x-app-types" in made:
        drafted, known = set(made["x-app-types"]), {str(each) for each in operation.app_types}
        yield "" if drafted == known else f"is drafted for {_listed(drafted)}, the spec has {_listed(known)}"


def _listed(app_types: set[str]) -> str:
    return ", ".join(sorted(app_types)) or "no kind of app"


def drafted_lines(spec: Spec, made: dict[str, Any]) -> Iterator[Line]:
    """Lay out a draft like the operations of the spec."""
    ((_, item),) = made["paths"].items()
    operation = next(node for key, node in item.items() if key != "servers")
    schemas = made["components"]["schemas"]
    for each in operation["security"]:
        for name in each:
            scheme = spec.security_schemes[name]
            yield Line(scheme.location, scheme.parameter, (Kind("string"),), required=True)
    for parameter in operation.get("parameters", []):
        yield Line(parameter["in"], parameter["name"], (_kind(schemas, parameter["schema"]),), parameter.get("required", False))
    for media in operation.get("requestBody", {}).get("content", {}).values():
        yield from _inside(schemas, media["schema"], "body", "")
    answer = operation["responses"]["200"]["content"][JSON]["schema"]
    yield from _inside(schemas, answer["oneOf"][0] if "oneOf" in answer else answer, "response", "")


def _inside(schemas: dict[str, Any], schema: dict[str, Any], place: str, path: str) -> Iterator[Line]:
    schema = _resolved(schemas, schema.get("items", schema))
    for part in schema.get("allOf", []):
        yield from _inside(schemas, part, place, path)
    for name, value in schema.get("properties", {}).items():
        here = f"{path}.{name}" if path else name
        yield Line(place, here, (_kind(schemas, value),), name in schema.get("required", []))
        yield from _inside(schemas, value, place, here)


def _resolved(schemas: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schemas.get(schema["$ref"].rpartition("/")[2], {}) if "$ref" in schema else schema
    return found


def _kind(schemas: dict[str, Any], schema: dict[str, Any]) -> Kind:
    if schema.get("format") == "binary":
        return Kind("file")
    found = _resolved(schemas, schema)
    return Kind(found.get("type", ""), _kind(schemas, found["items"]) if "items" in found else None)
