"""A draft of an event: the forms that its page prints."""

from typing import Any

from generator.draft import NAME, TEXT
from generator.draft.schemas import Schemas, pascal
from generator.model import JSON, Spec
from generator.pages import Page, PageError
from generator.pages.bodies import bodies
from generator.pages.tree import nodes_of

_FORMS = {"EventType": "EventCurrent", "syncAction": "EventSync"}


def draft_event(spec: Spec, page: Page, unread: list[str]) -> dict[str, Any]:
    """Make the draft; what could not be read is added to `unread`.

    Raises:
        PageError: the page prints no body of its event.
    """
    forms: dict[str, tuple[str, list[dict[str, Any]]]] = {}
    for printed in page.bodies:
        for tag, content in bodies(spec, printed):
            if content[tag] == page.event:
                forms.setdefault(_FORMS[tag], (tag, []))[1].append(content)
            else:
                unread.append(f"a body of another event, {content[tag]}, is left out")
    if not forms:
        raise PageError(f"{page.path}: it is about the event {page.event}, and prints no JSON of it")
    schemas = Schemas()
    examples: dict[str, Any] = {}
    for suffix, (tag, contents) in forms.items():
        nodes = [node for node in nodes_of(contents) if node.row.name != tag]
        schemas.add(f"{NAME}{pascal(page.event)}{suffix}", nodes, requires=False, constants={tag: page.event})
        for number, content in enumerate(contents, 1):
            shown = {"summary": f"{TEXT}what it shows; the values of the page have to give way to invented ones.", "value": content}
            examples[f"{NAME}{suffix.lower()}_{number}"] = shown
    references = [{"$ref": f"#/components/schemas/{NAME}{pascal(page.event)}{suffix}"} for suffix in forms]
    webhook = {
        "operationId": f"on_{page.event}",
        "tags": [f"{NAME}domain"],
        "summary": f"{TEXT}what happened.",
        "x-summary-zh": f"{TEXT}一句话。",
        "x-name-zh": page.title or f"{TEXT}the title of the page.",
        "description": f"{TEXT}which kinds of apps get it, and by which way.",
        "externalDocs": {"url": page.url or f"{TEXT}https://open.dingtalk.com/document/…"},
        "x-source": [{"fact": f"{NAME}file.yaml#row", "era": "current", "confidence": "documented"}],
        "x-limits": [],
        "x-errors": [],
        "security": [],
        "requestBody": {
            "required": True,
            "content": {JSON: {"schema": references[0] if len(references) == 1 else {"oneOf": references}, "examples": examples}},
        },
        "responses": {"200": {"description": f"{TEXT}what is answered; copy it from another event."}},
    }
    return {"webhooks": {page.event: {"post": webhook}}, "components": {"schemas": schemas.named}}
