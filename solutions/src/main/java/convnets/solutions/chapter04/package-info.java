/** Chapter 04, the quiet years: solutions and hidden tests. */
package convnets.solutions.chapter04;
