"""A forked child shares nothing with its parent that another thread of the parent may have: no flight, no lock, no thread, no claim."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from dingkit.stores import FileStore, RedisStore

if TYPE_CHECKING:
    from pathlib import Path

    from tests.auth.conftest import FakeDingTalk
    from tests.auth.redis_server import RedisServer

PROGRAM = """
import asyncio, json, os, signal, sys, threading, time, warnings
from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import InternalApp
from dingkit.stores import AccessToken, FileStore, MemoryStore, RedisStore

warnings.simplefilter("ignore")  # of fork() in a program with threads
options = json.loads(sys.argv[1])
store = {"memory": lambda _: MemoryStore(), "file": FileStore, "redis": RedisStore.from_url}[options["store"]](options["place"])
app = InternalApp("dingabc", "app-secret-5f1d")
settings = {"credential": app, "store": store, "base_url": options["url"], "api_base_url": options["url"], "max_retries": 0}
key = app.cache_key("app")

def is_held():
    lock = store.lock(key, 0.0)
    if lock is not None:
        lock.release()
    return lock is None

def new_loop(ding):
    return asyncio.run(ding.access_token())

def fork(child):
    # Ends the child with 0 if it does well, and when it hangs.
    pid = os.fork()
    if pid == 0:
        signal.alarm(40)
        try:
            child()
            os._exit(0)
        except BaseException as error:
            sys.stderr.write(f"child: {error!r}")
            sys.stderr.flush()
            os._exit(1)
    return pid

def status_of(pid):
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
"""


def run(program: str, **options: Any) -> str:
    """Run a program that begins with the above; return what it prints."""
    command = [sys.executable, "-c", PROGRAM + program, json.dumps(options)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


@pytest.fixture(params=["memory", "file", "redis"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    if request.param == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")
        server_url = server.url
        RedisStore.from_url(server_url)._redis.flushall()
        return {"store": "redis", "place": server_url}
    return {"store": request.param, "place": str(tmp_path / "tokens")}


BOTH_CLIENTS = pytest.mark.parametrize(
    ("make", "ask"), [("DingTalk", "ding.access_token()"), ("AsyncDingTalk", "new_loop(ding)")], ids=["sync", "async"]
)


@BOTH_CLIENTS
def test_while_another_thread_fetches_the_token(dingtalk: FakeDingTalk, place: dict[str, str], make: str, ask: str) -> None:
    """The child has nobody who fetches. With a store it waits for the parent, as any other process does."""
    arrived, go_on = threading.Event(), threading.Event()

    def answer() -> None:
        if len(dingtalk.token_requests) == 1:
            arrived.set()
            assert go_on.wait(30)
        go_on.set()  # the child has asked for itself

    dingtalk.before_token = answer
    program = f"""
ding = {make}(**settings)
thread = threading.Thread(target=lambda: {ask}, daemon=True)
thread.start()
assert sys.stdin.readline() == "arrived\\n"
child = fork(lambda: {ask})
print("forked", flush=True)
assert store.shared or status_of(child) == 0
sys.stdin.readline()
thread.join(20)
assert not thread.is_alive()
assert not store.shared or status_of(child) == 0
assert {ask}
"""
    command = [sys.executable, "-c", PROGRAM + program, json.dumps({**place, "url": dingtalk.url})]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert arrived.wait(30)
        process.stdin.write("arrived\n")
        process.stdin.flush()
        assert process.stdout.readline() == "forked\n"
        if place["store"] != "memory":
            go_on.set()
        _, errors = process.communicate("\n", timeout=120)
    assert process.returncode == 0, errors
    assert len(dingtalk.token_requests) == (2 if place["store"] == "memory" else 1)


@BOTH_CLIENTS
def test_while_another_thread_has_a_lock_of_this_process(dingtalk: FakeDingTalk, place: dict[str, str], make: str, ask: str) -> None:
    run(
        f"""
from dingkit.limiter import RateLimiter
from dingkit.seen import MemorySeen
limiter, seen = RateLimiter(), MemorySeen()
ding = {make}(**settings, limiter=limiter)
held, done = threading.Barrier(4), threading.Event()

def hold(lock):
    with lock:
        held.wait()
        done.wait()

