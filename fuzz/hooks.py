"""What schemathesis has to know of DingTalk: whose token each operation takes, and that errors of the old host are HTTP 200."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import Any

import schemathesis  # of build/fuzz-venv, where this runs
from jsonschema_rs import Draft202012Validator, Registry


@cache
def document() -> dict[str, Any]:
    """The spec."""
    from pathlib import Path

    found: dict[str, Any] = json.loads(Path(os.environ["FUZZ_SPEC"]).read_bytes())
    return found


def follow(node: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference inside the spec."""
    while "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@cache
def validator(schema: str) -> Draft202012Validator:
    """Return what checks an answer."""
    absolute = schema.replace('"#/', '"urn:spec#/')
    return Draft202012Validator(json.loads(absolute), registry=Registry([("urn:spec", document())]))


def before_call(_: Any, case: Any, **__: Any) -> None:
    """Put the token in, of the kind and in the place that the operation says."""
    security = case.operation.definition.raw.get("security") or []
    for name in security[0] if security else ():
        scheme = document()["components"]["securitySchemes"][name]
        token = os.environ.get(f"FUZZ_{scheme['x-token'].upper()}", os.environ["FUZZ_WEBHOOK"])
        if scheme["in"] == "header":
            case.headers = {**(case.headers or {}), scheme["name"]: token}
        else:
            case.query = {**(case.query or {}), scheme["name"]: token}


def allowed_by_the_spec(_: Any, response: Any, case: Any) -> None:
    """Fail where the spec has no such answer: its status, the type of its content, or its form."""
    described = {status: follow(answer) for status, answer in case.operation.definition.raw["responses"].items()}
    status = response.status_code
    content = response.content
    media = (response.headers.get("content-type") or [""])[0].partition(";")[0]
    if media == "text/html" and any("Location" in one.get("headers", {}) for one in described.values()):
        return  # a page for people in place of a redirect
    answer = next((described[key] for key in (str(status), f"{status // 100}XX", "default") if key in described), None)
    if answer is None:
        _insist(400 <= status < 500, f"HTTP {status} is not documented")  # the gateway's own
        answer = {"content": {"application/json": {"schema": {"type": "object"}}}}
    offered = answer.get("content", {})
    if not offered:
        _insist(content == b"", "an answer without a body has one")
    elif media == "application/json" and media in offered:
        schema = json.dumps(offered[media]["schema"])
        wrong = next(iter(validator(schema).iter_errors(json.loads(content))), None)
        _insist(wrong is None, f"not in the form of the spec: {wrong}")
    else:
        _insist("application/octet-stream" in offered, f"HTTP {status} is not answered with {media}")


def _insist(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - said where it is asked
    if not holds:
        raise AssertionError(otherwise)


schemathesis.hook(before_call)
schemathesis.check(allowed_by_the_spec)
