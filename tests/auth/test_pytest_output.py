"""What pytest prints of a failing test that calls anything that takes a secret: none, in whatever way it prints."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dingkit.credentials import StaticToken
from tests.auth.secret_calls import BROKEN, CALLS, CASES, CONTROL, REFUSED, STANDALONE, VARIANTS, bound_of

if TYPE_CHECKING:
    from collections.abc import Sequence

SESSION = Path(__file__).with_name("failing_session.py")
SENTINEL = "leaked"


@pytest.mark.parametrize(
    ("options", "package", "variants"),
    [([], "dingkit.", (REFUSED, CONTROL)), (["-l"], "dingkit.", (REFUSED, BROKEN)), (["-l", "--tb=long"], "ding", VARIANTS)],
    ids=["plain", "-l", "-l --tb=long"],
)
def test_no_secret_is_printed(options: list[str], package: str, variants: Sequence[str]) -> None:
    command = [sys.executable, "-m", "pytest", str(SESSION), "-q", "-p", "no:cacheprovider", "-rN", *options]
    environment = os.environ | {"SENTINEL": SENTINEL, "PACKAGE": package, "VARIANTS": ",".join(variants)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=SESSION.parents[2], env=environment)
    shown = done.stdout + done.stderr
    wanted = [name for name, variant in CASES if variant in variants and name.startswith(package)]
    assert shown.splitlines()[-1].startswith(f"{len(wanted)} failed in "), shown[-2000:]
    assert [line for line in shown.splitlines() if SENTINEL in line] == []


def test_what_takes_secrets_is_found() -> None:
    assert {
        "dingkit.DingTalk",
        "dingkit.callback.CallbackCrypto",
        "dingkit.card.read_pressed",
        "dingkit.credentials.UserToken",
        "dingkit.oauth.OauthApi.exchange_sns_code",
        "dingkit.robot.read_inbound",
        "dingkit.robot.RobotWebhook",
        "dingkit.stores.FileStore",
        "dingtalk_openapi.api.token.TokenApi.get_token",
        f"dingtalk_openapi.api.token.AsyncTokenApi.get_token{STANDALONE}",
        "dingtalk_openapi.Client",
    } <= CALLS.keys()


def test_it_is_known_how_to_call_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a new class of its own needs an object of it in secret_calls.py."""
    monkeypatch.setenv("SENTINEL", SENTINEL)
    assert all(callable(bound_of(public, {"credential": StaticToken("t")})) for public in CALLS.values())
