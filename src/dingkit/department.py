"""`ding.department`: the departments of a corp, and `walk`, which reads the whole tree.

Examples:
    >>> from dingkit import DingTalk
    >>> with DingTalk("dingabc", "app-secret") as ding:  # doctest: +SKIP
    ...     for department in ding.department.walk():
    ...         print(department.dept_id, department.name, department.parent_id)
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Self

from dingkit.errors._base import ArgumentTypeError, ArgumentValueError, DingTalkError, NotFoundError, PermissionDeniedError
from dingtalk_openapi.api import department as generated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dingtalk_openapi.models import SubDepartment

__all__ = ["AsyncDepartmentApi", "AsyncDepartmentWalk", "DepartmentApi", "DepartmentWalk", "SkippedDepartment"]

logger: logging.Logger = logging.getLogger("dingkit")

ROOT = 1
"""Id of the department that all others are in.

Source: facts department.yaml topapi_v2_department_listsub.
"""

CONCURRENCY = 8

_SKIPPED = (NotFoundError, PermissionDeniedError)


@dataclass(frozen=True, slots=True)
class SkippedDepartment:
    """A department that could not be looked into: what is in it is missing from a walk.

    Attributes:
        dept_id: Its id.
        error: Why: the app may not see it, or it is gone meanwhile.
    """

    dept_id: int
    error: DingTalkError


@dataclass(slots=True)
class _Opened:
    """A department that is being handed out: which one, how deep it is, and what of it is left."""

    dept_id: int
    depth: int
    left: deque[SubDepartment]


class _Walk:
    """How far a tree has been read: the same with and without asyncio.

    Attributes:
        skipped: The departments that could not be looked into, because the app may not or because they are gone meanwhile. Each is logged
            as well.
        is_complete: All was read, and whoever asked for more was told so.
    """

    def __init__(
        self,
        api: Any,
        dept_id: int | Sequence[int],
        depth: int | None,
        language: Literal["zh_CN", "en_US"] | None,
        state: Mapping[str, Any] | None,
    ) -> None:
        self._api = api
        self._depth = _positive("depth", depth)
        self._language = language
        self._pending: deque[tuple[int, int]]
        self._seen: set[int]
        self._pending, self._seen = _begin(dept_id) if state is None else _go_on(state)
        self._opened: deque[_Opened] = deque()
        self._handed_out: tuple[int, int] | None = None
        self.skipped: list[SkippedDepartment] = []
        self.is_complete: bool = False

    @property
    def state(self) -> dict[str, Any]:
        """How far it is, as JSON can say it: `walk(state=...)` goes on there, also in another process.

        The department that was handed out last belongs to what is still to come: nobody knows yet whether it was worked through.
        """
        opened = [[each.dept_id, each.depth] for each in self._opened]
        return {"pending": [*opened, *map(list, self._pending)], "seen": sorted(self._seen)}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self._seen)} departments, complete: {self.is_complete})"

    def _next(self) -> SubDepartment | None:
        """Hand out the next department that was read; `None` when one has to be looked into first."""
        if self._handed_out is not None:
            child, depth = self._handed_out
            self._seen.add(child)
            if self._depth is None or depth < self._depth:
                self._pending.append((child, depth))
            self._handed_out = None
        while self._opened:
            opened = self._opened[0]
            while opened.left:
                found = opened.left.popleft()
                if found.dept_id not in self._seen:
                    self._handed_out = found.dept_id, opened.depth + 1
                    return found
            self._opened.popleft()
        self.is_complete = not self._pending
        return None

    def _take(self, outcomes: Sequence[list[SubDepartment] | BaseException]) -> None:
        """Take over what the first of those that were to be looked into gave; what failed is looked into again.

        Raises:
            DingTalkError: why one of them failed; what the others gave is kept.
        """
        asked = [self._pending.popleft() for _ in outcomes]
        failed: list[tuple[tuple[int, int], BaseException]] = []
        for (dept_id, depth), outcome in zip(asked, outcomes, strict=True):
            if isinstance(outcome, _SKIPPED) and depth:
                self.skipped.append(SkippedDepartment(dept_id, outcome))
                logger.warning("department %s is left out of a walk, and what is in it: %s", dept_id, outcome)
            elif isinstance(outcome, BaseException):
                failed.append(((dept_id, depth), outcome))
            else:
                self._opened.append(_Opened(dept_id, depth, deque(outcome)))
        if failed:
            self._pending.extendleft(place for place, _ in reversed(failed))
            raise failed[0][1]


class DepartmentWalk(_Walk):
    """The departments of a tree, breadth first, each looked into when it is needed.

    When a department cannot be looked into, the error is raised, what was read is kept, and the next `for` or `next` goes on with that
    department; `state` goes on elsewhere. What the app may not see, and what is gone meanwhile, is in `skipped`, and logged; where that is
    a department that the walk begins with, it is raised.

    Attributes:
        skipped: The departments that could not be looked into.
        is_complete: All was read, and whoever asked for more was told so.

    Threads:
        It is an iterator for one thread at a time.
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> SubDepartment:
        while (found := self._next()) is None:
            if self.is_complete:
                raise StopIteration
            try:
                listed = self._api.list_sub_departments(dept_id=self._pending[0][0], language=self._language).result
            except DingTalkError as error:
                self._take([error])
            else:
                self._take([listed])
        return found


