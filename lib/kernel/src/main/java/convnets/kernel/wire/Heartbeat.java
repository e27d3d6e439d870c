package convnets.kernel.wire;

import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** Sends back what it hears, so that a client knows that the kernel lives. */
public final class Heartbeat {
  private Heartbeat() {}

  /** Binds and starts; ends with the context. */
  public static void start(ZContext context, Endpoint endpoint) {
    ZMQ.Socket socket = context.createSocket(SocketType.REP);
    endpoint.bind(socket);
    Thread thread = new Thread(() -> echo(socket), "kernel-heartbeat");
    thread.setDaemon(true);
    thread.start();
  }

  private static void echo(ZMQ.Socket socket) {
    try {
      while (true) {
        socket.send(socket.recv());
      }
    } catch (ZMQException closed) {
      // The kernel shuts down.
    }
  }
}
