// SPDX-License-Identifier: Apache-2.0
/**
 * What letters have to do with each other: which cite which, what carries out what, which are the
 * same. {@link congvan.graph.DirectiveGraph} is the door; it stands on an index and knows no
 * Lucene.
 */
@NullMarked
package congvan.graph;

import org.jspecify.annotations.NullMarked;
