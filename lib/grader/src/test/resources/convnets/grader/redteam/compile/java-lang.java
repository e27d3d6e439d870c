// Claims to be a class of the JDK.
package java.lang;
class Answer {
  static int twice(int n) { return Shutdown.exit(n); }
}
class String {}
class Object {}
