// SPDX-License-Identifier: Apache-2.0
/**
 * From a file to its text: formats, recognition, limits. Apache Tika lives here and nowhere else,
 * with what it brings for PDF, .doc and HTML.
 */
@NullMarked
package congvan.ingest;

import org.jspecify.annotations.NullMarked;
