# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share. To be sourced from the top of the repository.

fail() {
    printf '%s\n' "$1" >&2
    exit 1
}

# install_packages [LIST]: installs the Debian packages that are missing, once and quietly.
install_packages() {
    local list=${1:-packaging/packages.txt} missing=() package
    while read -r package _; do
        case "$package" in '' | '#'*) continue ;; esac
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing+=("$package")
    done <"$list"
    [ ${#missing[@]} -eq 0 ] && return
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Installing packages needs root or sudo."
        as_root=(sudo)
    fi
    echo "Installing from Debian: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
        fail "Some packages could not be installed; see the messages above."
}

# build PRESET [CMAKE ARGUMENTS]: configures (once) and builds, showing output only when it fails; only
# some targets where `targets` names them.
targets=()
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    echo "Building ($preset) ..."
    if ! { cmake --preset "$preset" "$@" && cmake --build --preset "$preset" ${targets[@]:+--target "${targets[@]}"}; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        rm -f "$log"
        fail "The build failed."
    fi
    rm -f "$log"
}
