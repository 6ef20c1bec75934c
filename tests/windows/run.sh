#!/bin/bash
# Runs this checkout's tests/windows on Windows' own Python and Qt under Wine, and the tests of the rooms that need no
# desktop beside them. Exit code: pytest's. Builds the machine first, if it is not there yet (setup.sh).
#
#   run.sh [PYTEST ARGUMENTS]        default: the tests that are meant for Windows
#   run.sh --pictures FOLDER         real pictures of tray and window (PNG) instead
set -euo pipefail
# shellcheck source=tests/windows/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

LIMIT=${KMSMONITOR_WINE_LIMIT:-900} # seconds; a program that hangs in Wine would hold the pipe for ever

take_lock
bash "$HERE/setup.sh"

OURS=()
clean_up() {
  local pid
  for pid in "${OURS[@]}"; do kill "$pid" 2>/dev/null || true; done
  end_display
}
trap clean_up EXIT

# Ends all that runs in this machine when the limit is over; the tests then fail by their exit code.
watch_over() {
  (
    sleep "$LIMIT" >/dev/null 2>&1 9>&- &
    trap 'kill $! 2>/dev/null' TERM
    wait $! && { echo "windows: no end after $LIMIT s" >&2; inside wineserver -k; }
  ) &
  OURS+=($!)
}

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
    DISPLAY=$DISPLAY_NAME setsid $program >/dev/null 2>&1 9>&- &
    OURS+=($!)
  done
}

copy_checkout
start_display
start_desktop
watch_over
if [ "${1:-}" = --pictures ]; then
  mkdir -p "$2" && rm -f "$DRIVE_C/pictures/ready"
  PASS="KMSMONITOR_PICTURES=C:\\pictures" windows_python -X utf8 tests/windows/show.py &
  shown=$!
  for _ in $(seq 60); do [ -e "$DRIVE_C/pictures/ready" ] && break; sleep 0.5; done
  [ -e "$DRIVE_C/pictures/ready" ] || fail "the program did not show itself"
  DISPLAY=$DISPLAY_NAME import -window root "$2/windows.png"
  touch "$DRIVE_C/pictures/done"
  wait "$shown" || true
  exit
fi
[ $# -gt 0 ] || set -- -q tests/windows tests/authority/windows
windows_python -X utf8 -m pytest -p no:cacheprovider "$@"
