"""The runtime of the models: what is declared is read, written, compared, copied and shown."""

from __future__ import annotations

import copy
import inspect
import pickle
import sys
from io import BytesIO
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import pytest

from dingtalk_openapi.errors import ArgumentError, ArgumentTypeError, ArgumentValueError
from dingtalk_openapi.model import Answer, Body, Model, Shared, wire
from dingtalk_openapi.models import (
    GetUserInfoV2Request,
    ImageMessage,
    LoginUser,
    SampleText,
    SampleTextParam,
    SendWorkNotificationRequest,
    TextContent,
    TextMessage,
    UploadMediaRequest,
)
from dingtalk_openapi.types import UNSET, File, Unset
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Sequence


class Found(Answer):
    """Something that is received, with a field of each kind."""

    number: int
    name: str | None = wire("Name", default=None)
    user: LoginUser | None = None
    needed: SampleTextParam | None = None
    users: list[LoginUser] = wire(default_factory=list)
    names: list[str] = wire("theNames", default_factory=list)
    grid: list[list[LoginUser]] = wire(default_factory=list)
    by_name: dict[str, LoginUser] | None = wire("byName", default=None)
    message: TextMessage | ImageMessage | SampleTextParam | None = None
    joined: list[str] = wire(default_factory=list, joined="|")
    text: SampleTextParam | str | None = wire(default=None, json_text=True)
    texts: dict[str, str] | str | None = wire(default=None, json_text=True)
    code: int | str | None = None
    anything: Any | None = None
    kind: Literal["found"] | None = None
    level: int | None = wire(default=3)
    password: str | None = wire(default=None, secret=True)


class Anything(Answer):
    """Something that is received, of which a list or an object may stand where nothing says otherwise."""

    value: Any
    text: SampleTextParam | str = wire(json_text=True)
    joined: list[str] = wire(joined="|")


class Needs(Answer):
    """Something that is received, of which nothing may lack."""

    user: LoginUser
    users: list[LoginUser]
    names: list[str]
    kind: Literal["needs"] = wire("Kind", default="needs")


class Sent(Body):
    """Something that is sent, with a field of each kind."""

    number: int
    name: str | Unset = UNSET
    share: float | Unset = UNSET
    is_open: bool | Unset = wire("isOpen", default=UNSET)
    choice: Literal["a", "b"] | Unset = UNSET
    digit: Literal[0, 1] | Unset = UNSET
    message: TextMessage | ImageMessage | Unset = UNSET
    contents: Sequence[TextContent] | Unset = UNSET
    names: Sequence[str] | Unset = UNSET
    values: Sequence[Any] | Unset = UNSET
    joined: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    text: SampleTextParam | str | Unset = wire(default=UNSET, json_text=True)
    texts: dict[str, str] | str | Unset = wire(default=UNSET, json_text=True)
    code: int | str | Unset = UNSET
    table: dict[str, Any] | Unset = UNSET
    kind: Literal["sent"] = "sent"
    mode: str | Unset = wire(default="fast")


class Both(Shared):
    """Something that is sent and received."""

    title: str
    tags: list[str] = wire(default_factory=list)
    user: TextContent | None = None


class Named(Answer):
    """A dictionary of objects."""

    _values: ClassVar[str | None] = "LoginUser | Any"


class Parts(Body):
    """A dictionary of objects that is sent."""

    _values: ClassVar[str | None] = "TextContent"


class Under(Answer):
    """A field whose keyword is not its attribute."""

    _text: str | None = wire("text", default=None, alias="text")

    @property
    def text(self) -> str:
        return (self._text or "").upper()

    @text.setter
    def text(self, value: str) -> None:
        self._text = value


USER = {"userid": "u1", "name": "Zhang"}


