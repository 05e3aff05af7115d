"""How Python values look on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from dingtalk_openapi.models import SampleTextParam
from dingtalk_openapi.types import UNSET
from dingtalk_openapi.wire import (
    given,
    load_json,
    load_json_dict,
    mask,
    mask_unknown,
    split_list,
    write_json,
    write_list,
)
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Mapping


@sweep(
    ("text", "values"),
    [
        (None, []),
        ("", []),
        ("zhangsan", ["zhangsan"]),
        ("zhangsan|lisi", ["zhangsan", "lisi"]),
        (98, ["98"]),
        (["zhangsan", 98], ["zhangsan", "98"]),
        ([], []),
    ],
)
def test_joined_text_is_split(text: object, values: list[str]) -> None:
    assert split_list(text, "|") == values


class TestJsonText:
    """An object that travels as text."""

    def test_it_is_read_as_what_is_in_it(self) -> None:
        assert load_json('{"content": "你好", "more": 1}', SampleTextParam.from_dict) == _sample("你好", more=1)
        assert load_json({"content": "not as text"}, SampleTextParam.from_dict) == _sample("not as text")
        assert load_json_dict('{"name": "张三"}') == {"name": "张三"}

    @sweep(
        "text",
        ["", "no JSON", '{"content": "broken', "[1]", "null", "7", '"text"', "[" * 100_000, "9" * 5_000, None, 7, [1]],
        ids=lambda text: repr(text)[:20],
    )
    def test_what_holds_no_object_stays_what_it_is(self, text: Any) -> None:
        assert load_json(text, SampleTextParam.from_dict) is text
        assert load_json_dict(text) is text

    @pytest.mark.parametrize("error", [AttributeError, KeyError, TypeError, ValueError])
    def test_what_lacks_something_stays_the_text_it_is(self, error: type[Exception]) -> None:
        def build(content: Mapping[str, Any]) -> None:
            raise error(content)

        assert load_json('{"content": 1}', build) == '{"content": 1}'
        assert load_json("{}", SampleTextParam.from_dict) == "{}"

    def test_a_mistake_of_ours_is_not_hidden(self) -> None:
        with pytest.raises(ZeroDivisionError):
            load_json("{}", lambda content: 1 // len(content))


def _sample(content: str, **more: object) -> SampleTextParam:
    sample = SampleTextParam(content=content)
    sample.additional_properties.update(more)
    return sample


OTHERS: list[object] = ["text", 7, True, [{}], UNSET]
"""What is neither an object nor null."""


class TestWriting:
    """What was read is given back."""

    def test_text_is_given_back(self) -> None:
        assert write_list(["a", "", 7], "|") == "a||7"
        assert write_list("text", "|") == "text"
        assert write_json(_sample("x")) == '{"content":"x"}'
        assert write_json({"name": "张三"}) == '{"name":"张三"}'
        for value in [None, *(other for other in OTHERS if not isinstance(other, list))]:
            assert write_json(value) is value


@pytest.mark.parametrize(("value", "shown"), [("s3cret", "'***'"), (7, "'***'"), ("", "''"), (None, "None"), (UNSET, "UNSET")])
def test_a_secret_is_masked_and_its_absence_is_shown(value: object, shown: str) -> None:
    assert mask(value) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"errcode": 0, "errmsg": "it's"}, """{'errcode': 0, 'errmsg': "it's"}"""),
        ({"accessToken": 7, "ticket": "", "Token": None}, "{'accessToken': '***', 'ticket': '', 'Token': None}"),
        ({"a": [{"access_token": {"b": "c"}}, "d"]}, "{'a': [{'access_token': '***'}, 'd']}"),
        ({}, "{}"),
    ],
)
def test_what_the_spec_does_not_describe_is_shown_without_secrets(value: object, shown: str) -> None:
    assert mask_unknown(value) == shown


def test_a_keyword_that_was_not_given_is_not_sent() -> None:
    assert given(None) is UNSET
    values: list[object] = [False, 0, "", [], "text"]
    for value in values:
        assert given(value) is value


def test_unset_is_false_and_says_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
