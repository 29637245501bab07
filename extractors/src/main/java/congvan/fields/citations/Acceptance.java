// SPDX-License-Identifier: Apache-2.0
package congvan.fields.citations;

import congvan.lexicon.DocumentTypes;
import congvan.lexicon.NumberForm;

/**
 * Whether something that looks like a number is one: behind a type of document nearly anything is,
 * alone only what has a year or the abbreviation of a type in it.
 */
final class Acceptance {
  private Acceptance() {}

  static boolean accepts(NumberForm form, Lead lead, boolean joined) {
    if (form.isBlank()) {
      return false;
    }
    if (lead.type().isPresent()) {
      return lead.labelled() || hasSlash(form) || isStrong(form);
    }
    if (lead.form()) {
      return false;
    }
    boolean twoGroups = form.groups().size() > 1;
    return isStrong(form) || twoGroups && (joined || lead.labelled());
  }

  private static boolean hasSlash(NumberForm form) {
    return form.groups().stream().anyMatch(group -> group.separator() == '/');
  }

  /** {@code 30/2020/NĐ-CP}, {@code 45/2019/QH14}, {@code 19-NQ/TW}, {@code 62/QĐ-TTg}. */
  private static boolean isStrong(NumberForm form) {
    String first = form.groups().getFirst().text();
    boolean typed =
        form.groups().size() > 1
            && DocumentTypes.standard()
                .byAbbreviation(first)
                .filter(type -> type.code().equals(first))
                .isPresent();
    return typed || isOfAssembly(form) && form.year().isPresent();
  }

  /** {@code 45/2019/QH14}, {@code 02/2018/UBTVQH14}, {@code 35-L/CTN}. */
  static boolean isOfAssembly(NumberForm form) {
    String first = form.groups().getFirst().text();
    return first.startsWith("QH")
        || first.startsWith("UBTVQH")
        || first.equals("HĐNN")
        || form.groups().getLast().text().equals("CTN");
  }
}
