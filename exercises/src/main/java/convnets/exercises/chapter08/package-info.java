/** Chapter 08, the bottleneck: less work, by way of fewer maps. */
package convnets.exercises.chapter08;
