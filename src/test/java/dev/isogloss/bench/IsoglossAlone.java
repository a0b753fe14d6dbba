package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Isogloss with its defaults and no glossary. Hints do not count; the places of copies do, and so
 * do those that a finding about drift names.
 */
final class IsoglossAlone implements ArticleChecker, AutoCloseable {
  private final Locale language;
  private final Documents documents = Documents.installed();
  private final Engine engine;

  IsoglossAlone(String language) {
    this.language = Locale.forLanguageTag(language);
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> check.info().byDefault())
            .toList();
    this.engine = new Engine(checks, new Glossary(List.of()), new InstalledLanguages());
  }

  @Override
  public List<Place> places(String name, String text) {
    SourceText source = new SourceText(name, text);
    return engine.check(documents.parse(source, language)).findings().stream()
        .filter(f -> f.severity() != Severity.NEUTRAL)
        .flatMap(IsoglossAlone::places)
        .toList();
  }

  @Override
  public List<Place> reports(String name, String text) {
    SourceText source = new SourceText(name, text);
    return engine.check(documents.parse(source, language)).findings().stream()
        .map(f -> new Place(f.at().span().start(), f.at().span().end(), kind(f)))
        .toList();
  }

  private static String kind(Finding finding) {
    return (finding.severity() == Severity.NEUTRAL ? HINT : "") + rule(finding);
  }

  private static Stream<Place> places(Finding finding) {
    Stream<Location> found =
        Stream.concat(Stream.of(finding.at()), finding.copies().stream().map(c -> c.at()));
    return Stream.concat(found, drifting(finding))
        .map(at -> new Place(at.span().start(), at.span().end(), rule(finding)))
        .distinct();
  }

  /** The places that a finding about drift names, be it one itself or speak for one. */
  private static Stream<Location> drifting(Finding finding) {
    boolean names =
        isDrift(finding.check()) || finding.aliases().stream().anyMatch(a -> isDrift(a.check()));
    return finding.related().stream()
        .filter(related -> names && !isEvidence(related, finding))
        .map(Related::at);
  }

  /** Whether it is the place of a finding for which this one speaks, and so its own. */
  private static boolean isEvidence(Related related, Finding finding) {
    return finding.aliases().stream()
        .anyMatch(alias -> MessageText.of(related.message()).startsWith(alias.check() + ": "));
  }

  private static boolean isDrift(String check) {
    return Stream.of("term-drift", "name-", "acronym-", "drift-").anyMatch(check::startsWith);
  }

  /** The check, and the rule in brackets where its message names one. */
  private static String rule(Finding finding) {
    String message = MessageText.of(finding.message());
    int bracket = message.lastIndexOf('[');
    return message.endsWith("]")
        ? finding.check() + " " + message.substring(bracket)
        : finding.check();
  }

  @Override
  public void close() {
    engine.close();
  }
}
