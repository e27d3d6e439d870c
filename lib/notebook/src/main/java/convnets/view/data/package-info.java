/** Pictures, numbers and tables that go into a network or come out of it. */
package convnets.view.data;
