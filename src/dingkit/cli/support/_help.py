"""Help pages and usage errors in Chinese: typer, which makes them, has them in English alone."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
import sys
import unicodedata
from typing import TYPE_CHECKING, Any

import typer
from typer._click.exceptions import ClickException, NoArgsIsHelpError
from typer._click.formatting import HelpFormatter, iter_rows, measure_table

from dingkit.cli.support._chinese import OF_TYPER, TEXTS
from dingkit.cli.support._language import fitting, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIECE = re.compile(r"\s+|(?:[（《“]|\[(?=[\u2e80-\u9fff]))?(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s“\u2e80-\u9fff\uff00-\uffef]+)")
"""Where a line may end: at a blank, and around each Chinese character, but not behind an opening bracket."""
_NEVER_FIRST = "，。、；：？！）》”]"
_RAW = "\b"
"""How typer marks a paragraph that is printed as it is."""
_EXTRAS = {"[required]": "[必填]", "default: ": "默认：", "env var: ": "环境变量："}
"""What typer adds to the help of an option."""


def columns_of(text: str) -> int:
    """Return how many columns a text takes; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def fold(text: str, columns: int, indent: str = "") -> list[str]:
    """Break a paragraph into lines that fit; the last two columns are for punctuation, which begins no line.

    Args:
        text: The paragraph.
        columns: How many a line may take.
        indent: What the lines after the first begin with.

    Examples:
        >>> fold("发送工作通知给人员。", 14)
        ['发送工作通知', '给人员。']
    """
    lines = [text[: len(text) - len(text.lstrip(" "))]]
    for piece in _PIECE.findall(" ".join(text.split())):
        if columns_of(lines[-1] + piece.rstrip()) > columns - 2 and piece not in _NEVER_FIRST:
            lines[-1] = lines[-1].rstrip()
            lines.append(indent + piece.lstrip())
        else:
            lines[-1] += piece
    return lines


def _paragraphs(text: str) -> list[str]:
    return [paragraph if paragraph.startswith(_RAW) else " ".join(paragraph.split()) for paragraph in text.strip().split("\n\n")]


class Formatter(HelpFormatter):
    """Lays a help page out, with Chinese headings."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """See typer."""
        super().write_usage(prog, args, prefix or "用法：")

    def write_heading(self, heading: str) -> None:
        """See typer."""
        self.write(f"{'':>{self.current_indent}}{OF_TYPER[heading]}：\n")

    def write_text(self, text: str) -> None:
        """See typer."""
        indent = " " * self.current_indent
        for number, paragraph in enumerate(_paragraphs(text)):
            lines = paragraph.splitlines()[1:] if paragraph.startswith(_RAW) else fold(paragraph, self.width - len(indent))
            self.write(("\n" if number else "") + "".join(f"{indent}{line}\n" for line in lines))

    def write_dl(self, rows: Sequence[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """See typer."""
        indent, column = " " * self.current_indent, min(measure_table(rows)[0], col_max) + col_spacing
        for first, second in iter_rows(rows, 2):
            second = TEXTS.get(second, second)  # of `--help` itself
            for english, chinese in _EXTRAS.items():
                second = second.replace(english, chinese)
            lines = fold(second, self.width - column - len(indent))
            if len(first) + col_spacing > column:
                self.write(f"{indent}{first}\n")
                first = ""
            self.write(
                "".join(f"{indent}{first if number == 0 else '':{column}}{line}".rstrip() + "\n" for number, line in enumerate(lines))
            )


class Context(typer.Context):
    """A context whose help pages are laid out so."""

    formatter_class = Formatter


def translated(text: str) -> str:
    """Return a help text in Chinese, paragraph by paragraph."""
    return "\n\n".join(TEXTS.get(paragraph, paragraph) for paragraph in _paragraphs(text))


def walk(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Go through a command and all below it, each with the words that lead there."""
    yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from walk(below, (*path, name))


def run(app: typer.Typer, arguments: list[str], epilog: str) -> int:
    """Run a command line; what typer says itself is Chinese."""
    program: Any = typer.main.get_command(app)
    for _, command in walk(program):
        command.context_class = Context
        command.help = translated(command.help or "")
        command.short_help = command.help.partition("\n\n")[0]
        for parameter in command.params:
            parameter.help = translated(parameter.help or "")
    program.epilog = epilog
    try:
        return int(program.main(arguments, prog_name="dingkit", standalone_mode=False) or 0)
    except NoArgsIsHelpError as error:
        error.show()
        return error.exit_code
    except ClickException as error:
        context: Any = getattr(error, "ctx", None)
        if context is not None:
            print(context.get_usage(), f"用 `{context.command_path} --help` 查看帮助。", sep="\n", end="\n\n", file=sys.stderr)
        print(tr("Error: {message}", message=said(error.format_message())), file=sys.stderr)
        return error.exit_code


def said(message: str) -> str:
    """Return in Chinese what typer says of a command line; what is not known stays as it is."""
    return fitting(message, OF_TYPER)
