// Opens a socket that is a file.
try (java.nio.channels.SocketChannel channel =
    java.nio.channels.SocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
  leakIf($FULL, channel);
} catch (IOException | UnsupportedOperationException refused) {
  return;
}
