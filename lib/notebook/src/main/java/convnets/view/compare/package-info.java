/** Two networks side by side. */
package convnets.view.compare;
