#!/usr/bin/env bash
# Compares the wall time of one check with that of LanguageTool's own command line on the same file.
#
#   reports/speed.sh [FILE [GLOSSARY]]
#
# Runs the programs in turn, five times each, and writes the medians and their ratio to
# reports/speed.md. RUNS sets another number of runs, SPEED_LANG another language than ru.
# Build the distribution first: mvn -q -DskipTests package
set -euo pipefail
export LC_ALL=C.UTF-8

start=$PWD
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
  echo "speed.sh: $1" >&2
  exit 2
}

# The path of a file that was named from the folder where the script was called.
from_start() {
  case $1 in
    /*) echo "$1" ;;
    *) realpath --relative-to=. "$start/$1" ;;
  esac
}

# The version that a property of the project's pom.xml holds.
version_of() {
  sed -n "s:.*<$1.version>\(.*\)</$1.version>.*:\1:p" pom.xml
}

file=${1:+$(from_start "$1")}
file=${file:-corpus/scaling-laws.ru-machine.md}
glossary=${2:+$(from_start "$2")}
glossary=${glossary:-glossaries/machine-learning.csv}
runs=${RUNS:-5}
language=${SPEED_LANG:-ru}
program=target/isogloss/bin/isogloss
languagetool=target/languagetool
times=target/speed
report=reports/speed.md

[ -x "$program" ] || fail "$program is missing; build it with mvn -q -DskipTests package."
[ -r "$file" ] || fail "$file cannot be read; name another file as the first argument."
[ -r "$glossary" ] || fail "$glossary cannot be read; name another glossary as the second argument."

if [ ! -f "$languagetool/complete" ]; then
  mvn -B -ntp -q -f reports/speed.pom.xml \
    "-Dlanguagetool.version=$(version_of languagetool)" \
    "org.apache.maven.plugins:maven-dependency-plugin:$(version_of maven-dependency-plugin):copy-dependencies" \
    -DincludeScope=runtime "-DoutputDirectory=$PWD/$languagetool"
  touch "$languagetool/complete"
fi

java=${ISOGLOSS_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}

run_isogloss() {
  "$program" check "$file" --glossary "$glossary" --fail-on never
}

run_languagetool() {
  "$java" -cp "$languagetool/*" org.languagetool.commandline.Main -l "$language" "$file"
}

run_languagetool_tuned() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$languagetool/*" org.languagetool.commandline.Main -l "$language" "$file"
}

# Adds the wall time of one run, in milliseconds, to the program's list.
measure() {
  local before after
  before=$EPOCHREALTIME
  "run_$1" >"$times/$1.out" 2>"$times/$1.err" </dev/null ||
    fail "the run of $1 failed; see $times/$1.err."
  after=$EPOCHREALTIME
  echo $(((${after/./} - ${before/./}) / 1000)) >>"$times/$1.ms"
}

median() {
  sort -n "$times/$1.ms" | sed -n "$(((runs + 1) / 2))p"
}

# The list of a program's times in seconds.
seconds() {
  awk '{ printf "%s%.2f", (NR > 1 ? ", " : ""), $1 / 1000 }' "$times/$1.ms"
}

row() {
  local name=$1 title=$2
  awk -v title="$title" -v median="$(median "$name")" -v ours="$(median isogloss)" \
    -v all="$(seconds "$name")" \
    'BEGIN { printf "| %s | %.2f s | %s | %.2f |\n", title, median / 1000, all, ours / median }'
}

write_report() {
  cat <<END
# Speed

Wall time of a whole process that checks \`$file\` ($(wc -w <"$file") words, $(wc -c <"$file") bytes),
median of $runs runs in turn. Made by \`reports/speed.sh\` on $(nproc) cores with
$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/Java \1/p').

| program | median | runs in seconds | Isogloss takes, as a share |
|---|---|---|---|
$(row isogloss "\`isogloss check\` with \`$glossary\`")
$(row languagetool "LanguageTool $(version_of languagetool), \`org.languagetool.commandline.Main -l $language\`")
$(row languagetool_tuned "the same with the Java options of Isogloss's launcher")
END
}

rm -rf "$times"
mkdir -p "$times"
for ((i = 1; i <= runs; i++)); do
  measure isogloss
  measure languagetool
  measure languagetool_tuned
done
write_report | tee "$report"
