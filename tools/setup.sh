# shellcheck shell=bash
# What ./run needs on a fresh machine: a Python, .venv from the hashed lock, node packages, system packages.

# Many offices reach packages through a proxy whose certificate only the system knows.
if [[ -e /etc/ssl/certs/ca-certificates.crt || -e /etc/pki/tls/certs/ca-bundle.crt ]]; then
  export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-true}"
fi

say() { echo "run: $*" >&2; }

fail() {
  say "$*"
  exit 2
}

# The first Python of at least 3.11 under its usual names.
find_python() {
  local name
  for name in python3 python3.11 python3.12 python3.13 python3.14 python; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$name"
      return
    fi
  done
  fail "no Python 3.11 or newer found; install one (Debian, Ubuntu: apt-get install python3 python3-venv)"
}

# python_packages run|dev: makes .venv equal to requirements/$1.txt, and the project editable in it.
python_packages() {
  local wanted lock="requirements/$1.txt"
  wanted=$(fingerprint "$lock" pyproject.toml)
  if [[ -x .venv/bin/mottak ]] && installed "$1" "$wanted"; then return; fi
  make_venv
  rm -f .venv/installed
  say "installing Python packages from $lock"
  .venv/bin/uv pip sync --require-hashes --python .venv/bin/python "$lock" || {
    say "uv could not; trying pip, which knows this machine's own settings but takes longer"
    .venv/bin/python -m pip install --require-hashes --disable-pip-version-check -r "$lock"
  }
  .venv/bin/uv pip install --python .venv/bin/python --no-deps --no-build-isolation --quiet --editable .
  echo "$wanted" >.venv/installed
}

# The development set holds the other one, so it serves both.
installed() {
  local stamp
  stamp=$(cat .venv/installed 2>/dev/null) || return 1
  [[ $stamp == "$2" || ($1 == run && $stamp == "$(fingerprint requirements/dev.txt pyproject.toml)") ]]
}

fingerprint() { cat "$@" | cksum; }

# An interpreter that is gone leaves a .venv that cannot run: such a one is made anew.
make_venv() {
  local base
  base=$(find_python)
  if ! .venv/bin/python -c '' 2>/dev/null; then
    "$base" -c 'import ensurepip, venv' 2>/dev/null ||
      fail "$base cannot make a virtual environment; install its venv module (Debian, Ubuntu: apt-get install $(venv_package "$base"))"
    say "making .venv with $("$base" --version)"
    "$base" -m venv --clear .venv
  fi
  if ! .venv/bin/uv --version >/dev/null 2>&1; then
    say "getting uv"
    uv_requirement | .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r /dev/stdin
  fi
}

venv_package() { "$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'; }

# uv's own entry of the lock, with its hashes.
uv_requirement() { awk '/^uv==/ {on = 1} on {print} on && !/\\$/ {exit}' requirements/run.txt; }

# Installs package-lock.json as it stands, whenever it changed.
node_packages() {
  local wanted
  wanted=$(fingerprint package.json package-lock.json)
  if [[ $(cat node_modules/.installed 2>/dev/null) == "$wanted" ]]; then return; fi
  command -v npm >/dev/null || fail "npm is missing (Debian, Ubuntu: apt-get install nodejs npm)"
  say "installing node packages from package-lock.json"
  npm ci --loglevel=error
  echo "$wanted" >node_modules/.installed
}

# system_packages NAME...: installs those that are missing, or says plainly that it could not.
system_packages() {
  local name missing=()
  for name in "$@"; do
    present "$name" || missing+=("$name")
  done
  ((${#missing[@]})) || return 0
  say "installing system packages: ${missing[*]}"
  apt_get "${missing[@]}" || say "could not install: ${missing[*]}
     What needs them will fail. Ask an administrator for: apt-get install ${missing[*]}"
}

# By what a package brings rather than by its name, as it may have come from elsewhere.
present() {
  case "$1" in
    postgresql) compgen -G '/usr/lib/postgresql/*/bin/postgres' || command -v postgres ;;
    fonts-noto-core) compgen -G '/usr/share/fonts/*/noto/NotoSans-Regular.*' ;;
    libusb-1.0-0) compgen -G '/usr/lib/*/libusb-1.0.so.0' ;;
    libzbar0) compgen -G '/usr/lib/*/libzbar.so.0' ;;
    nodejs) command -v node ;;
    *) command -v "$1" ;;
  esac >/dev/null
}

apt_get() {
  local admin=()
  command -v apt-get >/dev/null || return 1
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || return 1
    admin=(sudo -n)
  fi
  "${admin[@]}" apt-get update --quiet=2 &&
    "${admin[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install --quiet=2 --yes --no-install-recommends "$@" >/dev/null
}
