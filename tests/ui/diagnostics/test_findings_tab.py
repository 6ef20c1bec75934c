"""The findings: worst first, the rest folded, each with its next step; and the trace beside them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLabel

from kmsmonitor.diagnostics.findings import Link, TraceLine, Verdict
from kmsmonitor.ui.diagnostics.findings_tab import FindingsTab
from tests.ui.diagnostics import samples


@pytest.fixture
def tab(qtbot, theme):
    made = FindingsTab(None)
    qtbot.addWidget(made)
    made.show_theme(theme.dress)
    made.resize(1000, 500)
    made.show()
    return made


def shown(tab):
    return [row.finding.title for row in tab.list.rows()]


def visible(widget):
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return [label.accessibleName() or label.text() for label in labels]


def test_worst_first_and_what_is_fine_is_folded(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    assert shown(tab) == [
        "kms1.acme.test accepts TCP but its RPC service stays silent",
        "Not renewed for 23 days",
        "kms-old.acme.test in DNS does not exist any more",
    ]
    assert (tab.list.fine.text(), tab.list.skipped.text()) == ("9 more checks are fine", "1 check was not made")


def test_each_has_its_next_step_and_who_takes_it(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    said = visible(tab.list)
    assert any(t.startswith("Next step · The KMS administrator: exempt TCP 1688 to 10.20.0.14") for t in said)
    assert any(t.startswith("Next step · The DNS administrator: delete") for t in said)
    assert not [t for t in said if t.startswith("Next step") and "Not renewed" in t]


def test_the_worst_stands_out_and_only_if_something_is_broken(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    assert [row.property("role") for row in tab.list.rows()] == ["worst", None, None]
    warned = replace(samples.broken_at_rpc(), findings=samples.broken_at_rpc().findings[1:])
    tab.show_diagnosis(warned)
    assert "worst" not in [row.property("role") for row in tab.list.rows()]


def test_folds_open_and_close(tab, qtbot):
    tab.show_diagnosis(samples.broken_at_rpc())
    qtbot.mouseClick(tab.list.fine, Qt.MouseButton.LeftButton)
    assert len(shown(tab)) == 12
    qtbot.keyClick(tab.list.skipped, Qt.Key.Key_Space)
    assert len(shown(tab)) == 13
    qtbot.keyClick(tab.list.fine, Qt.Key.Key_Space)
    assert len(shown(tab)) == 4


def test_before_the_first_check_it_says_so(tab):
    tab.show_diagnosis(None)
    assert "Nothing has been found yet." in visible(tab.list)
    tab.show_diagnosis(samples.healthy())
    assert "Nothing has been found yet." not in visible(tab.list)
    assert tab.list.fine.text() == "All 14 checks are fine"


def test_a_finding_unfolds_to_what_it_rests_on(tab, qtbot):
    tab.show_diagnosis(samples.broken_at_rpc())
    row = tab.list.rows()[0]
    qtbot.mouseClick(row.unfold, Qt.MouseButton.LeftButton)
    said = visible(row)
    assert {"Mostly because", "inspection of the traffic by a firewall", "bind", "no answer in 10 s"} <= set(said)
    qtbot.mouseClick(row.unfold, Qt.MouseButton.LeftButton)
    assert "bind" not in visible(row)


def test_what_was_unfolded_stays_so_while_findings_come_in(tab):
    whole = samples.broken_at_rpc()
    tab.show_diagnosis(replace(whole, findings=whole.findings[1:2]))
    row = tab.list.rows()[0]
    row.unfold.setChecked(True)
    tab.show_diagnosis(whole)
    assert tab.list.rows()[1] is row
    assert row.unfold.isChecked()


def test_one_check_is_made_again_from_its_menu(tab, qtbot):
    tab.show_diagnosis(samples.broken_at_rpc())
    again, _copy = tab.list.rows()[2].menu().actions()
    with qtbot.waitSignal(tab.again_asked, timeout=1000) as sent:
        again.trigger()
    assert sent.args == ["dns.addresses"]


def test_the_same_menu_comes_by_right_click_and_menu_key(tab, qtbot):
    tab.show_diagnosis(samples.broken_at_rpc())
    row = tab.list.rows()[0]
    row.customContextMenuRequested.emit(row.rect().center())
    qtbot.waitUntil(row.menu().isVisible, timeout=5000)
    row.menu().close()


def test_a_finding_is_copied_as_text(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    _again, copy = tab.list.rows()[0].menu().actions()
    copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("[fail] kms1.acme.test accepts TCP")


def test_what_a_host_is_called_is_never_markup(tab):
    bad = replace(samples.broken_at_rpc().findings[0], remedy="exempt <b>x</b> & <img src=y>")
    tab.show_diagnosis(replace(samples.broken_at_rpc(), findings=(bad,)))
    step = tab.list.rows()[0]._step
    assert "&lt;b&gt;x&lt;/b&gt; &amp; &lt;img" in step.text()


def test_a_screen_reader_hears_the_verdict_with_the_title(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    assert tab.list.rows()[1]._title.accessibleName() == "worth a look: Not renewed for 23 days"


@pytest.mark.parametrize(
    ("link", "title"),
    [
        (Link.RPC, "kms1.acme.test accepts TCP but its RPC service stays silent"),
        (Link.TCP, "kms1.acme.test accepts connections"),
        (Link.ANSWER, "Clock within 2 seconds of the host"),
    ],
)
def test_a_link_leads_to_its_finding_also_where_it_is_folded(tab, link, title):
    tab.show_diagnosis(samples.broken_at_rpc())
    tab.show_link(link)
    focused = next(row for row in tab.list.rows() if row.unfold.hasFocus() or row.unfold is tab.focusWidget())
    assert focused.finding.title == title


def test_a_link_without_a_finding_changes_nothing(tab):
    tab.show_diagnosis(None)
    tab.show_link(Link.TCP)
    assert shown(tab) == []


def test_a_small_window_puts_the_trace_under_the_findings(tab):
    assert tab._row.direction() is QBoxLayout.Direction.LeftToRight
    tab.resize(640, 500)
    assert tab._row.direction() is QBoxLayout.Direction.TopToBottom


# ---------------------------------------------------------------- the trace


def test_the_trace_grows_without_being_written_anew(tab):
    whole = samples.broken_at_rpc()
    tab.show_diagnosis(replace(whole, trace=whole.trace[:3]))
    lines = tab.trace.lines
    assert lines.toPlainText().splitlines()[2] == "+7 ms\tkms1.acme.test = 10.20.0.14"
    cursor = lines.textCursor()
    cursor.select(cursor.SelectionType.LineUnderCursor)
    lines.setTextCursor(cursor)
    tab.show_diagnosis(whole)
    assert len(lines.toPlainText().splitlines()) == 8
    assert lines.textCursor().hasSelection()  # somebody was just about to copy it


def test_another_run_has_another_trace(tab):
    tab.show_diagnosis(samples.broken_at_rpc())
    tab.show_diagnosis(replace(samples.healthy(), trace=(TraceLine(1, "<b>one</b> line"),)))
    assert tab.trace.lines.toPlainText() == "+1 ms\t<b>one</b> line"


def test_it_is_said_that_nothing_was_sent(tab):
    assert "No activation request was sent, so no host's count has changed." in visible(tab.trace)


def test_a_skipped_consequence_names_its_root(tab):
    tab.show_diagnosis(samples.no_dns())
    tab.list.skipped.setChecked(True)
    row = next(r for r in tab.list.rows() if r.finding.verdict is Verdict.SKIP)
    row.unfold.setChecked(True)
    assert {"Follows from", "dns.srv"} <= set(visible(row))
