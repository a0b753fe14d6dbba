package dev.isogloss.report.html;

import dev.isogloss.text.Sha256;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A style sheet or script that is written into the page. */
record Resource(String content) {
  /** Reads files that lie beside this class, one behind the other. */
  static Resource read(String... names) throws IOException {
    StringBuilder content = new StringBuilder();
    for (String name : names) {
      content.append(text(name));
    }
    return new Resource(content.toString());
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("The program lacks its file " + name + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** How a content security policy names it. */
  String hash() {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content)) + "'";
  }
}
