#!/bin/bash
# Runs this checkout's tests/windows on Windows' own Python and Qt under Wine, and the tests of the rooms that need no
# desktop beside them. Exit code: pytest's. Builds the machine first, if it is not there yet (setup.sh).
#
#   run.sh [PYTEST ARGUMENTS]        default: the tests that are meant for Windows
#   run.sh --pictures FOLDER         real pictures of tray and window (PNG) instead
set -euo pipefail
# shellcheck source=tests/windows/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

bash "$HERE/setup.sh"
exec 9>"$CACHE/lock"
flock 9 # one run at a time: there is one C:\src and one Wine server

DESKTOP_PIDS=()
clean_up() {
  local pid
  end_display
  for pid in "${DESKTOP_PIDS[@]}"; do kill "$pid" 2>/dev/null || true; done
}
trap clean_up EXIT

copy_checkout() {
  rm -rf "$DRIVE_C/src" && mkdir -p "$DRIVE_C/src"
  tar -C "$CHECKOUT" --exclude=.git --exclude=.venv --exclude=__pycache__ --exclude='.*_cache' --exclude=.hypothesis \
    --exclude=dist --exclude=build -cf - . | tar -C "$DRIVE_C/src" -xf -
}

# A window manager (else there are no title bars) and a tray, as a user's desktop has them.
start_desktop() {
  local program
  for program in openbox "trayer --edge top --align right --widthtype request --height 32 --SetDockType true"; do
    # shellcheck disable=SC2086 # a command with its arguments
    DISPLAY=$DISPLAY_NAME setsid $program >/dev/null 2>&1 &
    DESKTOP_PIDS+=($!)
  done
}

copy_checkout
start_display
start_desktop
if [ "${1:-}" = --pictures ]; then
  mkdir -p "$2"
  PASS="KMSMONITOR_PICTURES=C:\\pictures" windows_python -X utf8 tests/windows/show.py &
  shown=$!
  for _ in $(seq 60); do [ -e "$DRIVE_C/pictures/ready" ] && break; sleep 0.5; done
  DISPLAY=$DISPLAY_NAME import -window root "$2/windows.png"
  touch "$DRIVE_C/pictures/done"
  wait "$shown" || true
  exit
fi
[ $# -gt 0 ] || set -- -q tests/windows tests/authority/windows
windows_python -X utf8 -m pytest -p no:cacheprovider "$@"
