"""Finds Chromium, and makes it stay on this machine."""

from __future__ import annotations

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",  # tests run as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def find_chromium() -> str:
    """Path of the browser.

    Raises:
        FileNotFoundError: there is none; the message says how to get it.
    """
    named = os.environ.get("DINGKIT_CHROMIUM")
    candidates = [named] if named else NAMES
    found = next(filter(None, map(shutil.which, candidates)), None)
    if found is None:
        where = f"DINGKIT_CHROMIUM names {named}, which is no program" if named else f"none of {', '.join(NAMES)} is on PATH"
        raise FileNotFoundError(f"the browser tests need Chromium, and {where}: apt-get install chromium, or set DINGKIT_CHROMIUM")
    return found
