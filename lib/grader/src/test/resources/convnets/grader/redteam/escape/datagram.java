// Sends a packet away.
try (DatagramSocket socket = new DatagramSocket()) {
  socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), $PORT));
  leakIf($FULL, socket);
} catch (IOException refused) {
  return;
}
