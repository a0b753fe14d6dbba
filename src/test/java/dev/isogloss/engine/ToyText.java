package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;

/** A text in a language without words, and findings in it that are made by hand. */
record ToyText(SourceText source) {
  static ToyText of(String text) {
    return new ToyText(new SourceText("a.md", text));
  }

  /** The first place of some words. */
  Location at(String words) {
    return at(words, 0);
  }

  /** The first place of some words from an offset on. */
  Location at(String words, int from) {
    int start = source.content().indexOf(words, from);
    return new Location(source, new Span(start, start + words.length()));
  }

  Finding finding(String check, String words) {
    return Finding.of(
        check, Category.LINGUISTIC_GRAMMAR, Severity.MINOR, at(words), Message.of("It is wrong."));
  }

  /** A fix that writes one text for another. */
  Fix fix(Safety safety, String words, String replacement) {
    Edit edit = new Edit(at(words), replacement);
    return new Fix(Message.of("Write «{0}».", replacement), safety, List.of(edit));
  }

  Document document() {
    return Documents.installed().parse(source, FakeLanguage.withCases().locale());
  }

  Report checked(Policy policy, Check... checks) {
    try (Engine engine = engine(checks)) {
      return engine.check(document(), policy);
    }
  }

  static Engine engine(Check... checks) {
    return new Engine(List.of(checks), Glossary.EMPTY, l -> FakeLanguage.withCases());
  }

  static Report report(List<Finding> findings) {
    return new Report(List.of(), findings, List.of(), List.of());
  }
}
