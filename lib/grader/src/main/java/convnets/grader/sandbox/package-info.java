/**
 * The walls around a process that runs an answer, and the self-test that says how strong they are
 * on this computer.
 */
package convnets.grader.sandbox;
