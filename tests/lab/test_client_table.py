from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kmsmonitor.lab.client_table import ClientTable
from kmsmonitor.licensing.product import Edition

START = datetime(2026, 3, 1, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def ids(first, last):
    return [UUID(int=n) for n in range(first, last + 1)]


def ask_all(table, cmids, edition=Edition.CLIENT, now=START):
    return [table.request(cmid, edition, now) for cmid in cmids]


def test_H1_clients_and_servers_count_in_one_count():
    table = ClientTable()
    assert ask_all(table, ids(1, 2), Edition.SERVER) == [1, 2]
    assert ask_all(table, ids(3, 4), Edition.CLIENT) == [3, 4]


def test_H1_the_same_client_counts_once():
    table = ClientTable()
    assert ask_all(table, [*ids(1, 1), *ids(1, 1), *ids(2, 2), *ids(1, 1)]) == [1, 1, 2, 2]


def test_H2_the_count_includes_the_requester():
    assert ask_all(ClientTable(), ids(1, 25)) == list(range(1, 26))


def test_H3_a_record_stays_thirty_days_and_not_a_moment_longer():
    table = ClientTable()
    ask_all(table, ids(1, 1))
    assert table.count(START + 30 * DAY - timedelta(seconds=1)) == 1
    assert table.count(START + 30 * DAY) == 0


def test_H3_a_renewal_starts_the_thirty_days_again():
    table = ClientTable()
    ask_all(table, ids(1, 2))
    table.request(UUID(int=1), Edition.CLIENT, START + 20 * DAY)
    assert table.count(START + 40 * DAY) == 1


def test_H3_the_expired_record_is_gone_before_the_requester_is_counted():
    table = ClientTable()
    ask_all(table, ids(1, 3))
    assert table.request(UUID(int=9), Edition.CLIENT, START + 31 * DAY) == 1


def test_H4_ten_records_while_only_servers_have_asked():
    table = ClientTable()
    assert ask_all(table, ids(1, 12), Edition.SERVER)[-3:] == [10, 10, 10]
    assert table.capacity == 10


def test_H4_fifty_records_from_the_first_client_edition_on():
    table = ClientTable()
    ask_all(table, ids(1, 12), Edition.SERVER)
    assert ask_all(table, ids(13, 13), Edition.CLIENT) == [11]
    assert ask_all(table, ids(14, 70), Edition.SERVER)[-1] == 50


def test_H4_the_capacity_never_shrinks():
    table = ClientTable()
    ask_all(table, ids(1, 1), Edition.CLIENT)
    assert ask_all(table, ids(2, 70), Edition.SERVER, START + 60 * DAY)[-1] == 50


def test_H4_the_oldest_record_makes_room():
    table = ClientTable()
    for hours, cmid in enumerate(ids(1, 10)):
        table.request(cmid, Edition.SERVER, START + timedelta(hours=hours))
    table.request(UUID(int=1), Edition.SERVER, START + DAY)  # renewed: no longer the oldest
    table.request(UUID(int=11), Edition.SERVER, START + DAY)  # so number 2 goes
    assert table.request(UUID(int=1), Edition.SERVER, START + DAY) == 10
    late = START + 30 * DAY + timedelta(hours=2, seconds=-1)
    assert table.count(late) == 10, "had number 2 (01:00) stayed, it would have expired by now"


def test_a_clock_set_back_neither_loses_nor_keeps_a_record_for_ever():
    """S12: the host's clock was a year ahead when a client asked, and was then set right."""
    table = ClientTable()
    table.request(UUID(int=1), Edition.CLIENT, START + 365 * DAY)
    assert table.request(UUID(int=2), Edition.CLIENT, START) == 2
    assert table.count(START + 30 * DAY - timedelta(seconds=1)) == 2
    assert table.count(START + 30 * DAY) == 0


@pytest.mark.parametrize(
    ("n", "edition", "count"), [(0, "client", 0), (24, "client", 24), (60, "client", 50), (24, "server", 10)]
)
def test_preload_lets_made_up_clients_have_asked(n, edition, count):
    assert ClientTable().preload(n, START, Edition(edition)) == count


def test_preloaded_clients_expire_like_others():
    table = ClientTable()
    table.preload(24, START)
    assert table.request(UUID(int=7), Edition.CLIENT, START + DAY) == 25
    assert table.count(START + 30 * DAY) == 1


class NaiveTable:
    """H1-H4 word for word, without a thought for speed."""

    def __init__(self):
        self.rows = []  # (at, serial, cmid)
        self.serial = 0
        self.capacity = 10

    def tidy(self, now):
        self.rows = [(min(at, now), serial, cmid) for at, serial, cmid in self.rows]
        self.rows = [row for row in self.rows if now - row[0] < timedelta(days=30)]

    def request(self, cmid, edition, now):
        if edition is Edition.CLIENT:
            self.capacity = 50
        self.tidy(now)
        self.rows = [row for row in self.rows if row[2] != cmid]
        self.serial += 1
        self.rows.append((now, self.serial, cmid))
        while len(self.rows) > self.capacity:
            self.rows.remove(min(self.rows))
        return len(self.rows)

    def count(self, now):
        self.tidy(now)
        return len(self.rows)


moves = st.lists(
    st.tuples(
        st.integers(1, 70).map(lambda n: UUID(int=n)),
        st.sampled_from([Edition.SERVER, Edition.SERVER, Edition.CLIENT]),
        st.one_of(st.integers(0, 48), st.integers(-2000, 2000)),  # hours until then: mostly forward
    ),
    max_size=150,
)


@given(moves)
def test_H1_to_H4_hold_for_any_sequence_of_requests(sequence):
    table, naive, now = ClientTable(), NaiveTable(), START
    for cmid, edition, hours in sequence:
        now += timedelta(hours=hours)
        assert table.request(cmid, edition, now) == naive.request(cmid, edition, now)
    later = now + 15 * DAY
    assert table.count(later) == naive.count(later)
