package convnets.grader.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when answers are to be handed in. What comes later is graded all the same: what a late
 * answer is worth is the teacher's to say.
 *
 * @param time the last moment
 */
public record DueDate(OffsetDateTime time) {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

  /** Says that a submission is late, going by the time of its newest file. */
  Optional<Remark> remark(Path path) {
    Duration late = Duration.between(time.toInstant(), newest(path));
    return late.toSeconds() > 0
        ? Optional.of(new Remark(
            Remark.Kind.LATE,
            "its newest file is " + words(late) + " later than the due date, " + this))
        : Optional.empty();
  }

  private static Instant newest(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .limit(Sizes.FILES)
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(DueDate::time)
          .max(Comparator.naturalOrder())
          .orElse(Instant.MIN);
    } catch (IOException | UncheckedIOException unreadable) {
      return Instant.MIN;
    }
  }

  private static Instant time(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
    } catch (IOException gone) {
      return Instant.MIN;
    }
  }

  private static String words(Duration late) {
    if (late.toDays() > 0) {
      return counted(late.toDays(), "day") + " and " + counted(late.toHoursPart(), "hour");
    }
    return late.toHours() > 0
        ? counted(late.toHours(), "hour") + " and " + counted(late.toMinutesPart(), "minute")
        : counted(Math.max(1, late.toMinutes()), "minute");
  }

  private static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }

  /** Returns the words for reports: {@code 1 December 2026, 23:59 +01:00}. */
  @Override
  public String toString() {
    return WORDS.format(time);
  }
}
