"""Custom robots of groups: what secures them, how often they may send, whom they mention."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hmac
import ipaddress
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from dingkit._core._signatures import hmac_sha256
from dingkit.sandbox import _messages
from dingkit.sandbox._world import ALL_CORPS

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Request
    from dingkit.sandbox._world import Corp

_TOLERANCE_MS: Final = 3600 * 1000
_CALLS: Final = 20
_WINDOW: Final = 60.0
_THROTTLED: Final = 600.0
"""A robot sends 20 messages a minute; beyond that it is throttled for ten minutes (x-limits of `send_robot_message`)."""


def check_security(request: Request, robot: Record) -> None:
    """Check what a robot is secured by.

    Raises:
        Refused: The message does not pass.
    """
    if robot.get("secret"):
        _check_signature(request, robot["secret"])
    if robot.get("keywords"):
        text = _messages.plain_text(request.arguments)
        if not any(word in text for word in robot["keywords"]):
            raise request.refuse("permission", "keywords_not_in_content")
    if robot.get("ips") and not _is_among(request.client, robot["ips"]):
        raise request.refuse("permission", "ip_not_in_whitelist", because=f"{request.client} is not in the list")


def _check_signature(request: Request, secret: str) -> None:
    timestamp = request.get("timestamp")
    if timestamp is None or abs(request.world.clock.now_ms() - int(timestamp)) > _TOLERANCE_MS:
        raise request.refuse("permission", "invalid_timestamp")
    given, expected = request.text("sign"), hmac_sha256(secret, f"{timestamp}\n{secret}")
    # Several clients encode it twice, and their messages arrive.
    if not any(hmac.compare_digest(one.encode(), expected.encode()) for one in (given, unquote(given))):
        raise request.refuse("permission", "sign_not_match")
    if given != expected:
        request.notes.append("sign: percent-encoded twice")


def _is_among(client: str, ranges: list[str]) -> bool:
    try:
        address = ipaddress.ip_address(client)
        return any(address in ipaddress.ip_network(one, strict=False) for one in ranges)
    except ValueError:
        return False


def check_rate(request: Request, robot: Record) -> None:
    """Count a message of a robot.

    Raises:
        Refused: It sends too many.
    """
    database, key, now = request.world.database, robot["access_token"], request.world.clock.now()
    sent: Record = database.get(ALL_CORPS, "webhook_calls", key) or {"times": [], "throttled_until": 0}
    sent["times"] = [time for time in sent["times"] if now - time < _WINDOW]
    is_too_fast = now < sent["throttled_until"]
    if not is_too_fast and len(sent["times"]) >= _CALLS:
        is_too_fast, sent["throttled_until"] = True, now + _THROTTLED
    if not is_too_fast:
        sent["times"].append(now)
    database.put(ALL_CORPS, "webhook_calls", key, sent)
    if is_too_fast:
        database.commit()  # a refusal undoes what was not committed
        raise request.refuse("rate_limit", "too_many_660026", because="20 messages a minute; throttled for ten minutes")


def mentioned(corp: Corp, members: list[str], body: dict[str, Any]) -> list[str]:
    """Return whom a message mentions: those whom its `at` names and whose id is in the text after an @; all without that."""
    at = body.get("at") or {}
    if at.get("isAtAll"):
        return members
    text = _messages.plain_text({name: value for name, value in body.items() if name != "at"})
    found = []
    for userid in members:
        user = corp.user(userid) or {}
        named = {userid: at.get("atUserIds"), str(user.get("mobile")): at.get("atMobiles")}
        if any(name in (names or ()) and f"@{name}" in text for name, names in named.items()):
            found.append(userid)
    return found
