package convnets.grader.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the interface of an exercise: the methods that an answer has, over values alone (numbers,
 * truth values, strings, tensors, and arrays of them).
 *
 * <p>An answer is a class named {@link #answer()} with methods of these names and types, static or
 * not; it need not implement the interface.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {
  /** Returns the chapter and the number in it: {@code "3.1"}. */
  String id();

  /** Returns what the exercise is about, in a few words. */
  String title();

  /** Returns the simple name of the class that answers it. */
  String answer();

  /** Returns how long it takes somebody who has read the chapter; 0 if nobody has said. */
  int minutes() default 0;

  /** Returns how hard it is; shown together with the minutes. */
  Difficulty difficulty() default Difficulty.MEDIUM;
}
