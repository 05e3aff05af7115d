"""`python -m generator twins`: the docstrings of the asynchronous side, of a small package and of the library."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent, indent
from typing import TYPE_CHECKING

import pytest

import dingkit
from generator.__main__ import main
from generator.twins.docstrings import twin_of
from generator.twins.examples import ExampleError, Methods, with_await
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable

    Write = Callable[..., Path]

SYNC = '''
class Api:
    """Calls of a group, for `with`."""

    def send(self, text: str, copies: int, *, pause: float = 0) -> str:
        """Send a text with `Api.send`; `Api` and `send` do, `with_options` too.

        More of it.

        Args:
            text: The text.
            copies: How many.
            pause: Seconds that the thread sleeps.

        Raises:
            Failure: it was refused, and `close` is to be called.

        Examples:
            >>> ding.api.send("hello", 2).upper()  # doctest: +SKIP
            'HELLO'

        Threads:
            It blocks.

        Source: facts api.yaml send.
        """
        return text

    def close(self) -> None:
        """Close it; see `close()`."""

    def _hidden(self) -> None:
        """Stay as it is."""

    def told(self) -> None:
        """Say this."""

    def silent(self) -> None:
        pass
'''

ASYNC = '''
class AsyncApi:
    """Old."""

    async def send(self, text: str, copies: int, *, tasks: int = 0) -> str:
        """Old; see `Api.send`.

        Args:
            text: Old.
            tasks: How many at once,
                on their way.
            gone: It has no such parameter.

        Asyncio:
            It may be cancelled.
        """
        return text

    async def aclose(self) -> None:
        """Old."""

    async def _hidden(self) -> None:
        """Old."""

    async def told(self) -> None:
        pass

    async def silent(self) -> None:
        """Old."""

    async def alone(self) -> None:
        """Have no twin."""
'''

WRITTEN = '''
class AsyncApi:
    """Calls of a group, for `async with`."""

    async def send(self, text: str, copies: int, *, tasks: int = 0) -> str:
        """Send a text with `AsyncApi.send`; `AsyncApi` and `send` do, `with_options` too.

        More of it.

        Args:
            text: The text.
            copies: How many.
            tasks: How many at once,
                on their way.

        Raises:
            Failure: it was refused, and `aclose` is to be called.

        Examples:
            >>> (await ding.api.send("hello", 2)).upper()  # doctest: +SKIP
            'HELLO'

        Asyncio:
            It may be cancelled.

        Source: facts api.yaml send.
        """
        return text

    async def aclose(self) -> None:
        """Close it; see `aclose()`."""

    async def _hidden(self) -> None:
        """Old."""

    async def told(self) -> None:
        pass

    async def silent(self) -> None:
        """Old."""

    async def alone(self) -> None:
        """Have no twin."""
'''


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the modules of a package, and returns its folder."""

    def write(**modules: str) -> Path:
        for name, text in modules.items():
            path = tmp_path.joinpath(*name.split("__")).with_suffix(".py")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return tmp_path

    return write


def pair(docstring: str, own: str = '"""Old."""', signature: str = "self") -> str:
    """A class and its twin, with a method `get` that has these docstrings."""
    sides = (("Api", "def", docstring), ("AsyncApi", "async def", own))
    methods = ((name, f"{kind} get({signature}) -> None:\n{indent(dedent(text).strip(), '    ')}") for name, kind, text in sides)
    return "\n\n".join(f'class {name}:\n    """A class."""\n\n{indent(method, "    ")}' for name, method in methods)


def turned(root: Path, name: str = "module") -> str:
    assert main(["twins", "--root", str(root)]) == 0
    return (root / f"{name}.py").read_text("utf-8")


def test_classes_and_their_methods_are_twins_in_one_module(write: Write) -> None:
    assert turned(write(module=SYNC + "\n" + ASYNC)) == SYNC + "\n" + WRITTEN


