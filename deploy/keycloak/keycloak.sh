#!/usr/bin/env bash
# A real Keycloak for one machine, without containers.   keycloak.sh up|down|status|reset
#
# The distribution comes as an artifact of Maven and is built once, in the cache; what belongs to this
# instance (users, sessions, its own small database) lies in $SHUANGYONG_DATA/keycloak. For a demo and
# for tests: in production point SHUANGYONG_IDP_URL to your own provider, or see docker-compose.yml.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=deploy/common.sh
. "$here/../common.sh"

version=26.7.3
sha256=27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f

data=${SHUANGYONG_DATA:-$here/../../data}
mkdir -p "$data" && data=$(cd "$data" && pwd)
port=${SHUANGYONG_IDP_PORT:-8180}
management=${SHUANGYONG_IDP_MANAGEMENT_PORT:-$((port + 1))}
export SHUANGYONG_PUBLIC_URL=${SHUANGYONG_PUBLIC_URL:-http://127.0.0.1:${SHUANGYONG_PORT:-8080}}
url=http://127.0.0.1:$port
home=$data/keycloak
pidfile=$data/run/keycloak.pid
log=$data/run/keycloak.log
dist=$(cache_dir)/keycloak-$version

# prepare JDK: unpacked and built under a lock: two checkouts may start for the first time at once.
prepare() {
  mkdir -p "$(cache_dir)"
  exec 8>"$dist.lock"
  flock 8
  if [ ! -f "$dist/.built" ]; then
    local zip="$dist.part/keycloak-quarkus-dist-$version.zip"
    rm -rf "$dist" "$dist.part" && mkdir -p "$dist.part"
    echo "下载 fetching the distribution ($version, 170 MB)"
    mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
      -Dartifact="org.keycloak:keycloak-quarkus-dist:$version:zip" -DoutputDirectory="$dist.part"
    echo "$sha256  $zip" | sha256sum -c --quiet || fail "Keycloak: 校验和不符 the archive is not the one we know"
    echo "解包 unpacking"
    (cd "$dist.part" && "$1/bin/jar" xf "$zip")
    mv "$dist.part/keycloak-$version" "$dist" && rm -rf "$dist.part"
    chmod +x "$dist"/bin/*.sh
    echo "构建 building (once)"
    # the kind of database and health are settled here; all else when it starts
    JAVA_HOME=$1 "$dist/bin/kc.sh" build --db=dev-file --health-enabled=true >"$dist.log" 2>&1 ||
      fail "Keycloak: 构建失败 the build failed: $dist.log"
    touch "$dist/.built"
  fi
  exec 8>&-
}

prepare_home() {
  mkdir -p "$home/data/import" "$home/conf" "$data/run"
  ln -sfn "$dist/lib" "$home/lib"
  ln -sfn "$dist/providers" "$home/providers"
  [ ! -f "$home/addresses" ] || return 0 # imported by an earlier start
  node "$here/realm.mjs" --demo "$home/data/import/shuangyong-realm.json"
  chmod 600 "$home/data/import/shuangyong-realm.json"
}

# Addresses are written into the realm at its import; a later start on other ports must correct them.
correct_addresses() {
  [ "$(cat "$home/addresses" 2>/dev/null)" = "$SHUANGYONG_PUBLIC_URL" ] && return
  if [ -f "$home/addresses" ]; then
    echo "改登记地址 the address has changed: telling Keycloak"
    KEYCLOAK_URL=$url KEYCLOAK_ADMIN_PASSWORD=$KC_BOOTSTRAP_ADMIN_PASSWORD node "$here/addresses.mjs"
  fi
  echo "$SHUANGYONG_PUBLIC_URL" >"$home/addresses"
}

# A launcher that was killed leaves its server behind; it is ours by the home it was given.
end_orphan() {
  local file pid
  # shellcheck disable=SC2013 # paths below /proc hold no blanks
  for file in $(grep -lzsxF -e "-Dkc.home.dir=$home" /proc/[0-9]*/cmdline); do
    pid=${file#/proc/} pid=${pid%/cmdline}
    [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = java ] || continue
    echo "清理上次残留 ending what an earlier run left: pid $pid"
    kill "$pid" 2>/dev/null || true
    for _ in $(seq 100); do [ -n "$(born "$pid")" ] || break; sleep 0.1; done
    kill -KILL "$pid" 2>/dev/null || true
  done
}

up() {
  if recall "$pidfile" >/dev/null; then
    echo "已在运行 already running: $url"
    return
  fi
  end_orphan
  local owner pid begun=$SECONDS
  for p in "$port" "$management"; do
    if owner=$(port_owner "$p"); then
      fail "端口 $p 已被占用 port $p is taken ($owner)" "换一个 choose another: SHUANGYONG_IDP_PORT=$((port + 1000))"
    fi
  done
  local jdk
  jdk=$(newest_java 17) || fail "需要 JDK 17 或更新 JDK 17 or newer is needed"
  prepare "$jdk"
  prepare_home

  KC_BOOTSTRAP_ADMIN_USERNAME="admin"
  KC_BOOTSTRAP_ADMIN_PASSWORD=$(secret "$data/secrets/keycloak-admin")
  SHUANGYONG_INTEGRATION_SECRET=$(secret "$data/secrets/integration-client")
  export KC_BOOTSTRAP_ADMIN_USERNAME KC_BOOTSTRAP_ADMIN_PASSWORD SHUANGYONG_INTEGRATION_SECRET
  echo "启动 starting"
  local import=()
  [ -f "$home/addresses" ] || import=(--import-realm)
  # the home given last wins: programs from the cache, everything that changes in our data. The quick
  # compiler alone: a handful of people sign in here, and it starts in half the time.
  JAVA_HOME=$jdk JAVA_OPTS_APPEND=-XX:TieredStopAtLevel=1 setsid "$dist/bin/kc.sh" start --optimized --cache=local "${import[@]}" \
    --http-enabled=true --http-host=127.0.0.1 --http-port="$port" --hostname="$url" \
    --http-management-host=127.0.0.1 --http-management-port="$management" \
    --spi-theme--folder--dir="$here/themes" \
    -Dkc.home.dir="$home" -Djboss.server.config.dir="$home/conf" \
    >"$log" 2>&1 </dev/null 8>&- 9>&- &
  pid=$!
  remember "$pidfile" "$pid"

  while [ "$(http_status "$url/realms/shuangyong/.well-known/openid-configuration")" != 200 ]; do
    if ! recall "$pidfile" >/dev/null; then
      tail -n 20 "$log" >&2
      fail "Keycloak 没有启动 Keycloak ended, see $log"
    fi
    if [ $((SECONDS - begun)) -gt 300 ]; then
      end "$pidfile" 10
      fail "Keycloak 300 秒未就绪 not ready within 300 s, see $log"
    fi
    sleep 0.5
  done
  correct_addresses
  echo "就绪 ready: $url"
}

case ${1:-} in
  up) up ;;
  down)
    end "$pidfile" 30
    end_orphan
    ;;
  status)
    if pid=$(recall "$pidfile"); then echo "运行中 running, pid $pid, $url"; else
      echo "未运行 not running"
      exit 3
    fi
    ;;
  reset)
    end "$pidfile" 30
    rm -rf "$home"
    ;;
  *) fail "usage: keycloak.sh up|down|status|reset" ;;
esac
