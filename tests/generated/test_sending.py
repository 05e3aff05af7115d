"""What becomes of the arguments of a call: what means the same is taken, what can only be a mistake is refused with the field named."""

from __future__ import annotations

import copy
import json
import pickle
from collections import deque
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from dingtalk_openapi.errors import ArgumentError, ArgumentTypeError, ArgumentValueError, DingTalkError
from dingtalk_openapi.models import (
    ActionCardMessage,
    OaMessage,
    RobotTextMessage,
    SampleText,
    SampleTextParam,
    TextContent,
    TextMessage,
)
from dingtalk_openapi.operations import OPERATIONS
from dingtalk_openapi.sending import (
    as_model,
    as_models,
    dump_json,
    is_given,
    join_list,
    send_file,
    send_flag,
    send_integer,
    send_list,
    send_number,
    send_object,
    send_text,
    send_texts,
)
from dingtalk_openapi.types import UNSET, File
from dingtalk_openapi.wire import load_json, load_json_dict, split_list
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

OPERATION = OPERATIONS["send_work_notification"]
SEPARATORS = st.sampled_from(["|", ","])


class Color(StrEnum):
    """An enum of texts, as programs have them."""

    RED = "red"


class Size(IntEnum):
    """An enum of numbers."""

    LARGE = 3


class Index:
    """A number of another library, such as numpy."""

    def __index__(self) -> int:
        return 9


class TestScalars:
    """One value."""

    @sweep(("value", "sent"), [("x", "x"), ("", ""), (7, "7"), (Color.RED, "red"), (Size.LARGE, "3"), (-1, "-1")])
    def test_a_text(self, value: object, sent: str) -> None:
        assert send_text(value, "a") == sent
        assert type(send_text(value, "a")) is str

    @sweep("value", [None, True, 1.5, b"x", ["x"], {}, object(), UNSET])
    def test_no_text(self, value: object) -> None:
        with pytest.raises(ArgumentTypeError, match=f"^a takes a string, got {type(value).__name__}"):
            send_text(value, "a")

    @pytest.mark.parametrize(("value", "sent"), [(0, 0), (7, 7), (Size.LARGE, 3), (Index(), 9), (10**30, 10**30)])
    def test_a_whole_number(self, value: object, sent: int) -> None:
        assert send_integer(value, "a") == sent
        assert type(send_integer(value, "a")) is int

    @sweep("value", ["1", "", None, True, False, 1.0, [1], UNSET])
    def test_no_whole_number(self, value: object) -> None:
        with pytest.raises(ArgumentTypeError, match=f"^a takes a whole number, got {type(value).__name__}"):
            send_integer(value, "a")

    def test_a_number(self) -> None:
        assert (send_number(1, "a"), send_number(1.5, "a")) == (1, 1.5)
        wrong: list[object] = ["1.5", None, True, UNSET]
        for value in wrong:
            with pytest.raises(ArgumentTypeError, match=r"^a takes a number, got "):
                send_number(value, "a")

    def test_a_flag(self) -> None:
        assert (send_flag(True, "a"), send_flag(False, "a")) == (True, False)
        wrong: list[object] = ["false", "true", 0, 1, None, UNSET]
        for value in wrong:
            with pytest.raises(ArgumentTypeError, match=r"^a takes True or False, got "):
                send_flag(value, "a")

    def test_a_file(self) -> None:
        file = File(None)  # type: ignore[arg-type]
        assert send_file(file, "media") is file
        with pytest.raises(ArgumentTypeError, match=r"^media takes a dingtalk_openapi\.types\.File, got str"):
            send_file("photo.jpg", "media")

    def test_the_value_is_not_shown(self) -> None:
        with pytest.raises(ArgumentTypeError) as caught:
            send_text(b"s3cret", "appsecret")
        assert "s3cret" not in f"{caught.value} {caught.value!r} {vars(caught.value)}"

    def test_what_was_not_given(self) -> None:
        values: list[object] = [None, UNSET, copy.copy(UNSET), False, 0, "", []]
        assert [is_given(value) for value in values] == [False] * 3 + [True] * 4


