"""The options that are handed on are the arguments of the clients, which take and refuse them as if they were given directly."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ForwardRef

import httpx
import pytest

from dingkit import AsyncClientOptions, AsyncDingTalk, AsyncWebhookOptions, ClientOptions, DingTalk, WebhookOptions
from dingkit.robot import AsyncRobotWebhook, RobotWebhook

if TYPE_CHECKING:
    from collections.abc import Callable

ENVIRONMENT = {"DINGTALK_APP_KEY": "dingabc", "DINGTALK_APP_SECRET": "app-secret"}
OF_A_CREDENTIAL = {"app_key", "app_secret", "credential"}


def arguments(client: type) -> dict[str, str]:
    """Name and type of each argument that a client takes."""
    parameters = inspect.signature(client).parameters
    return {name: parameter.annotation for name, parameter in parameters.items()}


def options(typed: Any) -> dict[str, str]:
    """Name and type of each option, and that none is required."""
    assert typed.__required_keys__ == frozenset()
    found: dict[str, ForwardRef] = typed.__annotations__
    return {name: reference.__forward_arg__ for name, reference in found.items()}


@pytest.mark.parametrize(
    ("client", "of_client", "of_webhook"),
    [(DingTalk, ClientOptions, WebhookOptions), (AsyncDingTalk, AsyncClientOptions, AsyncWebhookOptions)],
)
def test_they_are_the_arguments_of_the_client(client: type, of_client: Any, of_webhook: Any) -> None:
    taken = arguments(client)

    assert options(of_client) == taken
    assert options(of_webhook) == {name: kind for name, kind in taken.items() if name not in OF_A_CREDENTIAL}


@pytest.mark.parametrize(
    "make",
    [
        lambda given: DingTalk.from_env(ENVIRONMENT, **given),
        lambda given: AsyncDingTalk.from_env(ENVIRONMENT, **given),
        lambda given: RobotWebhook("2f8a", **given),
        lambda given: AsyncRobotWebhook("2f8a", **given),
    ],
    ids=["DingTalk", "AsyncDingTalk", "RobotWebhook", "AsyncRobotWebhook"],
)
def test_a_misspelt_one_is_refused(make: Callable[[dict[str, Any]], object]) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'max_retires'"):
        make({"max_retires": 5})


def test_they_reach_the_client() -> None:
    with httpx.Client() as http:
        options: ClientOptions = {"agent_id": 7, "base_urls": {"oapi": "http://127.0.0.1:9"}, "check_limits": False, "http_client": http}
        ding = DingTalk.from_env({**ENVIRONMENT, "DINGTALK_AGENT_ID": "8"}, **options)

    assert (ding.agent_id, ding.base_urls["oapi"], ding.check_limits) == (7, "http://127.0.0.1:9", False)
