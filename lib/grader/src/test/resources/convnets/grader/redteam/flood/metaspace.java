// Makes classes until there is no room for them.
class Handler implements java.lang.reflect.InvocationHandler {
  @Override
  public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
    return null;
  }
}
List<Object> all = new ArrayList<>();
for (;;) {
  ClassLoader loader = new ClassLoader(Answer.class.getClassLoader()) {};
  all.add(java.lang.reflect.Proxy.newProxyInstance(
      loader, new Class<?>[] {Runnable.class, Comparable.class}, new Handler()));
}
