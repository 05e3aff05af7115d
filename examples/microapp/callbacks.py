"""Events: from DingTalk into the feed, and from the feed to the pages that are open."""

import json
from collections.abc import AsyncIterator

from fastapi import APIRouter, Request
from fastapi.responses import Response, StreamingResponse

from dingkit.callback import CallbackCrypto, CallbackHandler
from dingkit.events import Event

from .feed import Feed
from .services import Services, Shared, SignedIn, session_id_of
from .settings import Settings

CALLBACK_PATH = "/dingtalk/callback"
PAUSE_SECONDS = 15.0  # proxies close connections on which nothing comes for a minute

router = APIRouter()


def make_handler(settings: Settings, feed: Feed) -> CallbackHandler:
    """Verify, decrypt and answer what DingTalk pushes; each event goes into the feed once."""
    handler = CallbackHandler(CallbackCrypto(settings.callback_token, settings.callback_aes_key, settings.callback_owner_key))

    @handler.on()
    async def show(event: Event) -> None:
        feed.add(event)

    return handler


@router.get("/api/events")
async def events(request: Request, services: Shared, session: SignedIn, after: str = "") -> Response:  # noqa: ARG001 - for signed-in people
    """Give the events as they come (server-sent events). A browser that lost the connection says which one it saw last."""
    seen = services.feed.number_of(request.headers.get("last-event-id") or after)
    return StreamingResponse(_stream(request, services, seen), media_type="text/event-stream")


async def _stream(request: Request, services: Services, seen: int) -> AsyncIterator[str]:
    session_id = session_id_of(request, services)
    yield "retry: 2000\n\n"
    async for entry in services.feed.follow(seen, PAUSE_SECONDS):
        if services.sessions.find(session_id) is None:
            return  # signed out meanwhile
        yield f"id: {entry.id}\ndata: {json.dumps(entry.for_page())}\n\n" if entry else ": still here\n\n"