class AsyncDepartmentWalk(_Walk):
    """The departments of a tree, breadth first, each looked into when it is needed.

    When a department cannot be looked into, the error is raised, what was read is kept, and the next `async for` or `anext` goes on with
    that department; `state` goes on elsewhere. What the app may not see, and what is gone meanwhile, is in `skipped`, and logged; where
    that is a department that the walk begins with, it is raised.

    Attributes:
        skipped: The departments that could not be looked into.
        is_complete: All was read, and whoever asked for more was told so.

    Asyncio:
        It is for one task at a time. Several departments are looked into at once.
    """

    def __init__(self, *arguments: Any, concurrency: int) -> None:
        super().__init__(*arguments)
        self._concurrency = _positive("concurrency", concurrency)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> SubDepartment:
        from asyncio import gather  # most of what importing dingkit would cost a synchronous program

        while (found := self._next()) is None:
            if self.is_complete:
                raise StopAsyncIteration
            together = [dept_id for dept_id, _ in [*self._pending][: self._concurrency]]
            self._take(await gather(*map(self._look_into, together), return_exceptions=True))
        return found

    async def _look_into(self, dept_id: int) -> list[SubDepartment]:
        listed: list[SubDepartment] = (await self._api.list_sub_departments(dept_id=dept_id, language=self._language)).result
        return listed


class DepartmentApi(generated.DepartmentApi):
    """Departments of the corp, their tree and who is in them (通讯录部门管理)."""

    def walk(
        self,
        dept_id: int | Sequence[int] = ROOT,
        *,
        depth: int | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        state: Mapping[str, Any] | None = None,
    ) -> DepartmentWalk:
        """Return all departments below one, breadth first: those directly below it, then those below these, and so on.

        One call looks into one department; with `RateLimiter` as the client's `limiter` DingTalk's documented rate is kept. A department is
        given once, also where several that the walk begins with are within each other.

        Args:
            dept_id: Where to begin; several, where the app sees only parts of the corp. They are not given themselves.
            depth: How many levels to give; all when not given.
            language: Language of the names; Chinese when not given.
            state: What `state` of another walk said, to go on there; with the same `depth` and `language`, and without `dept_id`.

        Raises:
            ArgumentError: an argument can only be a mistake.
            APIError: DingTalk refused, while it is read; the same walk can go on.
            TransportError: DingTalk could not be reached, while it is read; the same walk can go on.

        Examples:
            >>> walk = ding.department.walk(depth=2)  # doctest: +SKIP
            >>> names = {department.dept_id: department.name for department in walk}  # doctest: +SKIP
            >>> [skipped.dept_id for skipped in walk.skipped]  # doctest: +SKIP
            []

        Threads:
            Departments are looked into one after the other.

        Source: facts department.yaml topapi_v2_department_listsub.
        """
        return DepartmentWalk(self, dept_id, depth, language, state)


class AsyncDepartmentApi(generated.AsyncDepartmentApi):
    """Departments of the corp, their tree and who is in them (通讯录部门管理)."""

    def walk(
        self,
        dept_id: int | Sequence[int] = ROOT,
        *,
        depth: int | None = None,
        language: Literal["zh_CN", "en_US"] | None = None,
        state: Mapping[str, Any] | None = None,
        concurrency: int = CONCURRENCY,
    ) -> AsyncDepartmentWalk:
        """Return all departments below one, breadth first: those directly below it, then those below these, and so on.

        One call looks into one department; with `RateLimiter` as the client's `limiter` DingTalk's documented rate is kept. A department is
        given once, also where several that the walk begins with are within each other.

        Args:
            dept_id: Where to begin; several, where the app sees only parts of the corp. They are not given themselves.
            depth: How many levels to give; all when not given.
            language: Language of the names; Chinese when not given.
            state: What `state` of another walk said, to go on there; with the same `depth` and `language`, and without `dept_id`.
            concurrency: How many departments are looked into at once.

        Raises:
            ArgumentError: an argument can only be a mistake.
            APIError: DingTalk refused, while it is read; the same walk can go on.
            TransportError: DingTalk could not be reached, while it is read; the same walk can go on.

        Asyncio:
            Up to `concurrency` departments are looked into at once.

            >>> async for department in ding.department.walk():  # doctest: +SKIP
            ...     print(department.dept_id, department.name)

        Source: facts department.yaml topapi_v2_department_listsub.
        """
        return AsyncDepartmentWalk(self, dept_id, depth, language, state, concurrency=concurrency)


def _positive(name: str, value: int | None) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ArgumentValueError(f"takes a whole number from 1 on, got {value!r}.", field=name)
    return value


def _begin(dept_id: Any) -> tuple[deque[tuple[int, int]], set[int]]:
    """Begin with these departments, each once."""
    given = [*dept_id] if isinstance(dept_id, Sequence) else [dept_id]
    if not given or not all(map(_is_id, given)):
        raise ArgumentTypeError(f"takes the id of a department, a number, or several of them; got {dept_id!r}.", field="dept_id")
    return deque((each, 0) for each in dict.fromkeys(given)), set()


def _go_on(state: Mapping[str, Any]) -> tuple[deque[tuple[int, int]], set[int]]:
    """Go on where another walk was."""
    try:
        pending, seen = [(dept_id, depth) for dept_id, depth in state["pending"]], set(state["seen"])
    except (KeyError, TypeError, ValueError):
        pending, seen = [], {None}
    if not all(map(_is_id, [*seen, *(number for place in pending for number in place)])):
        raise ArgumentValueError("is not what the `state` of a walk said.", field="state")
    return deque(pending), seen


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
