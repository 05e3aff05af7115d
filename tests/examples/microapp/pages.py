"""Reads pages as a browser without scripts would."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx


def hidden(page: str, name: str) -> str:
    """The value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, f"the page has no field {name}"
    return found[1]


def heading(page: str) -> str:
    """The text of the page's h1."""
    found = re.search(r"<h1>(.*?)</h1>", page)
    assert found, "the page has no heading"
    return found[1]


def form(client: httpx.Client) -> dict[str, str]:
    """The fields of the form that sends a notification."""
    page = client.get("/").text
    return {name: hidden(page, name) for name in ("csrf", "key")}
