"""The languages of the faces: chooses one at the program's start and puts Qt's translator and calendar into `speech`.

Command line, JSON, logs and exports never come here: they are the same in every language.
"""

from __future__ import annotations

import re
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDateTime, QLibraryInfo, QLocale, QTranslator

from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.resources import resource
from kmsmonitor.ui import speech
from kmsmonitor.ui.calendar import Form, english
from kmsmonitor.value import dataclass

ENGLISH = "en"
CONTEXT = "kmsmonitor"  # of every text in the .ts files
SENTENCES = "catalogue"  # of the sentences of the catalogue of codes, found by their English text
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ja": "日本語"}
"""Each language by its own name, so that who cannot read the present one finds theirs."""

_PLAIN_CLOCK = re.compile(r"(AP\s?)?[Hh]{1,2}:mm(\s?AP)?", re.IGNORECASE)
_MONTH_FIRST = {  # as in the United States
    Form.DAY: "MMMM d",
    Form.DAY_SHORT: "MMM d",
    Form.WEEKDAY_DAY: "dddd, MMMM d",
    Form.WEEKDAY_DAY_SHORT: "ddd, MMM d",
    Form.DATE: "MMMM d, yyyy",
    Form.DATE_SHORT: "MMM d, yyyy",
    Form.WEEKDAY_DATE: "dddd, MMMM d, yyyy",
}
_PATTERNS: dict[str, dict[Form, str]] = {
    "de": {
        Form.DAY: "d. MMMM",
        Form.DAY_SHORT: "d. MMM",
        Form.WEEKDAY_DAY: "dddd, d. MMMM",
        Form.WEEKDAY_DAY_SHORT: "ddd, d. MMM",
        Form.DATE: "d. MMMM yyyy",
        Form.DATE_SHORT: "d. MMM yyyy",
        Form.WEEKDAY_DATE: "dddd, d. MMMM yyyy",
    },
    "es": {
        Form.MONTH_YEAR_SHORT: "MMM yyyy",
        Form.DAY: "d 'de' MMMM",
        Form.WEEKDAY_DAY: "dddd d 'de' MMMM",
        Form.DATE: "d 'de' MMMM 'de' yyyy",
        Form.WEEKDAY_DATE: "dddd, d 'de' MMMM 'de' yyyy",
    },
    "ja": {
        Form.MONTH_YEAR_SHORT: "yyyy年M月",
        Form.DAY: "M月d日",
        Form.DAY_SHORT: "M月d日",
        Form.WEEKDAY_DAY: "M月d日 (ddd)",
        Form.WEEKDAY_DAY_SHORT: "M月d日 (ddd)",
        Form.DATE: "yyyy年M月d日",
        Form.DATE_SHORT: "yyyy年M月d日",
        Form.WEEKDAY_DATE: "yyyy年M月d日 (dddd)",
    },
}


@dataclass(frozen=True, slots=True)
class Installed:
    """What was put in: the language, and the translator of Qt's own texts, where there is one."""

    language: str
    qts: QTranslator | None = None


def choose(setting: str, system: QLocale) -> str:
    """The language to speak: the one that is set, else the first of the system's that we have, else English."""
    if setting in NAMES:
        return setting
    wanted = (name.replace("_", "-").partition("-")[0] for name in system.uiLanguages())
    return next((language for language in wanted if language in NAMES), ENGLISH)


def install(setting: str = "auto", system: QLocale | None = None, zone: tzinfo | None = None) -> Installed:
    """Speak the language of the setting (`auto`, `en`, `de` ...) from now on; windows that stand keep their words.

    A translation that is missing or damaged costs nothing but itself: its texts are English then.
    """
    system = system or QLocale.system()
    language = choose(setting, system)
    locale = _locale(language, system)
    decimal, said = locale.decimalPoint(), calendar(locale)
    if language == ENGLISH:
        speech.use(calendar=said, decimal=decimal, zone=zone)
        return Installed(language)
    own = _own(language)
    qts = QTranslator(QCoreApplication.instance())  # Qt does not keep it alive by itself
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qts)  # the texts of Qt's own: a field's menu, a dialog's buttons

    def translate(text: str, n: int = -1, /) -> str:
        # An English text that is no key of the file comes back empty here; Qt's own `tr` would hide that.
        return own.translate(CONTEXT, text, None, n) or ""

    def sentence(text: str) -> str:
        # Codes that neither kmsmonitor raises nor a client often sees are explained in English.
        return own.translate(SENTENCES, text) or text

    speech.use(translate=translate, catalogue=sentence, calendar=said, decimal=decimal, zone=zone)
    QLocale.setDefault(locale)
    return Installed(language, qts)


def uninstall(installed: Installed) -> None:
    """Plain English again."""
    if installed.qts is not None:
        QCoreApplication.removeTranslator(installed.qts)
        installed.qts.deleteLater()
    QLocale.setDefault(QLocale.system())
    speech.use()


def _own(language: str) -> QTranslator:
    made = QTranslator()
    try:
        made.load(str(resource(f"translations/kmsmonitor_{language}.qm")))
    except WorldError:
        return made
    return made


def _locale(language: str, system: QLocale) -> QLocale:
    """The language as the system's country writes it, where there is such a thing."""
    chosen = QLocale(language)
    if system.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return chosen if language != ENGLISH else QLocale.c()
    return QLocale(chosen.language(), system.territory())


# ---------------------------------------------------------------- dates


def calendar(locale: QLocale) -> speech.Calendar:
    """How this locale says moments: names from Qt, order and signs from here, the clock as the locale has it."""
    language = locale.name().partition("_")[0]
    if language in ("C", ""):
        return english
    patterns = {form: form.value for form in Form}
    if language == ENGLISH and _month_first(locale):
        patterns |= _MONTH_FIRST
    patterns |= _PATTERNS.get(language, {})
    clock = locale.timeFormat(QLocale.FormatType.ShortFormat)
    if _PLAIN_CLOCK.fullmatch(clock):
        patterns[Form.CLOCK] = clock
        patterns[Form.CLOCK_SECONDS] = clock.replace("mm", "mm:ss")

    def said(when: datetime, form: Form) -> str:
        pattern = patterns[form]
        if language == "fr" and when.day == 1:
            pattern = re.sub(r"\bd\b", "'1er'", pattern)
        moment = QDateTime(when.year, when.month, when.day, when.hour, when.minute, when.second)
        return locale.toString(moment, pattern)

    return said


def _month_first(locale: QLocale) -> bool:
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    return pattern.find("M") < pattern.replace("dddd", "....").find("d")
