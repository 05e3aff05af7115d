"""Carries out `dingkit doctor`: one check after the other, each with what is wrong and what to do."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import os
import platform
import re
import socket
import time
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import StrEnum
from importlib import metadata
from typing import TYPE_CHECKING, Any

from dingkit.cli.support import _settings
from dingkit.cli.support._client import credential_of, store_of
from dingkit.cli.support._errors import CliError, ExitCode, explain
from dingkit.cli.support._language import listed, tr
from dingkit.errors import APIError, ConfigurationError, DingTalkError, PermissionDeniedError, TransportError
from dingtalk_openapi.operations import HOSTS, OPERATIONS, SECURITY_SCHEMES
from dingtalk_openapi.redaction import MASK

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from dingkit import DingTalk
    from dingkit._http._connections import Connections
    from dingkit._http._messages import Response
    from dingkit._http._proxies import Proxies
    from dingkit.cli.support._command import Sources
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings
    from dingtalk_openapi.operations import Operation

MAX_CLOCK_SECONDS = 3600
"""DingTalk refuses a signature that is more than an hour from its own time."""
SUSPICIOUS_CLOCK_SECONDS = 60
FIRST_SERVER_ERROR = 500
CONTROL = "/_sandbox/clock"
"""What a sandbox has and DingTalk has not."""
READS = ("get_", "list_")
_ID = re.compile(r"(?i)(id|ids|code|codes)\Z")
_USER_IN_URL = re.compile(r"(?<=://)[^/@\s]+@")
_REQUIREMENT = re.compile(r"\A(?P<name>[\w.-]+).*?extra == ['\"](?P<extra>[\w-]+)['\"]")


class Status(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True)
class Finding:
    """What a check found.

    Attributes:
        check: Its name.
        status: How it ended.
        message: What was found.
        remedy: What to do about it.
        exit_code: What the shell gets to know when it failed.
        facts: What a script gets to know besides.
    """

    check: str
    status: Status
    message: str
    remedy: str = ""
    exit_code: ExitCode = ExitCode.OK
    facts: dict[str, Any] = field(default_factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return it in the form for JSON."""
        return {"check": self.check, "status": str(self.status), "message": self.message, "remedy": self.remedy or None, **self.facts}


def examine(sources: Sources, out: Output, seconds: float) -> ExitCode:
    """Make all checks and print what they found; the exit code is that of the first that failed."""
    findings: list[Finding] = []
    for finding in _Doctor(sources, out, seconds).findings():
        findings.append(finding)
        if not out.as_json:
            out.result(None, out.clean(_line(finding)))
            out.flush()
    code = next((finding.exit_code for finding in findings if finding.status is Status.FAILED), ExitCode.OK)
    number = {status: sum(finding.status is status for finding in findings) for status in Status}
    summary = tr("{failed} failed, {warnings} with a warning.", failed=number[Status.FAILED], warnings=number[Status.WARNING])
    checks = [finding.to_dict() for finding in findings]
    out.result(out.clean({"ok": code is ExitCode.OK, "exit_code": int(code), "checks": checks}), summary)
    return code


def _line(finding: Finding) -> str:
    words = {
        Status.OK: tr("ok"),
        Status.WARNING: tr("warning"),
        Status.FAILED: tr("FAILED"),
        Status.SKIPPED: tr("skipped"),
    }
    remedy = f"\n    → {finding.remedy}" if finding.remedy else ""
    return f"[{words[finding.status]}] " + tr("{name}: {message}", name=finding.check, message=finding.message) + remedy


