"""The spec of a git revision, in a directory of its own."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path


class RevisionError(Exception):
    """There is no such revision, or it has no spec; the message tells."""


def check_out_spec(revision: str, spec_directory: Path, target: Path) -> str:
    """Write what `spec_directory` held at a revision into the new directory `target`; returns the short name of the commit.

    Raises:
        RevisionError: git, the repository, the revision, or the directory in that revision is not there.
    """
    if not spec_directory.is_dir():
        raise RevisionError(f"{spec_directory} is not a directory")
    named = _git(spec_directory, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if named.returncode:
        said = named.stderr.decode(errors="replace").strip()
        raise RevisionError(said or f"{revision!r} is no revision of this repository")
    commit = named.stdout.decode().strip()
    archive = _git(spec_directory, "archive", "--format=tar", commit, ".")
    if archive.returncode:
        raise RevisionError(f"{revision} has no {spec_directory.name}/: {archive.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as files:
        files.extractall(target, filter="data")
    return commit[:10]


def _git(directory: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    git = shutil.which("git")
    if git is None:
        raise RevisionError("git is not on the PATH")
    return subprocess.run([git, "-C", str(directory), *arguments], check=False, capture_output=True)
