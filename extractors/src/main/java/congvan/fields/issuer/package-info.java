// SPDX-License-Identifier: Apache-2.0

/** Reads cơ quan ban hành and cơ quan chủ quản. JDK only. */
@NullMarked
package congvan.fields.issuer;

import org.jspecify.annotations.NullMarked;
