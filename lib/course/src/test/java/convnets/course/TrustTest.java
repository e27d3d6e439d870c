package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
  private static final String REMEDY = "course: a chapter's pictures show once its cells have run,"
      + " or after `jupyter trust notebooks/*.ipynb`.\n";

  @TempDir
  private Path root;

  private final StringWriter said = new StringWriter();
  private final FakeMachine machine = new FakeMachine();

  @Test
  void theChaptersAreSignedAsTheyWereCommitted() {
    git("ls-files", 0, "00-start.ipynb\n03-lenet.ipynb");
    git("diff", 0, "");
    signer();
    trust();
    assertEquals(List.of(signed("00-start.ipynb") + " " + file("03-lenet.ipynb")), commands());
    assertEquals("", said.toString());
  }

  @Test
  void aChapterThatWasChangedIsTheUsersToJudge() {
    git("ls-files", 0, "00-start.ipynb\n03-lenet.ipynb");
    git("diff", 0, "03-lenet.ipynb");
    signer();
    trust();
    assertEquals(List.of(signed("00-start.ipynb")), commands());
    assertEquals("", said.toString());
  }

  @Test
  void whereAllWereChangedThereIsNothingToSignAndNothingToSay() {
    git("ls-files", 0, "00-start.ipynb");
    git("diff", 0, "00-start.ipynb");
    trust();
    assertEquals(List.of(), commands());
    assertEquals("", said.toString());
  }

  @Test
  void withoutGitOrAHistoryNothingIsSignedAndTheRemedyIsSaid() {
    signer();
    trust();
    git("ls-files", 0, "00-start.ipynb");
    git("diff", 128, "fatal: bad revision 'HEAD'");
    trust();
    assertEquals(List.of(), commands());
    assertEquals(REMEDY + REMEDY, said.toString());
  }

  @Test
  void withoutAPythonThatSignsTheRemedyIsSaid() {
    git("ls-files", 0, "00-start.ipynb");
    git("diff", 0, "");
    trust();
    assertEquals(REMEDY, said.toString());
  }

  private void git(String command, int exit, String text) {
    machine.answer("git -C " + root.resolve("notebooks") + " " + command, exit, text);
  }

  private void signer() {
    machine.has("python3").answer("/bin/python3 -c import nbformat.sign", 0, "");
    machine.answer("/bin/python3 -m nbformat.sign", 0, "");
  }

  private void trust() {
    PrintWriter writer = new PrintWriter(said, true);
    new Trust(new Course(new Repository(root), machine, writer, writer)).committed();
  }

  private List<String> commands() {
    return machine.commands;
  }

  private String signed(String chapter) {
    return "/bin/python3 -m nbformat.sign " + file(chapter);
  }

  private String file(String chapter) {
    return root.resolve("notebooks").resolve(chapter).toString();
  }
}
