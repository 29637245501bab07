// SPDX-License-Identifier: Apache-2.0
/** From words with places on pages to one text in the order in which a person reads it. */
@NullMarked
package congvan.page;

import org.jspecify.annotations.NullMarked;
