// Takes memory until there is no more.
List<long[]> all = new ArrayList<>();
for (;;) {
  all.add(new long[1 << 17]);
}
