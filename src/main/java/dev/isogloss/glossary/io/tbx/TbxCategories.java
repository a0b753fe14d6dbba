package dev.isogloss.glossary.io.tbx;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data categories that a dialect of TBX permits. */
final class TbxCategories {
  /** Where a data category is. */
  enum Level {
    ENTRY,
    LANGUAGE,
    TERM
  }

  /**
   * A data category.
   *
   * @param levels where it may be
   * @param grouped whether it may be in a group at every level
   * @param values those permitted; empty for free text
   */
  record Category(Set<Level> levels, boolean grouped, Set<String> values) {}

  private static final String MODULES = "http://www.tbxinfo.net/ns/";
  private static final Set<Level> ANYWHERE = EnumSet.allOf(Level.class);
  private static final Set<Level> TERM = EnumSet.of(Level.TERM);
  private static final TbxCategories BASIC = basic();
  private static final TbxCategories MIN = min();

  private final String dialect;
  private final Map<String, Category> byKey = new HashMap<>();
  private final Map<String, String> carriers = new HashMap<>();

  private TbxCategories(String dialect) {
    this.dialect = dialect;
  }

  /** The categories of a declared dialect; null for one that permits all. */
  static @Nullable TbxCategories of(@Nullable String type) {
    if (type == null) {
      return null;
    }
    return type.startsWith(BASIC.dialect) ? BASIC : type.startsWith(MIN.dialect) ? MIN : null;
  }

  /**
   * The core element that stands for an element of the style DCT, in which a data category is an
   * element of a module's namespace; null for any other.
   */
  static @Nullable String carrier(@Nullable String namespace, String name) {
    return namespace != null && namespace.startsWith(MODULES) ? BASIC.carriers.get(name) : null;
  }

  String dialect() {
    return dialect;
  }

  /** The category of an element; null if the dialect lacks it. */
  @Nullable Category find(String element, String type) {
    return byKey.get(element + "/" + type);
  }

  private static TbxCategories basic() {
    TbxCategories all = statusAndPartOfSpeech("TBX-Basic");
    all.put("termNote", "grammaticalGender", TERM, "masculine feminine neuter other");
    all.put("termNote", "geographicalUsage", TERM, "");
    all.put("termNote", "termLocation", TERM, "");
    all.put("termNote", "termType", TERM, "abbreviation acronym fullForm shortForm variant phrase");
    all.put("descrip", "definition", EnumSet.of(Level.ENTRY, Level.LANGUAGE), "");
    all.put("descrip", "context", TERM, "");
    all.put("admin", "projectSubset", ANYWHERE, "");
    all.putGrouped("admin", "source", TERM);
    all.put("transac", "transactionType", ANYWHERE, "creation origination modification");
    all.put("transacNote", "responsibility", ANYWHERE, "");
    all.put("ref", "crossReference", ANYWHERE, "");
    all.put("xref", "externalCrossReference", ANYWHERE, "");
    all.put("xref", "xGraphic", ANYWHERE, "");
    return all;
  }

  private static TbxCategories min() {
    return statusAndPartOfSpeech("TBX-Min");
  }

  private static TbxCategories statusAndPartOfSpeech(String dialect) {
    TbxCategories all = new TbxCategories(dialect);
    all.put("termNote", "partOfSpeech", TERM, "noun verb adjective adverb properNoun other");
    for (String status : List.of("administrativeStatus", "usageStatus")) {
      all.put("termNote", status, TERM, String.join(" ", TbxStatus.names(status)));
    }
    all.put("descrip", "subjectField", EnumSet.of(Level.ENTRY), "");
    all.put("admin", "customerSubset", ANYWHERE, "");
    return all;
  }

  private void put(String element, String type, Set<Level> levels, String values) {
    add(element, type, new Category(levels, false, names(values)));
  }

  private void putGrouped(String element, String type, Set<Level> levels) {
    add(element, type, new Category(levels, true, Set.of()));
  }

  private void add(String element, String type, Category category) {
    byKey.put(element + "/" + type, category);
    carriers.put(type, element);
  }

  private static Set<String> names(String list) {
    return list.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(list.split(" ")));
  }
}
