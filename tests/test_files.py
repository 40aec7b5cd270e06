"""Reading with care, writing so that nothing is lost."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from textclean.cli import files, main
from textclean.exceptions import FileError

DAMAGED = "He was once morest it.\n"
REPAIRED = "He was against it.\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"\xef\xbb\xbfonce morest\r\nit\r\n", b"\xef\xbb\xbfagainst\r\nit\r\n"),
        (b"once morest\nit", b"against\nit"),
        (b"once morest\rit\r", b"against\rit\r"),
    ],
    ids=["byte order mark and Windows line ends", "no line end at the end", "old Macintosh line ends"],
)
def test_the_form_of_a_file_is_kept(before, after, tmp_path):
    path = tmp_path / "text.txt"
    path.write_bytes(before)
    assert main(["fix", str(path)]) == 0
    assert path.read_bytes() == after


def test_the_mode_is_kept_and_no_other_file_is_left(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text(DAMAGED)
    path.chmod(0o640)
    assert main(["fix", str(path)]) == 0
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert os.listdir(tmp_path) == ["text.txt"]


def test_a_link_keeps_pointing_to_its_repaired_target(tmp_path):
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "target.txt"
    target.write_text(DAMAGED)
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    assert main(["fix", str(link)]) == 0
    assert link.is_symlink()
    assert target.read_text() == REPAIRED


@pytest.mark.parametrize("failing", ["fsync", "replace", "chmod"])
def test_a_failure_at_any_step_leaves_the_original_and_nothing_else(failing, tmp_path, monkeypatch, capsys):
    path = tmp_path / "text.txt"
    path.write_text(DAMAGED)

    def fail(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, failing, fail)
    assert main(["fix", str(path)]) == 2
    assert path.read_text() == DAMAGED
    assert os.listdir(tmp_path) == ["text.txt"]
    assert "No space left on device" in capsys.readouterr().err


def test_a_crash_while_writing_leaves_the_original(tmp_path, monkeypatch):
    path = tmp_path / "text.txt"
    path.write_text(DAMAGED)

    def interrupt(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    assert main(["fix", str(path)]) == 130
    assert path.read_text() == DAMAGED
    assert os.listdir(tmp_path) == ["text.txt"]


def test_a_clean_file_is_not_written(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text(REPAIRED)
    os.utime(path, (1, 1))
    assert main(["fix", str(path)]) == 0
    assert path.stat().st_mtime == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"once morest\0\x01", "binary, left alone"),
        (b"caf\xe9 once morest", "not UTF-8 at byte 3, left alone"),
        ("once morest".encode("utf-16"), "UTF-16, left alone"),
    ],
)
def test_a_file_that_is_no_utf8_text_is_left_alone_with_a_message(data, message, tmp_path, capsys):
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    assert main(["fix", str(path)]) == 2
    assert path.read_bytes() == data
    error = capsys.readouterr().err
    assert f"textclean: {path}: {message}" in error
    assert error.count("\n") == 1


def test_a_read_only_file_is_left_alone(tmp_path, monkeypatch, capsys):
    path = tmp_path / "text.txt"
    path.write_text(DAMAGED)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert main(["fix", str(path)]) == 2
    assert path.read_text() == DAMAGED
    assert "cannot write it (Permission denied)" in capsys.readouterr().err


def test_folders_are_walked_for_text_files_in_a_stable_order(tmp_path):
    for name in ("b.txt", "a.md", "c.png", ".hidden.txt", ".git/d.txt", "node_modules/e.txt", "sub/f.RST"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(DAMAGED)
    found = [
        Path(str(path)).relative_to(tmp_path).as_posix() for path in files.find([str(tmp_path), str(tmp_path / "b.txt")])
    ]
    assert found == ["a.md", "b.txt", "sub/f.RST"]


def test_a_folder_that_cannot_be_listed_is_an_error_and_the_work_goes_on(tmp_path, monkeypatch, capsys):
    good = tmp_path / "good.txt"
    good.write_text(DAMAGED)
    (tmp_path / "closed").mkdir()
    scan = os.scandir

    def refuse(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert main(["fix", str(tmp_path)]) == 2
    assert good.read_text() == REPAIRED
    assert "cannot list the folder (Permission denied): check its permissions" in capsys.readouterr().err


def test_reading_says_which_file_is_missing(tmp_path):
    with pytest.raises(FileError, match=r"none\.txt: cannot read it \(No such file or directory\)"):
        files.read(str(tmp_path / "none.txt"))
