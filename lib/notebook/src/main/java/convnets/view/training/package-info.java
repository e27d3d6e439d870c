/** Training as it runs, and as it ran. */
package convnets.view.training;
