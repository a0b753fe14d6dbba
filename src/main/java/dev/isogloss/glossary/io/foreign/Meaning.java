package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column or a key of a glossary holds. */
public enum Meaning {
  /** Terms of the source, or of a language that is named. */
  SOURCE,
  /** Terms of the translation. */
  TARGET,
  /** Other renderings that are right. */
  ADMITTED,
  /** Renderings that are wrong in some places. */
  DEPRECATED,
  /** Renderings that are wrong. */
  WRONG,
  /** Terms that stay as they are. */
  KEPT,
  CONCEPT,
  NOTE,
  POS,
  GENDER,
  ANIMACY,
  INDECLINABLE,
  STATUS,
  CASE,
  /** Whether the term stays as it is. */
  KEEP,
  /** Whether it does not. */
  TRANSLATABLE,
  /** Whether the translation is wrong. */
  FORBIDDEN,
  KIND,
  CONTEXT,
  EXCEPT,
  ONLY,
  SOURCE_LANGUAGE,
  TARGET_LANGUAGE,
  NOT_READ;

  /** The name in tables of words. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Meaning> of(String id) {
    return Arrays.stream(values()).filter(m -> m.id().equals(id)).findFirst();
  }

  /** The status of the terms that it holds; empty where it holds none. */
  public Optional<Status> status() {
    return switch (this) {
      case SOURCE, TARGET -> Optional.of(Status.PREFERRED);
      case ADMITTED -> Optional.of(Status.ADMITTED);
      case DEPRECATED -> Optional.of(Status.DEPRECATED);
      case WRONG -> Optional.of(Status.FORBIDDEN);
      case KEPT -> Optional.of(Status.KEEP);
      default -> Optional.empty();
    };
  }
}
