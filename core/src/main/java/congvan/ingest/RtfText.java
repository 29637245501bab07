// SPDX-License-Identifier: Apache-2.0
package congvan.ingest;

/** The text of an RTF file whose tables were marked for Tika: the marks become tables again. */
final class RtfText extends ParagraphText {
  private boolean cellOpen;

  RtfText(ReaderLimits limits) {
    super(limits);
  }

  @Override
  void run(String characters) {
    int from = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c >= RtfTables.TABLE && c <= RtfTables.END_OF_TABLE) {
        writeInCell(characters.substring(from, i));
        take(c);
        from = i + 1;
      }
    }
    writeInCell(characters.substring(from));
  }

  /** Closes what the file left open: there is no mark behind the last table of a letter. */
  @Override
  public void endDocument() {
    while (inTable()) {
      endOpenCell();
      endTable();
      cellOpen = inTable();
    }
  }

  private void writeInCell(String characters) {
    if (!characters.isEmpty()) {
      if (inTable() && !cellOpen) {
        beginCell();
      }
      super.run(characters);
    }
  }

  private void take(char mark) {
    switch (mark) {
      case RtfTables.TABLE -> {
        if (inTable() && !cellOpen) {
          beginCell();
        }
        beginTable();
        cellOpen = false;
      }
      case RtfTables.ROW -> beginRow();
      case RtfTables.END_OF_CELL -> {
        if (!cellOpen) {
          beginCell();
        }
        endCell();
        cellOpen = false;
      }
      case RtfTables.END_OF_ROW -> endOpenCell();
      default -> {
        endOpenCell();
        endTable();
        cellOpen = inTable();
      }
    }
  }

  private void endOpenCell() {
    if (cellOpen) {
      endCell();
      cellOpen = false;
    }
  }

  private void beginCell() {
    openCell(1, 1);
    cellOpen = true;
  }
}
