"""The docstrings of the constructors tell every limit that the spec has for their arguments."""

from __future__ import annotations

import re
from inspect import getdoc
from typing import TYPE_CHECKING, Any

from dingkit import messages
from dingkit.messages import OA, ActionCard, Link, Markdown, Text
from tests.contract.described import document, follow, operations
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARGUMENTS: dict[str, tuple[Callable[..., object], str]] = {
    "text.content": (Text, "content"),
    "link.title": (Link, "title"),
    "link.text": (Link, "text"),
    "markdown.title": (Markdown, "title"),
    "markdown.text": (Markdown, "text"),
    "action_card.title": (ActionCard, "title"),
    "action_card.markdown": (ActionCard, "markdown"),
    "action_card.single_title": (ActionCard, "single_title"),
    "action_card.single_url": (ActionCard, "single_url"),
    "action_card.btn_json_list": (ActionCard, "buttons"),
    "action_card.btn_json_list.title": (ActionCard, "buttons"),
    "action_card.btn_json_list.action_url": (ActionCard, "buttons"),
    "oa.body.title": (OA, "title"),
    "oa.body.form": (OA, "form"),
}
"""The argument that a limited field of a message comes from."""


def in_schema(schema: dict[str, Any], field: str = "") -> Iterator[tuple[str, int]]:
    """The lengths that the schema of a message limits, by field."""
    schema = follow(schema)
    for limits in (schema, schema.get("x-advised", {})):
        if "maxLength" in limits:
            yield field, limits["maxLength"]
    for name, member in schema.get("properties", {}).items():
        yield from in_schema(member, f"{field}.{name}".removeprefix("."))
    for variant in schema.get("oneOf", []):
        yield from in_schema(variant, field)
    if "items" in schema:
        yield from in_schema(schema["items"], field)


def in_limits() -> Iterator[tuple[str, int]]:
    """The same for what JSON Schema cannot say."""
    for limit in operations()["send_work_notification"].definition["x-limits"]:
        if limit.get("field", "").startswith("msg."):
            yield limit["field"].removeprefix("msg.").replace("[]", ""), limit.get("max_length") or limit["max_items"]


LIMITS = sorted({*in_schema(document()["components"]["schemas"]["WorkNotificationMessage"]), *in_limits()})


def told(constructor: Callable[..., object], argument: str) -> str:
    """What a docstring says of an argument."""
    found = re.search(rf"^    {argument}: (.*(?:\n        .*)*)", getdoc(constructor) or "", re.MULTILINE)
    assert found
    return found[1]


def test_every_limited_field_has_an_argument() -> None:
    assert {field for field, _ in LIMITS} == set(ARGUMENTS)


@sweep(("field", "limit"), LIMITS)
def test_the_argument_says_the_limit(field: str, limit: int) -> None:
    assert re.search(rf"\b{limit}\b", told(*ARGUMENTS[field]))


def test_the_module_says_the_limit_of_a_whole_message() -> None:
    (limit,) = (limit for limit in operations()["send_work_notification"].definition["x-limits"] if limit.get("field") == "msg")
    assert f"{limit['max_bytes']} bytes" in str(messages.__doc__)
