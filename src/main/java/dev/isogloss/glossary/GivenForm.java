package dev.isogloss.glossary;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A form of a term that the glossary gives, written {@code gen=…} or {@code gen.pl=…}.
 *
 * @param text the whole term in that form
 */
public record GivenForm(Case grammaticalCase, Number number, String text) {
  private static final Map<String, Case> CASES =
      Map.of(
          "nom", Case.NOMINATIVE,
          "gen", Case.GENITIVE,
          "dat", Case.DATIVE,
          "acc", Case.ACCUSATIVE,
          "ins", Case.INSTRUMENTAL,
          "pre", Case.PREPOSITIONAL,
          "loc", Case.PREPOSITIONAL);
  private static final String PLURAL = ".pl";

  /** The way to write a form, for messages. */
  public static final String SYNTAX =
      "Write a case (nom, gen, dat, acc, ins, pre), “.pl” for the plural, “=” and the form.";

  /** The form that is written so; empty where it cannot be read. */
  public static Optional<GivenForm> parse(String written) {
    int equals = written.indexOf('=');
    return equals < 0
        ? Optional.empty()
        : of(written.substring(0, equals), written.substring(equals + 1));
  }

  /** The form of a slot such as {@code gen} or {@code gen.pl}. */
  public static Optional<GivenForm> of(String slot, String form) {
    String name = slot.strip().toLowerCase(Locale.ROOT);
    Number number = name.endsWith(PLURAL) ? Number.PLURAL : Number.SINGULAR;
    String bare =
        number == Number.PLURAL ? name.substring(0, name.length() - PLURAL.length()) : name;
    Case grammaticalCase = CASES.get(bare);
    String text = form.strip();
    return grammaticalCase == null || text.isEmpty()
        ? Optional.empty()
        : Optional.of(new GivenForm(grammaticalCase, number, text));
  }

  /** The slot as glossary files name it. */
  public String slot() {
    String name = grammaticalCase.name().toLowerCase(Locale.ROOT).substring(0, 3);
    return number == Number.PLURAL ? name + PLURAL : name;
  }

  /** As {@link #parse} reads it. */
  public String written() {
    return slot() + "=" + text;
  }
}
