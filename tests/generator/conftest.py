"""What the tests of the generator share."""

from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle
from generator.catalogue import read_catalogue
from tests.generator.tiny_spec import SpecFiles

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def spec(tmp_path: Path) -> SpecFiles:
    """A tiny good spec in `tmp_path/spec`."""
    return SpecFiles(tmp_path / "spec")


@pytest.fixture(scope="session")
def real_spec() -> tuple[Bundle, dict[str, Any]]:
    """The spec of this repository and its error catalogue; read once, changed by nobody."""
    return bundle(REPOSITORY / "spec"), read_catalogue(REPOSITORY / "spec")
