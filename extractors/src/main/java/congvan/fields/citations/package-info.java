// SPDX-License-Identifier: Apache-2.0

/** Finds the documents that the letter cites by number (văn bản viện dẫn). JDK only. */
@NullMarked
package congvan.fields.citations;

import org.jspecify.annotations.NullMarked;
