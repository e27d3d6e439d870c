// Reaches into the worker's own classes and its queue of calls.
for (String name : new String[] {"Worker", "Answering", "Frame"}) {
  try {
    Class<?> type = Class.forName("convnets.grader.worker." + name, false,
        ClassLoader.getSystemClassLoader());
    for (java.lang.reflect.Field field : type.getDeclaredFields()) {
      field.setAccessible(true);
      if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
        leakIf(String.valueOf(field.get(null)).contains("CANARY"), field);
      }
    }
  } catch (ClassNotFoundException absent) {
    continue;
  }
}
