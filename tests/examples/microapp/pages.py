"""Reads pages as a browser without scripts would."""

from __future__ import annotations

import re

import httpx

LOGIN_PATH = "/oauth2/auth"


def at_dingtalk(url: httpx.URL | str, userid: str) -> httpx.URL:
    """The address of a login, as the browser of somebody whom DingTalk knows already; without a userid that of somebody who refuses."""
    return httpx.URL(url).copy_set_param("as", userid)


def browser_of(userid: str, base_url: httpx.URL | str) -> httpx.Client:
    """A browser in which somebody is signed in to DingTalk and has agreed before; without a userid somebody who refuses."""

    def be_known(request: httpx.Request) -> None:
        if request.url.path == LOGIN_PATH:
            request.url = at_dingtalk(request.url, userid)

    # No connection is kept: where the server closes one in the moment of a request, a browser asks again, and this client would not.
    limits = httpx.Limits(max_keepalive_connections=0)
    return httpx.Client(base_url=base_url, trust_env=False, timeout=60, limits=limits, event_hooks={"request": [be_known]})


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, f"the page has no field {name}"
    return found[1]


def heading(page: str) -> str:
    """The text of the page's h1."""
    found = re.search(r"<h1>(.*?)</h1>", page)
    assert found, "the page has no heading"
    return found[1]


def form(client: httpx.Client) -> dict[str, str]:
    """The fields of the form that sends a notification."""
    page = client.get("/").text
    return {name: hidden(page, name) for name in ("csrf", "key")}
