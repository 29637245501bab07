// SPDX-License-Identifier: Apache-2.0
/** What the library says about one letter: the contract, as records. The JDK alone. */
@NullMarked
package congvan.letter;

import org.jspecify.annotations.NullMarked;
