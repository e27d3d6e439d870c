/** Exercises and their check: {@link convnets.grader.Check} in Java, {@code %%check} in a cell. */
package convnets.grader;
