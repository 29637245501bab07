// SPDX-License-Identifier: Apache-2.0

/** Whom a letter addresses: Kính gửi. JDK only. */
@NullMarked
package congvan.fields.recipients;

import org.jspecify.annotations.NullMarked;
