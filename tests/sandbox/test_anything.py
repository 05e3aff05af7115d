"""Nothing ends the sandbox, and nothing makes it answer what the spec does not allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sandbox.anything import Caller, Sent, as_described, with_anything
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingkit.sandbox import Sandbox


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    """What sends requests over one connection."""
    caller = Caller(sandbox)
    yield caller
    caller.close()


@sweep("sent", as_described, ids=lambda sent: sent.name)
def test_every_documented_request_is_answered_as_the_spec_says(caller: Caller, sent: Sent) -> None:
    caller.check(sent)


@sweep("sent", lambda: with_anything(2), ids=lambda sent: sent.name)
def test_whatever_is_sent_is_answered_as_the_spec_says(caller: Caller, sent: Sent) -> None:
    caller.check(sent)
