"""Where settings come from, and `dingkit token`, which tells whether they are right."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dingkit._core._loop import ENVIRONMENT
from dingkit.cli.support import _settings
from dingkit.cli.support._client import store_of
from dingkit.cli.support._settings import NAMES, SECRETS, Settings, variable
from dingkit.errors import ConfigurationError
from dingkit.stores import FileStore
from tests.cli.conftest import SECRET, SEND, TOKEN, FakeDingTalk, json_response, run
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.testing import MockServer
    from tests.cli.conftest import Done

OF_COMMANDS = {"robot_webhook", "robot_secret", "callback_token", "callback_aes_key", "callback_owner_key"}
"""What only the command line has."""

TOKEN_CALL = "/v1.0/oauth2/accessToken"
KINDS = {"url": "http://127.0.0.1:4012", "base_url": "http://127.0.0.1:4010", "api_base_url": "http://127.0.0.1:4011"}


def write(home: Path, content: str, mode: int = 0o600) -> Path:
    path = home / ".config" / "dingkit" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    path.chmod(mode)
    return path


def config_for(app: FakeDingTalk) -> str:
    urls = f'base_url = "{app.url}"\napi_base_url = "{app.url}"\n'
    return f'app_key = "dingfile"\napp_secret = "{SECRET}"\nagent_id = 5\n{urls}'


@pytest.fixture
def without_environment(app: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> FakeDingTalk:
    for name in NAMES:
        monkeypatch.delenv(variable(name), raising=False)
    return app


def test_names_are_those_of_the_library() -> None:
    assert {name: variable(name) for name in ENVIRONMENT} == ENVIRONMENT
    assert set(NAMES) == {"access_token", *ENVIRONMENT, *OF_COMMANDS}
    shown = repr(Settings(app_secret=SECRET, access_token=TOKEN))
    assert SECRET not in shown
    assert TOKEN not in shown
    assert set(SECRETS) < set(NAMES)


def test_a_flag_goes_before_the_environment_and_that_before_the_file(
    without_environment: FakeDingTalk, home: Path, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch
) -> None:
    app = without_environment
    write(home, config_for(app))
    assert dingkit("send", "--to", "a", "--text", "x").code == 0
    monkeypatch.setenv("DINGTALK_AGENT_ID", "6")
    assert dingkit("send", "--to", "a", "--text", "x").code == 0
    assert dingkit("send", "--to", "a", "--text", "x", "--agent-id", "7").code == 0
    assert [body["agent_id"] for body in app.bodies(SEND)] == [5, 6, 7]
    assert app.bodies(TOKEN_CALL)[0] == {"appKey": "dingfile", "appSecret": SECRET}


def test_a_config_file_of_another_name(without_environment: FakeDingTalk, home: Path, tmp_path: Path, dingkit: Callable[..., Done]) -> None:
    write(home, "nonsense = 1")
    other = tmp_path / "other.toml"
    other.write_text(config_for(without_environment))
    other.chmod(0o600)
    assert dingkit("token", "--config", str(other)).code == 0
    assert run("token", environ={"DINGKIT_CONFIG": str(other)}).code == 0


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_file_with_a_secret_that_others_can_read_is_refused(
    without_environment: FakeDingTalk, home: Path, dingkit: Callable[..., Done], mode: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(home, config_for(without_environment), mode)
    done = dingkit("token")
    assert done.code == 3
    assert f"{path} holds app_secret, and its mode {mode:04o} lets other users in: chmod 600 {path}" in done.err
    assert SECRET not in done.err
    assert without_environment.requests == []
    monkeypatch.setattr(_settings, "CHECKS_MODES", False)  # as on Windows
    assert dingkit("token").code == 0


def test_a_file_without_secrets_may_be_read_by_all(without_environment: FakeDingTalk, home: Path, dingkit: Callable[..., Done]) -> None:
    write(home, config_for(without_environment).replace("app_secret", "corp_id"), 0o644)
    assert dingkit("token", "--app-secret", SECRET).code == 0


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("app_key =", "is not valid TOML: Invalid value (at end of document)"),
        ('app_kye = "a"', "has the unknown setting 'app_kye'. Did you mean app_key?"),
        ("zzz = 1", "has the unknown setting 'zzz'. Known are app_key, app_secret,"),
        ("app_key = 5", "app_key must be text in quotes."),
        ('agent_id = "5"', "agent_id must be a number."),
        ("agent_id = true", "agent_id must be a number."),
    ],
)
def test_a_config_file_that_is_wrong(
    without_environment: FakeDingTalk, home: Path, dingkit: Callable[..., Done], content: str, said: str
) -> None:
    write(home, content)
    done = dingkit("token")
    assert done.code == 3
    assert said in done.err
    assert done.err.endswith('See "Settings" on the page "The command line" of dingkit\'s documentation\n')
    assert dingkit("token", "--language", "zh").err.endswith("详见 dingkit 文档“命令行”页的“设置”\n")


def test_a_config_file_that_cannot_be_read(
    without_environment: FakeDingTalk, home: Path, dingkit: Callable[..., Done], tmp_path: Path
) -> None:
    assert f"There is no config file {tmp_path / 'x'}." in dingkit("token", "--config", str(tmp_path / "x")).err
    assert "cannot be read: Is a directory." in dingkit("token", "--config", str(tmp_path)).err
    write(home, "").write_bytes(b"\xff")
    assert "is not valid TOML: it is not UTF-8 text." in dingkit("token").err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "There is no app_key and no app_secret: set DINGTALK_APP_KEY and DINGTALK_APP_SECRET in the environment"),
        (["--app-key", "a"], "There is no app_secret: set"),
        (["--app-secret", SECRET], "There is no app_key: set"),
    ],
)
def test_a_setting_that_is_missing(without_environment: FakeDingTalk, dingkit: Callable[..., Done], given: list[str], said: str) -> None:
    done = dingkit("token", *given)
    assert done.code == 3
    assert said in done.err
    everything = dingkit("send", "--to", "a", "--text", "x", *given)
    assert everything.code == 3
    assert "There is no agent_id: give --agent-id" in everything.err
    assert said in everything.err
    with_token = dingkit("send", "--to", "a", "--text", "x", "--access-token", "t", *given)
    assert "There is no agent_id: give --agent-id" in with_token.err
    assert "app_key" not in with_token.err
    bare = dingkit("send", *given)
    assert bare.code == 2
    for missing in (
        "There is no message: give --text",
        "There are no recipients: give --to",
        "There is no agent_id: give --agent-id",
        said,
    ):
        assert bare.err.count(missing) == 1
    nobody = dingkit("send", "--text", "x", *given)
    assert (nobody.code, "no message" in nobody.err, "no recipients" in nobody.err, said in nobody.err) == (2, False, True, True)
    signed = dingkit("jsapi", "sign", "https://app.example", "--api", "a", *given)
    assert (signed.code, signed.err.count("There is no ")) == (3, 2)
    assert "There is no corp_id and no " in signed.err
    registered = dingkit("callback", "register", "https://app.example", "--event", "user_add_org", *given)
    assert "There is no callback_token and no callback_aes_key and no " in registered.err


def test_a_cache_that_others_can_write_to_is_refused(app: FakeDingTalk, dingkit: Callable[..., Done], home: Path) -> None:
    assert dingkit("token").code == 0
    (folder,) = (home / ".cache" / "dingkit").iterdir()
    made = [folder, folder.parent, home / ".cache"]
    assert [stat.S_IMODE(each.stat().st_mode) for each in made] == [0o700] * 3
    folder.chmod(0o777)
    for words in (["token"], ["send", "--to", "a", "--text", "x"], ["upload", __file__]):
        done = dingkit(*words)
        assert (done.code, done.out) == (3, "")
        assert f"{folder} has the mode 0777, so others can put tokens of theirs into it: chmod 700 {folder}" in done.err
    folder.chmod(0o700)
    assert dingkit("token").code == 0


def test_token_prints_how_long_it_is_valid_and_shows_it_only_when_asked(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("token")
    assert done.code == 0
    assert re.fullmatch(r"The token of dingabc is valid until \d{4}-.* [+-]\d{4}, for (2 h 0|1 h 59) min\.\n", done.out)
    assert dingkit("token").out.endswith(" min. It was kept from an earlier command: DingTalk was not asked.\n")
    data = json.loads(dingkit("token", "--json").out)
    assert (data["valid"], data["kept"]) == (True, True)
    assert 7000 < data["expires_in"] <= 7200
    assert "token" not in data
    assert dingkit("token", "--show").out == f"{TOKEN}\n"
    assert json.loads(dingkit("token", "--show", "--json").out)["token"] == TOKEN
    assert len(app.bodies(TOKEN_CALL)) == 1, "it is kept from command to command"


def test_a_short_life_is_shown_in_minutes(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(TOKEN_CALL, json_response({"accessToken": TOKEN, "expireIn": 600}))
    assert re.search(r", for (10 min 0|9 min 59) s\.$", dingkit("token").out)


def test_a_token_that_was_given(app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    done = dingkit("token", "--access-token", "given-4711")
    assert (done.code, done.out) == (0, "The token was given to dingkit: how long it is valid is not known.\n")
    assert dingkit("token", "--access-token", "given-4711", "--show").out == "given-4711\n"
    assert json.loads(dingkit("token", "--access-token", "given-4711", "--json").out) == {
        "valid": None,
        "expires_at": None,
        "expires_in": None,
    }
    assert json.loads(dingkit("token", "--access-token", "given-4711", "--json", "--show").out)["token"] == "given-4711"
    assert app.requests == []


def test_a_token_that_cannot_be_kept(app: FakeDingTalk, home: Path, dingkit: Callable[..., Done]) -> None:
    home.mkdir(parents=True)
    (home / ".cache").write_text("in the way")
    done = dingkit("token")
    assert done.code == 0
    assert done.out == "The token of dingabc is valid; how long is not known, because it could not be kept.\n"


def test_tokens_of_a_mock_are_kept_away_from_those_of_dingtalk(home: Path) -> None:
    real, mock, other = (store_of(Settings("a", "b", base_url=url)) for url in (None, "http://127.0.0.1:1", "http://127.0.0.1:2"))
    assert all(isinstance(store, FileStore) for store in (real, mock, other))
    assert len({repr(real), repr(mock), repr(other)}) == 3
    assert repr(real) == repr(FileStore())


def test_one_url_for_all_hosts(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.delenv("DINGTALK_BASE_URL")
    monkeypatch.delenv("DINGTALK_API_BASE_URL")
    assert dingkit("send", "--to", "a", "--text", "x", "--url", app.url).code == 0
    monkeypatch.setenv("DINGTALK_URL", app.url)
    assert dingkit("call", "get_work_notification_progress", "-p", "task_id=1").code == 0
    assert [path for path, _ in app.requests].count(TOKEN_CALL) == 1  # both kept their token in one place
    assert repr(store_of(Settings("a", "b", url=app.url))) == repr(store_of(Settings("a", "b", base_url=app.url, api_base_url=app.url)))
    monkeypatch.delenv("DINGTALK_URL")
    write(home, f'url = "{app.url}"\n')
    app.will_answer("/oauth2/auth", json_response({"errcode": 1}))
    assert dingkit("call", "authorize_login", "--no-check").code == 4
    assert app.requests[-1][0] == "/oauth2/auth"


@pytest.mark.parametrize("name", ["base_url", "api_base_url"])
def test_one_url_beside_that_of_a_host(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.delenv("DINGTALK_BASE_URL" if name == "api_base_url" else "DINGTALK_API_BASE_URL")
    done = dingkit("token", "--url", app.url)
    flag = name.replace("_", "-")
    assert done.code == 3
    said = f"There are url (--url, DINGTALK_URL) and {name} (--{flag}, {variable(name)}): the first is that of all hosts, leave one out."
    assert said in done.err
    assert app.requests == []


def test_a_refused_secret(on_mock: MockServer, app: FakeDingTalk, dingkit: Callable[..., Done]) -> None:
    app.will_answer(TOKEN_CALL, json_response({"code": "invalidClientIdOrSecret", "message": f"wrong {SECRET}"}, 400))
    done = dingkit("token", "--api-base-url", app.url)
    assert done.code == 4
    assert SECRET not in done.err
    assert "DingTalk refused: wrong *** (code invalidClientIdOrSecret, create_access_token, HTTP 400)." in done.err
    assert "https://open.dingtalk.com/document/" in done.err
    app.will_answer(TOKEN_CALL, json_response({"code": "invalidClientIdOrSecret", "message": f"wrong {SECRET}", "requestid": "r1"}, 400))
    error = json.loads(dingkit("token", "--api-base-url", app.url, "--json").out)["error"]
    assert (error["exit_code"], error["code"], error["request_id"]) == (4, "invalidClientIdOrSecret", "r1")


def test_no_network(app: FakeDingTalk, dingkit: Callable[..., Done], unused_port: int) -> None:
    done = dingkit("token", "--api-base-url", f"http://127.0.0.1:{unused_port}")
    assert done.code == 5
    assert "(the request was not sent). Check the network, the proxy and the base URLs" in done.err
    assert done.err.endswith('See "When something fails" on the page "The command line" of dingkit\'s documentation\n')


def test_no_file_that_a_command_leaves_can_be_read_by_others(app: FakeDingTalk, home: Path, dingkit: Callable[..., Done]) -> None:
    assert dingkit("send", "--to", "a", "--text", "x").code == 0
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert all(path.stat().st_mode & 0o077 == 0 for path in files)
    assert not any(SECRET.encode() in path.read_bytes() for path in files)
    assert os.listdir(home / ".local" / "state" / "dingkit") == []  # noqa: PTH208 - hidden files too


@pytest.mark.parametrize("around", ["{}\n", " {}\r\n", "\ufeff{}", "\u00a0{}\u200b"], ids=ascii)
def test_what_stands_around_a_setting_goes(
    app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch, around: str
) -> None:
    for name in ("app_key", "app_secret", "base_url", "api_base_url"):
        monkeypatch.setenv(variable(name), around.format(os.environ[variable(name)]))
    done = dingkit("send", "--to", "a", "--text", "x")
    assert done.code == 0, done.err
    assert app.bodies(TOKEN_CALL) == [{"appKey": "dingabc", "appSecret": SECRET}]


@sweep("name", [name for name in NAMES if name != "agent_id"])
def test_every_text_is_cleaned_or_refused_without_being_shown(name: str) -> None:
    value = KINDS.get(name, "dingabc")
    assert getattr(_settings.load({name: f" {value}\r\n"}, Path(os.devnull)), name) == value
    assert getattr(_settings.load({name: " \n"}, Path(os.devnull)), name) is None
    with pytest.raises(ConfigurationError, match=rf"^{name} holds a character that cannot be seen \(U\+000A\)") as caught:
        _settings.load({name: f"{value}\n{value}"}, Path(os.devnull))
    assert value not in str(caught.value)


def test_a_setting_that_cannot_be_right_is_named(app: FakeDingTalk, dingkit: Callable[..., Done], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGTALK_APP_SECRET", f"{SECRET}\n{SECRET}")
    done = dingkit("token")
    assert done.code == 3
    assert done.err.startswith("Error: app_secret holds a character that cannot be seen (U+000A): copy it again.")
    assert SECRET not in done.err
    assert app.requests == []
