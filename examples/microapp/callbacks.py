"""Events: from DingTalk into the feed, and from the feed to the pages that are open."""

import json
from collections.abc import AsyncIterator
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from dingkit.callback import CallbackCrypto, CallbackHandler
from dingkit.events import Event

from .feed import Feed
from .services import Services, Shared, SignedIn, session_id_of
from .sessions import Session
from .settings import Settings

CALLBACK_PATH = "/dingtalk/callback"
MAX_STREAMS = 20  # of one session
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
async def events(request: Request, services: Shared, session: SignedIn, after: str = "") -> Response:
    """Give the events as they come (server-sent events). A browser that lost the connection says which one it saw last."""
    if session.streams >= MAX_STREAMS:
        raise HTTPException(429, "Too many pages are open.")
    seen = services.feed.number_of(request.headers.get("last-event-id") or after)
    return Stream(session, _stream(request, services, seen), media_type="text/event-stream")


class Stream(StreamingResponse):
    """Counts among the open ones of its session."""

    def __init__(self, session: Session, content: AsyncIterator[str], **options: Any) -> None:
        super().__init__(content, **options)
        self._session = session

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it until somebody ends it."""
        self._session.streams += 1
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._session.streams -= 1


async def _stream(request: Request, services: Services, seen: int) -> AsyncIterator[str]:
    session_id = session_id_of(request, services)
    yield "retry: 2000\n\n"
    async for entry in services.feed.follow(seen, PAUSE_SECONDS):
        if services.sessions.find(session_id) is None:
            return  # signed out meanwhile
        yield f"id: {entry.id}\ndata: {json.dumps(entry.for_page())}\n\n" if entry else ": still here\n\n"
