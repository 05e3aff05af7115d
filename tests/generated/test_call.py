"""Operations as data: what a call is made of, what is refused before there is one, and what groups show of it."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import pydoc
from importlib import import_module
from io import BytesIO
from typing import Any, ClassVar, assert_type
from unittest.mock import create_autospec

import httpx
import pytest

from dingtalk_openapi.api.message import AsyncMessageApi, MessageApi
from dingtalk_openapi.call import Body, Call, Operation, Parameter, detailed
from dingtalk_openapi.errors import (
    APIError,
    ArgumentTypeError,
    ArgumentValueError,
    DingTalkError,
    LimitError,
    MissingArgumentError,
)
from dingtalk_openapi.models import (
    SendMessageTarget,
    SendToConversationTextRequest,
    SendWorkNotificationRequest,
    SendWorkNotificationResult,
    TextContent,
    TextMessage,
    UploadMediaRequest,
)
from dingtalk_openapi.operations import (
    OPERATIONS,
    authorize_login,
    convert_chat_id,
    create_access_token,
    create_jsapi_ticket,
    get_jsapi_ticket,
    get_media,
    get_token,
    list_chat_message_readers,
    send_message,
    send_robot_message,
    send_to_conversation,
    send_work_notification,
    transact_file_upload,
    upload_media,
)
from dingtalk_openapi.types import UNSET, File, Response, Row
from tests.sweep import sweep

TEXT = {"msgtype": "text", "text": {"content": "hello"}}
HELLO = TextMessage(text=TextContent(content="hello"))


class Owner:
    """A client with an agent."""

    agent_id = 7
    check_limits = False


def example(*parameters: Parameter, body: Body | None = None) -> Operation[SendWorkNotificationResult]:
    """An operation that no spec describes."""
    return Operation("try_it", "message", "POST", "/try/{wherePlace}", "oapi", None, "https://page.example", "X", parameters, body)


class TestACall:
    """A value: what is called, what is sent, how the answer is read."""

    def test_what_it_is_made_of(self) -> None:
        call = send_work_notification.call(None, agent_id=1, userid_list=["u1"], msg=HELLO)
        assert call.operation is OPERATIONS["send_work_notification"]
        assert call.request == {
            "method": "POST",
            "url": "/topapi/message/corpconversation/asyncsend_v2",
            "json": {"agent_id": 1, "userid_list": "u1", "msg": TEXT},
        }
        assert call.read(httpx.Response(200, json={"errcode": 0, "task_id": 9})).task_id == 9
        with pytest.raises(APIError):
            call.read(httpx.Response(200, json={"errcode": 40014, "errmsg": "no"}))

    def test_it_does_not_change(self) -> None:
        call: Any = get_token.call(None, appkey="k", appsecret="s")
        with pytest.raises(AttributeError):
            call.request = {}
        operation: Any = get_token
        with pytest.raises(AttributeError):
            operation.path = "/elsewhere"

    def test_repr_shows_nothing_of_what_is_sent(self) -> None:
        assert repr(get_token.call(None, appkey="dingabc", appsecret="s3cret")) == "Call(get_token)"

    def test_an_operation_like_another(self) -> None:
        elsewhere = get_media._replace(path="/other", answer="redirect")
        call = elsewhere.call(None, media_id="@m")
        assert call.request["url"] == "/other"
        assert call.read(httpx.Response(302, headers={"location": "https://app.example/"})) == "https://app.example/"

    def test_with_status_and_headers(self) -> None:
        call = detailed(get_token.call(None, appkey="k", appsecret="s"))
        response = call.read(httpx.Response(201, json={"errcode": 0, "access_token": "t"}, headers={"x-trace": "t1"}))
        assert (response.status_code, response.headers["x-trace"], response.parsed.access_token) == (201, "t1", "t")
        assert b"access_token" in response.content
        assert call.operation is get_token

    def test_where_it_goes_and_how_often_it_may(self) -> None:
        call = get_token.call(None, appkey="k", appsecret="s")
        assert (call.elsewhere, call.stream, call.repeatable) == (None, False, True)
        other = detailed(call._replace(elsewhere="https://gateway.example/hook", stream=True, repeatable=False))
        assert (other.elsewhere, other.stream, other.repeatable) == ("https://gateway.example/hook", True, False)

    def test_a_file_that_cannot_be_rewound_is_sent_once(self) -> None:
        class Pipe(BytesIO):
            def seekable(self) -> bool:
                return False

        for payload, repeatable in ((BytesIO(b"content"), True), (Pipe(b"content"), False)):
            assert upload_media.call(None, type_="file", media=File(payload, "a.txt")).repeatable is repeatable


class TestRows:
    """What operations are made of: data that does not change."""

    PARAMETER = Parameter("size", "pageSize", "query", "integer", default=20)

    def test_what_is_not_given(self) -> None:
        assert (self.PARAMETER.default, self.PARAMETER.required, self.PARAMETER.of_client) == (20, False, None)

    def test_equality(self) -> None:
        same = Parameter("size", "pageSize", place="query", kind="integer", required=False, default=20)
        other: object = "size"
        assert same == self.PARAMETER
        assert len({same, self.PARAMETER}) == 1
        assert same != same._replace(default=10)
        assert same != other

    def test_copies(self) -> None:
        for again in (copy.copy(send_message), copy.deepcopy(send_message), pickle.loads(pickle.dumps(send_message))):  # noqa: S301 - written here
            assert again == send_message

    def test_repr(self) -> None:
        assert repr(Body("SendTarget", required=("to",))) == "Body(model='SendTarget', required=('to',))"

    def test_a_secret_is_not_shown(self) -> None:
        class Login(Row):
            user: str
            password: str

            _hidden = frozenset({"password"})

        assert repr(Login("zhangsan", "s3cret")) == "Login(user='zhangsan')"

    def test_a_class_has_the_fields_of_what_it_inherits_from(self) -> None:
        class Paged(Parameter):
            last: bool = False

        paged = Paged("size", "pageSize", "query", last=True)
        assert (paged.name, paged.kind, paged.last) == ("pageSize", "any", True)
        assert paged._replace(last=False) == Paged("size", "pageSize", "query")

    def test_help_says_what_one_is_made_of(self) -> None:
        signature = inspect.signature(Parameter)
        assert list(signature.parameters)[:3] == ["keyword", "name", "place"]
        assert signature.parameters["required"].default is False
        assert list(inspect.signature(Call).parameters) == ["operation", "request", "read", "elsewhere", "stream", "repeatable"]

    def test_match(self) -> None:
        match self.PARAMETER:
            case Parameter(keyword, name, place="query"):
                assert (keyword, name) == ("size", "pageSize")
            case _:
                raise AssertionError(self.PARAMETER)

    @pytest.mark.parametrize(
        ("values", "others"),
        [
            (("a", "b"), {}),
            (("a", "b", "query"), {"nothing": 1}),
            (("a", "b", "query"), {"name": "c"}),
            (("a", "b"), {"name": "c", "place": "query"}),
        ],
        ids=["too few", "unknown", "twice", "twice and all"],
    )
    def test_what_cannot_be_made(self, values: tuple[Any, ...], others: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match=r"Parameter takes keyword, name, place, kind, .*, each once; got "):
            Parameter(*values, **others)

    def test_files_are_equal_by_what_they_hold(self) -> None:
        payload = BytesIO(b"x")
        file, other = File(payload, "a.png"), object()
        assert file == File(payload, file_name="a.png")
        assert file != File(payload, "b.png")
        assert file != File(BytesIO(b"x"), "a.png")
        assert file != other
        assert repr(file) == "File(file_name='a.png', mime_type=None)"
        with pytest.raises(TypeError, match="unhashable"):
            hash(file)


class TestParameters:
    """Each where it belongs, in the form that it has there."""

    def test_in_the_query(self) -> None:
        assert transact_file_upload.call(None, agent_id="7", file_size=1, chunk_numbers=2).request == {
            "method": "GET",
            "url": "/file/upload/transaction",
            "params": {"agent_id": "7", "file_size": 1, "chunk_numbers": 2},
        }

    def test_in_the_path(self) -> None:
        assert convert_chat_id.call(None, chat_id="a/b é{chatId}").request["url"] == (
            "/v1.0/im/chat/a%2Fb%20%C3%A9%7BchatId%7D/convertToOpenConversationId"
        )

    def test_in_a_header(self) -> None:
        operation = example(Parameter("is_new", "X-New", "header", "flag"), Parameter("depth", "X-Depth", "header", "number"))
        assert operation.call(None, is_new=True, depth=1.5).request["headers"] == {"X-New": "true", "X-Depth": "1.5"}
        assert operation.call(None, depth=2).request["headers"] == {"X-Depth": "2"}

    def test_of_any_kind(self) -> None:
        operation = example(Parameter("names", "names", "query", required=True))
        assert operation.call(None, names=["a", "b"]).request["params"] == {"names": ["a", "b"]}
        assert "params" not in operation.call(None, names=None).request

    def test_a_constant_is_sent_and_cannot_be_given(self) -> None:
        assert get_jsapi_ticket.call(None).request["params"] == {"type": "jsapi"}
        with pytest.raises(ArgumentTypeError, match=r"get_jsapi_ticket: type is no keyword of this call"):
            get_jsapi_ticket.call(None, type="jsapi")

    def test_a_default(self) -> None:
        given = {"redirect_uri": "https://app.example/", "client_id": "c", "scope": "openid"}
        assert authorize_login.call(None, **given).request["params"]["prompt"] == "consent"
        assert authorize_login.call(None, **given, prompt="none").request["params"]["prompt"] == "none"

    @pytest.mark.parametrize("absent", [None, UNSET])
    def test_what_is_not_given_is_not_sent(self, absent: Any) -> None:
        size = Parameter("size", "size", "query", "integer", default=20)
        assert example(size).call(None).request["params"] == {"size": 20}
        assert "params" not in example(size).call(None, size=absent).request
        assert send_robot_message.call(None, msg=TEXT, timestamp=absent).request.keys() == {"method", "url", "json"}
        with pytest.raises(ArgumentTypeError, match=r"^list_chat_message_readers: size takes a whole number, got "):
            list_chat_message_readers.call(None, message_id="m", cursor=0, size=absent)

    def test_a_secret_loses_the_blanks_around_it(self) -> None:
        assert get_token.call(None, appkey="k", appsecret=" s\n").request["params"] == {"appkey": "k", "appsecret": "s"}
        assert create_access_token.call(None, app_key="k", app_secret="\ufeffs ").request["json"] == {"appKey": "k", "appSecret": "s"}

    def test_what_the_client_has(self) -> None:
        assert transact_file_upload.call(Owner(), file_size=1, chunk_numbers=2).request["params"]["agent_id"] == "7"
        assert send_work_notification.call(Owner(), msg=HELLO).request["json"]["agent_id"] == 7
        assert send_work_notification.call(Owner(), msg=HELLO, agent_id=8).request["json"]["agent_id"] == 8
        with pytest.raises(MissingArgumentError, match="agent_id is missing: give it to this call"):
            send_work_notification.call(None, msg=HELLO)


class TestBodies:
    """Of keywords, or given whole."""

    @pytest.mark.parametrize(
        "body",
        [
            {"agent_id": 1, "msg": TEXT, "userid_list": "u1,2"},
            SendWorkNotificationRequest(agent_id=1, msg=HELLO, userid_list=["u1", 2]),
        ],
    )
    def test_a_whole_one(self, body: Any) -> None:
        sent = {"agent_id": 1, "msg": TEXT, "userid_list": "u1,2"}
        assert send_work_notification.call(None, body=body).request["json"] == sent

    def test_a_wrong_one(self) -> None:
        with pytest.raises(
            ArgumentTypeError, match=r"^send_work_notification: agent_id takes a whole number, got str\. Nothing was sent\.$"
        ):
            send_work_notification.call(None, body={"agent_id": "1", "msg": TEXT, "userid_list": "u1"})
        for wrong in (7, HELLO):
            with pytest.raises(ArgumentTypeError, match=r"^send_work_notification: must be a SendWorkNotificationRequest; got "):
                send_work_notification.call(None, body=wrong)
        with pytest.raises(ArgumentTypeError, match=r"^upload_media: must be a UploadMediaRequest; got str"):
            upload_media.call(None, type_="image", body="x")

    def test_one_of_several_forms(self) -> None:
        fields = {"sender": "u1", "cid": "c1"}
        assert send_to_conversation.call(None, **fields, msg=HELLO).request["json"] == {**fields, "msg": TEXT}
        of_2016 = {**fields, "msgtype": "text", "text": {"content": "hello"}}
        for body in (of_2016, SendToConversationTextRequest.from_dict(of_2016)):
            assert send_to_conversation.call(None, body=body).request["json"] == of_2016

    def test_a_form_with_a_file(self) -> None:
        file = File(open(__file__, "rb"), "photo.jpg", "image/jpeg")  # noqa: SIM115, PTH123 - closed below
        with file.payload:
            for given in ({"media": file}, {"body": UploadMediaRequest(media=file)}):
                ((name, part),) = upload_media.call(None, type_="image", **given).request["files"]
                assert (name, part[0], part[2]) == ("media", "photo.jpg", "image/jpeg")

    def test_a_body_of_its_own_and_none(self) -> None:
        assert create_jsapi_ticket.call(None).request == {"method": "POST", "url": "/v1.0/oauth2/jsapiTickets"}
        with pytest.raises(ArgumentTypeError, match="create_jsapi_ticket: body is no keyword of this call"):
            create_jsapi_ticket.call(None, body={})


class TestAMessageBesideATarget:
    """A body that is put together: its fields stand beside each other on the wire."""

    SENT: ClassVar[dict[str, Any]] = {"touser": "u1|u2", "agentid": "7", **TEXT}

    @pytest.mark.parametrize("message", [TEXT, HELLO])
    def test_of_keywords(self, message: Any) -> None:
        assert send_message.call(None, touser=["u1", "u2"], agentid="7", msg=message).request["json"] == self.SENT

    def test_whole(self) -> None:
        assert send_message.call(None, body=self.SENT).request["json"] == self.SENT

    def test_what_the_spec_does_not_know_travels_too(self) -> None:
        message = {**TEXT, "priority": 1}
        assert send_message.call(None, touser=["u1"], agentid="7", msg=message).request["json"]["priority"] == 1
        assert send_message.call(None, body={**self.SENT, "priority": 1}).request["json"]["priority"] == 1

    def test_fields_of_the_target_go_before_those_of_the_message(self) -> None:
        message = {**TEXT, "agentid": "8"}
        assert send_message.call(None, touser=["u1"], agentid="7", msg=message).request["json"]["agentid"] == "7"
        assert send_robot_message.call(None, msg={**TEXT, "msgUuid": "8"}).request["json"]["msgUuid"] == "8"

    def test_a_whole_body_has_its_message_in_it(self) -> None:
        with pytest.raises(ArgumentTypeError, match=r"^send_message: msg stands in the body, when that is given as a whole"):
            send_message.call(None, body=SendMessageTarget(touser=["u1"], agentid="7"), msg=HELLO)
        assert send_message.call(None, body=None, touser=["u1", "u2"], agentid="7", msg=HELLO).request["json"] == self.SENT
        target = SendMessageTarget(touser=["u1", "u2"], agentid="7")
        target.additional_properties = {**TEXT, "agentid": "999"}
        assert send_message.call(None, body=target).request["json"] == self.SENT

    def test_a_target_that_was_given_is_left_as_it_is(self) -> None:
        target = SendMessageTarget.from_dict(self.SENT)
        assert send_message.call(None, body=target).request["json"] == self.SENT
        assert target.additional_properties == TEXT

    def test_what_is_wrong_is_named(self) -> None:
        with pytest.raises(ArgumentTypeError, match=r"^send_message: msg must be one of TextMessage, .*; got int") as caught:
            send_message.call(None, touser=["u1"], agentid="7", msg=7)
        assert (caught.value.field, caught.value.operation) == ("msg", "send_message")
        with pytest.raises(ArgumentValueError, match=r"^send_message: msg\.text\.content is missing"):
            send_message.call(None, touser=["u1"], agentid="7", msg={"msgtype": "text", "text": {}})
        wrong: Any = 1.5
        with pytest.raises(ArgumentTypeError, match=r"^send_message: text\.content takes a string, got float"):
            send_message.call(None, touser=["u1"], agentid="7", msg=TextMessage(text=TextContent(content=wrong)))
        with pytest.raises(ArgumentValueError, match=r"^send_message: msgtype must be one of 'file', .*, got 'cake'"):
            send_message.call(None, body={**self.SENT, "msgtype": "cake"})
        with pytest.raises(ArgumentValueError, match=r"^send_message: agentid is missing"):
            send_message.call(None, body={"touser": "u1", **TEXT})


class TestRefusals:
    """What Python would refuse of a method is refused here as well, and named."""

    @pytest.mark.parametrize(
        ("given", "missing"),
        [
            ({"appkey": "k"}, "create_access_token: app_key is missing"),
            ({"app_key": "k"}, "create_access_token: app_secret is missing"),
        ],
    )
    def test_a_missing_field(self, given: dict[str, str], missing: str) -> None:
        with pytest.raises(MissingArgumentError, match=missing) as caught:
            create_access_token.call(None, **given)
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, DingTalkError)

    def test_a_missing_parameter_or_message(self) -> None:
        with pytest.raises(MissingArgumentError, match=r"^get_media: media_id is missing\. Nothing was sent\.$"):
            get_media.call(None)
        with pytest.raises(MissingArgumentError, match="send_message: msg is missing"):
            send_message.call(None, touser=["u1"], agentid="7")

    def test_unknown_keywords(self) -> None:
        with pytest.raises(
            ArgumentTypeError, match=r"^get_media: media, size are no keywords of this call\. Nothing was sent\.$"
        ) as caught:
            get_media.call(None, media_id="@m", size=1, media=2)
        assert (caught.value.field, caught.value.operation) == ("media, size", "get_media")

    def test_limits(self) -> None:
        too_long = TextMessage(text=TextContent(content="x" * 5001))
        with pytest.raises(LimitError):
            send_work_notification.call(None, agent_id=1, userid_list=["u1"], msg=too_long)
        assert send_work_notification.call(Owner(), msg=too_long).request["json"]["agent_id"] == 7


class TestGroups:
    """Real methods: editors, `help` and mocks see signature and docstring at each."""

    @pytest.mark.parametrize("group", [MessageApi, AsyncMessageApi])
    async def test_a_mock_of_a_group(self, group: type[Any]) -> None:
        mock = create_autospec(group, instance=True)
        made = mock.send_work_notification(agent_id=1, msg=HELLO)
        assert inspect.isawaitable(made) == (group is AsyncMessageApi)
        if inspect.isawaitable(made):
            await made
        mock.send_work_notification.assert_called_once_with(agent_id=1, msg=HELLO)
        with pytest.raises(TypeError, match="got an unexpected keyword argument 'agentid'"):
            mock.send_work_notification(agentid=1, msg=HELLO)
        with pytest.raises(TypeError, match="missing a required argument: 'msg'"):
            mock.send_work_notification(agent_id=1)

    @sweep("domain", sorted({operation.domain for operation in OPERATIONS.values()}))
    def test_each_method_has_its_whole_docstring_where_it_is_defined(self, domain: str) -> None:
        module = import_module(f"dingtalk_openapi.api.{domain}")
        sync, asynchronous = (node for node in ast.parse(inspect.getsource(module)).body if isinstance(node, ast.ClassDef))
        for name in (name for name, operation in OPERATIONS.items() if operation.domain == domain):
            (method,) = (node for node in sync.body if isinstance(node, ast.FunctionDef) and node.name == name)
            (twin,) = (node for node in asynchronous.body if isinstance(node, ast.AsyncFunctionDef) and node.name == name)
            told = str(ast.get_docstring(method))
            assert told == ast.get_docstring(twin)
            assert f"Source: {OPERATIONS[name].docs_url}" in told
            assert len(method.body) == len(twin.body) == 2, "the docstring, and one statement"
            assert ast.unparse(method.args) == ast.unparse(twin.args)

    def test_help(self) -> None:
        for group in (MessageApi, AsyncMessageApi):
            shown = pydoc.plain(pydoc.render_doc(group.send_work_notification))
            assert "agent_id: 'int | None' = None" in shown
            assert "userid_list: Userids, at most 100." in shown


def test_type_checkers_know_what_an_answer_is() -> None:
    call = send_work_notification.call(None, agent_id=1, userid_list=["u1"], msg=HELLO)
    assert_type(call, Call[SendWorkNotificationResult])
    assert_type(detailed(call), Call[Response[SendWorkNotificationResult]])
    assert_type(get_media.call(None, media_id="@m"), Call[File])
    assert_type(authorize_login._replace(path="/other"), Operation[str])
    assert_type(OPERATIONS["get_media"], Operation)
    response = httpx.Response(200, json={"errcode": 0, "task_id": 9})
    assert_type(call.read(response), SendWorkNotificationResult)
    assert call.read(response) == detailed(call).read(response).parsed
