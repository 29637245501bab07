// SPDX-License-Identifier: Apache-2.0
/**
 * Vietnamese text as words to be searched: an {@link congvan.analysis.VietnameseAnalyzer} for
 * Lucene. It uses Lucene's basic interface only, so that the same jar loads into Solr and
 * OpenSearch.
 */
@NullMarked
package congvan.analysis;

import org.jspecify.annotations.NullMarked;