class TestLists:
    """Several values."""

    @pytest.mark.parametrize("make", [list, tuple, deque, set, frozenset])
    def test_any_collection_is_a_list(self, make: Callable[..., Any]) -> None:
        assert sorted(send_list(make(["b", "a"]), "a", send_text)) == ["a", "b"]

    def test_the_keys_of_a_dict_are_a_list(self) -> None:
        assert send_list({"zhangsan": 1, "lisi": 2}.keys(), "a", send_text) == ["zhangsan", "lisi"]

    def test_a_list_that_travels_as_json_text(self) -> None:
        assert send_texts(("zhangsan", 42, "李四"), "userIdList") == '["zhangsan","42","李四"]'
        assert send_texts(' ["as I wrote it"]', "userIdList") == ' ["as I wrote it"]'
        assert send_texts([], "userIdList") == "[]"
        with pytest.raises(ArgumentTypeError, match=r"^userIdList\[1\] .*takes a string, got None"):
            send_texts(["a", None], "userIdList")
        with pytest.raises(ArgumentTypeError, match=r"takes a list of strings, got int"):
            send_texts(7, "userIdList")
        with pytest.raises(ArgumentTypeError, match=r"takes a list of strings, got the string 'zhangsan': write \['zhangsan'\]"):
            send_texts("zhangsan", "userIdList")

    def test_it_stands_in_the_query(self) -> None:
        call = OPERATIONS["list_departures"].call(None, user_id_list={"user103": 1}.keys())
        assert call.request["params"] == {"userIdList": '["user103"]'}

    def test_numbers_are_taken_where_texts_are_wanted(self) -> None:
        assert send_list([42, "43"], "userIds", send_text) == ["42", "43"]

    @pytest.mark.parametrize("text", ["zhangsan", "zhangsan,lisi", "", b"zhangsan", bytearray(b"z")])
    def test_one_text_is_none(self, text: Any) -> None:
        with pytest.raises(ArgumentTypeError, match=r"userIds \(user_ids in Python\) takes a list of strings, got the string .*: write \["):
            send_list(text, "userIds", send_text)

    @sweep("values", [None, 7, {"a": 1}, (x for x in "ab"), iter("ab"), map(str, "ab"), object()])
    def test_what_is_not_a_list_or_would_be_empty_the_next_time_is_none(self, values: object) -> None:
        with pytest.raises(ArgumentTypeError, match=r"^a takes a list of strings, got "):
            send_list(values, "a", send_text)

    def test_the_wrong_element_is_named(self) -> None:
        with pytest.raises(ArgumentTypeError) as caught:
            send_list(["a", "b", None], "userIds", send_text)
        assert (caught.value.field, caught.value.reason) == ("userIds[2]", "takes a string, got NoneType.")

    def test_a_long_text_is_cut(self) -> None:
        with pytest.raises(ArgumentTypeError) as caught:
            send_list("x" * 10_000, "a", send_text)
        assert len(str(caught.value)) < 200

    def test_a_list_travels_as_joined_text(self) -> None:
        assert join_list(["zhangsan", "lisi"], "|", "touser") == "zhangsan|lisi"
        assert join_list([1, 2], ",", "dept_id_list") == "1,2"
        assert join_list(("@all",), "|", "touser") == "@all"
        assert join_list([], "|", "touser") == ""

    @pytest.mark.parametrize("element", ["zhang|san", "", "\r", "|"])
    def test_an_element_that_would_give_another_list_is_refused(self, element: str) -> None:
        with pytest.raises(ArgumentValueError, match="touser cannot send the element"):
            join_list(["lisi", element], "|", "touser")

    @for_all(values=st.lists(st.text()), separator=SEPARATORS)
    def test_what_is_joined_comes_back_or_is_refused(self, values: list[str], separator: str) -> None:
        try:
            text = join_list(values, separator, "field")
        except ValueError:
            assert any(not value.strip() or separator in value for value in values)
        else:
            assert split_list(text, separator) == values


