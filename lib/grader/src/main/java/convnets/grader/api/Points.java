package convnets.grader.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says what a test is worth, and lets it take the exercise's interface and a seeded {@link
 * java.util.Random} as parameters. A parameterized test earns the part of its cases that pass.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ExtendWith(AnswerParameters.class)
public @interface Points {
  /** Returns the points, at least 1. */
  int value();
}
