"""The pages that people log in on: who is there is chosen, and the browser goes back to the program with a code."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from dingkit.sandbox._serving import Page, Redirect

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dingkit.sandbox._database import Record
    from dingkit.sandbox._description import Described
    from dingkit.sandbox._serving import Request

CODE_SECONDS: Final = 300.0
"""So long a code is good (docs of `get_user_info_v2`)."""
LOGIN_FREE, LOGIN, SNS, SSO = "login_free_code", "login_code", "sns_code", "sso_code"
"""Kinds of codes: of the DingTalk client and `authorize_login_free`; of `authorize_login`; of pages for open apps; of the admin console."""
AS: Final = "as"
"""Parameter that says who logs in, so that no page is shown; empty: the login is refused."""
_STYLE: Final = "body{font-family:system-ui,sans-serif;max-width:26rem;margin:3rem auto;padding:0 1rem;line-height:1.6}li{margin:.3rem 0}"


class Person(NamedTuple):
    """A user who can log in."""

    corp_id: str
    user: Record


def people(request: Request, corps: Sequence[str]) -> list[Person]:
    """Return the people of some corps."""
    return [Person(corp_id, user) for corp_id in corps for user in request.world.corp(corp_id).users()]


def log_in(
    request: Request,
    target: str,
    candidates: Sequence[Person],
    *,
    title: str,
    answer: Callable[[Person], dict[str, str]],
    refused: Callable[[], Page | Redirect],
) -> Page | Redirect:
    """Log a user in: the one that `as` names at once, else the one chosen on a page.

    Args:
        request: The request of the browser.
        target: Where the browser goes afterwards; it is kept as it is.
        candidates: Who can log in.
        title: What the page says it is for.
        answer: Makes what is added to the query of the target, for the user who logs in.
        refused: Makes the response to a refused login.
    """
    if not is_address(target):
        return refusal_page(request.operation, "malformed_url", "redirect target is not a standard URL")
    chosen = request.get(AS)
    if chosen == "":
        return refused()
    found = next((one for one in candidates if chosen in {one.user["userid"], _name(one)}), None)
    if found is not None:
        return redirect(target, answer(found))
    if chosen is not None:
        request.notes.append(f"{chosen!r} cannot log in here")
    return _choice(request, candidates, title, status=200 if chosen is None else 404)


def is_address(target: str) -> bool:
    """Return whether a browser can be sent to an address: an absolute http or https one."""
    try:
        parts = urlsplit(target)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0  # reading a port refuses impossible ones
    except ValueError:
        return False


def redirect(target: str, added: dict[str, str]) -> Redirect:
    """Send the browser to an address with more in its query; all else of it is kept."""
    address, mark, fragment = target.partition("#")
    joint = "" if address.endswith(("?", "&")) else "&" if "?" in address else "?"
    url = f"{address}{joint}{urlencode(added)}{mark}{fragment}"
    # What headers may not hold, and what is not ASCII, is escaped.
    return Redirect(re.sub(r"[^\x21-\x7e]", lambda found: quote(found[0]), url))


def refusal_page(operation: Described, name: str, otherwise: str) -> Page:
    """Show the page that the spec has for a refusal, or one that says why."""
    return Page(operation.pages.get(name) or _page("钉钉", f"<p>{escape(otherwise)}</p>"), 403)


def _name(person: Person) -> str:
    return f"{person.corp_id}/{person.user['userid']}"


def _choice(request: Request, candidates: Sequence[Person], title: str, *, status: int) -> Page:
    lines = "".join(
        f'<li><a href="{_link(request, _name(one))}">{escape(one.user["name"])}</a> ({escape(_name(one))})</li>' for one in candidates
    )
    body = (
        f"<h1>{escape(title)}</h1><p>请选择登录的人 · Who is logging in?</p><ul>{lines}</ul>"
        + f'<p><a href="{_link(request, "")}">拒绝 · Refuse</a></p>'
    )
    return Page(_page(title, body), status)


def _link(request: Request, userid: str) -> str:
    given = {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in request.arguments.items()}
    return escape(f"?{urlencode(given | {AS: userid})}")


def _page(title: str, body: str) -> str:
    icon = '<link rel="icon" href="data:,">'  # else browsers ask for one, which no operation is
    view = '<meta name="viewport" content="width=device-width">'
    head = f'<meta charset="utf-8">{view}<title>{escape(title)}</title>{icon}<style>{_STYLE}</style>'
    return f'<!DOCTYPE html><html lang="zh"><head>{head}</head><body>{body}</body></html>'
