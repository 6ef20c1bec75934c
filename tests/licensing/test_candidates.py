"""The cursor over candidates: which host next, and when DNS has to be asked (K4-K6, K13)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.licensing.candidates import Ask, Candidates, ConfiguredHost
from kmsmonitor.licensing.hosts import Candidate, DrawRule, HostOrigin, HostRecord
from tests.playbook import cached


def record(target: str, *, priority: int = 0, weight: int = 0, port: int = 1688) -> HostRecord:
    return HostRecord(
        target=target, port=port, priority=priority, weight=weight, suffix="corp.test", addresses=("192.0.2.7",)
    )


def walked(cursor: Candidates, number: float = 0.0) -> list[str]:
    """The names of all hosts, as if none of them answered."""
    names = []
    while isinstance(host := cursor.next(number), Candidate):
        names.append(host.name)
    assert host is Ask.NOBODY
    return names


class TestConfigured:
    def test_K13_DNS_is_not_asked_and_no_other_host_is_tried(self):
        cursor = Candidates(configured=ConfiguredHost("kms.corp.test", 1700), cached=cached())
        assert cursor.next(0.5) == Candidate(name="kms.corp.test", port=1700, origin=HostOrigin.CONFIGURED)
        assert [cursor.next(0.5), cursor.next(0.5)] == [Ask.NOBODY, Ask.NOBODY]


class TestCached:
    def test_K5_the_cached_host_is_asked_first_and_by_name(self):
        cursor = Candidates(configured=None, cached=cached())
        assert cursor.next(0.5) == Candidate(
            name="kms1.corp.test", port=1688, origin=HostOrigin.CACHED, suffix="corp.test"
        )

    def test_K6_where_it_does_not_respond_DNS_is_asked(self):
        cursor = Candidates(configured=None, cached=cached())
        cursor.next(0.5)
        assert cursor.next(0.5) is Ask.DISCOVERY

    def test_K4_a_cached_host_that_was_silent_is_not_asked_again_in_this_attempt(self):
        cursor = Candidates(configured=None, cached=cached())
        cursor.next(0.5)
        cursor.discovered([record("KMS1.corp.test"), record("kms2.corp.test"), record("kms1.corp.test", port=1689)])
        assert walked(cursor) == ["kms1.corp.test", "kms2.corp.test"]


class TestDiscovered:
    def test_without_a_cached_host_DNS_comes_first(self):
        cursor = Candidates(configured=None, cached=None)
        assert [cursor.next(0.1), cursor.next(0.9)] == [Ask.DISCOVERY, Ask.DISCOVERY]

    def test_K3_K4_a_dead_host_leaves_the_list_and_another_is_drawn_from_what_is_left(self):
        cursor = Candidates(configured=None, cached=None)
        cursor.discovered([record("late", priority=10), record("a", weight=1), record("b", weight=3)])
        first = cursor.next(0.5)
        assert isinstance(first, Candidate)
        assert (first.name, first.origin, first.suffix) == ("b", HostOrigin.DNS, "corp.test")
        assert first.addresses == ("192.0.2.7",)
        assert first.draw is not None
        assert first.draw.rule is DrawRule.PRIORITY_WEIGHT
        assert walked(cursor) == ["a", "late"]

    def test_K14_the_rule_of_old_clients_is_kept_in_the_trace(self):
        cursor = Candidates(configured=None, cached=None, by_weight=False)
        cursor.discovered([record("late", priority=10), record("a", weight=1)])
        first = cursor.next(0.99)
        assert isinstance(first, Candidate)
        assert first.draw is not None
        assert first.draw.rule is DrawRule.PLAIN_RANDOM

    @pytest.mark.parametrize("records", [[], [record(".")], [record("")]])
    def test_K4_none_left_is_the_end(self, records: list[HostRecord]):
        cursor = Candidates(configured=None, cached=None)
        cursor.discovered(records)
        assert cursor.next(0.5) is Ask.NOBODY

    def test_the_same_host_under_two_suffixes_is_asked_once(self):
        cursor = Candidates(configured=None, cached=None)
        cursor.discovered([record("a"), replace(record("A"), suffix="other.test"), record("b")])
        assert walked(cursor) == ["a", "b"]

    @given(
        st.lists(
            st.builds(
                record,
                st.sampled_from(["a", "b", "c", "d", "."]),
                priority=st.integers(0, 2),
                weight=st.integers(0, 3),
                port=st.sampled_from([1688, 1689]),
            ),
            max_size=12,
        ),
        st.lists(st.floats(0, 1, exclude_max=True), min_size=13, max_size=13),
    )
    def test_K4_each_host_is_asked_exactly_once_and_then_it_is_over(
        self, records: list[HostRecord], draws: list[float]
    ):
        cursor = Candidates(configured=None, cached=None)
        cursor.discovered(records)
        asked = []
        for number in draws:
            host = cursor.next(number)
            if host is Ask.NOBODY:
                break
            assert isinstance(host, Candidate)
            asked.append((host.name, host.port))
        assert cursor.next(0.0) is Ask.NOBODY
        assert len(asked) == len(set(asked))
        assert set(asked) == {(r.target, r.port) for r in records if r.target != "."}


def test_K2_the_next_suffixs_hosts_come_when_none_of_the_first_is_left():
    records = [
        HostRecord(target="a1", port=1688, suffix="a.test", priority=9),
        HostRecord(target="b1", port=1688, suffix="b.test", priority=0),
        HostRecord(target="a2", port=1688, suffix="a.test", priority=5),
    ]
    cursor = Candidates(configured=None, cached=None)
    assert cursor.next(0.0) is Ask.DISCOVERY
    cursor.discovered(records)
    asked = [cursor.next(0.0) for _ in records]
    assert [candidate.name for candidate in asked] == ["a2", "a1", "b1"]
    assert cursor.next(0.0) is Ask.NOBODY
