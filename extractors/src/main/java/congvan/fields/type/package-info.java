// SPDX-License-Identifier: Apache-2.0

/** Reads tên loại, and whether the document is a draft. JDK only. */
@NullMarked
package congvan.fields.type;

import org.jspecify.annotations.NullMarked;
