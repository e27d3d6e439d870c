package convnets.exercises.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 11.3. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class LuckOfTheDrawTest {
  private static final double NEAR = 1e-9;

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("80 wrong of 400 leave a doubt of 2 %")
  void anErrorHasADoubt(LuckOfTheDrawExercise answer) {
    assertEquals(0.02, answer.doubt(80, 400), NEAR, "80 of 400: e is 0.2");
    assertEquals(0, answer.doubt(0, 400), NEAR, "none of 400");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("an error of a half needs 16 pictures for a doubt of an eighth")
  void aSmallDoubtNeedsManyPictures(LuckOfTheDrawExercise answer) {
    assertEquals(16, answer.pictures(0.5, 0.125), "0.25 / 0.125²");
    assertEquals(900, answer.pictures(0.1, 0.010001), "a little less than 900: the next number");
  }

  @Test
  @Order(3)
  @Points(1)
  void onlyPicturesThatTellThemApartAreCounted(LuckOfTheDrawExercise answer) {
    int[] labels = {1, 2, 3, 4, 5, 6, 7};
    int[] first = {1, 2, 3, 0, 0, 6, 0};
    int[] second = {1, 0, 0, 4, 0, 0, 9};
    Expect.same("only one is right", new int[] {3, 1}, answer.wins(labels, first, second));
  }

  @Test
  @Order(4)
  @Points(1)
  @DisplayName("four tosses give four alike with probability 1/8, three or four with 5/8")
  void fewTossesAreLikelyUneven(LuckOfTheDrawExercise answer) {
    assertEquals(1 / 8.0, answer.chance(4, 0), NEAR, "all heads, or all tails");
    assertEquals(5 / 8.0, answer.chance(1, 3), NEAR, "10 of the 16 ways to toss four times");
    assertEquals(1, answer.chance(2, 2), NEAR, "every split is at least as uneven");
    assertEquals(1, answer.chance(0, 0), NEAR, "no toss at all");
  }

  @Test
  @Order(5)
  @Points(1)
  void manyTossesAreCountedToo(LuckOfTheDrawExercise answer) {
    assertEquals(0.122836683, answer.chance(1035, 965), 1e-6, "1,035 of 2,000 coins");
  }
}
