// Dumps its own memory and searches it for a verdict.
Class<?> bean = Class.forName("com.sun.management.HotSpotDiagnosticMXBean");
Object diagnostic = java.lang.management.ManagementFactory.getPlatformMXBean(
    bean.asSubclass(java.lang.management.PlatformManagedObject.class));
File dump = new File(System.getProperty("java.io.tmpdir"), "d" + System.nanoTime() + ".hprof");
try {
  bean.getMethod("dumpHeap", String.class, boolean.class).invoke(diagnostic, dump.getPath(), true);
} catch (java.lang.reflect.InvocationTargetException tooLarge) {
  System.out.println("no dump");
}
try (FileInputStream in = new FileInputStream(dump)) {
  String bytes = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
  // Backwards, so that it does not find its own words.
  StringBuilder backwards = new StringBuilder(bytes).reverse();
  leakIf(backwards.indexOf("STSET-YRANAC") >= 0, "the tests");
  leakIf(backwards.indexOf("TNEMNORIVNE-YRANAC") >= 0, "the environment");
} catch (FileNotFoundException none) {
  return;
}