class TestJsonText:
    """An object that travels as text."""

    def test_a_model_and_a_dict_are_written(self) -> None:
        assert dump_json(SampleTextParam(content="你好"), "msgParam", SampleTextParam) == '{"content":"你好"}'
        assert dump_json({"content": "你好"}, "msgParam", SampleTextParam) == '{"content":"你好"}'
        assert dump_json({"name": "张三", "of": {"age": 7}}, "data") == '{"name":"张三","of":{"age":7}}'

    @pytest.mark.parametrize("text", ["", "no JSON", '{ "content": "as I like it" }', "[1]"])
    def test_text_is_sent_as_it_is(self, text: str) -> None:
        assert dump_json(text, "msgParam", SampleTextParam) == text

    @pytest.mark.parametrize("value", [None, 7, ["a"], UNSET])
    def test_anything_else_is_refused(self, value: Any) -> None:
        with pytest.raises(TypeError, match=f"takes a model, a dict or text; got {type(value).__name__}"):
            dump_json(value, "msgParam")

    def test_what_is_wrong_inside_is_named(self) -> None:
        with pytest.raises(ArgumentValueError, match=r"^msgParam\.content is missing"):
            dump_json({"text": "x"}, "msgParam", SampleTextParam)
        with pytest.raises(ArgumentTypeError, match=r"^msgParam\.content takes a string, got list"):
            SampleText(msg_param=SampleTextParam(content=["x"])).to_dict()  # type: ignore[arg-type]
        with pytest.raises(ArgumentValueError, match=r"^data cannot be written as JSON: "):
            dump_json({"a": object()}, "data")

    @for_all(st.dictionaries(st.text(), st.text()))
    def test_what_is_written_comes_back(self, texts: dict[str, str]) -> None:
        assert load_json_dict(dump_json(texts, "data")) == texts
        read: Any = load_json(dump_json({"content": json.dumps(texts)}, "data"), SampleTextParam.from_dict)
        assert read == SampleTextParam(content=json.dumps(texts))


TEXT = {"msgtype": "text", "text": {"content": "hello"}}


