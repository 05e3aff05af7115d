"""Step `client`: render the typed client from the bundle and put it in place of the old one."""

import contextlib
import io
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterable
from functools import cache, partial
from pathlib import Path
from typing import Any

from ruff import find_ruff_bin

from generator.bundle import Bundle
from generator.catalogue import entry_for, special_codes
from generator.limits import all_limits, told_limits
from generator.media_limits import file_limits, most_chunks
from generator.methods import Method, MethodBuilder, parameters_of
from generator.model import Field, Joined, JsonText, Model, Parameter, Spec, Union, build
from generator.problems import Problem, SpecError
from generator.reading import read_value, reading
from generator.sending import building, models_of, scalar_sender, sending
from generator.upstream import (
    Endpoint,
    ModelProperty,
    Project,
    PropertyProtocol,
    Reading,
    module_name,
    parse,
    read_classes,
    read_parameters,
)

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


def _render(bundle: Bundle, catalogue: dict[str, Any], package: Path) -> None:
    spec = build(bundle)
    project = parse(bundle, package, PACKAGE, TEMPLATES)
    methods = MethodBuilder(bundle, spec).build_all()
    _refuse_disagreement(bundle, spec, project)
    _extend_environment(project, spec, methods, catalogue)
    with contextlib.redirect_stdout(io.StringIO()):  # it prints where it writes to, which is our scratch directory
        project.build()
    for name in OWN_TEMPLATES:
        (package / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    for path in sorted(RUNTIME.glob("*.py")):
        shutil.copyfile(path, package / path.name)
    (package / "py.typed").touch()
    (package / DESCRIPTION).write_text(bundle.to_json(), encoding="utf-8")


def _refuse_disagreement(bundle: Bundle, spec: Spec, project: Project) -> None:
    """The renderer reads the spec for itself: make sure that it reads what the model says."""
    classes = {name: {wire: _reading(field) for wire, field in model.fields.items()} for name, model in spec.models.items()}
    calls = {operation.id: {each.name: _reading(each) for each in operation.parameters} for operation in spec.operations}
    for what, theirs, ours in (("class", read_classes(project), classes), ("parameters of", read_parameters(project), calls)):
        for name in sorted(name for name in theirs.keys() | ours.keys() if theirs.get(name) != ours.get(name)):
            message = f"openapi-python-client reads the {what} {name} as {theirs.get(name)}, the model of the spec as {ours.get(name)}"
            raise SpecError([bundle.problem("generator", message)])


def _reading(given: Field | Parameter) -> Reading:
    """The name and the type for whoever knows nothing of forms on the wire."""
    return given.python, given.required, "str" if isinstance(given.value.type, Joined | JsonText) else given.value.annotation


def _extend_environment(project: Project, spec: Spec, methods: dict[str, Method], catalogue: dict[str, Any]) -> None:
    domains = _domains(spec)
    limits = all_limits(spec)

    def class_of(model: ModelProperty) -> Model:
        return spec.models[str(model.class_info.name)]

    def field_of(model: ModelProperty, prop: PropertyProtocol) -> Field:
        return class_of(model).fields[prop.name.get_untrusted_value()]

    def lazy_imports(model: ModelProperty) -> list[str]:
        found = class_of(model)
        values = [*(field.value for field in found.fields.values()), *([found.others] if found.others else [])]
        named = set().union(*(value.models for value in values)) - {found.name}
        return sorted(f"from ..models.{module_name(name)} import {name}" for name in named)

    def limited_parameters(endpoint: Endpoint) -> list[Parameter]:
        operation = method_of(endpoint).operation
        names = {limit.path[0] for limit in limits[operation.id] if limit.place == "parameter"}
        names |= {name for group in operation.alternatives for alternative in group for name in alternative}
        return [parameter for parameter in parameters_of(operation) if parameter.name in names]

    def limits_told(method: Method) -> list[str]:
        told = told_limits(spec, method.operation)
        return [f"{limit.text} ({limit.mark})" if limit.mark else limit.text for limit in told]

    @cache
    def macros(template: str) -> set[str]:
        return set(vars(project.env.get_template(f"property_templates/{template}").module))

    def has_macro(prop: PropertyProtocol, name: str) -> bool:
        return name in macros(prop.template)

    def parameter_of(endpoint: Endpoint, prop: PropertyProtocol) -> Parameter:
        name = prop.name.get_untrusted_value()
        return next(parameter for parameter in method_of(endpoint).operation.parameters if parameter.name == name)

    def method_of(endpoint: Endpoint) -> Method:
        return methods[str(endpoint.name)]

    events = spec.events
    project.env.globals.update(
        building=building,
        catalogue=catalogue,
        class_of=class_of,
        declaration=_declaration,
        domain_of=lambda tag: next(domain for domain in domains if domain["name"] == str(tag)),
        domains=domains,
        entry_for=entry_for,
        event_models=sorted(form.model for event in events for form in event.forms),
        events=events,
        field_of=field_of,
        file_limits=file_limits(spec),
        has_macro=has_macro,
        lazy_imports=lazy_imports,
        limited_parameters=limited_parameters,
        limits=limits,
        limits_told=limits_told,
        method_of=method_of,
        models_of=models_of,
        most_chunks=most_chunks(spec),
        parameter_of=parameter_of,
        read_value=read_value,
        reading=reading,
        scalar_sender=scalar_sender,
        sending=sending,
        spec=spec,
        special_codes=partial(special_codes, catalogue),
    )
    project.env.filters.update(merged=_merged, method_of=method_of, paragraphs=_paragraphs, repr=repr, tuple=tuple)


def _domains(spec: Spec) -> list[dict[str, str]]:
    return [
        {
            "name": name,
            "description": spec.domains[name],
            "sync_class": f"{name.capitalize()}Api",
            "async_class": f"Async{name.capitalize()}Api",
        }
        for name in sorted({operation.domain for operation in spec.operations})
    ]


def _declaration(model: Model, field: Field) -> str:
    """Write a field of a class as the class declares it."""
    kind = field.value.type
    default = "" if field.required else "UNSET"
    if field.value.default is not None:
        default = repr(field.value.default)
    if field.required:
        annotation = kind.annotation
    elif isinstance(kind, Union):
        annotation = " | ".join(sorted({"Unset", *(each.annotation for each in kind.alternatives)}, key=str.lower))
    else:
        annotation = f"{kind.annotation} | Unset"
    if model.mixin and field.name in model.mixin.fields:
        return f'_{field.python}: {annotation} = _attrs_field(default=UNSET, alias="{field.python}")'
    if field.value.is_secret:
        default = f"_attrs_field({f'default={default}, ' if default else ''}repr=mask)"
    elif model.is_sent:
        annotation = annotation.replace("list[str]", "Sequence[str | int]") if field.separator else annotation.replace("list[", "Sequence[")
    return f"{field.python}: {annotation}{f' = {default}' if default else ''}"


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
    # Unused imports go first: sorting would wrap a long line, which stays wrapped when there is little left of it. Q is for tables, which
    # are kept from the formatter (`# fmt: off`): it would make several lines of a row.
    fixes = (["check", "--fix-only", "--select", rules, "--unsafe-fixes"] for rules in ("F401", "I,D209,D210,Q,W291,W293"))
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
