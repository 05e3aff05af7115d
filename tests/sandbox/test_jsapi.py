"""Tickets for pages, and the check that the DingTalk client makes."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp
from dingkit.errors import AuthenticationError
from dingkit.jsapi import sign
from dingkit.sandbox._database import Database
from dingkit.sandbox._domains.jsapi import TICKET
from dingkit.sandbox._jsapi import check_jsapi
from dingkit.sandbox._seed import SMALL_CORP, sow
from dingkit.sandbox._world import World

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox

PAGE = "https://app.example/page?name=%E5%BC%A0+san#part"


def test_the_same_ticket_for_a_day_at_the_longest(ding: DingTalk, sandbox: Sandbox) -> None:
    ticket = ding.jsapi.create_jsapi_ticket()
    with DingTalk(credential=InternalApp(sandbox.app.app_key, sandbox.app.app_secret, legacy=True), url=sandbox.url) as old:
        assert old.jsapi.get_jsapi_ticket().ticket == ticket.jsapi_ticket
    assert ticket.expire_in == 7200
    for _ in range(13):
        sandbox.clock.advance(6600)
        again = ding.jsapi.create_jsapi_ticket()
        assert again.jsapi_ticket == ticket.jsapi_ticket
    assert 0 < (again.expire_in or 0) < 7200
    sandbox.clock.advance(6600)
    assert ding.jsapi.create_jsapi_ticket().jsapi_ticket != ticket.jsapi_ticket


async def test_with_asyncio_and_without_a_token(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    config = await async_ding.jsapi.config(url=PAGE, js_api_list=["device.base.getInterface"])
    assert config["signature"]
    async with AsyncDingTalk("unknown", "secret", url=sandbox.url) as nobody:
        with pytest.raises(AuthenticationError):
            await nobody.jsapi.create_jsapi_ticket()


def test_the_check_of_a_page() -> None:
    world = World(Database())
    sow(world, SMALL_CORP)
    app = world.apps()[0]
    corp_id = app["corp_id"]
    assert check_jsapi(world, corp_id, PAGE, "n", 1414587457, "s") is None
    ticket = world.issue(TICKET, seconds=7200, corp_id=corp_id, app_key=app["app_key"])
    for signature in (
        sign(ticket=ticket, nonce="n", timestamp=1414587457, url=PAGE),
        sign(ticket=ticket, nonce="n", timestamp=1414587457, url=PAGE, algorithm="sha256"),
        hashlib.sha1(f"jsapi_ticket={ticket}&noncestr=n&timestamp=1414587457&url={PAGE[:-5]}".encode(), usedforsecurity=False).hexdigest(),
    ):
        assert check_jsapi(world, corp_id, PAGE, "n", "1414587457", signature) == app["app_key"]
        assert check_jsapi(world, corp_id, PAGE.replace("page", "other"), "n", 1414587457, signature) is None
        assert check_jsapi(world, "another", PAGE, "n", 1414587457, signature) is None
    world.database.close()
