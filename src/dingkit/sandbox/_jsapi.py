"""What the DingTalk client does with `dd.config`: it checks the signature of a page."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import hmac
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from dingkit.sandbox._suites import apps_in
from dingkit.sandbox.domains.jsapi import TICKET

if TYPE_CHECKING:
    from dingkit.sandbox._world import World


def check_jsapi(world: World, corp_id: str, url: str, nonce: str, timestamp: int | str, signature: str) -> str | None:
    """Return the key of the app whose ticket a page is signed with, or `None` where that is no ticket of the corp.

    Args:
        world: Everything there is.
        corp_id: The corp that the page names.
        url: Address of the page, as the browser has it; what follows `#` is not signed.
        nonce: `nonceStr`.
        timestamp: `timeStamp`.
        signature: SHA-1 as documented, or SHA-256 as in the samples of today (docs of `create_jsapi_ticket`).
    """
    page = url.partition("#")[0]
    address, mark, query = page.partition("?")
    # The samples decode the query before they sign; a client hands over either.
    pages = dict.fromkeys((page, address + mark + unquote_plus(query)))
    for app in apps_in(world, corp_id):
        ticket = world.issued(TICKET, corp_id=corp_id, app_key=app["app_key"])
        if ticket is None:
            continue
        for one in pages:
            text = f"jsapi_ticket={ticket['value']}&noncestr={nonce}&timestamp={timestamp}&url={one}".encode()
            made = (hashlib.sha1(text, usedforsecurity=False).hexdigest(), hashlib.sha256(text).hexdigest())
            if any(hmac.compare_digest(signature.encode(), right.encode()) for right in made):
                key: str = app["app_key"]
                return key
    return None
