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
    read_list,
    read_object,
    read_union,
    split_list,
    write,
    write_json,
    write_list,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.mark.parametrize(
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

    @pytest.mark.parametrize(
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


class TestReading:
    """What DingTalk sends is read whatever it is; null is nothing."""

    def test_an_object(self) -> None:
        assert read_object({"content": "x"}, SampleTextParam.from_dict) == _sample("x")
        assert read_object(None, dict) == {}
        for value in OTHERS:
            assert read_object(value, SampleTextParam.from_dict) is value

    def test_an_object_without_what_it_needs_is_told(self) -> None:
        with pytest.raises(KeyError, match="content"):
            read_object({}, SampleTextParam.from_dict)
        with pytest.raises(KeyError, match="content"):
            read_object(None, SampleTextParam.from_dict)

    def test_a_list(self) -> None:
        assert read_list(["1", None, "2"], lambda item: f"<{item}>") == ["<1>", "<2>"]
        assert read_list(["1", None]) == ["1", None]
        assert read_list(None) == read_list(None, str) == []
        for value in [{}, *(other for other in OTHERS if not isinstance(other, list))]:
            assert read_list(value, str) is value

    def test_a_union(self) -> None:
        def refuse(content: Mapping[str, Any]) -> None:
            raise ValueError(content)

        assert read_union({"content": "x"}, refuse, SampleTextParam.from_dict) == _sample("x")
        assert read_union({"title": "x"}, refuse, SampleTextParam.from_dict) == {"title": "x"}
        for value in [None, *OTHERS]:
            assert read_union(value, SampleTextParam.from_dict) is value

    def test_it_is_given_back(self) -> None:
        assert write([_sample("x"), [_sample("y")], 7]) == [{"content": "x"}, [{"content": "y"}], 7]
        assert write(_sample("x", more=[1])) == {"content": "x", "more": [1]}
        for value in [None, {"a": 1}, "text", 7, UNSET]:
            assert write(value) is value

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
