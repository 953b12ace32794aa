import Base

/// What is said of a command line that cannot be followed.
extension Diagnostic {
  static func unknownCommand(_ name: String) -> Diagnostic {
    var help: [Wording] = []
    let looksLikeFile = name.hasSuffix(".kpi") || name.contains("/")
    if looksLikeFile {
      help.append(
        Wording(
          en: "to check a rule file write `chuan check \(name)`",
          vi: "để kiểm tra tệp quy tắc, viết `chuan check \(name)`"))
    } else if let nearest = NearestName.find(name, among: Verb.allCases.map(\.rawValue)).first {
      help.append(Wording(en: "did you mean `chuan \(nearest)`?", vi: "có phải là `chuan \(nearest)`?"))
    }
    let all = Verb.allCases.map(\.rawValue).joined(separator: ", ")
    help.append(Wording(en: "the commands are \(all)", vi: "các lệnh là \(all)"))
    return Diagnostic(
      .unknownCommand, at: .command,
      Wording(en: "`\(name)` is not a command of chuan", vi: "`\(name)` không phải là lệnh của chuan"), help: help)
  }

  static func unknownOption(_ name: String, candidates: [Option]) -> Diagnostic {
    let names = candidates.isEmpty ? Option.allCases.map(\.rawValue) : candidates.map(\.rawValue)
    let nearest =
      NearestName.find(name, among: names).first ?? NearestName.find(name, among: Option.allCases.map(\.rawValue)).first
    let help =
      nearest.map { Wording(en: "did you mean `\($0)`?", vi: "có phải là `\($0)`?") }
      ?? Wording(
        en: "`chuan help COMMAND` lists the options; put `--` before a name that starts with `-`",
        vi: "`chuan help LỆNH` liệt kê các tùy chọn; đặt `--` trước tên bắt đầu bằng `-`")
    return Diagnostic(
      .unknownOption, at: .command, Wording(en: "there is no option `\(name)`", vi: "không có tùy chọn `\(name)`"),
      help: [help])
  }

  static func optionOfOtherCommand(_ option: Option, _ verb: Verb) -> Diagnostic {
    let others = Verb.allCases.filter { $0.options.contains(option) }.map { "`chuan \($0.rawValue)`" }
    return Diagnostic(
      .optionOfOtherCommand, at: .command,
      Wording(
        en: "`chuan \(verb.rawValue)` has no option `\(option.rawValue)`",
        vi: "`chuan \(verb.rawValue)` không có tùy chọn `\(option.rawValue)`"),
      help: [
        Wording(
          en: "it belongs to \(others.joined(separator: ", "))",
          vi: "tùy chọn này thuộc \(others.joined(separator: ", "))")
      ])
  }

  static func givenTwice(_ option: Option) -> Diagnostic {
    var help = [Wording(en: "leave one of them out", vi: "bỏ bớt một lần")]
    if case .list = option.value {
      help = [
        Wording(
          en: "write all values after one `\(option.rawValue)`, with commas between them",
          vi: "viết mọi giá trị sau một `\(option.rawValue)`, cách nhau bằng dấu phẩy")
      ]
    }
    return Diagnostic(
      .optionGivenTwice, at: .command,
      Wording(en: "`\(option.rawValue)` is given twice", vi: "`\(option.rawValue)` được ghi hai lần"), help: help)
  }

  /// `choices`: the values that it may have; nil when any text may stand.
  static func missingValue(_ option: Option, choices: [String]?) -> Diagnostic {
    var help = [
      Wording(
        en: "write `\(option.usage(.en))`: \(option.help.en)", vi: "viết `\(option.usage(.vi))`: \(option.help.vi)")
    ]
    if let all = choices?.map({ $0.utf8.count == 1 ? "`\($0)`" : $0 }).joined(separator: ", ") {
      help.append(Wording(en: "it may be \(all)", vi: "có thể là \(all)"))
    }
    return Diagnostic(
      .optionWithoutValue, at: .command,
      Wording(en: "`\(option.rawValue)` needs a value", vi: "`\(option.rawValue)` cần một giá trị"), help: help)
  }

  /// A pack stands behind `--data`, and no data: the two may have changed places.
  static func rulesForData(_ path: String) -> Diagnostic {
    Diagnostic(
      .rulesNotData, at: .command,
      Wording(
        en: "`\(path)` behind `--data` is a rule file, and data are expected there",
        vi: "`\(path)` sau `--data` là tệp quy tắc, trong khi ở đó cần tệp số liệu"),
      help: [
        Wording(
          en: "name the pack first and the data behind `--data`: `chuan grade pack.kpi --data data.xlsx`",
          vi: "ghi gói chỉ tiêu trước, số liệu sau `--data`: `chuan grade goi.kpi --data so-lieu.xlsx`")
      ])
  }

  static func unexpectedValue(_ option: Option, _ value: String) -> Diagnostic {
    Diagnostic(
      .optionWithValue, at: .command,
      Wording(
        en: "`\(option.rawValue)` takes no value, found `\(value)`",
        vi: "`\(option.rawValue)` không nhận giá trị, nhưng có `\(value)`"),
      help: [Wording(en: "write only `\(option.rawValue)`", vi: "chỉ viết `\(option.rawValue)`")])
  }

  static func notAChoice(_ value: String, of option: Option, words: [OptionWord]) -> Diagnostic {
    var help: [Wording] = []
    if let nearest = words.nearest(value) {
      help.append(Wording(en: "did you mean `\(nearest.en)`?", vi: "có phải là `\(nearest.vi)`?"))
    }
    help.append(Wording(en: "it may be \(words.list(.en))", vi: "có thể là \(words.list(.vi))"))
    return Diagnostic(
      .badOptionValue, at: .command,
      Wording(
        en: "`\(value)` is not a value of `\(option.rawValue)`",
        vi: "`\(value)` không phải giá trị của `\(option.rawValue)`"),
      help: help)
  }

