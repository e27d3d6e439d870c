/** Shapes that do not fit, as pictures: what met what, and the arithmetic beside it. */
package convnets.view.shapes;
