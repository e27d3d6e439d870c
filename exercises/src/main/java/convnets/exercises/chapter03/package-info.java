/** Chapter 03, LeNet-5: what 1998 did differently. */
package convnets.exercises.chapter03;
