"""Text can be read, light and dark: WCAG 2, a contrast of 4.5 : 1."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examples.microapp import app

STYLE = (Path(app.__file__).parent / "static" / "app.css").read_text(encoding="utf-8")
LIGHT, DARK = (dict(re.findall(r"--([a-z-]+): (#[0-9a-f]+);", block)) for block in re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL))
ON = {
    "page": ("text", "muted"),
    "card": ("text", "muted", "accent", "good", "bad"),
    "fresh": ("text", "muted"),
    "accent": ("on-accent",),
    "accent-pressed": ("on-accent",),
}


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ground", "text"), [(ground, text) for ground, texts in ON.items() for text in texts])
def test_text_stands_out(scheme: dict[str, str], ground: str, text: str) -> None:
    darker, lighter = sorted((luminance(scheme[ground]), luminance(scheme[text])))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
