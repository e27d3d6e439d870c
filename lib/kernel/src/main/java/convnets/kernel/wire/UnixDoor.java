package convnets.kernel.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Lets clients in through a file: the transport {@code ipc}, which JeroMQ does not have. Bytes are
 * carried to a port of this machine and back, since ZeroMQ says the same over both.
 */
final class UnixDoor {
  private static final int BUFFER = 1 << 16;

  private final int port;

  private UnixDoor(int port) {
    this.port = port;
  }

  static void open(Path file, int port) throws IOException {
    Files.deleteIfExists(file);
    ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    door.bind(UnixDomainSocketAddress.of(file));
    file.toFile().deleteOnExit();
    UnixDoor unix = new UnixDoor(port);
    start(() -> unix.serve(door));
  }

  private void serve(ServerSocketChannel door) {
    try (door) {
      while (true) {
        letIn(door.accept());
      }
    } catch (IOException closed) {
      // Nobody can come in any more.
    }
  }

  private void letIn(SocketChannel client) throws IOException {
    SocketChannel kernel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    start(() -> carry(client, kernel));
    start(() -> carry(kernel, client));
  }

  /** Carries bytes one way until either side ends, then ends both. */
  private static void carry(SocketChannel from, SocketChannel to) {
    ByteBuffer bytes = ByteBuffer.allocateDirect(BUFFER);
    try (from;
        to) {
      while (from.read(bytes) >= 0) {
        bytes.flip();
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
        bytes.clear();
      }
    } catch (IOException ended) {
      // The other direction has closed the channels.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "kernel-ipc");
    thread.setDaemon(true);
    thread.start();
  }
}
