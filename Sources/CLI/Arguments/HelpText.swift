import Base
import Lang
import Report
import Stdlib

/// The help, made from the tables of commands and options.
struct HelpText {
  let language: Language
  let style: Style

  /// What `chuan` alone shows: what it is for, and the commands.
  func overview() -> String {
    var text = style(.strong, "chuan") + " " + CommandTool.version + " · "
    text +=
      language == .vi ? "chỉ tiêu của kế hoạch, tính và đánh giá\n\n" : "a plan's targets, computed and graded\n\n"
    text += heading(Wording(en: "Examples", vi: "Ví dụ"))
    for verb in [Verb.check, .grade, .why] {
      if let example = verb.examples.first { text += "  \(example.line)\n" }
    }
    text += "\n" + heading(Wording(en: "Commands", vi: "Các lệnh"))
    for verb in Verb.allCases {
      text += "  " + DisplayWidth.padded(verb.rawValue, to: 9) + " " + verb.summary[language] + "\n"
    }
    text += "\n"
    text +=
      language == .vi
      ? "`chuan help LỆNH` cho biết mọi điều về một lệnh, `chuan help indicators` các chỉ số dùng chung, `chuan help names` các\n"
        + "đối tượng đếm, cấp, loại đơn vị và lĩnh vực có sẵn, `chuan help keywords` các từ khóa tiếng Việt và tiếng Anh,\n"
        + "`chuan help functions` các phép tính có sẵn, `chuan --version` phiên bản.\n"
      : "`chuan help COMMAND` tells all about a command, `chuan help indicators` the shared indicators, `chuan help names` the\n"
        + "things counted, levels, kinds and fields there are, `chuan help keywords` the words of the language in English and\n"
        + "Vietnamese, `chuan help functions` the built-in functions, `chuan --version` the version.\n"
    return text
  }

  /// All about one command: examples first.
  func page(_ verb: Verb) -> String {
    var text = style(.strong, "chuan \(verb.rawValue)") + ": " + verb.summary[language] + "\n\n"
    text += heading(Wording(en: "Examples", vi: "Ví dụ"))
    for example in verb.examples {
      text += "  \(example.line)\n" + "      " + style(.faint, example.does[language]) + "\n"
    }
    text += "\n" + heading(Wording(en: "Usage", vi: "Cách dùng")) + "  " + usage(verb) + "\n"
    text += "\n" + heading(Wording(en: "Options", vi: "Tùy chọn"))
    for option in verb.options + Option.everywhere {
      var line = option.help[language]
      if [.format, .to, .state, .deny].contains(option), verb.choices(of: option) != nil {
        line += ": " + verb.words(of: option).list(language)
      }
      if option == .columns { line += ": " + verb.words(of: option).list(language) }
      text += "  \(option.usage(language))\n      \(line)\n"
    }
    text += "\n" + heading(Wording(en: "Exit status", vi: "Mã thoát")) + "  " + verb.statuses[language] + "\n"
    return text
  }

  /// The built-in functions: what each is for, and examples of it.
  func functions() -> String {
    var text = heading(Wording(en: "Built-in functions", vi: "Các phép tính có sẵn"))
    for builtin in Stdlib.builtins {
      let calls = builtin.signature.calls.prefix(1).map { language == .vi ? "`\($0)(…)`" : "in Vietnamese `\($0)(…)`" }
      text += "\n  " + style(.strong, builtin.name)
      text += calls.map { " (\($0))" }.joined() + ": " + builtin.documentation[language] + "\n"
      for example in builtin.examples { text += "      \(example.expression) = \(example.result)\n" }
    }
    return text
  }

  /// The indicators of each shared vocabulary: name, the denominators to choose from, Vietnamese name.
  func indicators() -> String {
    let shared = Stdlib.environment.vocabularies
    var text = ""
    for key in shared.keys {
      guard let vocabulary = shared[key] else { continue }
      text += heading(Wording(en: "Indicators that `use \(key)` brings in", vi: "Các chỉ số có khi `dùng \(key)`"))
      text += "\n"
      let rows = vocabulary.indicators.map { indicator in
        let names = indicator.denominators.compactMap(\.name).joined(separator: " | ")
        let of = names.isEmpty ? "" : (language == .vi ? " của " : " of ") + names
        return (indicator.term.name + of, parts(of: indicator), indicator.term.title ?? "")
      }
      let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
      let room = rows.map { DisplayWidth.of($0.1) }.max() ?? 0
      for (name, parts, title) in rows {
        text +=
          "  " + DisplayWidth.padded(name, to: width + 2) + DisplayWidth.padded(parts, to: room + 2) + title + "\n"
      }
    }
    return text
  }

  /// How the parts of an indicator make a whole, in the words of the language.
  private func parts(of indicator: Indicator) -> String {
    let overTime: [Keyword] =
      switch indicator.overTime {
      case .unsaid: []
      case .addsUp: [.addsUp]
      case .atEnd(let orLastKnown): [.atPeriodEnd] + (orLastKnown ? [.orLastKnown] : [])
      case .fixedDenominator: [.fixedDenominator]
      case .mean: [.meanOverTime]
      }
    let overUnits: [Keyword] =
      switch indicator.overUnits {
      case .pooled: []
      case .mean: [.mean]
      case .highest: [.highestOfUnits]
      case .lowest: [.lowestOfUnits]
      case .onlyOwn: [.onlyItsOwn]
      }
    return (overTime + overUnits).compactMap { $0.phrases(language).first }.joined(separator: " ")
  }

  /// `chuan grade PACK… --data FILE… [options]`.
  func usage(_ verb: Verb) -> String { usage(verb, language) }

  /// The same in both languages: messages have both.
  func bothUsages(_ verb: Verb) -> Wording { Wording(en: usage(verb, .en), vi: usage(verb, .vi)) }

  private func usage(_ verb: Verb, _ language: Language) -> String {
    let required = verb.required.map { " " + $0.usage(language) }.joined()
    let options = verb.options.count > verb.required.count
    return "chuan \(verb.rawValue) \(verb.operands.usage(language))\(required)"
      + (options ? (language == .vi ? " [tùy chọn]" : " [options]") : "")
  }

  func heading(_ wording: Wording) -> String { style(.strong, wording[language]) + "\n" }
}
