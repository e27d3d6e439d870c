package convnets.kernel;

import com.google.gson.JsonObject;
import convnets.kernel.wire.Client;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** A real kernel in a process of its own, and a front end that speaks the real protocol to it. */
final class KernelClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final ZContext context = new ZContext();
  private final Map<String, ZMQ.Socket> sockets = new LinkedHashMap<>();
  private final String session = UUID.randomUUID().toString();
  private final Process process;

  /** A message as it came. */
  record Received(String type, String parent, JsonObject content) {}

  KernelClient(Map<String, String> environment) throws Exception {
    Map<String, Object> connection = new LinkedHashMap<>();
    connection.put("ip", "127.0.0.1");
    connection.put("transport", "tcp");
    connection.put("signature_scheme", "hmac-sha256");
    connection.put("key", Frames.KEY);
    ports().forEach((channel, port) -> {
      connection.put(channel + "_port", port);
      sockets.put(channel, connect(channel, port));
    });
    Path file = Files.createTempFile("connection", ".json");
    file.toFile().deleteOnExit();
    Files.write(file, Frames.json(connection));
    process = start(file, environment);
    awaitReady();
  }

  /** Starts one for all tests of a class, which closes it by {@code @AutoClose}. */
  static KernelClient start() {
    try {
      return new KernelClient(Map.of());
    } catch (Exception e) {
      throw new IllegalStateException("the kernel of this test does not start", e);
    }
  }

  private static Process start(Path file, Map<String, String> environment)
      throws IOException, InterruptedException {
    KernelSpec spec = Jupyter.spec(entry -> true);
    List<String> command = new ArrayList<>(Interrupts.heeded());
    command.addAll(
        spec.command(Path.of(System.getProperty("java.home")), Runtime.version().feature()));
    command.set(command.size() - 1, file.toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Returns what the tests run on. */
  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** Runs a cell and returns everything until the kernel is idle again. */
  Outcome run(String code) {
    return outcome(execute(code, Map.of()));
  }

  /** Sends a cell without waiting; returns the message's id. */
  String execute(String code, Map<String, ?> options) {
    Map<String, Object> content = new LinkedHashMap<>(Map.of("code", code));
    content.putAll(options);
    return send("shell", "execute_request", content);
  }

  /** Waits for a cell's reply and the word idle. */
  Outcome outcome(String id) {
    List<Received> published = new ArrayList<>();
    while (true) {
      Received message = receive("iopub", id);
      published.add(message);
      if (message.type().equals("status")
          && message.content().get("execution_state").getAsString().equals("idle")) {
        return new Outcome(published, receive("shell", id).content());
      }
    }
  }

  /** Asks on a channel and returns the reply's content. */
  JsonObject ask(String channel, String type, Map<String, ?> content) {
    return receive(channel, send(channel, type, content)).content();
  }

  String send(String channel, String type, Map<String, ?> content) {
    String id = UUID.randomUUID().toString();
    byte[] header = Frames.header(id, session, type);
    sendRaw(channel, Frames.sign(header, Frames.json(content)), header, Frames.json(content));
    return id;
  }

  /** Sends a message with any signature. */
  void sendRaw(String channel, String signature, byte[] header, byte[] content) {
    List<byte[]> frames = List.of(
        "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.US_ASCII),
        header,
        Frames.json(Map.of()),
        Frames.json(Map.of()),
        content);
    sendFrames(channel, frames);
  }

  void sendFrames(String channel, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      sockets.get(channel).send(frames.get(i), i < frames.size() - 1 ? ZMQ.SNDMORE : 0);
    }
  }

  /** Returns the next message on a channel whose parent this is, skipping others. */
  Received receive(String channel, String parent) {
    Received message;
    do {
      message = receive(channel);
    } while (!message.parent().equals(parent));
    return message;
  }

  void signal(String name) throws IOException, InterruptedException {
    Interrupts.send(name, process);
  }

  boolean ends() throws InterruptedException {
    return process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
    context.close();
  }

  /** Returns the next message on a channel, whatever it belongs to. */
  Received receive(String channel) {
    ZMQ.Socket socket = sockets.get(channel);
    socket.setReceiveTimeOut(PATIENCE_MILLIS);
    List<byte[]> frames = new ArrayList<>();
    do {
      byte[] frame = socket.recv();
      if (frame == null) {
        throw new AssertionError("the kernel said nothing on " + channel + " for a minute");
      }
      frames.add(frame);
    } while (socket.hasReceiveMore());
    return Frames.received(frames);
  }

  private void awaitReady() {
    sockets.get("iopub").setReceiveTimeOut(200);
    do {
      ask("shell", "kernel_info_request", Map.of());
    } while (sockets.get("iopub").recv() == null);
    run("0");
  }

  private ZMQ.Socket connect(String channel, int port) {
    boolean published = channel.equals("iopub");
    ZMQ.Socket socket = context.createSocket(published ? SocketType.SUB : SocketType.DEALER);
    socket.setIdentity(session.getBytes(StandardCharsets.US_ASCII));
    socket.setRcvHWM(0);
    if (published) {
      socket.subscribe("");
    }
    socket.connect("tcp://127.0.0.1:" + port);
    return socket;
  }

  /** Five of them, and no two the same. */
  private static Map<String, Integer> ports() throws IOException {
    KernelConnectionProperties free = Client.freePorts();
    return Map.of(
        "shell", free.getShellPort(),
        "control", free.getControlPort(),
        "stdin", free.getStdinPort(),
        "iopub", free.getIopubPort(),
        "hb", free.getHbPort());
  }
}
