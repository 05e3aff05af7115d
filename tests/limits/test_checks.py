"""A request beyond a limit is refused: each kind of limit at its boundary, wherever in the request the value is."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dingtalk_openapi import limit_checks
from dingtalk_openapi.errors import DingTalkError, LimitError
from dingtalk_openapi.limit_checks import check_limits, find_excesses
from dingtalk_openapi.limits import LIMITS, Limit
from dingtalk_openapi.operations import OPERATIONS
from dingtalk_openapi.types import UNSET
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS = st.text(st.characters(codec="utf-8"), max_size=30)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


CODE = "40035"
"""What DingTalk answers beyond the limits here."""


def limit(field: str, kind: Any, bound: object, **more: Any) -> Limit:
    """Make a limit that is enforced."""
    return Limit(field, kind, bound, **{"enforced": CODE, **more})


def refusal(
    limits: tuple[Limit, ...], body: object = None, parameters: dict[str, Any] | None = None, client: object = None
) -> LimitError | None:
    """Check a request against limits; returns the error, or `None` when it may be sent."""
    operation = OPERATIONS["get_token"]._replace(id=f"test_{limits!r}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIMITS, operation.id, limits)
        try:
            check_limits(client, operation, body=body, parameters=parameters)
        except LimitError as error:
            return error
    return None


def refused(kind: Any, bound: object, value: object, **more: Any) -> bool:
    """Return whether a value of the field `it` is beyond a limit."""
    error = refusal((limit("it", kind, bound, **more),), {"it": value})
    assert error is None or (error.field, error.limit) == ("it", f"{kind}={bound}")
    return error is not None


class TestEachKind:
    """At the limit it passes, one beyond it does not."""

    @given(TEXTS)
    def test_characters(self, text: str) -> None:
        assert not refused("max_length", len(text), text)
        assert not refused("min_length", len(text), text)
        assert refused("max_length", len(text) - 1, text)
        assert refused("min_length", len(text) + 1, text)

    @given(st.lists(JSON, max_size=5) | st.dictionaries(TEXTS, JSON, max_size=5))
    def test_characters_and_bytes_of_json(self, value: object) -> None:
        sent = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        for kind, size in (("max_length", len(sent)), ("max_bytes", len(sent.encode()))):
            assert not refused(kind, size, value)
            assert refused(kind, size - 1, value)

    @given(TEXTS)
    def test_bytes(self, text: str) -> None:
        assert not refused("max_bytes", len(text.encode()), text)
        assert refused("max_bytes", len(text.encode()) - 1, text)

    @given(st.lists(JSON, max_size=5) | st.lists(JSON, max_size=5).map(tuple))
    def test_elements(self, values: list[object] | tuple[object, ...]) -> None:
        assert not refused("max_items", len(values), values)
        assert not refused("min_items", len(values), values)
        assert refused("max_items", len(values) - 1, values)
        assert refused("min_items", len(values) + 1, values)

    @given(st.lists(st.text("abc", min_size=1), max_size=5), st.sampled_from(",|"))
    def test_elements_of_a_joined_list(self, values: list[str], separator: str) -> None:
        assert not refused("max_items", len(values), separator.join(values), separator=separator)
        assert refused("max_items", len(values) - 1, separator.join(values), separator=separator)

    @given(st.integers() | st.floats(allow_nan=False, allow_infinity=False, width=16), st.floats(0.5, 9))
    def test_numbers(self, number: float, step: float) -> None:
        assert not refused("maximum", number, number)
        assert not refused("minimum", number, number)
        assert refused("maximum", number, number + max(step, abs(number)))
        assert refused("minimum", number, number - max(step, abs(number)))

    @given(st.from_regex(r"^[a-c$]{2}\$?\Z"))
    def test_form(self, text: str) -> None:
        assert not refused("pattern", r"^[a-c$]{2}\$?$", text, about="Letters")
        assert refused("pattern", r"^[a-c$]{2}\$?$", f"{text}!", about="Letters")

    def test_a_line_feed_is_not_the_end_of_a_form(self) -> None:
        assert refused("pattern", "^a$", "a\n", about="The letter a")

    def test_a_form_is_looked_for_anywhere(self) -> None:
        assert not refused("pattern", "a", "banana", about="With an a")

    def test_text_that_is_not_utf8_is_counted_all_the_same(self) -> None:
        assert not refused("max_bytes", 3, "\ud800")

    @sweep(
        ("kind", "value"),
        [("max_length", 12345), ("max_bytes", True), ("max_items", "abc"), ("max_items", 7), ("maximum", "9999"), ("maximum", True),
         ("pattern", 7), ("pattern", ["a"])],
    )  # fmt: skip
    def test_what_is_of_another_type_has_no_such_measure(self, kind: str, value: object) -> None:
        assert not refused(kind, "^a$" if kind == "pattern" else 0, value)


class TestPlaces:
    """Where a value can be."""

    @sweep(
        ("field", "body", "told"),
        [
            ("a.b.c", {"a": {"b": {"c": "xx"}}}, "a.b.c"),
            ("a[]", {"a": ["x", "xx"]}, "a[1]"),
            ("a[].b", {"a": [{"b": "x"}, {}, {"b": "xx"}]}, "a[2].b"),
            ("a[][].b", {"a": [[{"b": "x"}], [{"b": "xx"}]]}, "a[1][0].b"),
            ("a.b", {"a": '{"b": "xx"}'}, "a.b"),
            ("", {"a": 1}, "body"),
            ("[].a", [{"a": "xx"}], "[0].a"),
        ],
    )
    def test_a_field_is_found_and_named(self, field: str, body: object, told: str) -> None:
        error = refusal((limit(field, "max_length", 1),), body)

        assert error is not None
        assert error.field == told

    @sweep(
        "body",
        [{}, {"a": None}, {"a": {"b": None}}, {"a": "text"}, {"a": "[1]"}, {"a": "[" * 100_000}, {"a": 7}, {"c": {"b": "xx"}}, "a", 1],
    )
    def test_what_is_not_there_is_within_its_limits(self, body: object) -> None:
        assert refusal((limit("a.b", "max_length", 1), limit("a[].b", "max_length", 1)), body) is None

    def test_a_parameter_is_not_the_field_of_the_body(self) -> None:
        of_parameter, of_body = limit("a", "max_length", 1, place="parameter"), limit("a", "max_length", 3)

        assert refusal((of_parameter, of_body), {"a": "xxx"}, {"a": "x"}) is None
        error = refusal((of_parameter, of_body), {"a": "xxx"}, {"a": "xx"})
        assert error is not None
        assert error.limit == "max_length=1"

    def test_a_small_field_goes_before_the_whole(self) -> None:
        error = refusal((limit("", "max_bytes", 1), limit("a", "max_length", 1)), {"a": "xx"})

        assert error is not None
        assert error.field == "a"


class TestKinds:
    """Limits that are about one kind of a union only."""

    LIMITS = (
        limit("m.text", "max_length", 1, when=(("m.kind", "one"),)),
        limit("m.text", "max_length", 2, when=(("m.kind", "two"),)),
        limit("m.text", "max_length", 3, when=(("m.kind", "four"), ("m.form", 7))),
        limit("m.list[].x", "max_length", 1, when=(("m.list[].tag", "a"),)),
    )

    @sweep(
        ("message", "broken"),
        [
            ({"kind": "one", "text": "xx"}, "max_length=1"),
            ({"kind": "two", "text": "xx"}, None),
            ({"kind": "two", "text": "xxx"}, "max_length=2"),
            ({"kind": "three", "text": "xxxx"}, None),
            ({"text": "xxxx"}, None),
            ({"kind": "four", "form": 7, "text": "xxxx"}, "max_length=3"),
            ({"kind": "four", "form": 8, "text": "xxxx"}, None),
            ({"list": [{"tag": "b", "x": "xx"}, {"tag": "a", "x": "x"}]}, None),
            ({"list": [{"tag": "b", "x": "x"}, {"tag": "a", "x": "xx"}]}, "max_length=1"),
        ],
    )
    def test_the_tag_decides(self, message: dict[str, object], broken: str | None) -> None:
        error = refusal(self.LIMITS, {"m": message})

        assert (error and error.limit) == broken


class TestTheError:
    """What a refusal says."""

    def test_it_says_what_is_wrong_and_what_to_do(self) -> None:
        error = refusal((limit("a", "max_length", 3),), {"a": "hello"})

        assert isinstance(error, ValueError)
        assert isinstance(error, DingTalkError)
        assert error.message == "a ('hello') has 5 characters, it may have at most 3. Shorten it."
        assert (error.field, error.limit, error.actual) == ("a", "max_length=3", 5)
        assert error.docs_url == OPERATIONS["get_token"].docs_url
        assert str(error) == f"{error.operation}: {error.message} Nothing was sent (check_limits=False would send it). See {error.docs_url}"

    @sweep(
        ("row", "value", "message"),
        [
            (limit("a", "max_bytes", 3), "中文", "a ('中文') has 6 bytes, it may have at most 3. Shorten it."),
            (limit("a", "max_bytes", 3), {"b": 1}, "a has 7 bytes, it may have at most 3. Shorten it."),
            (limit("a", "min_length", 1), "", "a ('') has 0 characters, it must have at least 1. Give more of it."),
            (limit("a", "max_items", 1), [1, 2],
             "a has 2 elements, it may have at most 1. Leave some out, or spread them over several calls."),
            (limit("a", "min_items", 1), [], "a has 0 elements, it must have at least 1. Give more of them."),
            (limit("a", "maximum", 9), 10, "a is 10, it may be at most 9. Give a smaller number."),
            (limit("a", "minimum", 1), 0, "a is 0, it must be at least 1. Give a bigger number."),
            (limit("a", "pattern", "^b", about="Begins with b"), "c",
             "a ('c') does not have the documented form ^b (Begins with b). Bring it into that form."),
        ],
    )  # fmt: skip
    def test_each_kind_in_words(self, row: Limit, value: object, message: str) -> None:
        error = refusal((row,), {"a": value})

        assert error is not None
        assert error.message == message

    def test_a_long_value_is_cut(self) -> None:
        error = refusal((limit("a", "max_length", 3),), {"a": "x" * 10_000})

        assert error is not None
        assert f"('{'x' * 40}…')" in error.message
        assert "x" * 41 not in str(error)

    @pytest.mark.parametrize("row", [limit("a", "max_length", 3, secret=True), limit("a", "pattern", "^b", secret=True, about="B")])
    def test_a_secret_is_not_shown(self, row: Limit) -> None:
        error = refusal((row,), {"a": "s3cret"})

        assert error is not None
        assert "s3cret" not in f"{error} {error!r} {vars(error)}"
        assert error.actual in (6, "***")

    def test_what_looks_like_a_secret_in_a_text_is_masked(self) -> None:
        error = refusal((limit("a", "max_length", 3),), {"a": "https://x.example?access_token=9c1e5b7a40d84f3f"})

        assert error is not None
        assert "9c1e" not in str(error)

    @pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
    def test_a_copy_is_the_same(self, again: Callable[[LimitError], LimitError]) -> None:
        error = refusal((limit("a", "max_length", 3),), {"a": "hello"})
        assert error is not None
        error.add_note("while sending to u1")

        other = again(error)

        assert (type(other), str(other), vars(other), other.args) == (LimitError, str(error), vars(error), error.args)


class Client:
    """A client as far as limits know one."""

    def __init__(self, *, check_limits: bool = True) -> None:
        self.check_limits = check_limits
        self.logger_name = "a.client"


class TestAdvice:
    """What is only advised is sent; whoever reads the log learns of it, once."""

    @pytest.fixture(autouse=True)
    def nothing_was_said(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(limit_checks, "_advised", {})

    def test_it_is_logged_once(self, caplog: pytest.LogCaptureFixture) -> None:
        for text in ("xxxx", "xxxxx"):
            assert refusal((Limit("a", "max_length", 3),), {"a": text}) is None

        (record,) = caplog.records
        assert (record.name, record.levelname) == ("dingtalk_openapi", "WARNING")
        assert "a has 4 characters, it should have at most 3. Shorten it." in record.getMessage()

    def test_each_limit_is_logged(self, caplog: pytest.LogCaptureFixture) -> None:
        rows = (
            Limit("a", "max_length", 3),
            Limit("b", "maximum", 3),
            Limit("c", "pattern", "^x", about="An x"),
            Limit("d", "min_items", 1),
        )
        assert refusal(rows, {"a": "xxxx", "b": 4, "c": "y", "d": []}) is None

        assert [record.getMessage().partition(": ")[2].partition(" See ")[0] for record in caplog.records] == [
            "a has 4 characters, it should have at most 3. Shorten it.",
            "b is 4, it should be at most 3. Give a smaller number.",
            "c does not have the documented form ^x (An x). Bring it into that form.",
            "d has 0 elements, it should have at least 1. Give more of them.",
        ]

    def test_the_client_names_the_logger(self, caplog: pytest.LogCaptureFixture) -> None:
        assert refusal((Limit("a", "max_length", 3),), {"a": "xxxx"}, client=Client()) is None
        assert [record.name for record in caplog.records] == ["a.client"]

    def test_what_is_said_is_not_in_the_log(self, caplog: pytest.LogCaptureFixture) -> None:
        assert refusal((Limit("a", "max_length", 3),), {"a": "a private matter"}) is None
        assert "private" not in caplog.text

    def test_what_is_refused_is_not_advised_too(self, caplog: pytest.LogCaptureFixture) -> None:
        error = refusal((Limit("a", "max_length", 1), limit("a", "max_length", 3)), {"a": "xxxx"})
        assert error is not None
        assert error.limit == "max_length=3"
        assert not caplog.records

    def test_several_threads_say_it_once(self, caplog: pytest.LogCaptureFixture) -> None:
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(lambda _: limit_checks.advise_once("a limit", "Too much", logger_name="a.client"), range(64)))
        assert len(caplog.records) == 1


class TestOneOf:
    """One of several parameters or fields has to be given."""

    LIMITS = (limit("", "one_of", (("a",), ("b",), ("c", "d"))),)

    @sweep("body", [{"a": "x"}, {"a": [1]}, {"b": True}, {"a": 0}, {"c": 1, "d": 2}, {"a": "", "b": ["x"]}])
    def test_one_is_enough(self, body: dict[str, object]) -> None:
        assert refusal(self.LIMITS, body) is None
        assert refusal(self.LIMITS, parameters=body) is None

    @sweep("body", [{}, {"a": None}, {"a": ""}, {"a": []}, {"b": False}, {"c": 1}, {"a": UNSET}, {"e": 1}, [], "a"])
    def test_what_says_nothing_is_not_a_limit(self, body: object) -> None:
        error = refusal(self.LIMITS, body)
        assert error is not None
        assert (error.field, error.limit, error.actual) == ("a, b, c with d", "one_of=a | b | c with d", None)
        assert error.message == "none of a, b, c with d is given, one of them must be. Give one of them."

    def test_it_can_be_in_two_places(self) -> None:
        assert refusal(self.LIMITS, {"c": 1}, {"d": 1}) is None


class TestNotChecked:
    """A client can let DingTalk judge."""

    def test_nothing_is_refused_or_advised(self, caplog: pytest.LogCaptureFixture) -> None:
        rows = (limit("a", "max_length", 3), Limit("a", "max_length", 2), limit("", "one_of", (("b",), ("c",))))
        assert refusal(rows, {"a": "xxxx"}, client=Client(check_limits=False)) is None
        assert not caplog.records


def test_all_that_is_beyond_can_be_listed() -> None:
    operation = OPERATIONS["get_token"]._replace(id="test_all_that_is_beyond")
    assert find_excesses(operation, body={"a": "xxxx"}) == []
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LIMITS, operation.id, (limit("a", "max_length", 3), Limit("b[]", "maximum", 2)))
        found = find_excesses(operation, body={"a": "xxxx", "b": [1, 3]})
    assert [(excess.field, excess.actual, excess.limit.enforced, excess.excerpt) for excess in found] == [
        ("a", 4, CODE, "xxxx"),
        ("b[1]", 3, None, None),
    ]
