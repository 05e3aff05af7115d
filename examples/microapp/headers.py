"""What every answer says to the browser, and what the log of requests does not say."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from starlette.datastructures import MutableHeaders

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from .settings import Settings


def security_headers(settings: Settings) -> dict[str, str]:
    """Allow scripts, styles and connections of our own and DingTalk's script. Pages are for one person: nobody keeps them."""
    headers = {
        "Content-Security-Policy": "; ".join(
            [
                "default-src 'none'",
                f"script-src 'self' {settings.jsapi_script.partition('?')[0]}",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
            ]
        ),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cache-Control": "no-store",
    }
    return headers | ({"Strict-Transport-Security": "max-age=31536000"} if settings.is_https else {})


class SecurityHeaders:
    """Adds headers to each answer."""

    def __init__(self, app: ASGIApp, headers: dict[str, str]) -> None:
        self._app = app
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer with more headers."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                if scope["path"].startswith("/static/"):
                    headers["Cache-Control"] = "no-cache"  # files may be kept, if the browser asks whether they are still the same
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


class WithoutQueries(logging.Filter):
    """Cuts queries from uvicorn's log of requests: that of a login holds its code."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record; it is always kept."""
        if isinstance(record.args, tuple):
            record.args = tuple(_without_query(argument) for argument in record.args)
        return True


def _without_query(argument: object) -> object:
    if isinstance(argument, str) and argument.startswith("/"):
        path, question_mark, _ = argument.partition("?")
        return f"{path}{question_mark}…" if question_mark else path
    return argument


_FILTER = WithoutQueries()


def keep_queries_out_of_logs() -> None:
    """Install the filter; doing it twice changes nothing."""
    logging.getLogger("uvicorn.access").addFilter(_FILTER)
