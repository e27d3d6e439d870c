package convnets.course;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Addresses that open a chapter of the students' copy at a click, in Markdown.
 *
 * @param repo where the copy can be fetched
 * @param branch the branch that students get
 * @param hub a JupyterHub with nbgitpuller; Binder if there is none
 */
record Links(String repo, String branch, Optional<String> hub) {
  private static final String BINDER = "https://mybinder.org";
  private static final String GITHUB = "https://github.com/";
  private static final String GITLAB = "https://gitlab.com/";

  Links {
    repo = address(repo, "--repo").replaceFirst("(\\.git)?/*$", "");
    hub = hub.map(url -> address(url, "--hub").replaceFirst("/*$", "/hub/user-redirect/git-pull"));
  }

  /** Returns the link of a chapter, or its badge of Binder. */
  String to(Path chapter) {
    String file = "notebooks/" + chapter.getFileName();
    String title = Notebooks.title(chapter);
    return hub.map(pull -> "[%s](%s)".formatted(title, pull + query(file)))
        .orElseGet(() ->
            "[![%s on Binder](%s/badge_logo.svg)](%s)".formatted(title, BINDER, binder(file)));
  }

  private String query(String file) {
    String folder = repo.substring(repo.lastIndexOf('/') + 1);
    return "?repo=%s&branch=%s&urlpath=%s"
        .formatted(encoded(repo), encoded(branch), encoded("lab/tree/" + folder + "/" + file));
  }

  private String binder(String file) {
    String place = repo.startsWith(GITHUB)
        ? "gh/" + repo.substring(GITHUB.length())
        : repo.startsWith(GITLAB)
            ? "gl/" + encoded(repo.substring(GITLAB.length()))
            : "git/" + encoded(repo);
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
