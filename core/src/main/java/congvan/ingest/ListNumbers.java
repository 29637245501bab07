// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

import java.util.Locale;
import org.xml.sax.Attributes;

/** The labels of one list of a web page: {@code 1.}, {@code b.}, {@code IV.} or a dash. */
final class ListNumbers {
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

  private final char type;
  private int number;

  private ListNumbers(char type, int first) {
    this.type = type;
    this.number = first - 1;
  }

  static ListNumbers bullets() {
    return new ListNumbers('-', 1);
  }

  static ListNumbers ordered(Attributes attributes) {
    String type = attributes.getValue("type");
    char shape = type == null || type.isEmpty() ? '1' : type.charAt(0);
    return new ListNumbers(shape, numberOr(attributes.getValue("start"), 1));
  }

  /** The label of the next item, with a blank behind; its number may be given. */
  String next(String value) {
    number = numberOr(value, number + 1);
    return type == '-' ? "- " : written(type, number) + ". ";
  }

  /** A number as lists of this type write it; one that has no such form in digits. */
  static String written(char type, int number) {
    boolean few = number > 0 && number < 100;
    return switch (type) {
      case 'a' -> few ? letters(number) : String.valueOf(number);
      case 'A' -> few ? letters(number).toUpperCase(Locale.ROOT) : String.valueOf(number);
      case 'i' -> few ? roman(number) : String.valueOf(number);
      case 'I' -> few ? roman(number).toUpperCase(Locale.ROOT) : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static String letters(int number) {
    return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }

  private static int numberOr(String value, int otherwise) {
    return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }
}
