"""What the DingTalk client does with `dd.config`: it checks the signature of a page."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import hmac
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, unquote_plus, urlsplit

from dingkit.sandbox._domains.jsapi import TICKET
from dingkit.sandbox._suites import apps_in
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import World


def check_jsapi(world: World, corp_id: str, url: str, nonce: str, timestamp: int | str, signature: str) -> str | None:
    """Return the key of the app whose ticket a page is signed with, or `None` where that is not a ticket of the corp.

    Args:
        world: Everything there is.
        corp_id: The corp that the page names.
        url: Address of the page, as the browser has it; what follows `#` is not signed.
        nonce: `nonceStr`.
        timestamp: `timeStamp`.
        signature: SHA-1 as documented, or SHA-256 as in the samples of today (docs of `create_jsapi_ticket`).
    """
    return next(
        (ticket["app_key"] for ticket in _tickets(world, corp_id) if _matches(ticket, _forms(url), nonce, timestamp, signature)), None
    )


def signature_problem(world: World, corp_id: str, url: str, nonce: str, timestamp: int | str, signature: str) -> tuple[str, str]:
    """Return why a signature that `check_jsapi` does not take is wrong, and what it was made with where that can be found out.

    The reason is one of `unknown_corp`, `no_ticket`, `other_address` (with the address that was signed), `expired_ticket`,
    `other_corp` (with the corp whose ticket it is) and `unknown`: an address that cannot be guessed, or nonce or time of another one.
    """
    if not world.has_corp(corp_id):
        return "unknown_corp", corp_id
    valid = _tickets(world, corp_id)
    for other in _similar(url):
        if any(_matches(ticket, (other,), nonce, timestamp, signature) for ticket in valid):
            return "other_address", other
    for ticket in world.database.find(ALL_CORPS, TICKET, newest_first=True):
        if _matches(ticket, _forms(url), nonce, timestamp, signature):
            return ("expired_ticket", "") if ticket["corp_id"] == corp_id else ("other_corp", ticket["corp_id"])
    return ("unknown", "") if valid else ("no_ticket", "")


def _tickets(world: World, corp_id: str) -> list[Record]:
    found = (world.issued(TICKET, corp_id=corp_id, app_key=app["app_key"]) for app in apps_in(world, corp_id))
    return [ticket for ticket in found if ticket is not None]


def _forms(url: str) -> tuple[str, ...]:
    page = url.partition("#")[0]
    address, mark, query = page.partition("?")
    # The samples decode the query before they sign; a client hands over either.
    return tuple(dict.fromkeys((page, address + mark + unquote_plus(query))))


def _similar(url: str) -> list[str]:
    """Return addresses that are signed by mistake: with the fragment, without the query, under another name of the host, …"""
    page = url.partition("#")[0]
    address = page.partition("?")[0]
    parts = urlsplit(page)
    origin = f"{parts.scheme}://{parts.netloc}"
    found = [url, address, address.rstrip("/"), f"{address}/", origin, f"{origin}/", unquote(page), quote(page, safe="")]
    swapped = {"http://": "https://", "https://": "http://", "//localhost": "//127.0.0.1", "//127.0.0.1": "//localhost"}
    found += [page.replace(old, new, 1) for old, new in swapped.items() if old in page]
    right = _forms(url)
    # A program that signs with the fragment signs all of it.
    forms = [form for one in found for form in (one, *_forms(one))]
    return [one for one in dict.fromkeys(forms) if one not in right]


def _matches(ticket: Record, pages: tuple[str, ...], nonce: str, timestamp: int | str, signature: str) -> bool:
    for one in pages:
        text = f"jsapi_ticket={ticket['value']}&noncestr={nonce}&timestamp={timestamp}&url={one}".encode()
        made = (hashlib.sha1(text, usedforsecurity=False).hexdigest(), hashlib.sha256(text).hexdigest())
        if any(hmac.compare_digest(signature.encode(), right.encode()) for right in made):
            return True
    return False
