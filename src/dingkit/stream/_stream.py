"""`DingTalkStream`: keeps a connection open, and comes back when it breaks."""

from __future__ import annotations

import asyncio
import itertools
import logging
import signal
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, Protocol, Self, TypeVar, cast

from dingkit import __version__
from dingkit._pushes._decorators import Decorators
from dingkit._pushes._functions import check_name
from dingkit.callback import EventHandler
from dingkit.client import DingTalk
from dingkit.errors._base import APIError, ConfigurationError
from dingkit.stream._client_id import client_of
from dingkit.stream._dispatch import Dispatcher
from dingkit.stream._frames import CALLBACK_TYPE
from dingkit.stream._pauses import Pauses
from dingkit.stream._run import Run, first_of
from dingtalk_openapi.events import STREAM_TOPICS

try:
    from dingkit.stream._connection import Connection, open_socket
except ImportError:  # pragma: no cover - the tests have it
    raise ConfigurationError("Stream mode needs the package websockets: pip install 'dingkit[stream]'") from None

if TYPE_CHECKING:
    import ssl as _ssl
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType

    from dingkit.callback import CallbackHandler
    from dingkit.client import AsyncDingTalk

    class Writable(Protocol):
        """A model."""

        def to_dict(self) -> dict[str, Any]:
            """Write it as it is sent."""
            ...

    TopicAnswer = Mapping[str, Any] | Writable | None

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

ForTopic = TypeVar("ForTopic", bound="Callable[[dict[str, Any]], TopicAnswer | Awaitable[TopicAnswer]]")

USER_AGENT = f"dingkit-sdk-python/v{__version__}"

logger = logging.getLogger("dingkit")


