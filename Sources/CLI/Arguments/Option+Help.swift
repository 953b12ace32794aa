import Base

extension Option {
  /// The option as the help shows it, with what follows it.
  func usage(_ language: Language) -> String {
    switch value {
    case .none: rawValue
    case .one(let name), .list(let name): "\(rawValue) \(ValueWords.shown(name, language))"
    case .several(let name): "\(rawValue) \(ValueWords.shown(name, language))…"
    }
  }

  /// What it does, in a line or two.
  var help: Wording {
    switch self {
    case .data:
      Wording(
        en: "the files with units and results, for `tasks` also with what was done; `-` reads standard input",
        vi: "các tệp có đơn vị và kết quả, với `tasks` thêm tiến độ nhiệm vụ; `-` là đọc từ đầu vào chuẩn")
    case .units:
      Wording(
        en:
          "lists of units, and what they were made of: names are looked up there, and of the units listed those count "
          + "that the data name or that lie in the pack's place",
        vi:
          "danh sách đơn vị và các đơn vị hợp thành: tên đơn vị được tra ở đó; chỉ tính các đơn vị có trong số liệu hoặc thuộc "
          + "địa bàn của gói")
    case .period:
      Wording(
        en: "the period judged: 2024, 2024-H1, 2024-Q1, 2024-03, 2024-01..2024-06 (else the pack's year)",
        vi: "kỳ đánh giá: 2024, 2024-H1, 2024-Q1, 2024-03, 2024-01..2024-06 (mặc định: năm của gói)")
    case .toDate:
      Wording(
        en: "judge the year to date: from January to the end of 2024-09, 2024-Q3, …",
        vi: "đánh giá lũy kế từ đầu năm: từ tháng 1 đến hết 2024-09, 2024-Q3, …")
    case .rest:
      Wording(
        en: "how many cases the rest of the year is assumed to bring: as many a month as so far (pace, the default), "
          + "or as the same months of the year before (a-year-earlier)",
        vi: "giả định số phát sinh của phần còn lại trong năm: mỗi tháng bằng bình quân từ đầu năm (pace, mặc định), "
          + "hoặc bằng cùng các tháng của năm trước (a-year-earlier)")
    case .asOf:
      Wording(
        en: "the day that `as_of` is in formulas on records (else the last day of the period judged), and as of which "
          + "tasks are judged (else they are not): 2024-12-31",
        vi:
          "ngày chốt (`as_of`) trong công thức trên bản ghi (mặc định: ngày cuối của kỳ đánh giá), và ngày xét nhiệm vụ "
          + "(không ghi thì không xét): 2024-12-31")
    case .unit:
      Wording(
        en: "only this unit, by code or name; may be given again",
        vi: "chỉ đơn vị này, theo mã hoặc tên; có thể ghi nhiều lần")
    case .target:
      Wording(
        en: "only this target, by indicator, by its Vietnamese name, by id or by citation; may be given again",
        vi: "chỉ chỉ tiêu này, theo chỉ số, tên tiếng Việt, mã hoặc chỗ dẫn; có thể ghi nhiều lần")
    case .format:
      Wording(en: "how the result is written", vi: "kết quả được ghi ở dạng nào")
    case .output:
      Wording(
        en: "write the result to a file; the file is complete or untouched",
        vi: "ghi kết quả vào tệp; tệp được ghi trọn vẹn, nếu không thì giữ nguyên tệp cũ")
    case .columns:
      Wording(
        en: "which columns, in which order, of the table or CSV",
        vi: "chọn các cột của bảng hoặc CSV, theo thứ tự đã ghi")
    case .separator:
      Wording(
        en: "the sign between the cells of CSV: `,` (the default), `;`, tab or `|`",
        vi: "dấu giữa các ô của CSV: `,` (mặc định), `;`, tab hoặc `|`")
    case .decimal:
      Wording(
        en: "the sign before the decimals in CSV: `.` (the default) or `,`, with which cells are separated by `;`",
        vi: "dấu thập phân trong CSV: `.` (mặc định) hoặc `,`; với `,` thì các ô cách nhau bằng `;`")
    case .summary:
      Wording(
        en:
          "count verdicts by unit, level, kind, class, indicator, parent, field or rating (else by unit and level), "
          + "tasks by unit or lead",
        vi:
          "đếm kết luận theo đơn vị (unit), cấp (level), loại (kind), phân loại (class), chỉ số (indicator), cấp trên "
          + "(parent), lĩnh vực (field), mức đánh giá (rating); mặc định: unit và level; đếm nhiệm vụ theo đơn vị (unit), "
          + "đơn vị chủ trì (lead)")
    case .threads:
      Wording(
        en: "how many threads read a large file (else as many as there are processors)",
        vi: "số luồng cùng đọc một tệp lớn (mặc định: bằng số bộ xử lý)")
    case .score:
      Wording(
        en: "explain the unit's score instead of verdicts", vi: "giải thích điểm của đơn vị, thay cho kết luận")
    case .each:
      Wording(
        en: "every month, quarter, half or year that the data have by itself; in `score` also every period as they "
          + "have it (period)",
        vi: "tính riêng từng tháng (month), quý (quarter), 6 tháng (half), năm (year) có trong số liệu; "
          + "`score`: cả từng kỳ như số liệu ghi (period)")
    case .by:
      Wording(
        en: "count the units in each band, and add up their scores, by group, level, kind, parent or period",
        vi:
          "đếm số đơn vị ở mỗi mức xếp loại và cộng điểm theo nhóm (group), cấp (level), loại (kind), cấp trên (parent), kỳ (period)"
      )
    case .rank:
      Wording(
        en: "rank units within their level, kind or parent (else as the scorecard says, or within their level)",
        vi: "xếp hạng trong cùng cấp (level), loại (kind) hoặc cùng cấp trên (parent); mặc định theo phiếu điểm, "
          + "hoặc trong cùng cấp")
    case .against:
      Wording(
        en:
          "in `score` an earlier period with which score, band and rank are compared; in `grade` another pack by which the "
          + "same data are judged: which verdicts it would change",
        vi:
          "với `score`, kỳ trước để so điểm, xếp loại, thứ hạng; với `grade`, một gói khác cùng đánh giá số liệu này: kết luận "
          + "nào sẽ đổi")
    case .source:
      Wording(
        en:
          "the plan itself, as text, Markdown or .docx: every quote is looked for in it, and passages with a figure, a time or a "
          + "duty that nothing in the pack quotes are listed",
        vi:
          "chính văn bản kế hoạch, dạng văn bản, Markdown hoặc .docx: tìm từng lời trích trong đó, và nêu các đoạn có con số, thời "
          + "hạn hoặc yêu cầu mà gói chưa trích")
    case .set:
      Wording(
        en:
          "suppose a result, online_dossier_rate=60%, or the figure of a target, target.online_dossier_rate=60%, and show "
          + "what would change; a result may say `for unit \"…\"` and `in 2024-Q1` before the `=`; may be given again",
        vi:
          "giả sử một kết quả, online_dossier_rate=60%, hoặc con số của chỉ tiêu, target.online_dossier_rate=60%, và cho biết "
          + "điều gì sẽ đổi; với kết quả có thể ghi `cho đơn vị \"…\"`, `trong 2024-Q1` trước dấu `=`; có thể ghi nhiều lần"
      )
    case .sweep:
      Wording(
        en: "try one figure of a target after another, how many units would meet each: "
          + "'target.online_dossier_rate=50%..70% by 1%'",
        vi: "thử lần lượt từng con số của một chỉ tiêu, mỗi mức có bao nhiêu đơn vị đạt: "
          + "'target.online_dossier_rate=50%..70% bước 1%'")
    case .failOn:
      Wording(
        en: "exit with 1 when a verdict is missed, no-data, or not-yet-due; when a task is overdue, or done-late",
        vi:
          "thoát với mã 1 khi có kết luận không đạt (missed), thiếu số liệu (no-data) hoặc chưa đến hạn "
          + "(not-yet-due); khi có nhiệm vụ quá hạn (overdue) hoặc hoàn thành quá hạn (done-late)")
    case .coverage:
      Wording(
        en:
          "show which figures (just below, at, just above), branches, floors, caps, criteria and bands no test tries, and "
          + "tests for them",
        vi:
          "cho biết con số (ngay dưới, đúng mức, ngay trên), trường hợp của quy tắc, mức sàn, trần, điều kiện, xếp loại nào chưa "
          + "có kiểm thử, kèm kiểm thử mẫu")
    case .failUnder:
      Wording(
        en:
          "exit with 1 when the tests of a pack try less than so many percent of its cases, in `mutate` notice less than so "
          + "many percent of the changes: 100",
        vi:
          "thoát với mã 1 khi kiểm thử của một gói thử ít hơn chừng ấy phần trăm trường hợp, với `mutate` là phát hiện ít hơn "
          + "chừng ấy phần trăm chỗ sửa sai: 100")
    case .deny:
      Wording(
        en:
          "exit with 1 also for these: in `check` codes such as KPI0345, or `warnings` for all of them, in `diff` kinds of "
          + "difference",
        vi:
          "thoát với mã 1 cả khi có: với `check` các mã như KPI0345, hoặc `warnings` cho mọi cảnh báo, với `diff` các loại khác "
          + "biệt này")
    case .allow:
      Wording(
        en: "leave warnings and notes of these codes out; how many there were is counted in the last line",
        vi: "không hiện cảnh báo, lưu ý mang các mã này; dòng cuối cho biết đã bỏ bao nhiêu")
    case .lead:
      Wording(
        en: "only tasks of this lead, by words of it; may be given again",
        vi: "chỉ nhiệm vụ do đơn vị này chủ trì, ghi một phần tên cũng được; có thể ghi nhiều lần")
    case .state:
      Wording(
        en: "only what stands so as of the day",
        vi: "chỉ nhiệm vụ có tình trạng này vào ngày xét")
    case .within:
      Wording(
        en:
          "read only rule files that lie in this folder, also those that `use … from` and `under … from` lead to; may "
          + "be given again; in `tasks` a number is how many days before its last good day a task is due (else 30)",
        vi: "chỉ đọc tệp quy tắc nằm trong thư mục này, kể cả tệp mà `dùng … từ` và `căn cứ … từ` dẫn đến; có thể ghi "
          + "nhiều lần; với `tasks`, ghi một con số: còn bao nhiêu ngày thì coi là sắp đến hạn (mặc định: 30)")
    case .status:
      Wording(
        en:
          "exit with 1 for whatever was found (plain, the default), or by what it is (by-kind): 3 verdicts and states "
          + "that `--fail-on` names and differences that `--deny` names, 4 mistakes in data, 5 in rules, 6 tests that failed",
        vi:
          "thoát với mã 1 cho mọi phát hiện (plain, mặc định), hoặc theo loại (by-kind): 3 kết luận, tình trạng nêu ở "
          + "`--fail-on`, khác biệt nêu ở `--deny`, 4 lỗi số liệu, 5 lỗi quy tắc, 6 kiểm thử không đạt")
    case .whole:
      Wording(
        en: "read large files whole, as small ones: slower, and rows of records are compared with one another",
        vi: "đọc trọn tệp lớn như tệp nhỏ: chậm hơn, nhưng các bản ghi được so với nhau")
    case .skipBadRows:
      Wording(
        en: "grade without the rows that have errors, and say which were left out",
        vi: "bỏ các dòng có lỗi, đánh giá phần còn lại và nêu rõ đã bỏ gì")
    case .given:
      Wording(
        en: "a value for the expression: 2023=45%, province=45%, online_rate=\"45 of 50\"; may be given again",
        vi: "giá trị cho phép tính: 2023=45%, tỉnh=45%, online_rate=\"45 trên 50\"; có thể ghi nhiều lần")
    case .level:
      Wording(en: "the level of the unit meant", vi: "cấp của đơn vị cần xét")
    case .kind:
      Wording(en: "the kind of the unit meant", vi: "loại của đơn vị cần xét")
    case .pack:
      Wording(
        en: "the pack that the data are for: which column is used for what",
        vi: "gói dùng số liệu này: cho biết cột nào dùng làm gì")
    case .sheet:
      Wording(
        en: "which sheet of a workbook, or list of a JSON file, by name or number",
        vi: "trang tính nào của tệp Excel, hoặc danh sách nào của tệp JSON, theo tên hoặc số thứ tự")
    case .to:
      Wording(
        en: "write the data as they are seen, numbers and dates in plain form",
        vi: "ghi lại số liệu đúng như được hiểu, số và ngày ở dạng đơn giản")
    case .lang:
      Wording(
        en: "en or vi (else from LC_ALL, LC_MESSAGES, LANG)",
        vi: "en hoặc vi (mặc định theo LC_ALL, LC_MESSAGES, LANG)")
    case .color:
      Wording(
        en: "auto, always or never; NO_COLOR and TERM=dumb turn colours off",
        vi: "auto, always hoặc never; NO_COLOR và TERM=dumb tắt màu")
    case .help:
      Wording(en: "show the help of the command", vi: "hiện trợ giúp của lệnh")
    case .version:
      Wording(en: "show the version", vi: "hiện phiên bản")
    }
  }
}
