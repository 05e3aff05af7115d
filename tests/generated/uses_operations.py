"""Run by `test_lazy_imports.py` in an interpreter of its own: uses operations, each as if it were the first; prints the models imported for it.

Standard input is a JSON list of uses, see `test_lazy_imports.uses`.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from typing import Any

import httpx

PACKAGE = "dingtalk_openapi"


def use(domain: str, operation: str, body_class: str | None, body: dict[str, Any], file: str | None, answer: object) -> list[str]:
    """Carry out one operation with nothing of the client imported yet; returns the modules of models that it needed."""
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]
    function = importlib.import_module(f"{PACKAGE}.api.{domain}.{operation}").sync

    class Caller:
        def call(self, row: Any, request: Any, parse: Any) -> Any:
            status = 302 if row.answer == "redirect" else 200
            return parse(httpx.Response(status, json=answer, headers={"location": "https://app.example/"}))

    keywords: dict[str, Any] = {"client": Caller()}
    if body_class is not None:
        content = body if file is None else {**body, file: b"content"}
        keywords["body"] = getattr(importlib.import_module(f"{PACKAGE}.models"), body_class).from_dict(content)
    parameters = inspect.signature(function).parameters.values()
    given = {
        parameter.name: keywords.get(parameter.name, 1 if parameter.annotation == "int" else "1")
        for parameter in parameters
        if parameter.default is parameter.empty or parameter.name in keywords
    }
    positional = [given.pop(parameter.name) for parameter in parameters if parameter.kind is not parameter.KEYWORD_ONLY]
    function(*positional, **given)
    return sorted(name for name in sys.modules if name.startswith(f"{PACKAGE}.models."))


if __name__ == "__main__":
    print(json.dumps([use(**one) for one in json.load(sys.stdin)]))
