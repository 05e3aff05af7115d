"""`make ecosystems`: make clients of the bundles with other generators, check their types, and let them talk to the mock."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from dingkit.testing import MockServer

HERE = Path(__file__).resolve().parent
BUNDLES = HERE.parent / "generated" / "dingtalk_openapi"
MADE = HERE / "build"
NODE_TOOLS = HERE / "node_modules" / ".bin"
OF_VENV = HERE.parent / "build" / "ecosystems-venv" / "bin"
HOSTS = ("oapi", "api")
TYPESCRIPT = ("openapi-fetch", "hey-api")
PYDANTIC = [
    *("--input-file-type", "openapi"),
    *("--output-model-type", "pydantic_v2.BaseModel"),
    *("--target-python-version", "3.11"),
    *("--formatters", "builtin"),
    "--use-annotated",  # else it writes types that no type checker takes
]


def run(*command: str | Path, **environment: str) -> None:
    """Run a program here; `make` shows what it says, and ends where it fails."""
    done = subprocess.run(command, cwd=HERE, env=os.environ | environment, check=False)
    if done.returncode:
        sys.exit(f"{Path(command[0]).name} ended with {done.returncode}")


def main() -> None:
    """Make, check and run all of them."""
    shutil.rmtree(MADE, ignore_errors=True)
    models = str(MADE / "pydantic")
    for host in HOSTS:
        bundle = BUNDLES / f"openapi-{host}.json"
        run(NODE_TOOLS / "openapi-typescript", bundle, "--output", f"build/openapi-typescript/{host}.ts")
        run(NODE_TOOLS / "openapi-ts", "--input", bundle, "--output", f"build/hey-api/{host}", "--silent", "--no-log-file")
        run(OF_VENV / "datamodel-codegen", "--input", bundle, "--output", f"{models}/{host}.py", *PYDANTIC)
    run(NODE_TOOLS / "tsc")
    run(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=build/mypy", "pydantic_models.py", MYPYPATH=models)
    with MockServer() as mock:
        for program in TYPESCRIPT:
            run("node", f"build/js/{program}.js", DINGTALK_URL=mock.url)
        run(OF_VENV / "python", "pydantic_models.py", DINGTALK_URL=mock.url, PYTHONPATH=models)


if __name__ == "__main__":
    main()
