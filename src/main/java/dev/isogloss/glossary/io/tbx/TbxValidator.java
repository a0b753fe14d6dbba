package dev.isogloss.glossary.io.tbx;

import dev.isogloss.glossary.io.Choices;
import dev.isogloss.glossary.io.GlossaryIssue.Rule;
import dev.isogloss.glossary.io.IssueLog;
import dev.isogloss.glossary.io.tbx.TbxCategories.Category;
import dev.isogloss.glossary.io.tbx.TbxCategories.Level;
import dev.isogloss.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds elements against the core structure and the declared dialect. */
final class TbxValidator {
  /** Elements whose data category is an attribute. */
  private static final Set<String> TYPED =
      Set.of("admin", "adminNote", "descrip", "descripNote", "termNote", "transac", "transacNote");

  /** Elements whose data categories the dialects list. */
  private static final Set<String> CATEGORIES =
      Set.of("admin", "descrip", "termNote", "transac", "transacNote", "ref", "xref");

  private final TbxStructure structure;
  private final @Nullable TbxCategories categories;
  private final IssueLog log;

  /**
   * @param categories null where all data categories are permitted
   */
  TbxValidator(TbxStructure structure, @Nullable TbxCategories categories, IssueLog log) {
    this.structure = structure;
    this.categories = categories;
    this.log = log;
  }

  /** Checks all within the root; the entries, hollow here, are checked one by one. */
  void root(TbxNode root) {
    content(root, null);
  }

  /** Checks an entry with all that is in it. */
  void entry(TbxNode entry) {
    content(entry, Level.ENTRY);
  }

  /**
   * Checks what is in an element, level by level.
   *
   * @param level null outside the entries, where any data category may be
   */
  private void content(TbxNode node, @Nullable Level level) {
    TbxStructure.Content content = structure.content(node.name());
    if (content == null) {
      return;
    }
    text(node, content);
    for (int i = 0; i < node.children().size(); i++) {
      TbxNode child = node.children().get(i);
      if (!content.children().contains(child.name())) {
        wrongPlace(node, child, content);
        continue;
      }
      leader(node, child, i, content.leader());
      type(child);
      Level inner = inner(child, level);
      if (inner != null) {
        category(node, child, inner);
      }
      content(child, inner);
    }
    if (node.children().isEmpty() && content.leader() != null) {
      structure(node, "<%s> needs <%s> in it.".formatted(node.name(), content.leader()));
    }
  }

  /** The level of what is in an element; version 2 has other names for the same. */
  private static @Nullable Level inner(TbxNode node, @Nullable Level outer) {
    return switch (node.name()) {
      case "langSec", "langSet" -> Level.LANGUAGE;
      case "termSec", "tig", "ntig" -> Level.TERM;
      default -> outer;
    };
  }

  private void text(TbxNode node, TbxStructure.Content content) {
    Span stray = content.text() ? null : node.firstText();
    if (stray != null) {
      log.add(
          stray,
          Rule.SYNTAX,
          "Text does not belong directly in <%s>. Remove it, or wrap it in %s."
              .formatted(node.name(), shown(content.children())));
    }
  }

  private void wrongPlace(TbxNode parent, TbxNode child, TbxStructure.Content content) {
    structure(
        child,
        "%s does not belong in <%s>. Remove it; <%s> holds %s."
            .formatted(
                child.tag().shown(),
                parent.name(),
                parent.name(),
                content.children().isEmpty() ? "text only" : shown(content.children())));
  }

  /** Some elements begin with a certain one, once: a section of a term with the term. */
  private void leader(TbxNode parent, TbxNode child, int index, @Nullable String leader) {
    if (leader == null) {
      return;
    }
    if (index == 0 && !child.isNamed(leader)) {
      structure(
          child,
          "%s comes before <%s> in <%s>. Put <%s> first."
              .formatted(child.tag().shown(), leader, parent.name(), leader));
    } else if (index > 0
        && child.isNamed(leader)
        && parent.children().subList(0, index).stream().anyMatch(n -> n.isNamed(leader))) {
      structure(
          child,
          "<%s> has a second <%s>. Give it a <%s> of its own."
              .formatted(parent.name(), leader, parent.name()));
    }
  }

  private void type(TbxNode child) {
    if (TYPED.contains(child.name()) && child.tag().type() == null) {
      structure(
          child,
          "<%s> has no attribute “type”. Add one that names its data category."
              .formatted(child.name()));
    }
  }

  private void category(TbxNode parent, TbxNode child, Level level) {
    String type = child.tag().type();
    if (categories == null || type == null || !CATEGORIES.contains(child.name())) {
      return;
    }
    Category category = categories.find(child.name(), type);
    if (category == null) {
      structure(
          child,
          "%s is not part of %s. Remove it, or declare the dialect that has it."
              .formatted(child.tag().shown(), categories.dialect()));
      return;
    }
    boolean grouped = category.grouped() && parent.name().endsWith("Grp");
    if (!grouped && !category.levels().contains(level)) {
      structure(
          child,
          "%s does not belong in <%s> in %s. Move it to %s."
              .formatted(
                  child.tag().shown(), parent.name(), categories.dialect(), places(category)));
    }
    value(child, type, category.values());
  }

  /** A category without a list of values takes any. */
  private void value(TbxNode node, String type, Set<String> values) {
    if (!values.isEmpty() && !values.contains(node.text())) {
      log.add(node.inner(), Rule.INVALID_VALUE, Choices.refuse(type, node.text(), values));
    }
  }

  private static String places(Category category) {
    String levels =
        category.levels().stream()
            .map(level -> "the " + level.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    return category.grouped() ? levels + ", or into a group" : levels;
  }

  private void structure(TbxNode at, String message) {
    log.add(at.tag().span(), Rule.SYNTAX, message);
  }

  private static String shown(Set<String> names) {
    return names.stream().map(name -> "<" + name + ">").collect(Collectors.joining(", "));
  }
}
