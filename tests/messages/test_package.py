"""`dingkit.messages` offers three families of messages and imports only those that are used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from dingkit import messages
from tests.sweep import sweep


def imported_by(statement: str) -> set[str]:
    """The modules of dingkit and of the models that are loaded in a fresh interpreter after a statement."""
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    return {name for name in loaded if name.startswith(("dingkit.", "dingtalk_openapi.models."))}


def family(name: str, *used: str) -> set[str]:
    return {"dingkit.messages", f"dingkit.messages.{name}", *(f"dingtalk_openapi.models.{model}" for model in used)}


@sweep(
    ("statement", "loaded"),
    [
        ("import dingkit.messages", {"dingkit.messages"}),
        ("from dingkit.messages import webhook", family("webhook")),
        ("import dingkit.messages; dingkit.messages.webhook", family("webhook")),
        ("from dingkit.messages import webhook; webhook.Empty()", family("webhook", "robot_empty_message")),
        ("from dingkit.messages import sample", family("sample")),
        ("from dingkit.messages import split_text; split_text('hello', 16)", {"dingkit.messages", "dingkit.messages._split"}),
        ("from dingkit.messages import sample; sample.Text('hello')", family("sample", "sample_text", "sample_text_param")),
    ],
)
def test_only_what_is_used_is_imported(statement: str, loaded: set[str]) -> None:
    assert imported_by(statement) == loaded


def test_the_messages_of_an_app_need_no_robot() -> None:
    loaded = imported_by("from dingkit.messages import Text; Text('hello')")
    assert "dingkit.messages.application" in loaded
    assert not {"dingkit.messages.webhook", "dingkit.messages.sample"} & loaded


def test_each_name_is_that_of_its_module() -> None:
    from dingkit.messages import application

    assert [getattr(messages, name) for name in application.__all__] == [getattr(application, name) for name in application.__all__]
    assert {*application.__all__, "split_text"} == set(messages.__all__)
    assert messages.application is application


def test_dir_lists_what_is_not_imported_yet() -> None:
    assert {"Text", "ActionCard", "application", "sample", "split_text", "webhook"} <= set(dir(messages))
    assert dir(messages) == sorted(dir(messages))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"module 'dingkit\.messages' has no attribute 'Txet'"):
        messages.Txet  # type: ignore[attr-defined]  # noqa: B018 - type checkers see it too
    with pytest.raises(ImportError, match="cannot import name 'webhok'"):
        from dingkit.messages import webhok  # type: ignore[attr-defined]  # noqa: F401