class TestReading:
    """What is received is read whatever it is."""

    def test_an_absent_field_is_none_and_an_absent_list_is_empty(self) -> None:
        found = Found.from_dict({"number": 1})
        assert (found.name, found.user, found.by_name, found.text, found.kind) == (None,) * 5
        empty: list[object] = [found.users, found.names, found.joined, found.grid]
        assert empty == [[], [], [], []]
        assert found.level == 3
        assert found.to_dict() == {"number": 1}
        assert len(found.users) == 0
        assert list(found.names) == []

    def test_each_kind_of_field(self) -> None:
        content = {
            "number": 1, "Name": "x", "user": USER, "users": [USER, None, 7], "theNames": ["a", None], "grid": [[USER], None, "x"],
            "byName": {"u1": USER, "u2": None}, "message": {"msgtype": "text", "text": {"content": "hi"}}, "joined": "a|b",
            "text": '{"content":"hi"}', "texts": '{"zh":"你好"}', "code": "7", "anything": [1], "kind": "found", "later": {"x": 1},
        }  # fmt: skip
        found = Found.from_dict(content)
        user = LoginUser.from_dict(USER)
        assert (found.name, found.user, found.users, found.names) == ("x", user, [user, 7], ["a", None])
        assert found.grid == [[user], "x"]
        assert found.by_name == {"u1": user, "u2": None}
        assert isinstance(found.message, TextMessage)
        assert (found.joined, found.text, found.texts) == (["a", "b"], SampleTextParam(content="hi"), {"zh": "你好"})
        assert (found.code, found.anything, found["later"]) == ("7", [1], {"x": 1})
        assert found.to_dict() == content | {"users": [USER, 7], "grid": [[USER], "x"]}
        assert list(found.to_dict()) == ["later", *(name for name in content if name != "later")]

    @sweep(
        ("field", "value", "read"),
        [
            ("Name", None, None),
            ("Name", 7, 7),
            ("user", None, None),
            ("user", "nobody", "nobody"),
            ("users", None, []),
            ("users", "nobody", "nobody"),
            ("theNames", None, []),
            ("byName", None, None),
            ("byName", [1], [1]),
            ("message", None, None),
            ("message", {"msgtype": "poem"}, {"msgtype": "poem"}),
            ("message", {"msgtype": "text"}, {"msgtype": "text"}),
            ("message", {"msgtype": ["text"]}, {"msgtype": ["text"]}),
            ("message", {"content": "x"}, SampleTextParam(content="x")),
            ("message", "hello", "hello"),
            ("joined", None, []),
            ("text", None, None),
            ("text", "no JSON", "no JSON"),
            ("text", "{}", "{}"),
            ("texts", None, None),
            ("kind", None, None),
        ],
    )
    def test_a_value_of_another_kind_stays_what_it_is(self, field: str, value: object, read: object) -> None:
        found = Found.from_dict({"number": 1, field: value})
        attribute = {"Name": "name", "theNames": "names", "byName": "by_name"}.get(field, field)
        assert getattr(found, attribute) == read
        again = Found.from_dict(found.to_dict())
        assert again == found
        assert again.to_dict() == found.to_dict()

    def test_null_and_absent_come_back_as_they_were(self) -> None:
        for content in ({"number": 1, "Name": None, "user": None, "text": None}, {"number": 1}):
            assert Found.from_dict(content).to_dict() == content

    def test_what_nothing_works_without(self) -> None:
        with pytest.raises(KeyError, match="number"):
            Found.from_dict({})
        with pytest.raises(KeyError, match="Kind"):
            Needs.from_dict({"user": USER, "users": [], "names": []})
        with pytest.raises(KeyError, match="userid"):
            Needs.from_dict({"user": {"name": "x"}, "users": [], "names": [], "Kind": "needs"})
        with pytest.raises(KeyError, match="userid"):
            Needs.from_dict({"user": None, "users": [], "names": [], "Kind": "needs"})
        needs = Needs.from_dict({"user": USER, "users": None, "names": None, "Kind": "needs"})
        assert (needs.users, needs.names) == ([], [])
        needs.users.append(needs.user)
        assert Needs.from_dict({"user": USER, "users": None, "names": None, "Kind": "needs"}).users == []

    def test_a_constant_identifies_the_class(self) -> None:
        with pytest.raises(ValueError, match="kind must be 'found', got 'lost'"):
            Found.from_dict({"number": 1, "kind": "lost"})
        with pytest.raises(ValueError, match="Kind must be 'needs', got None"):
            Needs.from_dict({"user": USER, "users": [], "names": [], "Kind": None})

    def test_fields_without_a_name(self) -> None:
        named = Named.from_dict({"a": USER, "b": "text", "c": {"name": 1}})
        assert named.additional_properties == {"a": LoginUser.from_dict(USER), "b": "text", "c": {"name": 1}}
        assert named.to_dict() == {"a": USER, "b": "text", "c": {"name": 1}}

    @sweep(
        ("changed", "expected"),
        [
            ({}, True),
            ({"user": None, "users": None, "names": None}, True),
            ({"user": "x"}, False),
            ({"user": [USER]}, False),
            ({"users": USER}, False),
            ({"names": "x"}, False),
        ],
    )
    def test_what_fits(self, changed: dict[str, Any], *, expected: bool) -> None:
        assert Needs.fits({"user": USER, "users": [USER], "names": ["x"], "Kind": "needs"} | changed) is expected

    def test_what_fits_a_field_that_is_not_a_list(self) -> None:
        assert Found.fits({"number": "1", "users": "x"})
        assert not Found.fits({"number": [1]})
        assert not Found.fits({"number": {"x": 1}})
        assert not Found.fits({"users": []})
        assert Anything.fits({"value": [1], "text": "x", "joined": ["x"]})

    def test_names_on_the_wire(self) -> None:
        assert Needs.names_on_wire() == {"user", "users", "names", "Kind"} == Needs.names_on_wire(required=True)
        assert Found.names_on_wire(required=True) == {"number"}
        assert {"theNames", "byName"} <= Found.names_on_wire()


