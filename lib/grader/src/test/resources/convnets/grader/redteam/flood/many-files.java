// Makes files until there are no more names.
for (int i = 0; i < 3_000; i++) {
  new File(System.getProperty("java.io.tmpdir"), "redteam-many-" + i).createNewFile();
}
