package convnets.solutions;

import java.util.LinkedHashMap;
import java.util.Map;

/** What hostile answers to 3.1 do in each of their methods, by name. */
final class Attacks {
  private Attacks() {}

  static final String ENDLESS_CHILD = "try { new ProcessBuilder(\"sleep\", \"600\").inheritIO()"
      + ".start(); } catch (java.io.IOException e) { } for (;;) { }";

  static Map<String, String> all() {
    Map<String, String> attacks = new LinkedHashMap<>();
    endings(attacks);
    floods(attacks);
    forgeries(attacks);
    exceptions(attacks);
    return attacks;
  }

  private static void endings(Map<String, String> attacks) {
    attacks.put("exit", "System.exit(0); throw new IllegalStateException();");
    attacks.put("halt", "Runtime.getRuntime().halt(0); throw new IllegalStateException();");
    attacks.put("endless loop", "for (;;) { }");
    attacks.put(
        "loop that catches everything",
        "for (;;) { try { Thread.sleep(1000); } catch (Throwable t) { } }");
    attacks.put("child process that outlives", ENDLESS_CHILD);
    attacks.put(
        "interrupt of every thread",
        "Thread.getAllStackTraces().keySet().forEach(Thread::interrupt); for (;;) { }");
    attacks.put(
        "threads that linger",
        "for (int i = 0; i < 20; i++) { new Thread(() -> { for (;;) { } }).start(); }"
            + " throw new IllegalStateException();");
  }

  private static void floods(Map<String, String> attacks) {
    attacks.put("endless output", "for (;;) { System.out.println(\"x\".repeat(10000)); }");
    attacks.put(
        "memory bomb",
        "List<long[]> all = new ArrayList<>(); for (;;) { all.add(new long[99999]); }");
    attacks.put("stack overflow", "return $again;");
    attacks.put(
        "huge value",
        "double[] row = new double[9999]; double[][] map = new double[9999][];"
            + " Arrays.fill(map, row); Object value = new double[][][] {map}; return ($type) value;");
    attacks.put("huge message", "throw new IllegalStateException(\"x\".repeat(50_000_000));");
  }

  private static void forgeries(Map<String, String> attacks) {
    attacks.put("garbage in the channel", channel("new byte[100000]"));
    attacks.put(
        "frames of one's own",
        channel("java.nio.ByteBuffer.allocate(13).putInt(4).putInt(99).put((byte) 'r')"
            + ".putInt(5880).array()"));
    attacks.put(
        "input stolen",
        "try (var in = new java.io.FileInputStream("
            + "java.io.FileDescriptor.in)) { in.readAllBytes(); } catch (java.io.IOException e) { }"
            + " throw new IllegalStateException();");
    attacks.put("null", "Object value = null; return ($type) value;");
    attacks.put(
        "reading the tests",
        "try { ClassLoader.getSystemClassLoader().loadClass("
            + "\"convnets.exercises.chapter03.SubsamplingTest\"); System.out.println(\"STOLEN\"); }"
            + " catch (ClassNotFoundException e) { } throw new IllegalStateException();");
  }

  private static void exceptions(Map<String, String> attacks) {
    attacks.put(
        "markup and commands in a message",
        "throw new RuntimeException(\"<script>\\u001b[2J\\u202e\\ud800\");");
    attacks.put(
        "message that never ends",
        "throw new RuntimeException() {" + " public String getMessage() { for (;;) { } } };");
    attacks.put(
        "message that throws",
        "throw new RuntimeException() {"
            + " public String getMessage() { throw this; }"
            + " public StackTraceElement[] getStackTrace() { throw this; } };");
    attacks.put("initializer", "return Trap.$name;");
  }

  private static String channel(String bytes) {
    return "try (var out = new java.io.FileOutputStream(java.io.FileDescriptor.out)) {"
        + " for (int i = 0; i < 50; i++) { out.write(" + bytes + "); } }"
        + " catch (java.io.IOException e) { } throw new IllegalStateException();";
  }

  /** Returns an answer whose every method does this. */
  static String answer(String attack) {
    String subsample = attack
        .replace("$again", "subsample(maps, coefficients, biases)")
        .replace("$type", "double[][][]")
        .replace("$name", "MAPS");
    String connections = attack
        .replace("$again", "connections(maps, height, width)")
        .replace("$type", "Integer")
        .replace("$name", "COUNT");
    return """
        class Subsampling {
          static double[][][] subsample(double[][][] maps, double[] coefficients, double[] biases) {
            %s
          }
          static int connections(int maps, int height, int width) {
            %s
          }
        }
        class Trap {
          static final double[][][] MAPS = new double[0][][];
          static final Integer COUNT = 5880;
          static { System.exit(1); }
        }
        """.formatted(subsample, connections);
  }
}
