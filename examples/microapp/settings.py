"""What the application is told from outside: the environment, and nothing else."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dingkit.callback import CallbackCrypto
from dingkit.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

JSAPI_SCRIPT = "https://g.alicdn.com/dingding/dingtalk-jsapi/3.0.25/dingtalk.open.js"
SHORTEST_SECRET = 32
LOCAL_HOSTS = ("127.0.0.1", "::1", "localhost")
REQUIRED = {
    "DINGTALK_APP_KEY": "AppKey (Client ID) of the app",
    "DINGTALK_APP_SECRET": "AppSecret (Client Secret) of the app",
    "DINGTALK_CORP_ID": "CorpId of your organisation",
    "DINGTALK_AGENT_ID": "AgentId of the app",
    "MICROAPP_PUBLIC_URL": "address of this application as browsers see it, such as https://app.example",
    "MICROAPP_SESSION_SECRET": f"random text of at least {SHORTEST_SECRET} characters; it signs logins",
    "MICROAPP_CALLBACK_TOKEN": "token of the event subscription",
    "MICROAPP_CALLBACK_AES_KEY": "aes_key of the event subscription, 43 characters",
}


class SettingsError(ValueError):
    """The environment lacks something; the message names everything that is wrong with it."""


@dataclass(frozen=True)
class Settings:
    """Settings of the application. The client of DingTalk reads its own: `AsyncDingTalk.from_env`."""

    app_key: str
    public_url: str
    session_secret: str = field(repr=False)
    callback_token: str = field(repr=False)
    callback_aes_key: str = field(repr=False)
    callback_owner_key: str
    jsapi_script: str = JSAPI_SCRIPT
    login_base_url: str | None = None
    host: str = "127.0.0.1"
    port: int = 8000

    @property
    def is_https(self) -> bool:
        """Whether browsers come over https: then cookies are for https alone."""
        return self.public_url.startswith("https://")

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read `DINGTALK_*` and `MICROAPP_*`, in the environment of the process when no other is given.

        Raises:
            SettingsError: something is missing or wrong.
        """
        found = {name: value for name, value in (os.environ if environ is None else environ).items() if value}
        problems = [f"{name} is not set: {meaning}" for name, meaning in REQUIRED.items() if name not in found]
        problems += _problems_of(found)
        if problems:
            raise SettingsError("\n".join(["the settings are not complete:", *(f"  {problem}" for problem in problems)]))
        return cls(
            app_key=found["DINGTALK_APP_KEY"],
            public_url=found["MICROAPP_PUBLIC_URL"].rstrip("/"),
            session_secret=found["MICROAPP_SESSION_SECRET"],
            callback_token=found["MICROAPP_CALLBACK_TOKEN"],
            callback_aes_key=found["MICROAPP_CALLBACK_AES_KEY"],
            callback_owner_key=found.get("MICROAPP_CALLBACK_OWNER_KEY", found["DINGTALK_APP_KEY"]),
            jsapi_script=found.get("MICROAPP_JSAPI_SCRIPT", JSAPI_SCRIPT),
            login_base_url=found.get("MICROAPP_LOGIN_BASE_URL", found.get("DINGTALK_URL")),
            host=found.get("MICROAPP_HOST", cls.host),
            port=int(found.get("MICROAPP_PORT", cls.port)),
        )


def _problems_of(found: Mapping[str, str]) -> list[str]:
    """What is there, but wrong. The values of secrets are not repeated."""
    problems = []
    if "MICROAPP_PUBLIC_URL" in found and not _is_site(found["MICROAPP_PUBLIC_URL"]):
        problems.append(
            "MICROAPP_PUBLIC_URL must be https://host or https://host:port, without a path; http only for 127.0.0.1 and localhost"
        )
    problems += [
        f"{name} must be a whole http or https address"
        for name in ("MICROAPP_JSAPI_SCRIPT", "MICROAPP_LOGIN_BASE_URL", "DINGTALK_URL")
        if name in found and not _is_address(found[name])
    ]
    if 0 < len(found.get("MICROAPP_SESSION_SECRET", "")) < SHORTEST_SECRET:
        problems.append(f"MICROAPP_SESSION_SECRET must have at least {SHORTEST_SECRET} characters")
    if "MICROAPP_CALLBACK_AES_KEY" in found:
        try:
            CallbackCrypto("token", found["MICROAPP_CALLBACK_AES_KEY"], "owner")
        except ConfigurationError as error:
            problems.append(f"MICROAPP_CALLBACK_AES_KEY: {error}")
    for name, largest in (("DINGTALK_AGENT_ID", None), ("MICROAPP_PORT", 65535)):
        number = found.get(name, "0")
        if not number.isdecimal():
            problems.append(f"{name} must be a number")
        elif largest is not None and int(number) > largest:
            problems.append(f"{name} must be at most {largest}")
    return problems


def _is_address(text: str) -> bool:
    """Whether it can stand in a header, too: the content security policy names the script."""
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and text.isascii() and not set(text) & set(" ;,'\"\t\r\n")


def _is_site(text: str) -> bool:
    if not _is_address(text):
        return False
    parts = urlsplit(text)
    is_bare = text.rstrip("/") == f"{parts.scheme}://{parts.netloc}" and "@" not in parts.netloc
    return is_bare and (parts.scheme == "https" or parts.hostname in LOCAL_HOSTS)
