"""Importing costs little: a model is imported when it is used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import dingtalk_openapi
from dingtalk_openapi import models
from dingtalk_openapi.operations import OPERATIONS
from tests.property.described import fields, operations, reachable
from tests.property.described import models as described_models
from tests.sweep import sweep


def imported_by(statement: str) -> set[str]:
    """The modules that are loaded in a fresh interpreter after a statement."""
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split())


def models_imported_by(statement: str) -> set[str]:
    prefix = "dingtalk_openapi.models."
    return {name.removeprefix(prefix) for name in imported_by(statement) if name.startswith(prefix)}


@sweep(
    ("statement", "used"),
    [
        ("import dingtalk_openapi", set()),
        ("from dingtalk_openapi import Client; Client().token", set()),
        ("from dingtalk_openapi.api.token import TokenApi", set()),
        ("from dingtalk_openapi.operations import get_media; get_media.call(None, media_id='@m')", set()),
        (
            "from dingtalk_openapi.operations import create_access_token as create; create.call(None, app_key='k', app_secret='s')",
            {"create_access_token_request"},
        ),
        (
            "from dingtalk_openapi import models, operations\n"
            "text = models.RobotTextMessage(text=models.RobotTextContent(content='x'))\n"
            "operations.send_robot_message.call(None, msg=text)",
            {"robot_text_message", "robot_text_content", "send_robot_message_target"},
        ),
        ("from dingtalk_openapi.models import TextMessage", {"text_message"}),
        ("from dingtalk_openapi import models; models.TextMessage; models.TextContent", {"text_message", "text_content"}),
    ],
)
def test_only_the_models_that_are_used_are_imported(statement: str, used: set[str]) -> None:
    assert models_imported_by(statement) == used


def uses(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """One use of an operation for each example of a body."""
    row = OPERATIONS[operation["operationId"]]
    content = operation["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("examples", {})
    good = [example["value"] for name, example in content.items() if name.startswith("success")]
    use: dict[str, Any] = {"operation": row.id, "body": None, "files": [], "answer": good[0] if good else None}
    ((media_type, body),) = operation["requestBody"]["content"].items() if "requestBody" in operation else [("", {})]
    if media_type == "multipart/form-data":
        schema = fields(body["schema"])
        return [use | {"files": [name for name, value in schema.properties.items() if value.get("format") == "binary"]}]
    examples = [example["value"] for example in body.get("examples", {}).values()]
    return [use | {"body": example} for example in examples] or [use]


def test_an_operation_imports_only_the_models_that_it_needs() -> None:
    asked = [(operation, use) for operation in operations() for use in uses(operation)]
    assert {use["operation"] for _, use in asked} == set(OPERATIONS)
    schema_of = {getattr(models, name).__module__: name for name in described_models()}
    command = [sys.executable, str(Path(__file__).with_name("uses_operations.py"))]
    done = subprocess.run(command, input=json.dumps([use for _, use in asked]), capture_output=True, text=True, check=True)
    for (operation, use), imported in zip(asked, json.loads(done.stdout), strict=True):
        reached = reachable(operation.get("requestBody"), operation.get("parameters"), operation["responses"])
        used = {schema_of[module] for module in imported if module in schema_of}
        assert used <= reached - {"OapiFailure", "ApiFailure"}, use["operation"]
        row = OPERATIONS[use["operation"]]
        assert bool(used) == (row.body is not None or row.answer == "model")
        for closed_values in (module.rpartition(".")[2] for module in imported if module not in schema_of):
            owners = (use["operation"], *(getattr(models, name).__module__.rpartition(".")[2] for name in used))
            assert closed_values.startswith(tuple(f"{owner}_" for owner in owners))


def test_making_every_group_imports_no_model() -> None:
    names = sorted({row.domain for row in OPERATIONS.values()})
    assert models_imported_by(f"from dingtalk_openapi import Client\nfor name in {names}: getattr(Client(), name)") == set()


def test_the_package_alone_imports_no_http_library() -> None:
    assert not {"httpx", "attrs", "attr", "dingtalk_openapi.client"} & imported_by("import dingtalk_openapi")


def test_the_chinese_of_the_catalogue_is_imported_on_demand() -> None:
    failure = "from dingtalk_openapi.errors import APIError; error = APIError('no', code=40014, operation='get_user', status=200)"
    chinese = "dingtalk_openapi.error_codes_zh"
    assert "dingtalk_openapi.error_codes" not in imported_by(failure)
    assert chinese not in imported_by(f"{failure}; error.meaning, str(error)")
    assert chinese in imported_by(f"{failure}; error.meaning_zh")
    assert chinese in imported_by(f"{failure}; error.hint_zh")


def test_every_model_can_be_imported() -> None:
    for name in vars(models)["__all__"]:
        getattr(models, name)


def test_dir_lists_what_is_not_imported_yet() -> None:
    assert set(vars(models)["__all__"]) <= set(dir(models))
    assert dir(models) == sorted(dir(models))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'dingtalk_openapi\.models' has no attribute 'TextMesage'"):
        models.TextMesage  # type: ignore[attr-defined]  # noqa: B018 - type checkers see it too
    with pytest.raises(AttributeError, match="module 'dingtalk_openapi' has no attribute 'Cliemt'"):
        dingtalk_openapi.Cliemt  # type: ignore[attr-defined]  # noqa: B018


def test_the_package_offers_both_clients() -> None:
    from dingtalk_openapi.client import AsyncClient, Client

    assert (dingtalk_openapi.Client, dingtalk_openapi.AsyncClient) == (Client, AsyncClient)
