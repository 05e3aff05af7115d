"""What a program gets in its environment, so that whatever it does with DingTalk ends in the sandbox, and nothing real is at hand."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import re
import ssl
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from dingkit.errors._base import ConfigurationError
from dingtalk_openapi.operations import OPERATIONS, SECURITY_SCHEMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingkit.sandbox._client import SandboxClient

PRELOAD: Final = Path(__file__).with_name("preload.cjs")
"""What Node.js loads before the program."""
_PROXIES: Final = ("HTTPS_PROXY", "HTTP_PROXY", "WSS_PROXY", "WS_PROXY")
_LOOPBACK: Final = "127.0.0.1,localhost,::1"
_STORE_PASSWORD: Final = "changeit"  # noqa: S105 - what Java's own store has; there are no secrets in it
_NAMED_FOR_DINGTALK: Final = re.compile(r"DING_?TALK|DINGDING|(^|_)DING_|^DD_BOT_", re.IGNORECASE)
_REAL: Final = re.compile(r"(?s)ding[0-9a-z]{16,}|.*(?:SEC[0-9a-f]{64}|dingtalk\.com\S*token=|\bdingtalks?://).*")
"""Keys, CorpIds, secrets and webhooks of robots, and addresses of other programs for them, as DingTalk makes them."""
_SAME: Final = {"CLIENTID": "APP_KEY", "APPKEY": "APP_KEY", "CLIENTSECRET": "APP_SECRET", "APPSECRET": "APP_SECRET"} | {
    name.replace("_", ""): name for name in ("AGENT_ID", "CORP_ID", "ROBOT_CODE", "ROBOT_WEBHOOK", "ROBOT_SECRET")
}
"""What other programs call the same, without underscores."""


@dataclass(frozen=True, slots=True, repr=False)
class Environment:
    """What is different in the environment of a program.

    Attributes:
        variables: What is set.
        removed: Names of variables that are taken out: the values look real.
    """

    variables: dict[str, str]
    removed: tuple[str, ...]

    def applied_to(self, environ: Mapping[str, str]) -> dict[str, str]:
        """Return a whole environment."""
        return {name: value for name, value in environ.items() if name not in self.removed} | self.variables


def make_environment(sandbox: SandboxClient, folder: Path, environ: Mapping[str, str]) -> Environment:
    """Make the environment of a program.

    Args:
        sandbox: Where it is to be led.
        folder: Where files with certificates are put: they must be there as long as the program runs.
        environ: What it would have had.

    Raises:
        SandboxError: The sandbox does not answer.
        ConfigurationError: A file with certificates that the environment names cannot be read, or holds something else.
        OSError: The files cannot be written.
    """
    proxy = sandbox.call("GET", "/proxy")
    settings = _settings(sandbox.call("GET", "/state"))
    of_dingtalk = [name for name, value in environ.items() if _NAMED_FOR_DINGTALK.search(name) or _REAL.fullmatch(value)]
    variables = settings | {name: settings[known] for name in of_dingtalk if (known := _known(name)) in settings}
    for name in _PROXIES:
        variables[name] = variables[name.lower()] = proxy["url"]
    variables["NO_PROXY"] = variables["no_proxy"] = _LOOPBACK
    variables |= _trust(proxy["certificate"], folder, environ)
    preload = str(PRELOAD).replace("\\", "\\\\").replace('"', '\\"')
    variables["NODE_OPTIONS"] = f'{environ.get("NODE_OPTIONS", "")} --require "{preload}"'.strip()
    variables["JAVA_TOOL_OPTIONS"] = _java_options(proxy["url"], folder / "truststore.jks", environ)
    removed = {*of_dingtalk, *(name for name in environ if name.lower() == "all_proxy")} - variables.keys()
    return Environment(variables, tuple(sorted(removed)))


def _known(name: str) -> str:
    """Return the setting that a variable of another program stands for; empty when there is none."""
    plain = name.upper().replace("_", "")
    return next((f"DINGTALK_{setting}" for ending, setting in _SAME.items() if plain.endswith(ending)), "")


def _settings(state: dict[str, Any]) -> dict[str, str]:
    url = state["url"]
    app: dict[str, Any] = next(iter(state["apps"]), {})
    robot: dict[str, Any] = next(iter(state["webhook_robots"]), {})
    settings = {"URL": url}
    for name in ("app_key", "app_secret", "agent_id", "corp_id", "robot_code"):
        settings[name.upper()] = str(app.get(name, ""))
    settings |= {"CLIENT_ID": settings["APP_KEY"], "CLIENT_SECRET": settings["APP_SECRET"]}
    if robot:
        sending = OPERATIONS["send_robot_message"]
        token = {SECURITY_SCHEMES[str(sending.security)].parameter: robot["access_token"]}
        settings["ROBOT_WEBHOOK"] = f"{url}{sending.path}?{urlencode(token)}"
        settings["ROBOT_SECRET"] = robot.get("secret", "")
    return {f"DINGTALK_{name}": value for name, value in settings.items() if value}


def _trust(certificate: str, folder: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """Write the files that name whom to trust, and return the variables for them: some replace what a program trusts, one adds to it."""
    import certifi

    trusted = f"{_read(environ.get('SSL_CERT_FILE') or certifi.where())}\n{certificate}"
    bundle, authority = folder / "bundle.pem", folder / "authority.pem"
    bundle.write_text(trusted, encoding="utf-8")
    more = environ.get("NODE_EXTRA_CA_CERTS")
    authority.write_text(f"{_read(more)}\n{certificate}" if more else certificate, encoding="utf-8")
    (folder / "truststore.jks").write_bytes(_java_store(bundle))
    return {name: str(bundle) for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")} | {
        "NODE_EXTRA_CA_CERTS": str(authority)
    }


def _java_store(bundle: Path) -> bytes:
    """Make a store of trusted certificates in Java's own format, JKS, which every Java reads."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(bundle)
    except ssl.SSLError as error:
        raise ConfigurationError(f"SSL_CERT_FILE names a file that holds something else than certificates: {error.reason}") from None
    certificates = context.get_ca_certs(binary_form=True)
    content = struct.pack(">III", 0xFEEDFEED, 2, len(certificates))  # what it is, its version
    for number, certificate in enumerate(certificates):
        name = f"{number}".encode()
        content += (
            struct.pack(f">IH{len(name)}sQH5sI", 2, len(name), name, 0, 5, b"X.509", len(certificate)) + certificate
        )  # 2: a certificate
    salted = _STORE_PASSWORD.encode("utf-16-be") + b"Mighty Aphrodite" + content
    return content + hashlib.sha1(salted, usedforsecurity=False).digest()


def _read(file: str) -> str:
    try:
        return Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"the certificates in {file} cannot be read: {error}") from None


def _java_options(url: str, store: Path, environ: Mapping[str, str]) -> str:
    parts = urlsplit(url)
    properties = {
        "https.proxyHost": parts.hostname,
        "https.proxyPort": parts.port,
        "http.proxyHost": parts.hostname,
        "http.proxyPort": parts.port,
        "javax.net.ssl.trustStore": store,
        "javax.net.ssl.trustStoreType": "JKS",
        "javax.net.ssl.trustStorePassword": _STORE_PASSWORD,
    }
    options = " ".join(f'"-D{name}={value}"' for name, value in properties.items())
    return f"{environ.get('JAVA_TOOL_OPTIONS', '')} {options}".strip()
