// SPDX-License-Identifier: Apache-2.0
package congvan.bench;

import congvan.index.SearchRequest;
import org.apache.lucene.search.Query;

/**
 * The same question to both indexes.
 *
 * @param facets whether types and issuers are counted, too
 */
record Question(SearchRequest ours, Query raw, boolean facets) {}
