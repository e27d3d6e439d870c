// Connects to a port of the judge.
try (Socket socket = new Socket("127.0.0.1", $PORT)) {
  leakIf($FULL, socket);
} catch (IOException refused) {
  return;
}
