"""The script has the sandbox check every signature; else the tests of the page would prove little."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

if TYPE_CHECKING:
    from tests.examples.microapp.playground import Playground


@pytest.mark.parametrize(
    ("change", "code"),
    [({"signature": "0" * 40}, "52013"), ({"timeStamp": 1}, "52013"), ({"corpId": "ding1"}, "52013"), ({"agentId": "9"}, "52019")],
)
def test_a_signature_that_does_not_fit_is_refused(employee: httpx.Client, ground: Playground, change: dict[str, Any], code: str) -> None:
    page = f"{ground.app_url}/"
    config = employee.get("/api/jsapi-config", params={"url": page}).json()

    def verdict(**asked: Any) -> str:
        asked = {"config": json.dumps(asked["config"]), "url": asked["url"]}
        return httpx.get(ground.script_url, params=asked, trust_env=False, timeout=60).text

    assert verdict(config=config, url=f"{page}#part") == 'dd.settle(...["ready", null]);'
    assert f'"errorCode": "{code}"' in verdict(config=config | change, url=page)
    assert '"errorCode": "52013"' in verdict(config=config, url=f"{page}?other")
