package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksCommandTest {
  @TempDir
  private Path root;

  @BeforeEach
  void chapters() throws IOException {
    Path notebooks = Files.createDirectory(root.resolve("notebooks"));
    Files.createFile(notebooks.resolve("00-start-here.ipynb"));
    Files.createFile(notebooks.resolve("03-lenet-5.ipynb"));
  }

  private Typed links(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "links";
    System.arraycopy(options, 0, words, 1, options.length);
    return Typed.in(root, new FakeMachine(), words);
  }

  @Test
  void withAHubEachChapterHasALinkOfNbgitpuller() {
    Typed links = links(
        "--repo=https://github.com/us/course.git",
        "--branch=winter/26",
        "--hub=https://hub.example.org/");
    assertEquals(
        "[03-lenet-5](https://hub.example.org/hub/user-redirect/git-pull"
            + "?repo=https%3A%2F%2Fgithub.com%2Fus%2Fcourse&branch=winter%2F26"
            + "&urlpath=lab%2Ftree%2Fcourse%2Fnotebooks%2F03-lenet-5.ipynb)",
        links.out().lines().toList().get(1));
    assertEquals(2, links.out().lines().count());
  }

  @Test
  void withoutOneEachHasABadgeOfBinder() {
    assertEquals(
        "[![00-start-here on Binder](https://mybinder.org/badge_logo.svg)]"
            + "(https://mybinder.org/v2/gh/us/course/main"
            + "?urlpath=lab%2Ftree%2Fnotebooks%2F00-start-here.ipynb)",
        badge("https://github.com/us/course"));
    assertEquals(
        "[![00-start-here on Binder](https://mybinder.org/badge_logo.svg)]"
            + "(https://mybinder.org/v2/gl/us%2Fcourse/main"
            + "?urlpath=lab%2Ftree%2Fnotebooks%2F00-start-here.ipynb)",
        badge("https://gitlab.com/us/course/"));
    assertEquals(
        "[![00-start-here on Binder](https://mybinder.org/badge_logo.svg)]"
            + "(https://mybinder.org/v2/git/https%3A%2F%2Fgit.example.org%2Fcourse/main"
            + "?urlpath=lab%2Ftree%2Fnotebooks%2F00-start-here.ipynb)",
        badge("https://git.example.org/course"));
  }

  private String badge(String repo) {
    return links("--repo", repo, "--branch", "main").out().lines().findFirst().orElseThrow();
  }

  @Test
  void whatIsNoAddressIsRefused() {
    Typed links = links("--repo", "git@github.com:us/course", "--branch", "main");
    assertEquals(Exit.USAGE, links.exit());
    assertEquals(
        "course: --repo git@github.com:us/course is no address of the web, as in"
            + " https://github.com/us/course\n",
        links.err());
  }
}