class TestBuilding:
    """What people build."""

    def test_what_was_not_given_is_not_sent(self) -> None:
        assert Sent(number=1).to_dict() == {"number": 1, "kind": "sent", "mode": "fast"}
        assert Sent(number=1).name is UNSET
        given: dict[str, Any] = {"name": None, "message": None, "joined": None, "mode": UNSET, "names": UNSET}
        assert Sent(number=1, **given).to_dict() == {"number": 1, "kind": "sent"}

    def test_each_kind_of_field(self) -> None:
        sent = Sent(
            number=1, name="x", share=0.5, is_open=False, choice="a", digit=0, message=TextMessage(text=TextContent(content="hi")),
            contents=(TextContent(content="hi"),), names=("a", "b"), values=[1, "x"], joined=["a", 7], text=SampleTextParam(content="hi"),
            texts={"zh": "你好"}, code="7", table={"a": 1},
        )  # fmt: skip
        assert sent.to_dict() == {
            "number": 1, "name": "x", "share": 0.5, "isOpen": False, "choice": "a", "digit": 0,
            "message": {"msgtype": "text", "text": {"content": "hi"}}, "contents": [{"content": "hi"}], "names": ["a", "b"],
            "values": [1, "x"], "joined": "a|7", "text": '{"content":"hi"}', "texts": '{"zh":"你好"}', "code": "7", "table": {"a": 1},
            "kind": "sent", "mode": "fast",
        }  # fmt: skip
        assert Sent.from_dict(sent.to_dict()).to_dict() == sent.to_dict()

    def test_the_order_is_that_of_the_class_however_it_was_made(self) -> None:
        assert list(Sent(mode="slow", name="x", number=1).to_dict()) == list(Sent(number=1, name="x", mode="slow").to_dict())

    @sweep(
        ("field", "value", "error", "text"),
        [
            ("number", "1", ArgumentTypeError, "number takes a whole number, got str."),
            ("number", None, ArgumentTypeError, "number takes a whole number, got NoneType."),
            ("name", 1.5, ArgumentTypeError, "name takes a string, got float."),
            ("share", "1", ArgumentTypeError, "share takes a number, got str."),
            ("is_open", "no", ArgumentTypeError, "isOpen (is_open in Python) takes True or False, got str."),
            ("choice", [], ArgumentTypeError, "choice takes a string, got list."),
            ("digit", "1", ArgumentTypeError, "digit takes a whole number, got str."),
            ("message", "hi", ArgumentTypeError, "message must be one of TextMessage, ImageMessage; got str."),
            ("message", {"msgtype": "poem"}, ArgumentValueError, "message.msgtype must be one of 'image', 'text', got 'poem'."),
            ("message", {"msgtype": "text"}, ArgumentValueError, "message.text is missing."),
            (
                "message",
                TextContent(content="x"),
                ArgumentTypeError,
                "message must be one of TextMessage, ImageMessage; got TextContent.",
            ),
            ("contents", [{"content": "a"}, {"content": []}], ArgumentTypeError, "contents[1].content takes a string, got list."),
            ("names", "ab", ArgumentTypeError, "names takes a list of strings, got the string 'ab': write ['ab']."),
            ("joined", ["a|b"], ArgumentValueError, "joined cannot send the element 'a|b'"),
            ("text", 7, ArgumentTypeError, "text takes a model, a dict or text; got int."),
            ("texts", {"zh": BytesIO}, ArgumentValueError, "texts cannot be written as JSON"),
        ],
    )
    def test_what_can_only_be_a_mistake_is_refused(self, field: str, value: object, error: type[ArgumentError], text: str) -> None:
        given: dict[str, Any] = {"number": 1, field: value}
        with pytest.raises(error) as caught:
            Sent(**given).to_dict()
        assert str(caught.value).startswith(text)

    def test_an_empty_joined_list_is_not_sent_unless_it_is_required(self) -> None:
        class Joined(Body):
            people: Sequence[str] = wire(joined=",")

        assert "joined" not in Sent(number=1, joined=[]).to_dict()
        assert Joined(people=[]).to_dict() == {"people": ""}

    def test_keywords(self) -> None:
        wrong: list[tuple[dict[str, Any], str]] = [
            ({}, "Sent() lacks 'number'"),
            ({"number": 1, "nmae": "x"}, "Sent() got an unexpected keyword argument 'nmae', did you mean 'name'?"),
            ({"number": 1, "xyzzy": "x"}, "Sent() got an unexpected keyword argument 'xyzzy'"),
        ]
        for given, text in wrong:
            with pytest.raises(TypeError) as caught:
                Sent(**given)
            assert str(caught.value) == text
        underscored: dict[str, Any] = {"_text": "x"}
        with pytest.raises(TypeError, match="unexpected keyword argument '_text'"):
            Under(**underscored)
        with pytest.raises(TypeError, match="positional"):
            Sent(1)  # type: ignore[call-arg]

    def test_a_dict_that_is_no_such_object(self) -> None:
        with pytest.raises(KeyError, match="number"):
            Sent.from_dict({"kind": "sent"})
        with pytest.raises(ArgumentError, match=r"message\.text is missing"):
            Sent.from_dict({"number": 1, "kind": "sent", "message": {"msgtype": "text"}})
        read = Sent.from_dict({"number": 1, "kind": "sent", "message": None, "contents": [{"content": "a"}], "name": None, "mode": "x"})
        assert (read.message, read.contents, read.to_dict()) == (
            UNSET,
            [TextContent(content="a")],
            {"number": 1, "kind": "sent", "mode": "x", "contents": [{"content": "a"}]},
        )
        assert Sent.from_dict({"number": 1, "kind": "sent"}).mode is UNSET, "a default is for those who build"

    def test_fields_without_a_name(self) -> None:
        parts = Parts.from_dict({"a": {"content": "x"}})
        assert parts["a"] == TextContent(content="x")
        assert parts.to_dict() == {"a": {"content": "x"}}
        with pytest.raises(ArgumentError, match=r"a\.content is missing"):
            Parts.from_dict({"a": {}})

    def test_files(self) -> None:
        request = UploadMediaRequest.from_dict({"media": b"content"})
        (name, part) = request.to_multipart()[0]
        assert name == "media"
        assert isinstance(part, tuple)
        assert part[2] == "application/octet-stream"
        file = File(BytesIO(b"x"), "a.txt", "text/plain")
        assert UploadMediaRequest(media=file).to_multipart() == [("media", ("a.txt", file.payload, "text/plain"))]
        assert UploadMediaRequest.from_dict({"media": file}).media is file
        request["extra"] = 7
        assert dict(request.to_multipart())["extra"] == (None, b"7", "text/plain")


