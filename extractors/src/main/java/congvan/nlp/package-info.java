// SPDX-License-Identifier: Apache-2.0
/**
 * The model that tells the roles of lines in damaged letters, and letters in pipelines of Stanford
 * CoreNLP. CoreNLP is under the GPL v3 and no part of congvan: only who adds {@code
 * edu.stanford.nlp:stanford-corenlp} to his own program can load {@code LetterAnnotator} and what
 * belongs to it. The model has learnt in CoreNLP, and is asked without it.
 */
@NullMarked
package congvan.nlp;

import org.jspecify.annotations.NullMarked;
