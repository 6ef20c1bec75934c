#!/bin/bash
# The Windows package as an administrator rolls it out, under Wine: built twice (this version and the next), installed
# silently, run, upgraded, not downgraded, removed; files, registry and shortcuts are compared before and after.
# Builds the Wine machine first, if it is not there yet (setup.sh). Exit code 0 when all is well.
#
#   msi.sh [--built FOLDER]        FOLDER: packages that bootstrap.py msi has made already
set -euo pipefail
# shellcheck source=tests/windows/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

NEXT=99.0.0
PROGRAM=$DRIVE_C/"Program Files"/kmsmonitor
LIMIT=${KMSMONITOR_WINE_LIMIT:-400}
checks=0

take_lock
bash "$HERE/setup.sh"
work=$(mktemp -d)
watcher=
clean_up() {
  [ -z "$watcher" ] || kill "$watcher" 2>/dev/null || true
  end_display
  rm -rf "$work"
}
trap clean_up EXIT
(sleep "$LIMIT" >/dev/null 2>&1 9>&- && inside wineserver -k) &
watcher=$!

wrong() { echo "msi: WRONG: $*" >&2; exit 1; }
good() { checks=$((checks + 1)); say "msi: $*"; }
registry() { windows reg query "$@" | tr -d '\r'; }
there() { [ -e "$1" ] || wrong "$1 is missing"; }
gone() { [ ! -e "$1" ] || wrong "$1 is still there"; }

# msiexec OPTIONS: its exit code (cut to eight bits by Linux), and a log in plain text beside it.
msiexec() { windows msiexec "$@" /qn '/l*v' 'C:\msi.log' >"$work/said" && echo 0 || echo $?; }
installed() { registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | grep -c 'DisplayName.*kmsmonitor' || true; }

product_codes() {
  registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s | awk '/DisplayName/ {ours = / kmsmonitor/} ours && /UninstallString/' |
    grep -o '{[0-9A-F-]*}' || true
}

# Everything that an installation may touch, as one list: files with their sums, and the registry's keys.
snapshot() {
  (cd "$DRIVE_C" && find . -type f ! -path './windows/temp/*' ! -path './users/*/Temp/*' ! -name '*.log' ! -name '*.msi' \
    ! -path './home/*' ! -path './windows/Installer/*' -print0 | sort -z | xargs -0 md5sum)
  for key in 'HKLM\Software\kmsmonitor' 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' \
    'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\kmsmonitor'; do
    registry "$key" /s 2>/dev/null | grep -v '^$' || true
  done
}

if [ "${1:-}" = --built ]; then
  cp "$2"/*.msi "$work/"
else
  "${PYTHON:-$CHECKOUT/.venv/bin/python}" "$CHECKOUT/installer/windows/build.py" --out "$work" --also-version "$NEXT"
fi
this=$(find "$work" -name 'kmsmonitor-*-x64.msi' ! -name "*-$NEXT-*")
version=$(basename "$this" | cut -d- -f2)
size=$(stat -c %s "$this")
[ "$size" -le 40000000 ] || wrong "the package has $size bytes, more than 40 MB"
cp "$this" "$DRIVE_C/this.msi"
cp "$work/kmsmonitor-$NEXT-x64.msi" "$DRIVE_C/next.msi"
rm -rf "$DRIVE_C/home" "$DRIVE_C"/users/*/AppData/Local/kmsmonitor
start_display
for left in $(product_codes); do windows msiexec /x "$left" /qn >/dev/null || true; done # of a run that was ended
gone "$PROGRAM"
snapshot >"$work/before"

# ---- installed, silently
[ "$(msiexec /i 'C:\this.msi' INSTALLDESKTOPSHORTCUT=1 INSTALLADMX=1)" = 0 ] || wrong "the package cannot be installed"
installed_kb=$(du -s --apparent-size --block-size=1000 "$PROGRAM" | cut -f1)
[ "$installed_kb" -le 100000 ] || wrong "installed it takes $installed_kb kB, more than 100 MB"
there "$PROGRAM/kmsmonitorw.exe"
there "$PROGRAM/THIRD-PARTY.txt"
there "$DRIVE_C/windows/PolicyDefinitions/kmsmonitor.admx"
there "$DRIVE_C/windows/PolicyDefinitions/de-DE/kmsmonitor.adml"
find "$DRIVE_C/users" "$DRIVE_C/ProgramData" -name kmsmonitor.lnk | grep -q 'Start Menu' || wrong "no entry in the Start menu"
find "$DRIVE_C/users" -name kmsmonitor.lnk | grep -q Desktop || wrong "no shortcut on the desktop"
registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' | grep -q 'kmsmonitorw.exe" tray --minimized' ||
  wrong "it does not start at login"
