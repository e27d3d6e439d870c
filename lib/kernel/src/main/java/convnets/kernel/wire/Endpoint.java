package convnets.kernel.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.zeromq.ZMQ;

/** Where a socket is to be found, as Jupyter writes it: by transport, address and port. */
public record Endpoint(String transport, String ip, int port) {
  /**
   * Binds a socket. For {@code ipc}, where clients come through a file of the file system, it is
   * bound to a port that only this machine reaches, and a {@link UnixDoor} leads there.
   */
  void bind(ZMQ.Socket socket) {
    if (!transport.equals("ipc")) {
      socket.bind(transport + "://" + ip + ":" + port);
      return;
    }
    int inner = socket.bindToRandomPort("tcp://127.0.0.1");
    try {
      UnixDoor.open(file(), inner);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on " + file(), e);
    }
  }

  /** Returns the file of the transport {@code ipc}. */
  Path file() {
    return Path.of(ip + "-" + port);
  }
}
