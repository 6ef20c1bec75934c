"""`remove-data`: what it deletes, and what it does not."""

from tests.cli.command import kmsmonitor


def folders(tmp_path):
    return {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config")}


def test_it_deletes_this_users_settings_and_history_and_nothing_beside_them(tmp_path):
    for folder in ("data", "config"):
        (tmp_path / folder / "kmsmonitor").mkdir(parents=True)
        (tmp_path / folder / "kmsmonitor" / "file").write_text("x")
        (tmp_path / folder / "other").mkdir()
    asked = kmsmonitor(None, "remove-data", **folders(tmp_path))
    assert (asked.code, "--yes" in asked.sentence) == (2, True)
    assert (tmp_path / "data" / "kmsmonitor" / "file").exists()
    done = kmsmonitor(None, "remove-data", "--yes", **folders(tmp_path))
    assert (done.code, done.out, done.err) == (0, "", "")
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.glob("*/*")) == [
        "config/other",
        "data/other",
    ]
    assert kmsmonitor(None, "remove-data", "--yes", **folders(tmp_path)).code == 0  # nothing left is no failure


def test_a_home_of_ones_own_is_left_to_its_owner(tmp_path):
    (tmp_path / "precious").write_text("x")
    assert kmsmonitor(tmp_path, "remove-data", "--yes").code == 2
    assert (tmp_path / "precious").exists()
