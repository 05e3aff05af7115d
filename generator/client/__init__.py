"""Step `client`: render the typed client from the bundle and put it in place of the old one."""

import contextlib
import io
import re
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from ruff import find_ruff_bin

from generator.client.declarations import base, declarations, imports, parents, tags, type_of_others
from generator.client.description import description
from generator.client.languages import files
from generator.client.media_limits import file_limits, most_chunks
from generator.client.methods import Method, MethodBuilder
from generator.model import Catalogue, Field, Joined, JsonText, Model, Parameter, Spec, build
from generator.model.availability import apps, deprecation, needs, needs_zh, permissions
from generator.model.limits import all_limits, documented_limits
from generator.problems import Problem, SpecError
from generator.source.bundle import Bundle
from generator.upstream import (
    ModelProperty,
    Project,
    Reading,
    module_name,
    parse,
    read_classes,
    read_parameters,
    render,
)

PACKAGE = "dingtalk_openapi"
DESCRIPTION = "openapi.json"
TEMPLATES = Path(__file__).parents[1] / "templates"
RUNTIME = Path(__file__).parents[1] / "runtime"
OWN_TEMPLATES = (
    "error_codes.py",
    "error_codes_zh.py",
    "events.py",
    "groups.py",
    "limits.py",
    "media_limits.py",
    "model_tags.py",
    "operations.py",
)
LINE_LENGTH = "140"


def generate_client(bundle: Bundle, catalogue: Catalogue, output: Path) -> None:
    """Render the client and replace the directory `output` with it.

    Raises:
        SpecError: the generator cannot express a part of the spec, or `output` holds something else than a generated
            client; it is as it was.
    """
    if output.exists() and not (output / DESCRIPTION).is_file():
        message = f"{output} is not a generated client, and everything in it would be replaced: name another folder"
        raise SpecError([Problem(str(output), "", "output", message)])
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".generating-", dir=output.parent) as scratch:
        package = Path(scratch) / PACKAGE
        _render(bundle, catalogue, package)
        _compile(bundle, package)
        _format(bundle, package)
        replace_directory(output, package)


def _render(bundle: Bundle, catalogue: Catalogue, package: Path) -> None:
    spec = build(bundle)
    project = parse(bundle, package, PACKAGE, TEMPLATES)
    methods = MethodBuilder(bundle, spec).build_all()
    _refuse_disagreement(bundle, spec, project)
    _extend_environment(project, spec, methods, catalogue)
    with contextlib.redirect_stdout(io.StringIO()):  # it prints where it writes to, which is our scratch directory
        render(project, without=spec.products)
    for name in OWN_TEMPLATES:
        (package / name).write_text(project.env.get_template(f"{name}.jinja").render(), encoding="utf-8")
    for domain in _domains(spec):
        of_domain = [methods[operation.id] for operation in spec.sorted_operations if operation.domain == domain["name"]]
        moved = [(alias, methods[each.id]) for each in spec.sorted_operations for alias in each.aliases if alias.group == domain["name"]]
        module = project.env.get_template("api.py.jinja").render(domain=domain, methods=of_domain, moved=moved)
        (package / "api" / f"{domain['name']}.py").write_text(module, encoding="utf-8")
    for path in sorted(RUNTIME.glob("*.py")):
        shutil.copyfile(path, package / path.name)
    (package / "py.typed").touch()
    (package / DESCRIPTION).write_text(bundle.to_json(), encoding="utf-8")
    (package / "description.json").write_text(description(spec), encoding="utf-8")
    for name, content in files(bundle, spec, catalogue).items():
        (package / name).write_text(content, encoding="utf-8")


def _refuse_disagreement(bundle: Bundle, spec: Spec, project: Project) -> None:
    """The renderer reads the spec for itself: make sure that it reads what the model says."""
    classes = {name: {wire: _reading(field) for wire, field in model.fields.items()} for name, model in spec.models.items()}
    calls = {operation.id: {each.name: _reading(each) for each in operation.parameters} for operation in spec.operations}
    for what, parsed, modelled in (("class", read_classes(project, bundle), classes), ("parameters of", read_parameters(project), calls)):
        for name in sorted(name for name in parsed.keys() | modelled.keys() if parsed.get(name) != modelled.get(name)):
            message = f"openapi-python-client reads the {what} {name} as {parsed.get(name)}, the model of the spec as {modelled.get(name)}"
            raise SpecError([bundle.problem("generator", message)])


def _reading(given: Field | Parameter) -> Reading:
    """The name and the type without the forms on the wire."""
    return given.python, given.required, "str" if isinstance(given.value.type, Joined | JsonText) else given.value.annotation


def _extend_environment(project: Project, spec: Spec, methods: dict[str, Method], catalogue: Catalogue) -> None:
    domains = _domains(spec)
    limits = all_limits(spec)

    def class_of(model: ModelProperty) -> Model:
        return spec.models[str(model.class_info.name)]

    def limit_texts(method: Method) -> list[str]:
        limits = documented_limits(spec, method.operation)
        return [f"{limit.text} ({limit.mark})" if limit.mark else limit.text for limit in limits]

    events = spec.events
    project.env.globals.update(
        apps=apps,
        base_of=base,
        catalogue=catalogue,
        class_of=class_of,
        declarations=partial(declarations, spec),
        deprecation=partial(deprecation, spec),
        domains=domains,
        event_models=sorted(form.model for event in events for form in event.forms),
        events=events,
        file_limits=file_limits(spec),
        limits=limits,
        limit_texts=limit_texts,
        methods=methods,
        model_imports=partial(imports, spec),
        parents=partial(parents, spec),
        model_tags=tags(spec),
        module_name=module_name,
        module_names=_module_names,
        most_chunks=most_chunks(spec),
        needs=needs,
        needs_zh=needs_zh,
        permissions=permissions,
        spec=spec,
        type_of_others=type_of_others,
    )
    project.env.filters.update(merged=_merged, paragraphs=_paragraphs, repr=repr)


def _domains(spec: Spec) -> list[dict[str, str]]:
    return [
        {
            "name": name,
            "description": spec.domains[name].description,
            "sync_class": f"{name.capitalize()}Api",
            "async_class": f"Async{name.capitalize()}Api",
        }
        for name in sorted({operation.domain for operation in spec.operations})
    ]


def _module_names(imports: Iterable[str]) -> str:
    """Write the names of classes, each with its module behind it, from what would import them."""
    return " ".join(f"{each.split()[3]} {each.split()[1].removeprefix('.')}" for each in sorted(imports))


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
            output = " ".join(done.stderr.split()).replace(f"{package}/", "")
            raise SpecError([bundle.problem("generator", f"the spec gives code that `ruff {command[0]}` refuses: {output}")])


def replace_directory(output: Path, new: Path) -> None:
    """Swap directories by renaming, so that half a result is never visible; the old one stays in the scratch directory of the new one."""
    old = new.parent / "old"
    if output.exists():
        output.rename(old)
    new.rename(output)
