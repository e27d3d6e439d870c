/** Chapter 07, VGG: what depth costs, what it sees, and what a budget buys. */
package convnets.exercises.chapter07;
