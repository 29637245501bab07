// SPDX-License-Identifier: Apache-2.0
package congvan.training;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A classifier that gives what it has learnt as the lines of CoreNLP's text format. */
final class WrittenCrf extends CRFClassifier<CoreLabel> {
  WrittenCrf(SeqClassifierFlags flags) {
    super(flags);
    featureFactories = List.of(new PieceFeatureFactory());
  }

  List<String> lines() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    try {
      serializeTextClassifier(out);
    } catch (Exception e) { // so CoreNLP declares it
      throw new IllegalStateException("cannot write what was learnt", e);
    }
    out.flush();
    return text.toString().lines().toList();
  }
}
