"""The tool that collects the faces' texts and keeps their translations."""

import sys
from pathlib import Path

import pytest

# The installer's files are scripts that import each other as such.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "installer"))

import translations


def package(tmp_path, text):
    room = tmp_path / "kmsmonitor"
    room.mkdir()
    (room / "words.py").write_text('WAIT = "wait"\nNEAR = {0: "today", 1: "tomorrow"}\n', encoding="utf-8")
    head = "from kmsmonitor.ui.speech import tr, trn\nfrom kmsmonitor.words import NEAR, WAIT\n"
    (room / "face.py").write_text(head + text, encoding="utf-8")
    return translations.collect(tmp_path)


def test_texts_are_found_in_calls_constants_tables_and_choices(tmp_path):
    code = 'tr("plain")\ntr(WAIT)\ntr(NEAR[1])\ntr("yes" if a else "no")\nlabel.tr("not ours")\n'
    assert list(package(tmp_path, code)) == ["plain", "wait", "today", "tomorrow", "yes", "no"]


def test_a_plural_is_known_by_its_many_form(tmp_path):
    code = (
        'def f(n):\n    one, many = "{n} day", "{n} days"\n'
        '    if n:\n        one, many = "1 h", "{n} h"\n    trn(n, one, many)\n'
    )
    assert [(t.one, t.source) for t in package(tmp_path, code).values()] == [("{n} day", "{n} days"), ("1 h", "{n} h")]


@pytest.mark.parametrize("code", ['tr(f"{x} days")', "tr(text)", 'tr("a" + b)'])
def test_a_text_that_is_no_literal_is_named_with_its_line(tmp_path, code):
    with pytest.raises(translations.CollectError, match=r"face\.py, line 3"):
        package(tmp_path, code)


def test_a_text_with_and_without_plural_is_refused(tmp_path):
    with pytest.raises(translations.CollectError, match="days"):
        package(tmp_path, 'tr("{n} days", n=2)\ntrn(n, "{n} day", "{n} days")\n')


def test_a_changed_text_is_unfinished_and_the_others_keep_their_words(tmp_path):
    """The tool never loses a translation, and never takes the old one for a new text."""
    old = {"a": translations.Text("a"), "{n} b": translations.Text("{n} b", "one b")}
    done = {"a": ("A",), "{n} b": ("ein B", "{n} B")}
    path = tmp_path / "kmsmonitor_de.ts"
    translations.write(path, "de", old, done)
    assert translations.read(path) == done
    new = {"{n} b": old["{n} b"], "a!": translations.Text("a!")}
    translations.write(path, "de", new, translations.read(path))
    assert translations.read(path) == {"{n} b": ("ein B", "{n} B")}
    assert translations.missing("de", new, tmp_path) == ["a!"]


def test_a_file_that_cannot_be_compiled_is_told(tmp_path):
    """What lrelease said is passed on."""
    broken = tmp_path / "kmsmonitor_de.ts"
    broken.write_text("<TS", encoding="utf-8")
    with pytest.raises(RuntimeError):
        translations.compile_ts(broken, tmp_path / "kmsmonitor_de.qm")