registry 'HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\kmsmonitor' | grep -q 'kmsmonitorw.exe' ||
  wrong "the event log has no texts"
[ "$(installed)" = 1 ] || wrong "it is listed $(installed) times"
good "$version installed: $((size / 1000)) kB package, $installed_kb kB on disk"

# ---- run
# Qt's watcher of network changes crashes in Wine's network list (setup.sh leaves it out as well); on Windows it works.
rm -r "$PROGRAM/python/Lib/site-packages/PySide6/plugins/networkinformation"
told=$(windows 'C:\Program Files\kmsmonitor\kmsmonitor.exe' --version | tr -d '\r')
[ "$told" = "kmsmonitor $version" ] || wrong "kmsmonitor --version says: $told"
find "$PROGRAM" -type f | sort >"$work/files"
printf '[authority]\nkind = "standalone"\n' >"$work/settings.toml"
mkdir -p "$DRIVE_C/home" && cp "$work/settings.toml" "$DRIVE_C/home/"
windows 'C:\Program Files\kmsmonitor\kmsmonitor.exe' --home 'C:\home' status --json >"$work/status" || true
grep -q '"authority": "standalone"' "$work/status" || wrong "status says: $(cat "$work/status")"
windows 'C:\Program Files\kmsmonitor\kmsmonitorw.exe' --home 'C:\home' tray --minimized &
tray=$!
for _ in $(seq 120); do [ -e "$DRIVE_C/home/kmsmonitor.db" ] && break; sleep 0.25; done
there "$DRIVE_C/home/kmsmonitor.db"
for _ in $(seq 40); do # a second start ends at once where the first one answers
  windows 'C:\Program Files\kmsmonitor\kmsmonitor.exe' --home 'C:\home' tray --quit
  for _ in 1 2 3 4; do kill -0 "$tray" 2>/dev/null || break 2; sleep 0.25; done
done
wait "$tray" || wrong "the tray ended with $?"
find "$PROGRAM" -type f | sort | diff "$work/files" - || wrong "the program writes into its own folder"
good "status, tray and tray --quit run from it"

# ---- the next version over it, and not this one over the next
[ "$(msiexec /i 'C:\next.msi' AUTOSTART=0)" = 0 ] || wrong "the next version cannot be installed"
[ "$(installed)" = 1 ] || wrong "after the upgrade it is listed $(installed) times"
registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' | grep -q kmsmonitor && wrong "AUTOSTART=0 still starts it"
find "$DRIVE_C/users" -name kmsmonitor.lnk | grep -q Desktop || wrong "the upgrade forgot the shortcut on the desktop"
there "$DRIVE_C/windows/PolicyDefinitions/kmsmonitor.admx"
cmp -s "$work/settings.toml" "$DRIVE_C/home/settings.toml" || wrong "the upgrade touched the settings"
there "$DRIVE_C/home/kmsmonitor.db"
[ "$(msiexec /i 'C:\this.msi')" != 0 ] || wrong "an older version was installed over a newer one"
tr -d '\0' <"$DRIVE_C/msi.log" | grep -q 'WIX_DOWNGRADE_DETECTED = {' || wrong "the downgrade was refused for another reason"
msiinfo export "$this" LaunchCondition | grep -q 'A newer version of kmsmonitor is installed' ||
  wrong "the downgrade would be refused without a word"
good "upgraded in place with what was chosen before; the downgrade is refused"

# ---- removed: nothing stays but the users' own data, and with REMOVEDATA=1 not even these
mine=$(find "$DRIVE_C/users" -maxdepth 1 -mindepth 1 ! -name Public | head -1)/AppData/Local/kmsmonitor
mkdir -p "$mine" && cp "$DRIVE_C/home/kmsmonitor.db" "$mine/"
[ "$(msiexec /x 'C:\next.msi')" = 0 ] || wrong "it cannot be removed"
there "$mine/kmsmonitor.db"
rm -rf "$mine"
snapshot >"$work/after"
diff "$work/before" "$work/after" || wrong "removed, but not without a trace (above)"
good "removed without a trace, history kept"
[ "$(msiexec /i 'C:\this.msi' AUTOSTART=0)" = 0 ] || wrong "it cannot be installed again"
registry 'HKLM\Software\Microsoft\Windows\CurrentVersion\Run' | grep -q kmsmonitor && wrong "AUTOSTART=0 starts it"
mkdir -p "$mine" && cp "$DRIVE_C/home/kmsmonitor.db" "$mine/"
[ "$(msiexec /x 'C:\this.msi' REMOVEDATA=1)" = 0 ] || wrong "it cannot be removed with its data"
gone "$mine"
gone "$PROGRAM"
good "REMOVEDATA=1 takes the history as well"
say "msi: all $checks parts are well, after $SECONDS s"
