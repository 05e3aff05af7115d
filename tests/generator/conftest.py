"""What the tests of the generator share."""

import importlib
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from generator.client import generate_client
from generator.diff import Change, Side, compare
from generator.model import Catalogue
from generator.source.bundle import Bundle, bundle
from generator.source.catalogue import read_catalogue
from generator.source.facts import Facts, read_facts
from tests.generator.rich_spec import Edit, rich_spec, side
from tests.generator.showcase import add_showcase
from tests.generator.showcase_package import PACKAGE
from tests.generator.tiny_spec import SpecFiles

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def spec(tmp_path: Path) -> SpecFiles:
    """A tiny good spec in `tmp_path/spec`."""
    return SpecFiles(tmp_path / "spec")


@pytest.fixture(scope="session")
def real_spec() -> tuple[Bundle, Catalogue]:
    """The spec of this repository and its error catalogue; read once, changed by nobody."""
    return bundle(REPOSITORY / "spec"), read_catalogue(REPOSITORY / "spec")


@pytest.fixture(scope="session")
def real_facts() -> Facts:
    """The facts of this repository."""
    return read_facts(REPOSITORY / "spec")


@pytest.fixture(scope="session")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with the generated package and the spec that it was made from."""
    directory = tmp_path_factory.mktemp("templates")
    spec = SpecFiles(directory / "spec")
    add_showcase(spec)
    spec.lint()
    generate_client(spec.bundle(), read_catalogue(spec.directory), directory / PACKAGE)
    return directory


@pytest.fixture(scope="module")
def client(directory: Path) -> Iterator[ModuleType]:
    """The generated package, imported."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(directory)
        yield importlib.import_module(PACKAGE)
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture(scope="session")
def rich_side(tmp_path_factory: pytest.TempPathFactory) -> Side:
    """The rich spec as it is, for comparisons; read once, changed by nobody."""
    return side(rich_spec(tmp_path_factory.mktemp("rich") / "spec"))


@pytest.fixture
def compared(rich_side: Side, tmp_path: Path) -> Callable[..., list[Change]]:
    """Compare the rich spec with an edited one; `base` is done to both of them first."""

    def compare_after(*edits: Edit, base: Sequence[Edit] = ()) -> list[Change]:
        old = side(rich_spec(tmp_path / "base" / "spec", *base)) if base else rich_side
        return compare(old, side(rich_spec(tmp_path / "new" / "spec", *base, *edits)))

    return compare_after