class _Doctor:
    """Makes the checks; what one finds decides which of the next make sense."""

    def __init__(self, sources: Sources, out: Output, seconds: float) -> None:
        self._sources, self._out, self._seconds = sources, out, seconds
        self._date: tuple[float, float] | None = None
        """Difference of the clocks, and the seconds that the request took."""

    def findings(self) -> Iterator[Finding]:
        """Yield what each check found."""
        yield from _versions()
        settings = yield from self._settings()
        if settings is None:
            yield Finding("network", Status.SKIPPED, tr("Not checked: where DingTalk is depends on the settings."))
            return
        base_urls = settings.base_urls
        proxies = yield from _proxy(base_urls)
        trusted = yield from _trust()
        if proxies is None or not trusted:
            yield Finding("hosts", Status.SKIPPED, tr("Not checked: proxy and trust store come first."))
            return
        from dingkit._http._connections import Connections

        self._connections: Connections = Connections(None, self._seconds, None)
        try:
            yield from self._stand_in(base_urls)
            reached = yield from self._hosts(base_urls, proxies)
            yield self._clock()
            yield from self._app(settings, reached=reached)
        finally:
            self._connections.close()

    def _settings(self) -> Generator[Finding, None, Settings | None]:
        given, config = self._sources.given, self._sources.config
        try:
            in_file = _settings.read(config)
            settings = _settings.load(given, config)
            _ = settings.base_urls
        except (CliError, ConfigurationError) as error:
            yield Finding("settings", Status.FAILED, str(explain(error)), exit_code=ExitCode.SETTINGS)
            return None
        found = []
        for name in _settings.NAMES:
            value = getattr(settings, name)
            if value is None:
                continue
            source = _source(name, given.get(name), in_file=name in in_file)
            shown = _shown(value) if isinstance(value, str) else value
            found.append({"name": name, "value": MASK if name in _settings.SECRETS else shown, "source": source})
        self._out.hide(*(getattr(settings, name) for name in _settings.SECRETS))
        path = str(config or _settings.default_path())
        sources = {"flag": tr("flag"), "environment": tr("environment"), "config": tr("config")}
        for each in found:
            yield Finding(
                "settings", Status.OK, tr("{name} = {value}, from {source}.", **each | {"source": sources[each["source"]]}), facts=each
            )
        if not settings.access_token and not (settings.app_key and settings.app_secret):
            missing = [name for name in ("app_key", "app_secret") if not getattr(settings, name)]
            yield Finding(
                "settings",
                Status.FAILED,
                tr("There is no {missing}.", missing=tr(" and no ").join(missing)),
                tr(
                    "Set {variables} in the environment, or put {entries} into {path}; the developer console shows both.",
                    variables=tr(" and ").join(map(_settings.variable, missing)),
                    entries=tr(" and ").join(missing),
                    path=path,
                ),
                ExitCode.SETTINGS,
            )
        return settings

    def _get(self, url: str) -> Response:
        from dingkit._http._messages import Request, Url, timeouts_of

        return self._connections.send(Request("GET", Url(url), {}, None, timeouts_of(self._seconds)))  # type: ignore[return-value]

    def _stand_in(self, base_urls: dict[str, str]) -> Iterator[Finding]:
        """Report when it is not DingTalk itself that is checked."""
        from dingkit._http._messages import Failure

        for url in dict.fromkeys(url for host, url in base_urls.items() if url != HOSTS[host]):
            shown = _shown(url)
            try:
                state = json.loads(self._get(url + CONTROL).content)
                moved = round(state["offset"])
            except (Failure, ValueError, KeyError, TypeError):
                message = tr("{url} stands in for DingTalk: what follows is about it, not about DingTalk itself.", url=shown)
                yield Finding("stand_in", Status.WARNING, message, facts={"url": shown, "sandbox": False})
                continue
            message = tr("{url} is a sandbox: what follows is about it, not about DingTalk itself.", url=shown)
            yield Finding("stand_in", Status.OK, message, facts={"url": shown, "sandbox": True, "clock_moved_seconds": moved})
            if moved:
                message = tr("The clock of the sandbox was moved by {seconds} seconds.", seconds=moved)
                yield Finding("clock", Status.WARNING, message, tr("Reset the sandbox, or move its clock back."), facts={"seconds": moved})

    def _hosts(self, base_urls: dict[str, str], proxies: Proxies) -> Generator[Finding, None, bool]:
        from dingkit._http._messages import Failure, Url

        reached = True
        for url in dict.fromkeys(base_urls.values()):
            address, shown = Url(url), _shown(url)
            facts: dict[str, Any] = {"url": shown, "host": address.host}
            if proxies.for_host(address.scheme, address.host) is None:  # else the proxy looks its name up
                try:
                    facts["addresses"] = sorted(
                        {row[4][0] for row in socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)}
                    )
                except OSError as error:
                    reached = False
                    message = tr("{host} has no address: {reason}.", host=address.host, reason=error.strerror or type(error).__name__)
                    remedy = tr("Check the name, the network, and the DNS server of this machine.")
                    yield Finding("hosts", Status.FAILED, message, remedy, ExitCode.NO_ANSWER, facts)
                    continue
            began = time.monotonic()
            try:
                response = self._get(url)
            except Failure as failure:
                reached = False
                message = tr("{url} does not answer: {reason}.", url=shown, reason=failure.message.rstrip("."))
                yield Finding("hosts", Status.FAILED, message, _remedy_of(failure.message), ExitCode.NO_ANSWER, facts)
                continue
            took = time.monotonic() - began
            self._compare_clocks(response.headers.get("date"), took)
            facts |= {"http_status": response.status_code, "milliseconds": round(took * 1000)}
            message = tr("{url} answers in {milliseconds} ms.", url=shown, milliseconds=facts["milliseconds"])
            if response.status_code < FIRST_SERVER_ERROR:
                yield Finding("hosts", Status.OK, message, facts=facts)
                continue
            message = tr("{url} answers with HTTP {status}.", url=shown, status=response.status_code)
            remedy = tr("Try again later; if it stays so, ask who runs the proxy or the gateway in between.")
            yield Finding("hosts", Status.WARNING, message, remedy, facts=facts)
        return reached

    def _compare_clocks(self, date: str | None, took: float) -> None:
        try:
            server_time = parsedate_to_datetime(date or "").timestamp()
        except ValueError:
            return
        self._date = self._date or (time.time() - took / 2 - server_time, took)

    def _clock(self) -> Finding:
        if self._date is None:
            return Finding("clock", Status.SKIPPED, tr("No host said what time it is."))
        seconds = round(self._date[0])
        facts = {"seconds": seconds}
        if abs(seconds) <= SUSPICIOUS_CLOCK_SECONDS:
            return Finding("clock", Status.OK, tr("The clock of this machine is right."), facts=facts)
        message = (
            tr("The clock of this machine is {seconds} seconds fast.", seconds=seconds)
            if seconds > 0
            else tr("The clock of this machine is {seconds} seconds slow.", seconds=-seconds)
        )
        remedy = tr(
            "Set it by NTP: DingTalk refuses signatures that are more than an hour off, and tokens are renewed too late or too early."
        )
        if abs(seconds) < MAX_CLOCK_SECONDS:
            return Finding("clock", Status.WARNING, message, remedy, facts=facts)
        return Finding("clock", Status.FAILED, message, remedy, ExitCode.SETTINGS, facts)

    def _app(self, settings: Settings, *, reached: bool) -> Iterator[Finding]:
        """Look at token, permissions and Stream mode."""
        has_app = bool(settings.app_key and settings.app_secret)
        if not reached or not (has_app or settings.access_token):
            reason = tr("Not checked: a host is out of reach.") if not reached else tr("Not checked: there is no app.")
            yield Finding("app", Status.SKIPPED, reason)
            return
        from dingkit import DingTalk

        with DingTalk(
            credential=credential_of(settings),
            store=store_of(settings),
            corp_id=settings.corp_id,
            base_urls=settings.base_urls,
            timeout=self._seconds,
            max_retries=0,
        ) as ding:
            try:
                ding.access_token()
            except DingTalkError as error:
                yield _failed("token", error)
                return
            message = (
                tr("The token was given: whether it is valid is checked below.")
                if settings.access_token
                else tr("Key and secret are right.")
            )
            yield Finding("token", Status.OK, message)
            yield from _permissions(ding)
            yield from self._stream(ding, settings, has_app=has_app)

    def _stream(self, ding: DingTalk, settings: Settings, *, has_app: bool) -> Iterator[Finding]:
        """Ask for a ticket and look whether its gateway answers; no connection is opened: it would get pushes that others wait for."""
        if not has_app:
            yield Finding("stream", Status.SKIPPED, tr("Not checked: it takes key and secret of the app."))
            return
        from dingkit._http._messages import Failure
        from dingtalk_openapi.events import STREAM_TOPICS
        from dingtalk_openapi.models import StreamSubscription

        try:
            opened = ding.stream.open_stream_connection(
                client_id=str(settings.app_key),
                client_secret=str(settings.app_secret),
                subscriptions=[StreamSubscription.from_dict(STREAM_TOPICS["event"]._asdict())],
            )
        except DingTalkError as error:
            yield _failed("stream", error)
            return
        gateway = re.sub(r"\Aws", "http", opened.endpoint or "")
        try:
            self._get(gateway)
        except (Failure, ValueError) as error:
            message = tr(
                "The gateway {url} does not answer: {reason}.",
                url=opened.endpoint,
                reason=str(getattr(error, "message", error)).rstrip("."),
            )
            yield Finding("stream", Status.FAILED, message, _remedy_of(message), ExitCode.NO_ANSWER)
            return
        yield Finding("stream", Status.OK, tr("The gateway {url} answers.", url=opened.endpoint), facts={"url": opened.endpoint})


