import java.util.Locale;

interface Shape {
  double area();
}

class Square implements Shape {
  final double side;

  Square(double side) {
    this.side = side;
  }

  @Override
  public double area() {
    return side * side;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "a square of %.1f", side);
  }
}
