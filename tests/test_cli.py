"""The command line as users run it: in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from textclean.cli.output import Positions, describe, escape
from textclean.edit import Edit, Finding

DAMAGED = "A visit\n\nPublished on :\n\nVladimir Poutine was once morest it.\n\nWith AFP\n\nLeave a Replay\n"
REPAIRED = "A visit\n\nVladimir Putin was against it.\n"


def run(*arguments: str, stdin: str | bytes = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    data = stdin if isinstance(stdin, bytes) else stdin.encode()
    done = subprocess.run(
        [sys.executable, "-m", "textclean", *arguments], input=data, capture_output=True, cwd=cwd, check=False
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(DAMAGED)
    return path


def test_fix_repairs_in_place_and_says_what_it_did(article):
    done = run("fix", str(article))
    assert (done.returncode, done.stdout) == (0, "")
    assert article.read_text() == REPAIRED
    assert done.stderr.splitlines() == [f"{article}: 5 edits", "5 edits in 1 file"]


def test_fix_is_a_filter_without_a_path_and_with_a_dash():
    for arguments in (["fix"], ["fix", "-"]):
        done = run(*arguments, stdin=DAMAGED)
        assert (done.returncode, done.stdout) == (0, REPAIRED)


def test_diff_shows_and_writes_nothing(article):
    done = run("fix", "--diff", "article.txt", cwd=article.parent)
    assert done.returncode == 1
    assert article.read_text() == DAMAGED
    assert "--- a/article.txt" in done.stdout
    assert "-Vladimir Poutine was once morest it." in done.stdout
    assert "+Vladimir Putin was against it." in done.stdout
    assert run("fix", "--diff", "-", stdin=REPAIRED).returncode == 0


def test_check_prints_a_line_a_finding_and_a_summary_last(article):
    done = run("check", "article.txt", cwd=article.parent)
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[0].startswith("article.txt:3:1: BOI008 remove `Published on :`: ")
    assert lines[1] == (
        "article.txt:5:1: NAM001 `Vladimir Poutine` -> `Vladimir Putin`: "
        "Person's name in another language's spelling: Vladimir Putin"
    )
    assert lines[2].startswith("article.txt:5:22: SUB001 `once morest` -> `against`: ")
    assert [line.rpartition(": ")[0].partition(": ")[0] for line in lines[3:5]] == ["article.txt:7:1", "article.txt:9:1"]
    assert lines[-1] == "Found 5 in 1 file: 5 to repair with `textclean fix`, 0 to look at."


def test_check_of_a_clean_file_finds_nothing(tmp_path):
    (tmp_path / "clean.txt").write_text(REPAIRED)
    done = run("check", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, "Nothing found in 1 file.\n")


def test_rules_are_chosen_by_code_and_prefix(article):
    done = run("fix", "--select", "sub,NAM", "--ignore", "NAM001", "-", stdin=DAMAGED)
    assert done.stdout == DAMAGED.replace("once morest", "against")


def test_rules_lists_every_rule_as_text_and_as_json():
    listed = run("rules")
    assert listed.returncode == 0
    assert "SUB001  safe    blind-replacement" in listed.stdout
    rules = json.loads(run("rules", "--json").stdout)
    assert {"code", "name", "summary", "safety", "source"} <= set(rules[0])


def test_rules_test_passes_the_shipped_rules():
    done = run("rules", "test")
    assert done.returncode == 0
    assert done.stdout.endswith("rules tested, 0 problems\n")


def test_rules_test_reports_a_pack_that_fails(tmp_path):
    from tests.test_rules import GOOD

    path = tmp_path / "my.toml"
    path.write_text(GOOD)
    assert run("rules", "test", str(path)).stdout == "1 rules tested, 0 problems\n"
    path.write_text(GOOD.replace("They talk of it.", "They talk."))
    done = run("rules", "test", str(path))
    assert done.returncode == 1
    assert "XYZ001: example 'They speak about of it.' becomes" in done.stdout


def test_rule_explains_one_rule():
    done = run("rule", "sub001")
    assert done.returncode == 0
    for part in ("blind-replacement", "Safety: safe", "Source: ", "+ Their ally against", "Left alone:"):
        assert part in done.stdout


def test_a_pack_of_ones_own_is_used(tmp_path):
    from tests.test_rules import GOOD

    (tmp_path / "my.toml").write_text(GOOD)
    done = run("fix", "--rules", "my.toml", stdin="They speak about of it.", cwd=tmp_path)
    assert done.stdout == "They talk of it."
    assert "speak-about" in run("rule", "XYZ001", "--rules", "my.toml", cwd=tmp_path).stdout


ERRORS = {
    "a missing file": (["fix", "none.txt"], "textclean: none.txt: cannot read it (No such file or directory)"),
    "an unknown code": (["check", "--select", "QQQ"], "textclean: unknown rule code 'QQQ': `textclean rules` lists"),
    "an unknown rule": (["rule", "QQQ001"], "textclean: unknown rule code 'QQQ001'"),
    "a malformed pack": (["fix", "--rules", "bad.toml"], "textclean: bad.toml: not valid TOML: "),
    "a missing pack": (["fix", "--rules", "none.toml"], "textclean: none.toml: cannot read the rule pack"),
    "a shipped code in a pack": (
        ["rules", "test", "sub.toml"],
        "textclean: sub.toml: rule code SUB001 is one of textclean's own",
    ),
}


@pytest.mark.parametrize("what", sorted(ERRORS))
def test_an_error_is_one_line_that_says_what_to_do(what, tmp_path):
    from tests.test_rules import GOOD

    (tmp_path / "bad.toml").write_text("[[rule")
    (tmp_path / "sub.toml").write_text(GOOD.replace("XYZ001", "SUB001"))
    arguments, message = ERRORS[what]
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(message)
    assert done.stderr.count("\n") == 1


def test_a_file_that_fails_does_not_stop_the_others(article):
    done = run("fix", str(article.parent / "none.txt"), str(article))
    assert done.returncode == 2
    assert article.read_text() == REPAIRED


def test_bytes_that_are_no_text_on_standard_input_are_an_error():
    done = run("fix", stdin=b"caf\xe9")
    assert (done.returncode, done.stdout) == (2, "")
    assert "<stdin>: not UTF-8 at byte 3" in done.stderr


def test_usage_errors_are_status_two():
    assert run().returncode == 2
    assert run("fix", "--colour").returncode == 2


def test_the_version_imports_nothing_heavy():
    program = (
        "import sys\nfrom textclean.cli import main\n"
        "try: main(['--version'])\nexcept SystemExit: pass\n"
        "print(sorted({'ftfy', 'langdetect', 'rich', 'regex', 'wordfreq', 'tomllib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "textclean 0.1.0\n[]\n"


def test_what_is_printed_holds_no_control_or_bidirectional_characters(tmp_path):
    (tmp_path / "evil.txt").write_text("one \u202e\x1b[31mtwo \nonce morest\x07\n")
    for arguments in (["check"], ["fix", "--diff"]):
        done = run(*arguments, "evil.txt", cwd=tmp_path)
        assert "\x1b" not in done.stdout
        assert "\u202e" not in done.stdout
        assert "\\x1b" in done.stdout


def test_positions_count_lines_and_code_points_from_one():
    positions = Positions("a😀\r\nbc\rd\n")
    assert [positions.of(i) for i in (0, 1, 2, 4, 5, 7, 9)] == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 1), (4, 1)]


def test_long_and_strange_text_is_shown_short_and_escaped():
    assert describe(Edit(0, 3, "a\nb", "", "BOI001", message="m")) == "BOI001 remove `a\\nb`: m"
    assert describe(Finding(0, 1, "x" * 99, "UNI006", "m")) == f"UNI006 `{'x' * 59}…`: m (not repaired)"
    assert escape("\ud800\u200b") == "\\ud800\\u200b"


NAMED = "Mouammar Kadhafi met Boris Eltsine in Moscou. Boris\nEltsine left Moscou.\n"


def test_names_lists_what_was_found_with_form_count_and_rule(tmp_path):
    (tmp_path / "a.txt").write_text(NAMED)
    (tmp_path / "b.txt").write_text("They flew to Moscou.\n")
    done = run("names", "a.txt", "b.txt", cwd=tmp_path)
    assert done.returncode == 0
    lines = [line.split("  ") for line in done.stdout.splitlines()]
    cells = [[cell.strip() for cell in line if cell.strip()] for line in lines]
    assert cells[0] == ["count", "variant", "canonical", "rule", "safety"]
    assert cells[1:] == [
        ["3", "Moscou", "Moscow", "PLC001", "safe"],
        ["2", "Boris Eltsine", "Boris Yeltsin", "NAM001", "safe"],
        ["1", "Mouammar Kadhafi", "Muammar Gaddafi", "NAM001", "safe"],
    ]


def test_names_prints_for_other_programs_too_and_takes_a_style():
    done = run("names", "--format", "json", "--style", "ap", stdin=NAMED)
    assert {
        "count": 1,
        "variant": "Mouammar Kadhafi",
        "canonical": "Moammar Gadhafi",
        "rule": "NAM001",
        "safety": "safe",
    } in (json.loads(done.stdout))
    assert run("names", "--format", "csv", stdin=NAMED).stdout.startswith("count,variant,canonical,rule,safety\n2,")
    assert run("names", stdin="Nothing here.").stdout == "No names in another spelling found.\n"


def test_names_of_ones_own_are_used_and_a_bad_file_is_an_error(tmp_path):
    (tmp_path / "own.toml").write_text('"Boris Yeltsin" = "Boris Eltsin"\n')
    done = run("fix", "--names", "own.toml", stdin="Boris Jelzin and Boris Yeltsin left.", cwd=tmp_path)
    assert done.stdout == "Boris Eltsin and Boris Eltsin left."
    done = run("fix", "--names", "missing.toml", stdin="x", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "textclean: missing.toml: cannot read the names: [Errno 2] No such file or directory: 'missing.toml'\n"
    )
