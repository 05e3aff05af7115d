"""A sweep tries all of its cases, and its failure names those that failed."""

from __future__ import annotations

import inspect

import pytest

from tests.sweep import sweep


@sweep("number", [1, 2, 3, 4])
def check_even(number: int, *, text: str = "") -> None:
    assert number % 2 == 0, text


@sweep(("number", "text"), lambda: [(1, "one"), (2, "two"), (3, "three")], ids=lambda case: str(case[1]))
async def check_raising(number: int, text: str) -> None:
    if number != 2:
        pytest.fail(text)


def notes(error: BaseException) -> list[str]:
    return error.__notes__


def test_all_that_failed_are_named() -> None:
    with pytest.raises(AssertionError, match="odd") as caught:
        check_even(text="odd")
    assert notes(caught.value) == ["This is the first of 2 that failed, of 4: 1, 3"]


async def test_of_asyncio() -> None:
    with pytest.raises(pytest.fail.Exception, match="one") as caught:
        await check_raising()
    assert notes(caught.value) == ["This is the first of 2 that failed, of 3: one, three"]


def test_one_in_another() -> None:
    tried: list[tuple[int, str]] = []

    @sweep("first", [1, 2])
    @sweep("second", ["a", "b"])
    def check(first: int, second: str) -> None:
        tried.append((first, second))
        assert (first, second) != (2, "a")

    with pytest.raises(AssertionError) as caught:
        check()
    assert tried == [(1, "a"), (1, "b"), (2, "a"), (2, "b")]
    assert notes(caught.value) == ["This is the first of 1 that failed, of 2: 'a'", "This is the first of 1 that failed, of 2: 2"]


def test_of_nothing() -> None:
    @sweep("number", [])
    def check(number: int) -> None:
        """Never called."""

    with pytest.raises(AssertionError, match="a sweep over nothing proves nothing"):
        check()


def test_pytest_finds_the_other_arguments() -> None:
    assert list(inspect.signature(check_even).parameters) == ["text"]
    assert list(inspect.signature(check_raising).parameters) == []
