package dev.isogloss.git;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for. For use by one thread. */
final class Once<T> {
  private final Supplier<T> work;
  private @Nullable T value;

  Once(Supplier<T> work) {
    this.work = work;
  }

  T get() {
    T known = value;
    if (known == null) {
      known = work.get();
      value = known;
    }
    return known;
  }
}
