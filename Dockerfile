# syntax=docker/dockerfile:1
# An image with Isogloss and the parts of Java that it needs:
#   docker build -t isogloss . && docker run --rm -v "$PWD:/work" isogloss check docs
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
COPY corpus corpus
COPY glossaries glossaries
COPY LICENSE ./
# The archive of loaded classes serves only the Java that wrote it and the place where it was
# written, so it is written anew in the last stage.
RUN mvn -B -ntp -q -DskipTests package \
  && rm -f target/isogloss/lib/*.jsa \
  && src/main/dist/ci/runtime.sh target/isogloss/jre

FROM debian:bookworm-slim
ENV LANG=C.UTF-8 ISOGLOSS_JAVA=/opt/isogloss/jre/bin/java
COPY --from=build /src/target/isogloss /opt/isogloss
COPY corpus/scaling-laws.ru-machine.md /tmp/warm.md
RUN ln -s /opt/isogloss/bin/isogloss /usr/local/bin/isogloss \
  && /opt/isogloss/ci/archive.sh /tmp/warm.md \
  && rm /tmp/warm.md \
  && useradd --create-home isogloss
USER isogloss
WORKDIR /work
ENTRYPOINT ["isogloss"]
CMD ["--help"]
