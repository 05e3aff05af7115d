"""The official SDK for Python (PyPI alibabacloud-dingtalk): the fields of its requests and responses. It is read, and never imported."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.audit.differences import Difference, Result
from generator.audit.pages import address
from generator.audit.rows import REQUEST
from generator.model import Operation, Spec
from generator.pages.types import Kind, kind_of
from generator.pages.wire import Line, lines

HOST = "api"


class SdkError(Exception):
    """The folder has no unpacked SDK."""


@dataclass(frozen=True)
class SdkCall:
    """A method of a client of the SDK."""

    module: Path
    request: str
    response: str


def compare_sdk(spec: Spec, folder: Path) -> Result:
    """Compare the fields of every operation on the new host with those of the SDK.

    Raises:
        SdkError: the folder has no SDK in it.
    """
    calls = _calls(folder)
    result = Result("sdk", "fields of the SDK")
    modules: dict[Path, _Models] = {}
    for operation in spec.operations:
        if operation.host != HOST:
            continue
        call = calls.get((operation.method, address(operation.path)))
        if call is None:
            found = Difference("sdk", operation.id, "address", "missing", "the SDK has no such call", str(folder))
            result.count(operation.id, [found])
            continue
        models = modules.setdefault(call.module, _Models(call.module))
        known = lines(spec, operation)
        for side, name in (("request", call.request), ("response", models.body_of(call.response))):
            places = REQUEST if side == "request" else ("response",)
            for path, type_ in models.fields(name):
                result.count(
                    operation.id, _field(operation, [line for line in known if line.place in places], f"{side}.{path}", type_, name)
                )
    return result


def _field(operation: Operation, known: list[Line], here: str, type_: str, source: str) -> Iterator[Difference]:
    path = here.partition(".")[2]
    found = [line for line in known if line.path == path]
    if not found:
        yield Difference("sdk", operation.id, here, "missing", f"the SDK has it ({type_}), the spec does not", source)
        return
    kind = _kind(type_)
    if not any(each.agrees(kind) for line in found for each in line.kinds):
        has = " or ".join(sorted({str(each) for line in found for each in line.kinds}))
        yield Difference("sdk", operation.id, here, "type", f"the SDK has {type_}, the spec {has}", source)


def _kind(type_: str) -> Kind:
    return kind_of(type_.rpartition(".")[2] if "[" not in type_ else type_)


def _calls(folder: Path) -> dict[tuple[str, str], SdkCall]:
    clients = sorted(folder.rglob("client.py"))
    found = {}
    for client in clients:
        for node in ast.walk(_parse(client)):
            if isinstance(node, ast.FunctionDef) and (named := _named(node)):
                found[named] = SdkCall(client.with_name("models.py"), _request(node), _last_name(node.returns))
    if not found:
        raise SdkError(
            f"{folder}: there is no SDK in it; unpack the wheel of alibabacloud-dingtalk (pip download --no-deps), and name that folder"
        )
    return found


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError) as error:
        raise SdkError(f"{path}: cannot be read: {error}") from None


def _named(function: ast.FunctionDef) -> tuple[str, str] | None:
    """Method and path of the call that a function makes; `None` when it makes none of its own."""
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            keywords = {keyword.arg: keyword.value for keyword in node.keywords}
            method = keywords.get("method")
            if "pathname" in keywords and isinstance(method, ast.Constant):  # other packages in the folder have calls of that look, too
                return str(method.value), address(_path(keywords["pathname"]))
    return None


def _path(node: ast.expr) -> str:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)


def _request(function: ast.FunctionDef) -> str:
    named = (_last_name(argument.annotation) for argument in function.args.args)
    return next((name for name in named if name.endswith("Request")), "")


def _last_name(node: ast.expr | None) -> str:
    return ast.unparse(node).rpartition(".")[2] if node else ""


class _Models:
    """The classes of one module of the SDK: the names on the wire are what `to_map` writes, the types are those of the constructor."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def _classes(self) -> dict[str, dict[str, tuple[str, str]]]:
        return {node.name: dict(_members(node)) for node in _parse(self._path).body if isinstance(node, ast.ClassDef)}

    def body_of(self, response: str) -> str:
        """Return the class of the body of a response; empty when it has none."""
        return self._classes.get(response, {}).get("body", ("", ""))[1]

    def fields(self, name: str, path: str = "", above: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
        """Yield path and type of each field, also of those in its objects."""
        for wire, type_ in self._classes.get(name, {}).values():
            here = f"{path}.{wire}" if path else wire
            yield here, type_
            inner = re.sub(r"^(?:List|Dict)\[(?:str, )?|\]+$", "", type_)
            if inner not in above:
                yield from self.fields(inner, here, (*above, name))


def _members(node: ast.ClassDef) -> Iterator[tuple[str, tuple[str, str]]]:
    functions = {each.name: each for each in node.body if isinstance(each, ast.FunctionDef)}
    if "__init__" not in functions or "to_map" not in functions:
        return
    types = {argument.arg: ast.unparse(argument.annotation) for argument in functions["__init__"].args.args if argument.annotation}
    for each in ast.walk(functions["to_map"]):
        # `result['msgKey'] = self.msg_key`, of objects `self.body.to_map()`; lists of objects are filled in a loop over `self.items`
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Subscript):
            wire = ast.literal_eval(each.targets[0].slice) if isinstance(each.targets[0].slice, ast.Constant) else ""
            own = next((part.attr for part in ast.walk(each.value) if isinstance(part, ast.Attribute) and part.attr in types), "")
            if isinstance(each.value, ast.List | ast.Dict):
                own = next((name for name in types if name.replace("_", "").lower() == str(wire).replace("_", "").lower()), "")
            if wire and own:
                yield own, (str(wire), types[own])
