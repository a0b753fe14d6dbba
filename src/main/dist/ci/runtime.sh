#!/bin/sh
# Makes a Java runtime with the modules that Isogloss needs, in the folder that is named.
#   runtime.sh FOLDER
# JAVA_HOME names the JDK 17 or newer to take them from; else the jlink of PATH does.
set -eu
[ $# -eq 1 ] || {
  echo 'runtime.sh: name the folder for the runtime.' >&2
  exit 2
}
jlink=jlink
[ -z "${JAVA_HOME:-}" ] || jlink=$JAVA_HOME/bin/jlink
exec "$jlink" \
  --add-modules java.base,java.logging,java.management,java.naming,java.sql,java.xml,jdk.charsets,jdk.unsupported,jdk.zipfs \
  --generate-cds-archive --strip-debug --no-header-files --no-man-pages --compress=2 --output "$1"
