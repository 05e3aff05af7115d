"""To DingTalk's login and back. docs/login.md of dingkit tells the rest."""

import logging

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from dingkit.errors import DingTalkError, LoginError, UrlNotAllowedError
from dingkit.oauth import Identity, login_url, new_state, read_redirect

from .problems import NOT_AN_EMPLOYEE, for_log, of_login
from .services import LOGIN_SECONDS, CurrentSession, Services, Shared, checked_form, login_cookie_of, session_id_of
from .sessions import LIFETIME_SECONDS, Person
from .views import problem_page

DONE_PATH = "/login/done"
EMPLOYEE = 0  # the contact_type of people who work here; partners have another one
MAX_NAME = 60

router = APIRouter()
logger = logging.getLogger("microapp")


def to_login(request: Request, services: Services) -> Response:
    """Send somebody to DingTalk's login; afterwards they come back to what they wanted."""
    browser = login_cookie_of(request, services)
    settings = services.settings
    address = login_url(
        client_id=settings.app_key,
        redirect_uri=f"{settings.public_url}{DONE_PATH}",
        state=_state(request, settings.session_secret, browser),
        base_url=settings.login_base_url,
    )
    response = RedirectResponse(address, 302)
    services.cookies.put(response, services.cookies.login, browser, LOGIN_SECONDS)
    return response


def _state(request: Request, secret: str, browser: str) -> str:
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    try:
        return new_state(secret, browser, next_path=wanted)
    except UrlNotAllowedError:  # such as one that is too long
        return new_state(secret, browser)


@router.get(DONE_PATH)
async def come_back(request: Request, services: Shared, session: CurrentSession) -> Response:
    """Read what DingTalk sent the browser back with, ask who it is, and sign that person in."""
    cookies = services.cookies
    try:
        login = read_redirect(
            request.scope["query_string"],
            secret=services.settings.session_secret,
            session=request.cookies.get(cookies.login),
            max_age_seconds=LOGIN_SECONDS,
        )
        identity = await services.ding.oauth.exchange_auth_code(code=login.code)
        person = await _employee(services, identity)
    except DingTalkError as error:
        if isinstance(error, LoginError) and error.problem in ("missing", "replayed") and session is not None:
            return RedirectResponse("/", 302)  # another tab was faster, or somebody went back: they are signed in
        problem = of_login(error)
        logger.warning("a login ended with %d: %s", problem.status, for_log(error))
        return problem_page(request, problem)
    if person is None:
        return problem_page(request, NOT_AN_EMPLOYEE)
    # A new id, whatever the browser had: an id that somebody else may know must not become one that is signed in.
    services.sessions.end(session_id_of(request, services))
    response = RedirectResponse(login.next_path, 302)
    cookies.put(response, cookies.session, services.sessions.begin(person), LIFETIME_SECONDS)
    cookies.drop(response, cookies.login)
    return response


async def _employee(services: Services, identity: Identity) -> Person | None:
    """Find who it is in the corp: anybody who has DingTalk can log in, in whichever corp they work."""
    if not identity.unionid:
        return None
    found = (await services.ding.contact.get_user_by_unionid(unionid=identity.unionid)).result
    if found.contact_type != EMPLOYEE or not isinstance(found.userid, str) or not found.userid:
        return None
    return Person(found.userid, str(identity.name or found.userid)[:MAX_NAME])


@router.post("/logout")
async def sign_out(request: Request, services: Shared, session: CurrentSession) -> Response:
    """End the session here and in the browser. A second click, or a click in another tab, finds it ended already."""
    if session is not None:
        await checked_form(request, session)
        services.sessions.end(session_id_of(request, services))
    response = RedirectResponse("/signed-out", 303)
    services.cookies.drop(response, services.cookies.session)
    return response
