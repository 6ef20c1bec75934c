"""Widgets are tested on Qt's offscreen platform; tests marked `display` start their own program on a private Xvfb."""

import os
import shutil
from datetime import UTC

import pytest
from PySide6.QtCore import QLocale

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from kmsmonitor.ui import languages, speech
from kmsmonitor.ui.theme import Scheme, Theme
from tests.ui.pictures import FixedClock
from tests.ui.xvfb import Xvfb


@pytest.fixture(autouse=True)
def _plain_speech():
    """English, and times in UTC wherever the tests run."""
    speech.use(zone=UTC)
    yield
    speech.use()


@pytest.fixture
def speak(qapp):  # noqa: ARG001 - Qt's translators need it
    """Put a language in; English again at the end."""
    put_in = []

    def install(language, system=None):
        put_in.append(languages.install(language, system or QLocale(language), UTC))
        return put_in[-1]

    yield install
    for installed in reversed(put_in):
        languages.uninstall(installed)


@pytest.fixture
def theme(qapp):
    return Theme(Scheme.LIGHT, qapp)


@pytest.fixture
def clock():
    return FixedClock()


def _needs(*programs):
    missing = [name for name in programs if shutil.which(name) is None]
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"missing: {', '.join(missing)}")
    if missing:
        pytest.skip(f"missing: {', '.join(missing)}")


@pytest.fixture(scope="session")
def display():
    """The DISPLAY of a private X server."""
    _needs("Xvfb")
    with Xvfb() as name:
        yield name


@pytest.fixture
def needs():
    """Fail under CI=true, skip elsewhere, where a program is missing."""
    return _needs
