"""What the control API answers, held against its OpenAPI document: nothing may be missing there, and nothing may be different."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any

from jsonschema_rs import Draft202012Validator

from dingkit.sandbox._endpoints import ENDPOINTS, PREFIX
from dingkit.sandbox._serving import Bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Answers:
    """Compares answers with the document.

    Attributes:
        wrong: What was not as described.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._components = {"schemas": {name: closed(schema) for name, schema in document["components"]["schemas"].items()}}
        self._checks = {(method, path): self.check(schema) for method, path, schema in schemas(document)}
        self.wrong: list[str] = []

    def check(self, schema: dict[str, Any]) -> Draft202012Validator:
        """Return what checks against a schema of the document, in which no object has a field that is not described."""
        return Draft202012Validator(closed(schema) | {"components": self._components})

    def look(self, method: str, path: str, answer: Any) -> None:
        """Note what is wrong with an answer."""
        where = f"{method} {path}"
        self.wrong += [f"{where} {error.instance_path}: {error.message[:500]}" for error in self._checks[method, path].iter_errors(answer)]

    def watch(self) -> None:
        """Look at each answer of every sandbox of this process from now on."""
        for endpoint in ENDPOINTS.values():
            endpoint.handle = self._watched(endpoint.method, f"{PREFIX}{endpoint.path}", endpoint.handle)

    def _watched(self, method: str, path: str, handle: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(handle)
        async def watched(control: Any, given: dict[str, Any]) -> Any:
            answer = await handle(control, given)
            if not isinstance(answer, Bytes):
                self.look(method, path, {} if answer is None else answer)
            return answer

        return watched


def schemas(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield method, path and schema of what each endpoint answers."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            (content,) = operation["responses"]["200"]["content"].values()
            yield method.upper(), path, content["schema"]


def closed(schema: Any) -> Any:
    """Return a schema in which every object that lists its fields has no others, unless it says so."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inside = {
        key: {name: closed(one) for name, one in value.items()} if key == "properties" else closed(value) for key, value in schema.items()
    }
    return {"additionalProperties": False} | inside if "properties" in schema else inside
