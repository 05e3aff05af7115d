"""Logins at the sandbox: every page and every code, with the functions of dingkit that programs use."""

from __future__ import annotations

import http.client
import re
import time
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import Sns, Sso, StaticToken
from dingkit.errors import APIError
from dingkit.oauth import admin_login_url, login_free_url, login_url, qr_login_url, read_code, sns_login_url

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox

BACK = "https://site.example/back?next=/leave&next=/b#top"


def get(url: str) -> tuple[int, str, str]:
    """What a browser gets, without following a redirect: status, place to go to, page."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=30)
    connection.request("GET", f"{parts.path}?{parts.query}")
    answer = connection.getresponse()
    page = answer.read().decode()
    connection.close()
    return answer.status, answer.headers.get("location", ""), page


def silently(url: str, userid: str = "zhangsan") -> str:
    """Where a browser is sent to when somebody logs in without being asked."""
    status, location, _ = get(f"{url}&as={userid}")
    assert status == 302
    return location


def sns_page(sandbox: Sandbox) -> str:
    """The login page of an open app."""
    return sns_login_url(app_id=sandbox.app.app_key, redirect_uri=BACK, state="s1", base_url=sandbox.url)


def test_the_page_of_today(ding: DingTalk, sandbox: Sandbox) -> None:
    app = sandbox.app
    url = login_url(client_id=app.app_key, redirect_uri=BACK, state="s & 1", scope="openid corpid", base_url=sandbox.url)
    location = silently(url)
    assert location.startswith("https://site.example/back?next=/leave&next=/b&authCode=")
    assert location.endswith("&state=s+%26+1#top")
    query = parse_qs(urlsplit(location).query)
    assert query["authCode"] == query["code"]
    identity = ding.oauth.exchange_auth_code(code=read_code(location))
    assert (identity.unionid, identity.corp_id) == (f"union-{app.corp_id}-zhangsan", app.corp_id)
    with pytest.raises(APIError, match="invalidCode"):
        ding.oauth.exchange_auth_code(code=read_code(location))
    late = read_code(silently(url))
    sandbox.clock.advance(301)
    with pytest.raises(APIError, match="invalidCode"):
        ding.oauth.exchange_auth_code(code=late)


async def test_the_page_of_today_with_asyncio(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    url = login_url(client_id=sandbox.app.app_key, redirect_uri="http://localhost/back?", base_url=sandbox.url)
    location = silently(url, "lisi")
    assert location.startswith("http://localhost/back?authCode=")
    identity = await async_ding.oauth.exchange_auth_code(code=read_code(location))
    assert (identity.name, identity.corp_id) == ("李四", None)


def test_a_person_chooses_or_refuses(sandbox: Sandbox) -> None:
    url = login_url(client_id=sandbox.app.app_key, redirect_uri=BACK, state='"><script>', base_url=sandbox.url)
    status, _, page = get(url)
    assert status == 200
    assert "张三" in page
    assert "<script" not in page
    links = {text: unescape(link) for link, text in re.findall(r'<a href="([^"]*)">([^<]*)</a>', page)}
    status, location, _ = get(f"{sandbox.url}/oauth2/auth{links['张三']}")
    assert (status, parse_qs(urlsplit(location).query)["state"]) == (302, ['"><script>'])
    status, location, _ = get(f"{sandbox.url}/oauth2/auth{links['拒绝 · Refuse']}")
    assert parse_qs(urlsplit(location).query)["error"] == ["refused"]
    status, _, page = get(f"{url}&as=nobody")
    assert status == 404
    assert "'nobody' cannot log in here" in sandbox.requests("authorize_login").last.notes


def test_only_administrators_of_one_corp(sandbox: Sandbox) -> None:
    url = login_url(client_id=sandbox.app.app_key, redirect_uri=BACK, scope="openid corpid", base_url=sandbox.url)
    _, _, page = get(f"{url}&org_type=management&exclusiveLogin=true&corpId={sandbox.app.corp_id}")
    assert "陈总" in page
    assert "exclusiveLogin=true" in page
    assert "张三" not in page
    assert "<li>" not in get(f"{url}&corpId=ding-of-others")[2]


def test_addresses_that_a_browser_is_not_sent_to(sandbox: Sandbox) -> None:
    def page_for(address: str) -> str:
        return login_url(client_id=sandbox.app.app_key, redirect_uri=BACK, base_url=sandbox.url).replace(
            "https%3A%2F%2Fsite.example%2Fback%3Fnext%3D%2Fleave%26next%3D%2Fb%23top", address
        )

    for malformed in ("back", "javascript%3Aalert(1)", "http%3A%2F%2F%5B"):
        assert get(f"{page_for(malformed)}&as=zhangsan")[0] == 403
    status, location, _ = get(f"{page_for('http%3A%2F%2Flocalhost%2Fa%0D%0Ab%20%E4%BD%A0')}&as=zhangsan")
    assert status == 302
    assert location.startswith("http://localhost/a%0D%0Ab%20%E4%BD%A0?authCode=")
    assert get(login_url(client_id="unknown", redirect_uri=BACK, base_url=sandbox.url))[0] == 403
    sandbox.change_app(redirect_uris=["https://site.example/registered"])
    for page in (
        page_for("https%3A%2F%2Fsite.example%2Fregistered2"),
        qr_login_url(app_id=sandbox.app.app_key, redirect_uri="https://other.example/", base_url=sandbox.url),
        login_free_url(corp_id=sandbox.app.corp_id, redirect_uri="https://other.example/", base_url=sandbox.url),
    ):
        status, _, shown = get(f"{page}&as=zhangsan")
        assert (status, shown[:15]) == (403, "<!DOCTYPE html>")
    silently(page_for("https%3A%2F%2Fsite.example%2Fregistered"))
    silently(qr_login_url(app_id=sandbox.app.app_key, redirect_uri=BACK, base_url=sandbox.url))
    silently(login_free_url(corp_id=sandbox.app.corp_id, redirect_uri=BACK, base_url=sandbox.url))


def test_who_refuses_on_the_pages_of_2016_sees_a_page(sandbox: Sandbox) -> None:
    pages = (
        sns_page(sandbox),
        login_free_url(corp_id=sandbox.app.corp_id, redirect_uri=BACK, base_url=sandbox.url),
        admin_login_url(corp_id=sandbox.app.corp_id, redirect_url=BACK, base_url=sandbox.url),
    )
    for page in pages:
        assert get(f"{page}&as=")[0] == 403
    unknown = (
        sns_login_url(app_id="unknown", redirect_uri=BACK, base_url=sandbox.url),
        login_free_url(corp_id="unknown", redirect_uri=BACK, base_url=sandbox.url),
        admin_login_url(corp_id="unknown", redirect_url=BACK, base_url=sandbox.url),
    )
    for page in unknown:
        assert get(f"{page}&as=zhangsan")[0] == 403
    assert get(f"{pages[2].replace('https%3A%2F%2F', '')}&as=boss")[0] == 403


def test_a_token_of_a_person_lives_on_and_is_refreshed(ding: DingTalk, sandbox: Sandbox) -> None:
    app = sandbox.app

    def code(userid: str = "zhangsan") -> str:
        return read_code(silently(login_url(client_id=app.app_key, redirect_uri=BACK, base_url=sandbox.url), userid))

    def token(**more: str) -> tuple[str | None, str | None]:
        granted = ding.oauth.create_user_access_token(client_id=app.app_key, client_secret=app.app_secret, **more)  # type: ignore[arg-type]
        assert granted.corp_id is None
        return granted.access_token, granted.refresh_token

    first, refresh = token(grant_type="authorization_code", code=code())
    again, _ = token(grant_type="authorization_code", code=code())
    of_another, _ = token(grant_type="authorization_code", code=code("lisi"))
    assert first == again != of_another
    sandbox.clock.advance(7201)
    assert refresh is not None
    new, next_refresh = token(grant_type="refresh_token", refresh_token=refresh)
    assert new != first
    assert next_refresh != refresh
    with pytest.raises(APIError, match="invalidCode"):
        token(grant_type="refresh_token", refresh_token=refresh)
    with pytest.raises(APIError, match="invalidCode"):
        token(grant_type="refresh_token")
    with pytest.raises(APIError, match="invalidCode"):
        token(grant_type="authorization_code")
    with pytest.raises(APIError, match="invalidClientIdOrSecret"):
        ding.oauth.create_user_access_token(client_id=app.app_key, client_secret="w", grant_type="authorization_code", code="c")


def test_login_free_codes(ding: DingTalk, sandbox: Sandbox) -> None:
    found = ding.oauth.get_user_info_v2(code=sandbox.login_free_code("boss")).result
    assert (found.userid, found.name, found.sys, found.sys_level) == ("boss", "陈总", True, 1)
    page = login_free_url(corp_id=sandbox.app.corp_id, redirect_uri=BACK, state="s1", base_url=sandbox.url)
    old = ding.oauth.get_user_info(code=read_code(silently(page)))
    assert (old.userid, old.is_sys, old.sys_level) == ("zhangsan", False, 0)
    identity = ding.oauth.exchange_login_code(code=sandbox.login_free_code("lisi"))
    assert identity.userid == "lisi"
    code = sandbox.login_free_code("lisi")
    ding.oauth.get_user_info_v2(code=code)
    for call in (ding.oauth.get_user_info_v2, ding.oauth.get_user_info):
        with pytest.raises(APIError, match="40078"):
            call(code=code)
    gone = sandbox.login_free_code("lisi")
    sandbox.clock.advance(300)
    with pytest.raises(APIError, match="42003"):
        ding.oauth.get_user_info(code=gone)


def test_a_code_of_another_corp(sandbox: Sandbox) -> None:
    apps = [{"app_key": "one", "app_secret": "s1"}]
    corps = [
        {"corp_id": "ding1", "apps": apps, "users": [{"userid": "zhangsan", "boss": True}]},
        {"corp_id": "ding2", "apps": [{"app_key": "two", "app_secret": "s2"}]},
    ]
    sandbox.reset({"corps": corps})
    code = sandbox.login_free_code("zhangsan")
    with DingTalk("two", "s2", url=sandbox.url) as other, pytest.raises(APIError, match="40029"):
        other.oauth.get_user_info_v2(code=code)
    with DingTalk("one", "s1", url=sandbox.url) as ding:
        assert ding.oauth.get_user_info_v2(code=code).result.sys_level == 100


def test_a_code_of_a_user_who_left(ding: DingTalk, sandbox: Sandbox) -> None:
    code = sandbox.login_free_code("lisi")
    ding.contact.delete_user(userid="lisi")
    with pytest.raises(APIError, match="40078"):
        ding.oauth.get_user_info_v2(code=code)


def test_the_admin_console(sandbox: Sandbox) -> None:
    corp_id = sandbox.app.corp_id
    page = admin_login_url(corp_id=corp_id, redirect_url=BACK, base_url=sandbox.url)
    assert get(f"{page}&as=zhangsan")[0] == 404
    secret = "sandbox-sso-secret-000001"
    app = sandbox.app
    for legacy in (False, True):
        with DingTalk(credential=Sso(corp_id, secret, legacy=legacy), url=sandbox.url) as console:
            identity = console.oauth.exchange_sso_code(code=read_code(silently(page, "boss")))
            assert (identity.userid, identity.corp_id) == ("boss", corp_id)
            identity = console.oauth.exchange_sso_code(code=read_code(silently(page, "boss")), legacy=True)
            assert identity.userid == "boss"
            with pytest.raises(APIError):
                console.oauth.exchange_sso_code(code="unknown")
    with DingTalk(app.app_key, app.app_secret, url=sandbox.url) as ding:
        with pytest.raises(APIError, match="invalidClientIdOrSecret"):
            ding.token.create_sso_access_token(corpid="unknown", sso_secret=secret)
        with pytest.raises(APIError, match="40089"):
            ding.token.get_sso_token(corpid=corp_id, corpsecret="wrong")


def test_open_apps(ding: DingTalk, sandbox: Sandbox) -> None:
    app = sandbox.app
    identity = ding.oauth.exchange_sns_code(code=read_code(silently(sns_page(sandbox))), app_id=app.app_key, app_secret=app.app_secret)
    assert identity.name == "张三"
    page = qr_login_url(app_id=app.app_key, redirect_uri=BACK, base_url=sandbox.url)
    token = ding.token.get_sns_token(appid=app.app_key, appsecret=app.app_secret).access_token
    assert token == ding.token.get_sns_token(appid=app.app_key, appsecret=app.app_secret).access_token
    with DingTalk(credential=Sns(app.app_key, app.app_secret), url=sandbox.url) as site:
        code = read_code(silently(page))
        known = site.oauth.get_persistent_code(tmp_auth_code=code)
        assert known.openid == identity.openid
        with pytest.raises(APIError, match="40078"):
            site.oauth.get_persistent_code(tmp_auth_code=code)
        granted = site.oauth.get_sns_user_token(openid=known.openid, persistent_code=known.persistent_code)
        sandbox.clock.advance(60)
        again = site.oauth.get_sns_user_token(openid=known.openid, persistent_code=known.persistent_code)
        assert again.sns_token == granted.sns_token
        assert (again.expires_in or 0) < (granted.expires_in or 0)
        with pytest.raises(APIError, match="40091"):
            site.oauth.get_sns_user_token(openid=known.openid, persistent_code="unknown")
        with pytest.raises(APIError, match="40073"):
            site.oauth.get_sns_user_token(openid="unknown", persistent_code=known.persistent_code)
    with DingTalk(credential=StaticToken(granted.sns_token), url=sandbox.url) as person:
        shown = person.oauth.get_sns_user_info()
        assert (shown.user_info.nick, shown.user_info.masked_mobile) == ("张三", "138****0001")
        assert [corp.corp_name for corp in shown.corp_info] == ["海棠科技"]
    with pytest.raises(APIError):
        ding.token.get_sns_token(appid=app.app_key, appsecret="wrong")


def test_signatures_of_open_apps(ding: DingTalk, sandbox: Sandbox) -> None:
    app = sandbox.app
    now = str(round(time.time() * 1000))
    for key, timestamp, code in (
        ("unknown", now, "853003"),
        (app.app_key, "now", "853001"),
        (app.app_key, "1", "853002"),
        (app.app_key, now, "853004"),
    ):
        with pytest.raises(APIError, match=code):
            ding.oauth.get_sns_user_info_by_code(access_key=key, timestamp=timestamp, signature="wrong", tmp_auth_code="c")
    with pytest.raises(APIError, match="40078"):
        ding.oauth.exchange_sns_code(code="unknown", app_id=app.app_key, app_secret=app.app_secret)
