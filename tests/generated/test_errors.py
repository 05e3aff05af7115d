"""`APIError` says everything there is to know, also after it went through a pickle; the catalogue finds a code."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest

from dingtalk_openapi import error_codes_zh, errors
from dingtalk_openapi.error_codes import BANS, CATEGORIES, CODES, CODES_OF_OPERATIONS, FILE_HOST, NEEDS, QUIRKS, WRAPPERS, lookup, of_status
from dingtalk_openapi.errors import APIError, DingTalkError, RateLimitError
from dingtalk_openapi.language import LOCALE, VARIABLES, in_chinese, language
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

FULL = RateLimitError(
    "调用过快",
    code=90018,
    operation="get_user_info_v2",
    status=200,
    request_id="r1",
    hint="Slow down.",
    docs_url="https://open.dingtalk.com/d",
    answer={"errcode": 88, "sub_code": "90018"},
    retryable=True,
    retry_after=1.0,
)


def test_str_has_all() -> None:
    assert str(FULL) == "调用过快 (code 90018, get_user_info_v2, HTTP 200, request id r1). Slow down. See https://open.dingtalk.com/d"


def test_str_leaves_out_what_is_not_known() -> None:
    assert str(APIError("expected JSON", code="", operation="get_token", status=502)) == "expected JSON (get_token, HTTP 502)."


@sweep("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
@sweep("notes", [[], ["while sending to u1"]])
def test_a_copy_is_the_same(again: Callable[[APIError], APIError], notes: list[str]) -> None:
    error = copy.copy(FULL)
    for note in notes:
        error.add_note(note)
    other = again(error)
    assert type(other) is RateLimitError
    assert str(other) == str(FULL)
    assert vars(other) == vars(error)
    assert other.args == error.args


def test_a_failure_explains_itself_in_english_and_in_chinese() -> None:
    reply = APIError("no", code=300001, operation="reply_robot_message", status=200)
    assert (reply.meaning, reply.meaning_zh) == ("the session of the message has ended", "该消息的会话已经结束。")
    assert (reply.hint_zh or "").startswith("改用应用的机器人")
    more = APIError("no", code=40014, operation="get_token", status=200, hint=f"{CODES['40014'].remedy} Or ask somebody.")
    assert more.hint_zh == "重新获取 token。 Or ask somebody."
    send = APIError("no", code=300001, operation="send_robot_message", status=200)
    assert send.meaning_zh == "token 或机器人不存在，或者消息格式不对。"
    assert send.hint_zh == error_codes_zh.TEXTS["300001"][1]


def test_the_language_is_chosen_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    error = APIError("不合法", code=40014, operation="get_token", status=200, hint=CODES["40014"].remedy, docs_url="https://d")
    english = (error.hint, error.meaning, str(error))
    assert english[:2] == (error.hint_en, error.meaning_en) == (CODES["40014"].remedy, CODES["40014"].meaning)
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    assert (
        (error.hint, error.meaning) == (error.hint_zh, error.meaning_zh) == ("重新获取 token。", "access_token 不正确，过期时也返回此码。")
    )
    assert str(error) == "不合法 (code 40014, get_token, HTTP 200)。重新获取 token。详见 https://d"
    lacking = APIError("no", code="", operation="get_token", status=403, missing_permissions=["Contact.User.Read"])
    assert str(lacking) == "no (get_token, HTTP 403)。缺少权限：Contact.User.Read。"
    assert APIError("no", code="", operation="get_token", status=502, hint="Ask us.").hint == "Ask us."  # there is no Chinese for it
    assert (
        copy.copy(APIError("no", code="", operation="get_token", status=502, hint="Ask us.", hint_zh="请联系我们。")).hint == "请联系我们。"
    )


@sweep(
    ("environ", "expected"),
    [
        ({}, "en"),
        ({"DINGKIT_LANG": "zh"}, "zh"),
        ({"DINGKIT_LANG": "zh-Hans"}, "zh"),
        ({"DINGKIT_LANG": " ", "LANG": "zh_CN.UTF-8"}, "zh"),
        ({"DINGKIT_LANG": "fr", "LC_ALL": "zh_CN.UTF-8"}, "en"),
        ({"DINGKIT_LANG": "en", "DINGKIT_LANGUAGE": "zh"}, "en"),
        ({"DINGKIT_LANGUAGE": "zh", "LC_ALL": "C"}, "zh"),
        ({"LC_MESSAGES": "zh_HK", "LANG": "en_US"}, "zh"),
        ({"LC_ALL": "en_US", "LANG": "zh_CN"}, "en"),
    ],
)
def test_which_language_it_is(environ: dict[str, str], expected: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name in (*VARIABLES, *LOCALE):
            patch.delenv(name, raising=False)
        for name, value in environ.items():
            patch.setenv(name, value)
        assert (language(), in_chinese()) == (expected, expected == "zh")


def test_what_an_app_needs_is_shown_in_both_languages() -> None:
    assert error_codes_zh.NEEDS.keys() == NEEDS.keys()
    assert all(text.endswith("。") for text in error_codes_zh.NEEDS.values())
    remedy, needed = CODES["60011"].remedy, NEEDS["list_admins"]
    for hint, chinese in ((needed, ""), (f"{remedy} {needed}", error_codes_zh.TEXTS["60011"][1])):
        error = APIError("no", code=60011 if chinese else "", operation="list_admins", status=200, hint=hint)
        assert error.hint_zh == chinese + error_codes_zh.NEEDS["list_admins"]
    assert "成员信息读权限（qyapi_get_member）" in error_codes_zh.NEEDS["list_admins"]


def test_an_unknown_code_has_no_explanation() -> None:
    unknown = APIError("no", code="never.heard.of", operation="get_token", status=400)
    assert (unknown.meaning, unknown.meaning_zh, unknown.hint_zh) == (None, None, None)


def test_what_comes_instead_of_an_answer_has_its_remedy_in_chinese() -> None:
    remedies = [FILE_HOST.remedy, *(ban["remedy"] for ban in BANS), *(quirk.remedy for quirk in QUIRKS)]
    told = [APIError("no", code="", operation="get_token", status=502, hint=remedy).hint_zh for remedy in remedies]
    assert all(text and text.endswith("。") for text in told)
    assert len(set(told)) == len(remedies)


def test_every_class_can_be_caught_as_one() -> None:
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), DingTalkError)
    for name in CATEGORIES.values():
        assert issubclass(getattr(errors, name), APIError)


class TestCatalogue:
    """`lookup` finds a code exactly, else by the longest beginning."""

    def test_exactly(self) -> None:
        for code, known in CODES.items():
            assert lookup(code) is known

    def test_by_the_longest_beginning(self) -> None:
        for code in CODES:
            if code.endswith("*"):
                prefix = code[:-1]
                found = lookup(f"{prefix}~")
                assert found is CODES[code], code

    def test_not_at_all(self) -> None:
        assert lookup("987654321") is None
        assert lookup("") is None

    def test_all_its_categories_have_an_exception(self) -> None:
        assert {known.category for known in CODES.values()} | {ban["category"] for ban in BANS} <= set(CATEGORIES)

    def test_only_what_can_be_repeated_says_when(self) -> None:
        assert {known.retry for known in CODES.values() if known.retry_after} == {True}

    def test_a_status_is_found_exactly_else_by_its_hundred(self) -> None:
        assert of_status(504) == ("server", True)
        assert of_status(599) == ("server", False)
        assert of_status(200) is None

    def test_no_wrapper_refuses_a_token(self) -> None:
        assert not any(CODES[code].token_refused for code in WRAPPERS)

    def test_an_operation_can_mean_something_else_by_a_code(self) -> None:
        general, special = lookup("300001"), lookup("300001", "reply_robot_message")
        assert general is not None
        assert special is not None
        assert (general.category, special.category) == ("authentication", "not_found")
        assert general == lookup("300001", "send_robot_message")
        assert "send_robot_oto_messages" in special.remedy

    def test_what_operations_mean_differs_from_the_general_entry(self) -> None:
        for code, operations in CODES_OF_OPERATIONS.items():
            for operation, known in operations.items():
                assert known != CODES[code], (code, operation)
                assert lookup(code, operation) == known
