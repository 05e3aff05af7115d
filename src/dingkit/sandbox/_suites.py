"""Apps of vendors: in which corps they are installed, their tickets, and the events of it."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Final

from dingkit.errors._base import ConfigurationError

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._world import World

INSTALLED: Final = "suite_installed"
"""Kind of the records of installations, of each corp by the key of the suite."""
TICKET: Final = "suite_ticket"
"""Kind of the secrets that are pushed to suites every few hours."""
AUTHORISED: Final = "suite_auth_code"
"""Kind of the codes that are exchanged for permanent ones."""
FOR_EVER: Final = 1e12
"""Seconds of what does not expire."""
CODE_SECONDS: Final = 300.0
DISABLED, ACTIVE, INACTIVE = 0, 1, 2
"""States of a suite in a corp (docs of `get_agent`)."""
_FIRST_AGENT: Final = 9000001


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


def corps_of(world: World, app: Record) -> list[str]:
    """Return the corps that an app is in."""
    if not is_suite(app):
        return [app["corp_id"]]
    return [corp["corp_id"] for corp in world.corps() if installed(world, app["app_key"], corp["corp_id"]) is not None]


def next_ticket(world: World, suite_key: str) -> str:
    """Give out a new ticket of a suite; the one before is not valid any more."""
    world.revoke(TICKET, app_key=suite_key, corp_id="")
    return world.issue(TICKET, seconds=FOR_EVER, app_key=suite_key)


def ticket_of(world: World, suite_key: str) -> str:
    """Return the ticket of a suite: the one that was pushed last, or the first."""
    found = world.issued(TICKET, app_key=suite_key)
    return next_ticket(world, suite_key) if found is None else str(found["value"])


def installation(world: World, suite_key: str, corp_id: str, *, active: bool) -> Record:
    """Write that a corp has installed a suite, and return what is known of that.

    Raises:
        ConfigurationError: There is no such suite.
    """
    app = world.app(suite_key)
    if app is None or not is_suite(app):
        raise ConfigurationError(f"there is no suite {suite_key!r}")
    corp = world.corp(corp_id)
    admins = [user["userid"] for user in corp.users() if user["admin"]]
    found = {
        "suite_key": suite_key,
        "corp_id": corp_id,
        "agent_id": corp.next_number("suite_agent", _FIRST_AGENT),
        "permanent_code": world.issue("permanent_code", seconds=FOR_EVER, corp_id=corp_id, app_key=suite_key),
        "admins": admins,
        "state": ACTIVE if active else INACTIVE,
    }
    corp.put(INSTALLED, suite_key, found)
    return found


def install(world: World, suite_key: str, corp_id: str) -> Record:
    """Let a corp install a suite; the suite is notified, and has to activate itself where it gets its events over HTTP.

    Over HTTP it gets a code for the permanent one (`tmp_auth_code`), as a row or over Stream the permanent one itself (`org_suite_auth`).

    Raises:
        ConfigurationError: There is no such suite.
    """
    found = installation(world, suite_key, corp_id, active=False)
    app = world.app(suite_key) or {}
    code = world.issue(AUTHORISED, seconds=CODE_SECONDS, corp_id=corp_id, app_key=suite_key)
    world.pushes.push_to(app, corp_id, "tmp_auth_code", SuiteKey=suite_key, AuthCode=code, AuthCorpId=corp_id)
    world.pushes.push_to(
        app,
        corp_id,
        "org_suite_auth",
        auth_corp_info={"corpid": corp_id, "corpName": name_of(world, corp_id)},
        auth_user_info={"userId": next(iter(found["admins"]), "")},
        permanent_code=found["permanent_code"],
    )
    return found


def uninstall(world: World, suite_key: str, corp_id: str) -> None:
    """Let a corp end its authorisation of a suite: its tokens are not valid any more, and it is notified.

    Raises:
        ConfigurationError: It is not installed there.
    """
    app = world.app(suite_key)
    if app is None or not world.corp(corp_id).delete(INSTALLED, suite_key):
        raise ConfigurationError(f"corp {corp_id!r} has no suite {suite_key!r}")
    for kind in ("app_token", "user_token", "permanent_code", AUTHORISED):
        world.revoke(kind, app_key=suite_key, corp_id=corp_id)
    for event in ("suite_relieve", "org_suite_relieve"):
        world.pushes.push_to(app, corp_id, event, SuiteKey=suite_key, AuthCorpId=corp_id)


def name_of(world: World, corp_id: str) -> str:
    """Return the name of a corp."""
    found: Any = next((corp["name"] for corp in world.corps() if corp["corp_id"] == corp_id), corp_id)
    return str(found)
