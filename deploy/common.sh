# shellcheck shell=bash
# What start, test and the launcher of Keycloak have in common. Sourced, never run. Asks for bash and
# the essential programs of a Debian only: no curl, no ps, no ss.

fail() {
  printf '✗ %s\n' "$@" >&2
  exit 1
}

# http_status URL: the status of a GET, or 000. The URL is http://127.0.0.1:PORT/PATH.
http_status() {
  local rest=${1#http://127.0.0.1:} port path line=
  port=${rest%%/*} path=/${rest#*/}
  { exec 9<>"/dev/tcp/127.0.0.1/$port"; } 2>/dev/null || { echo 000; return; }
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1:%s\r\n\r\n' "$path" "$port" >&9
  read -r -t 5 line <&9 || true
  exec 9>&-
  line=${line#* }
  echo "${line%% *}"
}

# port_owner PORT: nothing and status 1 if free, else who listens there, as far as we may know.
port_owner() {
  local inode hex link pid
  hex=$(printf ':%04X' "$1")
  inode=$(awk -v port="$hex" '$4 == "0A" && substr($2, length($2) - 4) == port { print $10; exit }' \
    /proc/net/tcp /proc/net/tcp6 2>/dev/null)
  [ -n "$inode" ] || return 1
  for link in /proc/[0-9]*/fd/*; do
    if [ "$(readlink "$link" 2>/dev/null)" = "socket:[$inode]" ]; then
      pid=${link#/proc/} pid=${pid%%/*}
      printf 'pid %s: %.80s' "$pid" "$(tr '\0\n' '  ' <"/proc/$pid/cmdline")"
      return 0
    fi
  done
  printf '?'
}

# A process is known by its number and the time it began, so that a stale file never names a stranger.
# One that has ended and was not yet collected (Z) is no process any more.
born() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | awk '$1 != "Z" { print $20 }'; }
remember() { echo "$2 $(born "$2")" >"$1"; }
recall() {
  local pid began
  read -r pid began 2>/dev/null <"$1" && [ -n "$began" ] && [ "$(born "$pid")" = "$began" ] && echo "$pid"
}

# end FILE SECONDS: asks the process group of a remembered process to end, then makes it.
end() {
  local pid i
  pid=$(recall "$1") || { rm -f "$1"; return 0; }
  kill -TERM -- "-$pid" 2>/dev/null || kill -TERM "$pid" 2>/dev/null || true
  for ((i = 0; i < $2 * 10; i++)); do
    [ "$(recall "$1")" = "$pid" ] || break
    sleep 0.1
  done
  kill -KILL -- "-$pid" 2>/dev/null || true
  rm -f "$1"
}

# java_version HOME: the major version of a JDK, from the file that every JDK carries.
java_version() {
  [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release" 2>/dev/null
}

# newest_java MINIMUM: the home of the newest JDK on this machine, if new enough.
newest_java() {
  local home version best=0 found=
  for home in "${JAVA_HOME:-}" "$(path_java)" /usr/lib/jvm/*; do
    version=$(java_version "$home") || continue
    if [ "${version:-0}" -gt "$best" ]; then best=$version found=$home; fi
  done
  [ "$best" -ge "$1" ] && echo "$found"
}

# usual_java MINIMUM: the one that whoever starts this has chosen, if new enough.
usual_java() {
  local home version
  for home in "${JAVA_HOME:-}" "$(path_java)"; do
    version=$(java_version "$home") || continue
    if [ "${version:-0}" -ge "$1" ]; then echo "$home" && return; fi
  done
  return 1
}

path_java() { readlink -f "$(command -v java)" 2>/dev/null | sed 's,/bin/java$,,'; }

# shellcheck disable=SC2034 # for start and test
built_backend=backend/target/quarkus-app/quarkus-run.jar built_frontend=frontend/dist/index.html

# sources PATH…: one word for all the files below; what was built from another word is stale.
sources() {
  find "$@" \( -name node_modules -o -name dist -o -name e2e -o -name test-results -o -name playwright-report \) -prune \
    -o -type f -printf '%p %T@ %s\n' | sort | sha256sum | cut -c1-40
}
backend_sources() { sources pom.xml backend/pom.xml backend/src/main; }
frontend_sources() { sources frontend; }

# stale backend|frontend FILE: whether FILE, built last, is not what the sources would make.
stale() {
  [ ! -e "$2" ] || [ "$(cat "$2.sources" 2>/dev/null)" != "$("$1_sources")" ]
}

build_backend() {
  local from
  from=$(backend_sources)
  JAVA_HOME=$(usual_java 17 || newest_java 17) mvn -B -q -pl backend package -DskipTests
  echo "$from" >"$built_backend.sources"
}

# class_cache FILE: the option of the JVM for it, which is that of the caller's $jdk.
# Classes read, linked and profiled once: the first run of a build leaves a cache when it ends in order,
# which takes some seconds (docs/decisions/0016-speed.md). With JDK 25 an AOT cache, before that CDS.
class_cache() {
  local cache=$1 of version
  # shellcheck disable=SC2154 # the caller's
  version=$(java_version "$jdk")
  of="$version $jdk $(cat "$built_backend.sources")"
  if [ -s "$cache" ] && [ "$(cat "$cache.of" 2>/dev/null)" = "$of" ]; then
    if [ "$version" -ge 25 ]; then echo "-XX:AOTCache=$cache"; else echo "-XX:SharedArchiveFile=$cache"; fi
  else
    rm -f "$cache"
    echo "$of" >"$cache.of"
    if [ "$version" -ge 25 ]; then echo "-XX:AOTCacheOutput=$cache"; else echo "-XX:ArchiveClassesAtExit=$cache"; fi
  fi
}

# npm_packages: what frontend/package-lock.json names, unless it is there already.
npm_packages() {
  [ frontend/node_modules/.package-lock.json -nt frontend/package-lock.json ] ||
    (cd frontend && npm ci --no-fund --no-audit --loglevel=error)
}

# secret FILE: its content, made at random at the first use; for the owner only.
secret() {
  if [ ! -s "$1" ]; then
    mkdir -p "${1%/*}" && chmod 700 "${1%/*}"
    (umask 077 && head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n' >"$1.part" && mv "$1.part" "$1")
  fi
  cat "$1"
}

cache_dir() { echo "${SHUANGYONG_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/shuangyong}"; }

# free_port FROM COUNT: the first of COUNT free ports in a row.
free_port() {
  local port i
  for ((port = $1; port < $1 + 900; port += $2)); do
    for ((i = 0; i < $2; i++)); do ! port_owner $((port + i)) >/dev/null || continue 2; done
    echo "$port" && return
  done
  return 1
}
