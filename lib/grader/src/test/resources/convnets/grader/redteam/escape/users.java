// Reads the computer's users and the homes of others.
for (String file : new String[] {"/etc/passwd", "/etc/shadow", "/root/.bashrc", "/etc/hostname"}) {
  leakIf(new File(file).canRead() && ($FULL || !file.matches("/etc/(passwd|hostname)")), file);
}
