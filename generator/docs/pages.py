"""Writes the Markdown pages."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.docs.library import SHARED_PAGE, Library
from generator.docs.markdown import cell, code, code_anchor, inline_html, one_line_json, pretty_json, slug, text
from generator.docs.messages import Family, read_families
from generator.docs.views import Code, ModelView, OperationView, Viewer, WebhookView
from generator.model import Documentation, Operation

HEADER = "<!-- Made from spec/ by `make docs`: change the spec, not this page. -->\n"
"""The first line of every page: what begins otherwise is not ours."""

TEMPLATES = Path(__file__).parent / "templates"


class Reference:
    """The content of all pages, gathered before any of them is written: a link on one page calls for a section on another."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.viewer = Viewer(library)
        self.operations = [self.viewer.operation(facts) for facts in library.spec.operations]
        self.webhooks = [self.viewer.webhook(webhook) for webhook in library.spec.webhooks]
        self.families = read_families(library, self.viewer)
        self.failures = [self.viewer.model(name, SHARED_PAGE) for name, model in library.spec.models.items() if model.is_failure]
        self.kinds = {model for family in self.families for model in family.kinds}
        self.models = self._models()

    def _models(self) -> list[ModelView]:
        """The sections of all models that something links to, in the order of the spec."""
        shown = {view.name for view in self._models_elsewhere()}
        found: dict[str, ModelView] = {}
        while missing := [name for name in self.viewer.links.linked if name not in shown and name not in found]:
            found |= {name: self.viewer.model(name, self.library.page_of(name)) for name in missing}
        return [found[name] for name in self.library.spec.models if name in found]

    def _models_elsewhere(self) -> Iterator[ModelView]:
        yield from self.failures
        for webhook in self.webhooks:
            yield from webhook.forms

    def operations_of(self, domain: str) -> list[OperationView]:
        """The operations on a page."""
        return [view for view in self.operations if view.operation.domain == domain]

    def webhooks_of(self, domain: str) -> list[WebhookView]:
        """The events on a page."""
        return [view for view in self.webhooks if view.webhook.domain == domain]

    def moved_from(self, domain: str) -> list[tuple[str, str]]:
        """The names that operations had in a group before, each with a link to where it is documented."""
        operations = [(alias, each) for each in self.library.spec.operations for alias in each.aliases if alias.group == domain]
        return [(alias.name, self.viewer.links.within(f"`{each.id}`", domain)) for alias, each in operations]

    def models_of(self, page: str) -> list[ModelView]:
        """The models on a page."""
        return [view for view in self.models if self.library.page_of(view.name) == page]

    def codes_in(self, category: str) -> list[Code]:
        """The error codes of a category."""
        return [self.viewer.code(code.code) for code in self.library.catalogue.codes if code.category == category]

    def special_codes(self) -> list[tuple[list[Operation], Code]]:
        """What codes mean on some operations only."""
        operations = {operation.id: operation for operation in self.library.spec.operations}
        return [
            ([operations[name] for name in special.of], self.viewer.code(code.code, special.of[0]))
            for code in self.library.catalogue.codes
            for special in code.operations
        ]


def write_pages(reference: Reference) -> dict[str, str]:
    """Write every page: file name → Markdown."""
    templates = environment_of(reference)

    def page(template: str, **context: object) -> str:
        return finished(templates.get_template(f"{template}.md.jinja").render(**context))

    pages = {"README.md": page("index"), "messages.md": page("messages"), f"{SHARED_PAGE}.md": page(SHARED_PAGE)}
    for name, domain in reference.library.spec.domains.items():
        pages[f"{name}.md"] = page("domain", domain=name, says=domain)
    return pages


def finished(written: str) -> str:
    """Return what a template wrote as a page: its first line, and no invisible blanks."""
    return HEADER + re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+$", "", written, flags=re.MULTILINE)).strip() + "\n"


def environment(**filters: Callable[..., object]) -> Environment:
    """Load the templates, with the filters that they call."""
    loaded = Environment(  # noqa: S701 - the result is Markdown; what is a tag to HTML is escaped where text comes in
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    loaded.filters.update(filters)
    return loaded


def environment_of(reference: Reference) -> Environment:
    """Load the templates, with what those of the reference need to know."""
    loaded = environment(
        cell=cell,
        code=code,
        code_anchor=code_anchor,
        inline_html=inline_html,
        json=pretty_json,
        json_line=one_line_json,
        md=text,
        slug=slug,
    )
    links = reference.viewer.links
    loaded.globals.update(codes_in=reference.codes_in, library=reference.library, spec=reference.library.spec, link_model=links.model)
    loaded.globals.update(reference=reference, sources_of=_sources, takes=_takes)
    return loaded


def _sources(says: Documentation) -> str:
    """Which facts something was written from, those of one era and confidence together."""
    groups: dict[tuple[str, str], list[str]] = {}
    for source in says.sources:
        groups.setdefault((source.era, source.confidence), []).append(code(source.fact))
    return "; ".join(f"{era}, {confidence} ({', '.join(facts)})" for (era, confidence), facts in groups.items())


def _takes(family: Family) -> Iterator[tuple[str, list[str]]]:
    """The rows of the table of operations and the kinds that they take."""
    for kind in family.kinds.values():
        yield kind.model, ["✓" if operation in kind.operations else "" for operation in family.operations]
