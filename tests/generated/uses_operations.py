"""Run by `test_lazy_imports.py` in an interpreter of its own: uses operations, each as if it were the first; prints the models of each.

Standard input is a JSON list of uses, see `test_lazy_imports.uses`.
"""

from __future__ import annotations

import importlib
import io
import json
import sys
from typing import Any

import httpx

PACKAGE = "dingtalk_openapi"
GIVEN: dict[str, Any] = {"integer": 1, "texts": ["1"]}
"""What is given for a parameter, by its kind; a text otherwise."""


def use(operation: str, body: dict[str, Any] | None, files: list[str], answer: object) -> list[str]:
    """Make one call and read its answer, with nothing of the client imported yet; returns the modules of models that it needed."""
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]
    table = importlib.import_module(f"{PACKAGE}.operations")
    row = table.OPERATIONS[operation]
    given: dict[str, Any] = {each.keyword: GIVEN.get(each.kind, "1") for each in row.parameters if each.constant is None and each.required}
    if files:
        types = importlib.import_module(f"{PACKAGE}.types")
        given |= (body or {}) | {name: types.File(io.BytesIO(b"content"), "a.png") for name in files}
    elif body is not None:
        given["body"] = body
    call = row.call(None, **given)
    status = 302 if row.answer == "redirect" else 200
    call.read(httpx.Response(status, json=answer, headers={"location": "https://app.example/"}))
    return sorted(name for name in sys.modules if name.startswith(f"{PACKAGE}.models."))


if __name__ == "__main__":
    print(json.dumps([use(**one) for one in json.load(sys.stdin)]))
