package dev.isogloss.glossary;

import java.util.List;

/**
 * Where an entry decides about a term.
 *
 * @param context words near which alone a wrong term is wrong, in base form; mostly empty
 * @param except words near which a wrong term is right, and phrases of which it may be a part
 * @param only the places to which the entry is limited: globs of paths, endings of file names, or
 *     {@value #HEADINGS}; empty for all
 */
public record Use(List<String> context, List<String> except, List<String> only) {
  /** The place of headings, among those an entry may be limited to. */
  public static final String HEADINGS = "headings";

  /** Of an entry that decides everywhere. */
  public static final Use ANYWHERE = new Use(List.of(), List.of(), List.of());

  public Use {
    context = List.copyOf(context);
    except = List.copyOf(except);
    only = List.copyOf(only);
  }

  Use withContext(List<String> changed) {
    return new Use(changed, except, only);
  }

  /** What both say; where both decide, the first does. */
  public Use or(Use other) {
    return new Use(
        context.isEmpty() ? other.context : context,
        except.isEmpty() ? other.except : except,
        only.isEmpty() ? other.only : only);
  }
}
