"""S9: what counts as another computer, and that nothing of the components can be read back (N3)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kmsmonitor.authority.hardware import (
    FILE_NAME,
    TOLERANCE,
    WEIGHTS,
    Change,
    Kind,
    compare,
    fingerprint,
    hardware_id,
    look,
    told,
)
from kmsmonitor.authority.hardware_reading import memory_class, read_hardware, read_linux
from kmsmonitor.licensing.errors import WorldError
from kmsmonitor.resources import resource

SALT = bytes(range(16))
LAPTOP = {
    Kind.SYSTEM: ("4c4c4544-0051-3510-8052-b4c04f4d3332",),
    Kind.BOARD: ("Contoso|X1|A00",),
    Kind.CPU: ("GenuineIntel|6|140|Fast CPU",),
    Kind.DISK: ("S4DISK0001",),
    Kind.NETWORK: ("00:00:5e:00:53:01", "00:00:5e:00:53:02"),
    Kind.MEMORY: ("16 GiB",),
    Kind.BIOS: ("Contoso|1.2|01/02/2025",),
    Kind.INSTALLATION: ("0123456789abcdef",),
}


def changed_to(**new: tuple[str, ...]):
    """What comparing the laptop with itself after these changes says."""
    after = {**LAPTOP, **{Kind(name): values for name, values in new.items()}}
    return compare(fingerprint(LAPTOP, SALT), fingerprint(after, SALT))


@pytest.mark.parametrize(
    "new",
    [
        {},
        {"disk": ("S4DISK0001", "USBSTICK99")},
        {"network": ("00:00:5e:00:53:02", "00:00:5e:00:53:01", "00:00:5e:00:53:77")},
        {"network": ("00:00:5e:00:53:02",)},
    ],
    ids=["nothing", "a disk more", "an adapter more", "one adapter of two gone"],
)
def test_S9_what_is_added_is_no_change(new):
    assert changed_to(**new) == compare(fingerprint(LAPTOP, SALT), fingerprint(LAPTOP, SALT))


@pytest.mark.parametrize(
    ("new", "kinds"),
    [
        ({"memory": ("32 GiB",)}, {Kind.MEMORY}),
        ({"disk": ("S4DISK0002",)}, {Kind.DISK}),
        ({"bios": ("Contoso|1.3|05/06/2026",)}, {Kind.BIOS}),
        (
            {"disk": ("S4DISK0002",), "installation": ("fedcba",), "memory": ("32 GiB",)},
            {"disk", "installation", "memory"},
        ),
    ],
    ids=["one more DIMM", "another disk", "BIOS update", "disk, system installed again, memory"],
)
def test_S9_a_repair_is_insignificant(new, kinds):
    change = changed_to(**new)
    assert set(change.changed) == kinds
    assert not change.significant


@pytest.mark.parametrize(
    "new",
    [
        {"board": ("Contoso|X2|A00",)},
        {"system": ("another",)},
        {"cpu": ("AuthenticAMD|25|1|CPU",), "disk": ("S4DISK0002",), "network": ("00:00:5e:00:53:77",)},
    ],
    ids=["board model", "board serial", "most others"],
)
def test_S9_another_board_or_most_others_is_significant(new):
    assert changed_to(**new).significant


def test_S9_what_cannot_be_read_says_nothing():
    fewer = {kind: values for kind, values in LAPTOP.items() if kind not in (Kind.SYSTEM, Kind.BOARD)}
    full, less = fingerprint(LAPTOP, SALT), fingerprint(fewer, SALT)
    assert compare(full, less).changed == compare(less, full).changed == ()


def test_S9_small_changes_add_up_against_the_first_day(tmp_path: Path):
    now = dict(LAPTOP)
    hardware_id(tmp_path, lambda: now)
    for kind, new, significant in (
        (Kind.DISK, ("D2",), False),
        (Kind.CPU, ("CPU 2",), False),
        (Kind.NETWORK, ("00:00:5e:00:53:99",), True),
    ):
        now[kind] = new
        assert look(tmp_path, lambda: now).significant is significant


def test_S9_the_hardware_id_outlives_small_changes_and_ends_with_a_significant_one(tmp_path: Path):
    now = dict(LAPTOP)
    first = hardware_id(tmp_path, lambda: now)
    assert len(first) == 32
    now[Kind.MEMORY] = ("64 GiB",)
    assert not look(tmp_path, lambda: now).significant
    assert hardware_id(tmp_path, lambda: now) == first
    now[Kind.BOARD] = ("Fabrikam|Y|1",)
    assert look(tmp_path, lambda: now).significant
    second = hardware_id(tmp_path, lambda: now)
    assert second != first
    assert look(tmp_path, lambda: now) == Change(significant=True, changed=(Kind.BOARD, Kind.MEMORY)), (
        "told until the licence knows"
    )
    told(tmp_path)
    assert look(tmp_path, lambda: now) == Change(significant=False)
    assert hardware_id(tmp_path, lambda: now) == second


def test_N3_nothing_of_the_components_is_in_the_file(tmp_path: Path):
    hardware_id(tmp_path, lambda: LAPTOP)
    written = (tmp_path / FILE_NAME).read_text()
    for values in LAPTOP.values():
        for value in values:
            assert value not in written
    other = tmp_path / "other"
    other.mkdir()
    assert hardware_id(other, lambda: LAPTOP) != hardware_id(tmp_path, lambda: LAPTOP), "each home has a salt"
    mine, theirs = (json.loads((at / FILE_NAME).read_text())["components"] for at in (tmp_path, other))
    assert all(mine[kind] != theirs[kind] for kind in mine)


@pytest.mark.parametrize("content", ["", "[]", '{"format": 2, "salt": "00", "components": {}}', "{", '{"format": 1}'])
def test_a_damaged_record_is_set_aside_and_begins_anew(tmp_path: Path, content: str):
    (tmp_path / FILE_NAME).write_text(content)
    first = hardware_id(tmp_path, lambda: LAPTOP)
    assert hardware_id(tmp_path, lambda: LAPTOP) == first
    assert (tmp_path / f"{FILE_NAME}.damaged").read_text() == content


def test_an_unwritable_folder_is_told_in_a_sentence(tmp_path: Path):
    with pytest.raises(WorldError, match="hardware"):
        hardware_id(tmp_path / "missing", lambda: LAPTOP)


def test_this_computer_can_be_read_and_does_not_change_meanwhile(tmp_path: Path):
    found = read_hardware()
    assert found[Kind.MEMORY]
    assert found[Kind.CPU]
    first = hardware_id(tmp_path)
    assert look(tmp_path).changed == ()
    assert hardware_id(tmp_path) == first


def test_linux_reading_leaves_out_what_is_removable_or_made_by_software(tmp_path: Path):
    def put(path: str, text: str) -> None:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n")

    def device(kind: str, name: str, behind: str) -> None:
        (tmp_path / behind).mkdir(parents=True, exist_ok=True)
        (tmp_path / kind / name).mkdir(parents=True, exist_ok=True)
        (tmp_path / kind / name / "device").symlink_to(tmp_path / behind)

    put("sys/class/dmi/id/board_vendor", "Contoso")
    put("sys/class/dmi/id/board_name", "X1")
    put("sys/class/dmi/id/board_version", "To be filled by O.E.M.")
    put("sys/class/dmi/id/product_uuid", "abc")
    put("proc/cpuinfo", "processor\t: 0\nvendor_id\t: Maker\nmodel name\t: Fast\ncpu MHz\t: 1234\n\nprocessor\t: 1\n")
    put("etc/machine-id", "77")
    for name, behind, removable in (("sda", "pci/ata1", "0"), ("sdb", "pci/usb3/1-1", "0"), ("sr0", "pci/ata2", "1")):
        device("sys/block", name, behind)
        put(f"sys/block/{name}/removable", removable)
        put(f"sys/block/{name}/serial", f"SERIAL-{name}")
    put("sys/block/loop0/serial", "SERIAL-loop")
    for name, behind, assigned in (("eth0", "pci/nic", "0"), ("usb0", "pci/usb1/1-2", "0"), ("wlan0", "pci/wifi", "3")):
        device("sys/class/net", name, behind)
        put(f"sys/class/net/{name}/address", f"00:00:5e:00:53:{name}")
        put(f"sys/class/net/{name}/addr_assign_type", assigned)
    put("sys/class/net/docker0/address", "02:42:00:00:00:01")
    assert read_linux(tmp_path) == {
        Kind.SYSTEM: ("abc",),
        Kind.BOARD: ("Contoso|X1",),
        Kind.CPU: ("Maker|Fast",),
        Kind.DISK: ("SERIAL-sda",),
        Kind.NETWORK: ("00:00:5e:00:53:eth0",),
        Kind.INSTALLATION: ("77",),
    }


def test_a_computer_that_tells_nothing_is_still_one(tmp_path: Path):
    assert read_linux(tmp_path) == {}
    assert len(hardware_id(tmp_path, dict)) == 32


@pytest.mark.parametrize(
    ("size", "name"), [(33_455_501_312, "32 GiB"), (16_500_000_000, "16 GiB"), (1 << 29, "0.5 GiB")]
)
def test_memory_is_rounded(size: int, name: str):
    assert memory_class(size) == name


def test_S9_the_help_page_states_these_weights():
    page = resource("help/hardware.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split("|") for line in page.splitlines() if line.startswith("| `")]
    assert {row[0].strip(" `"): int(row[-1]) for row in rows} == {
        kind.value: weight for kind, weight in WEIGHTS.items()
    }
    assert f"more than {TOLERANCE}" in page
