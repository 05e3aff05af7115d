"""`dingkit storage`: files of a space, up and down."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from pathlib import Path
from typing import Annotated, Any

import typer

from dingkit.cli.support._command import command, option
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import Output
from dingkit.cli.support._settings import Settings

app: typer.Typer = typer.Typer(no_args_is_help=True, help="Upload files into a space, and download them (存储、钉盘).")

UnionId = Annotated[
    str, option("--union-id", "UNIONID", "Unionid of the person in whose name it is done; `dingkit call get_user` returns it.")
]


@app.command("upload")
@command
def upload(
    settings: Settings,
    out: Output,
    *,
    path: Annotated[Path, typer.Argument(metavar="FILE", show_default=False, help="The file to upload.")],
    union_id: UnionId,
    space: Annotated[str | None, option("--space", "ID", "Id of the space; a large file needs it, for it goes in parts.")] = None,
    parent: Annotated[str, typer.Option("--parent", metavar="ID", help="Id of the folder in the space; 0 is its root.")] = "0",
    folder: Annotated[str | None, option("--folder", "UUID", "UUID of the folder (dentryUuid), in place of --space and --parent.")] = None,
    name: Annotated[str | None, option("--name", "NAME", "Name in the space; that of the file when not given.")] = None,
    conflict: Annotated[
        str | None,
        option("--conflict", "STRATEGY", "What to do when the name is taken, such as OVERWRITE; another name is chosen when not given."),
    ] = None,
) -> None:
    """Upload a file into a space, and print its id."""
    from dingkit.cli.support._client import connect
    from dingkit.cli.support._errors import usage_error
    from dingkit.cli.support._progress import transfer

    if space is None and folder is None:
        raise usage_error(tr("Say where the file goes: --space ID, or --folder UUID."))
    with connect(settings) as ding, transfer(tr("Uploading {name}", name=path.name), out) as progress:
        file = ding.storage.upload(
            path,
            union_id=union_id,
            space_id=space,
            parent_id=parent,
            parent_dentry_uuid=folder,
            filename=name,
            conflict_strategy=conflict,
            progress=progress,
        )
    out.result({"dentry_id": file.id, "space_id": file.space_id, "dentry_uuid": file.uuid, "file": str(path)}, file.id)


@app.command("download")
@command
def download(
    settings: Settings,
    out: Output,
    *,
    dentry_id: Annotated[str, typer.Argument(metavar="ID", show_default=False, help="Id of the file (dentryId).")],
    union_id: UnionId,
    space: Annotated[str, option("--space", "ID", "Id of the space that it is in.")],
    to: Annotated[
        str | None,  # a path loses the slash at its end
        option("--to", "PATH", "File, or folder (with a slash at its end it is made); this folder when not given."),
    ] = None,
    version: Annotated[int | None, option("--version", "NUMBER", "Which version; the latest when not given.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it is there.")] = False,
) -> None:
    """Download a file of a space.

    There is never half a file: it gets its name when it is complete.
    """
    from dingkit.cli.support import _media
    from dingkit.cli.support._client import connect
    from dingkit.cli.support._progress import transfer

    _media.refuse_existing_file(to, force=force)
    with connect(settings) as ding, transfer(tr("Downloading {dentry_id}", dentry_id=dentry_id), out) as progress:
        file: Any = ding.storage.download(dentry_id, to or ".", union_id=union_id, space_id=space, version=version, progress=progress)
    out.result({"file": str(file.path), "bytes": file.size}, str(file.path))
