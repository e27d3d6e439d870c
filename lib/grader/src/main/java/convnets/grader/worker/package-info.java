/**
 * The process that runs a student's class: it holds no test and no expected value, so that whatever
 * the class does, there is nothing to read and no verdict to forge.
 */
package convnets.grader.worker;
