"""One test for many cases: what pytest does for a test costs more than most cases do, and each operation brings more of them."""

from __future__ import annotations

import functools
import inspect
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Test = Callable[..., Any]


class Failures:
    """What failed in a sweep: all cases are tried, the first failure is raised, and it names them all."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._first: BaseException | None = None
        self._tried = 0

    @contextmanager
    def of(self, name: str) -> Iterator[None]:
        """Try one case."""
        __tracebackhide__ = True
        self._tried += 1
        try:
            yield
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - raised at the end
            self._names.append(name)
            self._first = self._first or error

    def tell(self) -> None:
        """Raise the first failure."""
        __tracebackhide__ = True
        assert self._tried, "a sweep over nothing proves nothing"
        if self._first is not None:
            self._first.add_note(f"This is the first of {len(self._names)} that failed, of {self._tried}: {', '.join(self._names)}")
            raise self._first


def sweep(
    names: str | tuple[str, ...],
    cases: Iterable[Any] | Callable[[], Iterable[Any]],
    *,
    ids: Callable[[Any], object] | Iterable[object] = repr,
) -> Callable[[Test], Test]:
    """Call a test with each case, in one test. It is written as `pytest.mark.parametrize` is.

    For cases that need no fixture of their own: a `tmp_path` or a `caplog` is the same for all of them.

    Args:
        names: The argument that a case is for; a tuple where there are several.
        cases: A value each; a tuple of values where there are several. A function is asked for them when the test runs.
        ids: How the cases are called where they failed, or what tells it of one.
    """
    fields = (names,) if isinstance(names, str) else names

    @functools.cache
    def given() -> list[tuple[str, dict[str, Any]]]:
        found = list(cases() if callable(cases) else cases)
        called = map(ids, found) if callable(ids) else ids
        values = [dict(zip(fields, (case,) if isinstance(names, str) else case, strict=True)) for case in found]
        return list(zip(map(str, called), values, strict=True))

    def tried(failures: Failures) -> Iterator[tuple[Any, dict[str, Any]]]:
        for name, values in given():
            yield failures.of(name), values

    def decorate(test: Test) -> Test:
        async def swept_async(*args: Any, **fixtures: Any) -> None:
            __tracebackhide__ = True
            failures = Failures()
            for trying, values in tried(failures):
                with trying:
                    await test(*args, **fixtures, **values)
            failures.tell()

        def swept_sync(*args: Any, **fixtures: Any) -> None:
            __tracebackhide__ = True
            failures = Failures()
            for trying, values in tried(failures):
                with trying:
                    test(*args, **fixtures, **values)
            failures.tell()

        swept: Any = functools.wraps(test)(swept_async if inspect.iscoroutinefunction(test) else swept_sync)
        signature = inspect.signature(test)
        kept = [parameter for name, parameter in signature.parameters.items() if name not in fields]
        swept.__signature__ = signature.replace(parameters=kept)  # what pytest finds fixtures by
        return swept  # type: ignore[no-any-return]

    return decorate
