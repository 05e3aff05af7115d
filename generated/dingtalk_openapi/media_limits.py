"""The limits of files that are sent, by operation."""

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import NamedTuple


class FileLimit(NamedTuple):
    """How large a file may be, and of which format.

    Attributes:
        type: The `type` of upload that this holds for; `None` for every upload of the operation.
        min_bytes: Smallest size in bytes.
        max_bytes: Largest size in bytes.
        formats: File name extensions that the documentation lists, without a dot; empty where any will do. DingTalk takes others, too.
        text: The limit in words.
        enforced: Why DingTalk is known to refuse other sizes: error codes or facts; `None` when they are only advised.
    """

    type: str | None
    min_bytes: int
    max_bytes: int
    formats: tuple[str, ...]
    text: str
    enforced: str | None


# fmt: off
FILE_LIMITS: dict[str, tuple[FileLimit, ...]] = {
    "upload_media": (
        FileLimit("image", 0, 20971520, ("jpg", "gif", "png", "bmp"), "An image has at most 20 MB and should be jpg, gif, png or bmp.", "40006, 45001"),
        FileLimit("voice", 0, 2097152, ("amr", "ogg", "mp3", "wav"), "A voice has at most 2 MB and should be amr or ogg; the page lists amr, mp3 and wav, of which a robot plays amr only.", "40006, 45001"),
        FileLimit("video", 0, 20971520, ("mp4",), "A video has at most 20 MB and should be mp4.", "40006, 45001"),
        FileLimit("file", 0, 20971520, (), "A file has at most 20 MB; the page lists doc, docx, xls, xlsx, ppt, pptx, zip, pdf and rar, yet any is taken.", "40006, 45001"),
    ),
    "upload_single_file": (
        FileLimit(None, 0, 8388608, (), "The file has at most 8 MB.", None),
    ),
    "upload_file_chunk": (
        FileLimit(None, 102400, 8388608, (), "A chunk has at most 8 MB and, except the last one, at least 100 KB.", None),
    ),
}
"""Operation → the limits of today of the file that it sends."""
# fmt: on

MAX_CHUNKS: dict[str, int] = {"transact_file_upload": 10000}
"""Operation → how many chunks a file may be cut into."""
