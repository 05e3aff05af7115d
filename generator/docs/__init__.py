"""Step `docs`: write the reference from the bundle and put it in place of the old one."""

import tempfile
from pathlib import Path

from generator.client import replace_directory
from generator.docs.library import Library
from generator.docs.pages import HEADER, Reference, write_pages
from generator.model import Catalogue
from generator.problems import Problem, SpecError
from generator.source.bundle import Bundle


def generate_reference(bundle: Bundle, catalogue: Catalogue, output: Path) -> None:
    """Write the pages and replace the directory `output` with them.

    Raises:
        SpecError: the spec gives no page, or `output` holds something else than generated pages; it is as it was.
    """
    foreign = [path.name for path in output.iterdir() if not _is_generated(path)] if output.exists() else []
    if foreign:
        message = f"{output} is not a generated reference, and everything in it would be replaced: name another folder"
        raise SpecError([Problem(str(output / min(foreign)), "", "output", message)])
    pages = write_pages(Reference(Library(bundle, catalogue)))
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=output.parent) as scratch:
        directory = Path(scratch) / "reference"
        directory.mkdir()
        for name, page in pages.items():
            (directory / name).write_text(page, encoding="utf-8")
        replace_directory(output, directory)


def _is_generated(path: Path) -> bool:
    return path.is_file() and path.read_bytes().startswith(HEADER.encode())
