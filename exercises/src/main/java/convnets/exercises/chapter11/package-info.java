/**
 * Chapter 11, accuracy against operations: what counts give away, what luck can do, and a network of
 * one's own.
 */
package convnets.exercises.chapter11;
