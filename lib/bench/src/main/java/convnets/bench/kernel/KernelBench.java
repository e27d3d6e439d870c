package convnets.bench.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import convnets.bench.Host;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Times a kernel and bare JShell, cell by cell in turn, so that noise meets both; a pause before
 * each keeps what one still compiles in the background out of the other's time.
 */
public final class KernelBench {
  private static final int STARTS = 5;
  private static final int PAUSE_MILLIS = 20;

  /** So many messages leave this client as fast as a page that has been open for a while. */
  private static final int REHEARSED = 200;

  private static final String TENSORS = """
      Tensor row = Tensor.of(Backends.best(), Shape.of(1, 3), 1, 2, 3);
      Tensor column = Tensor.of(Backends.best(), Shape.of(3, 1), 4, 5, 6);
      row.matmul(column)
      """;

  private final List<String> kernel;

  /**
   * What is asked for.
   *
   * @param root the checkout
   * @param kernel the kernel's kernel.json
   * @param json the file to write, or an empty text
   */
  private record Request(String root, String kernel, String json) {}

  /** The part of a kernel.json that starts it. */
  private record Spec(List<String> argv) {}

  private KernelBench(List<String> kernel) {
    this.kernel = kernel;
  }

  /** Reads the request from the first argument, and ends with an exit code of {@code ./course}. */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    Request request = new Gson().fromJson(arguments[0], Request.class);
    Spec spec = new Gson().fromJson(Files.readString(Path.of(request.kernel())), Spec.class);
    Host host = Host.here(Path.of(request.root()));
    KernelTimes times = new KernelBench(spec.argv()).measure();
    System.out.print(host.line() + "\n" + times.text());
    if (!request.json().isEmpty()) {
      Map<String, Object> object = new LinkedHashMap<>(times.json());
      object.put("machine", host);
      String json = new GsonBuilder().setPrettyPrinting().create().toJson(object);
      Files.writeString(Path.of(request.json()), json + "\n");
    }
    System.exit(times.holds() ? 0 : 1);
  }

  private KernelTimes measure() throws IOException, GeneralSecurityException {
    double firstResult = start("1 + 1");
    double firstTensor = start(TENSORS);
    rehearse();
    double[] ours = new double[Cells.ALL];
    double[] bare = new double[Cells.ALL];
    double memory = turns(ours, bare);
    return new KernelTimes(
        median(measured(ours)),
        median(measured(bare)),
        median(measured(differences(ours, bare))),
        Arrays.stream(ours).sum(),
        Arrays.stream(bare).sum(),
        memory,
        firstResult,
        firstTensor);
  }

  private double start(String cell) throws IOException, GeneralSecurityException {
    double[] ages = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      try (KernelProcess process = new KernelProcess(kernel)) {
        process.run(cell);
        ages[i] = process.age().toNanos() * 1e-6;
      }
    }
    return median(ages);
  }

  /** Warms this client on a kernel that is not timed. */
  private void rehearse() throws IOException, GeneralSecurityException {
    try (KernelProcess process = new KernelProcess(kernel)) {
      for (int i = 0; i < REHEARSED; i++) {
        process.run("");
      }
    }
  }

  /** Fills in the times of all cells; returns the kernel's memory after them. */
  private double turns(double[] ours, double[] bare) throws IOException, GeneralSecurityException {
    Process shell = new ProcessBuilder(bareShell())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (KernelProcess process = new KernelProcess(kernel);
        BufferedReader answers = shell.inputReader(StandardCharsets.UTF_8);
        PrintWriter cells = new PrintWriter(shell.outputWriter(StandardCharsets.UTF_8), true)) {
      List<String> all = Cells.all();
      for (int i = 0; i < all.size(); i++) {
        pause();
        cells.println(new Gson().toJson(all.get(i)));
        long nanos = Long.parseLong(answers.readLine());
        if (nanos < 0) {
          throw new IllegalStateException("JShell refuses the cell " + all.get(i));
        }
        bare[i] = nanos * 1e-6;
        pause();
        ours[i] = process.run(all.get(i)).toNanos() * 1e-6;
      }
      return process.residentMemory().orElse(0) * 1e-6;
    } finally {
      shell.destroyForcibly();
    }
  }

  private static void pause() {
    LockSupport.parkNanos(PAUSE_MILLIS * 1_000_000L);
  }

  /** The same JVM with the same flags for its memory. */
  private List<String> bareShell() {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    kernel.stream()
        .filter(word -> word.startsWith("-Xm") || word.endsWith("GC"))
        .forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), BareShell.class.getName()));
    return command;
  }

  private static double[] measured(double[] all) {
    return Arrays.copyOfRange(all, Cells.WARM_UP, Cells.WARM_UP + Cells.MEASURED);
  }

  private static double[] differences(double[] ours, double[] bare) {
    return IntStream.range(0, ours.length).mapToDouble(i -> ours[i] - bare[i]).toArray();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
