"""The first bytes of files of every format that DingTalk takes, enough to tell them."""

from __future__ import annotations

import io
import zipfile


def _zipped(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name in names:
            archive.writestr(name, "invented")
    return content.getvalue()


JPG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01" + bytes(100)
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(50)
PDF = b"%PDF-1.7\n%invented\n"
MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0isommp42" + bytes(50)
WEBP = b"RIFF\x24\0\0\0WEBPVP8 " + bytes(30)
SAMPLES = {
    "jpg": ("image", JPG),
    "gif": ("image", b"GIF89a" + bytes(100)),
    "png": ("image", PNG),
    "bmp": ("image", b"BM" + bytes(100)),
    "amr": ("voice", b"#!AMR\n\0\xff" + bytes(50)),
    "mp3": ("voice", b"\xff\xf3\x90\x64" + bytes(50)),
    "wav": ("voice", b"RIFF\x24\0\0\0WAVEfmt " + bytes(30)),
    "mp4": ("video", MP4),
    "docx": ("file", _zipped("[Content_Types].xml", "_rels/.rels", "word/document.xml")),
    "xlsx": ("file", _zipped("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")),
    "pptx": ("file", _zipped("[Content_Types].xml", "ppt/presentation.xml")),
    "zip": ("file", _zipped("a.txt")),
    "pdf": ("file", PDF),
    "rar": ("file", b"Rar!\x1a\x07\x01\0" + bytes(50)),
}
"""Format → the type it is uploaded as, and its content. The old formats of Office (doc, xls, ppt) are told by their extension."""
