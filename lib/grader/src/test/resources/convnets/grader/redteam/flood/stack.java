// Calls itself until the stack is full.
attack(input);
