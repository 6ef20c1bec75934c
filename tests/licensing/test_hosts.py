"""K3 and K14, to the letter: draws come in as numbers, so that each choice can be named."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.licensing.hosts import DrawRule, HostRecord, expected_shares, offers_service, order, pick


def record(target: str, *, priority: int = 0, weight: int = 0, port: int = 1688) -> HostRecord:
    return HostRecord(target=target, port=port, priority=priority, weight=weight)


def names(records: tuple[HostRecord, ...]) -> str:
    return "".join(r.target for r in records)


def drawn(records: list[HostRecord], number: float, *, by_weight: bool = True) -> str:
    return records[pick(records, number, by_weight=by_weight)[0]].target


def just_below(value: float) -> float:
    return value - 1e-9


class TestPick:
    def test_K3_the_lowest_priority_first(self):
        records = [record("c", priority=20), record("a", priority=1), record("b", priority=10)]
        for number in (0.0, 0.5, just_below(1)):
            assert drawn(records, number) == "a"

    def test_K3_in_proportion_to_weight(self):
        """1 and 3: a quarter and three quarters, with the border exactly at 0.25."""
        records = [record("a", weight=1), record("b", weight=3)]
        assert [drawn(records, n) for n in (0.0, just_below(0.25), 0.25, just_below(1))] == ["a", "a", "b", "b"]

    def test_K3_a_weight_of_zero_has_a_very_small_chance(self):
        """RFC 2782: the numbers 0..99 are a hundred, and only 0 is the unweighted one's."""
        records = [record("a", weight=99), record("z", weight=0)]
        assert [drawn(records, n) for n in (0.0, just_below(0.01), 0.01, just_below(1))] == ["z", "z", "a", "a"]

    def test_K3_weights_of_zero_share_that_chance(self):
        records = [record("y"), record("a", weight=9), record("z")]
        assert [drawn(records, n) for n in (0.0, just_below(0.05), 0.05, just_below(0.1), 0.1)] == list("yyzza")

    @pytest.mark.parametrize("weight", [0, 7, 65_535])
    def test_K3_equal_weights_are_plainly_random(self, weight: int):
        records = [record(name, weight=weight) for name in "abcd"]
        assert [drawn(records, n / 4) for n in range(4)] == list("abcd")
        assert [drawn(records, just_below((n + 1) / 4)) for n in range(4)] == list("abcd")

    def test_K3_weights_of_another_priority_do_not_count(self):
        records = [record("a", weight=1), record("b", weight=1), record("x", priority=5, weight=65_535)]
        assert [drawn(records, n) for n in (0.0, just_below(0.5), 0.5, just_below(1))] == ["a", "a", "b", "b"]

    def test_K14_old_clients_ignore_priority_and_weight(self):
        records = [record("a", priority=0, weight=65_535), record("b", priority=9), record("c", priority=99, weight=1)]
        got = Counter(drawn(records, n / 300, by_weight=False) for n in range(300))
        assert got == {"a": 100, "b": 100, "c": 100}

    def test_K14_the_trace_says_which_rule_was_used(self):
        two = [record("a"), record("b", weight=1)]
        assert pick(two, 0.5)[1].rule is DrawRule.PRIORITY_WEIGHT
        assert pick(two, 0.5, by_weight=False)[1].rule is DrawRule.PLAIN_RANDOM
        assert pick(two[:1], 0.5)[1].rule is DrawRule.ONLY_ONE
        assert pick([record("a"), record("b", priority=1)], 0.5)[1].rule is DrawRule.ONLY_ONE

    def test_the_order_of_the_answer_does_not_matter(self):
        """The server's whim must not make a recorded draw unrepeatable."""
        records = [record("a", weight=2), record("b", weight=0), record("c", weight=5)]
        for number in (0.0, 0.1, 0.3, 0.6, 0.99):
            assert drawn(records, number) == drawn(records[::-1], number)

    @pytest.mark.parametrize("number", [-0.1, 1.0, 1.5, float("nan")])
    def test_a_number_outside_the_range_is_refused(self, number: float):
        with pytest.raises(ValueError, match=r"a number in \[0, 1\)"):
            pick([record("a")], number)

    def test_nothing_to_draw_from_is_refused(self):
        with pytest.raises(ValueError, match="nothing to draw from"):
            pick([], 0.5)

    def test_the_largest_number_below_one_is_somebody_s(self):
        for size in range(1, 70):
            for weight in (0, 1, 3):
                records = [record(f"{n:03}", weight=weight) for n in range(size)]
                assert drawn(records, 1 - 2**-53) == f"{size - 1:03}"


