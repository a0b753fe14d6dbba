package dev.isogloss.glossary.io.foreign;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.DidYouMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes the names of columns as the native format has them. */
public final class GivenColumns {
  /** The name of a column that is not read. */
  public static final String NONE = "-";

  private static final List<Meaning> NAMED =
      List.of(
          Meaning.CONCEPT,
          Meaning.KIND,
          Meaning.NOTE,
          Meaning.POS,
          Meaning.GENDER,
          Meaning.ANIMACY,
          Meaning.INDECLINABLE,
          Meaning.CASE,
          Meaning.CONTEXT,
          Meaning.EXCEPT,
          Meaning.ONLY,
          Meaning.STATUS,
          Meaning.KEEP,
          Meaning.TRANSLATABLE,
          Meaning.FORBIDDEN);

  private GivenColumns() {}

  /**
   * What the names say.
   *
   * @throws GlossaryException for a name that no column has, or if none holds terms
   */
  public static List<Header> read(ColumnNames names) {
    List<Header> columns = names.names().stream().map(GivenColumns::column).toList();
    if (columns.stream().noneMatch(Header::holdsTerms)) {
      throw new GlossaryException(
          "--columns", "No column holds terms. Name one by its language, such as en.");
    }
    return columns;
  }

  private static Header column(String name) {
    if (name.equals(NONE) || name.isEmpty()) {
      return Header.NOT_READ;
    }
    Optional<Meaning> fixed = NAMED.stream().filter(m -> m.id().equals(name)).findFirst();
    return fixed
        .map(m -> new Header(m, null))
        .or(() -> terms(name))
        .orElseThrow(() -> unknown(name));
  }

  static Optional<Header> terms(String name) {
    int dot = name.indexOf('.');
    Optional<Locale> language = LanguageTags.parse(dot < 0 ? name : name.substring(0, dot));
    Optional<Status> status =
        dot < 0
            ? Optional.of(Status.PREFERRED)
            : Arrays.stream(Status.values())
                .filter(s -> s.id().equals(name.substring(dot + 1)))
                .findFirst();
    return language.flatMap(l -> status.map(s -> Header.terms(l, s)));
  }

  private static GlossaryException unknown(String name) {
    List<String> known = new ArrayList<>(NAMED.stream().map(Meaning::id).toList());
    return new GlossaryException(
        "--columns",
        ("The column “%s” is unknown.%s Write a language tag, alone or with .admitted, .deprecated"
                + " or .forbidden behind it; %s; or - for a column that is not read.")
            .formatted(name, DidYouMean.ask(name, known), String.join(", ", known)));
  }

  /** The name of a column in the native format. */
  public static String name(Header column) {
    Locale language = column.language();
    if (!column.holdsTerms() || language == null) {
      return NAMED.contains(column.meaning()) ? column.meaning().id() : NONE;
    }
    Status status = column.meaning().status().orElse(Status.PREFERRED);
    String tag = language.toLanguageTag();
    return status == Status.PREFERRED ? tag : tag + "." + status.id();
  }
}
