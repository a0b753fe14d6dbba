package dev.isogloss.mutation;

/**
 * One change of one instruction.
 *
 * @param type the binary name of the class
 * @param method name and descriptor
 * @param instruction the index among the instructions of the method, labels and frames included
 * @param line the line in the source file
 */
record Mutation(String type, String method, int instruction, Operator operator, int line) {
  private static final int PARTS = 5;

  /** For {@link #parse}: one line without a tab. */
  String written() {
    return String.join(
        " ", type, method, Integer.toString(instruction), operator.name(), Integer.toString(line));
  }

  static Mutation parse(String written) {
    String[] parts = written.split(" ");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException(written);
    }
    return new Mutation(
        parts[0],
        parts[1],
        Integer.parseInt(parts[2]),
        Operator.valueOf(parts[3]),
        Integer.parseInt(parts[4]));
  }

  String methodName() {
    return method.substring(0, method.indexOf('('));
  }

  String packageName() {
    return type.substring(0, type.lastIndexOf('.'));
  }

  /** The name of the outermost class. */
  String outerType() {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
  }
}