class TestShared:
    """What is read as an answer and written as a body."""

    def test_it_reads_as_an_answer(self) -> None:
        both = Both.from_dict({"title": 7, "tags": None, "user": "nobody"})
        read: tuple[object, ...] = (both.title, both.tags, both.user)
        assert read == (7, [], "nobody")
        with pytest.raises(ArgumentTypeError, match="user must be a TextContent"):
            both.to_dict()

    def test_it_is_written_as_a_body(self) -> None:
        assert Both(title="x").to_dict() == {"title": "x"}
        assert Both(title="x", tags=["a"], user=TextContent(content="hi")).to_dict() == {
            "title": "x",
            "tags": ["a"],
            "user": {"content": "hi"},
        }
        with pytest.raises(ArgumentTypeError, match="title takes a string"):
            Both(title=1.5).to_dict()  # type: ignore[arg-type]


class TestObject:
    """A model is an object like others."""

    def test_equality(self) -> None:
        assert Found(number=1) == Found.from_dict({"number": 1, "Name": None, "users": None}) == Found(number=1, users=[])
        assert Found(number=1) != Found(number=2)
        assert Found(number=1) != Found.from_dict({"number": 1, "later": 1})
        assert Found(number=1) != {"number": 1}
        assert Sent(number=1) == Sent(number=1, name=UNSET)
        assert Sent(number=1, names=[]) != Sent(number=1)
        assert Sent(number=1).additional_properties == {}
        assert Sent(number=1) == Sent.from_dict(Sent(number=1).to_dict())
        with pytest.raises(TypeError, match="unhashable"):
            hash(Found(number=1))

    def test_attributes(self) -> None:
        found = Found(number=1)
        found.name = "x"
        found.additional_properties = {"later": 1}
        assert found.to_dict() == {"later": 1, "number": 1, "Name": "x"}
        with pytest.raises(AttributeError, match=r"Found has no field 'naem', did you mean 'name'\?"):
            found.naem = "x"  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match="has no field 'zzzzz': others go into additional_properties"):
            found.zzzzz = "x"  # type: ignore[attr-defined]
        made = Needs.__new__(Needs)
        with pytest.raises(AttributeError, match="user"):
            _ = made.user
        with pytest.raises(AttributeError, match="this Sampled was made without the field 'other'"):
            _ = Sampled.__new__(Sampled).other

    def test_fields_that_are_not_declared(self) -> None:
        found = Found(number=1)
        assert "later" not in found
        with pytest.raises(KeyError):
            _ = found["later"]
        found["later"] = 1
        assert ("later" in found, found["later"], found.additional_keys) == (True, 1, ["later"])
        del found["later"]
        assert found.additional_keys == []

    def test_a_field_by_its_name_on_the_wire(self) -> None:
        found = Found.from_dict({"number": 1, "Name": "x", "user": USER, "later": 2, "texts": None})

        assert [found[name] for name in ("number", "Name", "user", "later", "texts")] == [1, "x", USER, 2, None]
        for absent in ("theNames", "name"):
            with pytest.raises(KeyError, match=absent):
                _ = found[absent]
        sent = Sent(number=1)
        assert sent["number"] == 1

    def test_a_keyword_that_is_not_the_attribute(self) -> None:
        under = Under(text="x")
        assert (under.text, under.to_dict(), repr(under)) == ("X", {"text": "x"}, "Under(text='x')")
        under.text = "y"
        assert under.to_dict() == {"text": "y"}

    def test_repr(self) -> None:
        found = Found.from_dict({"number": 1, "Name": None, "password": "s3cret", "token": "s3cret", "later": 1})
        assert repr(found) == "Found(number=1, name=None, password='***', additional_properties={'token': '***', 'later': 1})"
        assert repr(Sent(number=1)) == "Sent(number=1, kind='sent', mode='fast')"
        assert repr(GetUserInfoV2Request(code="s3cret")) == "GetUserInfoV2Request(code='***')"

    def test_copies(self) -> None:
        message = SendWorkNotificationRequest(agent_id=1, msg=TextMessage(text=TextContent(content="hi")))
        for again in (copy.copy(message), copy.deepcopy(message), pickle.loads(pickle.dumps(message))):  # noqa: S301 - our own
            assert again == message
            assert again.to_dict() == message.to_dict()
            assert again.userid_list is UNSET

    def test_pattern_matching(self) -> None:
        match Found.from_dict({"number": 1, "user": USER}):
            case Found(number=1, user=LoginUser(userid=user)):
                assert user == "u1"
            case _:
                raise AssertionError

    def test_a_base_is_not_a_model_of_its_own(self) -> None:
        for base in (Answer, Body, Shared):
            assert issubclass(base, Model)
            assert base.names_on_wire() == frozenset()


