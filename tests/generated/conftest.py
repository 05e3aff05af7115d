"""A server on this machine that stands in for all hosts of DingTalk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer


@pytest.fixture
def base_urls(httpserver: HTTPServer) -> dict[str, str]:
    url = httpserver.url_for("/")
    return {"oapi": url, "api": url, "login": url}
