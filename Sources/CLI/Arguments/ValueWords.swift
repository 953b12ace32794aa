import Base

/// What stands for a value in usage lines: `--data FILE…`, "--data TỆP…".
enum ValueWords {
  private static let vietnamese = [
    "PATH": "TỆP", "FILE": "TỆP", "PACK": "GÓI", "'EXPRESSION'": "'PHÉP-TÍNH'", "CODE": "MÃ", "COMMAND": "LỆNH",
    "PERIOD": "KỲ", "MONTH": "THÁNG", "BASIS": "CƠ-SỞ", "DATE": "NGÀY", "UNIT": "ĐƠN-VỊ", "TARGET": "CHỈ-TIÊU",
    "FORMAT": "DẠNG", "COLUMN": "CỘT", "SIGN": "DẤU", "BY": "THEO", "NUMBER": "SỐ", "LENGTH": "KỲ", "AMONG": "PHẠM-VI",
    "VERDICT": "KẾT-LUẬN", "LEAD": "CHỦ-TRÌ", "STATE": "TÌNH-TRẠNG", "DIR": "THƯ-MỤC", "HOW": "CÁCH",
    "NAME=VALUE": "TÊN=GIÁ-TRỊ", "LEVEL": "CẤP", "KIND": "LOẠI", "SHEET": "TRANG-TÍNH", "LANGUAGE": "NGÔN-NGỮ",
    "WHEN": "KHI", "OLD NEW": "CŨ MỚI", "PERIOD-OR-PACK": "KỲ-HOẶC-GÓI", "TARGET=FIGURES": "CHỈ-TIÊU=CON-SỐ",
    "WHAT": "NỘI-DUNG",
  ]

  /// The word as a usage line shows it; `COLUMN,…` is several.
  static func shown(_ word: String, _ language: Language) -> String {
    guard language == .vi else { return word }
    let several = ",…"
    let one = word.hasSuffix(several) ? String(word.dropLast(several.count)) : word
    return (vietnamese[one] ?? one) + (one == word ? "" : several)
  }
}
