// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * Asks for words one behind the other. A name may stand there as its abbreviation, and an
 * abbreviation as the name, which has about as many syllables as the abbreviation has letters.
 */
final class PhraseClauses {
  private static final int MOST_WAYS = 32;

  /** Less than the gap between two values of a field, more than any name needs. */
  private static final int WITHIN_NAME = 90;

  private final String field;
  private final int slop;

  private PhraseClauses(String field, int slop) {
    this.field = field;
    this.slop = slop;
  }

  /** One right behind the other. */
  static PhraseClauses exactly(String field) {
    return new PhraseClauses(field, 0);
  }

  /** In any order, but within one value of the field. */
  static PhraseClauses near(String field) {
    return new PhraseClauses(field, WITHIN_NAME);
  }

  Query phrase(TypedWords typed) {
    if (typed.isEmpty()) {
      return new MatchNoDocsQuery("no word to look for");
    }
    List<PhraseQuery.Builder> ways = new ArrayList<>();
    walk(typed, List.of(), ways);
    List<Query> phrases = new ArrayList<>();
    ways.forEach(way -> phrases.add(way.build()));
    return phrases.size() == 1 ? phrases.getFirst() : WordClauses.join(phrases, Occur.SHOULD);
  }

  /** A term and how many places of the text it takes. */
  private record Step(String term, int words, int places) {}

  private void walk(TypedWords typed, List<Step> gone, List<PhraseQuery.Builder> ways) {
    int place = gone.stream().mapToInt(Step::words).sum();
    if (place >= typed.words().size()) {
      ways.add(way(gone));
      return;
    }
    for (Step step : steps(typed, place)) {
      if (ways.size() < MOST_WAYS) {
        List<Step> further = new ArrayList<>(gone);
        further.add(step);
        walk(typed, further, ways);
      }
    }
  }

  private static List<Step> steps(TypedWords typed, int place) {
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(typed.words().get(place).bare(), 1, 1));
    for (TypedWords.Wide wide : typed.widesAt(place)) {
      int letters = wide.term().length() - 1;
      if (wide.term().charAt(0) == '=') {
        for (int places = letters - 1; places <= letters + 1; places++) {
          steps.add(new Step(wide.term(), wide.count(), places));
        }
      } else if (!wide.isNumber()) {
        steps.add(new Step(wide.term(), wide.count(), 1));
      }
    }
    return steps;
  }

  private PhraseQuery.Builder way(List<Step> steps) {
    PhraseQuery.Builder way = new PhraseQuery.Builder().setSlop(slop);
    int place = 0;
    for (Step step : steps) {
      way.add(new Term(field, step.term()), place);
      place += step.places();
    }
    return way;
  }
}
