"""Puts the application together."""

from __future__ import annotations

from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from dingkit import AsyncDingTalk
from dingkit.callback.starlette import callback_endpoint

from . import callbacks, login, notifications, pages
from .feed import Feed
from .headers import SecurityHeaders, keep_queries_out_of_logs, security_headers
from .problems import BROKEN, NOT_FOUND, Problem
from .services import Cookies, Services
from .sessions import Sessions
from .settings import Settings
from .views import problem_json, problem_page

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from fastapi import Request
    from fastapi.responses import Response


def create_app(settings: Settings | None = None, ding: AsyncDingTalk | None = None) -> FastAPI:
    """Make the application; what is not given comes from the environment.

    Raises:
        SettingsError: something is missing there.
    """
    settings = settings or Settings.from_env()
    services = Services(settings, ding or AsyncDingTalk.from_env(), Sessions(), Feed(), Cookies(settings.is_https))
    handler = callbacks.make_handler(settings, services.feed)
    keep_queries_out_of_logs()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:  # noqa: ARG001 - as FastAPI calls it
        async with services.ding:
            yield
            services.feed.close()
            await handler.aclose()  # work off what was answered already

    # No pages about the interface, and no redirects to other spellings of a path: those would trust the Host header.
    app = FastAPI(title="microapp", lifespan=lifespan, openapi_url=None, redirect_slashes=False)
    app.state.services = services
    headers = security_headers(settings)

    async def tell_of_mistake(request: Request, error: Exception) -> Response:  # noqa: ARG001 - the server's log has it
        answer = _tell(request, BROKEN)
        answer.headers.update(headers)  # no middleware sees this answer
        return answer

    app.add_middleware(SecurityHeaders, headers=headers)
    app.add_exception_handler(HTTPException, _tell_of_refusal)  # type: ignore[arg-type]
    app.add_exception_handler(Exception, tell_of_mistake)
    for module in (pages, login, notifications, callbacks):
        app.include_router(module.router)
    app.add_route(callbacks.CALLBACK_PATH, callback_endpoint(handler), methods=["POST"])
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))
    return app


async def _tell_of_refusal(request: Request, error: HTTPException) -> Response:
    problem = NOT_FOUND if error.status_code == 404 else Problem(error.status_code, "That did not work", str(error.detail))
    answer = _tell(request, problem)
    answer.headers.update(error.headers or {})
    return answer


def _tell(request: Request, problem: Problem) -> Response:
    """Answer as whoever asked can read it: people get a page, scripts JSON."""
    return problem_json(problem) if request.url.path.startswith("/api/") else problem_page(request, problem)
