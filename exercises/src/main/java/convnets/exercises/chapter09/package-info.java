/** Chapter 09, GoogLeNet: windows of several sizes side by side, and how to pay for them. */
package convnets.exercises.chapter09;
