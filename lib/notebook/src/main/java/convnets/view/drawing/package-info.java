/** What pictures are made of: drawings, rasters, tables, charts, and what answers to a click. */
package convnets.view.drawing;
