"""Step `client`: render the typed client from the bundle and put it in place of the old one."""

import contextlib
import io
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from ruff import find_ruff_bin

from generator.bundle import Bundle
from generator.catalogue import entry_for, special_codes
from generator.events import event_tags, read_events, stream_headers, stream_topics
from generator.limits import all_limits, required_groups, told_limits
from generator.media_limits import file_limits, most_chunks
from generator.methods import Method, MethodBuilder, WireForms
from generator.operations import (
    JsonText,
    host_names,
    json_texts,
    list_separators,
    mixins,
    rates,
    read_operations,
    received_schemas,
    secret_fields,
    secret_parameters,
    secret_properties,
    security_schemes,
    sent_schemas,
)
from generator.problems import Problem, SpecError
from generator.reading import read_value, reading
from generator.sending import building, models_of, scalar_sender, sending

PACKAGE = "dingtalk_openapi"
DESCRIPTION = "openapi.json"
TEMPLATES = Path(__file__).parent / "templates"
RUNTIME = Path(__file__).parent / "runtime"
OWN_TEMPLATES = ("error_codes.py", "events.py", "groups.py", "limits.py", "media_limits.py", "operations.py")
LINE_LENGTH = "120"


def generate_client(bundle: Bundle, catalogue: dict[str, Any], output: Path) -> None:
    """Render the client and replace the directory `output` with it.

    Raises:
        SpecError: the generator cannot express a part of the spec, or `output` holds something else than a generated
            client; it is as it was.
    """
    if output.exists() and not (output / DESCRIPTION).is_file():
        message = f"{output} is no generated client, and everything in it would be replaced: name another place"
        raise SpecError([Problem(str(output), "", "output", message)])
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=output.parent) as scratch:
        package = Path(scratch) / PACKAGE
        _render(bundle, catalogue, package)
        _compile(bundle, package)
        _format(bundle, package)
        replace_directory(output, package)


def parse_project(bundle: Bundle, package: Path) -> Project:
    """Let openapi-python-client read the bundle; nothing is written until `build` of the project is called.

    Raises:
        SpecError: it warns of a part of the spec.
    """
    config = Config.from_sources(
        ConfigFile(literal_enums=True, package_name_override=PACKAGE, post_hooks=[]),
        MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=package,
    )
    data = GeneratorData.from_dict(bundle.document, config=config)
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(bundle, data)])
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    problems = [_problem(bundle, error) for error in _errors(data)]
    if problems:
        raise SpecError(problems)
    return project


