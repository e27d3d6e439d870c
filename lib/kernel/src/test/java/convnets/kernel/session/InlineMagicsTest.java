package convnets.kernel.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineMagicsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "var jars = <VALUE %jars a/*.jar>",
        "x =<VALUE %time f(\"{\");>\n<LINE %time f()>",
        "<LINE %maven g:a:1>\n<LINE   %jars \"a b\">\nint i;",
        "int i;\n<LINE %%time>",
        "if (a) {\n  <BLOCK %maven g:a:1>\n}\n<LINE %time 1>",
        "void f() {\n  g();\n<BLOCK %time g()>\n  { h(); }\n  <BLOCK %time h()>\n}",
        "int r = a\n    %b;",
        "f(a\n%b, \"=%d\");",
        "{ int r = a // {\n  %b; }",
        "printf(\"x=%d y= %s\", 1, \"\\\"=%s\");",
        "// a =%b\n/* = %c\n   %d { */ int i = '\"' + '\\'' + j %k;",
        "String s = \"\"\"\n  {\n  %d \"=%s\"\n  \"\"\";\n<LINE %time 1>",
        "int i = 7 %mod + 7 % mod;"
      })
  void magicsAreFoundWhereJavaWouldHaveAStatementOrAValue(String marked) {
    String source = marked.replaceAll("<[A-Z]+ (.*?)>(?=\n|$)", "$1");
    assertEquals(
        marked, InlineMagics.replace(source, (place, text) -> "<" + place + " " + text + ">"));
  }
}
