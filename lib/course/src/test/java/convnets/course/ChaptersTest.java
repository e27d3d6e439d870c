package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import convnets.grader.Exercises;
import convnets.grader.judge.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What every chapter keeps to, read from the notebooks as they are committed. */
class ChaptersTest {
  private static final Path FOLDER = Path.of("../../notebooks").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> noGivenCellHasMoreThan15LinesOf100Columns() {
    return each(cells -> cells.filter(ChaptersTest::isGiven).forEach(cell -> {
      assertTrue(source(cell).lines().count() <= 15, source(cell));
      source(cell).lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyCellWasRunAndNoneFailed() {
    return each(cells -> cells.filter(ChaptersTest::isCode).forEach(cell -> {
      assertFalse(cell.get("execution_count").isJsonNull(), source(cell));
      cell.getAsJsonArray("outputs")
          .forEach(output -> assertFalse(output.toString().contains("\"error\""), source(cell)));
    }));
  }

  @TestFactory
  Stream<DynamicTest> whatACellPrintsStandsInOnePiece() {
    return each(cells -> cells.filter(ChaptersTest::isCode).forEach(cell -> {
      List<JsonElement> printed = elements(cell.getAsJsonArray("outputs"))
          .map(output -> output.get("name"))
          .toList();
      for (int i = 1; i < printed.size(); i++) {
        boolean isNext = printed.get(i) != null && printed.get(i).equals(printed.get(i - 1));
        assertFalse(isNext, source(cell));
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> everyPictureIsToldInWordsToo() {
    return each(cells -> cells
        .filter(ChaptersTest::isCode)
        .flatMap(cell -> elements(cell.getAsJsonArray("outputs")))
        .map(output -> output.getAsJsonObject("data"))
        .filter(data -> data != null && data.has("image/svg+xml"))
        .forEach(data -> {
          assertFalse(text(data.get("text/plain")).isBlank());
          String svg = text(data.get("image/svg+xml"));
          assertTrue(svg.matches("(?s).*role=\"img\" aria-label=\"[^\"]+\".*"), svg);
        }));
  }

  @TestFactory
  Stream<DynamicTest> aTagPromisesWhatTheRunOfChaptersKnows() {
    return each(cells -> cells
        .map(cell -> cell.getAsJsonObject("metadata").getAsJsonArray("tags"))
        .filter(Objects::nonNull)
        .flatMap(tags -> StreamSupport.stream(tags.spliterator(), false))
        .forEach(tag -> assertTrue(CellRules.isKnown(tag.getAsString()), tag::toString)));
  }

  @TestFactory
  Stream<DynamicTest> aChapterHasFourExercisesOrMoreThatSayHowHardAndHowLongTheyAre() {
    return chapters()
        .map(file -> test(file, cells -> {
          String text = cells.map(ChaptersTest::source).collect(Collectors.joining("\n"));
          String chapter = String.valueOf(Integer.parseInt(Notebooks.title(file).substring(0, 2)));
          List<String> found = Pattern.compile("(?m)^%%check (\\S+)")
              .matcher(text)
              .results()
              .map((MatchResult check) -> check.group(1))
              .toList();
          List<String> wanted = IntStream.rangeClosed(1, Math.max(4, found.size()))
              .mapToObj(n -> chapter + "." + n)
              .toList();
          assertEquals(wanted, found);
          for (String id : wanted) {
            Plan plan = Exercises.load().plan(id);
            String heading =
                "**%s %s** *(%s)*. ".formatted(id, plan.exercise().title(), plan.effort());
            assertTrue(text.contains("\n" + heading), heading);
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> aChapterOpensWithAQuestionLetsOnePredictAndEndsWithItsSources() {
    return chapters()
        .map(file -> test(file, cells -> {
          List<String> texts =
              cells.filter(cell -> !isCode(cell)).map(ChaptersTest::source).toList();
          assertTrue(texts.get(0).lines().toList().get(2).endsWith("?**"), texts.get(0));
          assertTrue(texts.stream().filter(text -> text.contains("**Predict")).count() >= 4);
          assertTrue(texts.get(texts.size() - 1).startsWith("## Sources\n\n1. "));
        }));
  }

  @TestFactory
  Stream<DynamicTest> noFileIsLargerThanAMegabyteAndAHalf() {
    return new Notebooks(FOLDER)
        .all().stream()
            .map(file -> DynamicTest.dynamicTest(
                Notebooks.title(file), () -> assertTrue(Files.size(file) <= 1_500_000)));
  }

  /** All notebooks but the start. */
  private static Stream<Path> chapters() {
    return new Notebooks(FOLDER)
        .all().stream().filter(file -> !Notebooks.title(file).startsWith("00"));
  }

  private static Stream<DynamicTest> each(Consumer<Stream<JsonObject>> test) {
    return new Notebooks(FOLDER).all().stream().map(file -> test(file, test));
  }

  private static DynamicTest test(Path file, Consumer<Stream<JsonObject>> test) {
    return DynamicTest.dynamicTest(Notebooks.title(file), () -> test.accept(cells(file)));
  }

  private static Stream<JsonObject> cells(Path file) throws IOException {
    JsonObject notebook = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    return elements(notebook.getAsJsonArray("cells"));
  }

  private static Stream<JsonObject> elements(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static boolean isCode(JsonObject cell) {
    return cell.get("cell_type").getAsString().equals("code");
  }

  private static boolean isGiven(JsonObject cell) {
    return isCode(cell) && !source(cell).startsWith("%%check");
  }

  private static String source(JsonObject cell) {
    return text(cell.get("source"));
  }

  private static String text(JsonElement lines) {
    return lines.isJsonPrimitive()
        ? lines.getAsString()
        : StreamSupport.stream(lines.getAsJsonArray().spliterator(), false)
            .map(JsonElement::getAsString)
            .collect(Collectors.joining());
  }
}
