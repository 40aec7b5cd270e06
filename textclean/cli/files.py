"""Which files to work on, reading them with care, and writing them so that nothing is lost."""

from __future__ import annotations

import codecs
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from textclean.exceptions import FileError

TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".rst", ".adoc", ".org"})
"""Files that are taken up in folders; a file that is named is always taken."""
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})
HEAD = 8192
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """A file's text, or standard input's; `bom` is what stood before it in the file."""

    name: str
    text: str
    bom: bytes = b""


def report(error: Exception) -> None:
    """One line about a file on standard error; the work goes on with the next."""
    print(f"textclean: {error}", file=sys.stderr)


def find(paths: Iterable[str]) -> Iterator[str | FileError]:
    """The files to work on, sorted within each folder, each once; an error in place of what cannot be looked at."""
    seen: set[str] = set()
    for path in paths or [STDIN]:
        for found in [path] if path == STDIN else _walk(path):
            if isinstance(found, FileError):
                yield found
            elif (real := os.path.realpath(found)) not in seen:
                seen.add(real)
                yield found


def _walk(path: str) -> Iterator[str | FileError]:
    if not os.path.isdir(path):
        yield path
        return
    try:
        entries = sorted(os.scandir(path), key=lambda entry: entry.name)
    except OSError as error:
        yield FileError(f"{path}: cannot list the folder ({error.strerror}): check its permissions")
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in SKIPPED_FOLDERS:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(entry.path)
        elif entry.is_file() and Path(entry.name).suffix.lower() in TEXT_SUFFIXES:
            yield entry.path


def read(path: str) -> Source:
    """A file's text, line ends as they are.

    Raises:
        FileError: for a file that is missing, unreadable, binary or not UTF-8.
    """
    if path == STDIN:
        return decode("<stdin>", sys.stdin.buffer.read())
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise FileError(f"{path}: cannot read it ({error.strerror or error}): check the path and its permissions") from None
    return decode(path, data)


def decode(name: str, data: bytes) -> Source:
    """The text of some bytes.

    Raises:
        FileError: for bytes that are binary or not UTF-8.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise FileError(f"{name}: UTF-16, left alone: convert it to UTF-8 first")
    if b"\0" in data[:HEAD]:
        raise FileError(f"{name}: binary, left alone: name text files only")
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        return Source(name, data[len(bom) :].decode("utf-8"), bom)
    except UnicodeDecodeError as error:
        raise FileError(
            f"{name}: not UTF-8 at byte {error.start + len(bom)}, left alone: convert it to UTF-8 first"
        ) from None


def write(source: Source, text: str) -> None:
    """Replace a file's content as one step: the old or the new is there at any moment, never a mixture.

    A temporary file in the same folder gets the content and the mode of the file, and takes its
    name.  A symbolic link keeps pointing to its target, whose content is replaced.

    Raises:
        FileError: if the file cannot be written; it is untouched then.
    """
    target = os.path.realpath(source.name)
    with _explained(source.name):
        if not os.access(target, os.W_OK):
            raise PermissionError(None, "Permission denied")
        _replace(target, source.bom + text.encode("utf-8"), os.stat(target).st_mode & 0o7777)


def create(name: str, text: str, *, force: bool = False) -> None:
    """Write a new file as one step.

    Raises:
        FileError: if the file is there and `force` is not given, or if it cannot be written.
    """
    target = os.path.realpath(name)
    if os.path.exists(target) and not force:
        raise FileError(f"{name}: it is there already: pass --force to write over it, or another name")
    with _explained(name):
        mask = os.umask(0)
        os.umask(mask)
        _replace(target, text.encode("utf-8"), 0o666 & ~mask)


@contextmanager
def _explained(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileError(f"{name}: cannot write it ({error.strerror}): check its and its folder's permissions") from None


def _replace(target: str, data: bytes, mode: int) -> None:
    """Put a file with this content in the place of `target`, which may not be there yet."""
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".textclean-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
    finally:
        with suppress(OSError):
            os.unlink(temporary)
