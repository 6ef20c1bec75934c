#!/usr/bin/env bash
# README's two commands on a fresh machine: Debian 12 with nothing but `python3`, built here and thrown away afterwards.
#
#   tests/servers/fresh_machine.sh [PYTEST ARGUMENTS]      as root, on Debian or Ubuntu, with mmdebstrap installed
#
# Shows, with the checkout as it is committed:
#   1. an ordinary user is told one command, and nothing is touched;
#   2. that very command is enough (in a copy of the machine);
#   3. root: the demo, to its end, in the terminal;
#   4. root: the test command (a quick part of the tests unless told otherwise; `tests` for all of them).
# Package servers, certificates and proxies are this machine's own; they are read now and written nowhere else.
set -euo pipefail

here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
[ "$(id -u)" = 0 ] || { echo "This needs root." >&2; exit 2; }
command -v mmdebstrap >/dev/null || { echo "mmdebstrap is missing: apt-get install mmdebstrap" >&2; exit 2; }

# Everything below runs in a mount and process namespace of its own: mounts and whatever still runs end with it.
if [ "${FRESH_MACHINE_INSIDE:-}" != yes ]; then
  work=$(mktemp -d -p "${TMPDIR:-/var/tmp}" fresh-machine.XXXXXX)
  trap 'rm -rf --one-file-system "$work"' EXIT
  FRESH_MACHINE_INSIDE=yes FRESH_MACHINE_WORK=$work \
    unshare --mount --pid --fork --kill-child --propagation private bash "${BASH_SOURCE[0]}" "$@"
  exit
fi
work=$FRESH_MACHINE_WORK
started=$SECONDS

say() { printf '\n=== %s (%d s)\n' "$1" $((SECONDS - started)); }
fail() { printf 'FAILED: %s\n' "$1" >&2; exit 1; }

build() { # DIRECTORY
  apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' | sort -u |
    awk '$2 ~ /^bookworm/ {print "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] " $1 " " $2 " main"}' \
    >"$work/sources.list"
  [ -s "$work/sources.list" ] || fail "apt knows no server with Debian 12 (bookworm)"
  apt-config dump | grep -E '^Acquire::(https?|Check-)' >"$work/apt.conf" || true
  mmdebstrap --quiet --variant=minbase --include=python3 --aptopt="$work/apt.conf" bookworm "$1" "$work/sources.list"
}

borrow() { # DIRECTORY: how this machine reaches the package servers
  local path
  cp /etc/resolv.conf /etc/hosts "$1/etc/"
  # In a place of its own: the package ca-certificates, which comes along with python3-venv, writes the usual one anew.
  cp -L "${PIP_CERT:-${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}}" "$1/etc/borrowed-certificates.pem"
  for path in /etc/pip.conf /etc/xdg/pip "$HOME/.pip" "$HOME/.config/pip"; do
    if [ -e "$path" ]; then
      mkdir -p "$1$(dirname "$path")"
      cp -rL "$path" "$1$(dirname "$path")/"
    fi
  done
}

open_up() { # DIRECTORY
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
}

inside() { # DIRECTORY USER COMMAND: with a fresh environment, but for the ways to the package servers
  local passed
  passed=$(compgen -e | grep -E '^(PIP_.*|(https?|no|HTTPS?|NO)_(proxy|PROXY))$' || true)
  local variables=()
  for name in $passed; do variables+=("$name=${!name}"); done
  # $HOME is filled in inside.
  # shellcheck disable=SC2016
  env -i "${variables[@]}" PIP_CERT=/etc/borrowed-certificates.pem LANG=C.UTF-8 \
    PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin \
    chroot "$1" setpriv --reuid "$2" --regid "$2" --init-groups \
    sh -c 'HOME=$(getent passwd "$(id -u)" | cut -d: -f6); export HOME; cd "$HOME/kmsmonitor"; eval "$1"' sh "$3"
}

picture() { # DIRECTORY: everything that setting up could touch
  (cd "$1" && find root home etc usr var -xdev -printf '%p %s %T@ %m\n' | sort | sha256sum)
}

say "Debian 12 with python3 alone"
machine=$work/machine
build "$machine"
borrow "$machine"
chroot "$machine" useradd --create-home --shell /bin/sh --uid 1000 --user-group ordinary
for home in root home/ordinary; do
  mkdir "$machine/$home/kmsmonitor"
  git -C "$here" -c safe.directory="$here" archive HEAD | tar -x -C "$machine/$home/kmsmonitor"
done
chown -R 1000:1000 "$machine/home/ordinary/kmsmonitor"
chroot "$machine" dpkg-query -W -f '${Package}\n' | grep -x python3-venv && fail "the machine is not fresh"

say "An ordinary user is told one command"
before=$(picture "$machine")
if inside "$machine" ordinary 'python3 installer/bootstrap.py demo' 2>"$work/told"; then
  fail "setting up went on without python3-venv"
fi
cat "$work/told"
grep -q python3-venv "$work/told" || fail "the package is not named"
[ "$before" = "$(picture "$machine")" ] || fail "something was touched"
[ "$(grep -c apt-get "$work/told")" = 1 ] || fail "it is not one command"

say "That command is enough"
cp -a "$machine" "$work/copy"
open_up "$work/copy"
inside "$work/copy" root "$(grep apt-get "$work/told")" >"$work/apt.log" 2>&1 || { cat "$work/apt.log"; fail "the command"; }
inside "$work/copy" ordinary 'python3 installer/bootstrap.py run status'

say "Root: python3 installer/bootstrap.py demo"
open_up "$machine"
inside "$machine" root 'python3 installer/bootstrap.py demo' | tee "$work/demo.log"
grep -q 'has counted 24 of the 25' "$work/demo.log" || fail "nobody waited at 24 of 25"
grep -qE 'activated, 1[0-9]{2} d' "$work/demo.log" || fail "the demo did not come to its end"

say "Root: the second start"
begun=$(date +%s%N)
inside "$machine" root 'python3 installer/bootstrap.py run --version'
echo "$((($(date +%s%N) - begun) / 1000000)) ms"

say "Root: python3 installer/bootstrap.py test"
[ $# -gt 0 ] || set -- tests/licensing tests/wire tests/lab
inside "$machine" root "CI=true python3 installer/bootstrap.py test ${*@Q}"

say "All good"
