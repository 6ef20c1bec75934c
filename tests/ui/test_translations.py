"""Every text in every language: complete, with its placeholders and mnemonics, in the right plural, and not cut."""

import ast
import re
import string
import sys
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

# The installer's files are scripts that import each other as such.
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "installer"))

import translations
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTabBar

from kmsmonitor import catalogue
from kmsmonitor.diagnostics import report
from kmsmonitor.diagnostics.phrases import say
from kmsmonitor.monitor.settings import DEFINITIONS
from kmsmonitor.ui import languages, speech, times
from kmsmonitor.ui.attempt_words import steps
from kmsmonitor.ui.calendar import Form
from kmsmonitor.ui.explain_words import explanation
from kmsmonitor.ui.settings_dialog import SettingsDialog
from kmsmonitor.ui.status_window import StatusWindow
from kmsmonitor.ui.tray import Tray
from kmsmonitor.ui.widgets.ask_background import AskBackground
from tests.ui import pictures, windows
from tests.ui.diagnostics import samples

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = list(translations.FORMS)
FOLDER = translations.FOLDER
TEXTS = translations.collect()
each_language = pytest.mark.parametrize("language", LANGUAGES)


def messages(language):
    return list(ET.parse(FOLDER / f"kmsmonitor_{language}.ts").iter("message"))


def forms(language):
    return translations.read(translations.ts_file(language))


def mnemonic(text):
    """The key of a text with `&`, or None; `&&` is a plain `&`."""
    found = re.search(r"&(.)", text.replace("&&", ""))
    return found[1].casefold() if found else None


def placeholders(text):
    return sorted((name, spec) for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


# ---------------------------------------------------------------- complete


def test_every_language_of_the_settings_has_its_files():
    assert set(languages.NAMES) == {"en", *LANGUAGES}
    (definition,) = [d for d in DEFINITIONS if d.name == "ui_language"]
    for language in ("auto", *languages.NAMES):
        assert definition.parse(language) == language


@each_language
def test_no_text_is_untranslated_unfinished_or_gone(language):
    """After a change to a text: `python installer/translations.py`, then translate what it names."""
    assert translations.missing(language, TEXTS) == []
    assert [m.findtext("source") for m in messages(language)] == list(TEXTS)
    assert [m.findtext("source") for m in messages(language) if m.find("translation").get("type")] == []


@each_language
def test_the_compiled_file_says_what_the_source_says(language):
    made = QTranslator()
    assert made.load(str(FOLDER / f"kmsmonitor_{language}.qm"))
    for source, said in forms(language).items():
        numbers = (1, 2) if TEXTS[source].one else (-1,)
        found = [made.translate(languages.CONTEXT, source, None, n) for n in numbers]
        assert found == list(said if len(said) == len(numbers) else said * 2)
    wanted = translations.sentences(language)
    assert {english: made.translate(languages.SENTENCES, english) for english in wanted} == wanted


@each_language
def test_a_translation_is_none_of_the_english_sentences(language):
    """Names such as KMS are the same everywhere; a sentence that is the same was forgotten."""
    same = [source for source, said in forms(language).items() if said[0] == source]
    assert [source for source in same if len(re.findall(r"[a-z]{3,}", re.sub(r"\{.*?\}", "", source))) > 2] == []


@each_language
def test_placeholders_are_the_same(language):
    for source, said in forms(language).items():
        for form in said:
            assert placeholders(form) == placeholders(source), (source, form)


@each_language
def test_a_key_stands_where_the_english_text_has_one(language):
    for source, said in forms(language).items():
        wanted = mnemonic(source)
        for form in said:
            key = mnemonic(form)
            assert (key is None) == (wanted is None), (source, form)
            assert key is None or key.isalnum(), form
            if language == "ja" and key:
                assert f"(&{wanted.upper()})" in form, form


@each_language
def test_the_manners_of_the_language(language):
    for said in forms(language).values():
        for form in said:
            assert form == form.strip()
            if language == "fr":
                assert not re.search(r"\w[;!?](\s|$)", form), form  # a space stands before
            if language == "es" and "?" in form:
                assert "¿" in form
            if language == "de":
                assert not re.search(r"\b([Dd]u|[Dd]ein|[Dd]ich|[Dd]ir)\b", form), form


# ---------------------------------------------------------------- plural, dates, numbers


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["0 days left", "1 day left", "2 days left", "5 days left"]),
        ("de", ["noch 0 Tage", "noch 1 Tag", "noch 2 Tage", "noch 5 Tage"]),
        ("fr", ["0 jour restant", "1 jour restant", "2 jours restants", "5 jours restants"]),
        ("es", ["quedan 0 días", "queda 1 día", "quedan 2 días", "quedan 5 días"]),
        ("ja", ["残り 0 日", "残り 1 日", "残り 2 日", "残り 5 日"]),
    ],
)
def test_plural_forms(speak, language, said):
    """French counts 0 as one; Japanese has one form."""
    speak(language)
    assert [speech.trn(n, "{n} day left", "{n} days left") for n in (0, 1, 2, 5)] == said


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("C", ["13:40", "13:40:05", "Fri 13 Mar", "Friday 13 March", "13 March 2026", "Mar 2026"]),
        ("en_GB", ["13:40", "13:40:05", "Fri 13 Mar", "Friday 13 March", "13 March 2026", "Mar 2026"]),
        ("en_US", ["1:40 PM", "1:40:05 PM", "Fri, Mar 13", "Friday, March 13", "March 13, 2026", "Mar 2026"]),
        ("de_DE", ["13:40", "13:40:05", "Fr., 13. März", "Freitag, 13. März", "13. März 2026", "März 2026"]),
        ("fr_FR", ["13:40", "13:40:05", "ven. 13 mars", "vendredi 13 mars", "13 mars 2026", "mars 2026"]),
        ("es_ES", ["13:40", "13:40:05", "vie 13 mar", "viernes 13 de marzo", "13 de marzo de 2026", "mar 2026"]),
        ("ja_JP", ["13:40", "13:40:05", "3月13日 (金)", "3月13日 (金)", "2026年3月13日", "2026年3月"]),
    ],
)
def test_dates_as_the_country_writes_them(locale, said):
    calendar = languages.calendar(QLocale(locale))
    when = datetime(2026, 3, 13, 13, 40, 5, tzinfo=UTC)
    shown = (
        Form.CLOCK, Form.CLOCK_SECONDS, Form.WEEKDAY_DAY_SHORT, Form.WEEKDAY_DAY, Form.DATE, Form.MONTH_YEAR_SHORT,
    )  # fmt: skip
    assert [calendar(when, form).replace("\u202f", " ") for form in shown] == said


