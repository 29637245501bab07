// SPDX-License-Identifier: Apache-2.0

/** Reads dấu chỉ độ khẩn and độ mật. JDK only. */
@NullMarked
package congvan.fields.marks;

import org.jspecify.annotations.NullMarked;
