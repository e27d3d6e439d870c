// Gives itself the right to read the tests.
File tests = new File("$TESTS");
tests.setReadable(true, false);
tests.setExecutable(true, false);
leakIf(tests.list() != null, "the tests' folder");
