"""The demo's own diagnostics: what is shown to a trainee is what a helpdesk would see."""

import pytest

from kmsmonitor.clock import SystemClock
from kmsmonitor.diagnostics.findings import Link, Verdict
from kmsmonitor.lab.kms_host import HostFault
from kmsmonitor.monitor.home import find_home
from kmsmonitor.ui.demo import Demo

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


def test_a_fault_of_the_lab_is_seen_where_it_is(qtbot, tmp_path):
    demo = Demo(find_home(str(tmp_path)), SystemClock())
    try:
        demo._paused = True
        demo.story.organisation.hosts[0].fault = HostFault.CLOSED
        demo.window.diagnostics_asked.emit()
        qtbot.waitUntil(lambda: demo._desk._diagnosis is not None, timeout=30_000)
        links = {state.link: state.verdict for state in demo._desk._diagnosis.links}
        assert links[Link.DNS] is Verdict.OK
        assert links[Link.TCP] is Verdict.FAIL
    finally:
        demo.close()
        demo._signals.close()
        for face in (demo.window, demo._desk.window, demo.tray.menu):
            face.hide()
            face.deleteLater()
        demo.deleteLater()
