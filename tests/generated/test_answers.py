"""Reading an answer: the model, the file or the redirect that was asked for, or an `APIError` that says why not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingtalk_openapi import errors
from dingtalk_openapi.answers import detailed, file_answer, json_answer, model_answer, redirect_answer
from dingtalk_openapi.error_codes import CATEGORIES, CODES, QUIRKS, TOKEN_REFUSED, lookup
from dingtalk_openapi.errors import (
    APIError,
    AuthenticationError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from dingtalk_openapi.models import GetTokenResult
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingtalk_openapi.types import File

GET_TOKEN = OPERATIONS["get_token"]
CREATE_TOKEN = OPERATIONS["create_access_token"]
GET_MEDIA = OPERATIONS["get_media"]
AUTHORIZE = OPERATIONS["authorize_login_free"]
BAN = {"status": 1111, "wait": 5, "source": "x5", "punish": "deny", "uuid": "x"}
PAGE = "<html><body>502 Bad Gateway</body></html>"


def read_token(response: httpx.Response) -> GetTokenResult:
    return model_answer(GET_TOKEN, response, GetTokenResult.from_dict)


def read_file(response: httpx.Response) -> File:
    return file_answer(GET_MEDIA, response)


def read_redirect(response: httpx.Response) -> str:
    return redirect_answer(AUTHORIZE, response)


def failure(response: httpx.Response, read: Callable[[httpx.Response], object] = read_token) -> APIError:
    """The error that reading a response ends in."""
    with pytest.raises(APIError) as caught:
        read(response)
    assert caught.value.status == response.status_code
    return caught.value


def answer(data: object, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json=data, headers={name.replace("_", "-"): value for name, value in headers.items()})


class TestModels:
    """JSON that becomes a model."""

    @pytest.mark.parametrize("zero", [0, "0"])
    def test_success(self, zero: object) -> None:
        assert read_token(answer({"errcode": zero, "access_token": "t"})).access_token == "t"

    def test_the_content_type_does_not_matter(self) -> None:
        response = httpx.Response(200, text='{"errcode": 0, "access_token": "t"}', headers={"Content-Type": "text/plain"})
        assert read_token(response).access_token == "t"

    def test_detailed_keeps_what_http_said(self) -> None:
        response = detailed(read_token)(answer({"errcode": 0, "access_token": "t"}, 201, X_Trace="t1"))
        assert (response.status_code, response.headers["x-trace"], response.parsed.access_token) == (201, "t1", "t")
        assert b"access_token" in response.content

    def test_a_missing_field_is_named(self) -> None:
        error = failure(answer({"errcode": 0, "errmsg": "ok"}))
        assert type(error) is ServerError
        assert "the answer has no field 'access_token'" in error.message
        assert (error.code, error.answer, error.retryable) == ("", None, False)
        assert error.operation == "get_token"
        assert error.docs_url == GET_TOKEN.docs_url
        assert isinstance(error.__cause__, KeyError)

    @pytest.mark.parametrize("cause", [TypeError("no list"), ValueError("no date"), AttributeError("no keys")])
    def test_a_field_of_another_type_is_told(self, cause: Exception) -> None:
        def build(data: object) -> object:
            raise cause

        error = failure(answer({"errcode": 0}), lambda response: model_answer(GET_TOKEN, response, build))
        assert f"the answer cannot be read: {cause}" in error.message
        assert error.__cause__ is cause

    def test_an_object_is_returned_as_it_is(self) -> None:
        assert json_answer(GET_TOKEN, answer({"errcode": 0, "new": [1]})) == {"errcode": 0, "new": [1]}


class TestUnusableAnswers:
    """What is not a JSON object at all."""

    @pytest.mark.parametrize(
        ("response", "message"),
        [
            (httpx.Response(200, text="ok"), "expected JSON, got 'ok' (text/plain; charset=utf-8)"),
            (answer([1, 2]), "expected a JSON object, got '[1,2]' (application/json)"),
            (httpx.Response(200, content=b"null"), "expected a JSON object, got 'null' (no content type)"),
            (httpx.Response(200, content=b"[" * 100_000), f"expected JSON, got '{'[' * 200}' (no content type)"),
            (httpx.Response(200, content=b"9" * 5_000), f"expected JSON, got '{'9' * 200}' (no content type)"),
            (httpx.Response(200, content=b"\xff\xfe\xfa"), "expected JSON, got '\ufffd\ufffd\ufffd' (no content type)"),
        ],
    )
    def test_it_is_quoted(self, response: httpx.Response, message: str) -> None:
        error = failure(response)
        assert type(error) is ServerError
        assert error.message == message
        assert (error.code, error.request_id, error.hint, error.answer) == ("", None, None, None)

    @pytest.mark.parametrize(
        ("response", "said", "quirk"),
        [
            (httpx.Response(200, html=PAGE), f"expected JSON, got '{PAGE}' (text/html; charset=utf-8)", "html_page"),
            (httpx.Response(200, content=b"\xef\xbb\xbf\r\n<h1>Blocked</h1>"), "expected JSON, got ", "html_page"),
            (httpx.Response(200), "expected JSON, got an empty body (no content type)", "empty_body"),
            (httpx.Response(200, content=b" \r\n"), "expected JSON, got ' \\r\\n' (no content type)", "empty_body"),
            (httpx.Response(200, text='<?xml version="1.0"?><Error/>'), "expected JSON, got '<?xml ", "xml_answer"),
            (
                httpx.Response(200, content=b"<Error/>", headers={"Content-Type": "application/xml"}),
                "expected JSON, got '<Error/>'",
                "xml_answer",
            ),
        ],
    )
    def test_what_is_known_to_come_instead_has_a_remedy(self, response: httpx.Response, said: str, quirk: str) -> None:
        error = failure(response)
        (known,) = (known for known in QUIRKS if known.name == quirk)
        assert type(error) is getattr(errors, CATEGORIES[known.category])
        assert error.message.startswith(said)
        assert (error.code, error.answer, error.hint, error.retryable) == ("", None, known.remedy, known.retry)
        assert known.remedy in str(error)

    def test_the_status_says_more_than_the_page(self) -> None:
        error = failure(httpx.Response(503, html=PAGE))
        assert (type(error), error.retryable) == (ServerError, True)
        assert error.hint is not None
        assert "Read the page" in error.hint

    def test_a_page_instead_of_a_file_has_the_same_remedy(self) -> None:
        assert failure(httpx.Response(200, html=PAGE), read_file).hint == failure(httpx.Response(200, html=PAGE)).hint

    def test_a_long_one_is_cut(self) -> None:
        error = failure(httpx.Response(200, text="页" * 10_000))
        assert f"'{'页' * 200}'" in error.message
        assert "页" * 201 not in error.message

    @pytest.mark.parametrize(
        ("status", "kind", "retryable"),
        [
            (400, InvalidRequestError, False),
            (401, AuthenticationError, False),
            (403, PermissionDeniedError, False),
            (404, NotFoundError, False),
            (429, RateLimitError, True),
            (500, ServerError, False),
            (502, ServerError, True),
            (503, ServerError, True),
            (504, ServerError, True),
        ],
    )
    def test_the_status_decides_what_it_is(self, status: int, kind: type, *, retryable: bool) -> None:
        error = failure(httpx.Response(status, html=PAGE, headers={"Retry-After": "7"}))
        assert type(error) is kind
        assert error.retryable is retryable
        assert error.retry_after == 7.0


class TestFailures:
    """DingTalk says no, in all its ways."""

    @pytest.mark.parametrize("code", [40014, "40014"])
    def test_directly(self, code: object) -> None:
        error = failure(answer({"errcode": code, "errmsg": "不合法的access_token"}))
        assert type(error) is AuthenticationError
        assert (error.code, error.message, error.request_id) == (40014, "不合法的access_token", None)
        assert error.answer == {"errcode": code, "errmsg": "不合法的access_token"}
        known = lookup("40014")
        assert known is not None
        assert (error.hint, error.retryable, error.docs_url) == (known.remedy, False, GET_TOKEN.docs_url)

    def test_wrapped_into_88(self) -> None:
        error = failure(answer({"errcode": 88, "errmsg": "e", "sub_code": "40014", "sub_msg": "s", "request_id": "r1"}))
        assert type(error) is AuthenticationError
        assert (error.code, error.message, error.request_id) == (40014, "s", "r1")

    def test_wrapped_into_88_with_a_code_that_is_text(self) -> None:
        error = failure(answer({"errcode": 88, "sub_code": "isp.unknown-error", "errmsg": "e"}))
        assert (error.code, error.message) == ("isp.unknown-error", "e")

    @pytest.mark.parametrize("more", [{}, {"sub_code": ""}, {"sub_code": None}, {"sub_msg": "s"}])
    def test_88_without_a_real_code(self, more: dict[str, Any]) -> None:
        error = failure(answer({"errcode": 88, "errmsg": "e", **more}))
        assert type(error) is ServerError
        assert (error.code, error.message, error.retryable) == (88, "e", True)

    def test_a_code_that_nobody_knows(self) -> None:
        said = {"errcode": 987654321, "errmsg": "新的错误", "request_id": "r1", "detail": {"asked": ["a", 1]}}
        error = failure(answer(said))
        assert type(error) is APIError
        assert (error.code, error.message, error.hint, error.retryable) == (987654321, "新的错误", None, False)
        assert (error.request_id, error.answer) == ("r1", said)

    def test_a_code_that_is_no_number_at_all(self) -> None:
        error = failure(answer({"errcode": "9" * 5_000, "errmsg": "e"}))
        assert (type(error), error.code) == (APIError, "9" * 5_000)

    def test_a_negative_code(self) -> None:
        error = failure(answer({"errcode": -1, "errmsg": "系统繁忙"}))
        assert type(error) is ServerError
        assert (error.code, error.retryable) == (-1, True)

    @pytest.mark.parametrize("code", [404, "404"])
    @pytest.mark.parametrize("known", [True, False])
    def test_an_unknown_path_of_the_new_host_speaks_the_old_style(
        self, monkeypatch: pytest.MonkeyPatch, code: object, *, known: bool
    ) -> None:
        if not known:
            monkeypatch.delitem(CODES, "404")
        said = {"errcode": code, "errmsg": "请求的URI地址不存在"}
        error = failure(answer(said), lambda response: json_answer(CREATE_TOKEN, response))
        assert type(error) is NotFoundError
        assert (error.code, error.status, error.answer, error.retryable) == (404, 200, said, False)
        assert error.hint is not None
        assert "begins with its version (/v1.0 or /v2.0)" in error.hint

    def test_the_same_answer_of_the_old_host_is_no_quirk(self) -> None:
        error = failure(answer({"errcode": 404, "errmsg": "请求的URI地址不存在"}))
        assert (type(error), error.hint) == (NotFoundError, CODES["404"].remedy)

    def test_what_the_code_says_of_a_retry_counts_more_than_the_status(self) -> None:
        assert not failure(answer({"code": "daily.call.limit"}, 503)).retryable
        assert failure(answer({"code": "system.busy"}, 400)).retryable

    def test_in_the_style_of_the_new_host(self) -> None:
        error = failure(answer({"code": "InvalidAuthentication", "message": "m", "requestid": "r2"}, 400))
        assert type(error) is AuthenticationError
        assert (error.code, error.message, error.request_id) == ("InvalidAuthentication", "m", "r2")

    def test_in_the_style_of_the_sdk(self) -> None:
        error = failure(answer({"Code": "invalidClientIdOrSecret", "Message": "m", "RequestId": "r3"}, 400))
        assert (error.code, error.message, error.request_id) == ("invalidClientIdOrSecret", "m", "r3")

    @pytest.mark.parametrize(
        ("status", "kind", "retryable"),
        [
            (400, InvalidRequestError, False),
            (401, AuthenticationError, False),
            (403, PermissionDeniedError, False),
            (404, NotFoundError, False),
            (418, APIError, False),
            (429, RateLimitError, True),
            (500, ServerError, False),
            (502, ServerError, True),
            (503, ServerError, True),
            (504, ServerError, True),
        ],
    )
    def test_an_unknown_code_is_filed_by_the_status(self, status: int, kind: type, *, retryable: bool) -> None:
        error = failure(answer({"code": "brandNewCode"}, status))
        assert type(error) is kind
        assert error.message == f"HTTP {status} without an explanation"
        assert (error.code, error.retryable) == ("brandNewCode", retryable)

    def test_a_known_code_without_an_explanation_is_explained(self) -> None:
        known = lookup("40014")
        assert known is not None
        assert failure(answer({"errcode": 40014})).message == known.meaning

    def test_a_status_alone(self) -> None:
        error = failure(answer({}, 500))
        assert (type(error), error.code, error.message) == (ServerError, "", "HTTP 500 without an explanation")

    def test_a_banned_address(self) -> None:
        error = failure(answer(BAN))
        assert type(error) is RateLimitError
        assert (error.code, error.retryable, error.retry_after) == ("", True, 300.0)
        assert "banned" in error.message
        assert error.hint is not None
        assert "5 minutes" in error.hint

    def test_a_banned_address_that_comes_with_another_status(self) -> None:
        assert type(failure(answer(BAN, 403))) is RateLimitError

    def test_a_success_is_no_ban(self) -> None:
        assert json_answer(GET_TOKEN, answer({"errcode": 0, "punish": "deny"}))
        assert json_answer(GET_TOKEN, answer({"accessToken": "t", "punish": "never"}))


class TestWaiting:
    """How long to wait: what the server says, else what the catalogue says."""

    def test_the_catalogue(self) -> None:
        known = lookup("90018")
        assert known is not None
        error = failure(answer({"errcode": 88, "sub_code": "90018"}))
        assert type(error) is RateLimitError
        assert error.retry_after == known.retry_after == 1
        assert error.retryable

    def test_the_header_wins(self) -> None:
        assert failure(answer({"errcode": 90018}, Retry_After="9")).retry_after == 9.0

    @pytest.mark.parametrize("value", ["Wed, 21 Oct 2026 07:28:00 GMT", "soon", "-1", "1.5"])
    def test_a_header_that_is_no_number_of_seconds_is_passed_over(self, value: str) -> None:
        assert failure(answer({"code": "brandNewCode"}, 503, Retry_After=value)).retry_after is None


class TestFiles:
    """A download that is a file, and those that are not."""

    def test_a_file(self) -> None:
        headers = {"Content-Type": "image/jpeg; q=1", "Content-Disposition": 'attachment; filename="photo.jpg"'}
        file = read_file(httpx.Response(200, content=b"jpeg", headers=headers))
        assert (file.payload.read(), file.file_name, file.mime_type) == (b"jpeg", "photo.jpg", "image/jpeg")

    def test_a_file_about_which_nothing_is_known(self) -> None:
        file = read_file(httpx.Response(200, content=b"bytes"))
        assert (file.payload.read(), file.file_name, file.mime_type) == (b"bytes", None, None)

    def test_a_file_name_that_is_not_ascii(self) -> None:
        headers = {"Content-Disposition": "attachment; filename*=UTF-8''%E8%AF%B7%E5%81%87%E5%8D%95.pdf"}
        assert read_file(httpx.Response(200, content=b"pdf", headers=headers)).file_name == "请假单.pdf"

    @pytest.mark.parametrize("content", [b'{"theme": "dark"}', b"[1, 2]", b"{truncated", b'{"errcode": 0}'])
    def test_a_file_that_is_json(self, content: bytes) -> None:
        file = read_file(httpx.Response(200, content=content, headers={"Content-Type": "application/json"}))
        assert (file.payload.read(), file.mime_type) == (content, "application/json")

    def test_a_failure_with_status_200(self) -> None:
        error = failure(answer({"errcode": 46001, "errmsg": "media does not exist"}), read_file)
        assert type(error) is NotFoundError
        assert (error.code, error.operation) == (46001, "get_media")

    def test_a_page(self) -> None:
        error = failure(httpx.Response(200, html=PAGE), read_file)
        assert type(error) is ServerError
        assert error.message.startswith("expected a file, got '<html>")

    def test_a_failure_with_another_status(self) -> None:
        error = failure(answer({"code": "systemBusy", "message": "系统繁忙"}, 500), read_file)
        assert (type(error), error.code) == (ServerError, "systemBusy")

    def test_a_page_with_another_status(self) -> None:
        assert type(failure(httpx.Response(503, html=PAGE), read_file)) is ServerError

    def test_a_success_that_has_no_file(self) -> None:
        assert "expected a file" in failure(answer({"errcode": 0}, 202), read_file).message


class TestRedirects:
    """An answer that is an address."""

    def test_the_address(self) -> None:
        assert read_redirect(httpx.Response(302, headers={"Location": "https://app.example/cb?code=c"})) == "https://app.example/cb?code=c"

    @pytest.mark.parametrize(
        ("response", "kind"),
        [
            (httpx.Response(302), ServerError),
            (httpx.Response(200, html=PAGE), ServerError),
            (httpx.Response(403, html=PAGE), PermissionDeniedError),
            (httpx.Response(201, headers={"Location": "https://app.example/"}), ServerError),
            (answer({"errcode": 0}), ServerError),
        ],
    )
    def test_none(self, response: httpx.Response, kind: type) -> None:
        error = failure(response, read_redirect)
        assert type(error) is kind
        assert "expected a redirect" in error.message

    def test_a_failure(self) -> None:
        assert failure(answer({"errcode": 51000, "errmsg": "m"}), read_redirect).code == 51000


class TestRefusedTokens:
    """Does a failure say that another token would help?"""

    @pytest.mark.parametrize(
        "response",
        [
            answer({"errcode": 40014}),
            answer({"errcode": "42001"}),
            answer({"errcode": 88, "sub_code": "40014"}),
            answer({"code": "InvalidAuthentication"}, 401),
            answer({"code": "InvalidAuthentication"}, 400),
        ],
    )
    def test_yes(self, response: httpx.Response) -> None:
        assert str(failure(response).code) in TOKEN_REFUSED

    @pytest.mark.parametrize(
        "response",
        [
            answer({"errcode": 88}),
            answer({"errcode": 40078}),
            answer(BAN),
            answer({"code": "invalidClientIdOrSecret"}, 400),
            httpx.Response(401, html=PAGE),
            httpx.Response(401, content=b"[" * 100_000),
        ],
    )
    def test_no(self, response: httpx.Response) -> None:
        assert str(failure(response).code) not in TOKEN_REFUSED


def test_every_failure_is_an_api_error() -> None:
    assert {errors.APIError, *errors.APIError.__subclasses__()} >= {AuthenticationError, ServerError, RateLimitError}