def _render(bundle: Bundle, catalogue: dict[str, Any], package: Path) -> None:
    project = parse_project(bundle, package)
    _extend_environment(project, bundle, catalogue)
    with contextlib.redirect_stdout(io.StringIO()):  # it prints where it writes to, which is our scratch directory
        project.build()
    for name in OWN_TEMPLATES:
        (package / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    for path in sorted(RUNTIME.glob("*.py")):
        shutil.copyfile(path, package / path.name)
    (package / "py.typed").touch()
    (package / DESCRIPTION).write_text(bundle.to_json(), encoding="utf-8")


def _errors(data: GeneratorData) -> Iterator[GeneratorError]:
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.parse_errors
    yield from data.errors


def _problem(bundle: Bundle, error: GeneratorError) -> Problem:
    """Find out what part of the spec a message of openapi-python-client is about."""
    text = f"{error.header} {error.detail or ''}"
    message = re.sub(r"<openapi_python_client\S+ object at 0x\w+>", "…", " ".join(text.split()))
    if match := re.search(r"parsing ([A-Z]+) (/\S*) within", text):
        return bundle.problem("generator", message, "paths", match[2], match[1].lower())
    if match := re.search(r"/components/(\w+)/(\w+)", text):
        return bundle.problem("generator", message, "components", match[1], match[2])
    return bundle.problem("generator", message)


def _extend_environment(project: Project, bundle: Bundle, catalogue: dict[str, Any]) -> None:
    forms = read_wire_forms(bundle)
    separators, texts = forms.separators, forms.json_texts
    secrets = secret_properties(bundle)
    accessors = mixins(bundle)
    received, sent = received_schemas(bundle), sent_schemas(bundle)
    operations = read_operations(bundle)
    events = read_events(bundle)
    domains = _domains(bundle, project)
    methods = build_methods(bundle, project, forms)
    limits = all_limits(bundle)
    modules = {str(model.class_info.name): str(model.class_info.module_name) for model in project.openapi.models}

    def list_separator(model: ModelProperty, prop: PropertyProtocol) -> str | None:
        return separators.get((str(model.class_info.name), prop.name.get_untrusted_value()))

    def json_text(model: ModelProperty, prop: PropertyProtocol) -> JsonText | None:
        return texts.get((str(model.class_info.name), prop.name.get_untrusted_value()))

    def lazy_imports(model: ModelProperty) -> list[str]:
        inside = {text.schema for (name, _), text in texts.items() if name == model.class_info.name and text.schema}
        return sorted({*map(str, model.lazy_imports or ()), *(f"from ..models.{modules[schema]} import {schema}" for schema in inside)})

    def is_secret(model: ModelProperty, prop: PropertyProtocol) -> bool:
        return (str(model.class_info.name), prop.name.get_untrusted_value()) in secrets

    def limited_parameters(endpoint: Endpoint) -> list[PropertyProtocol]:
        names = {limit.path[0] for limit in limits[str(endpoint.name)] if limit.place == "parameter"}
        names |= {name for group in required_groups(method_of(endpoint).operation.spec) for alternative in group for name in alternative}
        return [parameter for parameter in endpoint.list_all_parameters() if parameter.name.get_untrusted_value() in names]

    def is_received(model: ModelProperty) -> bool:
        return model.class_info.name in received

    def is_sent(model: ModelProperty) -> bool:
        return model.class_info.name in sent

    def limits_told(method: Method) -> list[str]:
        told = told_limits(bundle, ("paths", method.operation.path, method.operation.method.lower()))
        return [f"{limit.text} ({limit.mark})" if limit.mark else limit.text for limit in told]

    def method_of(endpoint: Endpoint) -> Method:
        return methods[str(endpoint.name)]

    project.env.globals.update(
        building=building,
        catalogue=catalogue,
        domain_of=lambda tag: next(domain for domain in domains if domain["name"] == str(tag)),
        domains=domains,
        entry_for=entry_for,
        event_models=sorted(form.schema for event in events for form in event.forms),
        event_tags=event_tags(events),
        events=events,
        file_limits=file_limits(bundle),
        hosts=host_names(bundle),
        is_received=is_received,
        is_secret=is_secret,
        is_sent=is_sent,
        json_text=json_text,
        lazy_imports=lazy_imports,
        limited_parameters=limited_parameters,
        limits=limits,
        limits_told=limits_told,
        list_separator=list_separator,
        method_of=method_of,
        mixins=accessors,
        models_of=models_of,
        most_chunks=most_chunks(bundle),
        operations=operations,
        rates=rates(bundle),
        read_value=read_value,
        reading=reading,
        scalar_sender=scalar_sender,
        secret_fields=sorted(secret_fields(bundle)),
        secret_parameters=sorted(secret_parameters(bundle)),
        security_schemes=security_schemes(bundle),
        special_codes=partial(special_codes, catalogue),
        sending=sending,
        stream_headers=stream_headers(bundle),
        stream_topics=stream_topics(bundle),
    )
    project.env.filters.update(merged=_merged, method_of=method_of, paragraphs=_paragraphs, tuple=tuple)


def read_wire_forms(bundle: Bundle) -> WireForms:
    """Find what looks different in Python and on the wire."""
    return WireForms(list_separators(bundle), json_texts(bundle))


def build_methods(bundle: Bundle, project: Project, forms: WireForms) -> dict[str, Method]:
    """Describe the group method of each operation, by operation id."""
    operations = {operation.id: operation for operation in read_operations(bundle)}
    builder = MethodBuilder(bundle, project.openapi.models, forms)
    return {
        str(endpoint.name): builder.build(operations[str(endpoint.name)], endpoint)
        for collection in project.openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }


def _domains(bundle: Bundle, project: Project) -> list[dict[str, str]]:
    descriptions = {tag["name"]: tag["description"] for tag in bundle.document["tags"]}
    return [
        {
            "name": name,
            "description": descriptions[name],
            "sync_class": f"{name.capitalize()}Api",
            "async_class": f"Async{name.capitalize()}Api",
        }
        for name in sorted(str(tag) for tag in project.openapi.endpoint_collections_by_tag)
    ]


def _merged(sets: Iterable[set[str]]) -> list[str]:
    return sorted(set().union(*sets))


def _paragraphs(text: str) -> list[str]:
    """Split a description on blank lines. A list keeps its lines; what sources disagree on stays in the spec and its docs."""
    blocks = (textwrap.dedent(block).strip() for block in re.split(r"\n\s*\n", text))
    kept = (block for block in blocks if block and not block.startswith("Divergence:"))
    return [block if block.startswith("- ") else " ".join(block.split()) for block in kept]


def _compile(bundle: Bundle, package: Path) -> None:
    """Refuse what is not Python: a name in the spec can be one that Python does not take."""
    for path in sorted(package.rglob("*.py")):
        try:
            compile(path.read_text(encoding="utf-8"), path, "exec", dont_inherit=True)
        except SyntaxError as error:
            where = path.relative_to(package).as_posix()
            message = f"the spec gives code that is not Python: {where}, line {error.lineno}: {error.msg}"
            raise SpecError([bundle.problem("generator", message)]) from error


def _format(bundle: Bundle, package: Path) -> None:
    ruff = find_ruff_bin()
    options = ["--isolated", "--no-cache", "--line-length", LINE_LENGTH, "--target-version", "py311"]
    # Unused imports go first: sorting would wrap a long line, which stays wrapped when there is little left of it.
    fixes = (["check", "--fix-only", "--select", rules, "--unsafe-fixes"] for rules in ("F401", "I,D209,D210,W291,W293"))
    for command in (*fixes, ["format"]):
        done = subprocess.run([ruff, *command, *options, package], check=False, capture_output=True, text=True, encoding="utf-8")
        if done.returncode:
            said = " ".join(done.stderr.split()).replace(f"{package}/", "")
            raise SpecError([bundle.problem("generator", f"the spec gives code that `ruff {command[0]}` refuses: {said}")])


def replace_directory(output: Path, new: Path) -> None:
    """Swap directories by renaming, so that nobody ever sees half a result; the old one stays in the scratch directory of the new one."""
    old = new.parent / "old"
    if output.exists():
        output.rename(old)
    new.rename(output)
