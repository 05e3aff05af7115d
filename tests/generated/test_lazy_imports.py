"""Importing costs little: a model is imported when it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import dingtalk_openapi
from dingtalk_openapi import models


def imported_by(statement: str) -> set[str]:
    """The modules that are loaded in a fresh interpreter after a statement."""
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split())


def models_imported_by(statement: str) -> set[str]:
    prefix = "dingtalk_openapi.models."
    return {name.removeprefix(prefix) for name in imported_by(statement) if name.startswith(prefix)}


@pytest.mark.parametrize(
    ("statement", "used"),
    [
        ("import dingtalk_openapi", set()),
        ("from dingtalk_openapi import Client; Client().token", set()),
        ("from dingtalk_openapi.api.token import get_token", {"get_token_result"}),
        ("from dingtalk_openapi.api.media import get_media", set()),
        (
            "from dingtalk_openapi.api.token import create_access_token",
            {"create_access_token_request", "create_access_token_result"},
        ),
        ("from dingtalk_openapi.models import TextMessage", {"text_message"}),
        ("from dingtalk_openapi import models; models.TextMessage; models.TextContent", {"text_message", "text_content"}),
    ],
)
def test_only_the_models_that_are_used_are_imported(statement: str, used: set[str]) -> None:
    assert models_imported_by(statement) == used


def test_the_package_alone_imports_no_http_library() -> None:
    assert not {"httpx", "attrs", "attr", "dingtalk_openapi.client"} & imported_by("import dingtalk_openapi")


def test_every_model_can_be_imported() -> None:
    for name in models.__all__:
        getattr(models, name)


def test_dir_lists_what_is_not_imported_yet() -> None:
    assert set(models.__all__) <= set(dir(models))
    assert dir(models) == sorted(dir(models))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'dingtalk_openapi\.models' has no attribute 'TextMesage'"):
        models.TextMesage  # type: ignore[attr-defined]  # noqa: B018 - type checkers see it too
    with pytest.raises(AttributeError, match="module 'dingtalk_openapi' has no attribute 'Cliemt'"):
        dingtalk_openapi.Cliemt  # type: ignore[attr-defined]  # noqa: B018


def test_the_package_offers_both_clients() -> None:
    from dingtalk_openapi.client import AsyncClient, Client

    assert (dingtalk_openapi.Client, dingtalk_openapi.AsyncClient) == (Client, AsyncClient)
