// SPDX-License-Identifier: Apache-2.0
/** From a file to its text: formats, encodings, limits. Apache Tika lives here and nowhere else. */
@NullMarked
package congvan.ingest;

import org.jspecify.annotations.NullMarked;
