"""Lists that DingTalk gives page by page, read as one: an iterator that asks for the next page when it is needed."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import APIError
from .types import Row

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .call import Call, Operation, Paging
    from .protocol import AsyncCaller, Caller

T = TypeVar("T")

_END = object()
"""There is no next page."""


class Page(Row, Generic[T]):
    """One page of a list.

    Attributes:
        items: What is on it.
        cursor: What it was asked for with; `None` for a first page that nothing is said for.
        next_cursor: Where the next page begins; `None` when this is the last.
        answer: All that DingTalk answered.
    """

    items: list[T]
    cursor: Any
    next_cursor: Any
    answer: Any


class _Position(Generic[T]):
    """How far a list has been read: the same with and without asyncio.

    Attributes:
        cursor: Where the page begins that is being handed out, or could not be read. What is given the same `cursor` goes on there, also in
            another process: it gives that page whole.
        is_complete: All of it was read, and iteration has ended.
    """

    def __init__(self, client: Any, operation: Operation[Any], paging: Paging, arguments: dict[str, Any]) -> None:
        self._client = client
        self._operation = operation
        self._paging = paging
        self._arguments = {name: value for name, value in arguments.items() if value is not None}
        self._holder = self._arguments if paging.within is None else self._object(self._arguments.pop(paging.within, None))
        given = self._holder.pop(paging.cursor, None)
        self.cursor: Any = paging.first if given is None else given
        if paging.size is not None:
            self._holder.setdefault(paging.size, paging.largest)
        self.is_complete: bool = False
        self._next: Any = self.cursor
        self._asked: set[Any] = set()
        self._items: deque[T] = deque()
        self._page: tuple[Any, list[T]] | None = None
        self._call()  # wrong arguments are reported where they are given

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id}, cursor={self.cursor!r})"  # arguments can be secret

    def _call(self) -> Call[Any]:
        """Make the call for the next page; what was read is kept when it fails, and it is asked for again."""
        if self._next in self._asked:
            raise self._error(f"loops: it returned the cursor {self._next!r} again, where a page began that was read already")
        self.cursor = self._next
        asked = self._holder if self.cursor is None else {**self._holder, self._paging.cursor: self.cursor}
        within = self._paging.within
        return self._operation.call(self._client, **(asked if within is None else {**self._arguments, within: asked}))

    def _object(self, given: Any) -> dict[str, Any]:
        """Take apart the object that holds cursor and size; the call itself refuses one that is not an object."""
        if given is None:
            return {}
        self._operation.call(self._client, **self._arguments, **{str(self._paging.within): given})
        return dict(given if isinstance(given, Mapping) else given.to_dict())

    def _take(self, response: Any) -> None:
        """Take a page over."""
        items = [*(_at(response, self._paging.items) or ())]
        if self._paging.step and self._page is not None and self._page[1] == items:
            raise self._error(f"does not go on: the page at {self.cursor!r} is the one before it again")
        following = self._following(response, items)
        self._asked.add(self.cursor)
        self._page, self._next = (response, items), following
        self._items.extend(items)

    def _following(self, response: Any, items: list[T]) -> Any:
        """Return where the page after this one begins."""
        paging = self._paging
        more = None if paging.more is None else _flag(_at(response, paging.more))
        if more is False:
            return _END
        if paging.next is None:
            size = self._holder[str(paging.size)]
            return _END if more is None and len(items) < size else self.cursor + (1 if paging.step == "page" else size)
        following = self._cursor(_at(response, paging.next))
        if following is None and more:
            raise self._error("says that there is more, and not where")
        return _END if following is None or (more is None and following == paging.first) else following

    def _cursor(self, found: Any) -> Any:
        """Read a cursor. A number can come as text; what is sent as text, as a number."""
        if found is None or found == "":
            return None
        try:
            return int(found) if self._paging.is_number else str(found)
        except (TypeError, ValueError):
            raise self._error("names no number where the next page begins") from None

    def _is_exhausted(self) -> bool:
        """Return whether there is no further page to request."""
        self.is_complete = self._next is _END
        return self.is_complete

    def _remaining_page(self) -> Page[T]:
        """Hand out what is left of a page."""
        response = self._page and self._page[0]
        page: Page[T] = Page([*self._items], self.cursor, None if self._next is _END else self._next, response)
        self._items.clear()
        return page

    def _error(self, problem: str) -> APIError:
        return APIError(
            f"the list {problem}",
            code="",
            operation=self._operation.id,
            status=200,
            hint="Nothing of it is left out or given twice so far.",
            hint_zh="到目前为止没有遗漏，也没有重复。",
            docs_url=self._operation.docs_url,
        )


class Pages(_Position[T]):
    """What is on all pages of a list, read page by page when it is asked for.

    It is an iterator. When a page cannot be read, the error is raised, what was read is kept, and the next `for` or `next` goes on with
    that page. With `cursor`, an argument of every method that gives one of these, another one goes on, also in another process. One is for
    one thread at a time.

    Attributes:
        cursor: Where the page begins that is being handed out, or could not be read.
        is_complete: All of it was read, and iteration has ended.

    Raises:
        APIError: DingTalk refused a page, or the pages go round.
        TransportError: DingTalk could not be reached.

    Examples:
        >>> for user in ding.contact.iter_users(dept_id=1):  # doctest: +SKIP
        ...     print(user.name)
    """

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._items:
            self._read()
        return self._items.popleft()

    def _read(self) -> None:
        if self._is_exhausted():
            raise StopIteration
        client: Caller = self._client
        self._take(client.call(self._call()))

    def pages(self) -> Iterator[Page[T]]:
        """Iterate over the pages instead: what is left of the one that is being handed out, then the others.

        Examples:
            >>> for page in ding.contact.iter_users(dept_id=1).pages():  # doctest: +SKIP
            ...     save(page.items, go_on_at=page.next_cursor)
        """
        while self._items or not self._is_exhausted():
            if not self._items:
                self._read()
            yield self._remaining_page()


class AsyncPages(_Position[T]):
    """The same for asyncio: `async for`; see `Pages`. One is for one task at a time."""

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._items:
            if self._is_exhausted():
                raise StopAsyncIteration
            await self._read()
        return self._items.popleft()

    async def _read(self) -> None:
        client: AsyncCaller = self._client
        self._take(await client.call(self._call()))

    async def pages(self) -> AsyncIterator[Page[T]]:
        """Iterate over the pages instead; see `Pages.pages`."""
        while self._items or not self._is_exhausted():
            if not self._items:
                await self._read()
            yield self._remaining_page()


def _at(node: Any, path: tuple[str, ...]) -> Any:
    """Return what stands at a place of an answer; `None` where it breaks off."""
    for name in path:
        node = getattr(node, name, None)
    return node


def _flag(found: Any) -> bool | None:
    """Read what is true or false, or the text of that; `None` where nothing is said."""
    return None if found is None else str(found).lower() in ("true", "1")
