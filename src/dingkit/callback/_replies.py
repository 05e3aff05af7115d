"""What a push is answered with."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dingkit.callback._request import NEW_SUITE_CHECK
from dingkit.events import event_type

if TYPE_CHECKING:
    from dingkit.events import Event

SUCCESS: Final = "success"
INVALID: Final = "fail"
"""Anything but `success` means that a license is not valid."""

SUITE_CHECKS = (NEW_SUITE_CHECK, "check_update_suite_url")
LICENSE_CHECK = "check_suite_license_code"
CHECKS = ("check_url", *SUITE_CHECKS, LICENSE_CHECK)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the web server answers: `body` is JSON.

    Attributes:
        status: 200; 403 when the request is refused; 503 when DingTalk shall push the event again.
        body: The bytes to send.
    """

    status: int
    body: bytes

    content_type = "application/json"


REFUSED = Reply(403, b'{"error":"refused"}')
LATER = Reply(503, b'{"error":"try again later"}')


def reply_text_for(event: Event, results: list[Any], suite_check_reply: str) -> str:
    """Choose the word: a license is valid only when your functions have said so.

    Source: facts callbacks.yaml required_reply of the events.
    """
    name = event_type(event)
    if name == LICENSE_CHECK:
        return SUCCESS if results and all(result is True for result in results) else INVALID
    if name in SUITE_CHECKS and suite_check_reply == "random":
        return str(getattr(event, "random", None) or SUCCESS)
    return SUCCESS
