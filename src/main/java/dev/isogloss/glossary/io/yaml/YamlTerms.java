package dev.isogloss.glossary.io.yaml;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.Choices;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.Spaces;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Items;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the terms of an entry: languages, and in each a text, a list, or statuses with either.
 *
 * @param terms takes what is read
 */
record YamlTerms(IssueLog log, List<Term> terms) {
  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::id).toList();

  void read(YamlNode node) {
    for (Entry entry : keys(node, "Write a language tag, a colon and the terms: “ru: …”.")) {
      Optional<Locale> language = LanguageTags.parse(entry.key().text());
      if (language.isPresent()) {
        language(language.get(), entry.value());
      } else {
        log.add(
            entry.key().at(),
            Rule.INVALID_LANGUAGE,
            "“%s” is not a language. %s".formatted(entry.key().text(), LanguageTags.REMEDY));
      }
    }
  }

  private List<Entry> keys(YamlNode node, String remedy) {
    if (node instanceof Keys keys) {
      return keys.entries();
    }
    log.add(node.at(), Rule.SYNTAX, "There are no keys here. " + remedy);
    return List.of();
  }

  private void language(Locale language, YamlNode node) {
    if (!(node instanceof Keys keys)) {
      add(language, Status.PREFERRED, node);
      return;
    }
    for (Entry entry : keys.entries()) {
      String written = entry.key().text();
      Arrays.stream(Status.values())
          .filter(status -> status.id().equals(written))
          .findFirst()
          .ifPresentOrElse(
              status -> add(language, status, entry.value()),
              () ->
                  log.add(
                      entry.key().at(),
                      Rule.INVALID_VALUE,
                      Choices.refuse("status", written, STATUSES)));
    }
  }

  private void add(Locale language, Status status, YamlNode node) {
    if (node instanceof Items items) {
      items.values().forEach(v -> add(language, status, v));
    } else if (node instanceof Scalar scalar) {
      add(language, status, scalar);
    } else {
      log.add(node.at(), Rule.INVALID_VALUE, "There is no term here. Write a text.");
    }
  }

  private void add(Locale language, Status status, Scalar scalar) {
    String text = Spaces.normalize(scalar.text().strip());
    if (text.isEmpty()) {
      log.add(scalar.at(), Rule.EMPTY_VARIANT, "A term is empty. Write it, or remove the key.");
    } else {
      terms.add(Term.of(text, language, status, log.locate(scalar.at())));
    }
  }
}
