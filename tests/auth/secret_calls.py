"""Calls everything public that takes a secret, for failing_session.py; pytest does not show what is in here."""

from __future__ import annotations

import asyncio
import inspect
import os
import tempfile
from functools import cached_property
from typing import TYPE_CHECKING, Any

from dingkit import AsyncDingTalk, DingTalk
from dingkit.callback import CallbackCrypto
from dingkit.credentials import StaticToken, StoredSuiteTicket
from dingkit.sandbox import Sandbox, SandboxClient
from dingkit.stores import FileStore, MemoryStore, RedisStore
from dingtalk_openapi import AsyncClient, Client
from tests.property.described import schemas
from tests.public import Public, everything

if TYPE_CHECKING:
    from collections.abc import Callable

__tracebackhide__ = True

CALLS = {name: public for name, public in everything().items() if public.secrets and not inspect.isabstract(public.owner)}
STANDALONE = " of a standalone client"
CALLS |= {f"{name}{STANDALONE}": public for name, public in CALLS.items() if name.startswith("dingtalk_openapi.api.")}
BROKEN, REFUSED, CONTROL, TYPE, NOBODY = VARIANTS = (
    "other arguments are broken",
    "refused by DingTalk",
    "with a control character",
    "of another type",
    "nobody answers",
)


def is_model(public: Public) -> bool:
    """Whether it makes a model of the spec."""
    return public.owner is not None and public.owner.__name__ in schemas()


CASES = [
    (name, variant)
    for name in sorted(CALLS)
    for variant in VARIANTS
    if variant == REFUSED
    or (variant == NOBODY and name.endswith(STANDALONE))  # it differs from DingTalk in how calls are sent alone
    or not (name.endswith(STANDALONE) or is_model(CALLS[name]))  # and of a model there is its repr alone
]


class Broken:
    """Whatever is done with it fails."""

    def __getattr__(self, name: str) -> Any:
        raise RuntimeError("this argument is broken")


def secret(name: str, variant: str) -> Any:
    """One that the tests look for in all that pytest prints; an AES key has 43 characters."""
    value = f"{os.environ['SENTINEL']}{name.replace('_', '')}".ljust(43, "x")[:43]
    if variant == CONTROL:
        return f"{value}\a{value}"
    return {value: value} if variant == TYPE else value


def call(name: str, variant: str, url: str) -> object:
    """Call it so that it fails; what it gives when it does not."""
    public = CALLS[name]
    url = "http://127.0.0.1:1" if variant == NOBODY else url
    urls: dict[str, Any] = {"base_urls": {"oapi": url, "api": url}}
    options: dict[str, Any] = {**urls, "max_retries": 0, "credential": StaticToken(secret("token", REFUSED))}
    given = {}
    for parameter in public.parameters.values():
        if parameter.name in public.secrets:
            made = secret(parameter.name, variant)
            given[parameter.name] = [made] if parameter.name == "encryption_keys" else made
        elif parameter.default is parameter.empty and parameter.kind is not parameter.VAR_KEYWORD:
            given[parameter.name] = Broken() if variant == BROKEN else "1"
    if name.endswith(STANDALONE):
        client = AsyncClient if inspect.iscoroutinefunction(public.function) else Client
        group = public.owner(client(access_token=secret("token", REFUSED), **urls))  # type: ignore[misc]  # it is a method of a group
        function = getattr(group, public.function.__name__)
    else:
        function = bound_of(public, options)
    result = function(**given)
    return asyncio.run(_awaited(result, function)) if inspect.iscoroutine(result) else result


async def _awaited(result: Any, function: Any) -> object:
    ding = getattr(getattr(function, "__self__", None), "_client", None)
    try:
        return await result
    finally:
        if ding is not None:
            await ding.aclose()


def bound_of(public: Public, options: dict[str, Any]) -> Callable[..., Any]:
    """What is called: a function, a class, or a method of an object that is made for it."""
    owner, method = public.owner, public.function.__name__
    if owner is None:
        return public.function
    if method == "__init__":
        return owner
    if owner.__name__.endswith("Api"):
        ding: Any = (AsyncDingTalk if owner.__name__.startswith("Async") else DingTalk)(**options)
        groups = [getattr(ding, name) for name in dir(type(ding)) if isinstance(getattr(type(ding), name), cached_property)]
        found = [group for group in groups if isinstance(group, owner)]
        return getattr(found[0], method)  # type: ignore[no-any-return]
    instances: dict[type, Callable[[], Any]] = {
        AsyncDingTalk: lambda: AsyncDingTalk(**options),
        CallbackCrypto: lambda: CallbackCrypto(secret("token", REFUSED), secret("aes_key", REFUSED), "owner"),
        DingTalk: lambda: DingTalk(**options),
        FileStore: lambda: FileStore(tempfile.mkdtemp()),
        MemoryStore: MemoryStore,
        RedisStore: lambda: RedisStore.from_url("redis://127.0.0.1:1/0"),
        Sandbox: Sandbox,
        SandboxClient: lambda: SandboxClient("http://127.0.0.1:1"),
        StoredSuiteTicket: lambda: StoredSuiteTicket(MemoryStore(), "suiteabc"),
    }
    return getattr(owner if inspect.ismethod(getattr(owner, method)) else instances[owner](), method)  # type: ignore[no-any-return]
