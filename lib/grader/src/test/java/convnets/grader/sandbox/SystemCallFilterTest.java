package convnets.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Runs the filter as the kernel does, in a few lines. */
class SystemCallFilterTest {
  private static final int X86_64 = 0xC000003E;
  private static final int AARCH64 = 0xC00000B7;
  private static final String ALLOWED = "allowed";
  private static final String REFUSED = "error 1";
  private static final String UNKNOWN = "error 38";

  private static String call(int number, long... arguments) {
    return on(X86_64, number, arguments);
  }

  private static String on(int machine, int number, long... arguments) {
    ByteBuffer data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
    data.putInt(0, number).putInt(4, machine);
    for (int i = 0; i < arguments.length; i++) {
      data.putLong(16 + 8 * i, arguments[i]);
    }
    return run(ByteBuffer.wrap(SystemCallFilter.bytes()).order(ByteOrder.LITTLE_ENDIAN), data);
  }

  private static String run(ByteBuffer program, ByteBuffer data) {
    int loaded = 0;
    while (true) {
      int operation = program.getShort();
      int yes = Byte.toUnsignedInt(program.get());
      int no = Byte.toUnsignedInt(program.get());
      int word = program.getInt();
      boolean holds = switch (operation) {
        case 0x15 -> loaded == word;
        case 0x35 -> Integer.compareUnsigned(loaded, word) >= 0;
        case 0x45 -> (loaded & word) != 0;
        default -> false;
      };
      if (operation == 0x20) {
        loaded = data.getInt(word);
      } else if (operation == 0x06) {
        return word == 0x7FFF0000 ? ALLOWED : "error " + (word & 0xFFFF);
      } else {
        program.position(program.position() + 8 * (holds ? yes : no));
      }
    }
  }

  @Test
  void whatAJvmNeedsIsAllowed() {
    int[] needed = {0, 1, 3, 9, 11, 53, 59, 202, 231, 257, 334};
    for (int number : needed) {
      assertEquals(ALLOWED, call(number), () -> "call " + number);
    }
  }

  @Test
  void socketsProcessesNamespacesAndMountsAreRefused() {
    int[] refused = {41, 42, 49, 57, 58, 101, 165, 272, 308, 310, 321, 323, 425, 434, 447};
    for (int number : refused) {
      assertEquals(REFUSED, call(number), () -> "call " + number);
    }
  }

  @Test
  void aCloneMayBeAThreadOnly() {
    assertEquals(ALLOWED, call(56, 0x3D0F00));
    assertEquals(REFUSED, call(56, 0x01200011));
    assertEquals(UNKNOWN, call(435), "the C library then tries clone");
  }

  @Test
  void noKeyIsPushedIntoATerminal() {
    assertEquals(REFUSED, call(16, 0, 0x5412));
    assertEquals(ALLOWED, call(16, 0, 0x5401));
  }

  @Test
  void otherWaysToNumberCallsAreRefused() {
    assertEquals(REFUSED, on(AARCH64, 0));
    assertEquals(REFUSED, call(0x40000000));
  }
}
