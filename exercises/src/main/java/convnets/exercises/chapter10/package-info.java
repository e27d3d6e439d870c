/** Chapter 10, ResNet: batch normalization, shortcuts, and what depth costs. */
package convnets.exercises.chapter10;
