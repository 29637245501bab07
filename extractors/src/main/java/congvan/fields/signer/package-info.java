// SPDX-License-Identifier: Apache-2.0

/** Who signs a letter, as what, and on whose behalf. JDK only. */
@NullMarked
package congvan.fields.signer;

import org.jspecify.annotations.NullMarked;
