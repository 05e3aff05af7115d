"""What every client knows of HTTP."""

from __future__ import annotations

import math

import pytest

from dingtalk_openapi.errors import ArgumentTypeError, ArgumentValueError
from dingtalk_openapi.http import dump_body, location_of


def test_json_as_dingtalk_takes_it() -> None:
    assert dump_body({"text": "你好", "list": [1, None, True]}) == '{"text":"你好","list":[1,null,true]}'.encode()


def test_what_is_not_json() -> None:
    circle: list[object] = []
    circle.append(circle)
    for content in (math.nan, {"a": math.inf}, circle):
        with pytest.raises(ArgumentValueError, match="the body cannot be written as JSON"):
            dump_body(content)
    with pytest.raises(ArgumentTypeError, match="the body cannot be written as JSON"):
        dump_body({"a": object()})
    with pytest.raises(ArgumentValueError, match="the body holds half a surrogate pair") as caught:
        dump_body({"text": "\ud83d"})
    assert caught.value.__context__ is None


def test_where_a_response_redirects_to() -> None:
    assert location_of(302, {"location": "/a"}) == "/a"
    assert location_of(304, {"location": "/a"}) is None
    assert location_of(302, {}) is None
