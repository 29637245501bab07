// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Mentions as CoreNLP keeps them: on the document, on their sentences and on their tokens. */
final class MentionMaps {
  private final String text;
  private final List<CoreLabel> tokens;
  private final List<CoreMap> sentences;
  private final List<CoreMap> all = new ArrayList<>();

  MentionMaps(String text, List<CoreLabel> tokens, List<CoreMap> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    sentences.forEach(
        sentence -> sentence.set(CoreAnnotations.MentionsAnnotation.class, new ArrayList<>()));
  }

  /** Adds mentions, which come from the front, longer ones first; gives all of the document. */
  List<CoreMap> of(List<Mention> mentions) {
    int from = 0;
    for (Mention mention : mentions) {
      while (from < tokens.size() && tokens.get(from).endPosition() <= mention.span().start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).beginPosition() < mention.span().end()) {
        to++;
      }
      if (to > from) {
        add(mention, from, to);
      }
    }
    return all;
  }

  private void add(Mention mention, int from, int to) {
    List<CoreLabel> own = tokens.subList(from, to);
    Annotation map = new Annotation(text.substring(mention.span().start(), mention.span().end()));
    int sentence = own.getFirst().sentIndex();
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, mention.span().start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, mention.span().end());
    map.set(CoreAnnotations.TokensAnnotation.class, own);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, from);
    map.set(CoreAnnotations.TokenEndAnnotation.class, to);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence);
    map.set(CoreAnnotations.EntityMentionIndexAnnotation.class, all.size());
    describe(mention, map);
    own.stream().filter(token -> token.ner().equals("O")).forEach(token -> mark(mention, token));
    all.add(map);
    sentences.get(sentence).get(CoreAnnotations.MentionsAnnotation.class).add(map);
  }

  private static void describe(Mention mention, CoreMap map) {
    map.set(CoreAnnotations.NamedEntityTagAnnotation.class, mention.type().name());
    map.set(CoreAnnotations.EntityTypeAnnotation.class, mention.type().name());
    mention
        .normalized()
        .ifPresent(
            value -> map.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, value));
    mention.time().ifPresent(time -> map.set(TimeAnnotations.TimexAnnotation.class, time));
    mention.citation().ifPresent(cited -> map.set(CitationAnnotation.class, cited));
    mention.deadline().ifPresent(due -> map.set(DeadlineAnnotation.class, due));
  }

  private static void mark(Mention mention, CoreLabel token) {
    token.setNER(mention.type().name());
    mention
        .normalized()
        .ifPresent(
            value -> token.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, value));
    mention.time().ifPresent(time -> token.set(TimeAnnotations.TimexAnnotation.class, time));
  }
}
