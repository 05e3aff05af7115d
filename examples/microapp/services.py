"""What the routes share, and how they get at it."""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, cast
from urllib.parse import parse_qsl

from fastapi import Depends, HTTPException, Request
from fastapi.responses import Response
from fastapi.templating import Jinja2Templates

from dingkit import AsyncDingTalk

from .feed import Feed
from .sessions import Session, Sessions
from .settings import Settings

LOGIN_SECONDS = 600
MAX_FORM_BYTES = 4096
TEMPLATES = Jinja2Templates(Path(__file__).parent / "templates")


@dataclass(frozen=True)
class Cookies:
    """Names and attributes of the two cookies. `__Host-` keeps neighbours on other subdomains from planting one."""

    is_https: bool

    @property
    def session(self) -> str:
        """Who is signed in."""
        return self._name("microapp_session")

    @property
    def login(self) -> str:
        """Which browser began a login; a random value that is worth nothing afterwards."""
        return self._name("microapp_login")

    def _name(self, name: str) -> str:
        return f"__Host-{name}" if self.is_https else name

    def put(self, response: Response, name: str, value: str, seconds: int) -> None:
        """Give the browser a cookie that no script and no other site can use."""
        response.set_cookie(name, value, max_age=seconds, path="/", secure=self.is_https, httponly=True, samesite="lax")

    def drop(self, response: Response, name: str) -> None:
        """Take a cookie back."""
        response.delete_cookie(name, path="/", secure=self.is_https, httponly=True, samesite="lax")


@dataclass(frozen=True)
class Services:
    """One of each for the whole application."""

    settings: Settings
    ding: AsyncDingTalk
    sessions: Sessions
    feed: Feed
    cookies: Cookies


async def services_of(request: Request) -> Services:
    """Find what `create_app` made."""
    return cast("Services", request.app.state.services)


Shared = Annotated[Services, Depends(services_of)]


def session_id_of(request: Request, services: Services) -> str | None:
    """Read the cookie."""
    return request.cookies.get(services.cookies.session)


async def current_session(request: Request, services: Shared) -> Session | None:
    """Tell whose request this is."""
    return services.sessions.find(session_id_of(request, services))


CurrentSession = Annotated[Session | None, Depends(current_session)]


async def signed_in(session: CurrentSession) -> Session:
    """Let signed-in people pass, and nobody else."""
    if session is None:
        raise HTTPException(401, "You are not signed in.")
    return session


SignedIn = Annotated[Session, Depends(signed_in)]


async def checked_form(request: Request, session: SignedIn) -> dict[str, str]:
    """Read a small form, if it comes from one of our own pages: it holds the token of the session, which no other site knows."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_FORM_BYTES:
            raise HTTPException(413, "This form is too long.")
    form = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
    if not secrets.compare_digest(form.get("csrf", "").encode(), session.csrf.encode()):
        raise HTTPException(403, "This form is not from the page that you have open. Reload the page and try again.")
    return form


CheckedForm = Annotated[dict[str, str], Depends(checked_form)]


def login_cookie_of(request: Request, services: Services) -> str:
    """Give the value that binds a login to this browser: the one it has, so that two tabs can log in, or a new one."""
    value = request.cookies.get(services.cookies.login, "")
    return value if re.fullmatch(r"[A-Za-z0-9_-]{43}", value) else secrets.token_urlsafe(32)
