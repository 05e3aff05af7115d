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
from generator.operations import OperationFacts
from generator.problems import SpecError

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
        rough = [(operation, call) for operation in library.operations for call in self._requests(operation)]
        programs = lay_out(library, [self._program(operation, call) for operation, call in rough])
        self.calls: dict[str, list[Call]] = {operation.id: [] for operation in library.operations}
        for (operation, call), program in zip(rough, programs, strict=True):
            self.calls[operation.id].append(replace(call, python=program))

    def _requests(self, operation: OperationFacts) -> Iterator[Call]:
        body = self._library.body(operation)
        parameters = [parameter for _, parameter in self._library.parameters(operation)]
        if body and not body.examples:
            raise self._impossible(operation, "its body has no example")
        of_parameters = {name: example for parameter in parameters for name, example in parameter.get("examples", {}).items()}
        for name, example in (body.examples if body else of_parameters or {"": {}}).items():
            values = {each["name"]: value for each in parameters for value in self._parameter(operation, each, name)}
            summary = str(example.get("summary", ""))
            yield Call(name, summary, values, example["value"], body.media_type) if body else Call(name, summary, values)

    def _parameter(self, operation: OperationFacts, parameter: dict[str, Any], call: str) -> Iterator[Any]:
        """Yield the value of a parameter in a call, if it is given: it is required, or its example has the name of the call."""
        examples = parameter.get("examples", {})
        if call in examples:
            yield examples[call]["value"]
        elif parameter.get("required"):
            if "example" not in parameter:
                raise self._impossible(operation, f"its parameter {parameter['name']} has no example")
            yield parameter["example"]

    def _impossible(self, operation: OperationFacts, reason: str) -> SpecError:
        where = ("paths", operation.path, operation.method.lower())
        return SpecError([self._library.bundle.problem("docs", f"no Python call can be shown: {reason}", *where)])

    def _program(self, operation: OperationFacts, call: Call) -> str:
        code = Expressions(self._library, self.seen)
        keywords = [
            f"{keyword}={call.parameters[parameter['name']]!r}"
            for keyword, parameter in self._library.parameters(operation)
            if parameter["name"] in call.parameters and call.parameters[parameter["name"]] != parameter["schema"].get("default")
        ]
        function = f"ding.{operation.domain}.{operation.id}"
        body = self._library.body(operation)
        if body:
            form = self._form_of_method(body.schema, call.body)
            if form is None:
                function = f"{operation.id}.sync"
                code.imports.add(f"from dingtalk_openapi.api.{operation.domain} import {operation.id}")
                keywords = ["client=ding", *keywords, f"body={code.write_named(call.body, body.schema)}"]
            elif not self._library.has_class(form):
                keywords += self._flattened(code, form, call.body)
            else:
                keywords += code.keywords(call.body, form)
        return self._around(operation, code, f"{function}({', '.join(keywords)})")

    def _form_of_method(self, schema: str, body: object) -> str | None:
        """The schema that the group method takes the fields of; `None` when it does not take this body."""
        form = self._library.schemas[schema].get("x-group-body", schema)
        return form if form == schema or self._library.fits(body, {"$ref": f"#/components/schemas/{form}"}) else None

    def _flattened(self, code: Expressions, schema: str, body: dict[str, Any]) -> Iterator[str]:
        """The fields that all kinds have as keywords, the others as one message."""
        variant, target, kind = next(
            kinds for kinds in self._library.flattened(schema) if self._library.fits(body, {"$ref": f"#/components/schemas/{kinds[0]}"})
        )
        common = self._library.members(self._library.schemas[target]).keys()
        yield from code.keywords({name: value for name, value in body.items() if name in common}, variant)
        message = code.write_named({name: value for name, value in body.items() if name not in common}, kind)
        yield f"{self._library.schemas[schema]['x-flatten-as']}={message}"

    def _around(self, operation: OperationFacts, code: Expressions, call: str) -> str:
        imports = {"from dingkit import DingTalk", *code.imports}
        client = "DingTalk('your-app-key', 'your-app-secret')"
        kind = self._library.schemes[operation.security]["x-token"] if operation.security else APP_TOKEN
        if kind != APP_TOKEN:
            imports.add("from dingkit.credentials import StaticToken")
            client = f"DingTalk(credential=StaticToken('your-{kind.replace('_', '-')}-token'))"
        if code.models:
            imports.add(f"from dingtalk_openapi.models import {', '.join(sorted(code.models))}")
        ours = sorted(line for line in imports if line.startswith("from ding"))
        standard = sorted(imports - {*ours})
        return "\n".join([*standard, "", *ours, "", f"with {client} as ding:", f"    answer = {call}", ""]).lstrip()


def lay_out(library: Library, programs: list[str]) -> list[str]:
    """Lay programs out as everything else in the house is.

    Raises:
        SpecError: one of them is no Python; a name in the spec can be one that Python does not take.
    """
    with tempfile.TemporaryDirectory() as scratch:
        paths = [Path(scratch) / f"{number}.py" for number in range(len(programs))]
        for path, program in zip(paths, programs, strict=True):
            path.write_text(program, encoding="utf-8")
        options = ["--isolated", "--no-cache", "--line-length", str(WIDTH)]
        done = subprocess.run([find_ruff_bin(), "format", *options, scratch], check=False, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            said = " ".join(done.stderr.split()).replace(f"{scratch}/", "")
            raise SpecError([library.bundle.problem("docs", f"the spec gives a call that `ruff format` refuses: {said}")])
        return [path.read_text(encoding="utf-8") for path in paths]
