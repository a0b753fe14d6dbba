package dev.isogloss.document.frontmatter;

import dev.isogloss.document.Notation;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strings of YAML, TOML and JSON, as they are in front matter. */
enum ScalarNotation implements Notation {
  /** Without quotes, in YAML: what would end the scalar or make it no text cannot be written. */
  PLAIN {
    @Override
    @Nullable String written(String text) {
      return ENDS_PLAIN.matcher(text).find() ? null : text;
    }
  },
  /** In single quotes, where a quote is doubled. */
  SINGLE {
    @Override
    @Nullable String written(String text) {
      return text.replace("'", "''");
    }
  },
  /** In single quotes of TOML, which know no escape. */
  LITERAL {
    @Override
    @Nullable String written(String text) {
      return text.contains("'") ? null : text;
    }
  },
  /** In double quotes, where a backslash escapes. */
  DOUBLE {
    @Override
    @Nullable String written(String text) {
      return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
  },
  /** Lines of a block. */
  BLOCK {
    @Override
    @Nullable String written(String text) {
      return text;
    }
  };

  private static final Pattern ENDS_PLAIN =
      Pattern.compile("^[-!&*?|>%@`\"'{}\\[\\],#:]|:(?=\\s|$)|(?<=\\s)#");

  abstract @Nullable String written(String text);

  @Override
  public Optional<String> encode(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return broken ? Optional.empty() : Optional.ofNullable(written(text));
  }
}
