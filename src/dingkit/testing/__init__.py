"""A DingTalk for your tests: the pytest fixtures `dingtalk` (a sandbox) and `dingtalk_mock`, `MockServer`, `python -m dingkit.testing`.

Examples:
    ```python
    def test_greeting(dingtalk_mock):
        with DingTalk("key", "secret", url=dingtalk_mock.url) as ding:
            ...
    ```
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import argparse
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

from dingkit.testing._mock import MockServer
from dingkit.testing._prism import MockServerError
from dingkit.testing._requests import MockRequest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dingkit.sandbox import Sandbox

__all__ = ["MockRequest", "MockServer", "MockServerError", "main"]

try:
    import pytest
except ModuleNotFoundError:
    pass  # the launcher serves `make mock` and the command line as well, where pytest is not needed
else:
    __all__ += ["dingtalk", "dingtalk_mock", "dingtalk_sandbox"]

    @pytest.fixture(scope="session")
    def dingtalk_mock() -> Iterator[MockServer]:
        """The mock server, started on a free port once per test run and stopped at its end.

        Raises:
            MockServerError: it cannot be started; the message says why.

        What it is asked, and what was wrong with that, is logged: `pytest --log-level=INFO` shows it below each test that fails.

        Example: `def test_it(dingtalk_mock): ding = DingTalk("key", "secret", url=dingtalk_mock.url)`.
        """
        with MockServer() as server:
            yield server

    @pytest.fixture(scope="session")
    def dingtalk_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
        """The sandbox that `dingtalk` uses, started on a free port once per test run and stopped at its end.

        It begins with what the YAML file says that the setting `dingtalk_seed` of pytest names, else with a small corp.

        Raises:
            ConfigurationError: the packages are missing (`pip install 'dingkit[sandbox]'`), or the seed is wrong.
        """
        from dingkit.sandbox import Sandbox

        seed = request.config.getini("dingtalk_seed")
        with Sandbox(seed=request.config.rootpath / seed if seed else None) as sandbox:
            yield sandbox

    @pytest.fixture
    def dingtalk(dingtalk_sandbox: Sandbox) -> Sandbox:
        """A DingTalk on this machine, as new for each test: `dingkit.sandbox.Sandbox`.

        One serves all tests of a process and is reset before each; with pytest-xdist each process has one of its own.

        Examples:
            ```python
            def test_leave_request_is_announced(dingtalk, my_app):
                my_app.announce("zhangsan")
                message = dingtalk.inbox("zhangsan").wait_for(text="3 days off", timeout=5)
                message.press("Agree")
                assert dingtalk.requests("send_work_notification").last.json["agent_id"] == dingtalk.app.agent_id
            ```
        """
        dingtalk_sandbox.reset()
        return dingtalk_sandbox

    def pytest_addoption(parser: pytest.Parser) -> None:
        """Add the setting of the fixture `dingtalk`."""
        parser.addini("dingtalk_seed", "YAML file with what the sandbox of the fixture `dingtalk` begins with", default="")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the mock server in the foreground until Ctrl-C or SIGTERM, and print each request; call it from the main thread.

    Args:
        arguments: the command line, by default `sys.argv[1:]`: `--port`, `--spec`, `--prism`.

    Returns:
        The exit code: 0 when it was asked to stop, 1 when Prism ended by itself, 2 when it could not be started.

    Example: `main(["--port", "4010"])`.
    """
    parser = argparse.ArgumentParser(prog="python -m dingkit.testing", description="Run a mock DingTalk on 127.0.0.1 until Ctrl-C.")
    parser.add_argument("--port", type=int, default=4010, choices=range(65536), metavar="N", help="TCP port (4010); 0 picks a free one")
    parser.add_argument("--spec", metavar="FILE", help="OpenAPI file to serve (the packaged one)")
    parser.add_argument("--prism", metavar="PATH", help="the prism executable ($DINGKIT_PRISM, node_modules/.bin, PATH)")
    options = parser.parse_args(arguments)
    previous_handler = signal.signal(signal.SIGTERM, signal.default_int_handler)  # SIGTERM then stops it just as Ctrl-C does
    try:
        with MockServer(spec=options.spec, port=options.port, prism=options.prism, on_request=partial(print, flush=True)) as server:
            print(
                f'Mock DingTalk on {server.url} - pick an answer with the header "Prefer: code=200, example=name" '
                "(`dingkit spec show OPERATION` lists the names)",
                flush=True,
            )
            exit_code = server.wait()
        print(f"Prism ended by itself with exit code {exit_code}. Its output:\n{server.output()}", file=sys.stderr)
    except MockServerError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0
    finally:
        signal.signal(signal.SIGTERM, previous_handler)
    return 1
