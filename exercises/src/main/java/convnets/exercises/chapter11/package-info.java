/** Chapter 11, accuracy against operations: a network of one's own. */
package convnets.exercises.chapter11;
