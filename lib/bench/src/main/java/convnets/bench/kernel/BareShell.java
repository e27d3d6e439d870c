package convnets.bench.kernel;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** JShell and nothing else, in this process: the least that a cell can cost. */
public final class BareShell {
  private BareShell() {}

  /** Evaluates each line, a string of JSON, and prints the nanoseconds that it took. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    try (JShell shell = JShell.builder().executionEngine("local").build();
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String cell = new Gson().fromJson(line, String.class);
        long start = System.nanoTime();
        boolean valid =
            shell.eval(cell).stream().allMatch(event -> event.status() == Snippet.Status.VALID);
        out.println(valid ? System.nanoTime() - start : -1);
      }
    }
  }
}
