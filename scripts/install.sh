# Sourced by the set-up scripts: installs system packages by the machine's own package manager, or says what to do.

# need COMMAND-LINE-CHECK DEBIAN-PACKAGE BREW-PACKAGE: collects what is missing.
missing_apt=()
missing_brew=()
need() {
  eval "$1" >/dev/null 2>&1 && return 0
  missing_apt+=("$2")
  missing_brew+=("$3")
}

# install_missing: installs what `need` collected; fails with a line that says what to install.
install_missing() {
  [ ${#missing_apt[@]} -gt 0 ] || return 0
  if command -v apt-get >/dev/null; then
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
      if ! sudo -n true 2>/dev/null; then
        echo "Please install these packages and run the command again: sudo apt-get install ${missing_apt[*]}" >&2
        return 1
      fi
      as_root=(sudo)
    fi
    echo "Installing ${missing_apt[*]} …" >&2
    "${as_root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -qq -y --no-install-recommends \
      "${missing_apt[@]}" >/dev/null
  elif command -v brew >/dev/null; then
    echo "Installing ${missing_brew[*]} …" >&2
    brew install --quiet ${missing_brew[@]}
  else
    echo "Please install ${missing_apt[*]} (Debian's names) and run the command again." >&2
    return 1
  fi
}
