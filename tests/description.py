"""The packaged OpenAPI description as the generator reads it. Tests that run without the generator's tools do without."""

from __future__ import annotations

from functools import cache

from generator.model import Spec, build
from generator.source.bundle import Bundle
from tests.contract.described import document


@cache
def bundle() -> Bundle:
    """What is written."""
    return Bundle(document(), (), {"": "openapi.json"})


@cache
def spec() -> Spec:
    """What it says."""
    return build(bundle())
