// SPDX-License-Identifier: Apache-2.0
package congvan.letter;

/**
 * Loại văn bản, as in {@code KẾ HOẠCH}: code {@code KH}, name {@code Kế hoạch}.
 *
 * @param code the abbreviation of the type (Nghị định 30/2020/NĐ-CP, Phụ lục III), {@code CV} for a
 *     công văn
 * @param name the type's name in ordinary letters
 * @param inferred true where the letter does not write the type: a công văn has no heading
 */
public record DocumentType(String code, String name, Family family, boolean inferred) {
  public DocumentType {
    code = Text.required("type.code", code);
    name = Text.required("type.name", name);
  }
}
