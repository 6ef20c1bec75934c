"""Each rule has a scenario whose output proves it to the second. H7 is not here: no simulated host has a key."""

import pytest

from kmsmonitor.lab.scenario_file import ScenarioError
from kmsmonitor.licensing.status import LicenseStatus
from tests.lab.simulated import DAY, HOUR, MINUTE, run

HOST = '[[host]]\nname = "kms1"\npreload = 40\npreload_renews = true\n'
PC = '[[client]]\nname = "pc"\n'
SERVICE = "[[service]]\n"
DIRECTORY = '[[directory]]\nname = "dc1"\n'


def every(interval, begin, end):
    return list(range(begin, end, interval))


# ---------------------------------------------------------------- S


def test_S1_the_states_are_windows_own():
    told = run(f'duration = "200d"\n{HOST}down = [["1d", "3650d"]]\n{PC}')
    names = {status.key: int(status) for status in LicenseStatus}
    assert [names[row["to"]] for row in told.of("pc", "status")] == [1, 5]


def test_S2_180_days_without_activation_are_notification_mode_and_attempts_go_on():
    told = run(f'duration = "181d"\n{PC}start = "3h"')
    assert told.statuses("pc") == [(180 * DAY + 3 * HOUR, "unlicensed", "notification")]
    assert [t for t, _ in told.attempts("pc")] == every(2 * HOUR, 3 * HOUR, 181 * DAY)
    assert told.summary["first_notification_day"] == 180


def test_S3_a_success_holds_for_180_days_and_each_renewal_starts_them_again():
    once = run(f'duration = "200d"\n{HOST}down = [["1d", "3650d"]]\n{PC}start = "5s"')
    twice = run(f'duration = "200d"\n{HOST}down = [["8d", "3650d"]]\n{PC}start = "5s"')
    assert once.statuses("pc") == [(5, "unlicensed", "licensed"), (180 * DAY + 5, "licensed", "notification")]
    assert twice.statuses("pc")[1] == (187 * DAY + 5, "licensed", "notification")


def test_S4_renewal_every_seven_days_and_a_failed_one_does_not_end_the_licence():
    told = run(f'duration = "30d"\n{HOST}down = [["20d", "22d"]]\n{PC}')
    assert [t for t, outcome in told.attempts("pc") if outcome != "unreachable"][:3] == [0, 7 * DAY, 14 * DAY]
    assert (21 * DAY, "unreachable") in told.attempts("pc")
    assert told.statuses("pc") == [(0, "unlicensed", "licensed")]


def test_S5_after_a_failure_it_retries_every_two_hours_until_one_succeeds():
    told = run(f'duration = "2d"\n{HOST}down = [["0s", "9h"]]\n{PC}')
    failed = [(t, "unreachable") for t in every(2 * HOUR, 0, 10 * HOUR)]
    assert told.attempts("pc") == [*failed, (10 * HOUR, "activated")]


def test_S6_below_the_threshold_it_asks_again_every_two_hours():
    told = run(
        f'duration = "1d"\n[[host]]\nname = "kms1"\npreload = 23\n{PC}\n[[client]]\nname = "late"\nstart = "5h"\n'
    )
    waiting = [(t, "below_threshold", 24) for t in (0, 2 * HOUR, 4 * HOUR)]
    assert told.attempts("pc", "outcome", "count") == [*waiting, (6 * HOUR, "activated", 25)]
    assert told.attempts("late", "outcome", "count") == [(5 * HOUR, "activated", 25)]


def test_S7_a_client_of_the_directory_asks_at_every_start_and_one_of_kms_does_not():
    off = 'off = [["1d", "2d"]]'
    told = run(
        f'duration = "4d"\n{HOST}{DIRECTORY}{PC}domain_member = true\n{off}\n[[client]]\nname = "kms-pc"\n{off}\n'
    )
    assert told.attempts("pc", "outcome", "way") == [(0, "activated", "ad"), (2 * DAY, "renewed", "ad")]
    assert told.attempts("kms-pc", "outcome", "way") == [(0, "activated", "kms")]


def test_S8_a_mak_activates_once_and_only_other_hardware_undoes_it():
    told = run(f'duration = "3000d"\n{SERVICE}{PC}mak = "installed"\nhardware_change = ["1000d"]\n')
    assert told.attempts("pc", "outcome", "way") == [(0, "activated", "mak"), (1000 * DAY, "activated", "mak")]
    assert told.statuses("pc")[1:] == [
        (1000 * DAY, "licensed", "oot_grace"),
        (1000 * DAY, "oot_grace", "licensed"),
    ]


