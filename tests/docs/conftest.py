"""What the tests of the reference share."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.docs import generate_reference
from generator.model import Catalogue
from generator.source.bundle import Bundle, bundle
from generator.source.catalogue import read_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]

Spec = tuple[Bundle, Catalogue]


@pytest.fixture(scope="session")
def spec() -> Spec:
    """The spec of this repository and its error catalogue; read once, changed by nobody."""
    return bundle(ROOT / "spec"), read_catalogue(ROOT / "spec")


@pytest.fixture(scope="session")
def pages(spec: Spec, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages of the reference, made from the spec: file name → Markdown."""
    directory = tmp_path_factory.mktemp("docs") / "reference"
    generate_reference(*spec, directory)
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(directory.iterdir())}


@pytest.fixture
def changed(spec: Spec) -> Callable[[Callable[[dict[str, Any]], object]], Spec]:
    """Change a copy of the spec."""

    def change(edit: Callable[[dict[str, Any]], object]) -> Spec:
        document = copy.deepcopy(spec[0].document)
        edit(document)
        return Bundle(document, spec[0].domains, spec[0].origins), spec[1]

    return change
