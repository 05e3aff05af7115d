"""Is what lies in `dist/` fit to be released? `make release-check` builds it and runs this."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from dingkit import __version__
from release.api import breaking_changes, last_tag, too_low, version_at

ROOT = Path(__file__).parents[1]
DIST, ENVIRONMENTS = ROOT / "dist", ROOT / "build" / "release"
HERE = Path(__file__).parent
PROGRAMS = Path(sys.executable).parent
PACKAGES = ("dingkit", "dingtalk_openapi")
VERSIONS = {
    "lowest": ["--constraints", str(ROOT / "requirements" / "lowest.txt"), "--no-verify-hashes"],
    "newest": ["--upgrade"],
}
EVERYTHING = "all,fast,django,flask,starlette"
# What belongs to this checkout, or to programs of whoever works here, is nothing to the environments.
FOREIGN = ("DINGTALK_", "DINGKIT_", "PYTHONPATH", "VIRTUAL_ENV", "UV_")


def main() -> None:
    """Check what was built; the first thing that is wrong ends it."""
    began = time.monotonic()
    wheel, sdist = DIST / f"dingkit-{__version__}-py3-none-any.whl", DIST / f"dingkit-{__version__}.tar.gz"
    if sorted(DIST.iterdir()) != sorted([wheel, sdist]):
        raise SystemExit(f"dist/ must hold {wheel.name} and {sdist.name}, and holds {[path.name for path in DIST.iterdir()]}")
    for path in (wheel, sdist):
        print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
    for path in (wheel, sdist):
        for versions in VERSIONS:
            python = environment(f"{'wheel' if path is wheel else 'sdist'}-{versions}")
            install(python, str(path), versions)
            run([python, "-W", "error", HERE / "smoke_plain.py", __version__])
            install(python, f"dingkit[sandbox] @ {path.as_uri()}", versions)
            run([python, "-W", "error", HERE / "smoke_sandbox.py"])
            print(f"{path.name} with the {versions} versions: installed, makes calls, works with the sandbox")
    check_types(wheel)
    compare(os.environ.get("BASE", ""), os.environ.get("TAG", ""))
    print(f"Fit to be released, {time.monotonic() - began:.0f} s.")


def environment(name: str) -> Path:
    """Make an empty environment and return its Python."""
    target = ENVIRONMENTS / name
    shutil.rmtree(target, ignore_errors=True)
    run([PROGRAMS / "uv", "venv", "--quiet", "--python", sys.executable, target])
    return target / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(python: Path, what: str, versions: str) -> None:
    """Install a package with what it needs: the lowest versions that are tested, or the newest that there are."""
    # Nothing from an earlier build with the same version.
    run([PROGRAMS / "uv", "pip", "install", "--quiet", "--reinstall-package", "dingkit", "--python", python, *VERSIONS[versions], what])


def check_types(wheel: Path) -> None:
    """Let pyright say whether a public name of what was installed has no type."""
    python = environment("types")
    install(python, f"dingkit[{EVERYTHING}] @ {wheel.as_uri()}", "newest")
    run([PROGRAMS / "uv", "pip", "install", "--quiet", "--python", python, "pytest"])  # `dingkit.testing` is a plugin of it
    for package in PACKAGES:
        pyright: list[str | Path] = ["node", ROOT / "pyright" / "node_modules" / "pyright" / "index.js"]
        told = run([*pyright, "--ignoreexternal", "--verifytypes", package], first=python.parent)
        score = next(line.strip() for line in told.splitlines() if "Type completeness score" in line)
        print(f"{package} as installed: {score}")


def compare(base: str, tag: str) -> None:
    """Compare the public API with an earlier revision: where programs break, the version has to say so."""
    base = base or last_tag(ROOT, tag) or ""
    if not base:
        print("The public API is compared with nothing: there is no tag yet, and BASE names no revision.")
        return
    changes = breaking_changes(ROOT, base, "dingkit", "src")
    for change in changes:
        print(f"  {change}")
    # The generated client is compared as what it is made of.
    spec = subprocess.run(
        [sys.executable, "-m", "generator", "diff", "--base", base], cwd=ROOT, check=False, capture_output=True, text=True
    )
    if spec.returncode not in {0, 1}:
        raise SystemExit(spec.stderr)
    breaks = f"{len(changes)} changes in dingkit break programs, and in the spec {spec.stdout.strip().splitlines()[-1]}"
    wrong = too_low(__version__, version_at(ROOT, base, "src/dingkit/__init__.py"), breaks=bool(changes or spec.returncode))
    if wrong:
        raise SystemExit(f"Since {base} {breaks} (make spec-diff BASE={base}): {wrong}. `__version__` is in src/dingkit/__init__.py.")
    print(f"Since {base} {breaks}; the version {__version__} says so.")


def run(command: list[str | Path], *, first: Path | None = None) -> str:
    """Run a program away from the checkout and return what it printed; when it fails, show that and end.

    Args:
        command: The program and its arguments.
        first: A folder in which other programs are looked for first; pyright asks the Python that it finds.
    """
    environ = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    if first is not None:
        environ["PATH"] = os.pathsep.join([str(first), environ["PATH"]])
    ENVIRONMENTS.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, cwd=ENVIRONMENTS, env=environ, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SystemExit(f"{done.stdout}\n{' '.join(map(str, command))}: status {done.returncode}")
    return done.stdout


if __name__ == "__main__":
    main()
