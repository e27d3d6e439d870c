// Prints its environment and properties.
System.out.println(System.getenv());
System.out.println(System.getProperties());
