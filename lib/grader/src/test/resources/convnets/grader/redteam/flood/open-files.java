// Opens files until there are no more.
List<FileInputStream> all = new ArrayList<>();
for (int i = 0; i < 100_000; i++) {
  all.add(new FileInputStream("/dev/null"));
}
leak("100,000 files");
