// Opens a port for others.
try (ServerSocket server = new ServerSocket(0)) {
  leakIf($FULL, server);
} catch (IOException refused) {
  return;
}