def hold_exclusively(exclusive):
    exclusive(lambda: (held.wait(), done.wait()))

threading.Thread(target=hold, args=(limiter._lock,), daemon=True).start()
threading.Thread(target=hold, args=(seen._lock,), daemon=True).start()
threading.Thread(target=hold_exclusively, args=(store.local.run,), daemon=True).start()
held.wait()

def child():
    assert {ask}
    assert seen.add("key", 60)
    {"ding.jsapi.get_jsapi_ticket()" if make == "DingTalk" else "asyncio.run(ding.jsapi.get_jsapi_ticket())"}

status = status_of(fork(child))
done.set()
assert status == 0
""",
        **place,
        url=dingtalk.url,
    )


@BOTH_CLIENTS
def test_what_obtains_the_token_forks(dingtalk: FakeDingTalk, place: dict[str, str], make: str, ask: str) -> None:
    """Such as a credential that runs something: the lock is its parent's, whatever becomes of the child."""
    is_shared = place["store"] != "memory"
    run(
        f"""
class Forks:
    kinds = frozenset({{"app"}})

    def cache_key(self, kind):
        return key

    def token_request(self, kind, known):
        child = os.fork()
        if child == 0:
            signal.alarm(40)
            return AccessToken("of-the-child", time.time() + 7200)
        children.append(status_of(child))
        helds.append(is_held())
        return AccessToken("of-the-parent", time.time() + 7200)

children, helds, parent = [], [], os.getpid()
ding = {make}(**{{**settings, "credential": Forks()}})
if {make!r} == "DingTalk":
    token = {ask}
    if os.getpid() != parent:
        os._exit(0)
else:  # the thread that forks has no loop in the child
    def exit_in_child(ask):
        def token_request(kind, known):
            token = ask(kind, known)
            if os.getpid() != parent:
                os._exit(0)
            return token
        return token_request
    ding._credential.token_request = exit_in_child(ding._credential.token_request)
    token = {ask}
assert token == "of-the-parent"
assert children == [0]
assert helds == [{is_shared}]
assert store.load(key).value == "of-the-parent"
""",
        **place,
        url=dingtalk.url,
    )


def test_an_event_loop_that_renews_is_not_the_childs(dingtalk: FakeDingTalk, place: dict[str, str]) -> None:
    """The renewal of the parent goes on there; what the child has of it ends without touching the lock."""
    run(
        """
import gc

async def main():
    ding, go_on, at_work = AsyncDingTalk(**settings), asyncio.Event(), asyncio.Event()
    class Slow:
        kinds = frozenset({"app"})
        cache_key = staticmethod(lambda kind: key)
        def token_request(self, kind, known):
            from dingkit.credentials import TokenRequest
            async def ask(client):
                at_work.set()
                await go_on.wait()
            return TokenRequest(ask, lambda _: AccessToken("of-the-parent", time.time() + 7200))
    ding = ding.with_options(credential=Slow())
    renewal = asyncio.create_task(ding.access_token())
    await at_work.wait()
    pid = os.fork()
    if pid == 0:
        return renewal
    assert status_of(pid) == 0
    assert not store.shared or is_held()
    go_on.set()
    assert await renewal == "of-the-parent"

parent = os.getpid()
loop = asyncio.new_event_loop()
left = loop.run_until_complete(main())
if os.getpid() != parent:
    signal.alarm(40)
    del left, loop
    gc.collect()
    os._exit(0)
assert store.load(key).value == "of-the-parent"
loop.close()
""",
        **place,
        url=dingtalk.url,
    )


def test_the_lock_of_a_parent_that_dies_is_free(tmp_path: Path) -> None:
    """Nobody gives back what a child has inherited: the child must not keep it."""
    directory = tmp_path / "tokens"
    out = run(
        """
lock = store.lock(key, 0.0)
child = os.fork()
if child == 0:
    os.close(1), os.close(2)
    signal.alarm(30)
    signal.pause()
print(child, flush=True)
os._exit(0)
""",
        store="file",
        place=str(directory),
        url="",
    )
    lock = FileStore(directory).lock("internal-app:current:app:dingabc:x", 0.0)
    assert lock is not None
    lock.release()
    os.kill(int(out), signal.SIGKILL)


