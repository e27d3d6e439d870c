// Runs a program of the system.
for (String program : new String[] {"/bin/sh", "/usr/bin/id", "/usr/bin/python3", "/bin/ls"}) {
  try {
    Process process = new ProcessBuilder(program).start();
    leakIf($FULL, process);
    process.destroyForcibly();
  } catch (IOException refused) {
    continue;
  }
}
