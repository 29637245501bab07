// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.analysis.AnalyzedText;
import congvan.analysis.Role;
import congvan.letter.Assignee;
import congvan.letter.Deadline;
import congvan.letter.Letter;
import congvan.query.ValueField;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/**
 * Makes a letter into Lucene's documents: its tasks, and the letter itself behind them. Reused from
 * letter to letter; for one thread.
 */
final class LetterDocuments {
  private final Packer packer = new Packer();
  private final AnalyzedText names = new AnalyzedText(Role.TEXT);
  private final HeaderFields header = new HeaderFields(names);
  private final AnalyzedText words = new AnalyzedText(Role.TEXT);
  private final Field text = new Field(LetterSchema.TEXT, words.bare(), FieldKinds.RANKED);
  private final Field exact = new Field(LetterSchema.EXACT, words.exact(), FieldKinds.PRESENT);
  private final Field taskText = new Field(LetterSchema.TASK_TEXT, words.bare(), FieldKinds.RANKED);
  private final Field taskExact =
      new Field(LetterSchema.TASK_EXACT, words.exact(), FieldKinds.PRESENT);
  private final WordsField assignee =
      new WordsField(LetterSchema.ASSIGNEE, FieldKinds.WORDS, names);

  /** The documents of a letter, each of them good until the next is asked for. */
  Iterable<Document> of(Letter letter) {
    return () -> new Block(letter);
  }

  /**
   * Makes a document when it is taken, no sooner: Lucene looks whether there is one more before.
   */
  private final class Block implements Iterator<Document> {
    private final Letter letter;
    private final List<Field> each;
    private final List<FoundTask> tasks;
    private int made;

    Block(Letter letter) {
      this.letter = letter;
      each = HeaderFields.ofEach(letter);
      tasks = LetterTasks.of(letter);
    }

    @Override
    public boolean hasNext() {
      return made <= tasks.size();
    }

    @Override
    public Document next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int next = made++;
      return next < tasks.size() ? document(tasks.get(next), each) : document(letter, tasks, each);
    }
  }

  private Document document(FoundTask task, List<Field> each) {
    Document document = new Document();
    document.add(Fields.key(LetterSchema.WHAT, LetterSchema.TASK));
    document.add(new StoredField(LetterSchema.ITEM, task.path()));
    each.forEach(document::add);
    words.read(task.text());
    document.add(taskText);
    document.add(taskExact);
    addAssignees(document, Stream.of(task));
    addDue(document, task.deadlines());
    return document;
  }

  private Document document(Letter letter, List<FoundTask> tasks, List<Field> each) {
    Document document = new Document();
    document.add(Fields.key(LetterSchema.WHAT, LetterSchema.LETTER));
    document.add(
        new BinaryDocValuesField(
            LetterSchema.CONTENT, Digests.bytes(Digests.half(letter.source().sha256()))));
    document.add(new StoredField(LetterSchema.STORED, StoredLetter.packed(letter, packer)));
    each.forEach(document::add);
    header.ofLetter(letter).forEach(document::add);
    document.add(signature(letter.text()));
    words.read(letter.text());
    document.add(text);
    document.add(exact);
    letter.subject().ifPresent(it -> document.add(header.subjectAgain()));
    addAssignees(document, tasks.stream());
    addDue(document, letter.allDeadlines());
    return document;
  }

  private static Field signature(String text) {
    BytesRef bytes = new BytesRef(TextSignature.of(text).bytes());
    return new BinaryDocValuesField(LetterSchema.SIGNATURE, bytes);
  }

  private void addAssignees(Document document, Stream<FoundTask> tasks) {
    List<String> names =
        tasks.flatMap(it -> it.assignees().stream()).map(Assignee::name).distinct().toList();
    assignee.set(names.stream()).ifPresent(document::add);
    names.forEach(it -> document.add(Fields.value(ValueField.ASSIGNEE, it)));
  }

  private static void addDue(Document document, List<Deadline> deadlines) {
    deadlines.stream()
        .map(it -> it.window().latest())
        .flatMap(Optional::stream)
        .distinct()
        .forEach(it -> document.add(Fields.day(LetterSchema.DUE, it)));
  }
}
