/** Chapter 11, accuracy against operations: solutions and hidden tests. */
package convnets.solutions.chapter11;
