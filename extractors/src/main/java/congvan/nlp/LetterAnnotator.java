// SPDX-License-Identifier: Apache-2.0
package congvan.nlp;

import congvan.encoding.Encoding;
import congvan.ingest.DocumentReader;
import congvan.ingest.UnreadableDocumentException;
import congvan.letter.Letter;
import congvan.parse.LetterParser;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Reads the text of an annotation as a letter, and says what it found in CoreNLP's own terms, so
 * that rules of TokensRegex and other annotators run over Vietnamese letters:
 *
 * <ul>
 *   <li>tokens: syllables, runs of digits and signs, with exact offsets; sentences;
 *   <li>mentions, on the document and on the sentences in which they begin: ORGANIZATION, PERSON,
 *       LOCATION, DATE (deadlines too) and LAW (citations and the letter's own number), with the
 *       normalized value, TIMEX3 for times, and {@link CitationAnnotation} or {@link
 *       DeadlineAnnotation}. They may lie within each other, as the date of a citation does; a
 *       token has the type of the outermost;
 *   <li>the letter itself under {@link LetterAnnotation}; one that is there already is taken as it
 *       is, if its text is the annotation's.
 * </ul>
 *
 * <pre>{@code
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "letter");
 * properties.setProperty("customAnnotatorClass.letter", "congvan.nlp.LetterAnnotator");
 * StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
 * }</pre>
 *
 * <p>It needs nothing of other annotators and takes the place of {@code tokenize} and {@code
 * ssplit}. A text without a word is given no letter. Safe to share between threads.
 */
@SuppressWarnings("rawtypes") // CoreNLP names its keys so
public final class LetterAnnotator implements Annotator {
  private static final Set<Class<? extends CoreAnnotation>> GIVEN =
      Set.of(
          CoreAnnotations.TextAnnotation.class,
          CoreAnnotations.OriginalTextAnnotation.class,
          CoreAnnotations.BeforeAnnotation.class,
          CoreAnnotations.AfterAnnotation.class,
          CoreAnnotations.TokensAnnotation.class,
          CoreAnnotations.CharacterOffsetBeginAnnotation.class,
          CoreAnnotations.CharacterOffsetEndAnnotation.class,
          CoreAnnotations.TokenBeginAnnotation.class,
          CoreAnnotations.TokenEndAnnotation.class,
          CoreAnnotations.IndexAnnotation.class,
          CoreAnnotations.ValueAnnotation.class,
          CoreAnnotations.SentencesAnnotation.class,
          CoreAnnotations.SentenceIndexAnnotation.class,
          CoreAnnotations.NamedEntityTagAnnotation.class,
          CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
          CoreAnnotations.MentionsAnnotation.class,
          CoreAnnotations.EntityTypeAnnotation.class,
          TimeAnnotations.TimexAnnotation.class,
          LetterAnnotation.class);

  /** Offsets count in the annotation's text, so it is taken as it is. */
  private static final DocumentReader READER =
      DocumentReader.standard().withEncoding(Encoding.UNICODE);

  private final LetterParser parser;

  /** Reads letters with this parser. */
  public LetterAnnotator(LetterParser parser) {
    this.parser = parser;
  }

  /** As {@code customAnnotatorClass} asks for it; it has no properties of its own. */
  public LetterAnnotator(String name, Properties properties) {
    this(LetterParser.standard());
  }

  /**
   * Annotates a document.
   *
   * @throws UncheckedIOException if the text is longer than the limit of {@link DocumentReader}
   */
  @Override
  public void annotate(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    List<CoreLabel> tokens = SyllableTokens.of(text);
    List<CoreMap> sentences = Sentences.of(document, text, tokens);
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    MentionMaps mentions = new MentionMaps(text, tokens, sentences);
    document.set(
        CoreAnnotations.MentionsAnnotation.class,
        tokens.isEmpty() ? mentions.of(List.of()) : mentions.of(named(document, text)));
  }

  private List<Mention> named(Annotation document, String text) {
    Letter known = document.get(LetterAnnotation.class);
    Letter letter = known != null && known.text().equals(text) ? known : read(document, text);
    document.set(LetterAnnotation.class, letter);
    return LetterMentions.of(letter);
  }

  private Letter read(Annotation document, String text) {
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    try {
      return parser.parse(READER.readText(text, id == null ? "" : id));
    } catch (UnreadableDocumentException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return GIVEN;
  }
}
