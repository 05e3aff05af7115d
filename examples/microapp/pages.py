"""The page, and the signature that makes it one of DingTalk's."""

import logging

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from dingkit.errors import DingTalkError

from .login import to_login
from .problems import for_log, of_call
from .services import TEMPLATES, CurrentSession, Shared, SignedIn
from .views import problem_json

JS_API_LIST = ["biz.util.openLink", "device.notification.toast"]  # what the page may call, without the prefix dd.

router = APIRouter()
logger = logging.getLogger("microapp")


@router.get("/")
async def index(request: Request, services: Shared, session: CurrentSession) -> Response:
    """Greet who is signed in; send everybody else to the login."""
    if session is None:
        return to_login(request, services)
    entries = services.feed.entries()
    page = {
        "person": session.person,
        "csrf": session.csrf,
        "key": session.notifications.new_key(),
        "entries": entries[::-1],
        "seen": entries[-1].id if entries else "",
        "jsapi_script": services.settings.jsapi_script,
        "from_notification": request.query_params.get("from") == "notification",
    }
    return TEMPLATES.TemplateResponse(request, "index.html", page)


@router.get("/signed-out")
async def signed_out(request: Request) -> Response:
    """Say goodbye. The way back in is a link: a redirect would sign the person in again at once."""
    return TEMPLATES.TemplateResponse(request, "signed_out.html")


@router.get("/api/jsapi-config")
async def jsapi_config(services: Shared, session: SignedIn, url: str = "") -> Response:  # noqa: ARG001 - for signed-in people alone
    """Sign the page that asks. Its script knows its address best, but it comes from outside: only our own pages are signed."""
    try:
        config = await services.ding.jsapi.config(url=url, js_api_list=JS_API_LIST, allowed_urls=[services.settings.public_url])
    except DingTalkError as error:
        logger.warning("a page was not signed: %s", for_log(error))
        return problem_json(of_call(error))
    return JSONResponse(config)
