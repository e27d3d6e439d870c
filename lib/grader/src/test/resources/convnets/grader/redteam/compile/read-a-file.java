// Has the compiler read a file of the computer.
import "/etc/passwd";
class Answer {
  String text = """ $TESTS/hidden-inputs """;
}
