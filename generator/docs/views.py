"""What each section of a page shows, ready for its template."""

from dataclasses import dataclass
from typing import Any

from generator.catalogue import entry_for
from generator.docs.answers import Example, examples, redirects, statuses
from generator.docs.calls import Call, CallWriter
from generator.docs.fields import Fields, Row
from generator.docs.library import Library, Webhook
from generator.docs.links import Links
from generator.docs.markdown import cell, split_divergences
from generator.limits import ToldLimit, told_limits
from generator.operations import OperationFacts

TOKEN_PAGE = "README.md#tokens"  # noqa: S105 - an address


@dataclass(frozen=True)
class Text:
    """A description, and what the sources disagree on."""

    plain: str
    divergences: list[str]


@dataclass(frozen=True)
class Code:
    """An error code; `again` tells whether a repetition can help."""

    code: str
    meaning: str
    remedy: str
    exception: str
    again: str
    entry: dict[str, Any]


@dataclass(frozen=True)
class OperationView:
    """All that is told of an operation."""

    facts: OperationFacts
    url: str
    text: Text
    token: str
    limits: list[str]
    calls: list[Call]
    keywords: list[Row]
    other_forms: list[str]
    fields: list[Row]
    statuses: dict[str, str]
    redirects: list[str]
    successes: list[Example]
    failures: list[Example]
    codes: list[Code]


@dataclass(frozen=True)
class ModelView:
    """All that is told of a model."""

    name: str
    text: Text
    rows: list[Row]


@dataclass(frozen=True)
class WebhookView:
    """All that is told of something that DingTalk pushes."""

    webhook: Webhook
    text: Text
    limits: list[str]
    codes: list[Code]
    parameters: list[Row]
    forms: list[ModelView]
    payloads: dict[str, dict[str, Any]]
    replies: dict[str, str]
    reply_fields: list[Row]
    reply_examples: list[Example]


class Viewer:
    """Makes the views."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.links = Links(library)
        self.fields = Fields(library, self.links)
        self.calls = CallWriter(library)

    def operation(self, facts: OperationFacts) -> OperationView:
        """Describe an operation."""
        answers = list(examples(self._library, facts.spec))
        return OperationView(
            facts=facts,
            url=self._library.hosts[facts.host] + facts.path,
            text=self._text(facts.spec, facts.domain),
            token=self._token(facts),
            limits=self._told(told_limits(self._library.bundle, ("paths", facts.path, facts.method.lower())), facts.domain),
            calls=self.calls.calls[facts.id],
            keywords=self.fields.of_method(facts, facts.domain),
            other_forms=self.fields.other_forms(facts, facts.domain),
            fields=self.fields.of_model(facts.success_schema, facts.domain, nested=True) if facts.success_schema else [],
            statuses=statuses(self._library, facts.spec),
            redirects=redirects(self._library, facts.spec),
            successes=[answer for answer in answers if answer.is_success],
            failures=[answer for answer in answers if not answer.is_success],
            codes=[self.code(code, facts.id) for code in facts.spec["x-errors"]],
        )

    def _token(self, facts: OperationFacts) -> str:
        schemes = self._library.schemes
        if facts.security:
            scheme = schemes[facts.security]
            return f"[{scheme['x-token']}]({TOKEN_PAGE}), in the {scheme['in']}, as `{scheme['name']}`"
        for keyword, parameter in self._library.parameters(facts):
            if "x-token-of-one-form" in parameter:
                kind = schemes[parameter["x-token-of-one-form"]]["x-token"]
                return f"none; in one form [{kind}]({TOKEN_PAGE}), which is the parameter `{keyword}`"
        return "none"

    def webhook(self, webhook: Webhook) -> WebhookView:
        """Describe something that DingTalk pushes."""
        body = _media_of(webhook.spec["requestBody"])
        reply = _media_of(self._library.bundle.dereference(webhook.spec["responses"]["200"])).get("schema", {})
        return WebhookView(
            webhook=webhook,
            text=self._text(webhook.spec, webhook.domain),
            limits=self._told([ToldLimit(limit["text"], "") for limit in webhook.spec["x-limits"]], webhook.domain),
            codes=[self.code(code) for code in webhook.spec["x-errors"]],
            parameters=self.fields.of_push(webhook),
            forms=[self.model(form, webhook.domain, nested=True) for form in self._library.classes(body["schema"])],
            payloads=body["examples"],
            replies=statuses(self._library, webhook.spec),
            reply_fields=self._received(reply, webhook.domain),
            reply_examples=list(examples(self._library, webhook.spec)),
        )

    def _received(self, schema: dict[str, Any], page: str) -> list[Row]:
        return [row for model in self._library.classes(schema) for row in self.fields.of_model(model, page, nested=True)]

    def model(self, name: str, page: str, *, nested: bool = False) -> ModelView:
        """Describe a model."""
        return ModelView(name, self._text(self._library.schemas[name], page), self.fields.of_model(name, page, nested=nested))

    def _text(self, spec: dict[str, Any], page: str) -> Text:
        plain, divergences = split_divergences(str(spec["description"]))
        return Text(self.links.within(plain, page), [self.links.within(divergence, page) for divergence in divergences])

    def _told(self, limits: list[ToldLimit], page: str) -> list[str]:
        return [self.links.within(cell(limit.text), page) + (f" *({cell(limit.mark)})*" if limit.mark else "") for limit in limits]

    def code(self, code: str, operation: str = "") -> Code:
        """Describe an error code, as an operation means it."""
        entry = entry_for(self._library.codes[code], operation)
        exception = self._library.catalogue["categories"][entry["category"]]["exception"]
        return Code(code, cell(entry["meaning"]), cell(entry["remedy"]), exception, _again(entry), entry)


def _media_of(body: dict[str, Any]) -> dict[str, Any]:
    """The content of a body, whatever its media type is."""
    return next(iter(body.get("content", {}).values()), {})


def _again(entry: dict[str, Any]) -> str:
    if entry.get("token_refused"):
        return "once, with a new token"
    if "retry_after" in entry:
        return f"after {entry['retry_after']} seconds"
    return "later" if entry["retry"] else "no"
