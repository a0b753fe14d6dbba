package dev.isogloss.bench;

import dev.isogloss.bench.Accuracy.Gold;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.eval.Evaluation;
import dev.isogloss.eval.GoldItem;
import dev.isogloss.eval.GoldReader;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** What LanguageTool reports on the prose of an annotated article, as findings. */
final class LanguageToolFindings {
  private LanguageToolFindings() {}

  static Evaluation evaluate(Gold gold) {
    SourceText article = Accuracy.read(gold.article());
    List<GoldItem> items = new GoldReader(Accuracy.read(gold.annotation()), article).read();
    int first = items.stream().mapToInt(i -> i.at().start().line()).min().orElse(0);
    int last = items.stream().mapToInt(i -> i.at().start().line()).max().orElse(0);
    List<Finding> findings =
        findings(article).stream()
            .filter(f -> f.at().start().line() >= first && f.at().start().line() <= last)
            .toList();
    return new Evaluation(items, findings, List.of(), Set.of());
  }

  private static List<Finding> findings(SourceText article) {
    var locale = new TextLanguage(new InstalledLanguages()).of(article.content());
    Document document = Documents.installed().parse(article, locale);
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(locale.getLanguage()));
    List<Finding> findings = new ArrayList<>();
    for (Segment segment : document.segments()) {
      try {
        for (RuleMatch match : tool.check(segment.text())) {
          Span at = new Span(match.getFromPos(), match.getToPos());
          findings.add(
              Finding.of(
                  match.getRule().getId(),
                  category(match),
                  Severity.MINOR,
                  document.locate(segment, at),
                  Message.plain(match.getMessage())));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return findings;
  }

  private static Category category(RuleMatch match) {
    return switch (match.getRule().getLocQualityIssueType()) {
      case Misspelling -> Category.LINGUISTIC_SPELLING;
      case Typographical, Whitespace -> Category.LOCALE_TYPOGRAPHY;
      case Duplication -> Category.LINGUISTIC_DUPLICATION;
      case Style -> Category.STYLE_AWKWARD;
      default -> Category.LINGUISTIC_GRAMMAR;
    };
  }
}
