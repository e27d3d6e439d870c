/** Chapter 05, AlexNet: what 2012 did differently. */
package convnets.exercises.chapter05;
