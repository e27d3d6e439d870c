// Closes the channel of the answers.
new FileOutputStream(FileDescriptor.out).close();
