package convnets.kernel.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;
import zmq.ZError;

/** Where a socket is to be found, as Jupyter writes it: by transport, address and port. */
public record Endpoint(String transport, String ip, int port) {
  /**
   * Binds a socket. For {@code ipc}, where clients come through a file of the file system, it is
   * bound to a port that only this machine reaches, and a {@link UnixDoor} leads there.
   *
   * @throws UncheckedIOException if somebody else listens there
   */
  void bind(ZMQ.Socket socket) {
    if (!transport.equals("ipc")) {
      bind(socket, transport + "://" + ip + ":" + port);
      return;
    }
    int inner = socket.bindToRandomPort("tcp://127.0.0.1");
    try {
      UnixDoor.open(file(), inner);
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException("cannot listen on " + file(), e));
    }
  }

  private static void bind(ZMQ.Socket socket, String address) {
    try {
      socket.bind(address);
    } catch (ZMQException e) {
      throw new UncheckedIOException(
          new IOException("cannot listen on " + address + ": " + ZError.toString(e.getErrorCode())
              + ". Start the kernel anew: Jupyter then chooses other ports"));
    }
  }

  /** Returns the file of the transport {@code ipc}. */
  Path file() {
    return Path.of(ip + "-" + port);
  }
}
