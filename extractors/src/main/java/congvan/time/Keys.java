// SPDX-License-Identifier: Apache-2.0
package congvan.time;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The folded keys of the words of time. */
final class Keys {
  static final long NGAY = Words.key("ngày");
  static final long THANG = Words.key("tháng");
  static final long QUY = Words.key("quý");
  static final long QUI = Words.key("quí");
  static final long NAM = Words.key("năm");
  static final long TUAN = Words.key("tuần");
  static final long GIO = Words.key("giờ");
  static final long PHUT = Words.key("phút");
  static final long THU = Words.key("thứ");
  static final long HOM = Words.key("hôm");
  static final long NAY = Words.key("nay");
  static final long MAI = Words.key("mai");
  static final long DAU = Words.key("đầu");
  static final long GIUA = Words.key("giữa");
  static final long CUOI = Words.key("cuối");
  static final long DEN = Words.key("đến");
  static final long HET = Words.key("hết");
  static final long TRUOC = Words.key("trước");
  static final long SAU = Words.key("sau");
  static final long TOI = Words.key("tới");
  static final long VA = Words.key("và");
  static final long HOAC = Words.key("hoặc");
  static final long CUA = Words.key("của");
  static final long CAC = Words.key("các");
  static final long TIEP = Words.key("tiếp");
  static final long THEO = Words.key("theo");
  static final long HOC = Words.key("học");
  static final long HANG = Words.key("hàng");
  static final long MOI = Words.key("mỗi");
  static final long DINH = Words.key("định");
  static final long KY = Words.key("kỳ");
  static final long LAN = Words.key("lần");
  static final long MOT = Words.key("một");
  static final long LAM = Words.key("làm");
  static final long VIEC = Words.key("việc");
  static final long KE = Words.key("kể");
  static final long TU = Words.key("từ");
  static final long TINH = Words.key("tính");
  static final long KHI = Words.key("khi");
  static final long SANG = Words.key("sáng");
  static final long CHIEU = Words.key("chiều");
  static final long BUOI = Words.key("buổi");
  static final long LUC = Words.key("lúc");
  static final long VAO = Words.key("vào");
  static final long NUA = Words.key("nửa");
  static final long CO = Words.key("có");
  static final long SO = Words.key("so");
  static final long VOI = Words.key("với");
  static final long NHAN = Words.key("nhận");
  static final long DUOC = Words.key("được");
  static final long BAN = Words.key("ban");
  static final long HANH = Words.key("hành");
  static final long H = Words.key("h");
  static final long G = Words.key("g");
  static final long T = Words.key("t");
  static final long Q = Words.key("q");
  static final long P = Words.key("p");

  static final long HOI = Words.key("hồi");
  static final long LE = Words.key("lễ");
  static final long MUNG = Words.key("mùng");
  static final long MONG = Words.key("mồng");
  static final long TRUA = Words.key("trưa");
  static final long EVENING = Words.key("tối");
  static final long DEM = Words.key("đêm");
  static final long TET = Words.key("tết");
  static final long CN = Words.key("cn");
  static final long CHU = Words.key("chủ");
  static final long NUA_MORE = Words.key("nữa");
  static final long CACH = Words.key("cách");
  static final long RAM = Words.key("rằm");

  private Keys() {}

  /** Returns the keys of words with blanks between. */
  static Set<Long> all(String words) {
    return Arrays.stream(words.split(" ", -1)).map(Words::key).collect(Collectors.toSet());
  }
}
