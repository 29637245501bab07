// SPDX-License-Identifier: Apache-2.0
/**
 * Letters in pipelines of Stanford CoreNLP. CoreNLP is under the GPL v3 and no part of congvan:
 * only who adds {@code edu.stanford.nlp:stanford-corenlp} to his own program can load these
 * classes, and nothing outside this package asks for them.
 */
@NullMarked
package congvan.nlp;

import org.jspecify.annotations.NullMarked;
