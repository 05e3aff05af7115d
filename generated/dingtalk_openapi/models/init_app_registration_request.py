from __future__ import annotations

from ..model import UNSET, Body, Unset


class InitAppRegistrationRequest(Body):
    """Who registers an app."""

    source: str | Unset = UNSET
    """Name that DingTalk gave the program that asks; the page that people see is worded for it. DingTalk gives further names on request."""
