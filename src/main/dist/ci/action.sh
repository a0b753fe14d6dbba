#!/usr/bin/env bash
# The step of action.yml that checks. Reads the inputs from INPUT_… and writes the outputs status
# and sarif to the file GITHUB_OUTPUT. ISOGLOSS names the program.
set -uo pipefail

program=${ISOGLOSS:-$HOME/.isogloss-dist/bin/isogloss}
arguments=()

# Sets words to those of a list: spaces and line ends are between them, commas too where they are asked for.
split() {
  local list=$1
  [ "${2:-}" != , ] || list=${list//,/ }
  # The list has no end mark, so read always reports an end of file.
  read -r -d '' -a words <<<"$list" || true
}

# Adds an option for each word of an input.
each() {
  local word
  split "$2" "${3:-}"
  for word in ${words[@]+"${words[@]}"}; do
    arguments+=("$1" "$word")
  done
}

# Adds an option unless its input is empty.
one() {
  [ -z "$2" ] || arguments+=("$1" "$2")
}

folder=${INPUT_WORKING_DIRECTORY:-.}
if ! cd -- "$folder" 2>/dev/null; then
  echo "isogloss: the input working-directory names $folder, which is no folder; correct it." >&2
  [ -z "${GITHUB_OUTPUT:-}" ] || echo "status=2" >>"$GITHUB_OUTPUT"
  exit 2
fi

one --config "${INPUT_CONFIG:-}"
each --glossary "${INPUT_GLOSSARY:-}"
each --select "${INPUT_SELECT:-}" ,
each --ignore "${INPUT_IGNORE:-}" ,
one --fail-on "${INPUT_FAIL_ON:-}"
one --min-score "${INPUT_MIN_SCORE:-}"
one --baseline "${INPUT_BASELINE:-}"
[ "${INPUT_RATCHET:-false}" != true ] || arguments+=(--ratchet)
one --diff-base "${INPUT_DIFF_BASE:-}"
split "${INPUT_ARGS:-}"
arguments+=(${words[@]+"${words[@]}"})

sarif=${INPUT_SARIF:-}
[ -n "$sarif" ] || [ "${INPUT_UPLOAD_SARIF:-false}" != true ] || sarif=isogloss.sarif
[ -z "$sarif" ] || arguments+=(--format sarif --output "$sarif")
[ "${INPUT_SUMMARY:-true}" != true ] || [ -z "${GITHUB_STEP_SUMMARY:-}" ] ||
  arguments+=(--format markdown --output "$GITHUB_STEP_SUMMARY")
arguments+=(--format "${INPUT_FORMAT:-github}")
one --output "${INPUT_OUTPUT:-}"

split "${INPUT_PATHS:-}"
"$program" check "${arguments[@]}" -- ${words[@]+"${words[@]}"}
status=$?

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  echo "status=$status" >>"$GITHUB_OUTPUT"
  # Other steps run in the workspace.
  case $sarif in
    '' | /*) place=$sarif ;;
    *) place=${folder%/}/$sarif && place=${place#./} ;;
  esac
  [ -z "$sarif" ] || [ ! -f "$sarif" ] || echo "sarif=$place" >>"$GITHUB_OUTPUT"
fi
exit "$status"