def test_the_first_of_a_month_is_le_premier():
    assert languages.calendar(QLocale("fr_FR"))(datetime(2026, 3, 1, tzinfo=UTC), Form.DATE) == "1er mars 2026"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["am 24. November", "vor Freitag, 20. November", "vor dem 22. Dezember 2027", "vor 3 Tagen"]),
        ("fr", ["le 24 novembre", "avant le vendredi 20 novembre", "avant le 22 décembre 2027", "il y a 3 jours"]),
        ("es", ["el 24 de noviembre", "antes del viernes 20 de noviembre", "antes del 22 de diciembre de 2027",
                "hace 3 días"]),
        ("ja", ["11月24日", "11月20日 (金) より前", "2027年12月22日 より前", "3日前"]),
    ],
)  # fmt: skip
def test_days_bend_the_words_around_them(speak, language, said):
    speak(language)
    now = datetime(2026, 11, 17, 13, 40, tzinfo=UTC)

    def day(month, number, year=2026):
        return datetime(year, month, number, 13, 40, tzinfo=UTC)

    assert [
        times.on_day(day(11, 24), now),
        times.before_day(day(11, 20), now),
        times.before_day(day(12, 22, 2027), now),
        times.ago(day(11, 14), now),
    ] == said


@pytest.mark.parametrize(("language", "said"), [("en", "0.4 s"), ("de", "0,4 s"), ("fr", "0,4 s"), ("ja", "0.4 秒")])
def test_fractions_have_the_sign_of_the_language(speak, language, said):
    speak(language)
    assert speech.tr("{s:.1f} s", s=0.4) == said


# ---------------------------------------------------------------- chosen and put in


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("auto", "de_AT", "de"),
        ("auto", "ja_JP", "ja"),
        ("auto", "pt_BR", "en"),
        ("auto", "C", "en"),
        ("fr", "de_DE", "fr"),
        ("en", "de_DE", "en"),
    ],
)
def test_the_language_is_the_one_set_or_the_systems(speak, setting, system, language):
    assert speak(setting, QLocale(system)).language == language


def test_english_abroad_keeps_the_countrys_clock_and_decimal_sign(speak):
    speak("en", QLocale("de_DE"))
    assert times.clock(datetime(2026, 3, 13, 13, 40, tzinfo=UTC)) == "13:40"
    assert speech.tr("{s:.1f} s", s=0.4) == "0,4 s"


