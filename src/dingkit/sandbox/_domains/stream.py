"""stream: the way to a connection of Stream mode; `dingkit.sandbox._stream` is the gateway behind it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit.sandbox._domains.token import checked_app
from dingkit.sandbox._stream import PATH, TICKET, TICKET_SECONDS

if TYPE_CHECKING:
    from dingkit.sandbox._serving import Answer, Request


def open_stream_connection(request: Request) -> Answer:
    """Say where to connect to, and give out the ticket for it."""
    app = checked_app(request, request["clientId"], request["clientSecret"])
    wanted = [{"type": one["type"], "topic": one["topic"]} for one in request["subscriptions"]]
    ticket = request.world.issue(TICKET, seconds=TICKET_SECONDS, app_key=app["app_key"], subscriptions=wanted)
    host = request.host.replace("http", "ws", 1)
    return {"endpoint": f"{host}{PATH}", "ticket": ticket}
