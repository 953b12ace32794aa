import Base

extension Verb {
  /// What the command does, in one line.
  var summary: Wording {
    switch self {
    case .check:
      Wording(
        en: "read rule files and list every mistake in them", vi: "kiểm tra các tệp quy tắc và nêu mọi lỗi trong đó")
    case .test:
      Wording(en: "run the tests that rule files hold", vi: "chạy các kiểm thử có trong tệp quy tắc")
    case .mutate:
      Wording(
        en: "change each pack a little, again and again, and say which changes none of its tests notices",
        vi: "thử sửa sai từng chỗ trong gói và cho biết chỗ sai nào không kiểm thử nào phát hiện")
    case .data:
      Wording(
        en: "show what a data file is seen to hold: form, header, columns",
        vi: "cho biết tệp số liệu được hiểu thế nào: dạng tệp, tiêu đề, các cột")
    case .assign:
      Wording(
        en: "compute the target of every unit and indicator, and how it came about",
        vi: "tính chỉ tiêu giao cho từng đơn vị, từng chỉ số, và nêu cách tính")
    case .grade:
      Wording(
        en: "judge every unit on every target: met, missed, no cases, no data",
        vi: "đánh giá từng đơn vị theo từng chỉ tiêu: đạt, không đạt, không phát sinh, thiếu số liệu")
    case .course:
      Wording(
        en: "say whether every unit is on course for the targets of the year, and what the rest must be",
        vi: "tiến độ: từng đơn vị có kịp đạt chỉ tiêu năm không, phần còn lại của năm phải đạt bao nhiêu")
    case .trend:
      Wording(
        en: "show results month by month or quarter by quarter, and how they change",
        vi: "diễn biến kết quả theo từng tháng hoặc quý, so với kỳ trước và cùng kỳ năm trước")
    case .score:
      Wording(
        en: "score every unit by the pack's scorecards: points, total, band, rank",
        vi: "chấm điểm từng đơn vị theo phiếu điểm của gói: điểm, tổng điểm, xếp loại, thứ hạng")
    case .why:
      Wording(
        en: "show how one verdict was reached, down to the cells of the data",
        vi: "giải thích một kết luận, đến từng ô số liệu")
    case .gap:
      Wording(
        en: "say what a unit must do to reach the next band",
        vi: "nêu đơn vị cần làm gì để lên mức xếp loại kế tiếp")
    case .tasks:
      Wording(
        en: "list the plan's tasks: who has to do what by when, and how it stands",
        vi: "liệt kê nhiệm vụ của kế hoạch: ai làm gì, hạn khi nào, tình trạng ra sao")
    case .diff:
      Wording(
        en: "say what two packs, or two versions of one, mean differently",
        vi: "so hai gói, hoặc hai bản của một gói: khác nhau về ý nghĩa ở đâu")
    case .eval:
      Wording(
        en: "compute one expression, or read one target",
        vi: "tính thử một phép tính, hoặc cho biết một chỉ tiêu được hiểu thế nào")
    case .explain:
      Wording(en: "explain a message by its code", vi: "giải thích một thông báo theo mã")
    case .help:
      Wording(en: "show the help of a command", vi: "hiện trợ giúp của một lệnh")
    }
  }

