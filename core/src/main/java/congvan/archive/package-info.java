// SPDX-License-Identifier: Apache-2.0
/**
 * From a file to the files in it: archives, mails with attachments, and these in one another.
 * Apache Commons Compress, XZ for Java, Apache James Mime4j and POI's reader of Outlook live here.
 */
@NullMarked
package congvan.archive;

import org.jspecify.annotations.NullMarked;
