"""What tests and people do with a sandbox as a whole: look, begin anew, move its clock, let things go wrong."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _control
from dingkit.sandbox._control import ENDPOINTS, EVENTS, PREFIX, ControlError, endpoint
from dingkit.sandbox._events import example_fields, names
from dingkit.sandbox._schemas import (
    INTEGER,
    NOTHING,
    NUMBER,
    SCHEMAS,
    TEXT,
    described,
    ref,
    shape,
)
from dingkit.sandbox._seed import sow

if TYPE_CHECKING:
    from dingkit.sandbox._control import Control

_CENTURIES: Final = 10_000_000_000
"""Seconds that a clock is moved at most at a time: three hundred years, within which every calendar can tell the day."""


@endpoint("GET", "/openapi.json", "This description.", answer={"type": "object", "description": "An OpenAPI document."})
async def describe(control: Control, _: dict[str, Any]) -> Any:
    paths: dict[str, Any] = {}
    for one in ENDPOINTS.values():
        paths.setdefault(f"{PREFIX}{one.path}", {})[one.method.lower()] = one.described()
    info = {"title": "dingkit sandbox: control API", "version": version("dingkit"), "description": (_control.__doc__ or "").strip()}
    return {"openapi": "3.1.0", "info": info, "servers": [{"url": control.world.url}], "paths": paths, "components": {"schemas": SCHEMAS}}


@endpoint(
    "GET",
    EVENTS,
    "What happens, as server-sent events, each with a `Frame` as JSON: at most ten a second, what was too much for one is left out.",
    answer=TEXT,
    media_type="text/event-stream",
)
async def events(control: Control, given: dict[str, Any]) -> None:  # pragma: no cover - `Control` serves it itself
    del control, given


@endpoint("GET", "/state", "Corps, apps with their secrets, robots, and the clock.", answer=ref("State"))
async def state(control: Control, _: dict[str, Any]) -> Any:
    world = control.world
    return {
        "url": world.url,
        "corps": world.corps(),
        "apps": world.apps(),
        "webhook_robots": world.database.find("", "webhook_robot"),
        "clock": {"now": world.clock.now(), "offset": world.clock.offset},
        "troubles": [trouble.to_dict() for trouble in world.troubles.list()],
    }


@endpoint(
    "GET",
    "/proxy",
    "The proxy that leads programs with fixed hosts here: its address, and the certificate in PEM that they are to trust.",
    answer=shape(url=TEXT, certificate=described(TEXT, "In PEM.")),
)
async def proxy(control: Control, _: dict[str, Any]) -> Any:
    return {"url": control.world.url, "certificate": control.proxy.authority.certificate}


@endpoint(
    "POST",
    "/reset",
    "Forget everything and begin anew: with the seed that the sandbox was started with, or with another one.",
    answer=NOTHING,
    seed={"type": "object", "description": "Corps with what is in them, as in a seed file."},
)
async def reset(control: Control, given: dict[str, Any]) -> None:
    world = control.world
    world.database.rollback()
    world.pending.clear()
    await world.pushes.reset()
    world.database.clear()
    world.journal.clear()
    world.troubles.clear()
    world.clock.offset = 0.0
    sow(world, given.get("seed") or control.seed)


@endpoint("POST", "/snapshot", "Keep all there is under a name.", answer=NOTHING, required=("name",), name=TEXT)
async def snapshot(control: Control, given: dict[str, Any]) -> None:
    control.world.database.snapshot(given["name"])


@endpoint("POST", "/restore", "Bring back what was kept under a name.", answer=NOTHING, required=("name",), name=TEXT)
async def restore(control: Control, given: dict[str, Any]) -> None:
    if not control.world.database.restore(given["name"]):
        raise ControlError(f"there is no snapshot {given['name']!r}")


@endpoint("GET", "/clock", "What time it is.", answer=ref("Clock"))
async def clock(control: Control, _: dict[str, Any]) -> Any:
    return {"now": control.world.clock.now(), "offset": control.world.clock.offset}


@endpoint(
    "POST",
    "/clock",
    "Move the clock.",
    answer=ref("Clock"),
    required=("advance",),
    advance={**NUMBER, "minimum": -_CENTURIES, "maximum": _CENTURIES, "description": "Seconds; back when negative."},
)
async def move_clock(control: Control, given: dict[str, Any]) -> Any:
    control.world.clock.advance(given["advance"])
    return await clock(control, given)


@endpoint(
    "POST",
    "/fail",
    "Let something go wrong from now on.",
    answer=ref("Trouble"),
    operation=described(TEXT, "Name of an operation or a domain; all of them without one."),
    code={"type": ["string", "integer"], "description": "Error code that is answered; for `how` error."},
    status={**INTEGER, "minimum": 200, "maximum": 599, "description": "HTTP status in place of the documented one."},
    how={"enum": ["error", "reset", "html", "expired", "slow"], "description": "What goes wrong; `error` when a code is given."},
    delay={**NUMBER, "minimum": 0, "maximum": 600, "description": "Seconds before it happens, or before the answer."},
    times={**INTEGER, "minimum": 1, "description": "For so many calls."},
    seconds={**NUMBER, "minimum": 0, "description": "For so long, by the sandbox's clock."},
    share={**NUMBER, "minimum": 0, "maximum": 100, "description": "Of a hundred calls so many."},
)
async def fail(control: Control, given: dict[str, Any]) -> Any:
    world = control.world
    operation = given.get("operation", "")
    domains = {one.domain for one in world.description.operations.values()}
    if operation and operation not in world.description.operations and operation not in domains:
        raise ControlError(f"{operation!r} is neither an operation nor a domain of the spec")
    how = given.get("how", "error" if "code" in given else "slow" if "delay" in given else "")
    if not how or (how == "error" and "code" not in given):
        raise ControlError("say what goes wrong: `code` for an error, or `how`, or `delay`")
    trouble = world.troubles.add(
        operation=operation,
        code=str(given.get("code", "")),
        status=given.get("status"),
        delay=float(given.get("delay", 0.0)),
        how=how,
        times=given.get("times"),
        until=world.clock.now() + given["seconds"] if "seconds" in given else None,
        share=float(given.get("share", 100.0)),
    )
    return trouble.to_dict()


@endpoint("DELETE", "/fail", "End trouble: one, or all.", answer=NOTHING, id=described(INTEGER, "Which one; all without it."))
async def mend(control: Control, given: dict[str, Any]) -> None:
    if "id" not in given:
        control.world.troubles.clear()
    elif not control.world.troubles.remove(given["id"]):
        raise ControlError(f"there is no trouble {given['id']}")


@endpoint(
    "GET",
    "/catalogue",
    "What there is in the spec: operations with their error codes, events with an example of each.",
    answer=ref("Catalogue"),
)
async def catalogue(control: Control, _: dict[str, Any]) -> Any:
    description = control.world.description
    return {
        "operations": {
            one.id: {"domain": one.domain, "summary": one.summary, "codes": list(one.codes)} for one in description.operations.values()
        },
        "events": {name: example_fields(description, name) or {} for name in names(description)},
    }
