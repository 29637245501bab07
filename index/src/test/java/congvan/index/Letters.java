// SPDX-License-Identifier: Apache-2.0
package congvan.index;

import congvan.letter.Assignee;
import congvan.letter.AssigneeRole;
import congvan.letter.Deadline;
import congvan.letter.DocumentNumber;
import congvan.letter.DocumentType;
import congvan.letter.Family;
import congvan.letter.Issuer;
import congvan.letter.Letter;
import congvan.letter.LetterBuilder;
import congvan.letter.Signer;
import congvan.letter.Source;
import congvan.letter.Task;
import congvan.letter.TaskKind;
import congvan.letter.Window;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Invented letters, made without reading them from a text. */
final class Letters {
  private Letters() {}

  /** A letter with a number, an issuer, a subject and two tasks, the first due in June 2021. */
  static Letter letter(String path, int ordinal, String subject) {
    String text = "Số: " + ordinal + "/UBND-NN\nV/v " + subject + "\nSở Nội vụ báo cáo kết quả.";
    return new LetterBuilder(source(path, text))
        .type(new DocumentType("CV", "Công văn", Family.ADMINISTRATIVE, false))
        .number(DocumentNumber.of(ordinal + "/UBND-NN"))
        .issuer(new Issuer("Ủy ban nhân dân huyện Hoa Lư", Optional.empty(), List.of()))
        .issuedOn(LocalDate.of(2021, 3, 17))
        .subject(subject)
        .signer(
            new Signer(Optional.of("Trần Văn Bình"), Optional.empty(), Optional.empty(), List.of()))
        .tasks(
            List.of(due("1", "Sở Nội vụ báo cáo kết quả."), task("2", "Các xã rà soát hộ nghèo.")))
        .build();
  }

  private static Task due(String label, String text) {
    Deadline deadline =
        Deadline.date("trước ngày 10/6/2021", "2021-06-10")
            .withWindow(Window.until(LocalDate.of(2021, 6, 9)));
    return new Task(
        label,
        TaskKind.TASK,
        text,
        List.of(new Assignee("Sở Nội vụ", AssigneeRole.LEAD, List.of())),
        List.of(),
        List.of(deadline),
        false,
        List.of(),
        List.of());
  }

  private static Task task(String label, String text) {
    return new Task(
        label, TaskKind.TASK, text, List.of(), List.of(), List.of(), false, List.of(), List.of());
  }

  private static Source source(String path, String text) {
    return new Source(
        path,
        digest(text),
        "text/plain",
        text.length(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        text);
  }

  private static String digest(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
