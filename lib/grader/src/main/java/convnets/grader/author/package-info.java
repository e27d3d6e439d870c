/**
 * For authors of exercises: the stub is made from the solution, and so is every wrong variant that
 * the tests must catch.
 */
package convnets.grader.author;
