#!/usr/bin/env bash
# Prints where the time of a run goes: samples of the distribution by part, as a table.
#
#   reports/profile.sh [OPTION|PATH]...
#
# What is named goes to isogloss check; without anything, corpus/scaling-laws.ru-machine.md with its
# glossary. Samples are taken every 10 ms by Flight Recorder; a sample counts for the innermost part
# whose code is on its stack. Build the distribution first: mvn -q -DskipTests package
set -euo pipefail
export LC_ALL=C.UTF-8
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$home/target/isogloss/bin/isogloss
[ -x "$program" ] || {
  echo "profile.sh: $program is missing; build it with mvn -q -DskipTests package." >&2
  exit 2
}
if [ $# -eq 0 ]; then
  cd "$home"
  set -- corpus/scaling-laws.ru-machine.md --glossary glossaries/machine-learning.csv
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sed 's:<setting name="period">20 ms</setting>:<setting name="period">10 ms</setting>:' \
  "$(dirname "$(dirname "$(readlink -f "$(command -v jfr)")")")/lib/jfr/profile.jfc" >"$work/profile.jfc"
ISOGLOSS_JAVA_OPTS="-XX:StartFlightRecording=filename=$work/run.jfr,settings=$work/profile.jfc -XX:FlightRecorderOptions=stackdepth=128" \
  "$program" check "$@" --fail-on never >"$work/report" 2>"$work/errors" </dev/null
jfr print --events jdk.ExecutionSample --stack-depth 128 "$work/run.jfr" | awk '
  function part(frame) {
    if (frame ~ /morfologik.speller.Speller.find/) return "suggestions of the speller"
    if (frame ~ /MorfologikSpellerRule/) return "unknown words"
    if (frame ~ /JLanguageTool.getAnalyzedSentence/) return "tagging and disambiguation of the rules"
    if (frame ~ /JLanguageTool.<init>|Language.getPatternRules/) return "loading of the rules"
    if (frame ~ /org.languagetool.JLanguageTool/) return "rules"
    if (frame ~ /engine.SecondLook/) return "second look"
    if (frame ~ /drift.DriftFinder/) return "drift"
    if (frame ~ /engine.Prove/) return "proof of the fixes"
    if (frame ~ /glossary.find|glossary.shape/) return "terms"
    if (frame ~ /dev.isogloss.check\./) return "other checks"
    if (frame ~ /dev.isogloss.document\./) return "reading of documents"
    if (frame ~ /InstalledLanguages/) return "loading of the languages"
    if (frame ~ /picocli/ && frame !~ /execute/) return "command line"
    return ""
  }
  /^jdk.ExecutionSample/ { found = ""; samples++; next }
  /line:/ && found == "" { found = part($0) }
  /^}/ { counts[found == "" ? "all else" : found]++ }
  END {
    printf "%d samples, 10 ms each\n\n| part | share |\n|---|--:|\n", samples
    for (name in counts) printf "| %s | %.1f %% |\n", name, 100 * counts[name] / samples | "sort -t\"|\" -k3,3nr"
  }'
