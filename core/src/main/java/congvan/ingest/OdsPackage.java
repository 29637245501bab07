// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** An .ods made ready for Tika, which does not tell sheets' names but tells their page headers. */
final class OdsPackage {
  private static final String CONTENT = "content.xml";

  private OdsPackage() {}

  static DocumentText read(FileContent file, ReaderOptions options)
      throws UnreadableDocumentException {
    PackageParts parts = PackageParts.of(file, options.limits(), OdtPackage::isLeftBehind);
    if (!parts.contains(CONTENT::equals)) {
      throw file.refused("its package holds no text of OpenDocument");
    }
    parts.rewrite(CONTENT, OdsPackage::withNames);
    parts.rewrite(OdtPackage.STYLES, xml -> OdtPackage.NO_STYLES);
    return SheetText.read(parts.packed(), DocumentFormat.ODS, options);
  }

  private static String withNames(String xml) {
    XmlTokens in = new XmlTokens(xml);
    StringBuilder out = new StringBuilder(xml.length() + 1024);
    while (in.next()) {
      if (in.name().equals("table:table")) {
        out.append("<text:p>").append(in.attribute("table:name")).append("</text:p>");
      }
      out.append(in.token());
    }
    return out.toString();
  }
}
