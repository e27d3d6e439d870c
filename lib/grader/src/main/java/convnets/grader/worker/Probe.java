package convnets.grader.worker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Tries what an answer might try, in a worker's place, and prints what it could do: only this shows
 * how strong a sandbox is.
 *
 * <p>Each of the six tries is one word on standard output if it succeeded: {@value #WRITE}, {@value
 * #NETWORK}, {@value #PROCESS}, {@value #TESTS}, {@value #JUDGE}, {@value #THREADS}. The last word
 * is {@value #END}.
 */
public final class Probe {
  /** It could write into the file system's root. */
  public static final String WRITE = "write";

  /** It reached a socket of the judge. */
  public static final String NETWORK = "network";

  /** It could start a process. */
  public static final String PROCESS = "process";

  /** It could read a folder of tests. */
  public static final String TESTS = "tests";

  /** It could see the judge's process. */
  public static final String JUDGE = "judge";

  /** It could start as many threads as it liked. */
  public static final String THREADS = "threads";

  /** It tried all. */
  public static final String END = "end";

  private static final int MANY = 400;
  private static final int MILLIS = 2000;

  private Probe() {}

  /**
   * Tries all.
   *
   * @param arguments the port on which the judge listens, its process's number and start in
   *     milliseconds, then folders of tests
   */
  public static void main(String[] arguments) {
    List<String> done = new ArrayList<>();
    add(done, WRITE, writes(Path.of("/")));
    add(done, NETWORK, reaches(Integer.parseInt(arguments[0])));
    add(done, PROCESS, starts());
    add(done, TESTS, Arrays.stream(arguments).skip(3).anyMatch(path -> reads(Path.of(path))));
    add(done, JUDGE, sees(Long.parseLong(arguments[1]), Long.parseLong(arguments[2])));
    add(done, THREADS, threads());
    done.add(END);
    System.out.println(String.join(" ", done));
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void add(List<String> done, String what, boolean could) {
    if (could) {
      done.add(what);
    }
  }

  private static boolean writes(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "probe", null));
      return true;
    } catch (IOException | SecurityException refused) {
      return false;
    }
  }

  private static boolean reaches(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static boolean starts() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    try {
      new ProcessBuilder(java, "-version").start().destroyForcibly();
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** Who may only pass through a folder can still read the files whose names he knows. */
  private static boolean reads(Path tests) {
    return Files.isReadable(tests) || Files.isExecutable(tests);
  }

  private static boolean sees(long pid, long start) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().startInstant())
        .filter(instant -> instant.toEpochMilli() == start)
        .isPresent();
  }

  private static boolean threads() {
    CountDownLatch end = new CountDownLatch(1);
    try {
      for (int i = 0; i < MANY; i++) {
        Thread thread = new Thread(null, () -> await(end), "probe", 1 << 16);
        thread.setDaemon(true);
        thread.start();
      }
      return true;
    } catch (OutOfMemoryError refused) {
      return false;
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
