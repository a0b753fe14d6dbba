package dev.isogloss.glossary.io.tbx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The core structure of TBX 2 (martif) and 3 (tbx): which element may be in which. */
final class TbxStructure {
  private static final Set<String> INLINE =
      Set.of("hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it", "ut");
  private static final String AUXILIARY =
      "descrip descripGrp admin adminGrp transacGrp note ref xref";
  private static final String NOTES = "admin adminGrp transacGrp note ref xref";
  private static final TbxStructure VERSION_2 = version2();
  private static final TbxStructure VERSION_3 = version3();

  /**
   * What an element holds.
   *
   * @param children the elements that may be in it
   * @param text whether text may be in it
   * @param leader the element that comes first and only once; null for no such
   */
  record Content(Set<String> children, boolean text, @Nullable String leader) {}

  private final Map<String, Content> elements = new HashMap<>();

  private TbxStructure() {}

  /** The structure below a root element; null if it is not the root of TBX. */
  static @Nullable TbxStructure of(String root) {
    return switch (root) {
      case "martif" -> VERSION_2;
      case "tbx" -> VERSION_3;
      default -> null;
    };
  }

  static boolean isEntry(String name) {
    return name.equals("conceptEntry") || name.equals("termEntry");
  }

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  /** What an element holds; null if the structure does not know it. */
  @Nullable Content content(String element) {
    return elements.get(element);
  }

  private static TbxStructure version2() {
    TbxStructure core = common();
    core.holds("martif", "martifHeader text");
    core.holds("martifHeader", "fileDesc encodingDesc revisionDesc");
    core.holds("body", "termEntry");
    core.holds("back", "refObjectList");
    core.holds("refObjectList", "refObject");
    core.holds("termEntry", AUXILIARY + " langSet");
    core.holds("langSet", AUXILIARY + " tig ntig");
    core.leads("tig", "term", "termNote termNoteGrp " + AUXILIARY);
    core.leads("ntig", "termGrp", AUXILIARY);
    core.leads("termGrp", "term", "termNote termNoteGrp termCompList");
    core.holds("termCompList", AUXILIARY + " termComp termCompGrp");
    core.leads("termCompGrp", "termComp", "termNote termNoteGrp " + NOTES);
    core.text("termComp");
    return core;
  }

  private static TbxStructure version3() {
    TbxStructure core = common();
    core.holds("tbx", "tbxHeader text");
    core.holds("tbxHeader", "fileDesc encodingDesc revisionDesc");
    core.holds("body", "conceptEntry");
    core.holds("back", "refObjectSec");
    core.holds("refObjectSec", "refObject");
    core.holds("conceptEntry", AUXILIARY + " langSec");
    core.holds("langSec", AUXILIARY + " termSec");
    core.leads("termSec", "term", "termNote termNoteGrp " + AUXILIARY);
    return core;
  }

  private static TbxStructure common() {
    TbxStructure core = new TbxStructure();
    core.holds("fileDesc", "titleStmt publicationStmt sourceDesc");
    core.holds("titleStmt", "title note");
    core.holds("publicationStmt", "p");
    core.holds("sourceDesc", "p");
    core.holds("encodingDesc", "p");
    core.holds("revisionDesc", "change");
    core.holds("change", "p");
    core.holds("text", "body back");
    core.holds("refObject", "itemSet itemGrp item");
    core.holds("itemSet", "itemGrp item");
    core.leads("itemGrp", "item", "note ref xref");
    core.leads("descripGrp", "descrip", "descripNote " + NOTES);
    core.leads("adminGrp", "admin", "adminNote note ref xref");
    core.leads("transacGrp", "transac", "transacNote date note ref xref");
    core.leads("termNoteGrp", "termNote", NOTES);
    core.text("title", "p", "item", "term", "termNote", "descrip", "descripNote", "admin");
    core.text("adminNote", "transac", "transacNote", "date", "note", "ref", "xref");
    INLINE.forEach(core::text);
    return core;
  }

  private void holds(String element, String children) {
    elements.put(element, new Content(names(children), false, null));
  }

  private void leads(String element, String leader, String others) {
    elements.put(element, new Content(names(leader + " " + others), false, leader));
  }

  private void text(String... names) {
    for (String element : names) {
      elements.put(element, new Content(new TreeSet<>(INLINE), true, null));
    }
  }

  private static Set<String> names(String list) {
    return new LinkedHashSet<>(Arrays.asList(list.split(" ")));
  }
}
