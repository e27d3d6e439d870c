// Starts a process that outlives it, away from its session.
for (String[] command : new String[][] {
  {"/usr/bin/setsid", "/bin/sleep", "637"}, {"/bin/sh", "-c", "sleep 637 &"}, {"/bin/sleep", "637"}
}) {
  try {
    new ProcessBuilder(command).start();
  } catch (IOException refused) {
    continue;
  }
}
System.exit(0);
