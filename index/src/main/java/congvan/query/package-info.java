// SPDX-License-Identifier: Apache-2.0
/**
 * What may be asked of an index of letters: {@link congvan.query.LetterQuery} for programs, {@link
 * congvan.query.QueryReader} for what a person types.
 */
@NullMarked
package congvan.query;

import org.jspecify.annotations.NullMarked;
