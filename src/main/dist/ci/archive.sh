#!/bin/sh
# Writes the archive of loaded classes anew, with which Isogloss starts sooner. It serves only the
# Java that wrote it and the folder where it was written, so run this after either has changed.
#   archive.sh TEXT
# TEXT is a text whose check loads what a usual check loads; ISOGLOSS_JAVA or JAVA_HOME as ever.
set -eu
[ $# -eq 1 ] || {
  echo 'archive.sh: name a text to check.' >&2
  exit 2
}
home=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd -P)
java=${ISOGLOSS_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/}java}
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.version = //p')
archive=$home/lib/isogloss-$version.jsa
rm -f "$archive"
ISOGLOSS_JAVA_OPTS="-XX:ArchiveClassesAtExit=$archive" \
  "$home/bin/isogloss" check --fail-on never -- "$1" >/dev/null
[ -f "$archive" ] || {
  echo "archive.sh: $java has written no archive; Isogloss works without it." >&2
  exit 1
}
