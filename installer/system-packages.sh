#!/bin/sh
# The shared libraries that Qt wants from the system, and what the tests talk to besides.
# As root on Debian or Ubuntu they are installed; elsewhere the one command is printed.
#   installer/system-packages.sh window | test
set -eu

window="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core"
tests="gnome-keyring dbus"

python="$(dirname "$0")/../.venv/bin/python"

qt_loads() {
    QT_QPA_PLATFORM=offscreen "$python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])' \
        >/dev/null 2>&1
}

wanted=""
qt_loads || wanted="$window"
if [ "${1:-window}" = test ] && [ "$(uname -s)" = Linux ]; then
    command -v gnome-keyring-daemon >/dev/null 2>&1 && command -v dbus-daemon >/dev/null 2>&1 || wanted="$wanted $tests"
fi
[ -n "$wanted" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing shared libraries:$wanted" | tr -s ' '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $wanted >/dev/null
elif command -v apt-get >/dev/null 2>&1; then
    echo "Some system packages are missing. Install them with:"
    echo "    sudo apt-get install $wanted" | tr -s ' '
else
    echo "Qt can't load, or the tests' keyring is missing. On Debian the packages are called:$wanted" | tr -s ' '
fi
qt_loads || { echo "Qt still can't be loaded."; exit 1; }
