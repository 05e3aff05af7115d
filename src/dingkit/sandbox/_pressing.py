"""What happens when a person presses a button: a page is opened, a message is written, or a program is notified."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs, urlsplit

from dingkit.errors._base import ConfigurationError
from dingkit.sandbox._access import NAMES_OF_LOOPBACK

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import Corp

_REDIRECTS: Final = 10
_PAGE_SECONDS: Final = 10.0
_SHOWN: Final = 100_000


def target_of(url: str) -> tuple[str, str]:
    """Return what an address of a button does, `open` or `say`, and the address or the text.

    Addresses of the DingTalk app can hold another one; `dtmd` ones write a message to the robot (facts messages.yaml).

    Examples:
        >>> target_of("dingtalk://dingtalkclient/page/link?url=http%3A%2F%2F127.0.0.1%2Fleave&pc_slide=true")
        ('open', 'http://127.0.0.1/leave')
        >>> target_of("dtmd://dingtalkclient/sendMessage?content=help")
        ('say', 'help')
    """
    try:
        parts = urlsplit(url)
    except ValueError:  # no address: nothing can be opened
        return "open", url
    query = parse_qs(parts.query)
    if parts.scheme == "dtmd" and "content" in query:
        return "say", query["content"][0]
    if parts.scheme == "dingtalk" and "url" in query:
        return target_of(query["url"][0])
    return "open", url


async def press_link(corp: Corp, message: Record, button: Record, userid: str) -> dict[str, Any]:
    """Press a button that has an address; only pages of this machine are opened, of others the address is returned."""
    what, target = target_of(button["url"])
    if what == "say":
        from dingkit.sandbox._talk import say

        robot = message["from"].get("robot_code", "")
        group = "" if corp.get("group", message["conversation"]) is None else message["conversation"]
        if not robot and not group:
            raise ConfigurationError(
                "the button writes to the robot that sent the message, and this message is from an app: no page says what then happens"
            )
        sent = say(corp.world, corp, userid, robot_code=robot, conversation=group, text=target)
        return {"said": sent}
    return await _open(target)


def _is_here(url: str) -> bool:
    """Return whether an address is a page of this machine; what a program sends may not be an address at all."""
    try:
        parts = urlsplit(url)
        is_address = parts.scheme in {"http", "https"} and parts.port != 0  # reading a port refuses impossible ones
    except ValueError:
        return False
    return is_address and parts.hostname in NAMES_OF_LOOPBACK


async def _open(url: str) -> dict[str, Any]:
    import httpx

    async with httpx.AsyncClient(timeout=_PAGE_SECONDS, trust_env=False) as browser:
        for _ in range(_REDIRECTS):
            if not _is_here(url):
                break
            try:
                answer = await browser.get(url)
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                return {"opened": url, "status": 0, "text": f"{type(error).__name__}"}
            if answer.next_request is None:
                return {"opened": url, "status": answer.status_code, "text": answer.text[:_SHOWN]}
            url = str(answer.next_request.url)
    return {"opened": url, "status": None, "text": ""}
