/**
 * What an author of exercises writes with: an interface marked {@link
 * convnets.grader.api.Exercise}, and plain JUnit 5 tests that take it as a parameter.
 */
package convnets.grader.api;
