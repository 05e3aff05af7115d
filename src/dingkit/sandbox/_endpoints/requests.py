"""What programs have asked for and what was pushed to them: looked at, copied, done once more."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _copying
from dingkit.sandbox._control import ControlError, endpoint
from dingkit.sandbox._journal import Entry
from dingkit.sandbox._schemas import AFTER, FLAG, INTEGER, LIMIT, TEXT, WAIT, described, one_of, ref, shape

if TYPE_CHECKING:
    from dingkit.sandbox._control import Control

_NUMBER: Final = described(INTEGER, "Number of the request or push.")


@endpoint(
    "GET",
    "/requests",
    "The newest requests and pushes, the oldest first; secrets are hidden.",
    answer={"type": "array", "items": one_of(ref("Request"), ref("RequestInShort"))},
    operation=described(TEXT, "Only those of this operation."),
    kind={"enum": ["request", "push", "proxy"], "description": "`proxy`: what was wanted of the proxy and is none of DingTalk's."},
    after=AFTER,
    limit=LIMIT,
    wait=WAIT,
    count={**INTEGER, "minimum": 1, "description": "Wait for so many."},
    short=described(FLAG, "Without headers and bodies."),
)
async def requests(control: Control, given: dict[str, Any]) -> Any:
    world = control.world
    operation = given.get("operation", "")
    if operation and operation not in world.description.operations and given.get("kind") != "push":
        raise ControlError(f"the spec has no operation {operation!r}")

    def look() -> list[Any]:
        return world.journal.find(
            operation=operation, kind=given.get("kind", ""), after=given.get("after", 0), limit=given.get("limit", 1000)
        )

    show = Entry.in_short if given.get("short") else Entry.shown
    return [show(entry) for entry in await control.wait(look, given.get("wait", 0), given.get("count", 1))]


@endpoint(
    "GET",
    "/request",
    "One request or push, with headers and bodies; secrets are hidden.",
    answer=ref("Request"),
    required=("number",),
    number=_NUMBER,
)
async def request(control: Control, given: dict[str, Any]) -> Any:
    return _entry(control, given).shown()


def _entry(control: Control, given: dict[str, Any]) -> Entry:
    found = control.world.journal.get(given["number"])
    if found is None:
        raise ControlError(f"there is no request {given['number']}, or it is not kept any more")
    return found


@endpoint(
    "GET",
    "/copy",
    "One request as something to run; secrets are variables.",
    answer=shape(text=TEXT),
    required=("number", "form"),
    number=_NUMBER,
    form={"enum": ["curl", "dingkit"]},
)
async def copy_request(control: Control, given: dict[str, Any]) -> Any:
    entry = _entry(control, given)
    if given["form"] == "curl":
        return {"text": _copying.as_curl(entry, control.world.url)}
    return {"text": _copying.as_dingkit(entry, control.world.description)}


@endpoint("POST", "/again", "Send a request once more, or push what was pushed.", answer=ref("Again"), required=("number",), number=_NUMBER)
async def repeat(control: Control, given: dict[str, Any]) -> Any:
    return await _copying.repeat(control.world, control.application, _entry(control, given))