def _shown(url: str) -> str:
    """Return an address without the user and the password in it."""
    return _USER_IN_URL.sub(f"{MASK}@", url)


def _versions() -> Iterator[Finding]:
    from dingkit import __version__

    system = platform.platform()
    message = tr("dingkit {version}, Python {python}, {system}.", version=__version__, python=platform.python_version(), system=system)
    facts: dict[str, Any] = {"dingkit": __version__, "python": platform.python_version(), "system": system}
    yield Finding("versions", Status.OK, message, facts=facts)
    extras: dict[str, dict[str, str | None]] = {}
    for requirement in metadata.requires("dingkit") or ():
        if (found := _REQUIREMENT.match(requirement)) and found["name"] != "dingkit":
            extras.setdefault(found["extra"], {})[found["name"]] = _version(found["name"])
    for extra, packages in sorted(extras.items()):
        if extra == "all":
            continue
        facts = {"extra": extra, "packages": packages}
        shown = listed(f"{name} {version}" for name, version in packages.items() if version)
        missing = listed(name for name, version in packages.items() if not version)
        if not missing:
            yield Finding("extras", Status.OK, tr("{extra}: {packages}.", extra=extra, packages=shown), facts=facts)
            continue
        message = tr("{extra} is not installed: {missing} is missing.", extra=extra, missing=missing)
        yield Finding("extras", Status.SKIPPED, message, tr("If you need it: pip install 'dingkit[{extra}]'", extra=extra), facts=facts)


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _source(name: str, given: object, *, in_file: bool) -> str:
    """Return where a setting comes from; typer has put flags and environment together."""
    if given is None and in_file:
        return "config"
    in_environment = os.environ.get(_settings.variable(name), "")
    return "environment" if in_environment and in_environment.strip() == str(given).strip() else "flag"


