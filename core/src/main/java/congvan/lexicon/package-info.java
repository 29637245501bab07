// SPDX-License-Identifier: Apache-2.0

/** Names known beforehand (types, bodies, provinces, titles) and how to find them. JDK only. */
@NullMarked
package congvan.lexicon;

import org.jspecify.annotations.NullMarked;
