# Sourced by setup.sh and run.sh: where the Wine machine lies, and how to run a program in it.
#
# The machine is a Debian 13 chroot with Wine 10 and, in its drive C:, Windows' own CPython. It lies in KMSMONITOR_WINE
# (default: kmsmonitor-wine in the user's cache folder) and can be removed whole at any time.

CACHE=${KMSMONITOR_WINE:-${XDG_CACHE_HOME:-$HOME/.cache}/kmsmonitor-wine}
ROOT=$CACHE/debian13
DRIVE_C=$ROOT/wine/drive_c
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
CHECKOUT=$(cd "$HERE/../.." && pwd)

say() { echo "windows: $*"; }
fail() { echo "windows: $*" >&2; exit 1; }

# One run at a time: there is one C:\src and one Wine server. Nothing that outlives this shell may hold the lock (9>&-).
take_lock() {
  [ -z "${KMSMONITOR_WINE_LOCKED:-}" ] || return 0
  mkdir -p "$CACHE"
  exec 9>"$CACHE/lock"
  flock 9
  export KMSMONITOR_WINE_LOCKED=1
}

# No winedbg: a program that crashes shall end, with its own exit code, and not wait for a debugger.
# A Linux command where Wine lives, with a clean environment. The mount namespace is its own: /proc vanishes with it.
# PASS="A=1 B=2" hands variables on.
inside() {
  # shellcheck disable=SC2086 # PASS is a list
  unshare --mount --propagation private sh -c 'r=$1; shift; mount -t proc proc "$r/proc"; exec "$@"' - "$ROOT" \
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LANG=C.UTF-8 WINEPREFIX=/wine WINEARCH=win64 \
    WINEDEBUG=-all "WINEDLLOVERRIDES=mscoree,mshtml=;winemenubuilder.exe,winedbg.exe=d" DISPLAY="${DISPLAY_NAME:-}" ${PASS:-} \
    chroot "$ROOT" "$@" 9>&-
}

# A Windows program. It needs a pipe on stdout and an empty stdin; with pipefail its exit code comes through.
windows() { inside wine "$@" </dev/null 2>&1 | cat; }

# Windows' Python in C:\src.
windows_python() { windows cmd /c cd /d 'C:\src' '&&' 'C:\py\python.exe' "$@"; }

# A private X server on a free display number; its pid goes to the caller's XVFB_PID.
start_display() {
  local number
  exec {number}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null 9>&-)
  XVFB_PID=$!
  read -r -t 20 -u "$number" DISPLAY_NAME || fail "the X server does not start"
  DISPLAY_NAME=:$DISPLAY_NAME
}

# End what start_display and Wine started; only this machine's Wine server is meant by its prefix.
end_display() {
  inside wineserver -k 2>/dev/null || true
  inside wineserver -w 2>/dev/null || true
  [ -z "${XVFB_PID:-}" ] || kill "$XVFB_PID" 2>/dev/null || true
  XVFB_PID=
}
