# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: which Debian packages are needed, and how they come.

# To build and to run.
build_packages=(
    g++ cmake ninja-build pkg-config git ca-certificates
    qt6-base-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-image-formats-plugins qt6-translations-l10n libqt6sql6-sqlite libgl-dev
    libcmark-gfm-dev libcmark-gfm-extensions-dev libctemplate-dev libcsv-dev
    libzstd-dev libsqlite3-dev libssl-dev libxml2-dev
    libhunspell-dev hunspell-fr hunspell-en-gb
    poppler-utils
)

# To test, on top of these.
test_packages=(
    ccache clang clang-format clang-tidy lld libclang-rt-14-dev librapidcheck-dev
    xvfb xauth openbox xdotool fonts-dejavu-core
    chromium nodejs npm jing libxml2-utils default-jre-headless sqlite3 python3 openssl curl
)

begin_seconds=$SECONDS

# step TEXT: a heading with the seconds since the start.
step() {
    printf '==> [%4d s] %s\n' $((SECONDS - begin_seconds)) "$*" >&2
}

# stop TEXT: one sentence, and the end.
stop() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 4
}

# A Node.js from elsewhere does as well, and refuses to share the machine with Debian's npm.
is_installed() {
    case $1 in
        nodejs) ! command -v node >/dev/null || return 0 ;;
        npm) ! command -v npm >/dev/null || return 0 ;;
    esac
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_missing PACKAGE…: installs those that are not there yet; quick and silent when all are.
install_missing() {
    local package missing=() as_root=()
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null \
        || stop "this script installs what it needs on Debian 12 or later only; elsewhere, install the packages named in .setup/packages.sh and build with CMake."
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null \
            || stop "these packages are missing, and there is no sudo to install them with; ask an administrator for: ${missing[*]}"
        as_root=(sudo)
    fi
    step "installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" apt-get update --quiet --quiet >&2 \
        || stop "the list of packages could not be refreshed: check the network and /etc/apt."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install --yes --quiet --quiet --no-install-recommends "${missing[@]}" >&2 \
        || stop "these packages could not be installed: ${missing[*]}"
}

# build PRESET [TARGET…]: configures and builds; says all only when something fails.
build() {
    local preset=$1 log
    shift
    log=build/$preset.log
    mkdir -p build
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
    if [ -t 2 ]; then
        cmake --build --preset "$preset" --target "${@:-all}" >&2
    else
        cmake --build --preset "$preset" --target "${@:-all}" >"$log" 2>&1 || { grep -v '^\[[0-9]*/[0-9]*\] \(Building\|Linking\|Automatic\)' "$log" >&2; return 1; }
    fi
}
