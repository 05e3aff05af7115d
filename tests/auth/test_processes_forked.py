"""What is done around a fork, step by step in this process: what happens in a child no coverage sees (`test_forks` has the children)."""

from __future__ import annotations

import _frozen_importlib
import importlib
import sys
import threading
from functools import cached_property, partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from dingkit import DingTalk
from dingkit._core import _loop, _processes
from dingkit.seen import MemorySeen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def importing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], SimpleNamespace]]:
    """Import a module in a thread, which says when it has begun and goes on when it is told to."""
    monkeypatch.syspath_prepend(tmp_path)
    made: list[SimpleNamespace] = []

    def begin(name: str) -> SimpleNamespace:
        state = SimpleNamespace(begun=threading.Event(), go_on=threading.Event(), is_first=True)
        monkeypatch.setitem(sys.modules, f"state_of_{name}", state)
        first = "if state.is_first:\n    state.is_first = False\n    state.begun.set()\n    state.go_on.wait(40)\n"
        (tmp_path / f"{name}.py").write_text(f"import state_of_{name} as state\n{first}")
        state.thread = threading.Thread(target=importlib.import_module, args=(name,))
        state.thread.start()
        assert state.begun.wait(40)
        made.append(state)
        return state

    yield begin
    for state in made:
        state.go_on.set()
        state.thread.join()


def test_what_another_thread_imports_is_imported_anew(importing: Callable[[str], SimpleNamespace]) -> None:
    state = importing("slow_to_import")
    half_made = sys.modules["slow_to_import"]
    _processes._forget_imports()
    assert importlib.import_module("slow_to_import") is not half_made
    assert not state.go_on.is_set()


def test_what_is_imported_stays(importing: Callable[[str], SimpleNamespace]) -> None:
    state = importing("soon_imported")
    state.go_on.set()
    state.thread.join()
    made = sys.modules["soon_imported"]
    _processes._forget_imports()
    assert importlib.import_module("soon_imported") is made


def test_locks_of_imports_that_no_other_thread_holds_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """That of a module which another thread has only begun to look for goes, too."""
    locks = {name: SimpleNamespace(owner=owner) for name, owner in {"free": None, "ours": threading.get_ident(), "of.nobody": -1}.items()}
    monkeypatch.setattr(_frozen_importlib, "_module_locks", known := {name: partial(locks.get, name) for name in locks}, raising=False)
    _processes._forget_imports()
    assert sorted(known) == ["free", "ours"]


class Locked(cached_property[int]):
    """As before Python 3.12."""

    lock: Any = None


def test_the_locks_of_cached_properties_are_replaced() -> None:
    class Groups:
        first = Locked(lambda _: 1)
        other = 2

    before = Groups.__dict__["first"].lock = threading.RLock()
    properties = _processes.CachedProperties(lambda: [Groups])
    properties.reset()
    assert Groups.__dict__["first"].lock is not before
    assert Groups().first == 1


def test_those_of_the_groups_of_clients() -> None:
    _loop._GROUPS.reset()
    assert DingTalk("dingabc", "app-secret-5f1d").jsapi


def test_claims_are_forgotten_and_what_is_done_is_not() -> None:
    seen = MemorySeen()
    seen.add("done", 60)
    assert seen.claim("at work", "owner", 60) == "new"
    seen.reset()
    assert seen.claim("at work", "other", 60) == "new"
    assert seen.claim("done", "other", 60) == "done"
