"""Reading an answer: the model, the file or the redirect that was asked for, or an `APIError` that says why not."""

from __future__ import annotations

import traceback
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingtalk_openapi import errors
from dingtalk_openapi.answers import (
    file_answer,
    from_elsewhere,
    is_from_elsewhere,
    json_answer,
    model_answer,
    redirect_answer,
)
from dingtalk_openapi.disposition import disposition_name
from dingtalk_openapi.error_codes import CATEGORIES, CODES, FILE_HOST, NEEDS, QUIRKS, lookup
from dingtalk_openapi.errors import (
    APIError,
    AuthenticationError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)
from dingtalk_openapi.models import GetSuiteTokenResult, GetTokenResult
from dingtalk_openapi.operations import OPERATIONS
from tests.sweep import sweep

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


def read_nothing(response: httpx.Response) -> object:
    return OPERATIONS["update_senior_settings"].read(response)


def failure(response: httpx.Response, read: Callable[[httpx.Response], object] = read_token) -> APIError:
    """The error that reading a response ends in."""
    with pytest.raises(APIError) as caught:
        read(response)
    assert caught.value.status == response.status_code
    return caught.value


def answer(data: object, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, json=data, headers={name.replace("_", "-"): value for name, value in headers.items()})


def is_refusal(error: APIError) -> bool:
    known = lookup(str(error.code), error.operation)
    return known is not None and known.token_refused


class TestModels:
    """JSON that becomes a model."""

    @pytest.mark.parametrize("zero", [0, "0"])
    def test_success(self, zero: object) -> None:
        assert read_token(answer({"errcode": zero, "access_token": "t"})).access_token == "t"

    @pytest.mark.parametrize("said", [{}, {"errcode": 0}, {"errcode": "0"}, {"errmsg": "ok"}])
    def test_success_is_read_however_its_code_is_written(self, said: dict[str, object]) -> None:
        content = {**said, "suite_access_token": "t", "expires_in": 7200}
        read = model_answer(OPERATIONS["get_suite_token"], answer(content), GetSuiteTokenResult.from_dict)
        assert read.suite_access_token == "t"
        assert read.to_dict() == content

    def test_the_content_type_does_not_matter(self) -> None:
        response = httpx.Response(200, text='{"errcode": 0, "access_token": "t"}', headers={"Content-Type": "text/plain"})
        assert read_token(response).access_token == "t"

    def test_a_missing_field_is_named(self) -> None:
        error = failure(answer({"errcode": 0, "errmsg": "ok"}))
        assert type(error) is ServerError
        assert "the response has no field 'access_token'" in error.message
        assert (error.code, error.answer, error.retryable) == ("", None, False)
        assert error.operation == "get_token"
        assert error.docs_url == GET_TOKEN.docs_url
        assert isinstance(error.__cause__, KeyError)

    @pytest.mark.parametrize("cause", [TypeError("no list"), ValueError("no date"), AttributeError("no keys")])
    def test_a_field_of_another_type_is_reported(self, cause: Exception) -> None:
        def build(data: object) -> object:
            raise cause

        error = failure(answer({"errcode": 0}), lambda response: model_answer(GET_TOKEN, response, build))
        assert f"the response cannot be read: {cause}" in error.message
        assert error.__cause__ is cause

    def test_an_object_is_returned_as_it_is(self) -> None:
        assert json_answer(GET_TOKEN, answer({"errcode": 0, "new": [1]})) == {"errcode": 0, "new": [1]}


