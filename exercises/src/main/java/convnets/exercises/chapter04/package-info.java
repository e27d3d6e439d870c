/** Chapter 04, the quiet years: growth, costs, gradients that vanish, pictures that bend. */
package convnets.exercises.chapter04;
