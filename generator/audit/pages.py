"""Which page belongs to which operation, and which to which event."""

import re
from urllib.parse import urlsplit

from generator.model import Operation, Spec, Webhook
from generator.pages import Page


def address(path: str) -> str:
    """Name a path whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path).rstrip("/")


def pages_of_operations(spec: Spec, pages: list[Page]) -> list[tuple[Operation, Page]]:
    """Find the pages of each operation: those that print its method and path, and the one that the spec names."""
    hosts = {name: url.removeprefix("https://") for name, url in spec.hosts.items()}
    found = []
    for operation in spec.operations:
        wanted = (operation.method, hosts.get(operation.host, operation.host), address(operation.path))
        named = slug(operation.documentation.docs_url)
        for page in pages:
            call = page.call
            if call and ((call.method, call.host, address(call.path)) == wanted or page.slug == named):
                found.append((operation, page))
    return found


def pages_of_events(spec: Spec, pages: list[Page]) -> list[tuple[Webhook, Page]]:
    """Find the pages of each event: those that name it, and the one that the spec names."""
    events = {event.name: event.webhook for event in spec.events}
    by_slug = {slug(webhook.documentation.docs_url): webhook for webhook in events.values()}
    found = []
    for page in pages:
        webhook = events.get(page.event) or (by_slug.get(page.slug) if not page.event and page.call is None else None)
        if webhook is not None:
            found.append((webhook, page))
    return found


def slug(url: str) -> str:
    """Return the last part of the address of an official page."""
    return urlsplit(url).path.rstrip("/").rpartition("/")[2] if "open.dingtalk.com" in url else ""
