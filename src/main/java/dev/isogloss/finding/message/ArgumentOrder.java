package dev.isogloss.finding.message;

import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Name;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Argument.Term;
import dev.isogloss.finding.message.Argument.Text;
import java.util.Comparator;
import java.util.List;

/** Orders arguments by kind, then by value. */
final class ArgumentOrder {
  private static final Comparator<Place> PLACES =
      Comparator.comparingInt(Place::first).thenComparingInt(Place::last);
  private static final Comparator<Name> NAMES =
      Comparator.comparing(Name::text).thenComparingInt(name -> name.uses().orElse(-1));

  private ArgumentOrder() {}

  static int compare(Argument a, Argument b) {
    if (a instanceof Text one && b instanceof Text other) {
      return lists(one.texts(), other.texts(), Comparator.naturalOrder());
    }
    if (a instanceof Count one && b instanceof Count other) {
      return Integer.compare(one.value(), other.value());
    }
    if (a instanceof Place one && b instanceof Place other) {
      return PLACES.compare(one, other);
    }
    if (a instanceof Term one && b instanceof Term other) {
      return lists(one.names(), other.names(), NAMES);
    }
    return Integer.compare(kind(a), kind(b));
  }

  /** The order of lists: by the first difference, then the shorter first. */
  static <T> int lists(List<T> a, List<T> b, Comparator<? super T> order) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      int difference = order.compare(a.get(i), b.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  private static int kind(Argument argument) {
    return List.of(Text.class, Count.class, Place.class, Term.class).indexOf(argument.getClass());
  }
}
