// Writes into the JDK, the library, the system's folders and the root.
String jar = System.getProperty("java.class.path").split(File.pathSeparator)[0];
for (String place : new String[] {
  System.getProperty("java.home"), new File(jar).getParent(), "/etc", "/usr/lib", "/root", "/", "/dev"
}) {
  File file = new File(place, "redteam-outside");
  try {
    leakIf(file.createNewFile(), file);
  } catch (IOException refused) {
    continue;
  }
}
