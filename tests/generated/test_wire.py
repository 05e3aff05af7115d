"""How Python values look on the wire."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from dingtalk_openapi.types import UNSET
from dingtalk_openapi.wire import given, join_list, mask, mask_unknown, split_list

SEPARATORS = st.sampled_from(["|", ","])


def test_a_list_travels_as_joined_text() -> None:
    assert join_list(["zhangsan", "lisi"], "|", "touser") == "zhangsan|lisi"
    assert join_list([1, 2], ",", "dept_id_list") == "1,2"
    assert join_list(("@all",), "|", "touser") == "@all"
    assert join_list([], "|", "touser") == ""


@pytest.mark.parametrize("text", ["zhangsan", "zhangsan|lisi", "", b"zhangsan"])
def test_one_string_is_not_a_list(text: Any) -> None:
    with pytest.raises(TypeError, match=r"touser takes a list of strings, got the string .*: write \["):
        join_list(text, "|", "touser")


@pytest.mark.parametrize("element", ["zhang|san", "", "|"])
def test_an_element_that_would_give_another_list_is_refused(element: str) -> None:
    with pytest.raises(ValueError, match="touser cannot send the element"):
        join_list(["lisi", element], "|", "touser")


@pytest.mark.parametrize(
    ("text", "values"),
    [(None, []), ("", []), ("zhangsan", ["zhangsan"]), ("zhangsan|lisi", ["zhangsan", "lisi"]), (98, ["98"])],
)
def test_joined_text_is_split(text: object, values: list[str]) -> None:
    assert split_list(text, "|") == values


@settings(deadline=None)
@for_all(data=st.data(), separator=SEPARATORS)
def test_what_is_joined_comes_back(data: st.DataObject, separator: str) -> None:
    element = st.text(min_size=1).filter(lambda text: separator not in text)
    values = data.draw(st.lists(element))
    assert split_list(join_list(values, separator, "field"), separator) == values


@settings(deadline=None)
@for_all(values=st.lists(st.text()), separator=SEPARATORS)
def test_whatever_would_not_come_back_is_refused(values: list[str], separator: str) -> None:
    try:
        text = join_list(values, separator, "field")
    except ValueError:
        assert any(not value or separator in value for value in values)
    else:
        assert split_list(text, separator) == values


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