class TestUnusableAnswers:
    """What is not a JSON object at all."""

    @sweep(
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

    @sweep(
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

    @sweep(
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

    def test_a_code_that_is_unknown(self) -> None:
        said = {"errcode": 987654321, "errmsg": "新的错误", "request_id": "r1", "detail": {"asked": ["a", 1]}}
        error = failure(answer(said))
        assert type(error) is APIError
        assert (error.code, error.message, error.hint, error.retryable) == (987654321, "新的错误", None, False)
        assert (error.request_id, error.answer) == ("r1", said)

    def test_a_code_that_is_not_a_number_at_all(self) -> None:
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

    def test_the_same_answer_of_the_old_host_is_not_a_quirk(self) -> None:
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

    @sweep(
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

    def test_a_success_is_not_a_ban(self) -> None:
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
    def test_a_header_that_is_not_a_number_of_seconds_is_passed_over(self, value: str) -> None:
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

    @sweep(
        ("disposition", "name"),
        [
            ('attachment; filename="%40lADPDq1a2b3c4d5e.jpg"', "@lADPDq1a2b3c4d5e.jpg"),
            ('attachment; FileName = "a \\"b\\"; c.jpg" ; x=y', 'a "b"; c.jpg'),
            ('attachment; name="x; filename=evil.jpg"; filename=good.jpg', "good.jpg"),
            ("attachment; filename=plain.jpg; filename*=utf-8'zh'%E6%8A%A5.jpg", "报.jpg"),
            ("attachment; filename*=gbk''%B1%A8.jpg", "报.jpg"),
            ("attachment; filename*=\"UTF-8''%E6%8A%A5.jpg\"", "报.jpg"),
            ("attachment; filename*=%E6%8A%A5.jpg", "报.jpg"),
            ("attachment; filename*=''%E6%8A%A5.jpg", "报.jpg"),
            ("attachment; filename*1=def.jpg; filename*0=abc", "abcdef.jpg"),
            ("attachment; filename*0*=UTF-8''%E6; filename*1*=%8A%A5; filename*2=.jpg", "报.jpg"),
            ("attachment; filename*=idna''x.jpg; filename=plain.jpg", "plain.jpg"),
            ("attachment; filename*=utf%008''x.jpg", None),
            ("attachment; filename*=unicode_escape''%5Cd; filename=plain.jpg", "plain.jpg"),
            ("attachment; filename*=utf\x008''x.jpg", None),
            (f"attachment; filename*{'9' * 4500}=x.jpg", None),
            (f"attachment; filename={'x' * 20000}; filename*=UTF-8''y", "x" * (8192 - 21)),
            ('attachment; filename="unfinished.jpg', "unfinished.jpg"),
            ("attachment; filename=\ud83d.jpg", "?.jpg"),
            ("filename=a.jpg", None),
            ("", None),
        ],
    )
    def test_the_name_of_a_file(self, disposition: str, name: str | None) -> None:
        assert (disposition_name(disposition) or None) == name
        headers = {b"content-disposition": disposition.encode(errors="replace")}
        assert read_file(httpx.Response(200, content=b"pdf", headers=headers)).file_name == name

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


class TestNothing:
    """A success without a body."""

    @pytest.mark.parametrize("content", [b"", b" \r\n", b"{}", b'{"new": 1}'])
    @pytest.mark.parametrize("status", [200, 204])
    def test_success(self, status: int, content: bytes) -> None:
        assert read_nothing(httpx.Response(status, content=content)) is None

    @pytest.mark.parametrize(
        ("response", "kind"),
        [
            (httpx.Response(200, html=PAGE), ServerError),
            (httpx.Response(200, content=b"[]"), ServerError),
            (httpx.Response(302), APIError),
            (httpx.Response(403), PermissionDeniedError),
            (httpx.Response(500), ServerError),
        ],
    )
    def test_what_is_not_an_answer(self, response: httpx.Response, kind: type) -> None:
        assert isinstance(failure(response, read_nothing), kind)

    def test_a_failure(self) -> None:
        assert failure(answer({"code": "parameter.error", "message": "m"}, 400), read_nothing).code == "parameter.error"
        assert failure(answer({"errcode": 40014, "errmsg": "m"}), read_nothing).code == 40014


class TestRefusedTokens:
    """Does a failure say that another token would help?"""

    @sweep(
        "response",
        [
            answer({"errcode": 40014}),
            answer({"errcode": "42001"}),
            answer({"errcode": 33001, "errmsg": "无效的企业ID"}),
            answer({"errcode": 88, "sub_code": "33001"}),
            answer({"errcode": 400043}),
            answer({"errcode": 42009}),
            answer({"code": "accesstoken.expired"}, 400),
            answer({"errcode": 88, "sub_code": "40014"}),
            answer({"code": "InvalidAuthentication"}, 401),
            answer({"code": "InvalidAuthentication"}, 400),
        ],
    )
    def test_yes(self, response: httpx.Response) -> None:
        assert is_refusal(failure(response))

    @sweep(
        "response",
        [
            answer({"errcode": 88}),
            answer({"errcode": 40078}),
            answer({"errcode": 40001}),
            answer({"errcode": 41001}),
            answer({"errcode": 41022}),
            answer({"errcode": 42002}),
            answer({"errcode": 40089}),
            answer({"errcode": 300001}),
            answer({"code": "AuthenticationFailed.MissingParameter"}, 400),
            answer({"code": "invalidAccessToken"}, 400),
            answer({"code": "invalidParameter.authCode.notFound"}, 400),
            answer({"code": "invalidParameter.token.invalid"}, 400),
            answer(BAN),
            answer({"code": "invalidClientIdOrSecret"}, 400),
            httpx.Response(401, html=PAGE),
            httpx.Response(401, content=b"[" * 100_000),
        ],
    )
    def test_no(self, response: httpx.Response) -> None:
        assert not is_refusal(failure(response))


SCOPES = {"requiredScopes": ["Contact.User.Read", "Contact.User.mobile"]}
APPLY = "https://open-dev.dingtalk.com/appscope/apply?content=dingabc%23qyapi_get_member"


class TestMissingPermissions:
    """The permission that is missing is named, wherever the answer holds it."""

    @sweep(
        ("response", "names"),
        [
            (
                answer({"code": "Forbidden.AccessDenied.AccessTokenPermissionDenied", "message": "no", "accessdenieddetail": SCOPES}, 403),
                "Contact.User.Read, Contact.User.mobile",
            ),
            (
                answer({"Code": "Forbidden.AccessDenied.AccessTokenPermissionDenied", "AccessDeniedDetail": SCOPES}, 403),
                "Contact.User.Read, Contact.User.mobile",
            ),
            (answer({"code": "brandNewCode", "accessDeniedDetail": SCOPES}, 403), "Contact.User.Read, Contact.User.mobile"),
            (answer({"code": "brandNewCode", "requiredScopes": ["a.b", 7, "a.b"]}, 403), "a.b"),
            (answer({"code": "brandNewCode", "accessDeniedDetail": {"requiredScopes": "a.b"}}, 403), "a.b"),
            (
                answer(
                    {
                        "errcode": 88,
                        "sub_code": "60011",
                        "sub_msg": f"应用尚未开通所需的权限：[qyapi_get_member]，点击链接申请并开通即可：{APPLY}",
                    }
                ),
                "qyapi_get_member",
            ),
            (
                answer({"errcode": 88, "sub_code": "60011", "sub_msg": "没有调用该接口的权限{requiredScopes=[qyapi_a, qyapi_b]}"}),
                "qyapi_a, qyapi_b",
            ),
            (answer({"errcode": 60011, "errmsg": "应用尚未开通所需的权限:[qyapi_get_member]"}), "qyapi_get_member"),
        ],
    )
    def test_it_is_reported(self, response: httpx.Response, names: str) -> None:
        error = failure(response)
        assert type(error) is PermissionDeniedError
        assert ", ".join(error.missing_permissions) == names
        assert f"Missing: {names}. See " in str(error)

    @sweep("detail", [None, "x", [], {}, {"requiredScopes": None}, {"requiredScopes": ""}, {"requiredScopes": [""]}])
    def test_an_answer_that_names_none(self, detail: object) -> None:
        code = "Forbidden.AccessDenied.AccessTokenPermissionDenied"
        error = failure(answer({"code": code, "message": "no", "accessdenieddetail": detail}, 403))
        assert (str(error.hint).startswith(CODES[code].remedy), error.missing_permissions) == (True, ())
        assert "Missing" not in str(error)

    def test_where_it_can_be_applied_for_stays_readable(self) -> None:
        assert APPLY in str(failure(answer({"errcode": 60011, "errmsg": f"权限：[qyapi_get_member] {APPLY}"})))

    @pytest.mark.parametrize(
        "response",
        [
            answer({"errcode": 60011, "errmsg": "no"}),
            answer({"errcode": 88, "sub_code": "60011", "sub_msg": "no"}),
            answer({"code": "Forbidden.AccessDenied.AccessTokenPermissionDenied", "message": "no"}, 403),
            answer({"code": "Forbidden.Something.New", "message": "no"}, 403),
            answer({"message": "no"}, 403),
            answer({"errcode": 99999999, "errmsg": "应用尚未开通所需的权限：[qyapi_get_member]"}),
        ],
    )
    def test_what_the_operation_needs_is_reported(self, response: httpx.Response, monkeypatch: pytest.MonkeyPatch) -> None:
        needed = "It needs the permission 成员信息读权限 (qyapi_get_member)."
        monkeypatch.setitem(NEEDS, "get_token", needed)

        error = failure(response)

        assert str(error.hint).endswith(needed)
        assert needed in str(error)
        monkeypatch.delitem(NEEDS, "get_token")
        assert failure(response).hint in {None, str(error.hint).removesuffix(needed).strip()}

    @pytest.mark.parametrize("code", [60020, 50002, 40014, 33001])
    def test_another_refusal_says_nothing_of_permissions(self, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(NEEDS, "get_token", "It needs everything.")

        assert "It needs everything." not in str(failure(answer({"errcode": code, "errmsg": "no"})))

    def test_the_text_holds_the_permissions_of_the_operation_and_who_may_call_it(self) -> None:
        for name, needed in NEEDS.items():
            error = failure(answer({"errcode": 60011, "errmsg": "no"}), partial(json_answer, OPERATIONS[name]))
            assert f" {needed} " in str(error)


PROBLEM = {
    "type": "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY",
    "title": "Invalid request",
    "status": 422,
    "detail": "Your request is not valid.",
    "validation": [
        {
            "location": ["body", "agent_id"],
            "severity": "Error",
            "code": "type",
            "message": "Request body property agent_id must be integer",
        },
        {"location": "query", "message": "must have required property access_token"},
        {"message": "no place"},
        "odd",
    ],
}


class TestExplanations:
    """What gateways, proxies and the mock say."""

    def test_a_problem_of_the_mock(self) -> None:
        response = httpx.Response(422, json=PROBLEM, headers={"Content-Type": "application/problem+json"})
        error = failure(response)
        assert type(error) is InvalidRequestError
        assert error.code == ""
        assert error.message == (
            "Invalid request; Your request is not valid; body.agent_id: Request body property agent_id must be integer; "
            "query: must have required property access_token; no place; None"
        ).removesuffix("; None")

    @sweep(
        ("data", "message"),
        [
            ({"title": "Not found", "detail": "Not found"}, "Not found"),
            ({"timestamp": 1, "status": 404, "error": "Not Found", "message": "no route", "path": "/x"}, "no route; Not Found"),
            ({"message": "no Route matched with those values"}, "no Route matched with those values"),
            ({"error": "invalid_client", "error_description": "who are you?"}, "who are you?; invalid_client"),
            ({"error": {"code": 404, "message": "nobody", "detail": "at home"}}, "nobody; at home"),
            ({"errors": [{"detail": "one"}, {"title": "two"}, "three", {"detail": ""}]}, "one; two"),
            ({"msg": "bad gateway"}, "bad gateway"),
            ({"error": "", "detail": 7, "errors": {"message": None}}, "HTTP 404 without an explanation"),
            ({"code": "brandNewCode", "error": "Not Found"}, "Not Found"),
            ({"code": "brandNewCode", "message": "DingTalk's own", "error": "Not Found"}, "DingTalk's own"),
            ({"validation": {"location": "body", "message": "wrong"}}, "body: wrong"),
        ],
    )
    def test_anybody_in_between(self, data: dict[str, Any], message: str) -> None:
        assert failure(answer(data, 404)).message == message

    def test_it_is_bounded_and_redacted(self) -> None:
        message = failure(answer({"detail": "access_token=tok1 " + "页" * 100_000}, 404)).message
        assert message.startswith("access_token=*** 页")
        assert len(message) == 2001
        assert message.endswith("…")

    def test_a_gateway_does_not_hide_what_dingtalk_says(self) -> None:
        assert failure(answer({"errcode": 40014, "errmsg": "不合法的access_token", "detail": "x"})).message == "不合法的access_token"


EXPIRED = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>AccessDenied</Code>\n  <Message>Request has expired.</Message>\n'
    "  <RequestId>65A1</RequestId>\n  <HostId>bucket.oss.example</HostId>\n</Error>\n"
)


class TestHostsThatKeepFiles:
    """An address elsewhere has nothing to do with permissions of the app."""

    @sweep("status", [400, 401, 403, 404, 410])
    @sweep("code", ["AccessDenied", "SignatureDoesNotMatch", "InvalidAccessKeyId", "ExpiredToken", "NoSuchKey"])
    def test_xml(self, code: str, status: int) -> None:
        text = EXPIRED.replace("AccessDenied", code)
        response = from_elsewhere(httpx.Response(status, text=text, headers={"Content-Type": "application/xml"}))
        error = failure(response, read_file)
        assert type(error) is NotFoundError
        assert (error.code, error.message, error.request_id, error.retryable) == (code, "Request has expired.", "65A1", False)
        assert error.hint is not None
        assert "expired or wrong: ask DingTalk for a new one" in error.hint
        assert "ermission" not in str(error)

    @pytest.mark.parametrize(
        "response",
        [
            httpx.Response(403, html="<html>Forbidden</html>"),
            httpx.Response(403),
            httpx.Response(403, text="<Error><Code>AccessDenied</Code></Error>"),
            answer({"code": "Forbidden.AccessDenied.AccessTokenPermissionDenied", "message": "no", "accessdenieddetail": SCOPES}, 403),
        ],
    )
    def test_in_any_form(self, response: httpx.Response) -> None:
        error = failure(from_elsewhere(response), read_file)
        assert type(error) is NotFoundError
        assert error.hint == FILE_HOST.remedy

    @pytest.mark.parametrize(("status", "kind"), [(429, RateLimitError), (500, ServerError), (503, ServerError)])
    def test_what_has_nothing_to_do_with_the_address(self, status: int, kind: type) -> None:
        assert type(failure(from_elsewhere(httpx.Response(status, text=EXPIRED)), read_file)) is kind

    def test_a_file(self) -> None:
        assert read_file(from_elsewhere(httpx.Response(200, content=b"x"))).payload.read() == b"x"

    def test_dingtalk_itself_still_refuses_permissions(self) -> None:
        assert type(failure(httpx.Response(403, text=EXPIRED), read_file)) is PermissionDeniedError
        assert not is_from_elsewhere(httpx.Response(403))


class TestSecrets:
    """What the request brought is not shown, whatever the answer says."""

    def said(self, response: httpx.Response) -> str:
        response.request = httpx.Request("POST", "https://x/gettoken?access_token=tok-SECRET-123", json={"code": "login-SECRET-7"})
        error = failure(response)
        return "".join(
            [
                str(error),
                repr(error),
                str(vars(error)),
                *traceback.format_exception(error),
                repr(error.__cause__),
                str(vars(error.__cause__ or error)),
            ]
        )

    @sweep("secret", ["tok-SECRET-123", "login-SECRET-7"])
    @sweep(
        "make",
        [
            lambda secret: answer({"errcode": 40035, "errmsg": f"bad {secret}!"}),
            lambda secret: answer({"errcode": secret, "errmsg": "e", "request_id": secret, "more": [{secret: secret}]}),
            lambda secret: answer({"code": "x", "detail": secret, "requiredScopes": [secret]}, 403),
            lambda secret: httpx.Response(502, html=f"<p>{secret}</p>"),
            lambda secret: httpx.Response(200, content=b"\xff" + secret.encode()),
            lambda secret: httpx.Response(200, content=b"", headers={"Content-Type": f"text/{secret}"}),
            lambda secret: answer([secret]),
            lambda secret: answer({"errcode": 0, secret: 1}),
        ],
        ids=range(8),
    )
    def test_it_is_hidden(self, make: Callable[[str], httpx.Response], secret: str) -> None:
        assert secret not in self.said(make(secret))

    def test_a_reason_that_shows_one_is_dropped(self) -> None:
        def build(data: object) -> object:
            raise ValueError("no number: tok-SECRET-123")

        response = answer({"errcode": 0})
        response.request = httpx.Request("GET", "https://x?access_token=tok-SECRET-123")
        error = failure(response, lambda response: model_answer(GET_TOKEN, response, build))
        assert error.message.startswith("the response cannot be read: no number: ***, got")
        assert (error.__cause__, error.__context__) == (None, None)

    def test_a_long_answer_is_not_cut_in_the_middle_of_a_secret(self) -> None:
        text = failure(httpx.Response(200, text="access_token=" + "0" * 5_000 + "&a=" + "b" * 10_000)).message
        assert text.startswith("expected JSON, got 'access_token=***&a=bbb")
        assert "000" not in text


def test_every_failure_is_an_api_error() -> None:
    assert {errors.APIError, *errors.APIError.__subclasses__()} >= {AuthenticationError, ServerError, RateLimitError}
