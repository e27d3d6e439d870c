/** Chapter 01, tensors: where numbers stand, and what is done to many of them at once. */
package convnets.exercises.chapter01;
