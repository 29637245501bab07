// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.text.Span;
import java.util.Optional;

/**
 * What stands before a number: {@code Thông tư của Bộ Tài chính số}.
 *
 * @param start the syllable that begins the citation: the type, else the label, else the number
 * @param type where the type is written, {@code Thông tư}
 * @param issuer who issued it, where that stands before the number: {@code Bộ Tài chính}
 * @param labelled true behind {@code số}
 * @param form true where the number is one of a form, a ledger or the like: {@code mẫu số}
 */
record Lead(
    int start, Optional<Span> type, Optional<Span> issuer, boolean labelled, boolean form) {}
