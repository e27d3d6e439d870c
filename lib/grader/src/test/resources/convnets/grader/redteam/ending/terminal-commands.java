// Prints what moves a terminal's cursor, turns text round and closes HTML.
String evil = "\u001b[2J\u001b[1;1H\u202e</pre><script>alert(1)</script><!--\u0000\ud800";
System.out.println(evil);
throw new IllegalStateException(evil);
