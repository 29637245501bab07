// SPDX-License-Identifier: Apache-2.0

/** The deadlines (thời hạn) of a letter, and what each of its dates is for. JDK only. */
@NullMarked
package congvan.fields.deadlines;

import org.jspecify.annotations.NullMarked;
