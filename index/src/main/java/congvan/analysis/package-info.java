// SPDX-License-Identifier: Apache-2.0
/**
 * Vietnamese text as words to be searched: a {@link congvan.analysis.VietnameseAnalyzer} for
 * Lucene. It uses only what the cores of Lucene 9.12 and 10 have in common, so that the same jar
 * loads into Solr 9 and 10 and OpenSearch 3; they must run on Java 21 or later.
 *
 * <p>Two jars go together into the folder from which Solr loads libraries ({@code <lib>}, or {@code
 * lib} of the core): {@code congvan-index} and {@code congvan-core}. Of the latter the packages
 * {@code congvan.text} and {@code congvan.lexicon} are loaded and nothing else; no other library is
 * needed. The schema then says:
 *
 * <pre>{@code
 * <fieldType name="text_vi" class="solr.TextField" positionIncrementGap="100">
 *   <analyzer type="index"><tokenizer name="congvan" role="text"/></analyzer>
 *   <analyzer type="query"><tokenizer name="congvan" role="query"/></analyzer>
 *   <analyzer type="multiterm">
 *     <tokenizer name="keyword"/><filter name="congvanFolding"/>
 *   </analyzer>
 * </fieldType>
 * }</pre>
 *
 * Both forms of a word are in the field, so exact marks rank higher; {@code forms="bare"} makes the
 * field smaller and blind to marks. A filter for lower case or ASCII must not follow. In OpenSearch
 * a plugin of a few lines registers {@link congvan.analysis.VietnameseTokenizer} under a name; in
 * Lucene itself the analyzer is passed to the writer ({@link congvan.analysis.Role#TEXT}) and to
 * the reader of queries ({@link congvan.analysis.Role#QUERY}).
 */
@NullMarked
package congvan.analysis;

import org.jspecify.annotations.NullMarked;
