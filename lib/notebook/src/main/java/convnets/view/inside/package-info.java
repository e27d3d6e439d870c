/** Looking inside a network: filters, feature maps, and what it takes for what. */
package convnets.view.inside;
