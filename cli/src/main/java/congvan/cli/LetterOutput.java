// SPDX-License-Identifier: Apache-2.0
package congvan.cli;

import congvan.letter.Letter;
import java.io.Closeable;
import java.io.IOException;

/** Where the outcomes go, in the order of the inputs. Closing it writes what is still held back. */
interface LetterOutput extends Closeable {
  void write(Outcome<Letter> outcome) throws IOException;
}