class Sampled(SampleText):
    """A class that is made of a model has its fields too."""

    other: str = wire("Other")


def test_a_class_made_of_a_model_has_its_fields() -> None:
    sampled = Sampled(msg_param=SampleTextParam(content="hi"), other="x")
    assert sampled.to_dict() == {"msgKey": "sampleText", "msgParam": '{"content":"hi"}', "Other": "x"}


def test_a_class_that_is_not_used_is_not_imported() -> None:
    import subprocess

    program = """
import sys
from dingtalk_openapi.models import SendWorkNotificationRequest, TextMessage, TextContent
SendWorkNotificationRequest(agent_id=1, msg=TextMessage(text=TextContent(content="hi"))).to_dict()
SendWorkNotificationRequest.from_dict({"agent_id": 1, "msg": {"msgtype": "text", "text": {"content": "hi"}}})
print(sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("dingtalk_openapi.models.")))
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == str(["send_work_notification_request", "text_content", "text_message"])


class TestInOtherPeoplesHands:
    """What programs do with objects."""

    def test_a_pickle_of_01_and_one_with_a_field_that_is_no_more(self) -> None:
        user = LoginUser.__new__(LoginUser)
        user.__setstate__({"userid": "u1", "name": UNSET, "unionid": None, "additional_properties": {"later": 1}, "gone": 7, "went": UNSET})
        assert (user.name, user.to_dict()) == (None, {"userid": "u1", "unionid": None, "later": 1, "gone": 7})
        found = Found.__new__(Found)
        found.__setstate__({"number": 1, "users": UNSET, "joined": UNSET, "additional_properties": {}})
        assert (found.users, found.joined, found.to_dict()) == ([], [], {"number": 1})
        sent = Sent.__new__(Sent)
        sent.__setstate__({"number": 1, "kind": "sent", "mode": UNSET, "name": UNSET})
        assert sent.to_dict() == {"number": 1, "kind": "sent"}

    def test_unset_is_no_value_of_an_answer(self) -> None:
        unset: Any = UNSET
        user = LoginUser(userid="u1", name=unset)
        assert (user.name, user.to_dict()) == (None, {"userid": "u1"})
        user.name = "x"
        user.name = unset
        assert user.to_dict() == {"userid": "u1"}

    def test_a_constant_is_always_sent(self) -> None:
        none: Any = None
        message = TextMessage(text=TextContent(content="x"), msgtype=none)
        assert message.to_dict() == {"msgtype": "text", "text": {"content": "x"}}
        del message.msgtype
        assert message.to_dict()["msgtype"] == "text"

    def test_reading_changes_nothing_that_another_thread_goes_through(self) -> None:
        found = Found.from_dict({"number": 1, "Name": "x"})
        for _ in vars(found):
            assert found.additional_properties == {}
            assert found.users == []
        assert found.to_dict() == {"number": 1, "Name": "x"}

    def test_what_is_put_into_an_absent_list_counts(self) -> None:
        found = Found.from_dict({"number": 1})
        found.names.append("a")
        found.users.append(LoginUser(userid="u1"))
        found["later"] = 2
        assert found.names == ["a"]
        assert found.to_dict() == {"number": 1, "theNames": ["a"], "users": [{"userid": "u1"}], "later": 2}
        del found["later"]
        assert found == Found(number=1, names=["a"], users=[LoginUser(userid="u1")])
        assert "names=['a']" in repr(found)
        for again in (copy.copy(found), copy.deepcopy(found), pickle.loads(pickle.dumps(found))):  # noqa: S301 - our own
            assert again == found
            assert again.to_dict() == found.to_dict()
        found["later"] = 2
        assert copy.copy(found).to_dict() == found.to_dict()
        found.names = ["b"]
        assert found.to_dict()["theNames"] == ["b"]
        both = Both(title="x")
        both.tags.append("a")
        assert both.to_dict() == {"title": "x", "tags": ["a"]}

    def test_a_copy_has_unknown_fields_of_its_own(self) -> None:
        content = TextContent.from_dict({"content": "x", "new": 1})
        again = copy.copy(content)
        again["more"] = 2
        again.content = "y"
        assert content.to_dict() == {"content": "x", "new": 1}

    def test_unknown_fields_can_be_as_deep_as_json(self) -> None:
        deep: dict[str, Any] = {}
        for _ in range(5_000):
            deep = {"a": deep}
        assert LoginUser.from_dict({"userid": "u1", "later": deep}).to_dict()["later"] is deep
        assert TextContent.from_dict({"content": "x", "later": deep}).to_dict()["later"] is deep

    def test_a_model_that_holds_itself_can_be_shown(self) -> None:
        found = Found(number=1)
        found.anything = found
        assert repr(found) == "Found(number=1, anything=...)"

    @pytest.mark.parametrize("value", [[], None, "x", 7, [("userid", "u1")]])
    def test_what_is_not_an_object(self, value: Any) -> None:
        for model in (LoginUser, TextMessage):
            with pytest.raises(TypeError, match=f"a {model.__name__} is made of an object, not of {type(value).__name__}"):
                model.from_dict(value)

    def test_any_mapping_is_an_object(self) -> None:
        from types import MappingProxyType

        assert LoginUser.from_dict(MappingProxyType({"userid": "u1", "later": 1})).to_dict() == {"userid": "u1", "later": 1}

    def test_a_class_with_the_name_of_a_model_is_none(self) -> None:
        other = type("TextContent", (Body,), {"__annotations__": {"foo": "str"}, "__module__": "elsewhere"})(foo="x")
        with pytest.raises(ArgumentTypeError, match="text must be a TextContent"):
            TextMessage(text=other).to_dict()
        with pytest.raises(ArgumentTypeError, match="message must be one of"):
            Sent(number=1, message=type("TextMessage", (Body,), {})()).to_dict()

    def test_secrets_in_known_fields_are_hidden(self) -> None:
        found = Found.from_dict({"number": 1, "anything": ({"appSecret": "s3cret-1"},), "Name": "https://x.example/?access_token=s3cret-2"})
        assert "s3cret" not in repr(found)
        odd: Any = {"content": "x", "appSecret": "s3cret-3"}
        assert "s3cret" not in repr(TextMessage(text=odd))

    def test_inspection(self) -> None:
        from unittest.mock import Mock, create_autospec

        text = "(*, msgtype: \"Literal['text']\" = 'text', text: 'TextContent')"
        assert str(inspect.signature(TextMessage)) == text
        assert str(inspect.signature(Under)) == "(*, text: 'str | None' = None)"
        assert {"userid", "name", "to_dict"} <= set(dir(LoginUser)) & set(dir(LoginUser(userid="u1")))
        assert Mock(spec=LoginUser).userid is not None
        create_autospec(Found, instance=True).users.append(1)
        assert LoginUser.name is None


class TestSubclasses:
    """Classes that people make of ours."""

    def test_annotations_that_are_not_texts(self) -> None:
        made = type("Made", (LoginUser,), {"__annotations__": {"extra": int}, "extra": 3})
        assert made(userid="u1").to_dict() == {"userid": "u1"}
        assert made(userid="u1", extra=4).to_dict() == {"userid": "u1", "extra": 4}

    def test_cached_properties_private_attributes_and_generics(self) -> None:
        from functools import cached_property
        from typing import Generic, TypeVar

        class Mixin:
            made: ClassVar[list[str]] = []

            def __init_subclass__(cls, **options: Any) -> None:
                super().__init_subclass__(**options)
                Mixin.made.append(cls.__name__)

        item = TypeVar("item")

        class Wide(LoginUser, Mixin, Generic[item]):
            def __init__(self, userid: str) -> None:
                super().__init__(userid=userid)
                self._raw = userid

            @cached_property
            def length(self) -> int:
                return len(self.userid)

        wide = Wide[int]("u1")
        assert (wide.length, wide._raw, wide.to_dict()) == (2, "u1", {"userid": "u1"})
        assert wide == Wide("u1")
        assert repr(wide) == "Wide(userid='u1')"
        assert copy.copy(wide)._raw == "u1"
        assert Mixin.made == ["Wide"]


def test_one_module_has_every_model() -> None:
    from dingkit import models as ours

    assert ours.LoginUser is LoginUser
    assert {"LoginUser", "UNSET", "File"} <= set(dir(ours))
    with pytest.raises(AttributeError, match="has no attribute 'LoginUsr'"):
        ours.LoginUsr  # type: ignore[attr-defined]  # noqa: B018
