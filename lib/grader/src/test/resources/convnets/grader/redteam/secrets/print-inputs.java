// Prints every input that it is given.
System.out.println("input " + input);
System.err.println("input " + input);
