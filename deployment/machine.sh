# Sourced by run and test: finds what this machine must have, and installs it where it may.

stop() {
    echo "$1" >&2
    exit 1
}

# Exports JAVA_HOME, a JDK of version 17 or newer.
require_jdk() {
    if [ -z "${JAVA_HOME:-}" ] && command -v javac > /dev/null; then
        JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    fi
    jdk=$("${JAVA_HOME:-/nowhere}/bin/javac" -version 2> /dev/null | sed 's/^javac \([0-9]*\).*/\1/')
    if [ "${jdk:-0}" -lt 17 ]; then
        stop "HEAT Watch needs a JDK of version 17 or newer: install the package openjdk-17-jdk-headless, or set JAVA_HOME to one."
    fi
    export JAVA_HOME
}

is_root() {
    [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null
}

# apt_install PACKAGE... as root
apt_install() {
    echo "Installing $*..."
    log=$(mktemp)
    if ! { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@"; } > "$log" 2>&1; then
        cat "$log" >&2
        stop "The packages could not be installed. Install them by hand: $*"
    fi
    rm -f "$log"
}

# Java and the browser need a font.
want_fonts() {
    if command -v fc-list > /dev/null && [ -n "$(fc-list)" ]; then
        return
    fi
    if is_root; then
        apt_install fontconfig fonts-dejavu-core
    else
        echo "This machine has no fonts: ask for the packages fontconfig and fonts-dejavu-core." >&2
    fi
}
