"""Apps of vendors: in which corps they are installed, and their tickets."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import World

INSTALLED: Final = "suite_installed"
"""Kind of the records of installations, of each corp by the key of the suite."""
TICKET: Final = "suite_ticket"
"""Kind of the secrets that suites are told every few hours."""
_FOR_EVER: Final = 1e12


def is_suite(app: Record) -> bool:
    """Return whether an app is one of a vendor, which other corps install."""
    return app.get("kind") == "suite"


def installed(world: World, suite_key: str, corp_id: str) -> Record | None:
    """Return what is known of a suite in a corp, or `None` where it is not installed."""
    return world.corp(corp_id).get(INSTALLED, suite_key)


def apps_in(world: World, corp_id: str) -> list[Record]:
    """Return the apps that a corp has: its own ones, and those of vendors that it has installed."""
    return [
        app
        for app in world.apps()
        if (installed(world, app["app_key"], corp_id) is not None if is_suite(app) else app["corp_id"] == corp_id)
    ]


def next_ticket(world: World, suite_key: str) -> str:
    """Give out a new ticket of a suite; the one before is good no more."""
    world.revoke(TICKET, app_key=suite_key, corp_id="")
    return world.issue(TICKET, seconds=_FOR_EVER, app_key=suite_key)
