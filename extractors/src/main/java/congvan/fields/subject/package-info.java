// SPDX-License-Identifier: Apache-2.0

/** Reads trích yếu nội dung. JDK only. */
@NullMarked
package congvan.fields.subject;

import org.jspecify.annotations.NullMarked;