def _proxy(base_urls: dict[str, str]) -> Generator[Finding, None, Proxies | None]:
    from dingkit._http._messages import Url
    from dingkit._http._proxies import Proxies

    proxies = Proxies(None)
    used: dict[str, list[str]] = {}
    try:
        for address in map(Url, dict.fromkeys(base_urls.values())):
            if proxy := proxies.for_host(address.scheme, address.host):
                used.setdefault(f"{proxy.scheme}://{proxy.host}:{proxy.port} ({proxy.name})", []).append(address.host)
    except ConfigurationError as error:
        yield Finding("proxy", Status.FAILED, str(explain(error)), exit_code=ExitCode.SETTINGS)
        return None
    for proxy_shown, hosts in used.items():
        message = tr("{hosts} through {proxy}.", hosts=listed(hosts), proxy=proxy_shown)
        yield Finding("proxy", Status.OK, message, facts={"proxy": proxy_shown, "hosts": hosts})
    if not used:
        yield Finding("proxy", Status.OK, tr("No proxy."))
    return proxies


def _trust() -> Generator[Finding, None, bool]:
    from dingkit._http._trust import VARIABLES, trusted_context

    try:
        context = trusted_context()
    except ConfigurationError as error:
        remedy = tr("Name a file of certificates in PEM form, or unset the variable: then those of certifi are trusted.")
        yield Finding("trust", Status.FAILED, str(explain(error)), remedy, ExitCode.SETTINGS)
        return False
    named = next((f"{name}={os.environ[name]}" for name in VARIABLES if os.environ.get(name)), None)
    store = named or f"certifi {_version('certifi')}"
    number = context.cert_store_stats()["x509"]  # of a folder they are read when they are needed
    message = tr("{store}, {number} certificates.", store=store, number=number)
    yield Finding("trust", Status.OK, message, facts={"store": store, "certificates": number})
    return True