def test_S9_other_hardware_is_out_of_tolerance_and_30_days_later_notification():
    told = run(f'duration = "60d"\n{HOST}down = [["9d", "3650d"]]\n{PC}hardware_change = ["10d"]\n')
    assert (10 * DAY, "unreachable") in told.attempts("pc")
    assert told.statuses("pc")[1:] == [(10 * DAY, "licensed", "oot_grace"), (40 * DAY, "oot_grace", "notification")]


def test_S10_activation_cannot_be_switched_off():
    with pytest.raises(ScenarioError, match=r"line 4: .*activate"):
        run(f"{PC}\nactivate = false\n")
    ways = (PC, f"{PC}mak = true\n{SERVICE}", f"{PC}domain_member = true\n")
    assert all(run(way).attempts("pc")[0][0] == 0 for way in ways)


def test_S11_the_policys_intervals_count_and_a_hosts_answer_has_its_own():
    policy = '[policy]\nactivation_interval = "30m"\nrenewal_interval = "1d"\n'
    own = run(f'duration = "3d"\n{policy}{HOST}down = [["0s", "1h"]]\n{PC}')
    assert [t for t, _ in own.attempts("pc")] == [0, 30 * MINUTE, HOUR, DAY + HOUR, 2 * DAY + HOUR]
    given = 'activation_interval = "3h"\nrenewal_interval = "2d"\n'
    hosts = run(f'duration = "5d"\n{policy}{HOST}{given}down = [["3d", "4d"]]\n{PC}')
    assert [t for t, _ in hosts.attempts("pc")] == [0, 2 * DAY, 4 * DAY]
    failing = run(f'duration = "3d"\n{policy}{HOST}{given}down = [["1d", "3d"]]\n{PC}')
    assert [t for t, _ in failing.attempts("pc")] == [0, *every(3 * HOUR, 2 * DAY, 3 * DAY)]
    with pytest.raises(ScenarioError, match=r"line 2: .policy. activation_interval: .*15m to 30d"):
        run(f'[policy]\nactivation_interval = "5m"\n{PC}')


def test_S12_what_was_slept_through_is_done_once():
    told = run(f'duration = "70d"\n{HOST}{PC}off = [["8d", "60d"]]\n')
    assert told.attempts("pc") == [(0, "activated"), (7 * DAY, "renewed"), (60 * DAY, "renewed"), (67 * DAY, "renewed")]


def test_S12_when_the_road_opens_what_is_overdue_goes_once_after_five_seconds():
    told = run(f'duration = "30d"\n{HOST}{PC}away = [["6d", "12d"]]\n')
    assert [row for row in told.attempts("pc") if row[1] == "renewed"] == [
        (12 * DAY + 5, "renewed"),
        (19 * DAY + 5, "renewed"),
        (26 * DAY + 5, "renewed"),
    ]


def test_S12_a_road_that_opens_is_no_reason_for_one_who_misses_nothing():
    told = run(f'duration = "7d"\n{HOST}{PC}away = [["1d", "2d"]]\n')
    assert told.attempts("pc") == [(0, "activated")]


# ---------------------------------------------------------------- O


def test_O1_at_its_start_a_computer_that_needs_it_tries_at_once():
    told = run(f'duration = "20d"\n{HOST}{PC}start = "1d"\noff = [["2d", "3d"], ["7d", "10d"]]\n')
    assert told.attempts("pc") == [(DAY, "activated"), (10 * DAY, "renewed"), (17 * DAY, "renewed")]


def test_O2_a_domain_member_asks_the_directory_first_and_only_a_fitting_object_counts():
    told = run(f'duration = "1d"\n{HOST}{DIRECTORY}{PC}domain_member = true\n')
    assert told.tried("pc") == [("ad", "dc1", "answered")]
    other = run(f'duration = "1d"\n{HOST}{DIRECTORY}edition = "server"\n{PC}domain_member = true\n')
    assert other.attempts("pc", "way") == [(0, "kms")]


def test_O3_no_member_or_no_object_leads_to_a_kms_host():
    for directory in ("", f'{DIRECTORY}down = [["0s", "1d"]]\n'):
        told = run(f'duration = "1d"\n{HOST}{directory}{PC}domain_member = true\n')
        assert told.attempts("pc", "outcome", "way", "host") == [(0, "activated", "kms", "kms1.lab.test")]


