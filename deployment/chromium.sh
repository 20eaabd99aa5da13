# Sourced by test: finds a Chromium for the browser tests, or gets one.

# Exports HEATWATCH_CHROMIUM, the path of a Chrome or Chromium that starts.
require_chromium() {
    if [ -z "${HEATWATCH_CHROMIUM:-}" ]; then
        HEATWATCH_CHROMIUM=$(installed_chromium)
    fi
    if [ -z "$HEATWATCH_CHROMIUM" ] && is_root; then
        apt_install chromium
        HEATWATCH_CHROMIUM=$(installed_chromium)
    elif [ -z "$HEATWATCH_CHROMIUM" ]; then
        HEATWATCH_CHROMIUM=$(unpacked_chromium)
    fi
    if ! starts "$HEATWATCH_CHROMIUM"; then
        stop "The browser tests need a browser that starts: install the package chromium, or set HEATWATCH_CHROMIUM to the path of one."
    fi
    export HEATWATCH_CHROMIUM
}

installed_chromium() {
    for name in google-chrome google-chrome-stable chromium chromium-browser; do
        if command -v "$name"; then
            return
        fi
    done
}

starts() {
    [ -n "$1" ] && "$1" --headless --no-sandbox --disable-gpu --dump-dom about:blank 2> /dev/null | grep -q '<html>'
}

# Without root: Debian's packages, with the package lists they need, in a folder of the user's own.
unpacked_chromium() {
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/heatwatch/chromium
    if [ ! -x "$cache/chromium" ] && command -v apt-get > /dev/null; then
        echo "Unpacking Debian's chromium into $cache..." >&2
        rm -rf "$cache"
        mkdir -p "$cache/lists/partial" "$cache/archives/partial" "$cache/packages"
        (cd "$cache/packages" && download chromium fontconfig-config fonts-dejavu-core) >&2 || return 0
        for package in "$cache"/packages/*.deb; do
            dpkg-deb -x "$package" "$cache/root"
        done
        rm -rf "$cache/lists" "$cache/archives" "$cache/packages"
        write_fonts_conf > "$cache/fonts.conf"
        write_start_script > "$cache/chromium"
        chmod +x "$cache/chromium"
    fi
    echo "$cache/chromium"
}

# download PACKAGE...: these and what they need that isn't installed, into the working folder
download() {
    apt="apt-get -qq -o Dir::State::Lists=$cache/lists -o Dir::Cache=$cache -o Debug::NoLocking=true"
    $apt update &&
        $apt download $($apt --simulate install --no-install-recommends "$@" | awk '$1 == "Inst" { print $2 }')
}

write_fonts_conf() {
    echo '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    echo "<fontconfig><dir>/usr/share/fonts</dir><dir>$cache/root/usr/share/fonts</dir><cachedir>$cache/fonts</cachedir></fontconfig>"
}

write_start_script() {
    libraries=$cache/root/usr/lib/$(uname -m)-linux-gnu
    echo '#!/bin/sh'
    echo "export LD_LIBRARY_PATH='$libraries:$libraries/pulseaudio:$cache/root/lib/$(uname -m)-linux-gnu'"
    echo "export FONTCONFIG_FILE='$cache/fonts.conf'"
    echo "exec '$cache/root/usr/lib/chromium/chromium' \"\$@\""
}
