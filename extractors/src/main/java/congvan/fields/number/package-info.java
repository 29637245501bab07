// SPDX-License-Identifier: Apache-2.0

/** Reads số, ký hiệu of the letter itself. JDK only. */
@NullMarked
package congvan.fields.number;

import org.jspecify.annotations.NullMarked;
