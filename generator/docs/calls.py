"""Writes the Python call of each documented request."""

import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ruff import find_ruff_bin

from generator.docs.expressions import Expressions
from generator.docs.library import Library
from generator.docs.markdown import WIDTH
from generator.model import Answer, Example, Operation, Parameter, Union
from generator.problems import SpecError

_NO_EXAMPLE = Example("", "", None)
APP_TOKEN = "app"  # noqa: S105 - a kind of token


@dataclass(frozen=True)
class Call:
    """One documented request.

    Attributes:
        name: Name of the example it was made from.
        summary: What it shows.
        parameters: Name on the wire → value.
        body: What is sent; `None` when there is no body.
        media_type: As what it is sent.
        python: The program that makes the request.
    """

    name: str
    summary: str
    parameters: dict[str, Any]
    body: Any = None
    media_type: str = ""
    python: str = ""


class CallWriter:
    """Writes the calls of all operations: one for each example of the body or, without a body, for each name of an example of a parameter.

    Attributes:
        calls: Operation id → its calls.
        seen: Model → the values of it that the calls make, one of each shape.

    Raises:
        SpecError: an operation has a body without an example, or a parameter that must be given has none.
    """

    def __init__(self, library: Library) -> None:
        self._library = library
        self.seen: dict[str, list[Any]] = {}
        rough = [(operation, call) for operation in library.spec.operations for call in self._requests(operation)]
        programs = format_programs(library, [self._program(operation, call) for operation, call in rough])
        self.calls: dict[str, list[Call]] = {operation.id: [] for operation in library.spec.operations}
        for (operation, call), program in zip(rough, programs, strict=True):
            self.calls[operation.id].append(replace(call, python=program))

    def _requests(self, operation: Operation) -> Iterator[Call]:
        body = operation.content
        if body and not body.examples:
            raise self._not_showable(operation, "its body has no example")
        of_parameters = {name: example for parameter in operation.parameters for name, example in parameter.examples.items()}
        for name, example in (body.examples if body else of_parameters or {"": _NO_EXAMPLE}).items():
            values = {each.name: value for each in operation.parameters for value in self._parameter(operation, each, name)}
            yield Call(name, example.summary, values, example.value, body.media_type) if body else Call(name, example.summary, values)

    def _parameter(self, operation: Operation, parameter: Parameter, call: str) -> Iterator[Any]:
        """Yield the value of a parameter in a call, if it is given: it is required, or its example has the name of the call."""
        if call in parameter.examples:
            yield parameter.examples[call].value
        elif parameter.required:
            if not parameter.example:
                raise self._not_showable(operation, f"its parameter {parameter.name} has no example")
            yield from parameter.example

    def _not_showable(self, operation: Operation, reason: str) -> SpecError:
        return SpecError([self._library.bundle.problem("docs", f"no Python call can be shown: {reason}", *operation.place)])

    def _program(self, operation: Operation, call: Call) -> str:
        code = Expressions(self._library, self.seen)
        keywords = [
            f"{parameter.python}={code.write(call.parameters[parameter.name], parameter.value)}"
            for parameter in operation.parameters
            if parameter.name in call.parameters and call.parameters[parameter.name] != parameter.value.default
        ]
        function = f"ding.{operation.domain}.{operation.id}"
        if operation.content:
            form, union = self._library.form_of(operation), self._library.union_of(operation)
            if form != operation.content.schema and not self._library.spec.is_a(call.body, form):
                code.imports.add(f"from dingtalk_openapi.operations import {operation.id}")
                given = ", ".join(["ding", *keywords, f"body={code.write(call.body, operation.content.value)}"])
                function, keywords = "ding.call", [f"{operation.id}.call({given})"]  # the group method does not take this form
            elif union and union.flatten_as:
                keywords += self._flattened(code, union, call.body)
            else:
                keywords += code.keywords(call.body, form)
        return self._around(operation, code, f"{function}({', '.join(keywords)})")

    def _flattened(self, code: Expressions, union: Union, body: dict[str, Any]) -> Iterator[str]:
        """The fields that all kinds have as keywords, the others as one message."""
        spec = self._library.spec
        variant, target, kind = next(kinds for kinds in self._library.flattened(union) if spec.is_a(body, kinds[0]))
        common = spec.models[target].fields
        yield from code.keywords({name: value for name, value in body.items() if name in common}, variant)
        message = code.write_model({name: value for name, value in body.items() if name not in common}, kind)
        yield f"{union.flatten_as}={message}"

    def _around(self, operation: Operation, code: Expressions, call: str) -> str:
        imports = {"from dingkit import DingTalk", *code.imports}
        client = "DingTalk('your-app-key', 'your-app-secret')"
        token_type = self._library.spec.security_schemes[operation.security].token if operation.security else APP_TOKEN
        if token_type != APP_TOKEN:
            imports.add("from dingkit.credentials import StaticToken")
            client = f"DingTalk(credential=StaticToken('your-{token_type.replace('_', '-')}-token'))"
        if code.models:
            imports.add(f"from dingtalk_openapi.models import {', '.join(sorted(code.models))}")
        own = sorted(line for line in imports if line.startswith("from ding"))
        standard = sorted(imports - {*own})
        kept = "" if operation.answer is Answer.NOTHING else "answer = "
        return "\n".join([*standard, "", *own, "", f"with {client} as ding:", f"    {kept}{call}", ""]).lstrip()


def format_programs(library: Library, programs: list[str]) -> list[str]:
    """Format programs as all other code of the repository is.

    Raises:
        SpecError: one of them is not valid Python; a name in the spec can be one that Python does not take.
    """
    with tempfile.TemporaryDirectory() as scratch:
        paths = [Path(scratch) / f"{number}.py" for number in range(len(programs))]
        for path, program in zip(paths, programs, strict=True):
            path.write_text(program, encoding="utf-8")
        options = ["--isolated", "--no-cache", "--line-length", str(WIDTH)]
        done = subprocess.run([find_ruff_bin(), "format", *options, scratch], check=False, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            output = " ".join(done.stderr.split()).replace(f"{scratch}/", "")
            raise SpecError([library.bundle.problem("docs", f"the spec gives a call that `ruff format` refuses: {output}")])
        return [path.read_text(encoding="utf-8") for path in paths]