  static func badPeriod(_ value: String) -> Diagnostic {
    Diagnostic(
      .badOptionValue, at: .command,
      Wording(en: "`\(value)` is not a period", vi: "`\(value)` không phải là một kỳ"),
      help: [
        Wording(
          en: "write 2024, 2024-H1, 2024-Q1, 2024-03 or 2024-01..2024-06",
          vi: "viết 2024, 2024-H1, 2024-Q1, 2024-03 hoặc 2024-01..2024-06")
      ])
  }

  /// `--period` and `--to-date` both say what is judged.
  static func periodGivenTwice() -> Diagnostic {
    Diagnostic(
      .optionsExclude, at: .command,
      Wording(
        en: "`--period` and `--to-date` cannot stand together",
        vi: "`--period` và `--to-date` không dùng cùng nhau được"),
      help: [
        Wording(
          en: "leave one out: `--period` names the period judged, `--to-date` the month up to which the year is judged",
          vi: "bỏ bớt một tùy chọn: `--period` ghi kỳ đánh giá, `--to-date` ghi tháng cuối của phần năm được đánh giá")
      ])
  }

  static func badDay(_ value: String) -> Diagnostic {
    Diagnostic(
      .badOptionValue, at: .command,
      Wording(en: "`\(value)` is not a day", vi: "`\(value)` không phải là một ngày"),
      help: [Wording(en: "write 2024-12-31 or 31/12/2024", vi: "viết 2024-12-31 hoặc 31/12/2024")])
  }

  static func badThreadCount(_ value: String, most: Int) -> Diagnostic {
    Diagnostic(
      .badOptionValue, at: .command,
      Wording(en: "`\(value)` is not a number of threads", vi: "`\(value)` không phải là số luồng"),
      help: [Wording(en: "write a number from 1 to \(most)", vi: "viết một số từ 1 đến \(most)")])
  }

  static func badPercentage(_ value: String, _ option: Option) -> Diagnostic {
    Diagnostic(
      .badOptionValue, at: .command,
      Wording(
        en: "`\(value)` is not a percentage that `\(option.rawValue)` takes",
        vi: "`\(value)` không phải số phần trăm mà `\(option.rawValue)` nhận"),
      help: [Wording(en: "write a whole number from 1 to 100", vi: "viết một số nguyên từ 1 đến 100")])
  }

  /// `--deny` and `--allow` take codes, the first `warnings` too.
  static func badCode(_ value: String, _ option: Option, nearest: String?) -> Diagnostic {
    let all = option == .deny ? Wording(en: ", or `warnings`", vi: ", hoặc `warnings`") : Wording(same: "")
    return Diagnostic(
      .badOptionValue, at: .command,
      Wording(
        en: "`\(value)` is not a code that `\(option.rawValue)` takes",
        vi: "`\(value)` không phải mã mà `\(option.rawValue)` nhận"),
      help: [
        nearest.map { Wording(en: "did you mean `\($0)`?", vi: "có phải là `\($0)`?") }
          ?? Wording(
            en: "write codes of messages with commas between them, such as `KPI0345`\(all.en)",
            vi: "ghi các mã thông báo, cách nhau bằng dấu phẩy, ví dụ `KPI0345`\(all.vi)")
      ])
  }

  static func missingOperand(_ verb: Verb, usage: Wording) -> Diagnostic {
    let what: Wording =
      switch verb {
      case .check, .test, .mutate: Wording(en: "a rule file or folder", vi: "tệp quy tắc hoặc thư mục")
      case .grade, .course, .trend, .assign, .score, .why, .gap, .tasks: Wording(en: "a pack", vi: "gói chỉ tiêu")
      case .data: Wording(en: "a data file", vi: "tệp số liệu")
      case .diff: Wording(en: "an old pack and a new one", vi: "gói cũ và gói mới")
      case .eval: Wording(en: "an expression", vi: "phép tính")
      case .explain, .help: Wording(en: "a message code", vi: "mã thông báo")
      }
    return Diagnostic(
      .missingOperand, at: .command,
      Wording(en: "`chuan \(verb.rawValue)` needs \(what.en)", vi: "`chuan \(verb.rawValue)` cần \(what.vi)"),
      help: [Wording(en: "write `\(usage.en)`", vi: "viết `\(usage.vi)`")])
  }

  static func missingOption(_ option: Option, _ verb: Verb, usage: Wording) -> Diagnostic {
    Diagnostic(
      .missingOption, at: .command,
      Wording(
        en: "`chuan \(verb.rawValue)` needs `\(option.usage(.en))`",
        vi: "`chuan \(verb.rawValue)` cần `\(option.usage(.vi))`"),
      help: [Wording(en: "write `\(usage.en)`", vi: "viết `\(usage.vi)`")])
  }

  static func tooManyOperands(_ extra: String, _ verb: Verb, usage: Wording) -> Diagnostic {
    Diagnostic(
      .tooManyOperands, at: .command,
      Wording(
        en: "`\(extra)` is one word too many for `chuan \(verb.rawValue)`",
        vi: "thừa `\(extra)`: `chuan \(verb.rawValue)` không dùng đến"),
      help: [
        Wording(
          en: "write `\(usage.en)`; put quotes around a value with spaces in it",
          vi: "viết `\(usage.vi)`; giá trị có dấu cách thì đặt trong dấu nháy")
      ])
  }
}
