package dev.isogloss.glossary.io.yaml;

import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.io.EntryDraft;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.language.LanguageTags;
import dev.isogloss.text.Span;
import dev.isogloss.yaml.YamlNode;
import dev.isogloss.yaml.YamlNode.Entry;
import dev.isogloss.yaml.YamlNode.Keys;
import dev.isogloss.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the forms that an entry gives: languages, and in each slots with a form. */
record YamlForms(IssueLog log, EntryDraft draft) {
  void read(YamlNode node) {
    for (Entry entry : keys(node, "Write a language tag and, below it, “gen: …”.")) {
      Optional<Locale> language = LanguageTags.parse(entry.key().text());
      if (language.isPresent()) {
        keys(entry.value(), GivenForm.SYNTAX).forEach(form -> take(language.get(), form));
      } else {
        log.add(
            entry.key().at(),
            Rule.INVALID_LANGUAGE,
            "“%s” is not a language. %s".formatted(entry.key().text(), LanguageTags.REMEDY));
      }
    }
  }

  private void take(Locale language, Entry entry) {
    Optional<GivenForm> form =
        entry.value() instanceof Scalar scalar
            ? GivenForm.of(entry.key().text(), scalar.text())
            : Optional.empty();
    form.ifPresentOrElse(
        f -> draft.takeForm(language, f),
        () ->
            refuse(
                entry.key().at(),
                "“%s” is not a slot with a form. Write “gen: …” or “gen.pl: …”."
                    .formatted(entry.key().text())));
  }

  private List<Entry> keys(YamlNode node, String remedy) {
    if (node instanceof Keys keys) {
      return keys.entries();
    }
    refuse(node.at(), "There are no keys here. " + remedy);
    return List.of();
  }

  private void refuse(Span at, String message) {
    log.add(at, Rule.INVALID_VALUE, message);
  }
}
