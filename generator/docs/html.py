"""Step `html`: the reference as one HTML file that opens from disk and asks the network for nothing (Redoc)."""

import copy
import json
import re
from pathlib import Path
from typing import Any

from jinja2 import Environment

from generator.docs.fields import wire_notes
from generator.docs.library import Library
from generator.docs.pages import Reference, environment_of
from generator.docs.views import OperationView
from generator.model import Catalogue
from generator.model.schemas import Schemas
from generator.problems import Problem, SpecError, walk
from generator.source.bundle import Bundle

REDOC = Path("generator/node/node_modules/redoc")
SCRIPT = "bundles/redoc.standalone.js"
LICENCES = ("LICENSE", f"{SCRIPT}.LICENSE.txt")
LOGO = "https://cdn.redoc.ly/redoc/logo-mini.svg"
"""The only thing that Redoc's script asks the network for."""

NO_LOGO = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
OPTIONS = {
    "expandResponses": "200",
    "generatedPayloadSamplesMaxDepth": 0,
    "nativeScrollbars": True,
    "requiredPropsFirst": True,
    "sideNavStyle": "id-only",
    "sortEnumValuesAlphabetically": False,
    "theme": {
        "typography": {
            "fontFamily": "system-ui, sans-serif",
            "headings": {"fontFamily": "system-ui, sans-serif"},
            "code": {"fontFamily": "ui-monospace, monospace"},
        }
    },
}

_LINK_WITHIN = re.compile(r"\[([^\]]+)\]\((?!https?:)[^)]*\)")
_MARKUP = {"<!--": r"\x3c!--", "<script": r"\x3cscript", "</script": r"\x3c/script"}


def generate_html(bundle: Bundle, catalogue: Catalogue, output: Path, redoc: Path = REDOC) -> None:
    """Write the HTML reference; the file appears whole or not at all.

    Args:
        bundle: The spec.
        catalogue: The error codes.
        output: The HTML file.
        redoc: The npm package `redoc`.

    Raises:
        SpecError: the npm package is not installed, or is another one than this was written for.
    """
    script = _read_script(redoc)
    licences = "\n".join((redoc / name).read_text(encoding="utf-8") for name in LICENCES)
    reference = Reference(Library(bundle, catalogue))
    environment = environment_of(reference)
    document = _document(reference, environment)
    page = environment.get_template("index.html.jinja").render(
        title=f"{document['info']['title']} - API reference",
        script=script,
        licences=_inside_script(licences),
        document=json.dumps(document, ensure_ascii=False).replace("<", "\\u003c"),
        options=json.dumps(OPTIONS),
    )
    output.parent.mkdir(parents=True, exist_ok=True)
    scratch = output.with_name(output.name + ".new")
    scratch.write_text(page, encoding="utf-8")
    scratch.replace(output)


def _read_script(redoc: Path) -> str:
    path = redoc / SCRIPT
    if not path.is_file():
        raise SpecError([Problem(str(path), "", "redoc", "is not there: `make docs` installs it")])
    script = path.read_text(encoding="utf-8")
    if LOGO not in script:
        raise SpecError([Problem(str(path), "", "redoc", f"does not load {LOGO}: see what this version asks the network for")])
    script = re.sub(r"^//# sourceMappingURL=.*$", "", script.replace(LOGO, NO_LOGO), flags=re.MULTILINE)
    return _inside_script(script)


def _inside_script(text: str) -> str:
    """Text that the HTML parser does not look into; in strings and regular expressions of a script it means the same."""
    for markup, escaped in _MARKUP.items():
        text = text.replace(markup, escaped)
    return text


def _document(reference: Reference, environment: Environment) -> dict[str, Any]:
    """The spec with everything in its descriptions that OpenAPI has no place for."""
    document = copy.deepcopy(reference.library.bundle.document)
    document["info"]["description"] = _render(environment, "html_intro", reference=reference)
    tags = {tag["name"]: tag for tag in document.get("tags", [])}
    for name, domain in reference.library.spec.domains.items():
        tags[name]["description"] = f"{domain.description} {domain.summary_zh}"
    for view in reference.operations:
        operation = document["paths"][view.operation.path][view.operation.method.lower()]
        operation["description"] = _render(environment, "html_operation", view=view)
        operation["x-codeSamples"] = _code_samples(view)
    for event in reference.webhooks:
        document["webhooks"][event.webhook.id]["post"]["description"] = _render(environment, "html_event", view=event)
    schemas = Schemas(reference.library.bundle)
    for _, schema in walk(document["components"]["schemas"]):
        if isinstance(schema, dict) and isinstance(schema.get("description"), str):
            schema["description"] = " ".join([schema["description"].strip(), *wire_notes(schemas.value(schema))])
    return document


def _render(environment: Environment, template: str, **context: object) -> str:
    written = environment.get_template(f"{template}.md.jinja").render(**context)
    return _LINK_WITHIN.sub(r"\1", re.sub(r"\n{3,}", "\n\n", written)).strip()


def _code_samples(view: OperationView) -> list[dict[str, str]]:
    return [{"lang": "Python", "label": f"Python {call.name.replace('_', ' ')}".strip(), "source": call.python} for call in view.calls]
