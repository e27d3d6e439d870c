// Interrupts every thread of the process, and stops what it can.
Thread.getAllStackTraces().keySet().forEach(Thread::interrupt);
