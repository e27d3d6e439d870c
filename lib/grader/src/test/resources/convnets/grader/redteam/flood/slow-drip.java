// Takes nearly all the time that each call may take.
Thread.sleep(900);
