# Shared by run and verify: what has to be on the machine, and Maven with a sign of life.

say() { echo "  $*"; }

# need_tools [--install] [+chromium]: names everything that is missing at once, and the command that installs it.
need_tools() {
  local install=${CI:-} packages=() missing=()
  [[ " $* " == *" --install "* ]] && install=true
  lacks() { missing+=("$1"); packages+=("$2"); }
  local java node
  java=$( (javac -version 2>&1 || true) | sed -n 's/^javac \([0-9]*\).*/\1/p')
  node=$( (node --version 2>/dev/null || true) | sed -n 's/^v\([0-9]*\).*/\1/p')
  ((${java:-0} >= 17)) || lacks "JDK 17 或更新" "openjdk-17-jdk-headless"
  command -v mvn > /dev/null || lacks "Maven" "maven"
  ((${node:-0} >= 20)) || lacks "Node.js 20 或更新" "nodejs"
  command -v npm > /dev/null || lacks "npm" "npm"
  if [[ " $* " == *" +chromium "* ]]; then
    command -v chromium > /dev/null || lacks "Chromium" "chromium chromium-l10n"
    [[ -n $(fc-list :lang=zh 2>/dev/null) ]] || lacks "中文字体" "fonts-noto-cjk"
  fi
  ((${#missing[@]})) || return 0
  local root=; ((EUID == 0)) || root="sudo "
  local command="${root}apt-get update && ${root}apt-get install -y ${packages[*]}"
  local names; names=$(IFS=、; echo "${missing[*]}")
  if [[ -n $install ]] && command -v apt-get > /dev/null; then
    say "缺少 $names，正在安装"
    export DEBIAN_FRONTEND=noninteractive
    eval "$command" > /tmp/shuping-install.$$.log 2>&1 && return 0
    echo "✗ 安装失败，详见 /tmp/shuping-install.$$.log；请手工执行：$command" >&2
  else
    echo "✗ 缺少 $names；请执行：$command" >&2
  fi
  exit 1
}

# Our launchers run from a copy, which the next build leaves alone.
copy_launcher() {
  rm -rf target/launcher
  cp -r stack/target/classes target/launcher
  cp stack/target/native.classpath target/launcher/
}

# launch <main class> <arguments>: replaces the shell (call it in the background, or last).
launch() {
  exec java -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.slf4j.simpleLogger.defaultLogLevel=off \
    -cp "target/launcher:$(cat target/launcher/native.classpath)" "$@"
}

# build <maven arguments>: quiet but for the module being built and the seconds; the log is kept.
build() {
  local from=$SECONDS line
  mvn -B "$@" > target/build.log 2>&1 &
  local maven=$!
  local shown=
  while kill -0 $maven 2>/dev/null; do
    sleep 2
    line=$(grep -oE 'Building .*\[[0-9]+/[0-9]+\]' target/build.log 2>/dev/null | tail -1 | tr -s ' ' || true)
    [[ "$line" == "$shown" ]] || say "构建 ${line#Building }（$((SECONDS - from)) 秒）"
    shown=$line
  done
  wait $maven && return 0
  grep -E '^\[ERROR\]' target/build.log | head -5 >&2 || true
  echo "✗ 构建失败，完整日志在 target/build.log。" >&2
  exit 1
}
