package convnets.course;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For teachers: a link for each chapter, which opens it at a click. */
@Command(
    name = "links",
    description = "For teachers: prints a link that opens each chapter.",
    footer = {
      "",
      "With --hub, links for nbgitpuller on your JupyterHub: a click brings the",
      "chapter and what is new in it, and never overwrites what a student wrote.",
      "Without, badges for Binder, which forgets everything: only a download keeps it."
    })
final class LinksCommand implements Callable<Integer> {
  private static final String BINDER = "https://mybinder.org";
  private static final String GITHUB = "https://github.com/";
  private static final String GITLAB = "https://gitlab.com/";

  @ParentCommand
  private Main main;

  @Option(
      names = "--repo",
      required = true,
      paramLabel = "URL",
      description = "The students' copy, as `./course release` makes it.")
  private String repo;

  @Option(
      names = "--branch",
      required = true,
      paramLabel = "B",
      description = "Its branch that students get.")
  private String branch;

  @Option(names = "--hub", paramLabel = "URL", description = "Your JupyterHub, with nbgitpuller.")
  private Optional<String> hub = Optional.empty();

  @Override
  public Integer call() {
    String address = address(repo, "--repo").replaceFirst("(\\.git)?/*$", "");
    Optional<String> pulled =
        hub.map(url -> address(url, "--hub").replaceFirst("/*$", "/hub/user-redirect/git-pull"));
    for (Path chapter : new Notebooks(main.course().repository().notebooks()).all()) {
      String file = "notebooks/" + chapter.getFileName();
      String title = Notebooks.title(chapter);
      main.course()
          .print(
              "%s",
              pulled
                  .map(pull -> "[%s](%s)".formatted(title, pull + query(address, file)))
                  .orElseGet(() -> "[![%s on Binder](%s/badge_logo.svg)](%s)"
                      .formatted(title, BINDER, binder(address, file))));
    }
    return Exit.OK;
  }

  private String query(String address, String file) {
    String folder = address.substring(address.lastIndexOf('/') + 1);
    return "?repo=%s&branch=%s&urlpath=%s"
        .formatted(encoded(address), encoded(branch), encoded("lab/tree/" + folder + "/" + file));
  }

  private String binder(String address, String file) {
    String place = address.startsWith(GITHUB)
        ? "gh/" + address.substring(GITHUB.length())
        : address.startsWith(GITLAB)
            ? "gl/" + encoded(address.substring(GITLAB.length()))
            : "git/" + encoded(address);
    return "%s/v2/%s/%s?urlpath=%s"
        .formatted(BINDER, place, encoded(branch), encoded("lab/tree/" + file));
  }

  private static String address(String text, String option) {
    try {
      URI uri = URI.create(text);
      if (uri.getHost() != null && uri.getScheme().matches("https?")) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      // Said below.
    }
    throw CourseException.usage(
        "%s %s is no address of the web, as in https://github.com/us/course", option, text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
