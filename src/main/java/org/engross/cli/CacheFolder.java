package org.engross.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.engross.store.Store;

/** Where what was made before is kept: in the user's folder for such things, which may be emptied at any time (docs/decisions/0010-store.md). */
final class CacheFolder {
  private static final String PROPERTY = "engross.cache";

  private CacheFolder() {}

  /** The store in the folder given, else where the property {@code engross.cache} says ("off" for none), else where this system has such folders. */
  static Store store(Path given) {
    String said = System.getProperty(PROPERTY);
    if (given == null && "off".equals(said)) {
      return Store.none();
    }
    Path folder = given != null ? given : said != null ? Path.of(said) : ofUser();
    return folder == null ? Store.none() : Store.at(folder);
  }

  /** rule (XDG Base Directory): $XDG_CACHE_HOME where it is an absolute path, else ~/.cache; macOS and Windows have their own places. Null where there is no home. */
  private static Path ofUser() {
    String home = System.getProperty("user.home");
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String named = system.startsWith("windows") ? System.getenv("LOCALAPPDATA") : System.getenv("XDG_CACHE_HOME");
    if (named != null && Path.of(named).isAbsolute()) {
      return Path.of(named, "engross");
    }
    if (home == null || !Path.of(home).isAbsolute()) {
      return null;
    }
    return Path.of(home).resolve(system.startsWith("mac") ? "Library/Caches" : ".cache").resolve("engross");
  }
}
