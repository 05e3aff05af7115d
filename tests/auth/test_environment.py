"""What the environment decides, and who gets to see it."""

from __future__ import annotations

import dataclasses
import inspect
import os
import pydoc
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from typer.main import get_command

from dingkit import AsyncDingTalk, DingTalk
from dingkit.cli._app import app
from dingkit.credentials import StaticToken
from dingkit.errors import ConfigurationError
from dingkit.robot import AsyncRobotWebhook, RobotWebhook
from dingkit.stream import DingTalkStream
from dingtalk_openapi.operations import HOSTS
from tests.public import everything, modules
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


OAPI, API = "http://127.0.0.1:4010", "http://127.0.0.1:4011"
ELSEWHERE = "http://127.0.0.1:4012"
SENTINEL = "TOPSECRET"
VARIABLES = (
    "APP_KEY",
    "APP_SECRET",
    "ACCESS_TOKEN",
    "CORP_ID",
    "URL",
    "BASE_URL",
    "API_BASE_URL",
    "ROBOT_WEBHOOK",
    "ROBOT_SECRET",
    "CALLBACK_TOKEN",
)
Kind = type[DingTalk] | type[AsyncDingTalk]
BOTH = pytest.mark.parametrize("kind", [DingTalk, AsyncDingTalk])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_BASE_URL", OAPI)
    monkeypatch.setenv("DINGTALK_API_BASE_URL", API)


def hosts(ding: Any) -> tuple[str, str]:
    return ding._base_urls["oapi"], ding._base_urls["api"]


WAYS: dict[str, Callable[[], Any]] = {
    "DingTalk": lambda: DingTalk("k", "s"),
    "AsyncDingTalk": lambda: AsyncDingTalk("k", "s"),
    "a credential": lambda: DingTalk(credential=StaticToken("t")),
    "from_env": lambda: DingTalk.from_env({**os.environ, "DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s"}),
    "RobotWebhook": lambda: RobotWebhook("2f8a")._ding,
    "AsyncRobotWebhook": lambda: AsyncRobotWebhook("2f8a", "SEC")._ding,
    "DingTalkStream": lambda: DingTalkStream(DingTalk("k", "s"))._ding,
    "with_options": lambda: DingTalk("k", "s").with_options(max_retries=0),
}


