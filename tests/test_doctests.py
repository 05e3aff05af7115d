"""The examples in the docstrings run."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import socket
from typing import TYPE_CHECKING, Any

import pytest

import dingkit
from dingkit import DingTalk
from dingkit.credentials import StaticToken
from dingkit.messages import Text
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

GENERATED = ["client", "error_codes", "error_codes_zh", "errors", "redaction", "types", "wire"]
MODULES = [
    "dingkit",
    *(module.name for module in pkgutil.walk_packages(dingkit.__path__, "dingkit.")),
    *(f"dingtalk_openapi.{name}" for name in GENERATED),
]


@pytest.fixture
def names() -> Iterator[dict[str, Any]]:
    """What the examples take for granted: a client, whose calls all fail here because nobody listens, and a message."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{bound.getsockname()[1]}"
        with DingTalk(credential=StaticToken("token"), base_url=url, api_base_url=url, max_retries=0) as ding:
            yield {"ding": ding, "Text": Text}


@sweep("name", MODULES)
def test_the_examples_of(name: str, names: dict[str, Any]) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, extraglobs=names).failed == 0


@sweep(
    "name",
    [
        "dingtalk_openapi.redaction",
        "dingkit.callback",
        "dingkit.callback._crypto",
        "dingkit.callback._handler",
        "dingkit.errors",
        "dingkit.events",
        "dingkit.jsapi",
        "dingkit.messages",
        "dingkit.messages.sample",
        "dingkit.messages.webhook",
        "dingkit.oauth",
        "dingkit.robot",
        "dingkit.seen",
        "dingtalk_openapi.wire",
    ],
)
def test_there_are_examples_in(name: str) -> None:
    tests = doctest.DocTestFinder().find(importlib.import_module(name))
    options = [example.options for test in tests for example in test.examples]
    assert any(doctest.SKIP not in option for option in options)