  /// Examples of use, each with what it does.
  var examples: [(line: String, does: Wording)] {
    switch self {
    case .check:
      [
        ("chuan check rules", Wording(en: "every rule file in a folder", vi: "mọi tệp quy tắc trong một thư mục")),
        (
          "chuan check son-ha-2024.kpi --format json",
          Wording(en: "the mistakes of one file, for programs", vi: "lỗi của một tệp, dành cho chương trình")
        ),
        (
          "chuan check son-ha-2024.kpi --source ke-hoach.docx",
          Wording(
            en: "whether every quote stands in the plan, and what of the plan the pack leaves out",
            vi: "từng lời trích có trong kế hoạch không, và gói còn bỏ sót gì của kế hoạch")
        ),
        (
          "chuan check son-ha-2024.kpi --data bieu-06-2024-01.csv",
          Wording(
            en: "whether the pack's `data` declarations fit the file, before anything is graded",
            vi: "khai báo `dữ liệu` của gói có khớp với tệp không, trước khi đánh giá")
        ),
      ]
    case .test:
      [
        (
          "chuan test rules",
          Wording(en: "the tests of every file in a folder", vi: "kiểm thử của mọi tệp trong thư mục")
        ),
        (
          "chuan test son-ha-2024.kpi --coverage",
          Wording(en: "also what no test tries yet", vi: "thêm: điều gì chưa có kiểm thử")
        ),
      ]
    case .mutate:
      [
        (
          "chuan mutate son-ha-2024.kpi",
          Wording(en: "what the tests of a pack do not notice", vi: "kiểm thử của gói chưa phát hiện được gì")
        ),
        (
          "chuan mutate rules --fail-under 100",
          Wording(
            en: "of every file in a folder; exits with 1 when something is not noticed and not explained",
            vi: "mọi tệp trong thư mục; thoát với mã 1 khi còn chỗ chưa phát hiện mà không nêu lý do")
        ),
      ]
    case .data:
      [
        (
          "chuan data bao-cao-thang-3.csv",
          Wording(en: "what was recognised, and the first problems", vi: "tệp được hiểu thế nào, và các lỗi đầu tiên")
        ),
        (
          "chuan data ho-so.csv --pack son-ha-2024.kpi",
          Wording(en: "also which column the pack uses for what", vi: "thêm: gói dùng cột nào vào việc gì")
        ),
        (
          "chuan data ho-so.json --to csv --output ho-so.csv",
          Wording(en: "the data as they are seen, in plain form", vi: "số liệu đúng như được hiểu, ở dạng đơn giản")
        ),
      ]
    case .assign:
      [
        (
          "chuan assign son-ha-2024.kpi --data units.csv results-2023.csv",
          Wording(en: "each unit's own target for 2024", vi: "chỉ tiêu năm 2024 giao cho từng đơn vị")
        )
      ]
    case .grade:
      [
        (
          "chuan grade son-ha-2024.kpi --data units.csv results.csv",
          Wording(en: "a verdict for every unit and target", vi: "kết luận cho từng đơn vị, từng chỉ tiêu")
        ),
        (
          "chuan grade rules/quang-ngai --data *.csv --format csv --output verdicts.csv",
          Wording(en: "several packs, into a file", vi: "nhiều gói, ghi vào tệp")
        ),
        (
          "chuan grade son-ha-2024.kpi --data *.csv --unit \"Xã Sơn Hạ\" --fail-on missed",
          Wording(
            en: "one unit; the exit status says whether it missed a target",
            vi: "một đơn vị; mã thoát cho biết có chỉ tiêu không đạt hay không")
        ),
        (
          "chuan grade son-ha-2024.kpi --data *.csv --set target.online_dossier_rate=60%",
          Wording(
            en: "which verdicts would change if 60% were asked for", vi: "nếu giao 60% thì những kết luận nào sẽ đổi")
        ),
        (
          "chuan grade son-ha-2024.kpi --data *.csv --sweep 'target.online_dossier_rate=50%..70% by 1%'",
          Wording(
            en: "how many units would meet each of these figures",
            vi: "mỗi mức trong các mức này có bao nhiêu đơn vị đạt")
        ),
        (
          "chuan grade ke-hoach-2024.kpi --data *.csv --against ke-hoach-2025.kpi",
          Wording(
            en: "which verdicts another plan would change on the same data",
            vi: "với cùng số liệu, kế hoạch khác sẽ đổi những kết luận nào")
        ),
      ]
    case .course:
      [
        (
          "chuan course son-ha-2024.kpi --data units.csv results.csv --to-date 2024-09",
          Wording(
            en: "after September: secured, on course, behind, out of reach",
            vi: "hết tháng 9: chắc chắn đạt, đúng tiến độ, chậm tiến độ, không thể đạt")
        ),
        (
          "chuan course son-ha-2024.kpi --data *.csv --to-date 2024-Q3 --rest a-year-earlier",
          Wording(
            en: "with as many cases to come as in the same months of the year before",
            vi: "giả định số phát sinh còn lại bằng cùng các tháng của năm trước")
        ),
      ]
    case .trend:
      [
        (
          "chuan trend son-ha-2024.kpi --data units.csv months-*.csv",
          Wording(en: "every month of the pack's year", vi: "từng tháng trong năm của gói")
        ),
        (
          "chuan trend son-ha-2024.kpi --data *.csv --each quarter --unit \"Xã Sơn Hạ\"",
          Wording(en: "one unit, by quarters", vi: "một đơn vị, theo quý")
        ),
      ]
    case .score:
      [
        (
          "chuan score 766-2022.kpi --data units.csv results.csv",
          Wording(en: "total, band and rank of every unit", vi: "tổng điểm, xếp loại, thứ hạng của từng đơn vị")
        ),
        (
          "chuan score 766-2022.kpi --data *.csv --each month --format csv --output scores.csv",
          Wording(en: "every month by itself, into a file", vi: "chấm riêng từng tháng, ghi vào tệp")
        ),
        (
          "chuan score 766-2022.kpi --data *.csv --columns name,score,band,groups,items",
          Wording(en: "with the points of every group and item", vi: "kèm điểm của từng nhóm, từng tiêu chí")
        ),
      ]
    case .why:
      [
        (
          "chuan why son-ha-2024.kpi --unit \"Xã Sơn Hạ\" --target online_dossier_rate --data *.csv",
          Wording(en: "why one verdict is what it is", vi: "vì sao có kết luận đó")
        ),
        (
          "chuan why 766-2022.kpi --unit \"Xã Sơn Hạ\" --score --data *.csv",
          Wording(en: "why a score is what it is", vi: "vì sao có số điểm đó")
        ),
      ]
    case .gap:
      [
        (
          "chuan gap 766-2022.kpi --unit \"Xã Sơn Hạ\" --data *.csv",
          Wording(en: "what it takes to reach the next band", vi: "cần làm gì để lên mức xếp loại kế tiếp")
        )
      ]
    case .tasks:
      [
        (
          "chuan tasks son-ha-2024.kpi",
          Wording(en: "the year's tasks by the day they are due", vi: "nhiệm vụ trong năm, xếp theo hạn")
        ),
        (
          "chuan tasks son-ha-2024.kpi --data units.csv progress.csv --as-of 2024-07-15",
          Wording(en: "how each stands on that day", vi: "tình trạng từng nhiệm vụ vào ngày đó")
        ),
        (
          "chuan tasks son-ha-2024.kpi --format ics --output nhiem-vu.ics",
          Wording(en: "for a calendar program", vi: "để đưa vào phần mềm lịch")
        ),
      ]
    case .diff:
      [
        (
          "chuan diff plan-2024.kpi plan-2025.kpi",
          Wording(
            en: "which targets were tightened, loosened, added, removed, and a result that shows it",
            vi: "chỉ tiêu nào chặt hơn, nới lỏng, thêm, bỏ, kèm kết quả minh họa")
        ),
        (
          "chuan diff old.kpi new.kpi --deny loosened,removed",
          Wording(
            en: "the exit status says whether something asks for less",
            vi: "mã thoát cho biết có chỗ nào đòi hỏi ít hơn")
        ),
      ]
    case .eval:
      [
        ("chuan eval '50% * 1.1'", Wording(en: "an exact value: 55%", vi: "giá trị chính xác: 55%")),
        (
          "chuan eval 'online_dossier_rate >= 50% for level commune' --given online_dossier_rate=45%",
          Wording(en: "how a target is read, and the verdict", vi: "chỉ tiêu được hiểu thế nào, và kết luận")
        ),
        (
          "chuan eval 'if 2023 >= province then target = 2023*1.1' --given 2023=45% --given province=45%",
          Wording(en: "the target that a rule gives", vi: "chỉ tiêu mà quy tắc giao")
        ),
      ]
    case .explain:
      [("chuan explain KPI0312", Wording(en: "also `312` and `kpi312`", vi: "cũng có thể viết `312`, `kpi312`"))]
    case .help:
      [
        ("chuan help grade", Wording(en: "all about one command", vi: "mọi điều về một lệnh")),
        (
          "chuan help indicators",
          Wording(en: "the indicators that every plan may use", vi: "các chỉ số mà kế hoạch nào cũng dùng được")
        ),
        (
          "chuan help names",
          Wording(
            en: "the things counted, levels, kinds of units and fields that need no declaration",
            vi: "đối tượng đếm, cấp, loại đơn vị, lĩnh vực không cần khai báo")
        ),
        (
          "chuan help keywords",
          Wording(en: "the words of the language, in both languages", vi: "các từ khóa, tiếng Việt và tiếng Anh")
        ),
        (
          "chuan help functions",
          Wording(en: "the functions that expressions may use", vi: "các phép tính có sẵn dùng được trong công thức")
        ),
      ]
    }
  }