@pytest.mark.parametrize("way", WAYS)
class TestAddresses:
    """Whatever makes a client obeys the environment."""

    @pytest.mark.usefixtures("environment")
    def test_those_of_the_environment(self, way: str) -> None:
        assert hosts(WAYS[way]()) == (OAPI, API)

    def test_without_them_those_of_dingtalk(self, way: str) -> None:
        assert hosts(WAYS[way]()) == (HOSTS["oapi"], HOSTS["api"])

    def test_one_of_them(self, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_API_BASE_URL", API)
        assert hosts(WAYS[way]()) == (HOSTS["oapi"], API)

    def test_blanks_around_them_go_and_empty_ones_count_as_absent(self, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_BASE_URL", f" {OAPI}/\r\n")
        monkeypatch.setenv("DINGTALK_API_BASE_URL", " \n")
        assert hosts(WAYS[way]()) == (OAPI, HOSTS["api"])

    def test_one_for_all_hosts(self, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_URL", f"{OAPI}/")
        assert dict(WAYS[way]().base_urls) == dict.fromkeys(HOSTS, OAPI)

    def test_one_for_all_hosts_beside_that_of_one(self, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_URL", OAPI)
        monkeypatch.setenv("DINGTALK_API_BASE_URL", API)
        with pytest.raises(ConfigurationError, match=r"^set either DINGTALK_URL or DINGTALK_API_BASE_URL: the first is for all hosts$"):
            WAYS[way]()

    def test_what_is_not_an_address_is_named(self, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DINGTALK_API_BASE_URL", "localhost:4011")
        with pytest.raises(ConfigurationError, match=r"^DINGTALK_API_BASE_URL must be a whole address"):
            WAYS[way]()


@pytest.mark.usefixtures("environment")
@BOTH
class TestOrder:
    """What is given goes before the environment."""

    def test_arguments(self, kind: Kind) -> None:
        assert hosts(kind("k", "s", base_url=ELSEWHERE)) == (ELSEWHERE, API)
        assert hosts(kind("k", "s", api_base_url=ELSEWHERE)) == (OAPI, ELSEWHERE)

    def test_all_urls_by_name(self, kind: Kind) -> None:
        assert hosts(kind("k", "s", base_url=API, base_urls={"oapi": ELSEWHERE})) == (ELSEWHERE, API)

    def test_one_url_for_all_hosts(self, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
        made = [kind("k", "s", url=f"{ELSEWHERE}/"), kind.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s"}, url=ELSEWHERE)]
        monkeypatch.setenv("DINGTALK_URL", API)  # a third beside those of the hosts, and none of them is looked at
        made.append(kind("k", "s", url=ELSEWHERE))
        made.append(kind.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s", "DINGTALK_URL": ELSEWHERE}))
        assert [dict(ding.base_urls) for ding in made] == [dict.fromkeys(HOSTS, ELSEWHERE)] * 4

    def test_that_of_a_host_goes_before_one_for_all_in_the_environment(self, kind: Kind) -> None:
        variables = {"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s", "DINGTALK_URL": API}
        assert hosts(kind.from_env(variables, base_url=ELSEWHERE)) == (ELSEWHERE, API)
        assert kind.from_env(variables, base_urls={"login": OAPI}).base_urls["login"] == OAPI

    @pytest.mark.parametrize("option", [{"base_url": API}, {"api_base_url": API}, {"base_urls": {"login": API}}], ids=min)
    def test_one_url_for_all_hosts_beside_that_of_one(self, kind: Kind, option: dict[str, Any]) -> None:
        said = r"^url is that of all hosts: give it without base_url, api_base_url and base_urls$"
        with pytest.raises(ConfigurationError, match=said):
            kind("k", "s", url=ELSEWHERE, **option)
        with pytest.raises(ConfigurationError, match=said):
            kind.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s"}, url=ELSEWHERE, **option)

    def test_dingtalk_itself_can_be_given(self, kind: Kind) -> None:
        assert hosts(kind("k", "s", base_url=HOSTS["oapi"], api_base_url=HOSTS["api"])) == (HOSTS["oapi"], HOSTS["api"])

    def test_a_mapping_in_place_of_the_environment_is_all_that_is_looked_at(self, kind: Kind) -> None:
        assert hosts(kind.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s"})) == (HOSTS["oapi"], HOSTS["api"])

    def test_options_go_before_a_mapping(self, kind: Kind) -> None:
        variables = {"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s", "DINGTALK_BASE_URL": API}
        assert hosts(kind.from_env(variables, base_url=ELSEWHERE)) == (ELSEWHERE, HOSTS["api"])


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize("kind", [RobotWebhook, AsyncRobotWebhook])
class TestWebhook:
    """A whole address says itself where it leads; only DingTalk's own host is where the environment says that it is."""

    def test_an_address_wins(self, kind: Any) -> None:
        made = kind(f"{ELSEWHERE}/robot/send?access_token=2f8a")
        assert repr(made) == f"{kind.__name__}(base_url={ELSEWHERE!r})"

    def test_that_of_dingtalk_is_where_the_others_are(self, kind: Any) -> None:
        made = kind("https://oapi.dingtalk.com/robot/send?access_token=2f8a")
        assert repr(made) == f"{kind.__name__}(base_url={OAPI!r})"

    def test_an_option_wins_over_all(self, kind: Any) -> None:
        options: list[dict[str, Any]] = [{"base_url": ELSEWHERE}, {"url": ELSEWHERE}, {"base_urls": {"oapi": ELSEWHERE}}]
        for option in options:
            for given in ("2f8a", f"{API}/robot/send?access_token=2f8a"):
                assert repr(kind(given, **option)) == f"{kind.__name__}(base_url={ELSEWHERE!r})"


class TestFromEnv:
    """Each variable is read as an argument is."""

    def test_line_ends_go(self) -> None:
        ding = DingTalk.from_env({"DINGTALK_APP_KEY": "k\n", "DINGTALK_APP_SECRET": "s\n", "DINGTALK_AGENT_ID": " 7\n"})
        assert repr(ding.credential) == "InternalApp(app_key='k', legacy=False)"
        assert ding.agent_id == 7

    @sweep("name", ["APP_KEY", "APP_SECRET", "CORP_ID", "URL", "BASE_URL", "API_BASE_URL"])
    def test_what_cannot_be_right_is_named_without_its_value(self, name: str) -> None:
        variables = {"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": "s", f"DINGTALK_{name}": f"{SENTINEL}\n{SENTINEL}"}
        with pytest.raises(ConfigurationError, match=rf"^DINGTALK_{name} holds a character that cannot be seen \(U\+000A\)") as caught:
            DingTalk.from_env(variables)
        assert SENTINEL not in str(caught.value)

    @pytest.mark.parametrize("value", ["", " ", "\n"])
    def test_one_that_is_blank_counts_as_absent(self, value: str) -> None:
        with pytest.raises(ConfigurationError, match=r"set the environment variable\(s\) DINGTALK_APP_SECRET$"):
            DingTalk.from_env({"DINGTALK_APP_KEY": "k", "DINGTALK_APP_SECRET": value, "DINGTALK_CORP_ID": value})


class TestHelp:
    """Help, hovers and documentation show defaults and annotations; none of them holds the environment."""

    def test_no_default_is_the_environment(self) -> None:
        found = [name for name, public in everything().items() for each in public.parameters.values() if is_environment(each.default)]
        assert found == []

    def test_no_field_has_the_environment_as_its_default(self) -> None:
        owners = {public.owner for public in everything().values() if public.owner is not None}
        fields = [field for owner in owners if dataclasses.is_dataclass(owner) for field in dataclasses.fields(owner)]
        assert len(fields) > 50
        assert [field.name for field in fields if is_environment(field.default)] == []

    def test_help_of_everything_in_a_program_with_secrets_in_its_environment(self) -> None:
        program = "import tests.auth.test_environment as here; print(here.help_of_everything())"
        environment = os.environ | {f"DINGTALK_{name}": f"{SENTINEL}_{name}" for name in VARIABLES} | {"OTHER": SENTINEL}
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment, cwd=os.curdir)
        assert "from_env" in done.stdout
        assert "DINGTALK_APP_SECRET" in done.stdout
        assert [line for line in done.stdout.splitlines() if SENTINEL in line] == []


def is_environment(value: object) -> bool:
    """Whether a value is the environment, a part of it or a copy; `all` of an empty mapping is true."""
    if value is os.environ:
        return True
    texts = value.items() if isinstance(value, dict) else ()
    return bool(texts) and all(os.environ.get(str(name)) == text for name, text in texts)


def help_of_everything() -> str:
    """The help of all modules and of everything that can be called, of the commands, and all signatures."""
    texts = [pydoc.plain(pydoc.render_doc(module)) for module in modules() if not module.__name__.startswith("dingtalk_openapi.api.")]
    texts += [f"{name}{inspect.signature(public.function)}" for name, public in everything().items()]
    return "\n".join([*texts, *help_of_commands()])


def help_of_commands() -> Iterator[str]:
    """What `--help` prints, of each command."""
    waiting: list[tuple[Any, Any]] = []
    command: Any = get_command(app)
    waiting.append((command.make_context("dingkit", [], resilient_parsing=True), command))
    while waiting:
        context, command = waiting.pop()
        yield command.get_help(context)
        for name, inner in getattr(command, "commands", {}).items():
            waiting.append((inner.make_context(name, [], parent=context, resilient_parsing=True), inner))