class TestModels:
    """A dict stands for a model, wherever one is wanted."""

    @pytest.mark.parametrize("make", [dict, MappingProxyType, lambda fields: fields])
    def test_a_message_is_a_dict(self, make: Callable[[Any], Any]) -> None:
        assert as_model(make(TEXT), "msg", TextMessage) == TextMessage(text=TextContent(content="hello"))
        assert send_object(make(TEXT), "msg", OaMessage, TextMessage) == TEXT

    def test_a_part_of_a_model_is_a_dict(self) -> None:
        part: Any = {"content": "hello"}
        assert TextMessage(text=part).to_dict() == TEXT
        assert TextMessage.from_dict({"msgtype": "text", "text": TextContent(content="hello")}).to_dict() == TEXT

    def test_the_elements_of_a_list_are_dicts(self) -> None:
        (row,) = as_models(({"content": "x"},), "rows", TextContent)
        assert row == TextContent(content="x")
        with pytest.raises(ArgumentValueError, match=r"^rows\[1\]\.content is missing"):
            as_models([{"content": "x"}, {}], "rows", TextContent)

    def test_what_the_spec_does_not_know_travels_along(self) -> None:
        assert send_object({**TEXT, "later": [1]}, "msg", TextMessage) == {**TEXT, "later": [1]}

    @sweep(
        ("message", "error", "said"),
        [
            ({}, ArgumentValueError, "msg.msgtype is missing."),
            ({"msgtype": "txt"}, ArgumentValueError, "msg.msgtype must be one of 'action_card', 'oa', 'text', got 'txt'."),
            ({"msgtype": "text"}, ArgumentValueError, "msg.text is missing."),
            ({"msgtype": "text", "text": {}}, ArgumentValueError, "msg.text.content is missing."),
            ({"msgtype": "text", "text": "hello"}, ArgumentTypeError, "msg.text must be a TextContent; got str."),
            ({"msgtype": "text", "text": {"content": 1.5}}, ArgumentTypeError, "msg.text.content takes a string, got float."),
            ({"msgtype": "oa", "oa": {"message_url": "u", "head": {"bgcolor": "x", "text": "t"}, "body": {"form": "no"}}},
             ArgumentTypeError, "msg.oa.body.form takes a list, got the string 'no': write ['no']."),
            ({"msgtype": "oa", "oa": {"message_url": "u", "head": {"bgcolor": "x", "text": "t"}, "body": {"form": [{}, 7]}}},
             ArgumentTypeError, "msg.oa.body.form[1] must be a OaFormRow; got int."),
            ({"msgtype": "action_card", "action_card": {"markdown": "x", "single_title": "y"}}, ArgumentValueError,
             "msg.action_card is none of SingleActionCard (single_url is missing), MultiActionCard (btn_orientation is missing)."),
            ("hello", ArgumentTypeError, "msg must be one of TextMessage, OaMessage, ActionCardMessage; got str."),
            (None, ArgumentTypeError, "msg must be one of TextMessage, OaMessage, ActionCardMessage; got NoneType."),
        ],
    )  # fmt: skip
    def test_what_is_wrong_is_named(self, message: object, error: type[Exception], said: str) -> None:
        with pytest.raises(error) as caught:
            send_object(message, "msg", TextMessage, OaMessage, ActionCardMessage)
        assert str(caught.value).startswith(said)

    def test_a_dict_that_no_model_can_be_made_of(self) -> None:
        with pytest.raises(ArgumentValueError, match=r"^msg does not look like a Unreadable on the wire"):
            as_model({"msgtype": "text", "text": {"content": "x"}, 7: object()}, "msg", Unreadable)

    def test_a_model_that_is_received_too_is_made_of_a_dict(self) -> None:
        sent = send_object({"msgtype": "text", "text": {"content": "x"}, "at": {"atMobiles": [13800000000]}}, "", RobotTextMessage)
        assert sent["at"] == {"atMobiles": ["13800000000"]}


class Unreadable:
    """A model that fails in a way of its own."""

    @classmethod
    def from_dict(cls, _: object) -> None:
        raise AttributeError("of a part")


class TestTheError:
    """It is one of DingTalk's family, and of Python's."""

    def test_its_family(self) -> None:
        assert issubclass(ArgumentTypeError, ArgumentError)
        assert issubclass(ArgumentTypeError, TypeError)
        assert issubclass(ArgumentValueError, ArgumentError)
        assert issubclass(ArgumentValueError, ValueError)
        assert issubclass(ArgumentError, DingTalkError)

    @pytest.mark.parametrize(
        ("inner", "outer", "field"),
        [("text", "msg", "msg.text"), ("[2]", "links", "links[2]"), ("", "msg", "msg"), ("text", "", "text"), ("[0].a", "b", "b[0].a")],
    )
    def test_a_field_is_reported_from_outside(self, inner: str, outer: str, field: str) -> None:
        assert ArgumentTypeError("is wrong.", field=inner).inside(outer).field == field

    @pytest.mark.parametrize(
        ("field", "said"),
        [("userIds", "userIds (user_ids in Python) is wrong."), ("agent_id", "agent_id is wrong."), ("msg.picUrl", "msg.picUrl is wrong."),
         ("", "is wrong.")],
    )  # fmt: skip
    def test_the_keyword_is_named_too(self, field: str, said: str) -> None:
        assert str(ArgumentTypeError("is wrong.", field=field)) == said

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
    def test_a_copy_is_the_same(self, again: Callable[[ArgumentError], ArgumentError]) -> None:
        error = ArgumentValueError("is wrong.", field="a", operation="get_token")
        error.add_note("while sending to u1")
        other = again(error)
        assert (type(other), str(other), vars(other)) == (ArgumentValueError, "get_token: a is wrong. Nothing was sent.", vars(error))
