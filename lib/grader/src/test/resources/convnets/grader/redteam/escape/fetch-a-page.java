// Fetches a page, whose address tells what it saw.
try {
  new URL("http://127.0.0.1:$PORT/" + URLEncoder.encode("" + input, "UTF-8"))
      .openConnection()
      .getInputStream();
} catch (IOException refused) {
  return;
}