def test_O4_the_mak_is_third():
    told = run(f'duration = "20d"\n{HOST}down = [["0s", "1d"]]\n{SERVICE}{PC}mak = true\n')
    assert told.attempts("pc", "outcome", "way") == [(0, "activated", "mak")]


def test_O5_a_later_way_only_where_the_earlier_one_could_not_and_the_record_has_all():
    told = run(
        f'duration = "1h"\n{HOST}down = [["0s", "1d"]]\n{DIRECTORY}edition = "server"\n{SERVICE}'
        f"{PC}mak = true\ndomain_member = true\n"
    )
    assert told.tried("pc") == [
        ("ad", "dc1", "answered"),
        ("kms", "kms1.lab.test", "unreachable"),
        ("mak", None, "answered"),
    ]
    first = run(f'duration = "1h"\n{HOST}{SERVICE}{PC}mak = true\n')
    assert [answer for *_, answer in first.tried("pc")] == ["skipped", "answered"]


def test_O6_a_year_needs_nobodys_hand():
    told = run(f'duration = "365d"\n{HOST}{PC}')
    assert told.statuses("pc") == [(0, "unlicensed", "licensed")]
    assert [t for t, _ in told.attempts("pc")] == every(7 * DAY, 0, 365 * DAY)


# ---------------------------------------------------------------- K

TWO = '[[host]]\nname = "a"\npreload = 40\n[[host]]\nname = "b"\npreload = 40\n'


def test_K1_a_host_comes_from_dns_or_from_the_configuration():
    told = run(f'duration = "1h"\n{HOST}{PC}[[client]]\nname = "fixed"\nhost = "kms1"\n')
    origins = {c: told.of(c, "attempt")[0]["tried"][1]["origin"] for c in ("pc", "fixed")}
    assert origins == {"pc": "dns", "fixed": "config"}


def test_K2_the_suffixes_are_asked_in_their_order():
    hosts = '[[host]]\nname = "b"\nsuffix = "b.test"\n[[host]]\nname = "a"\nsuffix = "a.test"\ndown = [["0s", "1d"]]\n'
    told = run(f'duration = "1h"\n{hosts}{PC}suffixes = ["x.test", "a.test", "b.test"]\n')
    (attempt,) = told.of("pc", "attempt")
    assert [line["name"] for line in attempt["suffixes"]] == ["x.test", "a.test", "b.test"]
    assert [host for _, host, _ in told.tried("pc")][1:3] == ["a.a.test", "b.b.test"]


def test_K3_lowest_priority_first_and_within_it_in_proportion_to_weight():
    told = run(
        'seed = 5\nduration = "1h"\n[[host]]\nname = "a"\nweight = 30\n[[host]]\nname = "b"\nweight = 10\n'
        '[[host]]\nname = "c"\npriority = 1\nweight = 99\n[[client]]\nname = "pc"\ncount = 4000\n'
    )
    requests = told.summary["requests_per_host"]
    assert requests["c"] == 0
    assert 2900 <= requests["a"] <= 3100  # three quarters of 4000; a standard deviation is 27
    plain = run(f'seed = 6\nduration = "1h"\n{TWO}[[client]]\nname = "pc"\ncount = 4000\n').summary["requests_per_host"]
    assert 1880 <= plain["a"] <= 2120  # one half; a standard deviation is 32


def test_K4_a_dead_host_leaves_the_list_and_another_is_asked():
    dead = '[[host]]\nname = "a"\ndown = [["0s", "9d"]]\n[[host]]\nname = "b"\npriority = 1\npreload = 40\n'
    told = run(f'duration = "1h"\n{dead}{PC}')
    assert told.tried("pc")[1:3] == [("kms", "a.lab.test", "unreachable"), ("kms", "b.lab.test", "answered")]
    none = run(f'duration = "1h"\n{dead}down = [["0s", "9d"]]\n{PC}')
    assert none.attempts("pc", "outcome", "code") == [(0, "unreachable", "0xC004F074")]
    assert [host for way, host, _ in none.tried("pc") if way == "kms"] == ["a.lab.test", "b.lab.test"]


def test_K5_the_host_that_answered_is_asked_first_ever_after():
    told = run(f'seed = 3\nduration = "60d"\n{TWO}[[client]]\nname = "pc"\ncount = 20\n')
    for number in range(1, 21):
        (cached,) = told.caches(f"pc-{number}")
        assert {host for _, host in told.attempts(f"pc-{number}", "host")} == {cached[1]}
    assert len({told.caches(f"pc-{n}")[0][1] for n in range(1, 21)}) == 2


