"""New apps in the sandbox: somebody scans a code and says yes, or does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.errors import ServerError
from dingkit.sandbox import SandboxError

if TYPE_CHECKING:
    from dingkit.sandbox import Sandbox


@pytest.fixture
def patient(ding: DingTalk) -> DingTalk:
    """A client that tries nothing twice."""
    return ding.with_options(max_retries=0)


def test_an_app_is_made(sandbox: Sandbox, patient: DingTalk) -> None:
    nonce = patient.app.init_app_registration(source="qoderWork")
    assert nonce.expires_in == 300
    begun = patient.app.begin_app_registration(nonce=nonce.nonce)
    assert (begun.expires_in, begun.interval) == (7200, 5)
    assert begun.verification_uri_complete == f"{begun.verification_uri}?user_code={begun.user_code}"
    assert str(begun.verification_uri).startswith(sandbox.url)
    waiting = patient.app.poll_app_registration(device_code=begun.device_code)
    assert (waiting.status, waiting.client_id) == ("WAITING", None)
    assert sandbox.registrations() == [begun.user_code]
    app = sandbox.approve_registration(str(begun.user_code))
    assert (app.name, app.corp_id, app.robot_code) == ("qoderWork", sandbox.app.corp_id, app.app_key)
    done = patient.app.poll_app_registration(device_code=begun.device_code)
    assert (done.status, done.client_id, done.client_secret) == ("SUCCESS", app.app_key, app.app_secret)
    assert sandbox.registrations() == []
    with DingTalk(app.app_key, app.app_secret, url=sandbox.url) as new:
        assert new.contact.count_users(only_active=False).result.count == 5


async def test_names_of_new_apps(sandbox: Sandbox, async_ding: AsyncDingTalk) -> None:
    codes = []
    for _ in range(2):
        nonce = (await async_ding.app.init_app_registration()).nonce
        codes.append(str((await async_ding.app.begin_app_registration(nonce=nonce)).user_code))
    named = sandbox.approve_registration(codes[0], name="Mine", corp_id=sandbox.app.corp_id)
    unnamed = sandbox.approve_registration(codes[1])
    assert (named.name, unnamed.name) == ("Mine", unnamed.app_key)
    assert (named.agent_id, unnamed.agent_id) == (2000001, 2000002)


def test_a_refusal_by_the_person(sandbox: Sandbox, patient: DingTalk) -> None:
    begun = patient.app.begin_app_registration(nonce=patient.app.init_app_registration().nonce)
    sandbox.reject_registration(str(begun.user_code), "授权被取消")
    answer = patient.app.poll_app_registration(device_code=begun.device_code)
    assert (answer.status, answer.fail_reason, answer.client_secret) == ("FAIL", "授权被取消", None)
    with pytest.raises(SandboxError, match=f"no new app waits with the code '{begun.user_code}'; there are none"):
        sandbox.approve_registration(str(begun.user_code))
    with pytest.raises(SandboxError, match="no new app waits with the code 'XXXX'"):
        sandbox.reject_registration("XXXX", "no")


def test_codes_end(sandbox: Sandbox, patient: DingTalk) -> None:
    nonce = patient.app.init_app_registration().nonce
    begun = patient.app.begin_app_registration(nonce=nonce)
    with pytest.raises(ServerError, match="used up"):
        patient.app.begin_app_registration(nonce=nonce)
    late = patient.app.init_app_registration().nonce
    sandbox.clock.advance(301)
    with pytest.raises(ServerError, match="expired"):
        patient.app.begin_app_registration(nonce=late)
    with pytest.raises(ServerError, match="the device code is unknown"):
        patient.app.poll_app_registration(device_code="none")
    sandbox.clock.advance(7200)
    assert patient.app.poll_app_registration(device_code=begun.device_code).status == "EXPIRED"
    assert sandbox.registrations() == []