  /// What its exit status says.
  var statuses: Wording {
    switch self {
    case .check:
      Wording(
        en: "0 no errors · 1 errors were found · 2 the command or a file cannot be used",
        vi: "0 không có lỗi · 1 có lỗi · 2 lệnh sai hoặc không dùng được tệp")
    case .data:
      Wording(
        en: "0 read · 1 errors in the data · 2 the command or a file cannot be used",
        vi: "0 đã đọc · 1 số liệu có lỗi · 2 lệnh sai hoặc không dùng được tệp")
    case .test:
      Wording(
        en: "0 all passed · 1 some failed, or errors were found · 2 the command or a file cannot be used",
        vi: "0 đều đạt · 1 có kiểm thử không đạt hoặc có lỗi · 2 lệnh sai hoặc không dùng được tệp")
    case .mutate:
      Wording(
        en:
          "0 tried, whatever is not noticed · 1 tests that fail, less than --fail-under says, or errors in the rules · "
          + "2 the command or a file cannot be used",
        vi: "0 đã thử, dù còn chỗ chưa phát hiện · 1 có kiểm thử không đạt, ít hơn --fail-under, hoặc quy tắc có lỗi · "
          + "2 lệnh sai hoặc không dùng được tệp")
    case .assign, .course, .trend, .score, .why, .gap:
      Wording(
        en: "0 done · 1 errors in the rules or the data · 2 the command or a file cannot be used",
        vi: "0 xong · 1 quy tắc hoặc số liệu có lỗi · 2 lệnh sai hoặc không dùng được tệp")
    case .grade:
      Wording(
        en: "0 graded, targets missed or not · 1 errors in the rules or the data, or what --fail-on names · "
          + "2 the command or a file cannot be used",
        vi: "0 đã đánh giá, dù đạt hay không · 1 quy tắc hoặc số liệu có lỗi, hoặc có điều --fail-on nêu · "
          + "2 lệnh sai hoặc không dùng được tệp")
    case .tasks:
      Wording(
        en: "0 done, whatever is overdue · 1 errors in the rules or the data, or a state that --fail-on names · "
          + "2 the command or a file cannot be used",
        vi: "0 xong, dù có nhiệm vụ quá hạn · 1 quy tắc hoặc số liệu có lỗi, hoặc có tình trạng --fail-on nêu · "
          + "2 lệnh sai hoặc không dùng được tệp")
    case .diff:
      Wording(
        en: "0 compared, whatever differs · 1 what --deny names, or errors in the rules or the data · "
          + "2 the command or a file cannot be used",
        vi: "0 đã so sánh, dù khác nhau · 1 có khác biệt --deny nêu, hoặc quy tắc, số liệu có lỗi · "
          + "2 lệnh sai hoặc không dùng được tệp")
    case .eval:
      Wording(
        en: "0 computed · 1 it has errors · 2 the command cannot be used",
        vi: "0 đã tính · 1 phép tính có lỗi · 2 lệnh sai")
    case .explain, .help:
      Wording(en: "0 shown · 2 there is no such page", vi: "0 đã hiện · 2 không có trang đó")
    }
  }
}