def test_K6_a_cached_host_that_is_silent_leads_to_dns():
    old = '[[host]]\nname = "old"\npreload = 40\ndown = [["1d", "99d"]]\npublished = [["0s", "1d"]]\n'
    told = run(f'duration = "8d"\n{old}[[host]]\nname = "new"\npriority = 1\npreload = 40\n{PC}')
    assert told.tried("pc", 1)[1:3] == [("kms", "old.lab.test", "unreachable"), ("kms", "new.lab.test", "answered")]
    assert told.caches("pc") == [(0, "old.lab.test"), (7 * DAY, "new.lab.test")]


def test_K7_caching_can_be_switched_off_and_the_cache_cleared():
    off = run(f'duration = "20d"\n{HOST}{PC}caching = false\n')
    assert off.caches("pc") == []
    assert {row["tried"][1]["origin"] for row in off.of("pc", "attempt")} == {"dns"}
    cleared = run(f'duration = "20d"\n{HOST}{PC}clear_cache = ["3d"]\n')
    assert cleared.caches("pc") == [(0, "kms1.lab.test"), (3 * DAY, None), (7 * DAY, "kms1.lab.test")]


def test_K8_port_1688_unless_it_is_another():
    told = run(f'duration = "1h"\n{HOST}{PC}')
    assert told.attempts("pc", "port") == [(0, 1688)]
    other = run(f'duration = "1h"\n{HOST}port = 1700\n{PC}[[client]]\nname = "fixed"\nhost = "kms1:1700"\n'
                '[[client]]\nname = "wrong"\nhost = "kms1"\n')  # fmt: skip
    assert other.attempts("pc", "outcome", "port") == other.attempts("fixed", "outcome", "port")
    assert other.attempts("wrong") == [(0, "unreachable")]


def test_K9_one_request_an_attempt():
    told = run(f'duration = "70d"\n{HOST}{PC}')
    assert told.summary["requests_per_host"] == {"kms1": len(told.attempts("pc"))}


def test_K10_the_count_decides():
    host = '[[host]]\nname = "kms1"\npreload = {}\n'
    low, enough = (run(f'duration = "1h"\n{host.format(n)}{PC}') for n in (23, 24))
    assert low.attempts("pc", "outcome", "count", "required", "code") == [(0, "below_threshold", 24, 25, "0xC004F038")]
    assert enough.attempts("pc", "outcome", "count", "required", "code") == [(0, "activated", 25, 25, None)]


def test_K11_25_for_clients_and_5_for_servers():
    host = '[[host]]\nname = "kms1"\npreload = {}\n'
    text = f'{host}{PC}edition = "server"\n'
    assert run('duration = "1h"\n' + text.format(3)).attempts("pc", "outcome", "required") == [
        (0, "below_threshold", 5)
    ]
    assert run('duration = "1h"\n' + text.format(4)).attempts("pc", "outcome", "required") == [(0, "activated", 5)]


def test_K12_a_renewal_is_the_same_exchange():
    told = run(f'duration = "8d"\n{HOST}{PC}')
    assert told.attempts("pc", "outcome", "host", "count") == [
        (0, "activated", "kms1.lab.test", 41),
        (7 * DAY, "renewed", "kms1.lab.test", 41),
    ]


def test_K13_with_a_configured_host_no_other_is_asked_and_none_cached():
    hosts = TWO.replace('name = "a"\n', 'name = "a"\ndown = [["0s", "3h"]]\n')
    told = run(f'duration = "5h"\n{hosts}{PC}host = "a"\n')
    assert told.attempts("pc") == [(0, "unreachable"), (2 * HOUR, "unreachable"), (4 * HOUR, "activated")]
    assert told.summary["requests_per_host"] == {"a": 1, "b": 0}
    assert told.caches("pc") == []
    assert all(row["suffixes"] == [] for row in told.of("pc", "attempt"))


def test_K14_priority_and_weight_can_be_ignored():
    told = run(
        'seed = 2\nduration = "1h"\n[[host]]\nname = "a"\n[[host]]\nname = "b"\npriority = 1\n'
        '[[client]]\nname = "pc"\ncount = 400\npriority_and_weight = false\n'
    )
    assert 150 <= told.summary["requests_per_host"]["b"] <= 250  # one half; a standard deviation is 10
    assert told.of("pc-1", "attempt")[0]["tried"][1]["draw"]["rule"] == "plain_random"


