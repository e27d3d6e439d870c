/** All pictures on one page. */
package convnets.view.gallery;
