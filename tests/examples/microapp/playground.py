"""`make microapp`: the mock, the stand-in and the application, started together and stopped together."""

from __future__ import annotations

import argparse
import secrets
import signal
import socket
import sys
import threading
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import uvicorn

from dingkit import AsyncDingTalk, DingTalk
from dingkit.callback import CallbackCrypto
from dingkit.testing import MockServer, MockServerError
from examples.microapp.app import create_app
from examples.microapp.callbacks import CALLBACK_PATH
from examples.microapp.login import DONE_PATH
from examples.microapp.server import make_server
from examples.microapp.settings import Settings
from tests.examples.microapp.standin import StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fastapi import FastAPI
    from httpx import AsyncClient

HOST = "127.0.0.1"
APP_KEY, CORP_ID, AGENT_ID = "dingabcdef123456", "ding9f50b15b", "123456789"
MAX_STOP_SECONDS = 30


def listen(port: int) -> socket.socket:
    """Take a port before anything starts, so that everybody can be told the address."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError:
        listener.close()
        raise
    listener.listen()
    return listener


def address_of(listener: socket.socket) -> str:
    """The address of a port that was taken."""
    return f"http://{HOST}:{listener.getsockname()[1]}"


@contextmanager
def serving(server: uvicorn.Server, listener: socket.socket) -> Iterator[None]:
    """Run a server in a thread. Whoever connects before it has started waits: the port listens already."""
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name=f"serving {address_of(listener)}")
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(MAX_STOP_SECONDS)
        if thread.is_alive():
            raise RuntimeError(f"{thread.name} does not stop")


@dataclass(frozen=True)
class Playground:
    """All that runs."""

    mock: MockServer
    standin: StandIn
    app: FastAPI
    app_url: str
    standin_url: str


@contextmanager
def playground(
    *, port: int = 0, http_client: AsyncClient | None = None, retry_after: tuple[float, ...] = (10, 30), **options: Any
) -> Iterator[Playground]:
    """Start everything on 127.0.0.1, with secrets that are made up for this run.

    Args:
        port: That of the application; 0 picks a free one.
        http_client: What the application sends its calls with.
        retry_after: Seconds until the stand-in pushes again what failed.
        options: Options of uvicorn.
    """
    with ExitStack() as stack:
        app_listener = stack.enter_context(listen(port))
        standin_listener = stack.enter_context(listen(0))
        mock = stack.enter_context(MockServer())
        app_url, standin_url = address_of(app_listener), address_of(standin_listener)
        environ = {
            "DINGTALK_APP_KEY": APP_KEY,
            "DINGTALK_APP_SECRET": "secret-of-the-playground",
            "DINGTALK_CORP_ID": CORP_ID,
            "DINGTALK_AGENT_ID": AGENT_ID,
            "DINGTALK_BASE_URL": mock.url,
            "DINGTALK_API_BASE_URL": mock.url,
            "MICROAPP_PUBLIC_URL": app_url,
            "MICROAPP_SESSION_SECRET": secrets.token_hex(32),
            "MICROAPP_CALLBACK_TOKEN": secrets.token_hex(8),
            "MICROAPP_CALLBACK_AES_KEY": secrets.token_hex(22)[:43],
            "MICROAPP_JSAPI_SCRIPT": f"{standin_url}/dingtalk.open.js",
            "MICROAPP_LOGIN_BASE_URL": standin_url,
        }
        settings = Settings.from_env(environ)
        with DingTalk.from_env(environ) as ding:
            ticket = ding.jsapi_ticket()
        standin = StandIn(
            client_id=APP_KEY,
            redirect_uri=f"{app_url}{DONE_PATH}",
            callback_url=f"{app_url}{CALLBACK_PATH}",
            crypto=CallbackCrypto(settings.callback_token, settings.callback_aes_key, APP_KEY),
            corp_id=CORP_ID,
            agent_id=AGENT_ID,
            ticket=ticket,
            retry_after=retry_after,
        )
        app = create_app(settings, AsyncDingTalk.from_env(environ, http_client=http_client))
        options = {"log_level": "warning", **options}
        config = uvicorn.Config(standin.app, ws="none", timeout_graceful_shutdown=5, **options)
        stack.enter_context(serving(uvicorn.Server(config), standin_listener))
        stack.enter_context(serving(make_server(app, HOST, port, **options), app_listener))
        yield Playground(mock, standin, app, app_url, standin_url)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the playground until Ctrl-C or SIGTERM; the exit code is 2 when it cannot be started."""
    parser = argparse.ArgumentParser(prog="make microapp", description="Run the micro-application against the mock until Ctrl-C.")
    parser.add_argument("--port", type=int, default=8000, help="port of the application (8000); 0 picks a free one")
    port = parser.parse_args(arguments).port
    stop = threading.Event()
    previous = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with playground(port=port) as running:
            print(f"The micro-application:  {running.app_url}/")
            print(f"Push events to it:      {running.standin_url}/push")
            print(f"The mock of the API:    {running.mock.url}")
            print("Ctrl-C stops everything.", flush=True)
            while not stop.wait(0.5):  # with a timeout, so that Windows hears Ctrl-C as well
                pass
    except MockServerError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"port {port} cannot be used ({error.strerror}): choose another one, make microapp APP_PORT=8010", file=sys.stderr)
        return 2
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return 0


if __name__ == "__main__":
    sys.exit(main())