def test_they_are_in_different_modules_as_well(write: Write) -> None:
    root = write(one=SYNC, two=ASYNC)
    assert turned(root, "two") == WRITTEN
    assert turned(root, "one") == SYNC


def test_what_is_written_stays_and_nothing_is_told(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(one=SYNC, two=ASYNC)
    turned(root, "two")
    assert capsys.readouterr().out == f"wrote 3 docstrings in {root}\n"
    assert turned(root, "two") == WRITTEN
    assert main(["twins", "--check", "--root", str(root)]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_check_tells_what_differs_and_writes_nothing(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    root = write(one=SYNC, two=WRITTEN.replace("Close it;", "Leave it;").replace("More of it.", "Less of it."))
    before = (root / "two.py").read_text("utf-8")
    assert main(["twins", "--check", "--root", str(root)]) == 1
    told = capsys.readouterr().err
    assert "two.py#/AsyncApi.aclose: [twins] is not what its twin says" in told
    assert "two.py#/AsyncApi.send: [twins] is not what its twin says" in told
    assert "run 'make generate' and commit the result" in told
    assert (root / "two.py").read_text("utf-8") == before


def test_a_class_is_the_twin_of_one_alone(write: Write) -> None:
    root = write(one=SYNC, other=SYNC, two=ASYNC)
    assert turned(root, "two") == ASYNC
    root = write(two=SYNC + "\n" + ASYNC)
    assert turned(root, "two") == SYNC + "\n" + WRITTEN


def test_a_class_without_a_twin_and_a_private_one_stay(write: Write) -> None:
    text = ASYNC.replace("AsyncApi", "AsyncOther") + SYNC.replace("Api", "_Api") + ASYNC.replace("AsyncApi", "_AsyncApi")
    assert turned(write(module=text)) == text


def test_folders_of_the_inside_stay_but_for_the_bases_of_public_classes(write: Write) -> None:
    both = SYNC + "\n" + ASYNC
    root = write(_core__module=both, package___module=both, _pushes___handler=both.replace("Api", "Base"), _pushes___jobs=both)
    assert main(["twins", "--root", str(root)]) == 0
    assert (root / "_core" / "module.py").read_text("utf-8") == both
    assert (root / "_pushes" / "_jobs.py").read_text("utf-8") == both
    assert (root / "package" / "_module.py").read_text("utf-8") == SYNC + "\n" + WRITTEN
    assert (root / "_pushes" / "_handler.py").read_text("utf-8") == (SYNC + "\n" + WRITTEN).replace("Api", "Base")


def test_functions_and_methods_are_twins_by_their_names(write: Write) -> None:
    text = '''
def make(count: int) -> int:
    """Make some with `make`, as `other` does.

    Examples:
        >>> from module import make
        >>> make(1)
        1
    """
    return count


async def make_async(count: int) -> int:
    """Old."""
    return count


async def alone_async() -> None:
    """Have no twin."""


class Handler:
    """Have one of its own."""

    def handle(self) -> None:
        """Handle it; `close` comes later.

        Examples:
            >>> handler.handle()
            >>> file.close()
        """

    async def handle_async(self) -> None:
        """Old."""

    def close(self) -> None:
        """Close it."""

    async def aclose(self) -> None:
        """Old.

        Asyncio:
            In the loop.
        """
'''
    made = '''async def make_async(count: int) -> int:
    """Make some with `make_async`, as `other` does.

    Examples:
        >>> from module import make_async
        >>> await make_async(1)  # doctest: +SKIP
        1
    """
    return count
'''
    handled = '''    async def handle_async(self) -> None:
        """Handle it; `aclose` comes later.

        Examples:
            >>> await handler.handle_async()  # doctest: +SKIP
            >>> file.close()
        """
'''
    closed = '''    async def aclose(self) -> None:
        """Close it.

        Asyncio:
            In the loop.
        """
'''
    old = text.split('async def make_async(count: int) -> int:\n    """Old."""\n    return count\n')
    expected = f"{old[0]}{made}{old[1]}"
    expected = expected.replace('    async def handle_async(self) -> None:\n        """Old."""\n', handled)
    start = expected.index("    async def aclose")
    assert turned(write(module=text)) == expected[:start] + closed


def test_examples_of_its_own_are_instead_of_the_others(write: Write) -> None:
    text = pair(
        '''
        """Get it.

        Examples:
            >>> ding.api.get()  # doctest: +SKIP
        """
        ''',
        '''
        """Old.

        Asyncio:
            Some words.

            >>> async for each in ding.api.get():  # doctest: +SKIP
            ...     print(each)
        """
        ''',
    )
    own = text[text.index("        Asyncio:") :]
    assert turned(write(module=text)).endswith(f'        """Get it.\n\n{own}')


def test_what_becomes_too_long_is_wrapped_again() -> None:
    text = """
    Get `Api`.

    `Api` has many words here,
    and goes on with more.

    It stays.

    Args:
        one: `Api` it is for you
        two: `Api` it is for you
            and on.
        three: `Api`
    """
    wrapped = """
    Get `AsyncApi`.

    `AsyncApi` has many words
    here, and goes on with
    more.

    It stays.

    Args:
        one: `AsyncApi` it is
            for you
        two: `AsyncApi` it is
            for you and on.
        three: `AsyncApi`
    """
    assert twin_of(dedent(text).strip(), "", None, {"Api": "AsyncApi"}, METHODS, 26) == dedent(wrapped).strip()


def test_a_raw_docstring_stays_raw_and_other_texts_are_none(write: Write) -> None:
    text = pair('r"""Get `\\d`."""')
    assert turned(write(module=text)).endswith('        r"""Get `\\d`."""')
    text = pair("'Get it.'")
    assert turned(write(module=text)) == text
    text = pair("1", "2")
    assert turned(write(module=text)) == text
    text = pair("print()", "...")
    assert turned(write(module=text)) == text


def test_the_error_of_an_example_says_where_it_is_and_what_to_do(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    text = pair(
        '''
        """Get it.

        Examples:
            >>> with ding.api.get() as pieces:
            ...     print(sum(pieces))
        """
        '''
    ).replace("async def", "def")
    root = write(module=text)
    assert main(["twins", "--root", str(root)]) == 1
    told = capsys.readouterr().err
    assert "module.py#/AsyncApi.get: [twins] it is not known what is done with `pieces`" in told
    assert "give AsyncApi.get examples of its own, in a section `Asyncio:`" in told
    assert (root / "module.py").read_text("utf-8") == text


NAMES = {"Webhook": "AsyncWebhook", "make": "make_async", "close": "aclose"}
METHODS = Methods(frozenset({"send", "raw", "write"}), frozenset({"stream", "from_env"}))


@sweep(
    ("given", "made"),
    [
        (">>> ding.api.get(1)  # doctest: +SKIP", ">>> await ding.api.get(1)  # doctest: +SKIP"),
        (">>> ding.api.get(1)\n2", ">>> await ding.api.get(1)  # doctest: +SKIP\n2"),
        (">>> ding.raw(call(ding))", ">>> await ding.raw(call(ding))  # doctest: +SKIP"),
        (">>> ding.with_options(deadline=1)", ">>> ding.with_options(deadline=1)"),
        (">>> ding.api.get()[0]", ">>> (await ding.api.get())[0]  # doctest: +SKIP"),
        (">>> ding.api.get()()", ">>> (await ding.api.get())()  # doctest: +SKIP"),
        (
            ">>> print(ding.api.get(), 'é', ding.api.get().id)",
            ">>> print(await ding.api.get(), 'é', (await ding.api.get()).id)  # doctest: +SKIP",
        ),
        (">>> 'é', ding.api.get()", ">>> 'é', await ding.api.get()  # doctest: +SKIP"),
        (">>> {}[ding.api.get()]", ">>> {}[await ding.api.get()]  # doctest: +SKIP"),
        (">>> file.send(1)", ">>> file.send(1)"),
        (">>> (a or b).send(1)", ">>> (a or b).send(1)"),
        (">>> webhook = Webhook('t')\n>>> webhook.send(1)", ">>> webhook = AsyncWebhook('t')\n>>> await webhook.send(1)  # doctest: +SKIP"),
        (
            ">>> webhook = Webhook('t')\n>>> webhook.close()",
            ">>> webhook = AsyncWebhook('t')\n>>> await webhook.aclose()  # doctest: +SKIP",
        ),
        (">>> a.b = Webhook('t')", ">>> a.b = AsyncWebhook('t')"),
        (">>> file.close()", ">>> file.close()"),
        (">>> from dingkit import Webhook, Other", ">>> from dingkit import AsyncWebhook, Other"),
        (">>> app = make(lambda: 1)", ">>> app = await make_async(lambda: 1)  # doctest: +SKIP"),
        (">>> app = module.make()", ">>> app = await module.make_async()  # doctest: +SKIP"),
        (">>> Webhook.from_env()", ">>> AsyncWebhook.from_env()"),
        (
            ">>> with Webhook('t') as robot:  # doctest: +SKIP\n...     robot.send(1)\n...     robot.name",
            ">>> async with AsyncWebhook('t') as robot:  # doctest: +SKIP\n...     await robot.send(1)\n...     robot.name",
        ),
        (">>> with Webhook('t'):\n...     pass", ">>> async with AsyncWebhook('t'):  # doctest: +SKIP\n...     pass"),
        (">>> with open('f') as file:\n...     file.write(1)", ">>> with open('f') as file:\n...     file.write(1)"),
        (
            ">>> def f(m):\n...     with ding.api.stream(m) as x:\n...         for piece in x:\n...             yield",
            ">>> async def f(m):\n...     async with ding.api.stream(m) as x:\n...         async for piece in x:\n...             yield",
        ),
        (
            ">>> async def answer(m):\n...     return ding.api.get(m)",
            ">>> async def answer(m):\n...     return await ding.api.get(m)",
        ),
        (">>> def answer(m):\n...     return m", ">>> def answer(m):\n...     return m"),
        (
            ">>> for each in ding.api.iter_all(): print(each)",
            ">>> async for each in ding.api.iter_all(): print(each)  # doctest: +SKIP",
        ),
        (
            ">>> pages = ding.api.iter_all()\n>>> [a for a in b for c in pages]\n>>> pages.state",
            ">>> pages = ding.api.iter_all()\n>>> [a for a in b async for c in pages]  # doctest: +SKIP\n>>> pages.state",
        ),
        ("Words.\n\n    >>> for each in answer.items:\n    ...     each", "Words.\n\n    >>> for each in answer.items:\n    ...     each"),
    ],
)
def test_an_example_awaits(given: str, made: str) -> None:
    assert with_await(given, NAMES, METHODS) == made


@sweep(
    ("given", "problem"),
    [
        (">>> with Webhook('t') as a, open('f') as b:\n...     pass", "cannot be one statement"),
        (">>> f(lambda: ding.api.get())", "in a generator expression or a lambda"),
        (">>> sum(ding.api.get(each) for each in ids)", "in a generator expression or a lambda"),
        (">>> all(each for each in ding.api.iter_all())", "in a generator expression or a lambda"),
        (">>> pages = ding.api.iter_all()\n>>> list(pages)", "what is done with `pages`"),
    ],
)
def test_an_example_that_is_not_understood_is_an_error(given: str, problem: str) -> None:
    with pytest.raises(ExampleError, match=problem):
        with_await(given, NAMES, METHODS)


def test_the_asynchronous_side_of_the_library_says_what_the_other_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["twins", "--check", "--root", str(Path(dingkit.__file__).parent)]) == 0, capsys.readouterr().err