# ---------------------------------------------------------------- H


def test_H1_clients_and_servers_are_one_count_and_clones_are_one_client():
    told = run(
        'duration = "1h"\n[[host]]\nname = "kms1"\n[[client]]\nname = "pc"\ncount = 3\n'
        '[[client]]\nname = "srv"\ncount = 2\nedition = "server"\n'
        '[[client]]\nname = "clone"\ncount = 9\ncmid = "same"\n'
    )
    assert told.summary["highest_count_per_host"] == {"kms1": 6}


def test_H2_the_first_is_told_1_the_second_2():
    told = run('duration = "1h"\n[[host]]\nname = "kms1"\n[[client]]\nname = "pc"\ncount = 5\nstart_spread = "5m"\n')
    counts = [told.attempts(f"pc-{n}", "count") for n in range(1, 6)]
    assert counts == [[(n * MINUTE, n + 1)] for n in range(5)]


def test_H3_a_record_stays_for_30_days():
    host = '[[host]]\nname = "kms1"\npreload = 9\n'
    policy = '[policy]\nactivation_interval = "12h"\n'
    told = run(f'duration = "32d"\n{policy}{host}{PC}')
    counts = dict(told.attempts("pc", "count"))
    assert [counts[t] for t in (29 * DAY, 30 * DAY - 12 * HOUR, 30 * DAY)] == [10, 10, 1]


def test_H4_ten_while_only_servers_asked_fifty_from_the_first_client_on_and_the_oldest_makes_room():
    servers = '[[client]]\nname = "srv"\ncount = 60\nedition = "server"\nstart_spread = "1h"\n'
    host = '[[host]]\nname = "kms1"\n'
    assert run(f'duration = "2d"\n{host}{servers}').summary["highest_count_per_host"] == {"kms1": 10}
    both = run(
        f'duration = "2d"\n{host}{servers}{PC}start = "90m"\n[[client]]\nname = "more"\ncount = 60\nstart = "1d"\n'
    )
    assert both.attempts("pc", "count")[0] == (90 * MINUTE, 11)
    assert both.summary["highest_count_per_host"] == {"kms1": 50}


def test_H5_a_host_is_found_where_it_publishes_itself():
    told = run(f'duration = "5h"\n{HOST}suffix = "corp.test"\npublished = [["1h", "9d"]]\n{PC}')
    assert told.attempts("pc") == [(0, "no_host"), (2 * HOUR, "activated")]


def test_H6_a_host_that_does_not_publish_is_found_by_configuration_alone():
    told = run(f'duration = "1h"\n{HOST}published = []\n{PC}[[client]]\nname = "fixed"\nhost = "kms1"\n')
    assert told.attempts("pc") == [(0, "no_host")]
    assert told.attempts("fixed") == [(0, "activated")]


def test_H8_a_host_answers_only_its_keys_products():
    told = run(f'duration = "1h"\n{HOST}refuse = "server"\n{PC}[[client]]\nname = "srv"\nedition = "server"\n')
    assert told.attempts("pc") == [(0, "activated")]
    assert told.attempts("srv", "outcome", "code") == [(0, "refused", "0xC004F042")]
    assert told.summary["refusals_per_host"] == {"kms1": 1}


def test_a_host_whose_clock_is_more_than_four_hours_off_refuses_everybody():
    for skew, outcome in (("4h", "activated"), ("5h", "refused"), ("-5h", "refused")):
        assert run(f'duration = "1h"\n{HOST}skew = "{skew}"\n{PC}').attempts("pc") == [(0, outcome)]


def test_D3_leaving_the_domain_ends_what_the_directory_activated():
    told = run(f'duration = "20d"\n{DIRECTORY}{PC}domain_member = true\ndomain_left = "10d"\n')
    assert told.statuses("pc") == [(0, "unlicensed", "licensed"), (10 * DAY, "licensed", "unlicensed")]
    assert told.attempts("pc", "outcome")[2] == (10 * DAY, "no_host")


def test_M1_an_exhausted_mak_is_refused():
    told = run(f'duration = "1h"\n{SERVICE}activations = 2\n[[client]]\nname = "pc"\ncount = 3\nmak = "installed"\n')
    assert [told.attempts(f"pc-{n}", "outcome")[0][1] for n in (1, 2, 3)] == ["activated", "activated", "refused"]