def test_qts_own_texts_are_translated_too(speak):
    speak("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_without_its_file_a_language_is_english(speak, monkeypatch, tmp_path):
    from kmsmonitor import resources

    monkeypatch.setattr(resources, "_PLACES", (tmp_path,))
    speak("de")
    assert speech.trn(2, "{n} day left", "{n} days left") == "2 days left"
    assert speech.retold("No activation server answered.") == "No activation server answered."


@each_language
def test_a_real_window_speaks_it(speak, qtbot, theme, language):
    speak(language)
    window = windows.status_window(theme, pictures.attention())
    qtbot.addWidget(window)
    window.show()
    said = forms(language)
    assert window.activate.text() == said["&Activate now"][0]
    assert said["Last attempts"][0] in [label.text() for label in window.findChildren(QLabel)]


@each_language
def test_what_is_copied_for_the_helpdesk_is_the_same_in_every_language(speak, language):
    english = report.plain_text(pictures.attention(), pictures.NOW, samples.long_names())
    speak(language)
    assert report.plain_text(pictures.attention(), pictures.NOW, samples.long_names()) == english


# ---------------------------------------------------------------- keys


def unique(texts):
    keys = [key for key in map(mnemonic, texts) if key]
    return len(keys) == len(set(keys))


def captions(window):
    """Every text with a key that Alt reaches in a window."""
    widgets = [w for w in window.findChildren(QAbstractButton) if w.isVisibleTo(window) and w.window() is window]
    labels = [w for w in window.findChildren(QLabel) if w.buddy() is not None and w.window() is window]
    tabs = [bar.tabText(i) for bar in window.findChildren(QTabBar) for i in range(bar.count())]
    return [w.text() for w in (*widgets, *labels)] + tabs


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_keys_are_unique_in_every_window(speak, qtbot, theme, language):
    speak(language)
    status = windows.unfolded(theme, pictures.attention(), small=False)
    asked = AskBackground(status)
    shown = [status, asked, windows.bundle_dialog(theme)]
    shown += [windows.diagnostics_window(theme, samples.long_names(), tab) for tab in windows.TABS]
    for window in shown:
        if window is not asked:
            qtbot.addWidget(window)
        assert unique(captions(window)), captions(window)
    settings = SettingsDialog(theme)
    qtbot.addWidget(settings)
    for page in settings._pages:  # one at a time is seen
        boxes, labels = page.findChildren(QAbstractButton), page.findChildren(QLabel)
        found = [settings.save.text(), *(w.text() for w in (*boxes, *labels) if w in boxes or w.buddy())]
        assert unique(found), found


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_keys_are_unique_in_every_menu(speak, qtbot, theme, language):
    speak(language)
    tray = Tray(pictures.FixedClock())
    window = StatusWindow(theme, pictures.FixedClock(), catalogue.load().entry)
    desk = windows.diagnostics_window(theme, samples.long_names())
    for made in (window, desk):
        qtbot.addWidget(made)
    found = [m for root in (tray.menu, window, desk) for m in (root, *root.findChildren(QMenu)) if isinstance(m, QMenu)]
    assert len(found) >= 4
    for menu in found:
        texts = [action.text() for action in menu.actions() if action not in (tray.state, tray.next)]
        assert unique(texts), texts


# ---------------------------------------------------------------- the catalogue's sentences


def errors(language):
    return tomllib.loads((FOLDER / f"errors_{language}.toml").read_text(encoding="utf-8"))


def raised_by_us():
    """Every code of the catalogue that stands in the sources of our own stages, and every cause that they name."""
    known, found = catalogue.load(), set()
    rooms = ("network", "ways", "monitor", "diagnostics", "authority", "lab")
    files = [file for room in rooms for file in (ROOT / "kmsmonitor" / room).rglob("*.py") if "slmgr" not in file.parts]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Constant):
                continue
            if isinstance(node.value, str) and (entry := known.for_cause(node.value)):
                found.add(entry.code)
            if type(node.value) is int and node.value > 0xFFFF and (entry := known.entry(node.value)):
                found.add(entry.code)
    return found


@each_language
def test_every_code_that_kmsmonitor_raises_is_explained_in_it(language):
    translated = {int(code, 16) for code in errors(language)}
    wanted = raised_by_us()
    assert {0xC004F074, 0xC004F038, 0x8007232B, 0xC004F06C, 0x8007274D} <= wanted
    assert {hex(code) for code in wanted - translated} == set()


@each_language
def test_an_explanation_is_whole_and_of_a_code_that_there_is(language):
    for code, table in errors(language).items():
        assert catalogue.load().entry(int(code, 16)), code
        assert set(table) == {"title", "cause", "remedy"}
        assert all(text.strip() for text in table.values())


def test_the_window_explains_in_the_users_language(speak):
    speak("de")
    text = explanation(pictures.problem(), catalogue.load().explain)
    assert text.title == "Das Netzwerk kennt keinen Aktivierungsserver."
    assert text.remedy.startswith("Verbinden Sie sich")


def test_a_code_that_nobody_translated_is_explained_in_english(speak):
    speak("de")
    assert speech.retold("The licence store is damaged.") == "The licence store is damaged."


# ---------------------------------------------------------------- what other rooms say


def test_a_phrase_is_said_again_with_the_phrases_inside_it(speak):
    speak("de")
    span = say("{count} days", count=3)
    assert speech.retold(say("Not renewed for {span}", span=span)) == "3 Tage lang nicht erneuert"
    speak("en")
    assert speech.retold(say("Not renewed for {span}", span=span)) == "Not renewed for 3 days"


def test_a_recorded_english_sentence_gives_way_to_the_plain_word(speak):
    outcome = pictures.no_host()
    recorded = replace(outcome, tried=(replace(outcome.tried[0], detail="The name does not exist."),))
    assert steps(recorded)[0].result == "The name does not exist."
    speak("de")
    assert steps(recorded)[0].result == "den Namen gibt es nicht"
