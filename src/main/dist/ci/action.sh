#!/usr/bin/env bash
# The step of action.yml that checks. Reads the inputs from INPUT_… and writes the outputs status
# and sarif to the file GITHUB_OUTPUT. ISOGLOSS names the program.
set -uo pipefail

program=${ISOGLOSS:-$HOME/.isogloss-dist/bin/isogloss}
arguments=()

# Adds an option for each word of an input.
each() {
  local option=$1 words word
  read -r -a words <<<"$2"
  for word in ${words[@]+"${words[@]}"}; do
    arguments+=("$option" "$word")
  done
}

# Adds an option unless its input is empty.
one() {
  [ -z "$2" ] || arguments+=("$1" "$2")
}

one --config "${INPUT_CONFIG:-}"
each --glossary "${INPUT_GLOSSARY:-}"
one --fail-on "${INPUT_FAIL_ON:-}"
one --baseline "${INPUT_BASELINE:-}"
one --diff-base "${INPUT_DIFF_BASE:-}"

sarif=${INPUT_SARIF:-}
[ -n "$sarif" ] || [ "${INPUT_UPLOAD_SARIF:-false}" != true ] || sarif=isogloss.sarif
[ -z "$sarif" ] || arguments+=(--format sarif --output "$sarif")
[ "${INPUT_SUMMARY:-true}" != true ] || [ -z "${GITHUB_STEP_SUMMARY:-}" ] ||
  arguments+=(--format markdown --output "$GITHUB_STEP_SUMMARY")
arguments+=(--format "${INPUT_FORMAT:-github}")
one --output "${INPUT_OUTPUT:-}"

read -r -a paths <<<"${INPUT_PATHS:-}"
"$program" check "${arguments[@]}" -- ${paths[@]+"${paths[@]}"}
status=$?

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "status=$status" >>"$GITHUB_OUTPUT"
  [ -z "$sarif" ] || [ ! -f "$sarif" ] || echo "sarif=$sarif" >>"$GITHUB_OUTPUT"
fi
exit "$status"
