/** Networks as tables: row by row, and what changes from one to the next. */
package convnets.view.summary;