class DingTalkStream(Decorators):
    """Receives what DingTalk pushes in Stream mode, and answers each frame once your functions are through with it.

    A function that raises, or a process that dies at work, makes DingTalk push the event again; one that comes twice is delivered once.
    So are messages to robots: DingTalk pushes one again, with the same `msgId`, when it has no answer after about a minute.

    It ends when it is stopped, or when DingTalk refuses the key, the secret or the app. Whatever else keeps it from being connected
    (networks, proxies and their pages, bans, failures of DingTalk) is waited out, at the start as well, with a line in the log each time.

    Args:
        ding: An `AsyncDingTalk`, or a `DingTalk`, with the credential of the app.
        handler: Functions that are registered already, such as those of the `CallbackHandler` that receives the same over HTTP; a new
            `EventHandler` when not given.
        client_id: Key of the app, when the credential of `ding` has none.
        client_secret: Its secret.
        max_pending: Events being worked on at the same time; one more is refused, so that DingTalk pushes it again.
        answer_within: Seconds that your functions may take before DingTalk gets its answer to an event or a message to the robot; they go
            on afterwards, and what fails then is not pushed again. With 0 it is answered first, always. When not given, it is answered
            when they are through. Cards and other topics are always: what their functions return is the answer.
        ping_interval: Seconds between two signs of life that are asked for.
        ping_timeout: Seconds after which a sign of life that did not come means that the connection is broken.
        silent_after: Seconds without a frame after which the connection is replaced, although it answers the signs of life: DingTalk may
            have forgotten it. It usually sends a frame every 20 to 30 seconds. `None`: never.
        close_after: Seconds after which a connection that is being replaced is closed from here. DingTalk closes one about 10 seconds
            after it has announced that; until then it is read, and answers go out over it.
        first_pause: Seconds before the second try to connect; they double, a part of them is random.
        longest_pause: Seconds between two tries at most.
        shutdown_seconds: How long your functions may go on when the stream is to stop; then they are cancelled. One that runs in a thread,
            because it is not asynchronous, cannot be: it goes on, and its event counts as delivered once it is through. What was
            answered before, because of `answer_within`, is lost when it is cancelled.
        ssl: TLS settings of the WebSocket; when not given those of the HTTP calls: `SSL_CERT_FILE` or `SSL_CERT_DIR`, else certifi's.
        proxy: URL of a proxy for the WebSocket; `True` takes the environment's, `None` none.

    Raises:
        ConfigurationError: there is no key and secret of an app; or what should be seconds is none.

    Examples:
        >>> from dingkit import AsyncDingTalk
        >>> from dingkit.stream import DingTalkStream
        >>> from dingtalk_openapi.models import RobotInboundMessage
        >>> stream = DingTalkStream(AsyncDingTalk("dingabc", "app-secret"))
        >>> @stream.on_robot_message
        ... async def answer(message: RobotInboundMessage) -> None:
        ...     print(message.sender_nick, message.plain_text)
        >>> stream.run()  # doctest: +SKIP

    Source: facts stream.yaml.
    """

    def __init__(
        self,
        ding: AsyncDingTalk | DingTalk,
        handler: EventHandler | CallbackHandler | None = None,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        max_pending: int = 1000,
        answer_within: float | None = None,
        ping_interval: float = 30,
        ping_timeout: float = 10,
        silent_after: float | None = 180,
        close_after: float = 11,
        first_pause: float = 1,
        longest_pause: float = 60,
        shutdown_seconds: float = 20,
        ssl: _ssl.SSLContext | None = None,
        proxy: str | Literal[True] | None = True,
    ) -> None:
        _check_seconds("answer_within", answer_within)
        _check_seconds("silent_after", silent_after)
        if silent_after == 0:
            raise ConfigurationError(
                "silent_after is at least a moment: with 0 every connection would be replaced at once; None replaces none"
            )
        self.handler: EventHandler | CallbackHandler = EventHandler() if handler is None else handler
        super().__init__(self.handler._functions)  # noqa: SLF001 - what is registered here is registered there
        self._ding = ding
        self._client_id, self._client_secret = client_of(ding.credential, client_id, client_secret)
        self._dispatcher = Dispatcher(self.handler, max_pending, answer_within)
        self._socket_options: dict[str, Any] = {"ping_interval": ping_interval, "ping_timeout": ping_timeout, "ssl": ssl, "proxy": proxy}
        self._replaced: dict[str, Any] = {"silent_after": silent_after, "close_after": close_after}
        self._pauses = first_pause, longest_pause
        self._shutdown_seconds = shutdown_seconds
        self._run: Run | None = None
        self._lock = threading.Lock()
        self._serving: asyncio.Task[None] | None = None

    def __repr__(self) -> str:
        return f"DingTalkStream(client_id={self._client_id!r}, connected={self.connected})"

    @property
    def connected(self) -> bool:
        """Whether there is a connection just now."""
        run = self._run
        return run is not None and run.connected.is_set()

    @property
    def last_frame_at(self) -> float | None:
        """When the last frame came, whatever it was, over whichever connection: Unix time in seconds; `None` before the first.

        While `connected`, it should not be older than `silent_after`.
        """
        return self._dispatcher.last_frame_at

    def on_callback(self, topic: str, *, unknown: bool = False) -> Callable[[ForTopic], ForTopic]:
        """Register the function for another topic, such as the calls of an AI plugin.

        The function gets the data of the frame as a dictionary; what it gives, a dictionary or a model of `dingtalk_openapi`, is
        the data of the answer.

        Args:
            topic: The topic, such as `dingtalk_openapi.events.STREAM_TOPICS["plugin_call"].topic`.
            unknown: It may be one that the spec does not know; without it such a topic is taken for a misspelt one.

        Raises:
            ConfigurationError: messages to the robot and cards have methods of their own; or the topic is not known.
        """
        for name in ("robot_message", "card"):
            if topic == STREAM_TOPICS[name].topic:
                raise ConfigurationError(f"register functions for {topic} with on_{name}")
        if not unknown:
            known = [one.topic for one in STREAM_TOPICS.values() if one.type == CALLBACK_TYPE]
            check_name(topic, known, "the topic {!r} is not known", f"on_callback({topic!r}, unknown=True)")

        def register(function: ForTopic) -> ForTopic:
            self._dispatcher.register(topic, function)
            return function

        return register

    async def serve(self) -> None:
        """Receive until `stop` is called; it may be called again then. When it is cancelled, so are your functions.

        Raises:
            APIError: DingTalk refuses the credential: wrong key or secret, or the app may not do this.
            ConfigurationError: no function is registered, or the stream is running already.
        """
        await self._serve(self._begin())

    def run(self) -> None:
        """Receive until Ctrl-C or SIGTERM, or until `stop` is called in another thread. A second Ctrl-C cancels your functions.

        On Windows the first Ctrl-C cancels them. Python ends only when functions in threads are through, or with one more Ctrl-C.

        Raises:
            APIError: see `serve`.
            ConfigurationError: see `serve`; or an event loop is running in this thread already.
        """
        if _is_in_a_loop():
            raise ConfigurationError("run() begins an event loop, and one is running here already: use `await stream.serve()` in it")
        try:
            asyncio.run(self._serve_with_signals())
        except asyncio.CancelledError:
            raise KeyboardInterrupt from None

    def stop(self) -> None:
        """Let your functions finish, answer, and close; may be called in any thread. `serve` ends then."""
        run = self._run
        if run is not None:
            run.stop()

    async def __aenter__(self) -> Self:
        """Receive in the background; a connection is open when this returns.

        Raises:
            APIError: see `serve`.
            ConfigurationError: see `serve`.
        """
        run = self._begin()
        self._serving = asyncio.create_task(self._serve(run))
        try:
            await first_of(asyncio.shield(self._serving), run.connected.wait())
        except BaseException:
            self._serving.cancel()
            await asyncio.gather(self._serving, return_exceptions=True)
            raise
        if self._serving.done():
            await self._serving
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.stop()
        if self._serving is not None:
            await self._serving

    def _begin(self) -> Run:
        if not self._dispatcher.subscriptions():
            raise ConfigurationError("no function is registered: use on, on_robot_message, on_card or on_callback first")
        with self._lock:
            if self._run is not None:
                raise ConfigurationError("the stream is running already")
            self._dispatcher.is_ending = False
            self._run = Run(self._open_connection, self._dispatcher, Pauses(*self._pauses), self._shutdown_seconds)
            return self._run

    async def _serve(self, run: Run) -> None:
        try:
            await run.serve()
        except APIError as error:
            logger.error("Stream mode has ended, DingTalk refuses: %s", error)  # noqa: TRY400 - a stream in the background may not be looked at for a long time
            raise
        finally:
            self._run = None

    async def _open_connection(self) -> Connection:
        arguments: dict[str, Any] = {
            "client_id": self._client_id,
            "client_secret": self._client_secret,
            "subscriptions": self._dispatcher.subscriptions(),
            "ua": USER_AGENT,
        }
        if isinstance(self._ding, DingTalk):
            opened = await asyncio.to_thread(self._ding.stream.open_stream_connection, **arguments)
        else:
            opened = await self._ding.stream.open_stream_connection(**arguments)
        socket = await open_socket(opened, **self._socket_options)
        logger.info("the Stream connection is open")  # before the first frame is read: its function can be the one that stops all
        return Connection(socket, self._dispatcher, **self._replaced)

    async def _serve_with_signals(self) -> None:
        serving = asyncio.create_task(self.serve())
        interrupts = itertools.count(1)

        def interrupt() -> None:
            if next(interrupts) == 1:
                self.stop()
            else:
                serving.cancel()

        loop = asyncio.get_running_loop()
        if threading.current_thread() is threading.main_thread():
            with suppress(NotImplementedError):  # Windows: Ctrl-C cancels at once
                for number in (signal.SIGINT, signal.SIGTERM):
                    loop.add_signal_handler(number, interrupt)
        try:
            await serving
        finally:
            if not isinstance(self._ding, DingTalk):
                await self._ding.aclose()  # the connections of this loop


def _check_seconds(name: str, value: object) -> None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if value is not None and not (is_number and cast("float", value) >= 0):
        raise ConfigurationError(f"{name} is a number of seconds from 0 up, or None; not {value!r}")


def _is_in_a_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
