#!/usr/bin/env bash
# Compares the time of one check with that of LanguageTool's own command line on the same file, and on
# the tree ../shared/data/elixirschool/lessons/ru where it is at hand.
#
#   reports/speed.sh [ARTICLE GLOSSARY]...
#
# Runs the programs in turn, five times each, and writes the medians and their ratio to
# reports/speed.md; then a tree of 200 articles anew and unchanged, and the report page in Chromium.
# SPEED_ONLY=ci measures these two alone and keeps the rest of the report; SPEED_ONLY=print measures
# articles and the tree, and prints the tables without a change of the report. RUNS sets another number
# of runs, SPEED_TREE another tree, SPEED_LANG another language than ru.
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

articles=("$@")
if [ $# -eq 0 ]; then
  articles=(corpus/scaling-laws.ru-machine.md glossaries/machine-learning.csv)
  # A longer article that is not part of the project, where it is at hand.
  [ ! -r ../shared/corpus/bitter-religion.ru.txt ] ||
    articles+=(../shared/corpus/bitter-religion.ru.txt ../shared/glossary/ai.csv)
else
  for i in "${!articles[@]}"; do
    articles[i]=$(from_start "${articles[i]}")
  done
fi
runs=${RUNS:-5}
language=${SPEED_LANG:-ru}
program=target/isogloss/bin/isogloss
languagetool=target/languagetool
times=target/speed
report=reports/speed.md

((${#articles[@]} % 2 == 0)) || fail "each article needs a glossary; name them in pairs."
[ -x "$program" ] || fail "$program is missing; build it with mvn -q -DskipTests package."
for path in "${articles[@]}"; do
  [ -r "$path" ] || fail "$path cannot be read; name another file."
done

if [ "${SPEED_ONLY:-}" != ci ] && [ ! -f "$languagetool/complete" ]; then
  mvn -B -ntp -q -f reports/speed.pom.xml \
    "-Dlanguagetool.version=$(version_of languagetool)" \
    "org.apache.maven.plugins:maven-dependency-plugin:$(version_of maven-dependency-plugin):copy-dependencies" \
    -DincludeScope=runtime "-DoutputDirectory=$PWD/$languagetool"
  touch "$languagetool/complete"
fi

java=${ISOGLOSS_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}

real=${SPEED_TREE:-../shared/data/elixirschool/lessons/ru}

run_isogloss_tree() {
  "$program" check "$real" --fail-on never
}

run_languagetool_tree() {
  "$java" -cp "$languagetool/*" org.languagetool.commandline.Main -l "$language" -r "$real"
}

run_languagetool_tree_tuned() {
  "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC \
    -cp "$languagetool/*" org.languagetool.commandline.Main -l "$language" -r "$real"
}

# A copy of the tree with a configuration and a full cache.
run_isogloss_again() {
  "$program" check --config "$times/copy/isogloss.yml" --fail-on never
}

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

run_version() {
  "$program" --version
}

# Adds the wall time and the processor time of one run, in seconds, to the program's list.
measure() {
  local TIMEFORMAT='%R %U %S'
  { time "run_$1" >"$times/$1.out" 2>"$times/$1.err" </dev/null; } 2>>"$times/$1.times" ||
    fail "the run of $1 failed; see $times/$1.err."
}

# The median of a program's wall times, or of its processor times.
median() {
  awk -v cpu="${2:-}" '{ print (cpu ? $2 + $3 : $1) }' "$times/$1.times" |
    sort -n | sed -n "$(((runs + 1) / 2))p"
}

row() {
  awk -v title="$2" -v median="$(median "$1")" -v cpu="$(median "$1" cpu)" \
    -v ours="$(median "${3:-isogloss}")" \
    '{ all = all (NR > 1 ? ", " : "") sprintf("%.2f", $1) }
     END { printf "| %s | %.2f s | %.2f s | %s | %.2f |\n", title, median, cpu, all, ours / median }' \
    "$times/$1.times"
}

# Runs the programs in turn on one article and prints its table.
compare() {
  file=$1
  glossary=$2
  rm -rf "$times"
  mkdir -p "$times"
  for ((i = 1; i <= runs; i++)); do
    measure isogloss
    measure languagetool
    measure languagetool_tuned
  done
  cat <<END

## \`$file\`

$(wc -w <"$file") words, $(wc -c <"$file") bytes; all checks, with the glossary \`$glossary\`.

| program | wall time | processor time | wall times of the runs | Isogloss takes, as a share |
|---|---|---|---|---|
$(row isogloss "\`isogloss check\`")
$(row languagetool "LanguageTool $(version_of languagetool)")
$(row languagetool_tuned "the same with the Java options of Isogloss's launcher")
END
}

# Runs the programs in turn on the real tree, and once more on a copy that did not change.
compare_tree() {
  [ -d "$real" ] || return 0
  rm -rf "$times"
  mkdir -p "$times"
  cp -r "$real" "$times/copy"
  "$program" init "$times/copy" >/dev/null
  run_isogloss_again >/dev/null 2>&1 </dev/null
  for ((i = 1; i <= runs; i++)); do
    measure isogloss_tree
    measure languagetool_tree
    measure languagetool_tree_tuned
    measure isogloss_again
  done
  cat <<END

## The tree \`$real\`

$(find "$real" -name '*.md' | wc -l) files, $(find "$real" -name '*.md' -exec cat {} + | wc -c) bytes; all checks, no glossary.

| program | wall time | processor time | wall times of the runs | Isogloss takes, as a share |
|---|---|---|---|---|
$(row isogloss_tree "\`isogloss check\`" isogloss_tree)
$(row languagetool_tree "LanguageTool $(version_of languagetool)" isogloss_tree)
$(row languagetool_tree_tuned "the same with the Java options of Isogloss's launcher" isogloss_tree)
$(row isogloss_again "\`isogloss check\`, unchanged, with its cache" isogloss_again)

Unchanged it takes $(awk -v again="$(median isogloss_again)" -v cold="$(median isogloss_tree)" 'BEGIN { printf "%.1f", 100 * again / cold }') % of the first run.
END
}

# Wall and processor time of one run, in seconds.
timed() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >"$times/tree.out" 2>"$times/tree.err" </dev/null; } 2>&1 |
    awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }'
}

# A tree of articles is checked from nothing, and again, three times in turn.
tree() {
  rm -rf "$times"
  mkdir -p "$times/tree"
  "$java" -cp target/test-classes dev.isogloss.bench.MadeArticles "$times/tree/docs" 200
  cp glossaries/machine-learning.csv "$times/tree/glossary.csv"
  "$program" init "$times/tree" >/dev/null
  for ((i = 1; i <= 3; i++)); do
    rm -rf "$times/tree/.isogloss"
    timed "$program" check --config "$times/tree/isogloss.yml" --fail-on never >>"$times/first"
    cp "$times/tree.out" "$times/tree.first"
    timed "$program" check --config "$times/tree/isogloss.yml" --fail-on never >>"$times/again"
    cmp "$times/tree.out" "$times/tree.first" || fail "the kept results differ."
  done
  paste -d' ' "$times/first" "$times/again" | awk -v words="$(cat "$times"/tree/docs/* | wc -w)" '
    BEGIN {
      print "\n## An unchanged tree\n"
      printf "200 articles of some 1,000 words, %d in all, made of the corpus (`MadeArticles`); all checks,\n", words
      print "with a glossary and a configuration. The second run takes its results from `.isogloss/cache`.\n"
      print "| run | first: wall | first: processor | again: wall | again: processor | share of the wall time | of the processor time |"
      print "|--:|--:|--:|--:|--:|--:|--:|"
    }
    { printf "| %d | %.2f s | %.2f s | %.2f s | %.2f s | %.1f %% | %.1f %% |\n", NR, $1, $2, $3, $4, 100 * $3 / $1, 100 * $4 / $2 }'
}

# The report page in Chromium, where there is one.
page() {
  [ -x "${CHROMIUM:-/usr/bin/chromium}" ] || return 0
  mvn -B -ntp -q -o dependency:build-classpath -Dmdep.includeScope=test \
    -Dmdep.outputFile=target/test-classpath >/dev/null
  printf '\n## The report page\n\n'
  "$java" -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
    dev.isogloss.report.html.PageSpeed
}

processor() {
  sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo 2>/dev/null | sed 1q
}

write_report() {
  cat <<END
# Speed

What a user waits for: wall times of whole processes, from the start of Java to the last line of the
report. Medians of $runs runs in turn, so that whatever else the machine does meets all programs
alike; the processor time depends least on it. The share is ours / theirs: below 1 is quicker.

- Machine: $(nproc) cores, $(processor); $(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo) of memory; $(uname -s).
- Java: $("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p').
- Ours: \`isogloss check ARTICLE --glossary GLOSSARY --fail-on never\`
- LanguageTool: \`java org.languagetool.commandline.Main -l $language ARTICLE\`, with the options
  \`-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\` in the last line of each table.
- To repeat it: \`mvn -q -DskipTests package && reports/speed.sh\`
END
  for ((n = 0; n < ${#articles[@]}; n += 2)); do
    compare "${articles[n]}" "${articles[n + 1]}"
  done
  compare_tree
  for ((i = 1; i <= runs; i++)); do
    measure version
  done
  cat <<END

## A command that needs no rules

\`isogloss --version\`: $(median version) s, and $(median version cpu) s of processor time.
END
}

# The part that needs no LanguageTool. The share of the processor time depends least on the load.
write_ci_report() {
  printf '\n'
  echo "Load of the machine when the following was measured (1, 5, 15 minutes): $(cut -d' ' -f1-3 /proc/loadavg)."
  tree
  page
}

if [ "${SPEED_ONLY:-}" = print ]; then
  write_report
  exit
fi

{
  if [ "${SPEED_ONLY:-}" = ci ]; then
    sed '/^Load of the machine/,$d' "$report" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
  else
    write_report
  fi
  write_ci_report
} | tee "$report.new"
mv "$report.new" "$report"
