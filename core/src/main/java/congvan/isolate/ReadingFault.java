// SPDX-License-Identifier: Apache-2.0
package congvan.isolate;

/** A fault of the reader in another process, with the account that Java gave of it there. */
final class ReadingFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReadingFault(String account) {
    super(account.strip());
  }
}
