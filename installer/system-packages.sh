#!/bin/sh
# The shared libraries that Qt wants from the system, what the tests talk to besides, and what their judge stands on.
# As root on Debian or Ubuntu they are installed; elsewhere the one command is printed.
#   installer/system-packages.sh window | test | judge | package | screen-reader
# Looked for by trying: each platform of Qt that will be used is loaded (gui/display.py).
set -eu

window="libegl1 libgl1 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 \
libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0 libxcb-xkb1 \
libwayland-client0 libwayland-cursor0 libwayland-egl1 libgssapi-krb5-2 fonts-dejavu-core"
tests="gnome-keyring dbus"
screen_reader="at-spi2-core gir1.2-atspi-2.0 python3-gi xvfb xauth dbus openbox xdotool"

[ "$(uname -s)" = Linux ] || exit 0
cd "$(dirname "$0")/.."

platforms=offscreen
case "${1:-window}" in
    window)
        [ -z "${DISPLAY:-}" ] || platforms="$platforms xcb"
        [ -z "${WAYLAND_DISPLAY:-}" ] || platforms="$platforms wayland"
        ;;
    screen-reader) platforms=xcb ;;
    package) platforms="offscreen xcb wayland" ;;  # they go into the program
esac

qt_loads() {
    # shellcheck disable=SC2086
    .venv/bin/python -m gui.display $platforms
}

wanted=""
if [ "${1:-window}" = judge ]; then
    ldconfig -p 2>/dev/null | grep -q libicuuc || wanted="$wanted libicu-dev"
    command -v npm >/dev/null 2>&1 || wanted="$wanted npm"
else
    qt_loads >/dev/null 2>&1 || wanted="$window"
fi
if [ "${1:-window}" = test ]; then
    command -v gnome-keyring-daemon >/dev/null 2>&1 && command -v dbus-daemon >/dev/null 2>&1 || wanted="$wanted $tests"
fi
if [ "${1:-window}" = screen-reader ]; then
    hears='import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi'
    { command -v xvfb-run && command -v dbus-run-session && command -v openbox && command -v xdotool && /usr/bin/python3 -c "$hears"; } >/dev/null 2>&1 ||
        wanted="$wanted $screen_reader"
fi
[ -n "$wanted" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing from the system's packages: $wanted" | tr -s ' '
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq >/dev/null
    # shellcheck disable=SC2086
    apt-get install -y -qq --no-install-recommends $wanted >/dev/null
elif command -v apt-get >/dev/null 2>&1; then
    echo "Some system packages are missing. Install them with:"
    echo "    sudo apt-get install $wanted" | tr -s ' '
else
    echo "Some system packages are missing. On Debian they are called: $wanted" | tr -s ' '
fi
[ "${1:-window}" != judge ] || exit 0
said=$(qt_loads 2>&1) || { echo "Qt can't be loaded: $said"; exit 1; }