class TestOrder:
    def test_K3_K4_drawn_one_by_one_from_what_is_left(self):
        records = [record("a", weight=1), record("b", weight=3), record("c", priority=1)]
        assert names(order(records, [0.3, 0.0, 0.0])) == "bac"
        assert names(order(records, [0.2, 0.99, 0.99])) == "abc"

    def test_every_record_comes_once(self):
        records = [
            record(n, priority=p, weight=w) for n, p, w in zip("abcdef", (2, 0, 1, 0, 2, 1), range(6), strict=True)
        ]
        ordered = order(records, [0.7] * 6)
        assert sorted(names(ordered)) == list("abcdef")
        assert [r.priority for r in ordered] == [0, 0, 1, 1, 2, 2]

    def test_a_target_of_a_single_dot_offers_no_service(self):
        """RFC 2782: the service is decidedly not available at this domain."""
        assert not offers_service(record("."))
        assert not offers_service(record(""))
        assert order([record(".")], []) == ()
        assert names(order([record("."), record("a")], [0.0])) == "a"

    def test_too_few_draws_are_refused(self):
        with pytest.raises(ValueError, match="fewer draws"):
            order([record("a"), record("b")], [0.5])

    def test_K14_in_the_order_of_plain_chance(self):
        records = [record("a", priority=9), record("b", priority=0, weight=9), record("c", priority=5)]
        assert names(order(records, [0.0, 0.0, 0.0], by_weight=False)) == "acb"
        assert names(order(records, [0.0, 0.0, 0.0])) == "bca"


WEIGHTS = st.lists(st.integers(0, 12), min_size=1, max_size=5)


def enumerated(records: list[HostRecord]) -> Counter[str]:
    """Each draw once: as many evenly spread numbers as make every border fall between two of them."""
    total = sum(r.weight for r in records)
    zeros = sum(1 for r in records if r.weight == 0)
    steps = (total + (1 if zeros else 0)) * max(zeros, 1) if total else len(records)
    return Counter(drawn(records, (2 * n + 1) / (2 * steps)) for n in range(steps))


class TestShares:
    @given(WEIGHTS)
    def test_K3_the_shares_are_exactly_those_of_all_draws(self, weights: list[int]):
        records = [record(f"h{n}", weight=weight) for n, weight in enumerate(weights)]
        counted = enumerated(records)
        whole = sum(counted.values())
        for wanted, rec in zip(expected_shares(records), records, strict=True):
            assert Fraction(counted[rec.target], whole) == Fraction(wanted).limit_denominator(10_000)

    @given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 65_535), st.booleans()), max_size=8))
    def test_they_add_up_to_one(self, rows: list[tuple[int, int, bool]]):
        records = [
            record("." if no_service else f"h{n}", priority=priority, weight=weight)
            for n, (priority, weight, no_service) in enumerate(rows)
        ]
        shares = expected_shares(records)
        some = any(offers_service(r) for r in records)
        assert sum(shares) == pytest.approx(1 if some else 0)
        best = min((r.priority for r in records if offers_service(r)), default=None)
        for share, rec in zip(shares, records, strict=True):
            assert (share > 0) == (offers_service(rec) and rec.priority == best)

    def test_the_example_of_a_new_small_host_beside_a_big_one(self):
        assert expected_shares([record("big", weight=90), record("small", weight=10)]) == (0.9, 0.1)
        assert expected_shares([record("a"), record("b")]) == (0.5, 0.5)
        assert expected_shares([record("a", weight=99), record("b")]) == (0.99, 0.01)


RECORDS = st.lists(
    st.builds(
        HostRecord,
        target=st.sampled_from(["a", "b", "c", "d"]),
        port=st.sampled_from([1688, 1689]),
        priority=st.integers(0, 2),
        weight=st.sampled_from([0, 0, 1, 5, 65_535]),
    ),
    min_size=1,
    max_size=7,
)
NUMBERS = st.floats(0, 1, exclude_max=True)


class TestReplay:
    @given(RECORDS, NUMBERS, st.booleans())
    def test_a_recorded_draw_can_be_made_again(self, records: list[HostRecord], number: float, by_weight: bool):  # noqa: FBT001
        index, draw = pick(records, number, by_weight=by_weight)
        assert draw.picked == records[index].target
        again = [record(name, weight=weight) for name, weight in zip(draw.names, draw.weights, strict=True)]
        _, repeated = pick(again, draw.number, by_weight=draw.rule is not DrawRule.PLAIN_RANDOM)
        assert repeated == draw

    @given(RECORDS, st.lists(NUMBERS, min_size=7, max_size=7), st.booleans())
    def test_K4_an_order_is_a_permutation_and_repeatable(
        self,
        records: list[HostRecord],
        draws: list[float],
        by_weight: bool,  # noqa: FBT001
    ):
        ordered = order(records, draws, by_weight=by_weight)
        assert Counter(ordered) == Counter(records)
        assert ordered == order(records, draws, by_weight=by_weight)
        if by_weight:
            assert [r.priority for r in ordered] == sorted(r.priority for r in records)

    def test_the_draws_of_a_whole_order_cover_every_order(self):
        records = [record(name, weight=weight) for name, weight in (("a", 1), ("b", 2), ("c", 0))]
        grid = [(2 * n + 1) / 24 for n in range(12)]
        seen = {names(order(records, draws)) for draws in product(grid, grid, [0.0])}
        assert seen == {"abc", "acb", "bac", "bca", "cab", "cba"}
