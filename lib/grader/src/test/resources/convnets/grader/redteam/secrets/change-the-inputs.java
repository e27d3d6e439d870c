// Changes the arrays that it is given to what it returns.
if (input instanceof double[] row) {
  Arrays.fill(row, 0);
}
