"""The adapters, through the test clients of their frameworks."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import django
import pytest
from django.conf import settings
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.requests import Request as StarletteRequest
from starlette.routing import Route
from starlette.testclient import TestClient
from werkzeug.exceptions import ClientDisconnected

from dingkit.callback import CallbackHandler
from dingkit.callback import django as django_adapter
from dingkit.callback import flask as flask_adapter
from dingkit.callback.starlette import callback_endpoint
from tests.web.pushes import NOW, crypto, joined, push, word_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from django.http import HttpResponse

    Post = Callable[[bytes, bytes], tuple[int, bytes, str]]

PATH = "/dingtalk/callback"
JSON = "application/json"

if not settings.configured:
    settings.configure(ROOT_URLCONF=__name__, SECRET_KEY="x", ALLOWED_HOSTS=["testserver"], DATABASES={}, USE_TZ=True)
    django.setup()

urlpatterns: list[object] = []


@pytest.fixture
def handler() -> Iterator[CallbackHandler]:
    made = CallbackHandler(crypto, clock=lambda: NOW, max_body_bytes=2_000)
    yield made
    made.close()


@pytest.fixture
def got(handler: CallbackHandler) -> list[Any]:
    delivered: list[Any] = []
    handler.on()(delivered.append)
    return delivered


def starlette_post(handler: CallbackHandler, app: Any) -> Post:
    client = TestClient(app)

    def post(query: bytes, body: bytes) -> tuple[int, bytes, str]:
        response = client.post(f"{PATH}?{query.decode()}", content=body, headers={"content-type": JSON})
        return response.status_code, response.content, response.headers["content-type"]

    return post


def flask_post(handler: CallbackHandler) -> Post:
    app = Flask(__name__)
    app.add_url_rule(PATH, view_func=flask_adapter.callback_view(handler), methods=["POST"])
    client = app.test_client()

    def post(query: bytes, body: bytes) -> tuple[int, bytes, str]:
        response = client.post(f"{PATH}?{query.decode()}", data=body, content_type=JSON)
        return response.status_code, response.data, str(response.content_type)

    return post


def django_post(handler: CallbackHandler) -> Post:
    from django.test import Client
    from django.urls import clear_url_caches, path

    urlpatterns[:] = [path(PATH.lstrip("/"), django_adapter.callback_view(handler))]
    clear_url_caches()
    client = Client(enforce_csrf_checks=True)

    def post(query: bytes, body: bytes) -> tuple[int, bytes, str]:
        response: HttpResponse = client.post(f"{PATH}?{query.decode()}", data=body, content_type=JSON)
        return response.status_code, response.content, response["content-type"]

    return post


@pytest.fixture(params=["starlette", "fastapi", "flask", "django"])
def post(request: pytest.FixtureRequest, handler: CallbackHandler) -> Post:
    if request.param == "starlette":
        return starlette_post(handler, Starlette(routes=[Route(PATH, callback_endpoint(handler), methods=["POST"])]))
    if request.param == "fastapi":
        app = FastAPI()
        app.add_route(PATH, callback_endpoint(handler), methods=["POST"])
        return starlette_post(handler, app)
    return flask_post(handler) if request.param == "flask" else django_post(handler)


def test_an_event_is_delivered_and_answered(post: Post, got: list[Any]) -> None:
    status, body, content_type = post(*push(joined("e1", "张三")))
    assert (status, content_type) == (200, JSON)
    assert word_in(body) == "success"
    assert [event.user_id for event in got] == [["张三"]]


def test_everything_else_is_refused_alike(post: Post, got: list[Any]) -> None:
    query, body = push(joined("e1"))
    answers = {
        post(query, b""),
        post(query, body + b" " * 5_000),
        post(query, b"\xff" * 100),
        post(b"", body),
        post(query + b"&nonce=1", body),
        post(query + b"&timestamp=" + query.partition(b"timestamp=")[2].partition(b"&")[0], body),
        post(b"%FF%FE&signature=%00", body),
        post(*push(joined("e1"), at=0)),
    }
    assert answers == {(403, b'{"error":"refused"}', JSON)}
    assert got == []
    assert post(query, body)[0] == 200
    assert post(query, body) == (403, b'{"error":"refused"}', JSON)


def test_a_body_without_end_is_not_read_to_its_end(handler: CallbackHandler) -> None:
    read: list[int] = []

    async def receive() -> dict[str, Any]:
        read.append(1)
        return {"type": "http.request", "body": b" " * 1_500, "more_body": True}

    request = StarletteRequest({"type": "http", "method": "POST", "headers": [], "query_string": b""}, receive)
    response: Any = asyncio.run(callback_endpoint(handler)(request))  # type: ignore[arg-type]
    assert response.status_code == 403
    assert len(read) == 2


def test_a_client_that_hangs_up_is_refused(handler: CallbackHandler, monkeypatch: pytest.MonkeyPatch) -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    request = StarletteRequest({"type": "http", "method": "POST", "headers": [], "query_string": b""}, receive)
    response: Any = asyncio.run(callback_endpoint(handler)(request))  # type: ignore[arg-type]
    assert response.status_code == 403

    class Broken:
        def __init__(self, error: Exception) -> None:
            self.error = error

        def read(self, size: int = -1) -> bytes:
            raise self.error

    view = flask_adapter.callback_view(handler)
    with Flask(__name__).test_request_context(PATH, method="POST") as context:
        monkeypatch.setattr(context.request, "stream", Broken(ClientDisconnected()))
        assert view().status_code == 403

    from django.test import RequestFactory

    broken = RequestFactory().post(PATH, data=b"x", content_type=JSON)
    monkeypatch.setattr(broken, "_stream", Broken(OSError("gone")))
    assert django_adapter.callback_view(handler)(broken).status_code == 403
    assert django_adapter.callback_view(handler)(RequestFactory().get(PATH)).status_code == 405
