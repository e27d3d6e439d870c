package convnets.kernel.wire;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.messages.Header;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageContext;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishError;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import io.github.spencerpark.jupyter.messages.request.KernelInfoRequest;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/** Runs cells in a kernel as a notebook does: for rehearsals and benchmarks. */
public final class Client implements AutoCloseable {
  private static final int SOON_MILLIS = 20;
  private static final int PATIENCE_MILLIS = 120_000;

  private final ZContext context = new ZContext();
  private final Wire wire;
  private final ZMQ.Socket shell;
  private final ZMQ.Socket iopub;

  /** A client of the kernel that has these sockets, or will have them. */
  public Client(KernelConnectionProperties connection) throws GeneralSecurityException {
    wire = new Wire(connection.createHMACGenerator());
    shell = connect(SocketType.DEALER, connection.getIp(), connection.getShellPort());
    iopub = connect(SocketType.SUB, connection.getIp(), connection.getIopubPort());
    iopub.subscribe("");
  }

  /** Returns sockets for a kernel that is yet to be started. */
  public static KernelConnectionProperties freePorts() throws IOException {
    int[] ports = new int[5];
    List<ServerSocket> taken = new ArrayList<>();
    for (int i = 0; i < ports.length; i++) {
      ServerSocket socket = new ServerSocket(0);
      taken.add(socket);
      ports[i] = socket.getLocalPort();
    }
    for (ServerSocket socket : taken) {
      socket.close();
    }
    return new KernelConnectionProperties(
        "127.0.0.1",
        ports[0],
        ports[1],
        ports[2],
        ports[3],
        ports[4],
        "tcp",
        "hmac-sha256",
        UUID.randomUUID().toString());
  }

  /** Waits until the kernel answers. */
  public void awaitReady() {
    iopub.setReceiveTimeOut(SOON_MILLIS);
    long start = System.nanoTime();
    do {
      if (System.nanoTime() - start > PATIENCE_MILLIS * 1_000_000L) {
        throw silent();
      }
      send(new KernelInfoRequest(), MessageType.KERNEL_INFO_REQUEST);
    } while (iopub.recv() == null);
    run("");
  }

  /**
   * Runs a cell; returns the time until the kernel is idle again.
   *
   * @throws IllegalStateException if the cell fails
   */
  public Duration run(String cell) {
    long start = System.nanoTime();
    String id = send(
        new ExecuteRequest(cell, false, true, Map.of(), false, true), MessageType.EXECUTE_REQUEST);
    while (true) {
      Message<?> message = receive();
      boolean ours =
          message.hasParentHeader() && message.getParentHeader().getId().equals(id);
      if (ours && message.getContent() instanceof PublishError error) {
        throw new IllegalStateException("a cell failed: " + cell + ": " + error.getErrorMessage());
      }
      if (ours
          && message.getContent() instanceof PublishStatus status
          && status.getState() == PublishStatus.State.IDLE) {
        return Duration.ofNanos(System.nanoTime() - start);
      }
    }
  }

  @Override
  public void close() {
    context.close();
  }

  private <T> String send(T content, MessageType<T> type) {
    Header<T> header = new Header<>((MessageContext) null, type);
    List<byte[]> frames = wire.encode(List.of(), new Message<>(header, content));
    int last = frames.size() - 1;
    for (int i = 0; i < last; i++) {
      shell.send(frames.get(i), ZMQ.SNDMORE);
    }
    shell.send(frames.get(last), 0);
    return header.getId();
  }

  private Message<?> receive() {
    iopub.setReceiveTimeOut(PATIENCE_MILLIS);
    List<byte[]> frames = new ArrayList<>();
    do {
      byte[] frame = iopub.recv();
      if (frame == null) {
        throw silent();
      }
      frames.add(frame);
    } while (iopub.hasReceiveMore());
    try {
      return wire.decode(frames);
    } catch (MalformedMessageException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IllegalStateException silent() {
    return new IllegalStateException(
        "the kernel said nothing for " + PATIENCE_MILLIS / 1000 + " seconds");
  }

  private ZMQ.Socket connect(SocketType type, String ip, int port) {
    ZMQ.Socket socket = context.createSocket(type);
    socket.setIdentity("client".getBytes(StandardCharsets.US_ASCII));
    socket.setRcvHWM(0);
    socket.connect("tcp://" + ip + ":" + port);
    return socket;
  }
}
