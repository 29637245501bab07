// SPDX-License-Identifier: Apache-2.0

/** The front door: from a file or a text to its letter. JDK only. */
@NullMarked
package congvan.parse;

import org.jspecify.annotations.NullMarked;
