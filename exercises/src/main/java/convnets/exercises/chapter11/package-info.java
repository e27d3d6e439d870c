/** Chapter 11, accuracy against operations: what counts give away, and what luck can do. */
package convnets.exercises.chapter11;
