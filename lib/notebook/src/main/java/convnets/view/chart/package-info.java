/** Networks against each other: what they cost, and what they reach. */
package convnets.view.chart;
