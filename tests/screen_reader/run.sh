#!/bin/sh
# Opens the real program on its sandbox, on a display and a session bus of its own, and hears it over AT-SPI.
set -eu
cd "$(dirname "$0")/../.."
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
xvfb-run -a dbus-run-session -- sh -c '
    .venv/bin/resend-desk --demo & program=$!
    code=0
    /usr/bin/python3 tests/screen_reader/hear.py || code=$?
    kill "$program"
    exit "$code"'
