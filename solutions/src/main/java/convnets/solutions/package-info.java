/** The only hand-written source of each exercise, and the tests that students do not see. */
package convnets.solutions;
