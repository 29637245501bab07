// SPDX-License-Identifier: Apache-2.0

/** Reads the tree of labelled items of the body (điều, khoản, điểm, gạch đầu dòng). JDK only. */
@NullMarked
package congvan.fields.tasks;

import org.jspecify.annotations.NullMarked;
