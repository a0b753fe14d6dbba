package dev.isogloss.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds in a class what can be changed, and changes it. */
final class MutationPoints {
  /** What no rule goes by. */
  private static final Set<String> NOT_RULES = Set.of("toString", "hashCode", "values", "$values");

  private MutationPoints() {}

  static List<Mutation> of(byte[] code) {
    ClassNode type = read(code);
    List<Mutation> found = new ArrayList<>();
    for (MethodNode method : type.methods) {
      if (isWritten(type, method)) {
        collect(type, method, found);
      }
    }
    return found;
  }

  private static void collect(ClassNode type, MethodNode method, List<Mutation> found) {
    int line = 0;
    for (int i = 0; i < method.instructions.size(); i++) {
      AbstractInsnNode at = method.instructions.get(i);
      if (at instanceof LineNumberNode number) {
        line = number.line;
      }
      for (Operator operator : Operator.values()) {
        if (operator.fits(method, at)) {
          String name = type.name.replace('/', '.');
          found.add(new Mutation(name, method.name + method.desc, i, operator, line));
        }
      }
    }
  }

  /** Whether a person wrote the method: the compiler makes bridges, tables and lists of enums. */
  private static boolean isWritten(ClassNode type, MethodNode method) {
    boolean made =
        ((method.access & Opcodes.ACC_BRIDGE) | (type.access & Opcodes.ACC_SYNTHETIC)) != 0;
    boolean ofEnum =
        (type.access & Opcodes.ACC_ENUM) != 0
            && (method.name.equals("valueOf") || method.name.equals("<clinit>"));
    return !made && !ofEnum && !NOT_RULES.contains(method.name) && !isOfRecord(method);
  }

  private static boolean isOfRecord(MethodNode method) {
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof InvokeDynamicInsnNode call
          && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")) {
        return true;
      }
    }
    return false;
  }

  /** The class with the change. */
  static byte[] apply(byte[] code, Mutation mutation) {
    ClassNode type = read(code);
    for (MethodNode method : type.methods) {
      if ((method.name + method.desc).equals(mutation.method())) {
        AbstractInsnNode at = method.instructions.get(mutation.instruction());
        mutation.operator().apply(method, at);
      }
    }
    return written(type);
  }

  static ClassNode read(byte[] code) {
    ClassNode type = new ClassNode();
    new ClassReader(code).accept(type, 0);
    return type;
  }

  static byte[] written(ClassNode type) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.accept(writer);
    return writer.toByteArray();
  }
}
