// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.Lexicon;
import congvan.lexicon.Table;
import congvan.text.Folding;
import congvan.text.Syllables;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the name of a body reaches behind {@code của}: {@code Bộ trưởng Bộ Văn hóa, Thể thao và
 * Du lịch} ends before {@code quy định chi tiết ...}, {@code Chính phủ} before {@code và Quyết định
 * số ...}.
 */
final class IssuerPhrase {
  private static final int LONGEST = 25;

  /** Scans part the lines of a sentence by empty ones; a small letter tells that it goes on. */
  private static final int MOST_LINE_ENDS = 3;

  /** What no name goes on with, and whether it ends one when it has a capital too. */
  private static final Lexicon<Boolean> ENDS =
      Lexicon.of(
          Table.beside(IssuerPhrase.class, "issuer-ends.tsv").rows().stream()
              .collect(
                  Collectors.toMap(
                      row -> row.cell("word"), row -> row.cell("capital").equals("yes"))));

  private static final long AND = Folding.key("và");
  private static final Set<Long> TYPES_BELONG_BEHIND =
      keys("Sở", "Bộ", "Vụ", "Phòng", "Ban", "Cục", "Viện", "đạo", "lý");
  private static final Set<Long> ABBREVIATED = keys("TP", "T", "P", "Q", "H", "X", "TT", "TX");
  private static final Set<Long> BODIES_OF_MANY_FIELDS =
      keys("Bộ", "Sở", "Vụ", "Cục", "Phòng", "Ban", "Ủy", "Viện", "Trung", "Hội");
  private static final Lexicon<Boolean> BEHIND_COMMA =
      lexicon("Chủ nhiệm", "Thể thao", "Thương binh", "Gia đình", "Thanh niên", "Giáo dục");
  private static final Lexicon<Boolean> SMALL_BEHIND_AND =
      lexicon(
          "xã hội",
          "phát triển",
          "đào tạo",
          "đầu tư",
          "môi trường",
          "công nghệ",
          "du lịch",
          "đổi mới sáng tạo",
          "chuyển đổi số");
  private static final Set<Long> ENDS_OF_TECHNOLOGY = keys("học", "nghệ", "tạo", "số");
  private static final Lexicon<Boolean> TECHNOLOGY =
      lexicon("công nghệ", "đổi mới sáng tạo", "chuyển đổi số", "cải cách hành chính");
  private static final Lexicon<Boolean> ASSEMBLIES = lexicon("Hội nghị", "Đại hội");
  private static final long CHANGE = Folding.key("đổi");
  private static final long NUMBER = Folding.key("số");
  private static final long TIME = Folding.key("lần");

  private final Syllables text;
  private final Gaps gaps;

  IssuerPhrase(Syllables text, Gaps gaps) {
    this.text = text;
    this.gaps = gaps;
  }

  private static Set<Long> keys(String... words) {
    return Stream.of(words).map(Folding::key).collect(Collectors.toUnmodifiableSet());
  }

  private static Lexicon<Boolean> lexicon(String... phrases) {
    return Lexicon.of(
        Stream.of(phrases).collect(Collectors.toMap(Function.identity(), phrase -> true)));
  }

  /** Returns the syllable behind the name that begins here; {@code first} itself without one. */
  int end(int first) {
    int at = first;
    int end = first;
    while (at < text.count() && at - first < LONGEST && goesOn(first, at)) {
      end = text.key(at) == AND ? end : at + 1;
      at++;
    }
    return end;
  }

  private boolean goesOn(int first, int at) {
    boolean begins = at == first;
    if (begins ? !gaps.isPlain(at) : !reaches(first, at)) {
      return false;
    }
    if (text.key(at) == AND) {
      return !begins && namesGoOnBehindAnd(at + 1);
    }
    if (text.isNumber(at)) {
      return !begins && text.end(at) - text.start(at) <= 3 && gaps.isPlain(at);
    }
    boolean digital = text.key(at) == NUMBER && text.key(at - 1) == CHANGE;
    boolean within = digital || isCountOfAssembly(first, at) || isFieldOfTechnology(at);
    return (within || !isEnd(at)) && !isType(first, at);
  }

  /** Tells whether what stands before the syllable belongs into a name. */
  private boolean reaches(int first, int at) {
    if (gaps.lineEnds(at) > (isSmall(at) ? MOST_LINE_ENDS : 1)) {
      return false;
    }
    if (gaps.holdsOnly(at, "&")) {
      return true;
    }
    boolean capital = text.isCapital(at);
    if (gaps.holdsOnly(at, "-–")) {
      return capital && !dashBeginsLine(at);
    }
    if (gaps.holdsOnly(at, ".")) {
      return capital && ABBREVIATED.contains(text.key(at - 1));
    }
    return gaps.holdsOnly(at, ",") && isNextField(first, at, capital);
  }

  private boolean dashBeginsLine(int at) {
    int line = gaps.first(at, "\n");
    return line >= 0 && line < gaps.first(at, "-–");
  }

  /** {@code Sở Văn hóa, Thể thao}: a comma inside a name of several fields. */
  private boolean isNextField(int first, int at, boolean capital) {
    boolean manyFields = BODIES_OF_MANY_FIELDS.contains(text.key(first));
    boolean field = BEHIND_COMMA.longestAt(text, at).isPresent();
    return manyFields && (capital ? field : isFieldOfTechnology(at));
  }

  private boolean namesGoOnBehindAnd(int next) {
    if (next >= text.count() || !gaps.isPlain(next) || typeAt(next)) {
      return false;
    }
    return text.isCapital(next) || SMALL_BEHIND_AND.longestAt(text, next).isPresent();
  }

  private boolean isEnd(int at) {
    return ENDS.longestAt(text, at)
        .filter(end -> isSmall(at) || end.value())
        .filter(end -> end.exact() || end.syllables() > 1)
        .isPresent();
  }

  /** {@code khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số}. */
  private boolean isFieldOfTechnology(int at) {
    int last = text.key(at - 1) == AND ? at - 2 : at - 1;
    return ENDS_OF_TECHNOLOGY.contains(text.key(last))
        && TECHNOLOGY.longestAt(text, at).isPresent();
  }

  /** {@code Hội nghị lần thứ sáu Ban Chấp hành Trung ương}. */
  private boolean isCountOfAssembly(int first, int at) {
    return text.key(at) == TIME && ASSEMBLIES.longestAt(text, first).isPresent();
  }

  private boolean isSmall(int at) {
    return Character.isLowerCase(text.text().charAt(text.start(at)));
  }

  private boolean isType(int first, int at) {
    return typeAt(at) && (at == first || !TYPES_BELONG_BEHIND.contains(text.key(at - 1)));
  }

  private boolean typeAt(int at) {
    return DocumentTypes.standard().exactNameAt(text, at).isPresent();
  }
}
