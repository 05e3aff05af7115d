"""The limits of files that are sent, by operation."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import NamedTuple


class FileLimit(NamedTuple):
    """How large a file may be, and of which format.

    Attributes:
        type: The `type` of upload that this holds for; `None` for every upload of the operation.
        min_bytes: Smallest size in bytes.
        max_bytes: Largest size in bytes.
        formats: File name extensions that are taken, without a dot; empty where any format is.
        text: The limit in words.
    """

    type: str | None
    min_bytes: int
    max_bytes: int
    formats: tuple[str, ...]
    text: str


FILE_LIMITS: dict[str, tuple[FileLimit, ...]] = {
    "upload_media": (
        FileLimit(
            "image",
            0,
            20971520,
            ("jpg", "gif", "png", "bmp"),
            "An image has at most 20 MB and is jpg, gif, png or bmp.",
        ),
        FileLimit("voice", 0, 2097152, ("amr", "mp3", "wav"), "A voice has at most 2 MB and is amr, mp3 or wav."),
        FileLimit("video", 0, 20971520, ("mp4",), "A video has at most 20 MB and is mp4."),
        FileLimit(
            "file",
            0,
            20971520,
            ("doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "pdf", "rar"),
            ("A file has at most 20 MB and is doc, docx, xls, xlsx, ppt, pptx, zip, pdf or rar."),
        ),
    ),
    "upload_single_file": (FileLimit(None, 0, 8388608, (), "The file has at most 8 MB."),),
    "upload_file_chunk": (
        FileLimit(None, 102400, 8388608, (), "A chunk has at most 8 MB and, except the last one, at least 100 KB."),
    ),
}
"""Operation → the limits of today of the file that it sends."""

MOST_CHUNKS: dict[str, int] = {"transact_file_upload": 10000}
"""Operation → how many chunks a file may be cut into."""
