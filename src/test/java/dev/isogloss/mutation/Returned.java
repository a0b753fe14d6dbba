package dev.isogloss.mutation;

import static java.util.Map.entry;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Empty values by the type that a method returns. */
final class Returned {
  private static final Map<String, String> EMPTY =
      Map.ofEntries(
          entry("java/util/Optional", "empty"),
          entry("java/util/OptionalInt", "empty"),
          entry("java/util/stream/Stream", "empty"),
          entry("java/util/stream/IntStream", "empty"),
          entry("java/util/List", "of"),
          entry("java/util/Set", "of"),
          entry("java/util/Map", "of"));

  private Returned() {}

  static boolean hasEmpty(Type type) {
    return type.getSort() == Type.OBJECT
        && (EMPTY.containsKey(type.getInternalName()) || isText(type));
  }

  private static boolean isText(Type type) {
    return type.getInternalName().equals("java/lang/String");
  }

  /** Puts the empty value in the place of what lies on the stack. */
  static InsnList empty(Type type) {
    InsnList code = new InsnList();
    code.add(new InsnNode(Opcodes.POP));
    if (isText(type)) {
      code.add(new LdcInsnNode(""));
      return code;
    }
    String owner = type.getInternalName();
    boolean onInterface = !owner.startsWith("java/util/Optional");
    String name = EMPTY.getOrDefault(owner, "");
    String descriptor = "()" + type.getDescriptor();
    code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, onInterface));
    return code;
  }

  /** Puts a number or truth value in the place of what lies on the stack. */
  static InsnList number(int returnOpcode, boolean one) {
    InsnList code = new InsnList();
    boolean wide = returnOpcode == Opcodes.LRETURN || returnOpcode == Opcodes.DRETURN;
    code.add(new InsnNode(wide ? Opcodes.POP2 : Opcodes.POP));
    int zero =
        switch (returnOpcode) {
          case Opcodes.LRETURN -> Opcodes.LCONST_0;
          case Opcodes.DRETURN -> Opcodes.DCONST_0;
          default -> Opcodes.ICONST_0;
        };
    code.add(new InsnNode(one ? zero + 1 : zero));
    return code;
  }
}
