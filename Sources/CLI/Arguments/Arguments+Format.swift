import Base
import Report

/// In which format the result is written, and what goes with it.
extension Arguments {
  /// The formats that a file's ending names.
  private static let endings = ["csv": "csv", "json": "json", "ics": "ics", "md": "markdown"]
  /// Endings of files that the command does not write, whatever is asked for.
  private static let foreign: Set<String> = [
    "xlsx", "xls", "xlsm", "xlsb", "ods", "fods", "docx", "doc", "odt", "rtf", "pdf", "html", "htm", "xml", "tsv",
    "pptx",
    "zip", "gz", "sqlite", "db", "parquet", "png", "svg",
  ]

  /// The format that the ending of `--output` names, where none is given; a mistake where the two contradict each other.
  mutating func settleFormat(_ verb: Verb) {
    let option: Option = has(.to) ? .to : .format
    if let path = value(.output), path != "-", let ending = Arguments.ending(of: path) {
      let choices = verb.choices(of: option) ?? []
      if Arguments.foreign.contains(ending) {
        mistakes.append(.endingNotWritten(path, ending, choices: choices))
      } else if let named = Arguments.endings[ending] {
        if let given = value(option) {
          if given != named, choices.contains(given) {
            mistakes.append(.endingOfOtherFormat(path, option, given, named, choices: choices))
          }
        } else if choices.contains(named) {
          values[option] = [named]
        } else {
          mistakes.append(.endingNotWritten(path, ending, choices: choices))
        }
      }
    }
    let isCSV = value(has(.to) ? .to : .format) == "csv"
    for option in [Option.separator, .decimal] where has(option) && !isCSV {
      mistakes.append(.noEffectWithoutCSV(option, verb))
    }
  }

  /// The letters after the last point of a file's name, in small letters.
  private static func ending(of path: String) -> String? {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }

  /// How CSV is written. Only what the command line says counts, never the language of the machine: what a program reads
  /// today it reads the same elsewhere.
  var csv: CSVForm {
    var form = CSVForm()
    if value(.decimal) == "," { (form.decimal, form.separator) = (0x2C, 0x3B) }
    switch value(.separator) {
    case ",": form.separator = 0x2C
    case ";": form.separator = 0x3B
    case "tab": form.separator = 0x09
    case "|": form.separator = 0x7C
    default: break
    }
    if value(.lang) == "vi" { form.readers = .vi }
    return form
  }
}

extension Diagnostic {
  /// `--output x.xlsx`: a name that promises what is not written.
  fileprivate static func endingNotWritten(_ path: String, _ ending: String, choices: [String]) -> Diagnostic {
    let formats = choices.joined(separator: ", ")
    let isSheet = ["xlsx", "xls", "xlsm", "xlsb", "ods", "fods", "tsv"].contains(ending) && choices.contains("csv")
    return Diagnostic(
      .endingOfOtherFormat, at: .command,
      Wording(
        en: "a file `.\(ending)` is not written here, only \(formats)",
        vi: "ở đây không ghi được tệp `.\(ending)`, chỉ ghi được \(formats)"),
      help: [
        isSheet
          ? Wording(
            en:
              "write `--output NAME.csv`, which spreadsheets open; with `--lang vi --decimal ,` as Vietnamese ones like it",
            vi: "viết `--output TÊN.csv`, bảng tính mở được; thêm `--lang vi --decimal ,` cho bảng tính tiếng Việt")
          : Wording(en: "give the file another ending", vi: "đặt đuôi khác cho tệp")
      ])
  }

  /// `--format csv --output x.json`.
  fileprivate static func endingOfOtherFormat(
    _ path: String, _ option: Option, _ given: String, _ named: String, choices: [String]
  ) -> Diagnostic {
    Diagnostic(
      .endingOfOtherFormat, at: .command,
      Wording(
        en: "`\(option.rawValue) \(given)` and the name `\(path)` contradict each other",
        vi: "`\(option.rawValue) \(given)` và tên `\(path)` mâu thuẫn nhau"),
      help: [
        choices.contains(named)
          ? Wording(
            en: "leave `\(option.rawValue)` out, and the ending decides; or give the file another ending",
            vi: "bỏ `\(option.rawValue)` thì đuôi tệp quyết định; hoặc đặt đuôi khác cho tệp")
          : Wording(en: "give the file another ending", vi: "đặt đuôi khác cho tệp")
      ])
  }

  fileprivate static func noEffectWithoutCSV(_ option: Option, _ verb: Verb) -> Diagnostic {
    let way = verb == .data ? "--to csv" : "--format csv"
    return Diagnostic(
      .optionWithoutEffect, at: .command,
      Wording(
        en: "`\(option.rawValue)` does nothing without `\(way)`",
        vi: "`\(option.rawValue)` không có tác dụng khi không có `\(way)`"),
      help: [Wording(en: "add `\(way)`, or leave it out", vi: "thêm `\(way)`, hoặc bỏ tùy chọn này")])
  }
}
