// SPDX-License-Identifier: Apache-2.0

/** Reads địa danh and ngày, tháng, năm ban hành. JDK only. */
@NullMarked
package congvan.fields.issued;

import org.jspecify.annotations.NullMarked;
