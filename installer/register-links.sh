#!/bin/sh
# Has links to an order (resend-desk://order/55260?connection=…) open the program, for this user on Linux.
# register-links.sh /path/to/resend-desk
set -eu
program=$(readlink -f "${1:-$(command -v resend-desk || true)}")
[ -x "$program" ] || { echo "Say where the program is: $0 /path/to/resend-desk" >&2; exit 2; }
case $program in *[\"\\\`\$]*) echo "Put the program into a folder without quotes, backslashes and dollar signs." >&2; exit 2;; esac
folder="${XDG_DATA_HOME:-$HOME/.local/share}/applications"
mkdir -p "$folder"
# In a desktop entry a percent sign is written twice, and a path with spaces stands in quotes.
escaped=$(printf '%s' "$program" | sed -e 's/%/%%/g' -e 's/[&|\\]/\\&/g')
sed "s|^Exec=.*|Exec=\"$escaped\" %u|" "$(dirname "$0")/resend-desk.desktop" > "$folder/resend-desk.desktop"
xdg-mime default resend-desk.desktop x-scheme-handler/resend-desk
