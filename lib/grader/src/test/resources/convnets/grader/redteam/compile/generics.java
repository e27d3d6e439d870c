// Nests generic types without end.
class Answer {
  interface N<Z> {}
  interface L<X> extends N<N<? super L<L<X>>>> {}
  static <A> N<? super N<? super L<A>>> up(L<A> x) { return (N<? super N<? super L<A>>>) (Object) x; }
  static N<? super L<String>> bad(L<String> x) { return x; }
}
