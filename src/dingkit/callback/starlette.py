"""Callbacks in Starlette and FastAPI (`dingkit[starlette]`).

Examples:
    >>> from starlette.applications import Starlette
    >>> from starlette.routing import Route
    >>> from dingkit.callback import CallbackCrypto, CallbackHandler
    >>> from dingkit.callback.starlette import callback_endpoint
    >>> handler = CallbackHandler(CallbackCrypto("token-of-yours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm", "dingabc"))
    >>> app = Starlette(routes=[Route("/dingtalk/callback", callback_endpoint(handler), methods=["POST"])])
    >>> # FastAPI: app.add_route("/dingtalk/callback", callback_endpoint(handler), methods=["POST"])
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit.callback import CallbackHandler

__all__ = ["callback_endpoint"]


def callback_endpoint(handler: CallbackHandler) -> Callable[[Request], Awaitable[Response]]:
    """Make the endpoint of a route for POST. Await `handler.aclose()` when the application ends, so that nothing is lost."""

    async def receive(request: Request) -> Response:
        reply = await handler.handle_async(request.scope["query_string"], await _read(request, handler.max_body_bytes))
        return Response(reply.body, reply.status, media_type=reply.content_type)

    return receive


async def _read(request: Request, limit: int) -> bytes:
    """Read the body, but not much more than may be in it."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > limit:
                break
    except ClientDisconnect:
        return b""
    return bytes(body)