def _remedy_of(message: str) -> str:
    if "CERTIFICATE" in message.upper():
        return tr("Something in between shows its own certificate: let SSL_CERT_FILE name a file with the one that it is signed with.")
    return tr("Check the network, the firewall and the proxy (HTTPS_PROXY, NO_PROXY).")


def _failed(check: str, error: DingTalkError, **facts: Any) -> Finding:
    message = explain(error)
    if isinstance(error, APIError):
        facts |= {"code": error.code, "request_id": error.request_id, "docs_url": error.docs_url}
    return Finding(check, Status.FAILED, str(message), exit_code=message.exit_code, facts=facts)


def harmless_reads() -> list[Operation]:
    """Return the operations that show what an app may do: reads with the token of the app that are safe to repeat and need nothing."""
    from dingkit.cli.support._spec import operations

    return [
        each.operation
        for each in operations().values()
        if each.id.startswith(READS)
        and each.operation.safe_to_retry
        and each.operation.answer not in {"file", "redirect"}
        and each.operation.security
        and SECURITY_SCHEMES[each.operation.security].token == "app"  # noqa: S105 - a type of token
        and not each.deprecated
        and not any(one.required for one in each.fields)
        and not (each.fields and all(_ID.search(one.name) for one in each.fields))
    ]


def _permissions(ding: DingTalk) -> Iterator[Finding]:
    """Try harmless reads; that one is refused is a warning, for hardly an app may read all, and a failure when all are."""
    refused: list[Finding] = []
    reads = harmless_reads()
    for operation in reads:
        facts: dict[str, Any] = {"operation": operation.id, "permissions": _needed(operation)}
        try:
            ding.call(OPERATIONS[operation.id].call(ding))
        except PermissionDeniedError as error:
            facts |= {"code": error.code, "missing_permissions": list(error.missing_permissions)}
            message = tr(
                "The app may not call {operation} (code {code}): {message}.", operation=operation.id, code=error.code, message=error.message
            )
            refused.append(Finding("permissions", Status.WARNING, message, error.hint or "", facts=facts))
            yield refused[-1]
        except TransportError as error:
            yield _failed("permissions", error, **facts)
            return
        except APIError as error:
            facts["code"] = error.code
            message = tr(
                "{operation} says nothing about permissions: {message} (code {code}).",
                operation=operation.id,
                message=error.message,
                code=error.code,
            )
            yield Finding("permissions", Status.WARNING, message, error.hint or "", facts=facts)
        else:
            yield Finding("permissions", Status.OK, tr("The app may call {operation}.", operation=operation.id), facts=facts)
    if len(refused) == len(reads):
        message = tr("The app may read nothing at all.")
        remedy = tr("Look in the developer console: is the app enabled, is the IP address of this machine listed, are permissions granted?")
        yield Finding("permissions", Status.FAILED, message, remedy, ExitCode.REFUSED)


def _needed(operation: Operation) -> str | None:
    from dingkit.cli.support._spec import operations

    return operations()[operation.id].permissions or None
