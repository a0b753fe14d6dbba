package dev.isogloss.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Loads some classes itself, changed, and leaves the others to its parent. */
final class HouseLoader extends ClassLoader {
  private static final Map<String, byte[]> CODE = new ConcurrentHashMap<>();

  private final Predicate<String> own;
  private final BiFunction<String, byte[], byte[]> change;

  /**
   * @param own which classes it loads itself, by binary name
   * @param change gives the code to load for a name and the compiled code
   */
  HouseLoader(Predicate<String> own, BiFunction<String, byte[], byte[]> change) {
    super(HouseLoader.class.getClassLoader());
    this.own = own;
    this.change = change;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!own.test(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : define(name);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] code = code(name);
    if (code.length == 0) {
      throw new ClassNotFoundException(name);
    }
    byte[] changed = change.apply(name, code);
    return defineClass(name, changed, 0, changed.length);
  }

  /** The compiled code of a class, empty if there is no such class. */
  static byte[] code(String name) {
    return CODE.computeIfAbsent(name, HouseLoader::read);
  }

  private static byte[] read(String name) {
    String resource = name.replace('.', '/') + ".class";
    try (InputStream in = HouseLoader.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
