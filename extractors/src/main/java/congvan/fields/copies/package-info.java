// SPDX-License-Identifier: Apache-2.0

/** Who gets a copy, and what is filed: Nơi nhận, Lưu. JDK only. */
@NullMarked
package congvan.fields.copies;

import org.jspecify.annotations.NullMarked;
