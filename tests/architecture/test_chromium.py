"""Without a browser the browser tests fail, and say what to install."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser import find_chromium

if TYPE_CHECKING:
    from pathlib import Path


def test_without_chromium_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DINGKIT_CHROMIUM", str(tmp_path / "none"))
    with pytest.raises(FileNotFoundError, match=r"DINGKIT_CHROMIUM names .*: apt-get install chromium"):
        find_chromium()
    monkeypatch.delenv("DINGKIT_CHROMIUM")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(FileNotFoundError, match=r"chromium-browser, google-chrome is on PATH: apt-get install chromium"):
        find_chromium()
