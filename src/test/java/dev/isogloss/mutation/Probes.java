package dev.isogloss.mutation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Tells which lines were reached. Numbers stand for places, which are a class and a line. */
public final class Probes {
  private static final int MOST = 1 << 16;
  private static final boolean[] REACHED = new boolean[MOST];
  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  private Probes() {}

  /** Called by the code with probes. */
  public static void reach(int number) {
    REACHED[number] = true;
  }

  static synchronized int number(String type, int line) {
    return NUMBERS.computeIfAbsent(type + ":" + line, p -> NUMBERS.size());
  }

  /** What was reached since the last call. */
  static synchronized BitSet taken() {
    BitSet taken = new BitSet();
    for (int i = 0; i < NUMBERS.size(); i++) {
      taken.set(i, REACHED[i]);
      REACHED[i] = false;
    }
    return taken;
  }

  /** The numbers of all places of a class. */
  static synchronized BitSet places(String type) {
    BitSet places = new BitSet();
    NUMBERS.forEach((place, number) -> places.set(number, place.startsWith(type + ":")));
    return places;
  }

  /** The class with a probe at each line. */
  static byte[] instrumented(String type, byte[] code) {
    ClassNode read = MutationPoints.read(code);
    for (MethodNode method : read.methods) {
      for (LineNumberNode line : lines(method)) {
        insert(method, line, number(type, line.line));
      }
    }
    return MutationPoints.written(read);
  }

  private static List<LineNumberNode> lines(MethodNode method) {
    List<LineNumberNode> lines = new ArrayList<>();
    for (AbstractInsnNode at : method.instructions) {
      if (at instanceof LineNumberNode line) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Frames point at labels and at what makes an object; a probe comes between neither. */
  private static void insert(MethodNode method, LineNumberNode line, int number) {
    AbstractInsnNode at = line;
    while (at != null && at.getOpcode() < 0) {
      at = at.getNext();
    }
    if (at == null) {
      return;
    }
    InsnList probe = new InsnList();
    probe.add(new LdcInsnNode(number));
    String owner = Probes.class.getName().replace('.', '/');
    probe.add(new MethodInsnNode(Opcodes.INVOKESTATIC, owner, "reach", "(I)V", false));
    if (at.getOpcode() == Opcodes.NEW) {
      method.instructions.insert(at, probe);
    } else {
      method.instructions.insertBefore(at, probe);
    }
  }
}
