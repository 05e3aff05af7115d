"""Calls that the app of a vendor signs with the ticket that was pushed to it last (facts tokens.yaml third_party_signature)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hmac
from typing import TYPE_CHECKING

from dingkit._core._signatures import hmac_sha256
from dingkit.sandbox._serving import Refused, with_reason
from dingkit.sandbox._suites import TICKET, is_suite

if TYPE_CHECKING:
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Request


def checked_ticket(request: Request, app: Record, ticket: str) -> None:
    """Check the ticket of a suite; for a custom app any text is one.

    Raises:
        Refused: It is not the one that was pushed last.
    """
    found = request.world.issued(TICKET, app_key=app["app_key"])
    if is_suite(app) and (found is None or not hmac.compare_digest(str(found["value"]).encode(), ticket.encode())):
        because = "this is not the ticket that was pushed last"
        raise request.refuse("authentication", "unknown_suite_ticket", "invalid_suite_ticket", because=because)


def checked_signature(request: Request, app: Record | None) -> None:
    """Check the signature of a call.

    Raises:
        Refused: No app has this key, the ticket is an old one, or it was signed with another secret.
    """
    if app is None:
        raise _refused(request, "unknown_access_key", "no app has this key")
    timestamp, ticket = request.text("timestamp"), request.text("suiteTicket")
    if not (timestamp.isascii() and timestamp.isdigit()):
        raise _refused(request, "malformed_timestamp", "it must be milliseconds, as digits")
    expected = hmac_sha256(app["app_secret"], f"{timestamp}\n{ticket}")
    if not hmac.compare_digest(expected.encode(), request.text("signature").encode()):
        raise _refused(request, "wrong_signature", "signed with another secret, ticket or timestamp")
    checked_ticket(request, app, ticket)


def _refused(request: Request, name: str, because: str) -> Refused:
    """Refuse as every signed call does: pages document it with one of them alone."""
    failure = next(one.failures[name] for one in request.operation.others() if name in one.failures)
    request.notes.append(because)
    return Refused(failure.status, with_reason(failure.body, because))
