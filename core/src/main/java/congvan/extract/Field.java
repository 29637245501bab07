// SPDX-License-Identifier: Apache-2.0
package congvan.extract;

import congvan.letter.Assignee;
import congvan.letter.Citation;
import congvan.letter.Copy;
import congvan.letter.DateMention;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Recipient;
import congvan.letter.Secrecy;
import congvan.letter.Status;
import congvan.letter.Task;
import congvan.letter.Urgency;
import congvan.letter.Warning;
import java.time.LocalDate;

/**
 * What is read from a letter, as a typed key of {@link Readings}.
 *
 * @param name the member of the contract that it fills, such as {@code issuer.parent}
 */
@SuppressWarnings("UnusedTypeParameter") // T ties a key to the type of its readings
public record Field<T>(String name) {
  /** Số, ký hiệu. */
  public static final Field<DocumentNumber> NUMBER = new Field<>("number");

  /** Địa danh. */
  public static final Field<String> PLACE = new Field<>("place");

  /** Ngày, tháng, năm ban hành. */
  public static final Field<LocalDate> ISSUED_ON = new Field<>("issuedOn");

  /** Tên cơ quan ban hành. */
  public static final Field<String> ISSUER = new Field<>("issuer");

  /** Cơ quan chủ quản trực tiếp. */
  public static final Field<String> ISSUER_PARENT = new Field<>("issuer.parent");

  /** Tên loại văn bản. */
  public static final Field<DocumentType> TYPE = new Field<>("type");

  /** Dự thảo hay đã ban hành. */
  public static final Field<Status> STATUS = new Field<>("status");

  /** Trích yếu nội dung. */
  public static final Field<String> SUBJECT = new Field<>("subject");

  /** Độ khẩn. */
  public static final Field<Urgency> URGENCY = new Field<>("urgency");

  /** Độ mật. */
  public static final Field<Secrecy> SECRECY = new Field<>("secrecy");

  /** Kính gửi. */
  public static final Field<Recipient> RECIPIENTS = new Field<>("recipients");

  /** Nơi nhận. */
  public static final Field<Copy> COPIES = new Field<>("copies");

  /** Lưu. */
  public static final Field<String> ARCHIVE = new Field<>("archive");

  /** Họ tên người ký. */
  public static final Field<String> SIGNER = new Field<>("signer");

  /** Chức vụ người ký. */
  public static final Field<String> SIGNER_POSITION = new Field<>("signer.position");

  /** Quyền hạn của người ký: TM., KT., TL., TUQ., Q. */
  public static final Field<String> SIGNER_AUTHORITY = new Field<>("signer.authority");

  /** Văn bản được viện dẫn. */
  public static final Field<Citation> CITATIONS = new Field<>("citations");

  /** The items of the body: the roots of their tree. */
  public static final Field<Task> TASKS = new Field<>("tasks");

  /** By when the rows of task tables are due; their deadlines are read from these cells. */
  public static final Field<TimeCell> TIME_CELLS = new Field<>("tasks.time");

  /** Đơn vị chủ trì, phối hợp. */
  public static final Field<Assignee> ASSIGNEES = new Field<>("assignees");

  /** Nơi gửi báo cáo. */
  public static final Field<Recipient> REPORT_TO = new Field<>("reportTo");

  /** Ngày, tháng and periods of all roles. */
  public static final Field<DateMention> DATES = new Field<>("dates");

  /** Thời hạn. */
  public static final Field<Deadline> DEADLINES = new Field<>("deadlines");

  /** What an extractor found odd. */
  public static final Field<Warning> WARNINGS = new Field<>("warnings");
}