def test_a_child_has_no_claim_of_its_parent() -> None:
    run(
        """
from dingkit.seen import MemorySeen

seen = MemorySeen()
seen.add("done", 60)
assert seen.claim("at-work", "owner", 60) == "new"

def child():
    assert seen.claim("done", "other", 60) == "done"
    assert seen.claim("at-work", "other", 60) == "new"

assert status_of(fork(child)) == 0
assert seen.claim("at-work", "other", 60) == "claimed"
""",
        store="memory",
        place="",
        url="",
    )


def test_a_child_has_no_thread_of_its_parent_that_runs_functions() -> None:
    run(
        """
from dingkit.callback import EventHandler
from dingkit.events import parse

handler, got = EventHandler(), []

@handler.on()
async def function(event):
    await asyncio.sleep(0)
    got.append(event)

def deliver(user):
    assert handler.deliver(parse({"EventType": "user_add_org", "TimeStamp": user, "UserId": [user], "CorpId": "ding1"}))
    assert got[-1].user_id == [user]

deliver("1")
assert status_of(fork(lambda: deliver("2"))) == 0
deliver("3")
handler.close()
""",
        store="memory",
        place="",
        url="",
    )


def test_a_child_counts_the_calls_that_it_makes(dingtalk: FakeDingTalk) -> None:
    run(
        """
from dingkit.limiter import RateLimiter
from dingtalk_openapi.operations import OPERATIONS, RATES

limiter = RateLimiter(wait_seconds=0)
limit = min(rate.calls for rate in RATES["*"] if rate.scope in ("app", "corp"))

def call_until_the_limit():
    for _ in range(limit):
        limiter.wait(OPERATIONS["get_jsapi_ticket"])

call_until_the_limit()
assert status_of(fork(call_until_the_limit)) == 0
""",
        store="memory",
        place="",
        url=dingtalk.url,
    )


def test_while_another_thread_imports(tmp_path: Path) -> None:
    """As the first call does: the child would wait for ever for what that thread has begun to import."""
    (tmp_path / "slow_to_import.py").write_text("import time\nbegun.set()\ndone.wait()\nis_through = True\n")
    run(
        """
import builtins, importlib

builtins.begun, builtins.done = threading.Event(), threading.Event()
sys.path.insert(0, options["place"])
thread = threading.Thread(target=importlib.import_module, args=("slow_to_import",), daemon=True)
thread.start()
assert begun.wait(20)

def child():
    done.set()
    assert importlib.import_module("slow_to_import").is_through

assert status_of(fork(child)) == 0
done.set()
thread.join()
assert importlib.import_module("slow_to_import").is_through
""",
        store="memory",
        place=str(tmp_path),
        url="",
    )


def test_while_another_thread_makes_a_group(dingtalk: FakeDingTalk) -> None:
    run(
        """
ding = DingTalk(**settings)
groups = {name: value for each in DingTalk.__mro__ for name, value in vars(each).items() if hasattr(value, "lock")}
held, done = threading.Event(), threading.Event()

def hold():
    for group in groups.values():
        group.lock.acquire()
    held.set()
    done.wait()

threading.Thread(target=hold, daemon=True).start()
assert held.wait(20)
assert status_of(fork(lambda: ding.jsapi.get_jsapi_ticket())) == 0
done.set()
""",
        store="memory",
        place="",
        url=dingtalk.url,
    )


def test_the_command_line_in_a_child(dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    """As a program that has used dingkit, and starts a process with the start method `fork`."""
    run(
        """
import multiprocessing
from dingkit.cli import main

os.environ.update(DINGTALK_APP_KEY="dingabc", DINGTALK_APP_SECRET="app-secret-5f1d", XDG_CACHE_HOME=options["place"])
os.environ.update(DINGTALK_BASE_URL=options["url"], DINGTALK_API_BASE_URL=options["url"], HOME=options["place"])
ding = DingTalk(**settings)
assert ding.access_token()
child = multiprocessing.get_context("fork").Process(target=main, args=(["call", "get_jsapi_ticket"],))
child.start()
child.join(20)
assert child.exitcode == 0, child.exitcode
""",
        store="memory",
        place=str(tmp_path),
        url=dingtalk.url,
    )
