/** A check's result as text and as HTML; a student's own text is cleaned and escaped for both. */
package convnets.grader.report;
