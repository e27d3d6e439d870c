package convnets.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import convnets.kernel.KernelSpec;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JupyterLab of this computer with our kernel, in a folder of its own. */
final class JupyterLab implements AutoCloseable {
  private static final String MISSING =
      "skipped: there is no JupyterLab 4 here, so no notebook was opened in it";
  private static final int PATIENCE_SECONDS = 60;
  private static final Gson KEEPING_NULLS = new GsonBuilder().serializeNulls().create();

  private final Path folder;
  private final int port;
  private final String token = UUID.randomUUID().toString();
  private final Process server;
  private String latest = "";

  private JupyterLab(String python, Path folder, Map<String, String> variables) throws IOException {
    this.folder = folder;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<Path> classPath = Stream.of(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator))
        .map(Path::of)
        .toList();
    String home = Path.of("../..").toAbsolutePath().normalize().toString();
    new KernelSpec("Java", classPath, List.of("-Xmx800m", "-Dconvnets.home=" + home), variables)
        .install(folder.resolve("jupyter/kernels"), "java");
    ProcessBuilder builder = new ProcessBuilder(
        python,
        "-m",
        "jupyterlab",
        "--no-browser",
        "--allow-root",
        "--port=" + port,
        "--IdentityProvider.token=" + token,
        "--ServerApp.root_dir=" + Files.createDirectories(folder.resolve("notebooks")));
    for (String place : List.of("DATA", "CONFIG", "RUNTIME")) {
      builder
          .environment()
          .put("JUPYTER_" + place + "_DIR", folder.resolve("jupyter").toString());
    }
    Files.createSymbolicLink(folder.resolve("docs"), Path.of(home, "docs")); // read by chapters
    builder.environment().put("JUPYTER_CONFIG_PATH", home + "/binder/quiet");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("lab.log").toFile());
    server = builder.start();
  }

  /** Starts it, or skips the test aloud where there is none. Kernels find these variables. */
  static JupyterLab start(Path folder, Map<String, String> variables)
      throws IOException, InterruptedException {
    Optional<String> python = python();
    if (python.isEmpty()) {
      System.out.println(MISSING);
    }
    assumeTrue(python.isPresent(), MISSING);
    JupyterLab lab = new JupyterLab(python.orElseThrow(), folder, variables);
    lab.awaitReady();
    return lab;
  }

  private static Optional<String> python() throws IOException, InterruptedException {
    Path ours = Path.of("../../.convnets/jupyter/bin/python").toAbsolutePath().normalize();
    for (String python : List.of(ours.toString(), "python3", "/usr/bin/python3")) {
      try {
        Process asked = new ProcessBuilder(python, "-m", "jupyterlab", "--version")
            .redirectErrorStream(true)
            .start();
        String version = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() == 0 && version.startsWith("4.")) {
          return Optional.of(python);
        }
      } catch (IOException noSuchProgram) {
        // The next one may be there.
      }
    }
    return Optional.empty();
  }

  private void awaitReady() throws IOException, InterruptedException {
    for (int i = 0; i < 10 * PATIENCE_SECONDS && server.isAlive(); i++) {
      if (!answer("api").isEmpty()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    String log = Files.readString(folder.resolve("lab.log"));
    close();
    throw new IllegalStateException("JupyterLab did not start:\n" + log);
  }

  /** Writes a notebook with these cells and returns where it is opened. */
  String notebook(String name, String... cells) throws IOException {
    List<Map<String, Object>> all = Stream.of(cells)
        .map(source -> Map.of(
            "cell_type",
            "code",
            "id",
            UUID.randomUUID().toString().substring(0, 8),
            "metadata",
            Map.of(),
            "execution_count",
            1,
            "outputs",
            List.of(),
            "source",
            source))
        .toList();
    Map<String, Object> kernel = Map.of("display_name", "Java", "language", "java", "name", "java");
    Map<String, Object> notebook = Map.of(
        "cells", all, "metadata", Map.of("kernelspec", kernel), "nbformat", 4, "nbformat_minor", 5);
    return opened(name, new Gson().toJson(notebook));
  }

  /** Copies a chapter, with no cell numbered as run, and returns where it is opened. */
  String chapter(Path file) throws IOException {
    JsonObject chapter = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement cell : chapter.getAsJsonArray("cells")) {
      if (cell.getAsJsonObject().has("execution_count")) {
        cell.getAsJsonObject().add("execution_count", JsonNull.INSTANCE);
      }
    }
    String name = file.getFileName().toString().replace(".ipynb", "");
    return opened(name, KEEPING_NULLS.toJson(chapter));
  }

  private String opened(String name, String notebook) throws IOException {
    latest = name + ".ipynb";
    Files.writeString(folder.resolve("notebooks").resolve(latest), notebook);
    return address("lab/workspaces/" + name + "/tree/" + latest);
  }

  /** Returns whether the notebook that was written last has a kernel, and it has nothing to do. */
  boolean isIdle() {
    String sessions = answer("api/sessions");
    return !sessions.isEmpty()
        && JsonParser.parseString(sessions).getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(session -> session.get("path").getAsString().equals(latest))
            .map(session -> session.getAsJsonObject("kernel").get("execution_state"))
            .anyMatch(state -> state.getAsString().equals("idle"));
  }

  /** Ends all kernels, whose memory the next notebook may need. */
  void endKernels() throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    for (JsonElement session : JsonParser.parseString(answer("api/sessions")).getAsJsonArray()) {
      String id = session.getAsJsonObject().get("id").getAsString();
      URI address = URI.create(address("api/sessions/" + id));
      client.send(HttpRequest.newBuilder(address).DELETE().build(), BodyHandlers.discarding());
    }
  }

  /** Returns what the server says; nothing while it does not. */
  private String answer(String question) {
    try (InputStream said = URI.create(address(question)).toURL().openStream()) {
      return new String(said.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException notYet) {
      return "";
    }
  }

  /** Returns whether a page of this address comes from this server, or from nobody. */
  boolean serves(String address) {
    return address.matches("(?:http|ws)://127\\.0\\.0\\.1:" + port + "/.*|(?:data|blob):.*");
  }

  private String address(String path) {
    return "http://127.0.0.1:%d/%s?token=%s".formatted(port, path, token);
  }

  @Override
  public void close() {
    server.destroy();
    try {
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
