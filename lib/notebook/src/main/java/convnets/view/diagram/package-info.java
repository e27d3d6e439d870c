/** Networks as drawings, in the manner of their papers. */
package convnets.view.diagram;
