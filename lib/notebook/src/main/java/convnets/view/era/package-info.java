/** What inventions bought, and what training cost when they were made. */
package convnets.view.era;
