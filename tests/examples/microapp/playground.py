"""`make microapp`: a sandbox and the application, started together and stopped together."""

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

from dingkit import AsyncDingTalk
from dingkit.errors import ConfigurationError
from dingkit.sandbox import Sandbox
from examples.microapp.app import create_app
from examples.microapp.callbacks import CALLBACK_PATH
from examples.microapp.login import DONE_PATH
from examples.microapp.server import make_server
from examples.microapp.settings import Settings
from tests.examples.microapp.script import SCRIPT_PATH, Script

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from fastapi import FastAPI
    from httpx import AsyncClient

    from dingkit.sandbox import Request

HOST = "127.0.0.1"
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

    sandbox: Sandbox
    script: Script
    app: FastAPI
    app_url: str
    script_url: str

    def push(self, event: str, **fields: Any) -> Request:
        """Let an event happen, and return how the application took it."""
        before = len(self.sandbox.pushes(event))
        self.sandbox.push(event, **fields)
        return self.sandbox.pushes(event, count=before + 1, timeout=60).last


@contextmanager
def playground(*, port: int = 0, http_client: AsyncClient | None = None, **options: Any) -> Iterator[Playground]:
    """Start everything on 127.0.0.1, with secrets that are made up for this run.

    Args:
        port: That of the application; 0 picks a free one.
        http_client: What the application sends its calls with.
        options: Options of uvicorn.
    """
    with ExitStack() as stack:
        app_listener = stack.enter_context(listen(port))
        script_listener = stack.enter_context(listen(0))
        sandbox = stack.enter_context(Sandbox())
        app_url, script_url = address_of(app_listener), f"{address_of(script_listener)}{SCRIPT_PATH}"
        token, aes_key = secrets.token_hex(8), secrets.token_hex(22)[:43]
        known = sandbox.change_app(
            redirect_uris=[f"{app_url}{DONE_PATH}"],
            callback_url=f"{app_url}{CALLBACK_PATH}",
            callback_token=token,
            callback_aes_key=aes_key,
        )
        environ = {
            "DINGTALK_URL": sandbox.url,
            "DINGTALK_APP_KEY": known.app_key,
            "DINGTALK_APP_SECRET": known.app_secret,
            "DINGTALK_CORP_ID": known.corp_id,
            "DINGTALK_AGENT_ID": str(known.agent_id),
            "MICROAPP_PUBLIC_URL": app_url,
            "MICROAPP_SESSION_SECRET": secrets.token_hex(32),
            "MICROAPP_CALLBACK_TOKEN": token,
            "MICROAPP_CALLBACK_AES_KEY": aes_key,
            "MICROAPP_JSAPI_SCRIPT": script_url,
        }
        app = create_app(Settings.from_env(environ), AsyncDingTalk.from_env(environ, http_client=http_client))
        script = Script(sandbox)
        options = {"log_level": "warning", **options}
        config = uvicorn.Config(script.app, ws="none", timeout_graceful_shutdown=5, **options)
        stack.enter_context(serving(uvicorn.Server(config), script_listener))
        stack.enter_context(serving(make_server(app, HOST, port, **options), app_listener))
        yield Playground(sandbox, script, app, app_url, script_url)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the playground until Ctrl-C or SIGTERM; the exit code is 2 when it cannot be started."""
    parser = argparse.ArgumentParser(prog="make microapp", description="Run the micro-application in a sandbox until Ctrl-C.")
    parser.add_argument("--port", type=int, default=8000, help="port of the application (8000); 0 picks a free one")
    port = parser.parse_args(arguments).port
    stop = threading.Event()
    previous = {number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with playground(port=port) as running:
            control = f"{running.sandbox.url}/_sandbox"
            print(f"The micro-application:  {running.app_url}/")
            print(f"The sandbox:            {running.sandbox.url}")
            print(f"Who got what:           curl -s '{control}/messages?user=zhangsan'")
            print(
                f"Push an event:          curl -s {control}/push -H 'Content-Type: application/json' -d '{{\"event\": \"user_add_org\"}}'"
            )
            print("Ctrl-C stops everything.", flush=True)
            while not stop.wait(0.5):  # with a timeout, so that Windows hears Ctrl-C as well
                pass
    except ConfigurationError as error:
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
